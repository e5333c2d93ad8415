/**
 * Ascending row numbers: searching, meeting, joining and taking away.
 *
 * @module
 */

/** The first index of `list` in `[from, to)` whose value is not below `value`; `to` if there is none. */
export function lowerBound(list: Uint32Array | Int32Array, value: number, from = 0, to = list.length): number {
  let lo = from
  let hi = to
  while (lo < hi) {
    const mid = (lo + hi) >>> 1
    if ((list[mid] as number) < value) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** A position as `Array.prototype.slice` counts: from the end where it is negative. */
const position = (at: number, size: number): number => (at < 0 ? Math.max(0, size + Math.trunc(at)) : Math.min(Math.trunc(at), size))

/** Ascending rows: a part of a list, or a stretch of consecutive rows. Cheap to make and to cut. */
export class Rows {
  constructor(
    /** The list; null where the rows are the numbers from `from` to `to` themselves. */
    readonly list: Uint32Array | null,
    readonly from: number,
    readonly to: number,
  ) {}

  /** All of a list. */
  static of(list: Uint32Array): Rows {
    return new Rows(list, 0, list.length)
  }

  get size(): number {
    return this.to - this.from
  }

  /** A part, by position, as `Array.prototype.slice` counts. */
  slice(start = 0, end = this.size): Rows {
    const from = position(start, this.size)
    return new Rows(this.list, this.from + from, this.from + Math.max(from, position(end, this.size)))
  }

  /** How many rows are below a number. */
  below(row: number): number {
    if (this.list) return lowerBound(this.list, row, this.from, this.to) - this.from
    return Math.min(Math.max(row, this.from), this.to) - this.from
  }

  /** The rows as an array; may be a view of an index: not to be written to. */
  array(): Uint32Array {
    const { list, from, to } = this
    if (list) return from === 0 && to === list.length ? list : list.subarray(from, to)
    const out = new Uint32Array(to - from)
    for (let i = 0; i < out.length; i++) out[i] = from + i
    return out
  }
}

/** No rows. */
export const NO_ROWS = new Rows(null, 0, 0)

/** Room for results whose size is not known before; never handed out. */
let scratch = new Uint32Array(1024)

/** The shared scratch array, with room for `size` values. Valid until the next call. */
export function room(size: number): Uint32Array {
  if (scratch.length < size) scratch = new Uint32Array(2 ** Math.ceil(Math.log2(size)))
  return scratch
}

/** The first `count` values of the scratch array, as rows of their own. */
export const taken = (count: number): Rows => (count === 0 ? NO_ROWS : Rows.of(scratch.slice(0, count)))

/** Rows that stay: those in the scratch array as rows of their own. */
export const lasting = (rows: Rows): Rows => (rows.list === scratch ? taken(rows.to) : rows)

/** The first index from `at` on whose value is not below `value`: in steps that double, then by halves. */
export function gallop(list: Uint32Array, value: number, at: number, to: number): number {
  if (at >= to || (list[at] as number) >= value) return at
  let step = 1
  while (at + step < to && (list[at + step] as number) < value) step <<= 1
  return lowerBound(list, value, at + (step >> 1) + 1, Math.min(at + step, to))
}

/** The values that at least one of two lists holds. */
export function union(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (a.length === 0) return b
  if (b.length === 0) return a
  const out = room(a.length + b.length)
  let count = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = a[i] as number
    const y = b[j] as number
    out[count++] = Math.min(x, y)
    if (x <= y) i++
    if (y <= x) j++
  }
  while (i < a.length) out[count++] = a[i++] as number
  while (j < b.length) out[count++] = b[j++] as number
  return out.slice(0, count)
}

/** The values of `a` that `b` does not hold. */
export function difference(a: Uint32Array, b: Uint32Array): Uint32Array {
  if (b.length === 0) return a
  const out = room(a.length)
  let count = 0
  let j = 0
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number
    while (j < b.length && (b[j] as number) < x) j++
    if (b[j] !== x) out[count++] = x
  }
  return out.slice(0, count)
}
