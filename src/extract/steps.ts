/**
 * What the steps of the extraction hand to one another. Each step is a pure function of what stands before it:
 *
 * tokens → dates (as written) → layout → publication → dates (resolved) → recognise → understand → facts
 *
 * @module
 */
import type { DateExpression } from '../arabic/dates'
import type { Tokens } from '../arabic/tokens'
import type { Authority } from '../schema/authority'
import type {
  Author,
  Block,
  DateAssertion,
  Diagnostic,
  EventFact,
  Mention,
  Reference,
  Span,
  StatementFact,
  TopicAssignment,
} from '../schema/records'
import type { BlockKind, ChromeKind, DateRole } from '../schema/vocabulary'

/** One article, as given. */
export interface ArticleInput {
  readonly id: string
  /** The decoded text, byte order mark dropped. */
  readonly text: string
  /** The article's day, `YYYY-MM-DD`, where its source knows it. */
  readonly date?: string
}

/** A line of the file that is not blank. Offsets leave out the line break. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  readonly kind: BlockKind
  readonly chrome?: ChromeKind
  /**
   * What a date in this line dates: the line carries the article's own publication stamp, an update stamp, a clock of
   * the page, another article's date; undefined in body lines.
   */
  readonly stamp?: 'publication' | 'update' | 'clock' | 'other'
}

/** The file as laid out. */
export interface Layout {
  readonly lines: readonly Line[]
  /** They tile the text: the first starts at 0, each ends where the next starts, the last ends at its length. */
  readonly blocks: readonly Block[]
  readonly headline: Span | null
  readonly section: Span | null
  readonly authors: readonly Author[]
  readonly outlet: { readonly id: string | null; readonly name: string } | null
  readonly diagnostics: readonly Diagnostic[]
}

/** A date expression with what it says here. */
export interface ReadDate {
  readonly expression: DateExpression
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly edtf: string | null
  /** The grounds: the text gives it whole, or it follows from the article's own date. */
  readonly basis: 'stated' | 'resolved' | null
  readonly role: DateRole
}

/** The mentions of people, organisations and places, and the role words that stand for them. Sorted by start. */
export interface Recognised {
  readonly mentions: readonly Mention[]
  readonly references: readonly Reference[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All that understanding works on. */
export interface Reading {
  readonly id: string
  readonly tokens: Tokens
  readonly layout: Layout
  readonly published: DateAssertion | null
  readonly dates: readonly ReadDate[]
  readonly mentions: readonly Mention[]
  readonly references: readonly Reference[]
  readonly authority: Authority
}

/** What understanding gives. */
export interface Understood {
  readonly topics: readonly TopicAssignment[]
  readonly events: readonly EventFact[]
  readonly statements: readonly StatementFact[]
  readonly diagnostics: readonly Diagnostic[]
}
