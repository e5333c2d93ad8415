/**
 * From the terms of a selection to the rows of a table, touching the smaller side first.
 *
 * @module
 */
import { hasBit, meetBits } from './index/bitset'
import type { Intervals, Period } from './index/intervals'
import type { Facet } from './index/keys'
import { gallop, NO_ROWS, Rows, room, taken } from './index/sorted'
import type { Table } from './index/table'

/** The kinds of records a selection holds. */
export type RecordKind = 'articles' | 'events' | 'statements'

/** One condition of a selection; all of them must hold. */
export type Term =
  | { readonly by: 'key'; readonly facet: Facet; readonly key: number }
  | { readonly by: 'period'; readonly period: Period }
  | { readonly by: 'rows'; readonly rows: (kind: RecordKind) => Rows }

interface List {
  readonly rows: Rows
  readonly bits: Uint32Array | undefined
}

/** Up to this many rows, testing each costs less than finding out how to test fewer. */
const FEW = 512

/** The rows of the first list, from position `from` to `to`, that all other lists and the periods hold, after those taken before. */
function probe(
  lists: readonly List[],
  from: number,
  to: number,
  dates: Intervals | undefined,
  periods: readonly Period[],
  count = 0,
): number {
  const first = (lists[0] as List).rows
  const out = room(count + to - from)
  const at = lists.map(({ rows }) => rows.from)
  for (let i = from; i < to; i++) {
    const row = first.list ? (first.list[i] as number) : i
    let held = true
    for (let k = 1; held && k < lists.length; k++) {
      const { rows, bits } = lists[k] as List
      if (bits) held = hasBit(bits, row)
      else if (rows.list) {
        at[k] = gallop(rows.list, row, at[k] as number, rows.to)
        held = (at[k] as number) < rows.to && rows.list[at[k] as number] === row
      } else held = row >= rows.from && row < rows.to
    }
    for (let k = 0; held && k < periods.length; k++) held = (dates as Intervals).matches(row, periods[k] as Period)
    if (held) out[count++] = row
  }
  return count
}

/** The rows of all lists that may lie in a period, where the lists are long: the stretch of its days, and what reaches into it. */
function probePeriod(lists: readonly List[], dates: Intervals, periods: readonly Period[]): number {
  const [{ rows, bits }, second] = lists as readonly [List, List | undefined]
  const [period] = periods as readonly [Period]
  const lo = dates.stretchStart(period.from)
  const hi = dates.stretchEnd(period.to)
  const [from, to] = [rows.from + rows.below(lo), rows.from + rows.below(hi)]
  let before: Rows = NO_ROWS
  if (period.match === 'overlaps') {
    const fewer = from - rows.from > dates.reachingAtMost(period.from, lo)
    if (fewer) {
      const reaching: List = { rows: Rows.of(dates.reaching(period.from, lo)), bits: undefined }
      before = taken(probe([reaching, ...lists], 0, reaching.rows.to, dates, periods.slice(1)))
    } else before = taken(probe(lists, rows.from, from, dates, periods))
  }
  const open: List = { rows: period.match === 'overlaps' ? dates.openAfter(period.to) : NO_ROWS, bits: undefined }
  const after = open.rows.size > 0 ? taken(probe([open, ...lists], open.rows.from, open.rows.to, dates, periods.slice(1))) : NO_ROWS
  const out = room(before.size + to - from + after.size)
  if (before.size > 0) out.set(before.array())
  // A word of two bitsets costs as much as a probe for one row.
  const whole = period.match === 'overlaps' && periods.length === 1 && lists.length === 2
  let count =
    whole && bits && second?.bits && (to - from) * 32 > hi - lo
      ? meetBits(bits, second.bits, lo, hi, out, before.size)
      : probe(lists, from, to, dates, whole ? [] : periods, before.size)
  for (let i = 0; i < after.size; i++) out[count++] = after.array()[i] as number
  return count
}

/** The rows of a table that fulfil all terms. */
export function evaluate(table: Table<unknown>, kind: RecordKind, terms: readonly Term[]): Rows {
  if (terms.length === 0) return new Rows(null, 0, table.count)
  const [only] = terms as readonly [Term]
  if (terms.length === 1) {
    if (only.by === 'key') return table.postings(only.facet).rows(only.key)
    return only.by === 'period' ? table.dates.rows(only.period) : only.rows(kind)
  }
  const lists: List[] = []
  const periods: Period[] = []
  for (const term of terms) {
    if (term.by === 'period') periods.push(term.period)
    else if (term.by === 'rows') lists.push({ rows: term.rows(kind), bits: undefined })
    else {
      const postings = table.postings(term.facet)
      lists.push({ rows: postings.rows(term.key), bits: postings.bits(term.key) })
    }
  }
  const dates = periods.length > 0 ? table.dates : undefined
  if (lists.length === 0) lists.push({ rows: (dates as Intervals).rows(periods[0] as Period), bits: undefined })
  lists.sort((a, b) => a.rows.size - b.rows.size)
  const { rows } = lists[0] as List
  if (dates && rows.size > FEW && rows.list) return taken(probePeriod(lists, dates, periods))
  return taken(probe(lists, rows.from, rows.to, dates, periods))
}

/** How many rows fulfil all terms; from the index alone where there is one term. */
export function countRows(table: Table<unknown>, kind: RecordKind, terms: readonly Term[]): number {
  const [term] = terms
  if (terms.length === 1 && term?.by === 'period') return table.dates.count(term.period)
  return evaluate(table, kind, terms).size
}

/** The last `n` dated rows that fulfil all terms. */
export function lastRows(table: Table<unknown>, kind: RecordKind, terms: readonly Term[], n: number): Rows {
  const { dates } = table
  const [term] = terms
  if (terms.length === 1 && term?.by === 'period' && term.period.match === 'overlaps') return dates.lastOverlapping(term.period, n)
  const rows = evaluate(table, kind, terms)
  const end = dates.dated === table.count ? rows.size : rows.below(dates.dated)
  return rows.slice(Math.max(0, end - n), end)
}
