/**
 * Ascending days, searched by a table of where each stretch of days begins.
 *
 * @module
 */
import { lowerBound } from './sorted'

/** The day number that stands for an open beginning. */
export const OPEN_START = -0x80000000
/** The day number that stands for an open end. */
export const OPEN_END = 0x7fffffff
/** Where a row stands that has a date with neither a first nor a last day: after all that have one. */
export const NOWHERE = OPEN_END - 1

/**
 * Finds days in an ascending list. A table says where each stretch of 2^k days begins, with k so small that there are no
 * more stretches than days in the list: an archive with articles on every day is answered by one look-up.
 */
export class DayTable {
  private readonly first: number
  private readonly last: number
  private readonly shift: number
  /** Where each stretch begins, and after the last where the known days end. */
  private readonly begins: Uint32Array

  constructor(private readonly days: Int32Array) {
    const known = lowerBound(days, NOWHERE)
    const first = (this.first = days[0] ?? 0)
    const last = (this.last = known > 0 ? (days[known - 1] as number) : first - 1)
    let shift = 0
    while ((last - first) / 2 ** shift > known) shift++
    this.shift = shift
    const begins = (this.begins = new Uint32Array(known === 0 ? 1 : ((last - first) >>> shift) + 2).fill(known))
    for (let row = known - 1; row >= 0; row--) begins[((days[row] as number) - first) >>> shift] = row
    for (let k = begins.length - 2; k >= 0; k--) begins[k] = Math.min(begins[k] as number, begins[k + 1] as number)
  }

  /** How many days of the list are before a day. */
  before(day: number): number {
    const { days, first, begins, shift } = this
    if (day <= first) return 0
    if (day > this.last) return lowerBound(days, day, begins[begins.length - 1])
    const k = (day - first) >>> shift
    const from = begins[k] as number
    return shift === 0 ? from : lowerBound(days, day, from, begins[k + 1])
  }
}
