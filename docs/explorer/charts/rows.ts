/**
 * Marks with their labels, laid into rows so that none covers another.
 *
 * @module
 */
import type { Domain, Stretch } from './days'

/** What is to be placed: its stretch, and how wide its label is in pixels. */
export interface Placeable {
  readonly stretch: Stretch
  readonly label: number
}

/** Where it is: pixels from the axis's start. */
export interface Placed {
  readonly row: number
  /** The mark; a day is as wide as its dot. */
  readonly start: number
  readonly end: number
  /** Whether the label stands before the mark: there was no room after it. */
  readonly before: boolean
  /** Whether the stretch goes on beyond the axis on either side. */
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** The diameter of a dot, and the least width of a mark. */
export const DOT = 13
const GAP = 6
/** Between the label of one and the mark of the next in a row. */
const APART = 16

/**
 * Places marks in order of time, each in the first row that has room for it and its label.
 *
 * @param width - Of the axis, in pixels.
 */
export function placeInRows(items: readonly Placeable[], { from, to }: Domain, width: number): readonly Placed[] {
  const x = (day: number): number => ((day - from) / (to - from)) * width
  const rows: { start: number; end: number }[][] = []
  return items.map(({ stretch, label }) => {
    const openStart = stretch.from === null || stretch.from < from
    const openEnd = stretch.to === null || stretch.to > to
    let start = openStart ? 0 : x(stretch.from as number)
    let end = openEnd ? width : x(stretch.to as number)
    if (end - start < DOT) {
      const middle = Math.min(Math.max((start + end) / 2, DOT / 2), width - DOT / 2)
      start = middle - DOT / 2
      end = middle + DOT / 2
    }
    const before = end + GAP + label > width && start - GAP - label >= 0
    // A mark that fills the axis has its label beneath no other: it takes the width.
    const taken = before ? { start: start - GAP - label, end } : { start, end: Math.min(end + GAP + label, Math.max(width, end)) }
    const free = (row: readonly { start: number; end: number }[]): boolean =>
      row.every((other) => taken.start >= other.end + APART || taken.end + APART <= other.start)
    let row = rows.findIndex(free)
    if (row < 0) row = rows.push([]) - 1
    rows[row]?.push(taken)
    return { row, start, end, before, openStart, openEnd }
  })
}
