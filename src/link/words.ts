/**
 * Relative words read on any day: what «أمس الخميس» means on each, and, turned round, the days on which it may have
 * been written when the day it means is known.
 *
 * @module
 */
import { type DateExpression, findDates, resolveDates } from '../arabic/dates'
import { type Tokens, tokenize } from '../arabic/tokens'
import { isoDay, weekday } from '../schema/days'
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
  /** By the offset of the words. */
  readonly relatives: Map<number, Relative>
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
    known.set(draft, (dates = { dated, readings: new Map(), relatives: new Map() }))
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

/** The parts of a date that count days, or days of the week, from the day of publication. */
const WEEKLY: ReadonlySet<string> = new Set(['unit', 'offset', 'weekday', 'tense', 'weekOf'])

/** Whether an expression means the same every week: «أمس الخميس», whose meaning seven days on lies seven days on. */
const isWeekly = ({ meaning }: DateExpression): boolean =>
  meaning.points.every(
    (point) => point.unit === 'day' && Object.entries(point).every(([part, value]) => value === undefined || WEEKLY.has(part)),
  )

/** Whether an expression means what it does whatever other dates its text gives. */
const standsAlone = ({ calendar, meaning }: DateExpression): boolean =>
  calendar === 'gregorian' &&
  meaning.points.every((p) => [p.dayOf, p.weekOf, p.monthOf, p.yearOf, p.centuryOf].every((anchor) => anchor?.from !== 'text'))

/** An expression of an article, and how it stands to the days asked for. */
interface Relative {
  /** The expression with the tokens it stands among, where it stands alone; else null. */
  readonly alone: { readonly expression: DateExpression; readonly tokens: Tokens } | null
  readonly weekly: boolean
  /** By the day asked for, or by its weekday where the expression is weekly; days are counted from the one asked for. */
  readonly known: Map<number, WordsAndDay>
}

function relativeOf(draft: Draft, { start }: DateMention): Relative {
  const { dated, relatives } = datesOf(draft)
  let relative = relatives.get(start)
  if (!relative) {
    const alone = dated.flatMap(({ expressions, tokens, offset }) =>
      expressions.filter((e) => offset + e.start === start && standsAlone(e)).map((expression) => ({ expression, tokens })),
    )[0]
    relatives.set(start, (relative = { alone: alone ?? null, weekly: alone !== undefined && isWeekly(alone.expression), known: new Map() }))
  }
  return relative
}

/** The one day that words mean if they were written on a day; null where that is none or several. */
function dayMeant(draft: Draft, words: DateMention, { alone }: Relative, on: number): number | null {
  let edtf: string | null
  if (alone) {
    const [read] = resolveDates([alone.expression], alone.tokens, { reference: isoDay(on) })
    edtf = read && read.problems.length === 0 ? read.edtf : null
  } else edtf = meaningOn(draft, words, on)
  const meant = edtf === null ? null : closedDays(edtf)
  return meant && meant.first === meant.last ? meant.first : null
}

/** How relative words of an article stand to a day. */
export function wordsAndDay(draft: Draft, words: DateMention, day: number): WordsAndDay {
  const relative = relativeOf(draft, words)
  const key = relative.weekly ? weekday(day) : day
  let standing = relative.known.get(key)
  if (!standing) {
    const writtenOn: number[] = []
    let namesOneDay = false
    for (let shift = -BEFORE; shift <= AFTER; shift++) {
      const meant = dayMeant(draft, words, relative, day + shift)
      if (meant !== null) namesOneDay = true
      if (meant === day) writtenOn.push(shift)
    }
    relative.known.set(key, (standing = { writtenOn, contradict: namesOneDay && writtenOn.length === 0 }))
  }
  return { writtenOn: standing.writtenOn.map((shift) => day + shift), contradict: standing.contradict }
}
