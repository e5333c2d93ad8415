/**
 * Bounds: the days that an undated article, or an undated event, can have.
 *
 * @module
 */
import type { Authority } from '../schema/authority'
import { parseIsoDay } from '../schema/days'
import type { DateAssertion } from '../schema/records'
import type { EventType } from '../schema/vocabulary'
import { weekdayLimits } from './corroborate'
import { type Cluster, closedDays, type Draft, type Report, type Tell } from './draft'
import { boundedDate, boundedWithText, type Limit } from './limits'
import { pastNote, toComeNote, toldNote } from './notes'
import { officeLimits } from './offices'

/** Kinds that the press tells of as having happened while they still go on. */
const TOLD_WHILE_UNDER_WAY: ReadonlySet<EventType> = new Set(['visit', 'training', 'conference', 'operation'])

/** What an event says of the day of an article that tells of it: not before what has happened, not after what is to come. */
function eventLimits(report: Report, date: DateAssertion | null, named: boolean): Limit[] {
  const days = date && date.basis !== 'bounded' ? closedDays(date.edtf) : null
  if (!date || !days) return []
  const { fact, draft } = report
  const evidence = [...fact.evidence.slice(0, 1), ...date.evidence.filter((e) => e.article !== draft.id)]
  const source = date.basis === 'external' ? date.reasons.find((r) => r.source)?.source : undefined
  const common = { evidence, ...(source === undefined ? {} : { source }), external: date.basis === 'external' && !named }
  if (fact.status === 'planned') {
    // Games are told as still to come until the day before they open; a meeting may be announced on its very day.
    const day = fact.type === 'sports-event' ? days.first - 1 : days.first
    return [{ bound: 'latest', day, rule: 'event-still-to-come', note: toComeNote(date.edtf), ...common }]
  }
  if (date.extent === 'within' && !named) return [{ bound: 'earliest', day: days.first, ...past(date), ...common }]
  const day = TOLD_WHILE_UNDER_WAY.has(fact.type) ? days.first : days.last
  return [{ bound: 'earliest', day, ...past(date), ...common }]
}

const past = (date: DateAssertion) => ({ rule: 'event-past', note: pastNote(date.edtf) })

/** The dates of the events, and which of them are spoken of by name. */
export interface EventDates {
  readonly dateOf: ReadonlyMap<Cluster, DateAssertion | null>
  readonly clusterOf: ReadonlyMap<Report, Cluster>
}

/**
 * The bounds of an article's day: of the events it tells as past or to come, of the offices by which it calls people,
 * of weekdays that other articles date. Limits that contradict each other give none, and a diagnostic.
 */
export function boundPublication(draft: Draft, { dateOf, clusterOf }: EventDates, authority: Authority, tell: Tell): DateAssertion | null {
  const fromEvents = draft.reports.flatMap((report) => {
    const cluster = clusterOf.get(report)
    return cluster ? eventLimits(report, dateOf.get(cluster) ?? null, (cluster.known?.variants.ar.length ?? 0) > 0) : []
  })
  const limits = [...fromEvents, ...weekdayLimits(draft, clusterOf), ...officeLimits(draft, authority)]
  const bounded = boundedWithText(limits)
  if (bounded === null && limits.length > 0) {
    tell({
      severity: 'warning',
      rule: 'bounds-conflict',
      message: `what ${draft.id} tells of events and offices leaves no day it can have been published on`,
      file: draft.source.file,
    })
    return boundedWithText(fromEvents)
  }
  return bounded
}

/** The bounds of an event that no text dates: by the day of each article that tells of it, and its participants' offices. */
export function boundEvent(
  cluster: Cluster,
  authority: Authority,
  published: (draft: Draft) => DateAssertion | null,
): DateAssertion | null {
  const limits = cluster.reports.flatMap((report): Limit[] => {
    const { draft, fact } = report
    const own = published(draft)
    const planned = fact.status === 'planned'
    const day = own && (planned ? own.earliest : own.latest)
    const number = day ? parseIsoDay(day) : null
    const told: Limit[] =
      own === null || number === null
        ? []
        : [
            {
              bound: planned ? 'earliest' : 'latest',
              day: number,
              rule: planned ? 'told-as-planned' : 'told-as-past',
              note: toldNote(draft.id, own.edtf, planned),
              evidence: [...fact.evidence.slice(0, 1), ...own.evidence.filter((e) => e.article === draft.id)],
              external: false,
            },
          ]
    const people = new Set(fact.participants.flatMap((p) => (p.kind === 'person' && p.id !== null ? [p.id] : [])))
    return [...told, ...(planned ? [] : officeLimits(draft, authority, people))]
  })
  return boundedDate(limits)
}
