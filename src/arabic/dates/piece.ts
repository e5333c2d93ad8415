/**
 * A piece: one date of an expression as far as its own words go. What it leaves to the next one («14» in «14 و15 ماي»)
 * is filled in where pieces are put together.
 *
 * @module
 */

import { oneOf } from '../lists'
import type { Tokens } from '../tokens'
import { BLANK, type Point } from './meaning'
import { isNumber, readDayNumber, readMonth, readYear, readYearBehind, touches } from './parts'
import { type DateWord, plainWord } from './words'

/** A piece of an expression. */
export interface Piece {
  readonly point: Point
  /** Its first token, and how many folded letters of proclitics to leave out of that. */
  readonly first: number
  readonly cut: number
  /** The index after its last token. */
  readonly next: number
  /** A day number still without a month. */
  readonly lacksMonth: boolean
  /** Where a weekday goes before a number that turns out to be none of a day. */
  readonly weekdayOnly: Piece | undefined
}

/** A piece that lacks nothing. */
export const piece = (point: Point, first: number, cut: number, next: number): Piece => ({
  point,
  first,
  cut,
  next,
  lacksMonth: false,
  weekdayOnly: undefined,
})

/** A month or the like with what stands behind it. */
export interface Phrase {
  readonly point: Point
  readonly next: number
  /** Nothing places it: neither a year nor الماضي and its like. */
  readonly bare: boolean
}

/** A month, its year if any, from its first token. */
export function readMonthPhrase(t: Tokens, at: number, word: DateWord | undefined): Phrase | null {
  const named = readMonth(t, at, word)
  if (!named) return null
  // «ماي 6, 2025», as blogs stamp their pages.
  const day = named.hijri ? null : readDayNumber(t, named.next)
  const year = day?.inDigits ? readYear(t, t.form[day.next] === ',' ? day.next + 1 : day.next) : null
  if (day && year)
    return { point: { ...BLANK, unit: 'day', day: day.day, month: named.month, year: year.year }, next: year.next, bare: false }
  return withYear(t, { ...BLANK, unit: 'month', month: named.month, hijri: named.hijri || undefined }, named.next)
}

/** A month or day and what stands behind it: a year, الماضي, «من السنة الماضية». */
export function withYear(t: Tokens, point: Point, at: number): Phrase {
  const glued = (t.form[at] === '-' || t.form[at] === '/') && touches(t, at - 1) && touches(t, at) ? at + 1 : at
  const tense = plainWord(t, glued)
  if (tense?.kind === 'tense') return { point: { ...point, tense: tense.value as -1 | 0 | 1 }, next: glued + 1, bare: false }
  const year = readYearBehind(t, glued)
  if (!year || (year.year !== undefined && isNumber(t, year.next - 1) && isCount(t, year.next))) return { point, next: at, bare: true }
  const { year: number, yearOf } = year
  const next = plainWord(t, year.next)?.kind === 'tense' && number !== undefined ? year.next + 1 : year.next
  return { point: { ...point, year: number, yearOf }, next, bare: false }
}
const isCount = oneOf('شخص شخصا درهم درهما دولار دولارا متر مترا')
