/**
 * Uncertain dates as intervals of days, answered by look-up and binary search.
 *
 * Rows are ordered by the first day known, so that all rows that start inside a period are one stretch of row numbers.
 * What started before and lasts into it is looked up by length: rows of a length from 2^k to 2^(k+1) that reach a day can
 * only have started within 2^(k+1) days before it. Rows without a first day stand where their last day is, and are few.
 *
 * A row overlaps a period when it may lie in it (`start <= to` and `end >= from`); it is within when it certainly does
 * (`start >= from` and `end <= to`). Both hold alike for what lasted a whole stretch and for one unknown day of it.
 *
 * @module
 */
import { hasBit } from './bitset'
import { DayTable, NOWHERE, OPEN_END, OPEN_START } from './days'
import { lowerBound, NO_ROWS, Rows, room, taken } from './sorted'

/** Where a row stands in time, by its first and last day. */
export const sortDay = (start: number, end: number): number => (start !== OPEN_START ? start : end !== OPEN_END ? end : NOWHERE)

/** The dates of a table in row order; rows from `dated` on have none. */
export interface DateArrays {
  /** First days, {@link OPEN_START} for open. */
  readonly start: Int32Array
  /** Last days, {@link OPEN_END} for open. */
  readonly end: Int32Array
}

/** A question about dates: day numbers, inclusive. */
export interface Period {
  readonly from: number
  readonly to: number
  readonly match: 'overlaps' | 'within'
}

const EMPTY: Uint32Array = new Uint32Array(0)
const CLASSES = 32
const OPEN_CLASS = CLASSES - 1

/** Rows of about one length. */
interface LengthClass {
  readonly rows: Uint32Array
  /** The most days from first to last. */
  readonly longest: number
}

/** The interval index of one table. */
export class Intervals {
  /** How many rows have a date: they come first. */
  readonly dated: number
  private readonly start: Int32Array
  private readonly end: Int32Array
  /** Where each row stands in time; the same array as `start` where no row has an open beginning. */
  private readonly day: Int32Array
  private readonly openStart: Uint32Array
  /** Rows longer than a day, ascending, by the power of two of their length. */
  private readonly byLength: readonly LengthClass[]
  private dayTable: DayTable | undefined
  private endTable: DayTable | undefined

  constructor(readonly arrays: DateArrays) {
    const { start, end } = arrays
    const dated = (this.dated = start.length)
    this.start = start
    this.end = end
    const sizes = new Uint32Array(CLASSES)
    let open = 0
    for (let row = 0; row < dated; row++) {
      if (start[row] === OPEN_START) open++
      else sizes[this.lengthClass(row)]!++
    }
    const lists = Array.from(sizes, (size, k) => new Uint32Array(k === 0 ? 0 : size))
    this.openStart = new Uint32Array(open)
    this.day = open === 0 ? start : start.map((first, row) => sortDay(first, end[row] as number))
    sizes.fill(0)
    for (let row = 0, o = 0; row < dated; row++) {
      if (start[row] === OPEN_START) this.openStart[o++] = row
      else {
        const k = this.lengthClass(row)
        // Class 0, single days, reaches no later day.
        if (k > 0) (lists[k] as Uint32Array)[sizes[k]!++] = row
      }
    }
    this.byLength = lists
      .map((list, k) => ({ rows: list, longest: k === OPEN_CLASS ? Number.POSITIVE_INFINITY : 2 ** k - 1 }))
      .filter(({ rows }) => rows.length > 0)
  }

  private lengthClass(row: number): number {
    const last = this.end[row] as number
    return last === OPEN_END ? OPEN_CLASS : 32 - Math.clz32(last - (this.start[row] as number))
  }

  /** Whether a row (below `dated`) answers a question. */
  matches(row: number, { from, to, match }: Period): boolean {
    const first = this.start[row] as number
    const last = this.end[row] as number
    return match === 'overlaps' ? first <= to && last >= from : first >= from && last <= to
  }

  /** How many rows answer a question. Two look-ups where they may lie in the period. */
  count(period: Period): number {
    if (period.match === 'within') return this.rows(period).size
    const { from, to } = period
    const hi = this.stretchEnd(to)
    const begun = hi + this.openAfter(hi).size
    return begun - (from === OPEN_START ? 0 : this.ends().before(from))
  }

  /** The first row that stands in or after a period's first day. */
  stretchStart(from: number): number {
    return this.days().before(from)
  }

  /** The first row that stands after a period's last day. */
  stretchEnd(to: number): number {
    return to === OPEN_END ? this.dated : this.days().before(to + 1)
  }

