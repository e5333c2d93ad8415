/**
 * The day an article was published: of all the dates on its page, the one that stamps it, or none.
 *
 * @module
 */

import type { DateExpression } from '../arabic/dates'
import { foldText } from '../arabic/fold'
import { TokenKind, type Tokens } from '../arabic/tokens'
import { dayNumber, daysInMonth, isoDay, parseIsoDay, weekday } from '../schema/days'
import type { DateAssertion, Diagnostic, Evidence } from '../schema/records'
import { exactDay, inlineDateline } from './layout/dateline'
import { afterTimeOf, labelBefore } from './layout/stamps'
import { stampWords, updatedWords } from './layout/words'
import type { Layout, Line } from './steps'

/** The article's day and the dates on the page that stamp it. */
export interface Publication {
  /** `stated` where the page gives it, `external` where only the input does; null where no day is fixed. */
  readonly published: DateAssertion | null
  /** The day to resolve relative words against, `YYYY-MM-DD`. */
  readonly reference: string | null
  /** First and last day of the issue, where the page is dated by those alone. */
  readonly period: readonly [from: string, to: string] | null
  /** The dates that stamp this article: its publication, its updates, its dateline. */
  readonly publicationDates: ReadonlySet<DateExpression>
  readonly diagnostics: readonly Diagnostic[]
}

/** A date that may be the day of publication; the lower the rank, the better. */
interface Candidate {
  readonly date: DateExpression
  readonly day: string
  readonly line: Line
  /** All dates of its line. */
  readonly twins: readonly DateExpression[]
  readonly rule: keyof typeof NOTES
  readonly rank: number
}

const RANK = { labelled: 0, stamp: 1, dateline: 2, update: 3, clock: 4 }

/**
 * Chooses the day of publication. A labelled stamp by the article comes before a bare one, that before the dateline of
 * its first sentence, that before the day on which the article was last changed, and that before a clock at the head of
 * the page, which counts only where the weekdays of the text do not contradict it. Other articles' dates never count.
 *
 * @param given - the article's day, `YYYY-MM-DD`, where its source knows it: used where the page says nothing.
 */
export function datePublication(
  id: string,
  tokens: Tokens,
  layout: Layout,
  dates: readonly DateExpression[],
  given: string | undefined,
): Publication {
  const stamps = new Set<DateExpression>()
  const candidates: Candidate[] = []
  const updates: Candidate[] = []
  const clocks: Candidate[] = []
  let issue: DateExpression | undefined
  let next = 0
  let opened = false
  for (const line of layout.lines) {
    const inLine: DateExpression[] = []
    for (; next < dates.length && (dates[next] as DateExpression).first < line.last; next++) inLine.push(dates[next] as DateExpression)
    if (line.kind === 'paragraph' && !opened) {
      opened = true
      const date = inlineDateline(tokens, line, inLine)
      if (date !== undefined) {
        stamps.add(date)
        offer(candidates, date, inLine, line, 'dateline', RANK.dateline)
      }
    }
    if (line.stamp === 'publication' || line.stamp === 'update') {
      let from = line.first
      for (const date of inLine) {
        stamps.add(date)
        const says = labelBefore(tokens, from, date)
        from = date.last
        if (says === 'update') offer(updates, date, inLine, line, 'update-stamp', RANK.update)
        else offer(candidates, date, inLine, line, 'publication-stamp', says === null ? RANK.stamp : RANK.labelled)
      }
    }
    if (line.kind === 'chrome' && line.stamp !== undefined && line.stamp !== 'other')
      issue ??= inLine.find((date) => periodOf(date) !== null)
    if (line.stamp === 'clock') for (const date of inLine) offer(clocks, date, inLine, line, 'page-clock', RANK.clock)
  }
  // What the source of the text knows is better than the day of a change.
  const changes = given === undefined ? updates : []
  const chosen = best(candidates) ?? clockThatAgrees(changes, tokens, layout) ?? clockThatAgrees(clocks, tokens, layout)
  // A clock is the page's beside a stamp of the article, even one that shows the same day; where there is none, it is that stamp.
  if (chosen !== undefined && chosen.rank > RANK.stamp)
    for (const clock of clocks)
      if (clock.day === chosen.day) for (const twin of clock.twins) if ((exactDay(twin) ?? chosen.day) === chosen.day) stamps.add(twin)
  if (chosen === undefined) {
    if (given !== undefined) return { ...byInput(given, stamps), period: null }
    if (issue !== undefined) stamps.add(issue)
    const reference = issue === undefined ? dayOfWriting(layout, dates) : null
    return { ...byInput(given, stamps), reference, period: issue === undefined ? null : periodOf(issue) }
  }
  const diagnostics: Diagnostic[] = []
  if (given !== undefined && given !== chosen.day)
    diagnostics.push({
      severity: 'warning',
      rule: 'publication-date-differs',
      message: `the input dates the article ${given}, its own stamp ${chosen.day}`,
      start: chosen.date.start,
      end: chosen.date.end,
      hint: 'the stamp is kept',
    })
  return { published: assertion(id, tokens, chosen), reference: chosen.day, period: null, publicationDates: stamps, diagnostics }
}

function offer(
  to: Candidate[],
  date: DateExpression,
  twins: readonly DateExpression[],
  line: Line,
  rule: Candidate['rule'],
  rank: number,
): void {
  const day = exactDay(date)
  if (day !== null) to.push({ date, day, line, twins, rule, rank })
}

function best(candidates: readonly Candidate[]): Candidate | undefined {
  let choice: Candidate | undefined
  for (const c of candidates) if (choice === undefined || c.rank < choice.rank) choice = c
  return choice
}

