/**
 * From what a caller writes to the days a question means.
 *
 * @module
 */
import { EdtfError, edtfBounds } from '../schema/edtf'
import { OPEN_END, OPEN_START, type Period } from './index/intervals'

/** How a record must lie to a period: `overlaps` may be inside, `within` is certainly inside. */
export type DateMatch = 'overlaps' | 'within'

/** A period: an EDTF expression, or its first and last as EDTF expressions (`..` for open). */
export type DateQuery = string | readonly [from: string, to: string]

const parsed = new Map<string, readonly (readonly [from: number, to: number])[]>()
const PARSED_LIMIT = 1 << 12

/** The stretches of days an expression means: several for `[a,b]` and `{a,b}`. */
function stretches(text: string): readonly (readonly [number, number])[] {
  const known = parsed.get(text)
  if (known) return known
  edtfBounds(text)
  const members = /^\s*[[{](.*)[\]}]\s*$/.exec(text)?.[1]?.split(',') ?? [text]
  const found = members.map((member) => {
    const { earliest, latest } = edtfBounds(member.includes('..') && !member.includes('/') ? `[${member}]` : member)
    if (earliest === null && latest === null) throw new EdtfError(text, 'it names no year, so no period')
    return [earliest ?? OPEN_START, latest ?? OPEN_END] as const
  })
  if (parsed.size >= PARSED_LIMIT) parsed.clear()
  parsed.set(text, found)
  return found
}

const isOpen = (text: string): boolean => text === '..' || text === ''

/**
 * The periods a date question means; several for a set of dates, of which one has to match.
 *
 * @throws {EdtfError} for what is no EDTF, for a range that ends before it starts, and for a range with neither end.
 */
export function parsePeriods(query: DateQuery, match: DateMatch = 'overlaps'): readonly Period[] {
  if (match !== 'overlaps' && match !== 'within') throw new TypeError(`match is 'overlaps' or 'within', not ${JSON.stringify(match)}`)
  if (typeof query === 'string') return stretches(query).map(([from, to]) => ({ from, to, match }))
  if (!Array.isArray(query) || query.length !== 2 || !query.every((end) => typeof end === 'string'))
    throw new EdtfError(String(query), 'a period is an EDTF text or a pair [from, to] of them')
  const [first, last] = query as readonly [string, string]
  const given = `${first}/${last}`
  if (isOpen(first) && isOpen(last)) throw new EdtfError(given, 'a range with neither end')
  const from = isOpen(first) ? OPEN_START : Math.min(...stretches(first).map(([day]) => day))
  const to = isOpen(last) ? OPEN_END : Math.max(...stretches(last).map(([, day]) => day))
  if (from > to) throw new EdtfError(given, 'it ends before it starts')
  return [{ from, to, match }]
}
