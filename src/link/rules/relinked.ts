/**
 * The drafts and clusters that a dataset was made of, as far as the articles, read once more, give them: which report is
 * of which event, and the day of each article, are the dataset's own.
 *
 * @module
 */
import type { KnownEvent } from '../../schema/authority'
import { isEdtf } from '../../schema/edtf'
import type { Article, DateAssertion, Event } from '../../schema/records'
import { surestFirst } from '../clusters'
import { reread as readOnDay } from '../corroborate'
import { type Cluster, type Draft, fixedDays, type Report } from '../draft'
import { knownDayNote } from '../notes'
import { draftOf } from '../prepare'
import { byId } from './parts'
import { eventsOf, known, reread } from './reread'
import type { RuleContext } from './rule'

/** Drafts and clusters made again. */
export interface Relinked {
  /** The draft of each article whose reports are all known. */
  readonly drafts: ReadonlyMap<Article, Draft>
  /** The cluster of each event. */
  readonly clusters: ReadonlyMap<Event, Cluster>
  /** The events whose reports are all known. */
  readonly sure: ReadonlySet<Event>
  readonly clusterOf: ReadonlyMap<Report, Cluster>
}

const KNOWN_DAY = knownDayNote('')

/** The day from outside of an event: its own, or the one by which it dated an article whose words then dated it. */
function outsideOf(event: Event, articles: readonly Article[]): Pick<KnownEvent, 'date' | 'sources'> {
  const cited = (event.date?.reasons ?? []).filter((r) => r.rule === 'known-event')
  if (event.date && cited.length > 0) return { date: event.date.edtf, sources: cited.flatMap((r) => r.source ?? []) }
  const given = articles.flatMap((a) => a.published?.reasons ?? []).find((r) => r.note.startsWith(KNOWN_DAY))
  const edtf = given?.note.slice(KNOWN_DAY.length).split(';')[0] ?? ''
  return isEdtf(edtf) && fixedDays(event.date)
    ? { date: edtf, sources: given?.source === undefined ? [] : [given.source] }
    : { date: null, sources: [] }
}

/** What the dataset says of an event of the authority files; `named` where texts call it by a name that they alone know. */
const knownOf = (event: Event, articles: readonly Article[], named: boolean): KnownEvent | null =>
  event.names === null
    ? null
    : {
        id: event.id,
        type: event.type,
        names: event.names,
        variants: { ar: named ? [event.id] : [], latin: [] },
        participants: [],
        place: event.place,
        wikidata: null,
        formerIds: [],
        disputed: [],
        ...outsideOf(event, articles),
      }

/** What the texts give of the date of an event that reading does not find. */
function ownDate({ date }: Event): DateAssertion | null {
  const told = date?.basis === 'external' && date.fromText !== undefined ? date.fromText : date
  return told?.basis === 'bounded' ? null : told
}

/** Makes the drafts and clusters of a dataset again. */
export function relink(context: RuleContext): Relinked {
  const { dataset, texts } = context
  const readings = reread(context)
  const authority = known(dataset)
  const [events, articles] = [byId(dataset.events), byId(dataset.articles)]
  const drafts = new Map<Article, Draft>()
  const reports = new Map<string, Report[]>()
  const unread = new Set<string>()
  const uncertain = new Set<string>()
  const unsure = new Set<Article>()
  for (const article of dataset.articles) {
    const facts = readings.get(article.id)
    if (!facts) {
      for (const id of article.events) uncertain.add(id)
      continue
    }
    const text = texts.get(article.id) as string
    const draft = draftOf({ facts: { ...facts, mentions: article.mentions }, source: article.source, text }, authority, () => {})
    const day = facts.published === null && article.published ? fixedDays(article.published)?.first : undefined
    const [reason] = article.published?.reasons ?? []
    if (article.published && reason && day !== undefined) readOnDay(draft, day, reason, article.published.basis)
    const ids = draft.reports.map(({ fact }) => eventsOf(fact, article, events).map(({ id }) => id))
    const others = article.events.filter((id) => !ids.flat().includes(id))
    draft.reports.forEach((report, i) => {
      for (const id of ids[i] ?? []) reports.set(id, [...(reports.get(id) ?? []), report])
      if (ids[i]?.length !== 1) for (const id of ids[i] ?? []) uncertain.add(id)
    })
    for (const id of others) {
      const event = events.get(id)
      const evidence = event?.evidence.filter((e) => e.article === article.id) ?? []
      if (!event) continue
      const report: Report = {
        draft,
        fact: { ...event, evidence, place: null },
        method: event.method,
        date: ownDate(event),
        words: [],
        known: null,
      }
      draft.reports.push(report)
      reports.set(id, [...(reports.get(id) ?? []), report])
      unread.add(id)
      // Which sentences, and which articles, say what of it, the record does not tell.
      if (evidence.length > 1 || event.articles.length > 1) uncertain.add(id)
      if (evidence.length > 1 || (event.articles.length > 1 && event.status === 'occurred')) unsure.add(article)
    }
    if (ids.every((list) => list.length === 1) && !unsure.has(article)) drafts.set(article, draft)
  }
  const clusters = new Map<Event, Cluster>()
  const clusterOf = new Map<Report, Cluster>()
  const sure = new Set<Event>()
  for (const event of dataset.events) {
    const own = (reports.get(event.id) ?? []).sort(surestFirst)
    const telling = event.articles.flatMap((id) => articles.get(id) ?? [])
    const cluster = { reports: own, known: knownOf(event, telling, unread.has(event.id)) }
    for (const report of own) clusterOf.set(report, cluster)
    clusters.set(event, cluster)
    if (own.length > 0 && !uncertain.has(event.id)) sure.add(event)
  }
  return { drafts, clusters, sure, clusterOf }
}
