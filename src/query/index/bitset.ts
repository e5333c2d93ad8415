/**
 * Sets of rows as bits, 32 to a word.
 *
 * @module
 */
import { room } from './sorted'

/** Whether a row is in a set. */
export const hasBit = (bits: Uint32Array, row: number): boolean => (((bits[row >>> 5] as number) >>> (row & 31)) & 1) === 1

/** The rows of an ascending list that a set holds. */
export function keepBits(list: Uint32Array, bits: Uint32Array): Uint32Array {
  const out = room(list.length)
  let count = 0
  for (let i = 0; i < list.length; i++) {
    const row = list[i] as number
    if (hasBit(bits, row)) out[count++] = row
  }
  return out.slice(0, count)
}

/** The rows from `from` to `to` that both sets hold, ascending. */
export function meetBits(a: Uint32Array, b: Uint32Array, from: number, to: number): Uint32Array {
  const out = room(Math.max(0, to - from))
  let count = 0
  for (let word = from >>> 5, last = (to + 31) >>> 5; word < last; word++) {
    let left = (a[word] as number) & (b[word] as number)
    while (left !== 0) {
      const row = (word << 5) + 31 - Math.clz32(left & -left)
      left &= left - 1
      if (row >= from && row < to) out[count++] = row
    }
  }
  return out.slice(0, count)
}
