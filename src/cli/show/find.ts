/**
 * Which record is meant: by its id, a former one, the beginning of one, or a name.
 *
 * @module
 */
import { nearestRecords } from '../../build/near-records'
import { NameIndex } from '../../query/names'
import type { DatasetRecord } from '../../schema/records'
import { SHOWN_KINDS, type ShownKind } from './records'

/** A record that may be meant. */
export interface Found {
  readonly kind: ShownKind
  readonly id: string
}

/** The records that may be meant, and where there is none, the ids that are near. */
export interface Search {
  readonly found: readonly Found[]
  readonly near: readonly string[]
}

interface Identified {
  readonly id: string
  readonly formerIds?: readonly string[]
}

const NAMED_KINDS = ['people', 'organizations', 'places', 'topics', 'outlets'] as const

/** Looks for a record; the first way of calling it that leads to any counts, and within it the first kind for a beginning. */
export function findRecord(given: string, dataset: DatasetRecord): Search {
  const all = SHOWN_KINDS.map((kind) => ({ kind, records: dataset[kind] as readonly Identified[] }))
  const where = (is: (record: Identified) => boolean): Found[][] =>
    all.map(({ kind, records }) => records.filter(is).map(({ id }) => ({ kind, id })))
  const whole = where(({ id }) => id === given).flat()
  const former = where(({ formerIds = [] }) => formerIds.includes(given)).flat()
  // Statements' ids begin with that of their article: what begins one kind is not looked for in the next.
  const begins = where(({ id }) => id.startsWith(given)).find((found) => found.length > 0) ?? []
  const [exact = []] = [whole, former, begins].filter((found) => found.length > 0)
  if (exact.length > 0) return { found: exact, near: [] }
  const named = NAMED_KINDS.map((kind) => new NameIndex(dataset[kind]).find(given).map((id) => ({ kind, id }))).find((f) => f.length > 0)
  if (named) return { found: named, near: [] }
  const known = SHOWN_KINDS.filter((kind) => kind !== 'statements').flatMap((kind) => [...dataset[kind]])
  return { found: [], near: nearestRecords(given, known) }
}
