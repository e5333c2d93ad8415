/**
 * French and English dates that stand on Arabic pages: «24 juin 2025», «mardi 1er juillet 2025», «June 24, 2025»,
 * «Tue, 24 Jun 2025 10:30:00 +0000». Always with a year: may, mars and sept mean too much alone.
 *
 * @module
 */
import { daysInMonth } from '../../schema/days'
import { oneOf } from '../lists'
import { TokenKind, type Tokens } from '../tokens'
import { BLANK, type Point } from './meaning'
import { isNumber, readYear } from './parts'
import { type DateWord, dateWord } from './words'

const isOrdinalEnding = oneOf('er st nd rd th eme e')

/** A Latin date with the index after it. */
export interface LatinDate {
  readonly point: Point
  readonly next: number
}

const skip = (t: Tokens, at: number, marks: string): number =>
  t.kind[at] === TokenKind.punctuation && marks.includes(t.form[at] as string) ? at + 1 : at

function dayOf(t: Tokens, at: number): { day: number; next: number } | null {
  const form = t.form[at] as string
  if (!isNumber(t, at) || form.length > 2) return null
  return { day: Number(form), next: isOrdinalEnding(t, at + 1) ? at + 2 : at + 1 }
}

const monthAt = (t: Tokens, at: number): DateWord | null => {
  const word = dateWord(t, at)
  return word?.kind === 'latinMonth' ? word : null
}

const whole = (year: number, month: number, day: number, weekday: number | undefined): Point | null =>
  day >= 1 && day <= daysInMonth(year, month) ? { ...BLANK, unit: 'day', year, month, day, weekday } : null

/** The French or English date at a token. */
export function readLatinDate(t: Tokens, at: number): LatinDate | null {
  let i = at
  const first = dateWord(t, i)
  const weekday = first?.kind === 'latinWeekday' ? first.value : undefined
  if (weekday !== undefined) i = skip(t, i + 1, ',.')
  // Day first: 24 juin 2025, 24-Jun-2025.
  const day = dayOf(t, i)
  if (day) {
    const at2 = skip(t, day.next, '-/,')
    const month = monthAt(t, at2)
    const year = month && readYear(t, skip(t, at2 + 1, '.,-/'))
    const point = year && whole(year.year, month.value, day.day, weekday)
    return point && { point, next: year.next }
  }
  const month = monthAt(t, i)
  if (!month) return null
  // Month first: June 24, 2025; or no day: juin 2025.
  const behind = skip(t, i + 1, '.')
  const named = dayOf(t, behind)
  if (named) {
    const year = readYear(t, skip(t, named.next, ','))
    const point = year && whole(year.year, month.value, named.day, weekday)
    return point && { point, next: year.next }
  }
  const year = weekday === undefined ? readYear(t, skip(t, behind, ',')) : null
  return year && { point: { ...BLANK, unit: 'month', year: year.year, month: month.value }, next: year.next }
}
