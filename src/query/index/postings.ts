/**
 * Postings: for each key of a facet (each person, say) the rows that carry it, in row order.
 *
 * Compressed sparse rows: all lists in one array, with an array of offsets. Rows are numbered in date order, so every
 * list is sorted by date as it stands. A key that stands on many rows gets a bitset too, once it is asked for.
 *
 * @module
 */
import { Rows } from './sorted'

/** A key on at least one row in this many is dense: a bitset probe beats a search in its list. */
const DENSE = 64

/** The rows of each key. Plain typed arrays, so that an index can be stored and opened as it is. */
export interface PostingArrays {
  /** The rows of key `k` stand from `offsets[k]` to `offsets[k + 1]`. */
  readonly offsets: Uint32Array
  readonly rows: Uint32Array
}

/** The postings of one facet of one table. */
export class Postings {
  private readonly bitsets: (Uint32Array | undefined)[] = []

  constructor(
    readonly arrays: PostingArrays,
    private readonly rowCount: number,
  ) {}

  /** The rows of a key. */
  rows(key: number): Rows {
    const { offsets, rows } = this.arrays
    return new Rows(rows, offsets[key] as number, offsets[key + 1] as number)
  }

  /** How many rows carry a key. */
  size(key: number): number {
    const { offsets } = this.arrays
    return (offsets[key + 1] as number) - (offsets[key] as number)
  }

  /** The rows of a key as a bitset, where the key is dense. */
  bits(key: number): Uint32Array | undefined {
    if (this.size(key) * DENSE < this.rowCount) return undefined
    const known = this.bitsets[key]
    if (known) return known
    const bits = new Uint32Array((this.rowCount + 31) >>> 5)
    const { offsets, rows } = this.arrays
    for (let i = offsets[key] as number; i < (offsets[key + 1] as number); i++) {
      const row = rows[i] as number
      bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31))
    }
    return (this.bitsets[key] = bits)
  }
}

/**
 * The postings of a facet, in time linear in the rows and their keys.
 *
 * @param rowCount - How many rows there are.
 * @param keyCount - How many keys there are.
 * @param keysOf - Puts the keys of a row into `out`; a key may come several times.
 */
export function buildPostings(rowCount: number, keyCount: number, keysOf: (row: number, out: number[]) => void): PostingArrays {
  const offsets = new Uint32Array(keyCount + 1)
  const ends = new Uint32Array(rowCount)
  const lastRow = new Int32Array(keyCount).fill(-1)
  let flat = new Uint32Array(Math.max(16, rowCount * 4))
  let size = 0
  const keys: number[] = []
  for (let row = 0; row < rowCount; row++) {
    keys.length = 0
    keysOf(row, keys)
    if (size + keys.length > flat.length) {
      const grown = new Uint32Array((size + keys.length) * 2)
      grown.set(flat)
      flat = grown
    }
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number
      if (lastRow[key] === row) continue
      lastRow[key] = row
      flat[size++] = key
      offsets[key + 1] = (offsets[key + 1] as number) + 1
    }
    ends[row] = size
  }
  for (let k = 0; k < keyCount; k++) offsets[k + 1] = (offsets[k + 1] as number) + (offsets[k] as number)
  const next = offsets.slice(0, keyCount)
  const rows = new Uint32Array(size)
  for (let row = 0, i = 0; row < rowCount; row++) {
    for (const end = ends[row] as number; i < end; i++) {
      const key = flat[i] as number
      const at = next[key] as number
      rows[at] = row
      next[key] = at + 1
    }
  }
  return { offsets, rows }
}
