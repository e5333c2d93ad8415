/**
 * Dates in Arabic text.
 *
 * @module
 */
import type { Tokens } from '../tokens'

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
}

/** The date expressions of a text, in order, none overlapping. */
export function findDates(_tokens: Tokens): DateExpression[] {
  return []
}

/** What resolving works with. */
export interface ResolveOptions {
  /** The day the text was published, `YYYY-MM-DD`, or null where it is not known. */
  readonly reference: string | null
}

/** An expression with what it says. */
export interface ResolvedDate {
  readonly expression: DateExpression
  readonly edtf: string | null
  /** `stated` where the words alone give it, `resolved` where the reference or another date was needed, null where nothing resolves it. */
  readonly basis: 'stated' | 'resolved' | null
  /** A weekday that contradicts its date, and the like: rule and message. */
  readonly problems: readonly { readonly rule: string; readonly message: string }[]
}

/** Says what each expression means, in the order given; anaphoric ones («اليوم الموالي») look back at those before. */
export function resolveDates(expressions: readonly DateExpression[], _tokens: Tokens, _options: ResolveOptions): ResolvedDate[] {
  return expressions.map((expression) => ({
    expression,
    edtf: expression.explicit,
    basis: expression.explicit ? 'stated' : null,
    problems: [],
  }))
}
