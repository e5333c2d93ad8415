/**
 * Relative words read on any day: what «أمس الخميس» means on each, and, turned round, the days on which it may have
 * been written when the day it means is known.
 *
 * @module
 */
import { type DateExpression, findDates, resolveDates } from '../arabic/dates'
import { type Tokens, tokenize } from '../arabic/tokens'
import { isoDay } from '../schema/days'
import type { DateMention } from '../schema/records'
import { closedDays, type Draft } from './draft'

/** What the expressions of an article mean on a day: by their offsets, EDTF; a weekday that contradicts leaves one out. */
type Reading = ReadonlyMap<number, string>

/** A text with its date expressions as written, and where it starts in its article. */
interface Dated {
  readonly tokens: Tokens
  readonly expressions: readonly DateExpression[]
  readonly offset: number
}

/** An article's dates as written, found once, and as read on each day that was asked for. */
interface DraftDates {
  readonly dated: readonly Dated[]
  readonly readings: Map<number, Reading>
}
const known = new WeakMap<Draft, DraftDates>()

/** The texts to be read, each with its offset: the article's where it is at hand, else each expression by itself. */
function textsOf(draft: Draft): { readonly text: string; readonly offset: number }[] {
  return draft.text === undefined
    ? draft.facts.dates.map(({ exact, start }) => ({ text: exact, offset: start }))
    : [{ text: draft.text, offset: 0 }]
}

function datesOf(draft: Draft): DraftDates {
  let dates = known.get(draft)
  if (!dates) {
    const dated = textsOf(draft).map(({ text, offset }) => {
      const tokens = tokenize(text)
      return { tokens, expressions: findDates(tokens), offset }
    })
    known.set(draft, (dates = { dated, readings: new Map() }))
  }
  return dates
}

/** What the expressions of an article mean if it was written on a day (a day number). */
function readOn(draft: Draft, day: number): Reading {
  const { dated, readings } = datesOf(draft)
  let reading = readings.get(day)
  if (!reading) {
    const entries = dated.flatMap(({ tokens, expressions, offset }) =>
      resolveDates(expressions, tokens, { reference: isoDay(day) }).flatMap(({ expression, edtf, problems }): [number, string][] =>
        edtf !== null && problems.length === 0 ? [[offset + expression.start, edtf]] : [],
      ),
    )
    readings.set(day, (reading = new Map(entries)))
  }
  return reading
}

/** What a date expression of an article means if the article was written on a day; null where that does not resolve it. */
export const meaningOn = (draft: Draft, words: DateMention, day: number): string | null => readOn(draft, day).get(words.start) ?? null

/** How far from a day its relative words are looked for: news is told within a week, announced within two. */
const BEFORE = 14
const AFTER = 8

/** How relative words stand to a day. */
export interface WordsAndDay {
  /** The days on which they would have meant that day, ascending: for أمس the day after, for a bare weekday seven days. */
  readonly writtenOn: readonly number[]
  /** They name one day, but cannot mean this one: another weekday, say. */
  readonly contradict: boolean
}

/** How relative words of an article stand to a day. */
export function wordsAndDay(draft: Draft, words: DateMention, day: number): WordsAndDay {
  const writtenOn: number[] = []
  let namesOneDay = false
  for (let on = day - BEFORE; on <= day + AFTER; on++) {
    const edtf = meaningOn(draft, words, on)
    const meant = edtf === null ? null : closedDays(edtf)
    if (!meant || meant.first !== meant.last) continue
    namesOneDay = true
    if (meant.first === day) writtenOn.push(on)
  }
  return { writtenOn, contradict: namesOneDay && writtenOn.length === 0 }
}
