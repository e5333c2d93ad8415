/**
 * Dates in Arabic text: found as written, and read against the day the text was published.
 *
 * Finding needs no date of today and gives the same for the same words; reading places what was found. What cannot be
 * placed keeps what is known (`XXXX-06-14`) or stays null: nothing is guessed.
 *
 * @module
 */
import { type Tokens, tokenize } from '../tokens'
import { findExpressions } from './find'
import type { Meaning, Point, Unit } from './meaning'
import type { DateProblem, WeekdayPolicy } from './place'
import { explicitEdtf, resolveDates } from './resolve'

export type { Anchor, Meaning, Point, Unit } from './meaning'
export type { DateProblem, WeekdayPolicy } from './place'
export { resolveDates } from './resolve'

/** A date expression as written, before anything is known of the day it was written on. */
export interface DateExpression {
  /** Raw offsets, governing words and proclitics left out. */
  readonly start: number
  readonly end: number
  readonly exact: string
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  /** EDTF where the words alone give it whole; null where it takes a reference day or another date. */
  readonly explicit: string | null
  /** What it names: a day, a month …; of a range, its first end. */
  readonly granularity: Unit
  readonly calendar: 'gregorian' | 'hijri'
  /** A weekday with nothing that places it: read by the policy for weekdays. */
  readonly bareWeekday: boolean
  /** What the words say. */
  readonly meaning: Meaning
}

const isBareWeekday = ({ weekday, day, offset, weekOf, tense }: Point): boolean =>
  weekday !== undefined && day === undefined && offset === undefined && weekOf === undefined && tense === undefined

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

/** What resolving works with. */
export interface ResolveOptions {
  /** The day the text was published, `YYYY-MM-DD`, or null where it is not known. */
  readonly reference: string | null
  /** How a bare weekday is read; `past`, the default, is the press's: the latest one, today included, unless the words around it speak of the future. */
  readonly weekdays?: WeekdayPolicy
  /** What is known of an expression's time from outside: 1 to come, -1 past, 0 nothing; in place of the words around it. */
  readonly tense?: (expression: DateExpression) => -1 | 0 | 1 | undefined
}

/** An expression with what it says. */
export interface ResolvedDate {
  readonly expression: DateExpression
  readonly edtf: string | null
  /** `stated` where the words alone give it, `resolved` where the reference or another date was needed, null where nothing resolves it. */
  readonly basis: 'stated' | 'resolved' | null
  /** A weekday that contradicts its date, and the like. */
  readonly problems: readonly DateProblem[]
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