/**
 * «مساء اليوم الأربعاء 10 فيفري 2021», «أمس الاثنين 14 أبريل 2025»: the day on which a text without a stamp was written, by what it
 * says itself. No stamp, it dates nothing but the text's own words.
 */
function dayOfWriting({ lines }: Layout, dates: readonly DateExpression[]): string | null {
  const chrome = lines.filter((line) => line.kind === 'chrome')
  let line = 0
  for (const date of dates) {
    const { offset, day, month, year, hijri } = date.meaning.points[0] ?? {}
    while (line < chrome.length && (chrome[line] as Line).last <= date.first) line++
    if (line < chrome.length && (chrome[line] as Line).first <= date.first) continue
    if (offset === undefined || day === undefined || month === undefined || year === undefined || hijri) continue
    if (date.meaning.points.length === 1 && day <= daysInMonth(year, month)) return isoDay(dayNumber(year, month, day) - offset)
  }
  return null
}

const weekdays = new Map(
  ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'].map((name, day) => [foldText(name), day]),
).set(foldText('الإثنين'), 1)
const shifts = new Map([
  [foldText('أمس'), -1],
  [foldText('اليوم'), 0],
  [foldText('غدا'), 1],
  [foldText('غد'), 1],
])

/**
 * The first clock, or stamp of a change, on whose day «اليوم السبت», «أمس الخميس» in the article can be said; any clock where it says nothing of
 * the kind.
 */
function clockThatAgrees(clocks: readonly Candidate[], tokens: Tokens, layout: Layout): Candidate | undefined {
  if (clocks.length === 0) return undefined
  // The weekdays that the day of publication can be, by what the article says.
  const said = new Set<number>()
  for (const line of layout.lines) {
    if (line.kind === 'chrome') continue
    for (let i = line.first; i + 1 < line.last; i++) {
      const shift = shifts.get(tokens.form[i] as string)
      const named = shift === undefined ? undefined : weekdays.get(tokens.form[i + 1] as string)
      if (shift !== undefined && named !== undefined) said.add((named - shift + 7) % 7)
    }
  }
  return said.size === 0 ? clocks[0] : clocks.find((clock) => said.has(weekday(parseIsoDay(clock.day) as number)))
}

/** No issue covers more days: a quarter's. */
const LONGEST_PERIOD = 92

/** «من 12 إلى 18 يونيو 2025»: the days that an issue is dated by. */
function periodOf({ explicit }: DateExpression): readonly [string, string] | null {
  const [from, to] = explicit?.split('/') ?? []
  const [first, last] = [parseIsoDay(from ?? ''), parseIsoDay(to ?? '')]
  return first !== null && last !== null && last - first <= LONGEST_PERIOD ? [from as string, to as string] : null
}

function byInput(given: string | undefined, publicationDates: ReadonlySet<DateExpression>): Omit<Publication, 'period'> {
  if (given === undefined) return { published: null, reference: null, publicationDates, diagnostics: [] }
  if (parseIsoDay(given) === null) {
    const message = `the input dates the article ${JSON.stringify(given)}, which is no day`
    const diagnostic: Diagnostic = { severity: 'error', rule: 'input-date', message, hint: 'write YYYY-MM-DD' }
    return { published: null, reference: null, publicationDates, diagnostics: [diagnostic] }
  }
  const published: DateAssertion = {
    edtf: given,
    earliest: given,
    latest: given,
    extent: 'span',
    basis: 'external',
    evidence: [],
    reasons: [{ rule: 'given', day: given, note: 'The source of the text gives its day.', evidence: [] }],
  }
  return { published, reference: given, publicationDates, diagnostics: [] }
}

const NOTES = {
  'publication-stamp': 'The page stamps the article with this day.',
  dateline: 'The first sentence opens with a dateline of this day.',
  'update-stamp': 'The page says only on which day the article was last changed.',
  'page-clock': 'The head of the page shows this day, and nothing else dates the article.',
} as const

function assertion(id: string, tokens: Tokens, { date, day, line, rule, twins }: Candidate): DateAssertion {
  const evidence: Evidence[] = [{ article: id, ...stampAround(tokens, line, date, twins) }]
  return {
    edtf: day,
    earliest: day,
    latest: day,
    extent: 'span',
    basis: 'stated',
    evidence,
    reasons: [{ rule, day, note: NOTES[rule], evidence }],
  }
}

/** The date with its label before it and the hour after it, and the same day by another calendar beside it. */
function stampAround(
  tokens: Tokens,
  line: Line,
  date: DateExpression,
  twins: readonly DateExpression[],
): { start: number; end: number; exact: string } {
  let first = date.first
  let last = date.last
  if (line.kind === 'chrome') {
    const inside = (i: number): boolean => belongs(tokens, line, i) || twins.some((twin) => i >= twin.first && i < twin.last)
    for (let i = first - 1; i >= line.first && inside(i); i--) if (tokens.kind[i] !== TokenKind.punctuation) first = i
    for (let i = last; i < line.last && inside(i); i++) if (tokens.kind[i] !== TokenKind.punctuation) last = i + 1
  }
  const start = tokens.start[first] as number
  const end = tokens.end[last - 1] as number
  return { start, end, exact: tokens.text.slice(start, end) }
}

const fieldMarks = new Set(['·', '•', ';', '.'])
const beforeUpdate = new Set(['اخر', 'تم'])

function belongs(tokens: Tokens, line: Line, i: number): boolean {
  const form = tokens.form[i] as string
  const kind = tokens.kind[i]
  if (kind === TokenKind.number) return true
  if (kind === TokenKind.punctuation) return !fieldMarks.has(form)
  return (stampWords.has(form) || afterTimeOf(tokens, line, i)) && !updatedWords.has(form) && !beforeUpdate.has(form)
}
