/**
 * The dateline inside a first sentence: where, when and by whom it was reported, up to a dash.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { DateExpression } from '../../arabic/dates'
import { TokenKind, type Tokens } from '../../arabic/tokens'
import { parseIsoDay } from '../../schema/days'
import type { Line } from '../steps'

/** The day that an expression gives by itself, `YYYY-MM-DD`; null for none or more than one. */
export const exactDay = (date: DateExpression): string | null =>
  date.explicit !== null && parseIsoDay(date.explicit) !== null ? date.explicit : null

/** How far into the first sentence a dateline reaches. */
const DATELINE = 24
/** A dateline has no more words than these before and after its date: a city, an agency; more where a dash parts a name from the city. */
const BEFORE = 4
const SIGNED = 7
const AFTER = 6

/** «برلين / 29 ماي 2025 (و م ع) – …»: the date between a place and the dash that ends a dateline. */
export function inlineDateline(tokens: Tokens, line: Line, dates: readonly DateExpression[]): DateExpression | undefined {
  const [date] = dates
  if (date === undefined || exactDay(date) === null || date.first - line.first > DATELINE) return undefined
  let words = 0
  let most = BEFORE
  for (let i = line.first; i < date.first; i++) {
    if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.latin) words++
    if (words > 0 && isSpacedDash(tokens, line, i)) most = SIGNED
    if (tokens.form[i] === '.' && words > BEFORE) return undefined
  }
  // «date 2025-05-29 …»: what a scraper writes before the text.
  if (words === 1 && tokens.form[line.first] === 'date') return date
  if (words > most || startsClause(tokens, line)) return undefined
  // «السبت 12 أبريل 2025 نواكشوط (و م أ) - …»: the day comes first, then who reports from where.
  const led = words === 0
  words = 0
  let next = 0
  for (let i = date.last; i < line.last && words <= AFTER; i++) {
    while (next < dates.length && (dates[next] as DateExpression).last <= i) next++
    const also = dates[next]
    // The same day in another calendar.
    if (also !== undefined && also.first === i) {
      i = also.last - 1
      continue
    }
    if (tokens.kind[i] === TokenKind.word) words++
    if (led && tokens.form[i - 1] !== ')') continue
    const form = tokens.form[i] as string
    const hour = tokens.kind[i - 1] === TokenKind.number && tokens.kind[i + 1] === TokenKind.number
    if (isSpacedDash(tokens, line, i) || form === '/' || (form === ':' && !hour) || isDrawn(tokens, i)) return date
  }
  return undefined
}

/** Whether a token is a dash with space behind it. */
const isSpacedDash = (tokens: Tokens, line: Line, i: number): boolean =>
  tokens.form[i] === '-' && i + 1 < line.last && (tokens.start[i + 1] as number) > (tokens.end[i] as number)

/** Whether a dash drawn with the letter's own line, «(و م أ) ـ», stands before a token: it is none of the tokens. */
const isDrawn = (tokens: Tokens, i: number): boolean =>
  tokens.form[i - 1] === ')' && tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes(TATWEEL)
const TATWEEL = '\u0640'

const clauseOpeners = wordSet('في منذ يوم خلال بتاريخ مساء صباح فجر')
const startsClause = (tokens: Tokens, line: Line): boolean => clauseOpeners.has(tokens.form[line.first] as string)
