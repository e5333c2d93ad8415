/**
 * What changed between two datasets, and which version bump that is: an id that is gone is major, a new one minor, a
 * changed value patch.
 *
 * @module
 */
import { canonicalJson } from '../link'
import type { DatasetRecord } from '../schema/records'

/** A version bump, the least first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const
/** One of the {@link BUMPS}. */
export type Bump = (typeof BUMPS)[number]

/** One record that came, went or changed. */
export interface Change {
  readonly kind: string
  readonly id: string
  readonly change: 'added' | 'removed' | 'renamed' | 'changed'
  /** The top-level fields that changed, or the id that a renamed record has now. */
  readonly fields: readonly string[]
}

/** All that changed. */
export interface DatasetDiff {
  readonly bump: Bump
  readonly changes: readonly Change[]
}

type Record_ = { readonly id: string; readonly formerIds?: readonly string[] }
const KINDS = ['articles', 'events', 'statements', 'people', 'organizations', 'places', 'topics', 'outlets'] as const

/** A field as it compares: its canonical JSON, empty where there is none. */
const field = (record: object, name: string): string => {
  const value = (record as Readonly<Record<string, unknown>>)[name]
  return value === undefined ? '' : canonicalJson(value)
}

function changedFields(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => field(a, name) !== field(b, name)).sort()
}

function changesOf(kind: string, before: readonly Record_[], after: readonly Record_[]): Change[] {
  const was = new Map(before.map((r) => [r.id, r]))
  const is = new Map(after.map((r) => [r.id, r]))
  const movedTo = new Map(after.flatMap((r) => (r.formerIds ?? []).map((id) => [id, r.id] as const)))
  const gone = before.flatMap((r): Change[] => {
    const now = is.get(r.id)
    const moved = movedTo.get(r.id)
    if (now) {
      const fields = changedFields(r, now)
      return fields.length > 0 ? [{ kind, id: r.id, change: 'changed', fields }] : []
    }
    return [
      moved === undefined ? { kind, id: r.id, change: 'removed', fields: [] } : { kind, id: r.id, change: 'renamed', fields: [moved] },
    ]
  })
  const added = after.filter((r) => !was.has(r.id) && !(r.formerIds ?? []).some((id) => was.has(id)))
  return [...gone, ...added.map((r): Change => ({ kind, id: r.id, change: 'added', fields: [] }))]
}

/** A renamed record keeps its old id as an alias, so that nothing breaks at run time, but a type narrows: major. */
const BUMP_OF: Readonly<Record<Change['change'], Bump>> = { removed: 'major', renamed: 'major', added: 'minor', changed: 'patch' }

/**
 * What changed from one dataset to another, record by record, and the version bump it asks for.
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
  const changes = KINDS.flatMap((kind) => changesOf(kind, before[kind], after[kind]))
  const schema: Bump = before.meta.schemaVersion === after.meta.schemaVersion ? 'none' : 'major'
  const bump = [schema, ...changes.map((c) => BUMP_OF[c.change])].reduce((most, b) => (BUMPS.indexOf(b) > BUMPS.indexOf(most) ? b : most))
  return { bump, changes }
}
