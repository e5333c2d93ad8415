/**
 * Relative words turned round: given the day that «أمس الخميس» means, the days on which it may have been written.
 *
 * @module
 */
import { findDates, resolveDates } from '../arabic/dates'
import { tokenize } from '../arabic/tokens'
import { isoDay } from '../schema/days'
import { closedDays } from './draft'

/** What a date expression, standing alone, means on a day; null where that does not resolve it. */
export function meaningOn(exact: string, reference: string): string | null {
  const tokens = tokenize(exact)
  const expressions = findDates(tokens)
  return expressions.length === 1 ? (resolveDates(expressions, tokens, { reference })[0]?.edtf ?? null) : null
}

/** How far from a day its relative words are looked for: news is told within a week, announced within two. */
const BEFORE = 14
const AFTER = 8

/**
 * The days on which an expression would have meant the day given (day numbers, ascending): for أمس the day after, for
 * a bare weekday the seven days from it on, none where it cannot mean that day (another weekday, another month).
 */
export function writtenOn(exact: string, day: number): number[] {
  const tokens = tokenize(exact)
  const expressions = findDates(tokens)
  if (expressions.length !== 1) return []
  const out: number[] = []
  for (let on = day - BEFORE; on <= day + AFTER; on++) {
    const edtf = resolveDates(expressions, tokens, { reference: isoDay(on) })[0]?.edtf
    const meant = edtf ? closedDays(edtf) : null
    if (meant && meant.first === day && meant.last === day) out.push(on)
  }
  return out
}
