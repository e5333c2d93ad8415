/**
 * What changed inside a record, fact by fact, in words that a reader of the data knows.
 *
 * @module
 */
import { canonicalJson } from '../link'

/** One fact that is other than it was. */
export interface FactChange {
  /** The field, its parts joined by dots: `date`, `names.fr`, `participants`. */
  readonly field: string
  /** What it was; null for what was not there. */
  readonly before: string | null
  /** What it is; null for what is there no more. */
  readonly after: string | null
}

type Value = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The longest quotation that is shown whole, in UTF-16 code units. */
const LONGEST = 80
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

/** A value as one short text; null for null. */
export function inWords(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'object') return short(String(value))
  if (!isObject(value)) return short(canonicalJson(value))
  const { exact, start, article, edtf, basis, role, kind, id, name, topic, rule, note, title, field, names, value: side } = value
  if (typeof edtf === 'string' && typeof basis === 'string') return `${edtf} (${basis})`
  if (typeof exact === 'string') {
    const means = [kind, id ?? edtf, topic, role].filter((x) => typeof x === 'string').join(' ')
    return `«${short(exact)}»${means === '' ? '' : ` (${means})`} at ${typeof article === 'string' ? `${article}:` : ''}${String(start)}`
  }
  if (typeof name === 'string') return `${String(id ?? name)}${typeof role === 'string' ? ` (${role})` : ''}`
  if (typeof topic === 'string') return topic
  if (typeof rule === 'string') return `${rule}: ${String(note)}`
  if (isObject(title ?? names)) return inWords(title ?? names)
  if ('ar' in value && 'en' in value) return inWords(value['en'] ?? value['fr'] ?? value['ar'])
  if (typeof side === 'string') return side
  if (typeof field === 'string') return `disputed ${field}`
  return short(canonicalJson(value))
}

/** What a list has no more, and what it has anew; a different order alone is one change. */
function listChanges(field: string, before: readonly unknown[], after: readonly unknown[]): FactChange[] {
  const left = (from: readonly unknown[], other: readonly unknown[]): unknown[] => {
    const counts = new Map<string, number>()
    for (const item of other) counts.set(canonicalJson(item), (counts.get(canonicalJson(item)) ?? 0) + 1)
    return from.filter((item) => {
      const count = counts.get(canonicalJson(item)) ?? 0
      counts.set(canonicalJson(item), count - 1)
      return count <= 0
    })
  }
  const [gone, come] = [left(before, after), left(after, before)]
  if (gone.length === 0 && come.length === 0) return [{ field, before: 'in one order', after: 'in another' }]
  // Items that go by the same words are one item, changed inside; one item for one is that item, corrected.
  const paired = gone.flatMap((was) => {
    const at = come.findIndex((is) => inWords(is) === inWords(was))
    return at < 0 ? [] : [[was, come.splice(at, 1)[0]] as const]
  })
  const inside = paired.flatMap(([was, is]) => (isObject(was) && isObject(is) ? factChanges(was, is, `${field} ${inWords(is)}`) : []))
  const lost = gone.filter((item) => !paired.some(([was]) => was === item))
  if (lost.length === 1 && come.length === 1) return [...inside, { field, before: inWords(lost[0]), after: inWords(come[0]) }]
  return [
    ...inside,
    ...lost.map((item): FactChange => ({ field, before: inWords(item), after: null })),
    ...come.map((item): FactChange => ({ field, before: null, after: inWords(item) })),
  ]
}

/** What changed between two versions of a record, in the order of its fields' names. */
export function factChanges(before: Value, after: Value, within = ''): FactChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((key): FactChange[] => {
    const [was, is] = [before[key], after[key]]
    const field = within === '' ? key : `${within}.${key}`
    if (was === is || (was !== undefined && is !== undefined && canonicalJson(was) === canonicalJson(is))) return []
    if (Array.isArray(was) && Array.isArray(is)) return listChanges(field, was, is)
    if (isObject(was) && isObject(is)) {
      const words = { before: inWords(was), after: inWords(is) }
      // A date is told by what it says; what it rests on, only where that is all that changed.
      return 'edtf' in was && words.before !== words.after ? [{ field, ...words }] : factChanges(was, is, field)
    }
    return [{ field, before: inWords(was), after: inWords(is) }]
  })
}