  /** The rows that answer a question. */
  rows(period: Period): Rows {
    const lo = this.stretchStart(period.from)
    const hi = Math.max(lo, this.stretchEnd(period.to))
    if (period.match === 'within') {
      const out = room(hi - lo)
      let count = 0
      for (let row = lo; row < hi; row++) if (this.matches(row, period)) out[count++] = row
      return taken(count)
    }
    const before = this.reaching(period.from, lo)
    const after = this.openAfter(hi).array()
    if (before.length + after.length === 0) return new Rows(null, lo, hi)
    const out = new Uint32Array(before.length + hi - lo + after.length)
    out.set(before)
    let at = before.length
    for (let row = lo; row < hi; row++) out[at++] = row
    out.set(after, at)
    return Rows.of(out)
  }

  /** The last `n` rows that may lie in a period, without looking at the others. */
  lastOverlapping(period: Period, n: number): Rows {
    const hi = this.stretchEnd(period.to)
    const open = this.openAfter(hi)
    if (open.size >= n) return new Rows(open.list, open.to - n, open.to)
    const lo = this.stretchStart(period.from)
    const first = hi - n + open.size
    if (first < lo) {
      const all = this.rows(period)
      return all.slice(Math.max(0, all.size - n))
    }
    if (open.size === 0) return new Rows(null, first, hi)
    const out = new Uint32Array(n)
    for (let i = 0; i < n; i++) out[i] = first + i < hi ? first + i : (this.openStart[open.from + first + i - hi] as number)
    return Rows.of(out)
  }

  /** Writes those rows of a list that answer a question into `out` from `count` on. Returns the new count. */
  keep(list: Uint32Array, from: number, to: number, period: Period, out: Uint32Array, count: number): number {
    const { start, end } = this
    const first = period.match === 'overlaps' ? period.to : OPEN_END
    const last = period.match === 'overlaps' ? OPEN_END : period.to
    const after = period.match === 'overlaps' ? OPEN_START : period.from
    const until = period.match === 'overlaps' ? period.from : OPEN_START
    for (let i = from; i < to; i++) {
      const row = list[i] as number
      const a = start[row] as number
      const b = end[row] as number
      if (a >= after && a <= first && b >= until && b <= last) out[count++] = row
    }
    return count
  }

  /** Writes those rows of a list that last to a day or longer into `out`, which may be the list. Returns how many. */
  keepReaching(list: Uint32Array, from: number, to: number, day: number, out: Uint32Array): number {
    const { end } = this
    let count = 0
    for (let i = from; i < to; i++) {
      const row = list[i] as number
      if ((end[row] as number) >= day) out[count++] = row
    }
    return count
  }

  /** Rows below `lo` that reach the day `from`, ascending; only those in `bits`, if given. */
  reaching(from: number, lo: number, bits?: Uint32Array): Uint32Array {
    let found = EMPTY
    for (const { rows, longest } of this.byLength) {
      const to = lowerBound(rows, lo)
      const first = this.firstFrom(rows, from - longest, to)
      if (first < to) found = this.mergeReaching(found, rows, first, to, from, bits)
    }
    return found
  }

  /** `found` and those of `rows` from `first` to `to` that reach a day, in one ascending list. */
  private mergeReaching(found: Uint32Array, rows: Uint32Array, first: number, to: number, day: number, bits?: Uint32Array): Uint32Array {
    const { end } = this
    const out = room(found.length + to - first)
    let count = 0
    let i = 0
    for (let j = first; j < to; j++) {
      const row = rows[j] as number
      if ((end[row] as number) < day || (bits !== undefined && !hasBit(bits, row))) continue
      while (i < found.length && (found[i] as number) < row) out[count++] = found[i++] as number
      out[count++] = row
    }
    if (count === i) return found
    while (i < found.length) out[count++] = found[i++] as number
    return out.slice(0, count)
  }

  /** How many rows {@link reaching} would look at. */
  reachingAtMost(from: number, lo: number): number {
    let sum = 0
    for (const { rows, longest } of this.byLength) {
      const to = lowerBound(rows, lo)
      sum += to - this.firstFrom(rows, from - longest, to)
    }
    return sum
  }

  /** The first index of a list of rows, below `to`, whose row starts on or after a day. */
  private firstFrom(list: Uint32Array, day: number, to: number): number {
    let lo = 0
    let hi = to
    while (lo < hi) {
      const mid = (lo + hi) >>> 1
      if ((this.start[list[mid] as number] as number) < day) lo = mid + 1
      else hi = mid
    }
    return lo
  }

  /** Rows with an open beginning from row `hi` on: they may lie in any period whose stretch ends there. */
  openAfter(hi: number): Rows {
    if (this.openStart.length === 0 || hi >= this.dated) return NO_ROWS
    return new Rows(this.openStart, lowerBound(this.openStart, hi), this.openStart.length)
  }

  private days(): DayTable {
    return (this.dayTable ??= new DayTable(this.day))
  }

  private ends(): DayTable {
    return (this.endTable ??= new DayTable(this.end.slice().sort()))
  }
}
