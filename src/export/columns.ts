/**
 * Columns that several tables have: names, dates, stretches of text, references to people, organisations and places.
 *
 * @module
 */
import { isoDay } from '../schema/days'
import { edtfBounds } from '../schema/edtf'
import type { DateAssertion, Names, Span } from '../schema/records'
import { type ColumnOf, column } from './table'

/** The id of a row. */
export const idColumn = <R extends { readonly id: string }>(about: string): ColumnOf<R> =>
  column('id', about, (row) => row.id, { required: true })

/** The place of a row in the list it is from. */
export const positionColumn = <R extends { readonly position: number }>(): ColumnOf<R> =>
  column('position', 'its place in the list, from 1', (row) => row.position, { type: 'integer', required: true })

/** A name in three languages. */
export const nameColumns = <R>(of: (row: R) => Names | null, prefix = 'name'): ColumnOf<R>[] =>
  (['ar', 'fr', 'en'] as const).map((language) =>
    column(
      `${prefix}_${language}`,
      `the ${prefix} in ${{ ar: 'Arabic', fr: 'French', en: 'English' }[language]}`,
      (row) => of(row)?.[language] ?? null,
    ),
  )

/** A date with all that is known of it. */
export const dateColumns = <R>(prefix: string, of: (row: R) => DateAssertion | null): ColumnOf<R>[] => [
  column(`${prefix}_edtf`, 'the date as EDTF (ISO 8601-2)', (row) => of(row)?.edtf ?? null),
  column(`${prefix}_earliest`, 'the first day it can be; empty for open', (row) => of(row)?.earliest ?? null, { type: 'day' }),
  column(`${prefix}_latest`, 'the last day it can be; empty for open', (row) => of(row)?.latest ?? null, { type: 'day' }),
  column(`${prefix}_extent`, 'span: the whole stretch; within: one unknown day of it', (row) => of(row)?.extent ?? null),
  column(`${prefix}_basis`, 'how the date is known: stated, resolved, corroborated, external, bounded', (row) => of(row)?.basis ?? null),
]

/** A date that is EDTF alone, with the days it means. */
export const edtfColumns = <R>(prefix: string, of: (row: R) => string | null): ColumnOf<R>[] => {
  const bound = (row: R, end: 'earliest' | 'latest'): string | null => {
    const edtf = of(row)
    const day = edtf === null ? null : edtfBounds(edtf)[end]
    return day === null ? null : isoDay(day)
  }
  return [
    column(`${prefix}_edtf`, 'the date as EDTF (ISO 8601-2)', of),
    column(`${prefix}_earliest`, 'the first day it can be; empty for open', (row) => bound(row, 'earliest'), { type: 'day' }),
    column(`${prefix}_latest`, 'the last day it can be; empty for open', (row) => bound(row, 'latest'), { type: 'day' }),
  ]
}

/** A stretch of an article's text. */
export const spanColumns = <R>(of: (row: R) => Span): ColumnOf<R>[] => [
  column('start', 'its first UTF-16 code unit in the text of the article', (row) => of(row).start, { type: 'integer', required: true }),
  column('end', 'the code unit after its last', (row) => of(row).end, { type: 'integer', required: true }),
  column('exact', 'its words', (row) => of(row).exact, { required: true }),
]

/** The record that something names: one column a kind, so that each can be joined. */
export const entityColumns = <R>(
  of: (row: R) => { readonly kind: string; readonly id: string | null; readonly entity: string },
): ColumnOf<R>[] => {
  const record = (kind: string, references: string): ColumnOf<R> =>
    column(kind, `the ${kind} it is, where it is one that is known`, (row) => (of(row).kind === kind ? of(row).id : null), { references })
  return [
    column('kind', 'person, organization or place', (row) => of(row).kind, { required: true }),
    column('entity', 'ties together what one article says of the same entity', (row) => of(row).entity, { required: true }),
    record('person', 'people'),
    record('organization', 'organizations'),
    record('place', 'places'),
  ]
}
