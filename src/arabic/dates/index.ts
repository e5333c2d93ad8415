/**
 * Dates in Arabic text: found as written, and read against the day the text was published.
 *
 * Finding needs no date of today and gives the same for the same words; reading places what was found. What cannot be
 * placed keeps what is known (`XXXX-06-14`) or stays null: nothing is guessed.
 *
 * @module
 */
import { type Tokens, tokenize } from '../tokens'
import type { DateExpression } from './expression'
import { findExpressions } from './find'
import type { Point } from './meaning'
import type { WeekdayPolicy } from './place'
import { explicitEdtf, resolveDates } from './resolve'

export type { DateExpression, ResolvedDate, ResolveOptions } from './expression'
export type { Anchor, Meaning, Point, Unit } from './meaning'
export type { DateProblem, WeekdayPolicy } from './place'
export { resolveDates } from './resolve'

const isBareWeekday = ({ weekday, day, offset, weekOf, tense, nth }: Point): boolean =>
  weekday !== undefined && day === undefined && nth === undefined && offset === undefined && weekOf === undefined && tense === undefined

/**
 * The date expressions of a text, in order, none overlapping.
 *
 * @example
 * ```ts
 * import { findDates, tokenize } from 'isnad/arabic'
 *
 * const found = findDates(tokenize('يومي 14 و15 ماي 2025، ثم الثلاثاء المقبل'))
 * found.map((d) => d.exact) // => ['14 و15 ماي 2025', 'الثلاثاء المقبل']
 * found.map((d) => d.explicit) // => ['2025-05-14/2025-05-15', null]
 * ```
 */
export function findDates(tokens: Tokens): DateExpression[] {
  return findExpressions(tokens).map(({ meaning, start, end, first, last }) => {
    const point = meaning.points[0] as Point
    return {
      start,
      end,
      exact: tokens.text.slice(start, end),
      first,
      last,
      explicit: explicitEdtf(meaning),
      granularity: point.unit,
      calendar: point.hijri ? 'hijri' : 'gregorian',
      bareWeekday: meaning.points.every(isBareWeekday),
      meaning,
    }
  })
}

/** What {@link readDates} gives for each date. */
export interface DateInText {
  /** UTF-16 offsets: `text.slice(start, end) === exact`. */
  readonly start: number
  readonly end: number
  readonly exact: string
  /** EDTF, or null where the words and the reference do not give it. */
  readonly edtf: string | null
}

/**
 * The dates of a text with what they mean.
 *
 * @param options.reference The day of publication, `YYYY-MM-DD`, against which relative dates are read.
 * @param options.weekdays How a bare weekday is read.
 * @example
 * ```ts
 * import { readDates } from 'isnad/arabic'
 *
 * readDates('وصل الوفد يوم الثلاثاء 24 يونيو 2025').map((d) => d.edtf) // => ['2025-06-24']
 * readDates('التقاه أمس الخميس', { reference: '2025-09-12' })[0].edtf // => '2025-09-11'
 * readDates('في 14 يونيو')[0].edtf // => 'XXXX-06-14'
 * ```
 */
export function readDates(text: string, options: { reference?: string | null; weekdays?: WeekdayPolicy } = {}): DateInText[] {
  const tokens = tokenize(text)
  const { reference = null, weekdays = 'past' } = options
  return resolveDates(findDates(tokens), tokens, { reference, weekdays }).map(({ expression, edtf }) => {
    const { start, end, exact } = expression
    return { start, end, exact, edtf }
  })
}
