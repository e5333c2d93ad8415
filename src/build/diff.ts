/**
 * What changed between two datasets, and which version bump that is: what is gone is major, what is new minor, a
 * corrected value patch.
 *
 * @module
 */
import { RECORD_LISTS, type RecordList } from '../schema/lists'
import type { DatasetRecord } from '../schema/records'
import { type FactChange, factChanges } from './diff-facts'

/** A version bump, the least first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const
/** One of the {@link BUMPS}. */
export type Bump = (typeof BUMPS)[number]

/** The greater of two bumps. */
export const greaterBump = (a: Bump, b: Bump): Bump => (BUMPS.indexOf(b) > BUMPS.indexOf(a) ? b : a)

/** One record that came, went or changed. */
export interface Change {
  readonly kind: RecordList
  readonly id: string
  readonly change: 'added' | 'removed' | 'renamed' | 'changed'
  /** The top-level fields that changed, or the id that a renamed record has now. */
  readonly fields: readonly string[]
  /** The facts that changed in it, in words. */
  readonly facts: readonly FactChange[]
  readonly bump: Bump
}

/** All that changed. */
export interface DatasetDiff {
  readonly bump: Bump
  /** What changed in the shape of the records: another schema version, fields that came or went. */
  readonly schema: readonly { readonly what: string; readonly bump: Bump }[]
  readonly changes: readonly Change[]
}

type Record_ = { readonly id: string; readonly formerIds?: readonly string[] }
type Fields = Readonly<Record<string, unknown>>

/** Lists of facts: one more is a new fact. Of evidence, mentions and notes there may be more or fewer in any version. */
const FACTS: ReadonlySet<string> = new Set([
  'about',
  'articles',
  'disagreements',
  'events',
  'honours',
  'participants',
  'roles',
  'speakers',
  'statements',
  'topics',
])

/** Fields that hold one fact, or null for none known: a value where there was none is a new one. */
const VALUES =
  /^(date|published|place|event|outlet|url|born|parent|broader|founded|dissolved|coordinates|acronym|country|identifiers\.\w+)$/

/** The bump of what changed in a record: minor where a fact is new, else patch. */
const bumpOf = (facts: readonly FactChange[]): Bump =>
  facts.some(({ field, before, after }) => before === null && after !== null && (FACTS.has(field) || VALUES.test(field)))
    ? 'minor'
    : 'patch'

function changesOf(kind: Change['kind'], before: readonly Record_[], after: readonly Record_[]): Change[] {
  const was = new Map(before.map((r) => [r.id, r]))
  const is = new Map(after.map((r) => [r.id, r]))
  const movedTo = new Map(after.flatMap((r) => (r.formerIds ?? []).map((id) => [id, r] as const)))
  const compared = (old: Record_, now: Record_): FactChange[] =>
    factChanges({ formerIds: [], ...old, id: '' } as unknown as Fields, { formerIds: [], ...now, id: '' } as unknown as Fields)
  const gone = before.flatMap((r): Change[] => {
    const now = is.get(r.id)
    const moved = movedTo.get(r.id)
    if (now) {
      const facts = compared(r, now)
      const fields = [...new Set(facts.map(({ field }) => field.split(/[. ]/)[0] as string))]
      // A former id that leads nowhere any more is an id that is gone.
      const lost = (r.formerIds ?? []).some((id) => !is.has(id) && !movedTo.has(id))
      return facts.length > 0 ? [{ kind, id: r.id, change: 'changed', fields, facts, bump: lost ? 'major' : bumpOf(facts) }] : []
    }
    // An old id leads on at run time, but a union of ids narrows: major too.
    return moved
      ? [{ kind, id: r.id, change: 'renamed', fields: [moved.id], facts: compared(r, moved), bump: 'major' }]
      : [{ kind, id: r.id, change: 'removed', fields: [], facts: [], bump: 'major' }]
  })
  const added = after.filter((r) => !was.has(r.id) && !(r.formerIds ?? []).some((id) => was.has(id)))
  return [...gone, ...added.map((r): Change => ({ kind, id: r.id, change: 'added', fields: [], facts: [], bump: 'minor' }))]
}

/** The fields that all records of a kind have; `formerIds` stands where there are some. */
const sharedFields = (records: readonly object[]): ReadonlySet<string> => {
  const [first, ...rest] = records.map((r) => new Set(Object.keys(r).filter((key) => key !== 'formerIds')))
  return new Set([...(first ?? [])].filter((field) => rest.every((fields) => fields.has(field))))
}

/**
 * What changed in the shape of the records. A dataset does not carry its schema, but its version, which changes where
 * the schema narrows; and a field that every record of a kind had and none has now is gone, whatever the version says.
 */
function schemaChanges(before: DatasetRecord, after: DatasetRecord): DatasetDiff['schema'] {
  const [was, is] = [before.meta.schemaVersion, after.meta.schemaVersion]
  const version = was === is ? [] : [{ what: `schema version ${was} → ${is}`, bump: 'major' as const }]
  const fields = RECORD_LISTS.flatMap((kind) => {
    if (before[kind].length === 0 || after[kind].length === 0) return []
    const [old, now] = [sharedFields(before[kind]), sharedFields(after[kind])]
    const present = (records: readonly object[], field: string): boolean => records.some((r) => field in r)
    return [
      ...[...old]
        .filter((f) => !present(after[kind], f))
        .map((f) => ({ what: `${kind} have no field ${f} any more`, bump: 'major' as const })),
      ...[...now].filter((f) => !present(before[kind], f)).map((f) => ({ what: `${kind} have a field ${f}`, bump: 'minor' as const })),
    ]
  })
  return [...version, ...fields]
}

/**
 * What changed from one dataset to another, record by record and fact by fact, and the version bump it asks for.
 *
 * @example
 * ```ts
 * import { diffDatasets } from 'isnad/compile'
 * import record from 'isnad/dataset.json' with { type: 'json' }
 *
 * diffDatasets(record, { ...record, topics: record.topics.slice(1) }).bump // => 'major'
 * ```
 */
export function diffDatasets(before: DatasetRecord, after: DatasetRecord): DatasetDiff {
  const changes = RECORD_LISTS.flatMap((kind) => changesOf(kind, before[kind], after[kind]))
  const schema = schemaChanges(before, after)
  return { bump: [...schema, ...changes].map((c) => c.bump).reduce(greaterBump, 'none'), schema, changes }
}
