/**
 * Corruptions of a dataset, one field at a time: what a slip of an editor, a bad merge or a bug would do to it.
 *
 * @module
 */
import fc from 'fast-check'
import { contentHash } from '../../src/link'
import { canonicalJson } from '../../src/link/canonical'
import { isoDay, parseIsoDay } from '../../src/schema/days'
import type { DatasetRecord } from '../../src/schema/records'

/** A dataset with one thing wrong. */
export interface Corruption {
  /** The field, without indexes: `events.date.edtf`. */
  readonly field: string
  /** What was done to it, in words. */
  readonly what: string
  /** The corrupted dataset, its content hash made to fit. */
  readonly dataset: DatasetRecord
}

type Path = readonly (string | number)[]
type Mutable = { [key: string | number]: unknown }
interface Node {
  readonly path: Path
  readonly value: unknown
}

/** The field of a path: the names on it; `fromText` repeats the date that holds it. */
const fieldOf = (path: Path): string => path.filter((step) => typeof step === 'string').join('.')

/** Every part of a dataset but its root and its hash, by field. */
function nodesByField(dataset: DatasetRecord): ReadonlyMap<string, readonly Node[]> {
  const fields = new Map<string, Node[]>()
  const visit = (value: unknown, path: Path): void => {
    const field = fieldOf(path)
    if (field === 'meta.contentHash') return
    if (typeof path.at(-1) !== 'number' || typeof value !== 'object') fields.set(field, [...(fields.get(field) ?? []), { path, value }])
    if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) visit(inner, [...path, Array.isArray(value) ? Number(key) : key])
  }
  for (const [key, value] of Object.entries(dataset)) visit(value, [key])
  return fields
}

const holderOf = (root: unknown, path: Path): Mutable =>
  path.slice(0, -1).reduce<Mutable>((node, step) => node[step] as Mutable, root as Mutable)

/** One way to corrupt a part: in words, and the change to the object or array that holds it. */
type Change = readonly [what: string, change: (holder: Mutable, key: string | number) => void]

const set = (what: string, value: unknown): Change => [what, (holder, key) => void (holder[key] = value)]

/** The ways to corrupt a text: a day later, another value of the same field, a letter more, nothing. */
function textChanges(value: string, others: readonly unknown[]): Change[] {
  const day = /\d{4}-\d\d-\d\d/.exec(value)?.[0]
  const number = day === undefined ? null : parseIsoDay(day)
  const other = others.filter((o) => typeof o === 'string' && o !== value)
  return [
    ...(number === null || day === undefined
      ? []
      : [-1, 1].map((by) => set(`${value} moved by ${by} day`, value.replace(day, isoDay(number + by))))),
    ...other.slice(0, 4).map((o) => set(`${value} made ${o}`, o)),
    set(`${value} made longer by a letter`, `${value}x`),
    set(`${value} emptied`, ''),
  ]
}

/** The ways to corrupt a list: one item less, one twice, two swapped, none left. */
function listChanges(list: readonly unknown[], pick: number): Change[] {
  const i = list.length === 0 ? 0 : pick % list.length
  const copy =
    (change: (items: unknown[]) => void): Change[1] =>
    (holder, key) => {
      const items = [...list]
      change(items)
      holder[key] = items
    }
  if (list.length === 0) return []
  return [
    [`item ${i} dropped`, copy((items) => items.splice(i, 1))],
    [`item ${i} listed twice`, copy((items) => items.splice(i, 0, items[i]))],
    ['emptied', copy((items) => items.splice(0))],
    ...(list.length > 1 ? [[`item ${i} moved to the end`, copy((items) => items.push(...items.splice(i, 1)))] as Change] : []),
  ]
}

/** A stretch of text as a whole: both its ends moved by one. */
const isSpan = (value: unknown): value is { start: number; end: number } =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value

function changesOf({ value, path }: Node, others: readonly unknown[], pick: number): Change[] {
  const different = others.filter((o) => canonicalJson(o) !== canonicalJson(value))
  const replaced = different.length === 0 ? [] : [set('replaced by that of another record', different[pick % different.length])]
  const deleted: Change[] = typeof path.at(-1) === 'number' ? [] : [['deleted', (holder, key) => void delete holder[key]]]
  const nulled = value === null ? [] : [set('made null', null)]
  const shifted: Change[] = isSpan(value) ? [set('moved by one', { ...value, start: value.start + 1, end: value.end + 1 })] : []
  const own: Change[] =
    typeof value === 'string'
      ? textChanges(value, different)
      : typeof value === 'number'
        ? [set('one more', value + 1), set('one less', value - 1)]
        : Array.isArray(value)
          ? listChanges(value, pick)
          : []
  return [...own, ...replaced, ...deleted, ...nulled, ...shifted]
}

/** The dataset with its hash made to fit, so that the hash alone gives nothing away. */
const rehashed = (dataset: DatasetRecord): DatasetRecord => {
  try {
    return { ...dataset, meta: { ...dataset.meta, contentHash: contentHash(dataset) } }
  } catch {
    return dataset
  }
}

/**
 * So many corruptions, drawn from a seed: a field at random, so that rare ones have their turn; a record that has it; a
 * way to corrupt it. One that leaves the dataset as it was is none.
 */
export function corruptions(dataset: DatasetRecord, count: number, seed: number): Corruption[] {
  const byField = [...nodesByField(dataset)]
  const before = canonicalJson(dataset)
  const draws = fc.sample(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()), { seed, numRuns: count * 2 })
  const out: Corruption[] = []
  for (const [a, b, c, d] of draws) {
    if (out.length === count) break
    const [field, nodes] = byField[a % byField.length] as (typeof byField)[number]
    const node = nodes[b % nodes.length] as Node
    const offset = d % nodes.length
    const others = [...nodes.slice(offset), ...nodes.slice(0, offset)].slice(0, 40).map((n) => n.value)
    const changes = changesOf(node, others, d)
    const change = changes[c % Math.max(1, changes.length)]
    if (!change) continue
    const copy = structuredClone(dataset) as DatasetRecord
    change[1](holderOf(copy, node.path), node.path.at(-1) as string | number)
    const corrupted = rehashed(copy)
    if (canonicalJson(corrupted) !== before) out.push({ field, what: `${node.path.join('.')}: ${change[0]}`, dataset: corrupted })
  }
  return out
}
