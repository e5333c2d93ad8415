/**
 * What linking works on: an article on its way into the dataset, and an event as one article reports it.
 * Drafts are the only things of this folder that change while it works; records never do.
 *
 * @module
 */
import type { KnownEvent } from '../schema/authority'
import { type EdtfBounds, edtfBounds } from '../schema/edtf'
import type { DateAssertion, DateMention, Diagnostic, EventFact, Evidence, Facts, SourceFile, Span, StatementFact } from '../schema/records'

/** One article as it comes to {@link link}: what was read from it, and the file it was read from. */
export interface LinkInput {
  readonly facts: Facts
  readonly source: SourceFile
  /** The text, where it is at hand: curated quotes are looked up in it, evidence is checked against it. */
  readonly text?: string
}

/** Whether the article's own words say it, or a curation file does. */
export type Method = 'rules' | 'curated'

/** An event as one article reports it. */
export interface Report {
  readonly draft: Draft
  readonly fact: EventFact
  readonly method: Method
  /** When it was, as far as is known by now. */
  date: DateAssertion | null
  /** Date expressions of its sentences that the article alone does not resolve. */
  readonly words: readonly DateMention[]
  /** The event of the authority that it is. */
  known: KnownEvent | null
}

/** A statement with how it came. */
export interface Said {
  readonly fact: StatementFact
  readonly method: Method
}

/** An article on its way. */
export interface Draft {
  readonly id: string
  readonly formerIds: readonly string[]
  readonly facts: Facts
  readonly source: SourceFile
  readonly text: string | undefined
  readonly url: string | null
  readonly outlet: string | null
  published: DateAssertion | null
  dates: readonly DateMention[]
  readonly reports: Report[]
  readonly statements: readonly Said[]
}

/** The reports of one event. */
export interface Cluster {
  readonly reports: Report[]
  known: KnownEvent | null
}

/** Collects diagnostics. */
export type Tell = (diagnostic: Diagnostic) => void

/** A stretch of an article as evidence. */
export const evidenceOf = (article: string, { start, end, exact }: Span): Evidence => ({ article, start, end, exact })

/** Whether a stretch lies inside another. */
export const inside = (inner: { start: number; end: number }, outer: { start: number; end: number }): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const bounds = new WeakMap<DateAssertion, EdtfBounds>()

/** The days of a date. */
export function boundsOf(date: DateAssertion): EdtfBounds {
  let known = bounds.get(date)
  if (!known) bounds.set(date, (known = edtfBounds(date.edtf)))
  return known
}

/** The first and last day of an EDTF text as day numbers, both closed; null where an end is open. */
export function closedDays(edtf: string): { first: number; last: number } | null {
  const { earliest, latest } = edtfBounds(edtf)
  return earliest === null || latest === null ? null : { first: earliest, last: latest }
}

/** The longest stretch that still counts as knowing the day: an event of several days is told by its days. */
const LONGEST_EVENT = 45

/** The days of a date that fixes days (not a month, a year, a bound); null for any other. */
export function fixedDays(date: DateAssertion | null): { first: number; last: number } | null {
  if (date === null || date.extent !== 'span' || date.basis === 'bounded') return null
  let days = fixed.get(date)
  if (days === undefined) {
    days = closedDays(date.edtf)
    if (days && days.last - days.first > LONGEST_EVENT) days = null
    fixed.set(date, days)
  }
  return days
}
const fixed = new WeakMap<DateAssertion, { first: number; last: number } | null>()
