/**
 * Sorted integers in typed arrays: searching, meeting, joining and taking away.
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

/** Room for results whose size is not known before; never handed out. */
let scratch = new Uint32Array(1024)

/** The shared scratch array, with room for `size` values. Valid until the next call. */
export function room(size: number): Uint32Array {
  if (scratch.length < size) scratch = new Uint32Array(2 ** Math.ceil(Math.log2(size)))
  return scratch
}

/** The values that both lists hold. Steps through the shorter one and gallops through the longer. */
export function intersect(a: Uint32Array, b: Uint32Array): Uint32Array {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const out = room(short.length)
  let count = 0
  let at = 0
  for (let i = 0; i < short.length && at < long.length; i++) {
    const value = short[i] as number
    if ((long[at] as number) < value) {
      let step = 1
      while (at + step < long.length && (long[at + step] as number) < value) step <<= 1
      at = lowerBound(long, value, at + (step >> 1) + 1, Math.min(at + step, long.length))
    }
    if (long[at] === value) out[count++] = value
  }
  return out.slice(0, count)
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

/** `from, from + 1, … to - 1`. */
export function sequence(from: number, to: number): Uint32Array {
  const out = new Uint32Array(Math.max(0, to - from))
  for (let i = 0; i < out.length; i++) out[i] = from + i
  return out
}
