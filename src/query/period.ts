/**
 * From what a caller writes to the days a question means.
 *
 * @module
 */
import { EdtfError, edtfBounds } from '../schema/edtf'
import { OPEN_END, OPEN_START } from './index/days'
import type { Period } from './index/intervals'

/** How a record must lie to a period: `overlaps` may be inside, `within` is certainly inside. */
export type DateMatch = 'overlaps' | 'within'

/** A period: an EDTF expression, or its first and last as EDTF expressions (`..` for open). */
export type DateQuery = string | readonly [from: string, to: string]

type Stretch = readonly [from: number, to: number]

/** What an expression means: its days from first to last, and its stretches, several for `[a,b]` and `{a,b}`. */
interface Read {
  readonly first: number
  readonly last: number
  readonly stretches: readonly Stretch[]
}

/** The expressions met so far. */
const known = new Map<string, Read>()
const KNOWN_LIMIT = 1 << 12

function read(text: string): Read {
  const found = known.get(text)
  if (found) return found
  edtfBounds(text)
  const members = /^\s*[[{](.*)[\]}]\s*$/.exec(text)?.[1]?.split(',') ?? [text]
  const stretches = members.map((member): Stretch => {
    const { earliest, latest } = edtfBounds(member.includes('..') && !member.includes('/') ? `[${member}]` : member)
    if (earliest === null && latest === null) throw new EdtfError(text, 'it names no year, so no period')
    return [earliest ?? OPEN_START, latest ?? OPEN_END]
  })
  const made = { first: Math.min(...stretches.map(([from]) => from)), last: Math.max(...stretches.map(([, to]) => to)), stretches }
  if (known.size >= KNOWN_LIMIT) known.clear()
  known.set(text, made)
  return made
}

const isOpen = (text: string): boolean => text === '..' || text === ''

/**
 * The periods a date question means; several for a set of dates, of which one has to match.
 *
 * @throws {EdtfError} for what is no EDTF, for a range that ends before it starts, and for a range with neither end.
 */
export function parsePeriods(query: DateQuery, match: DateMatch = 'overlaps'): readonly Period[] {
  if (match !== 'overlaps' && match !== 'within') throw new TypeError(`match is 'overlaps' or 'within', not ${JSON.stringify(match)}`)
  if (typeof query === 'string') return read(query).stretches.map(([from, to]) => ({ from, to, match }))
  if (!Array.isArray(query) || query.length !== 2 || typeof query[0] !== 'string' || typeof query[1] !== 'string')
    throw new EdtfError(String(query), 'a period is an EDTF text or a pair [from, to] of them')
  const [first, last] = query as readonly [string, string]
  if (isOpen(first) && isOpen(last)) throw new EdtfError(`${first}/${last}`, 'a range with neither end')
  const from = isOpen(first) ? OPEN_START : read(first).first
  const to = isOpen(last) ? OPEN_END : read(last).last
  if (from > to) throw new EdtfError(`${first}/${last}`, 'it ends before it starts')
  return [{ from, to, match }]
}
