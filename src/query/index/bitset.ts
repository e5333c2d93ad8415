/**
 * Sets of rows as bits, 32 to a word.
 *
 * @module
 */

/** Whether a row is in a set. */
export const hasBit = (bits: Uint32Array, row: number): boolean => (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1

/** Writes the rows from `from` to `to` that both sets hold, ascending, into `out` from `count` on. Returns the new count. */
export function meetBits(a: Uint32Array, b: Uint32Array, from: number, to: number, out: Uint32Array, count: number): number {
  for (let word = from >>> 5, last = (to + 31) >>> 5; word < last; word++) {
    let left = (a[word] as number) & (b[word] as number)
    while (left !== 0) {
      const row = (word << 5) + 31 - Math.clz32(left & -left)
      left &= left - 1
      if (row >= from && row < to) out[count++] = row
    }
  }
  return count
}
