/**
 * A table: the records of one kind in date order, with the indexes that answer questions about them.
 *
 * Rows are numbered by date (first day, last day, id; what has no date last), so a sorted answer costs no sort. Each
 * index is built when a question first needs it, in linear time, and can as well come ready-made from storage.
 *
 * @module
 */
import { type DateArrays, Intervals, type Period } from './intervals'
import type { Facet } from './keys'
import { type PostingArrays, Postings } from './postings'
import type { Rows } from './sorted'

/** Where a table's rows come from: records in memory, or packed columns. */
export interface TableSource<R> {
  readonly count: number
  dates(): DateArrays
  postings(facet: Facet): PostingArrays
  /** The record of a row; the same object each time. */
  record(row: number): R
  /** The records of the rows `from` to `to`. */
  slice(from: number, to: number): R[]
  /** The records of the rows that stand from `from` to `to` in a list. */
  pick(list: Uint32Array, from: number, to: number): R[]
}

/** The answer of many questions; one array for all of them. */
const NONE: readonly never[] = Object.freeze([])

/** The records of one kind, in date order, indexed on demand. */
export class Table<R> {
  readonly count: number
  private readonly facets: Partial<Record<Facet, Postings>> = {}
  private dateIndex: Intervals | undefined

  constructor(readonly source: TableSource<R>) {
    this.count = source.count
  }

  /** The index of the dates. */
  get dates(): Intervals {
    return (this.dateIndex ??= new Intervals(this.source.dates()))
  }

  /** The postings of a facet. */
  postings(facet: Facet): Postings {
    return (this.facets[facet] ??= new Postings(this.source.postings(facet), this.count))
  }

  /** The records that may lie in a period, in a new frozen array. */
  overlapping({ from, to }: Period): readonly R[] {
    const { dates, source } = this
    const lo = dates.stretchStart(from)
    const hi = dates.stretchEnd(to)
    const inside = source.slice(lo, hi)
    const before = dates.reaching(from, lo)
    const after = dates.openAfter(hi)
    if (before.length + after.size === 0) return Object.freeze(inside)
    return Object.freeze(
      source.pick(before, 0, before.length).concat(inside, after.list ? source.pick(after.list, after.from, after.to) : []),
    )
  }

  /** The records of ascending rows, in a frozen array. Consecutive rows are copied as one. */
  records({ list, from, to }: Rows): readonly R[] {
    if (from === to) return NONE
    const { source } = this
    if (list === null || (list[to - 1] as number) - (list[from] as number) === to - from - 1) {
      const first = list === null ? from : (list[from] as number)
      return Object.freeze(source.slice(first, first + to - from))
    }
    return Object.freeze(source.pick(list, from, to))
  }
}
