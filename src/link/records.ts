/**
 * The records of events and statements, made of what the articles report.
 *
 * @module
 */

import type { DateAssertion, EntityRef, Event, Evidence, Participant, Statement, StatementFact } from '../schema/records'
import type { EventStatus, EventType } from '../schema/vocabulary'
import { type Cluster, type Draft, inside, type Said } from './draft'
import { disagreementsOf } from './event-date'
import { participantKey, sameParticipant } from './participants'
import type { PlaceTree } from './same-event'

/** Everybody who takes part by any of the reports: one entry a person and role, the fullest name printed. */
function participantsOf({ reports }: Cluster): Participant[] {
  const out: Participant[] = []
  for (const p of reports.flatMap((r) => r.fact.participants)) {
    const at = out.findIndex((x) => x.role === p.role && sameParticipant(x, p))
    const known = out[at]
    if (!known) out.push(p)
    else if (known.name.length < p.name.length) out[at] = p
  }
  return out
}

/** The most precise place told: one that lies in the others. */
function placeOf({ reports }: Cluster, tree: PlaceTree): string | null {
  const told = reports.flatMap((r) => (r.fact.place?.id ? [r.fact.place.id] : []))
  const depth = (id: string): number => tree.get(id)?.length ?? 0
  return told.reduce<string | null>((best, id) => (best === null || depth(id) > depth(best) ? id : best), null)
}

/** The former ids of a record, as it carries them: not at all where there are none. */
export const formerly = (formerIds: readonly string[] = []): Pick<Event, 'formerIds'> => (formerIds.length > 0 ? { formerIds } : {})

/** The record of an event. */
export function eventRecord(cluster: Cluster, id: string, date: DateAssertion | null, tree: PlaceTree): Event {
  const { reports, known } = cluster
  const [lead] = reports
  if (!lead) throw new Error('a cluster without reports')
  const byArticle = [...reports].sort((a, b) => (a.draft.id < b.draft.id ? -1 : a.draft.id > b.draft.id ? 1 : 0))
  return {
    id,
    ...formerly(known?.formerIds),
    type: lead.fact.type,
    status: reports.some((r) => r.fact.status === 'occurred') ? 'occurred' : 'planned',
    names: known?.names ?? null,
    date,
    place: placeOf(cluster, tree) ?? known?.place ?? null,
    participants: participantsOf(cluster),
    topics: [...new Set(reports.flatMap((r) => r.fact.topics))].sort(),
    articles: [...new Set(byArticle.map((r) => r.draft.id))],
    evidence: byArticle.flatMap((r) => r.fact.evidence),
    disagreements: disagreementsOf(cluster, date, tree),
    method: reports.every((r) => r.method === 'curated') ? 'curated' : 'rules',
  }
}

/** Events at which people speak to each other and to the press; nobody speaks at an arrest, or at Games still to come. */
const OCCASIONS: ReadonlySet<EventType> = new Set(['meeting', 'visit', 'signing', 'award', 'training', 'conference', 'statement'])

/** An event of an article, as statements are tied to it. */
export interface ReportedEvent {
  readonly id: string
  readonly type: EventType
  readonly status: EventStatus
  readonly participants: readonly EntityRef[]
  readonly evidence: readonly Evidence[]
}

const distance = (from: Evidence, to: readonly Evidence[]): number =>
  Math.min(...to.map((e) => (e.start > from.start ? e.start - from.start : Math.max(0, from.start - e.end))))

/**
 * The event at which something was said: the one whose own sentence says it, else the nearest one in which all who
 * speak took part, else, for what a communiqué says, the nearest. Null where a speaker had no part in any.
 */
export function eventOf(said: Pick<StatementFact, 'speakers' | 'evidence'>, events: readonly ReportedEvent[]): string | null {
  const [words] = said.evidence
  if (!words) return null
  const occasions = events.filter((e) => OCCASIONS.has(e.type) && e.status === 'occurred')
  const telling = occasions.filter((e) => e.evidence.some((x) => inside(words, x) || inside(x, words)))
  const spokeAt = (e: ReportedEvent): boolean => {
    const there = new Set(e.participants.map(participantKey))
    return said.speakers.every((s) => there.has(participantKey(s)))
  }
  const candidates = [telling.filter(spokeAt), occasions.filter(spokeAt)].find((list) => list.length > 0) ?? []
  const nearest = candidates.reduce<ReportedEvent | null>(
    (best, e) => (best === null || distance(words, e.evidence) < distance(words, best.evidence) ? e : best),
    null,
  )
  return nearest?.id ?? null
}

/** The record of a statement. */
export const statementRecord = (said: Said, id: string, draft: Draft, events: readonly ReportedEvent[]): Statement => ({
  ...said.fact,
  id,
  article: draft.id,
  event: eventOf(said.fact, events),
  method: said.method,
})

/** The events with the topics of what was said at them: a meeting is about what its parties spoke of. */
export function withTopicsSaid(events: readonly Event[], statements: readonly Statement[]): Event[] {
  const topicsOf = new Map(events.map((event) => [event.id, new Set(event.topics)] as const))
  for (const { event, about } of statements) if (event !== null) for (const topic of about) topicsOf.get(event)?.add(topic)
  return events.map((event) => ({ ...event, topics: [...(topicsOf.get(event.id) ?? [])].sort() }))
}
