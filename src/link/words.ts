/**
 * Relative words read on any day: what «أمس الخميس» means on each, and, turned round, the days on which it may have
 * been written when the day it means is known.
 *
 * @module
 */
import { findDates, resolveDates } from '../arabic/dates'
import { tokenize } from '../arabic/tokens'
import { isoDay } from '../schema/days'
import type { DateMention } from '../schema/records'
import { closedDays, type Draft } from './draft'

/** What the expressions of an article mean on a day: by their offsets, EDTF; a weekday that contradicts leaves one out. */
type Reading = ReadonlyMap<number, string>
const readings = new WeakMap<Draft, Map<number, Reading>>()

/** The texts to be read, each with its offset: the article's where it is at hand, else each expression by itself. */
function textsOf(draft: Draft): { readonly text: string; readonly offset: number }[] {
  return draft.text === undefined
    ? draft.facts.dates.map(({ exact, start }) => ({ text: exact, offset: start }))
    : [{ text: draft.text, offset: 0 }]
}

/** What the expressions of an article mean if it was written on a day (a day number). */
function readOn(draft: Draft, day: number): Reading {
  let byDay = readings.get(draft)
  if (!byDay) readings.set(draft, (byDay = new Map()))
  let reading = byDay.get(day)
  if (!reading) {
    const entries = textsOf(draft).flatMap(({ text, offset }) => {
      const tokens = tokenize(text)
      const resolved = resolveDates(findDates(tokens), tokens, { reference: isoDay(day) })
      return resolved.flatMap(({ expression, edtf, problems }): [number, string][] =>
        edtf !== null && problems.length === 0 ? [[offset + expression.start, edtf]] : [],
      )
    })
    byDay.set(day, (reading = new Map(entries)))
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
