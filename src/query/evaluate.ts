/**
 * From the terms of a selection to the rows of a table, touching the smaller side first.
 *
 * @module
 */
import { hasBit, meetBits } from './index/bitset'
import type { Intervals, Period } from './index/intervals'
import type { Facet } from './index/keys'
import { gallop, lasting, NO_ROWS, Rows, room } from './index/sorted'
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

/** Up to this many rows, testing each costs less than finding out where a period lies among them. */
const FEW = 1024
/** Up to this many rows before a period, testing each costs less than finding those that reach into it. */
const MANY = 4096

/** Writes those rows of `rows` that a list holds into `out` from `count` on. Returns the new count. */
function keep(rows: Uint32Array, from: number, to: number, { rows: held, bits }: List, out: Uint32Array, count: number): number {
  if (bits) {
    for (let i = from; i < to; i++) {
      const row = rows[i] as number
      if (hasBit(bits, row)) out[count++] = row
    }
    return count
  }
  const list = held.array()
  for (let i = from, at = 0; i < to && at < list.length; i++) {
    const row = rows[i] as number
    at = gallop(list, row, at, list.length)
    if (list[at] === row) out[count++] = row
  }
  return count
}

/**
 * Writes the rows that a stretch of `rows`, all lists and the periods hold into the scratch array from `count` on.
 * Returns the new count.
 */
function meet(rows: Rows, lists: readonly List[], dates: Intervals | undefined, periods: readonly Period[], count = 0): number {
  const out = room(count + rows.size)
  const start = count
  let source = rows.list ?? out
  let from = rows.from
  let to = rows.to
  if (!rows.list) {
    for (let row = rows.from; row < rows.to; row++) out[start + row - rows.from] = row
    from = start
    to = start + rows.size
  }
  for (let k = 0; k < lists.length; k++) {
    count = keep(source, from, to, lists[k] as List, out, start)
    source = out
    from = start
    to = count
  }
  for (let k = 0; dates && k < periods.length; k++) {
    count = dates.keep(source, from, to, periods[k] as Period, out, start)
    source = out
    from = start
    to = count
  }
  if (source === out) return to
  for (let i = from; i < to; i++) out[count++] = source[i] as number
  return count
}

/**
 * The rows of all lists that may lie in a period: those of before that reach into it, the stretch of its days, what is
 * open before it. In the stretch no row's dates are looked at.
 */
function meetPeriod(lists: readonly List[], dates: Intervals, period: Period, others: readonly Period[]): Rows {
  const [{ rows, bits }, second] = lists as readonly [List, List | undefined]
  const further = lists.slice(1)
  const lo = dates.stretchStart(period.from)
  const hi = Math.max(lo, dates.stretchEnd(period.to))
  const from = rows.below(lo)
  const to = rows.below(hi)
  const reaching = from > MANY && from > dates.reachingAtMost(period.from, lo) ? dates.reaching(period.from, lo, bits) : undefined
  const open = dates.openAfter(hi)
  // Room for all that follows, so that it stays where it is.
  const out = room(rows.size + (reaching?.length ?? 0) + hi - lo + open.size)
  let count = 0
  if (reaching) count = meet(Rows.of(reaching), bits ? further : lists, dates, others)
  else if (rows.list && further.length === 0) {
    count = dates.keepReaching(rows.list, rows.from, rows.from + from, period.from, out)
    if (others.length > 0) count = meet(new Rows(out, 0, count), further, dates, others)
  } else count = dates.keepReaching(out, 0, meet(rows.slice(0, from), further, dates, others), period.from, out)
  // A word of two bitsets costs as much as a probe for one row.
  count =
    bits && second?.bits && lists.length === 2 && others.length === 0 && (to - from) * 32 > hi - lo
      ? meetBits(bits, second.bits, lo, hi, out, count)
      : meet(rows.slice(from, to), further, dates, others, count)
  if (open.size > rows.size - to) count = meet(rows.slice(to), further, dates, [period, ...others], count)
  else if (open.size > 0) count = meet(open, lists, dates, others, count)
  return count === 0 ? NO_ROWS : new Rows(out, 0, count)
}

/**
 * The rows of a table that fulfil all terms. They may stand in the scratch array: valid until the next question, unless
 * made {@link lasting}.
 */
export function evaluate(table: Table<unknown>, kind: RecordKind, terms: readonly Term[]): Rows {
  if (terms.length === 0) return new Rows(null, 0, table.count)
  const [only] = terms as readonly [Term]
  if (terms.length === 1) {
    if (only.by === 'key') return table.postings(only.facet).rows(only.key)
    return only.by === 'period' ? table.dates.rows(only.period) : only.rows(kind)
  }
  const second = terms[1] as Term
  if (terms.length === 2 && only.by !== 'period' && second.by === 'period') {
    const { list, from, to } = only.by === 'key' ? table.postings(only.facet).rows(only.key) : only.rows(kind)
    if (list && to - from <= FEW) {
      const out = room(to - from)
      const count = table.dates.keep(list, from, to, second.period, out, 0)
      return count === 0 ? NO_ROWS : new Rows(out, 0, count)
    }
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
  if (lists.length > 2) lists.sort((a, b) => a.rows.size - b.rows.size)
  else if (lists[1] && lists[1].rows.size < (lists[0] as List).rows.size) lists.reverse()
  const { rows } = lists[0] as List
  const [period] = periods
  if (dates && period?.match === 'overlaps' && rows.size > FEW) return meetPeriod(lists, dates, period, periods.slice(1))
  const count = meet(rows, lists.slice(1), dates, periods)
  return count === 0 ? NO_ROWS : new Rows(room(count), 0, count)
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
  const rows = lasting(evaluate(table, kind, terms))
  const end = dates.dated === table.count ? rows.size : rows.below(dates.dated)
  return rows.slice(Math.max(0, end - n), end)
}
