/**
 * Days that one article gives another: an article that tells of an event with relative words («أمس الخميس») was
 * written on the day that these words fix, once another article, or the authority, gives the event's day. Its other
 * relative words follow from that.
 *
 * @module
 */
import { assertDate } from '../schema/assertion'
import { isoDay } from '../schema/days'
import type { DateMention, DateReason, Evidence } from '../schema/records'
import type { DateBasis } from '../schema/vocabulary'
import { type Cluster, closedDays, type Draft, evidenceOf, fixedDays, inside, type Report, type Tell } from './draft'
import type { Limit } from './limits'
import { knownDayNote, relativeWordsNote, sameEventNote } from './notes'
import { meaningOn, wordsAndDay } from './words'

/** A day that an event is known to have happened on, and how. */
interface Anchor {
  readonly day: number
  readonly basis: DateBasis
  readonly evidence: readonly Evidence[]
  readonly note: string
  readonly source?: string
}

/** The day of an event as the other articles of its cluster give it, else as the authority does. */
function anchorOf(cluster: Cluster, draft: Draft): Anchor | null {
  for (const report of cluster.reports) {
    const days = report.draft === draft ? null : fixedDays(report.date)
    if (report.date && days)
      return {
        day: days.first,
        basis: 'corroborated',
        evidence: report.date.evidence,
        note: sameEventNote(report.draft.id, report.date.edtf),
      }
  }
  const outside = cluster.known?.date ? closedDays(cluster.known.date) : null
  if (!cluster.known || !outside) return null
  const source = cluster.known.sources[0]
  return {
    day: outside.first,
    basis: 'external',
    evidence: [],
    note: knownDayNote(cluster.known.date ?? ''),
    ...(source === undefined ? {} : { source }),
  }
}

/** What an article's relative words say of the day it was written on. */
interface Hint {
  readonly days: readonly number[]
  readonly words: DateMention
  readonly anchor: Anchor
}

/** The words that date a report: those of its own sentences, else the only ones by which the article dates anything. */
function datingWords(report: Report): readonly DateMention[] {
  if (report.words.length > 0 || report.date !== null) return report.words
  const elsewhere = report.draft.reports.flatMap((r) => r.words)
  return new Set(elsewhere.map((w) => w.start)).size === 1 ? elsewhere.slice(0, 1) : []
}

function hintsOf(draft: Draft, clusterOf: ReadonlyMap<Report, Cluster>): Hint[] {
  return draft.reports.flatMap((report) => {
    const dating = datingWords(report)
    const cluster = dating.length > 0 ? clusterOf.get(report) : undefined
    const anchor = cluster ? anchorOf(cluster, draft) : null
    if (!anchor) return []
    return dating.flatMap((words) => {
      const days = wordsAndDay(draft, words, anchor.day).writtenOn
      return days.length > 0 ? [{ days, words, anchor }] : []
    })
  })
}

const reasonOf = (draft: Draft, { words, anchor }: Hint, day?: number): DateReason => ({
  rule: 'same-event',
  ...(day === undefined ? {} : { day: isoDay(day) }),
  note: relativeWordsNote(anchor.note),
  evidence: [evidenceOf(draft.id, words), ...anchor.evidence],
  ...(anchor.source === undefined ? {} : { source: anchor.source }),
})

/** Resolves the dates that waited for the article's day (a day number), and the events they date. */
export function reread(draft: Draft, day: number, reason: DateReason, basis: DateBasis): void {
  draft.dates = draft.dates.map((date) =>
    isWaiting(date) && date.role !== 'chrome' ? { ...date, edtf: meaningOn(draft, date, day) ?? date.edtf } : date,
  )
  for (const report of draft.reports) {
    if (fixedDays(report.date)) continue
    const fitting = draft.dates.filter((d) => report.words.some((w) => w.start === d.start) && fitsStatus(d, report, day))
    const [words] = fitting
    // Two dates in the sentences of one event: which is its own is not known here.
    if (!words?.edtf || fitting.length > 1) continue
    report.date = assertDate(words.edtf, basis, [evidenceOf(draft.id, words)], [reason])
    draft.dates = draft.dates.map((d) => (d === words ? { ...d, role: 'event' } : d))
  }
}

/** Whether a date can be that of an event: what has happened lies not after the article's day, what is planned not before. */
function fitsStatus({ edtf }: DateMention, { fact }: Report, day: number): boolean {
  const days = edtf === null ? null : closedDays(edtf)
  return days !== null && (fact.status === 'planned' ? days.last >= day : days.first <= day)
}

/** Whether an expression still lacks the article's day, or its year. */
export const isWaiting = (date: DateMention): boolean => date.edtf === null || date.edtf.startsWith('XXXX')

/** The expressions that may date an event and that its article alone does not resolve: those in its first sentences. */
export function waitingWords(dates: readonly DateMention[], evidence: readonly Evidence[]): DateMention[] {
  const waiting = dates.filter((d) => isWaiting(d) && d.role !== 'chrome' && d.role !== 'publication')
  const of = evidence.map((e) => waiting.filter((d) => inside(d, e))).find((list) => list.length > 0) ?? []
  const dating = of.filter((d) => d.role === 'event')
  return dating.length > 0 ? dating : of
}

/**
 * Gives articles without a day of their own the one that follows from the events they share. True where one was given:
 * the events of that article have days now, and may fix the day of a further one.
 */
export function corroborate(drafts: readonly Draft[], clusters: readonly Cluster[], tell: Tell): boolean {
  const clusterOf = new Map(clusters.flatMap((c) => c.reports.map((r) => [r, c] as const)))
  let given = false
  for (const draft of drafts) {
    if (draft.published !== null) continue
    const hints = hintsOf(draft, clusterOf)
    const [first] = hints
    if (!first) continue
    const days = first.days.filter((d) => hints.every((h) => h.days.includes(d)))
    if (days.length === 0) {
      tell({
        severity: 'warning',
        rule: 'days-conflict',
        message: `the relative words of ${draft.id} do not fit the days of the events they tell of`,
        file: draft.source.file,
        start: first.words.start,
        end: first.words.end,
      })
      continue
    }
    // A bare weekday leaves seven days: those are limits, not a day.
    if (days.length > 1) continue
    const [day = first.anchor.day] = days
    const basis = hints.some((h) => h.anchor.basis === 'corroborated') ? 'corroborated' : 'external'
    const reasons = hints.map((h) => reasonOf(draft, h, day))
    const evidence = reasons.flatMap((r) => r.evidence)
    draft.published = { ...assertDate(isoDay(day), basis, evidence, reasons), fromText: null }
    reread(draft, day, reasons[0] ?? reasonOf(draft, first, day), basis)
    given = true
  }
  return given
}

/** The limits that words with several readings leave: a bare weekday was written within the week from that day on. */
export function weekdayLimits(draft: Draft, clusterOf: ReadonlyMap<Report, Cluster>): Limit[] {
  return hintsOf(draft, clusterOf).flatMap((hint) => {
    const { rule, note, evidence } = reasonOf(draft, hint)
    const { source, basis } = hint.anchor
    const limit = (bound: Limit['bound'], day: number): Limit => ({
      bound,
      day,
      rule,
      note,
      evidence,
      ...(source === undefined ? {} : { source }),
      external: basis === 'external',
    })
    return [limit('earliest', Math.min(...hint.days)), limit('latest', Math.max(...hint.days))]
  })
}
