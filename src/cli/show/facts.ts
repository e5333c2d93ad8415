/**
 * Events and statements as text, each with the words that state it.
 *
 * @module
 */
import type { DateAssertion, EntityRef, Event, Evidence, Statement } from '../../schema/records'
import { colors, isolate } from '../terminal'
import { type Piece, wrapped } from './wrap'

/** A date as a reader takes it in: the EDTF, and how it is known. */
export const dateText = (date: DateAssertion | null): string => (date ? `${date.edtf} (${date.basis})` : 'undated')

/** A field of a record: its name in a column of its own; nothing where there is nothing to say. */
export const field = (name: string, ...pieces: readonly Piece[]): string[] => {
  const indent = ' '.repeat(COLUMN)
  const [first = '', ...rest] = wrapped(pieces, indent)
  return first === '' ? [] : [`  ${colors.dim(name.padEnd(COLUMN - 2))}${first.slice(COLUMN)}`, ...rest]
}
const COLUMN = 14

/** The words of an evidence, and where they stand. */
export const quote = (e: Evidence): string[] =>
  wrapped([{ text: `${e.article}:${e.start}-${e.end}`, paint: colors.dim }, { text: ' ' }, { text: `«${e.exact.trim()}»` }], '    ')

/** A date with the reasons that it rests on. */
export function dateLines(name: string, date: DateAssertion | null): string[] {
  if (!date) return field(name, { text: 'not known' })
  const reasons = date.reasons.map(({ rule, bound, day, note, source }) => {
    const limit = bound ? ` (${bound} ${day})` : ''
    return field('', { text: `${rule}${limit}: ${note}${source ? ` <${source}>` : ''}`, paint: colors.dim })
  })
  const text = date.fromText ? field('', { text: `the texts alone: ${dateText(date.fromText)}`, paint: colors.dim }) : []
  return [...field(name, { text: dateText(date) }), ...reasons.flat(), ...text]
}

const nameOf = ({ id, name }: EntityRef): string => id ?? isolate(name)

/** An event. */
export function eventLines(e: Event): string[] {
  const how = e.method === 'curated' ? ', curated' : ''
  const who = e.participants.map((p) => `${nameOf(p)} (${p.role})`).join(', ')
  return [
    `${colors.bold(e.id)}  ${e.type}, ${e.status}${how}`,
    ...field('who', { text: who }),
    ...field('where', { text: e.place ?? '' }),
    ...dateLines('when', e.date),
    ...field('about', { text: e.topics.join(', ') }),
    ...e.disagreements.flatMap((d) => field('disagree', { text: `${d.field}: ${d.values.map((v) => v.value).join(' / ')}` })),
    ...e.evidence.flatMap(quote),
  ]
}

/** A statement. */
export function statementLines(s: Statement): string[] {
  const who = s.speakers.map(nameOf).join(', ') || (s.source ? `the ${s.source.kind}` : 'nobody named')
  return [
    `${colors.bold(s.id)}  ${who} ${s.act}${s.method === 'curated' ? ', curated' : ''}`,
    ...field('about', { text: s.about.join(', ') }),
    ...field('at', { text: s.event ?? '' }),
    ...s.evidence.flatMap(quote),
  ]
}

/** Records under a heading that says how many there are; nothing for none. */
export const section = <T>(name: string, records: readonly T[], lines: (record: T) => readonly string[]): string[] =>
  records.length === 0 ? [] : ['', colors.bold(`${name} (${records.length})`), ...records.flatMap((record) => ['', ...lines(record)])]
