/**
 * Postings as a search goes through them: one class, or the several classes that one asked word may stand for.
 *
 * @module
 */
import type { SearchArrays } from './build'
import { inverseFrequency } from './rank'

/** The rows of one asked word. */
export interface List {
  /** The class, where it is one. */
  readonly class: number | undefined
  readonly rows: Uint16Array | Uint32Array
  readonly cells: Uint8Array
  /** The part of `rows` and `cells` that is meant. */
  readonly from: number
  readonly to: number
  /** The bit, in the cells, of the form that was asked. */
  readonly exact: number
  /** What the word tells. */
  readonly weight: number
}

/** A class that a word may stand for, with the bit of the form that was asked (0 where it stands only for the stem). */
export interface Reading {
  readonly class: number
  readonly exact: number
}

const EXACT = 8
const RELATED = 16

/** The rows of a word that may stand for several classes. */
export function listOf(arrays: SearchArrays, readings: readonly Reading[]): List {
  const { offsets, rows, cells, norms } = arrays
  const [only] = readings
  if (only && readings.length === 1) {
    const from = offsets[only.class] as number
    const to = offsets[only.class + 1] as number
    return { class: only.class, rows, cells, from, to, exact: only.exact, weight: inverseFrequency(norms.length, to - from) }
  }
  const cellOf = new Map<number, number>()
  for (const { class: c, exact } of readings)
    for (let p = offsets[c] as number; p < (offsets[c + 1] as number); p++) {
      const row = rows[p] as number
      const cell = cells[p] as number
      const before = cellOf.get(row) ?? 0
      cellOf.set(row, Math.max(cell & 7, before & 7) | (before & ~7) | ((cell & exact) !== 0 ? EXACT : RELATED))
    }
  const merged = Uint32Array.from(cellOf.keys()).sort()
  return {
    class: undefined,
    rows: merged,
    cells: Uint8Array.from(merged, (row) => cellOf.get(row) as number),
    from: 0,
    to: merged.length,
    exact: EXACT,
    weight: inverseFrequency(norms.length, merged.length),
  }
}

/** The first position of a list, from `at` on, whose row is not below `row`: in steps that double, then by halves. */
export function seek({ rows, to }: List, row: number, at: number): number {
  if (at >= to || (rows[at] as number) >= row) return at
  let step = 1
  while (at + step < to && (rows[at + step] as number) < row) step <<= 1
  let lo = at + (step >> 1) + 1
  let hi = Math.min(at + step, to)
  while (lo < hi) {
    const mid = (lo + hi) >>> 1
    if ((rows[mid] as number) < row) lo = mid + 1
    else hi = mid
  }
  return lo
}
