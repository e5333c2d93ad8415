/**
 * Date expressions, as found and as resolved.
 *
 * @module
 */
import type { Meaning, Unit } from './meaning'
import type { DateProblem, WeekdayPolicy } from './place'

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

/** What resolving works with. */
export interface ResolveOptions {
  /** The day the text was published, `YYYY-MM-DD`, or null where it is not known. */
  readonly reference: string | null
  /** First and last day that an issue covers, where it is dated by those alone: an expression that says the same from either end is read. */
  readonly period?: readonly [from: string, to: string] | null
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
