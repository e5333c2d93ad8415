/**
 * Linking: the facts of all articles together become one dataset.
 *
 * facts → drafts (with what is known from outside) → events across articles → days from one another, again while new
 * days come out → days from outside → bounds → records
 *
 * @module
 */
import type { Authority } from '../schema/authority'
import { parseIsoDay } from '../schema/days'
import { nearest } from '../schema/near'
import type { Article, DatasetRecord, DateAssertion, Diagnostic, Event, Statement } from '../schema/records'
import { boundEvent, boundPublication, type EventDates } from './bounds'
import { contentHash, inKeyOrder, type Sha256 } from './canonical'
import { clusterReports } from './clusters'
import { corroborate } from './corroborate'
import type { Cluster, Draft, LinkInput, Report, Tell } from './draft'
import { dateFromTexts, dateWithOutside } from './event-date'
import { eventId, kebab, statementId, uniqueIds } from './ids'
import { draftOf } from './prepare'
import type { ProvenShapes } from './proven'
import { eventRecord, formerly, statementRecord, withTopicsSaid } from './records'
import { placeTree } from './same-event'

/** What the dataset says of itself. */
export interface LinkOptions {
  readonly name: string
  readonly dataVersion: string
  /** SHA-256, where the system brings a faster one. */
  readonly sha256?: Sha256
  /** Told of the canonical JSON of each record. */
  readonly onRecord?: ProvenShapes['note']
}

/** The version of the records' shape, as `meta.schemaVersion` says it. */
export const SCHEMA_VERSION = '1'

/** A linked dataset and what its reader has to look at. */
export interface Linked {
  readonly dataset: DatasetRecord
  readonly diagnostics: readonly Diagnostic[]
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))

/** The reports grouped by event, after every article has taken the day that the others give it. */
function settle(drafts: readonly Draft[], authority: Authority, tell: Tell): Cluster[] {
  const tree = placeTree(authority.places)
  const reports = drafts.flatMap((d) => d.reports)
  for (;;) {
    const clusters = clusterReports(reports, authority, tree)
    // Warnings are told once, by the round that changes nothing more.
    const told: Diagnostic[] = []
    if (corroborate(drafts, clusters, (d) => told.push(d))) continue
    told.forEach(tell)
    return clusters
  }
}

/** The dates of events and articles, bounds last: an event's may rest on its article's, an article's on other events. */
function dateAll(
  drafts: readonly Draft[],
  clusters: readonly Cluster[],
  authority: Authority,
  tell: Tell,
): ReadonlyMap<Cluster, DateAssertion | null> {
  const clusterOf = new Map<Report, Cluster>(clusters.flatMap((c) => c.reports.map((r) => [r, c] as const)))
  const fromTexts = new Map(clusters.map((c) => [c, dateFromTexts(c)] as const))
  const dates: EventDates = { clusterOf, dateOf: new Map(clusters.map((c) => [c, dateWithOutside(c, fromTexts.get(c) ?? null)])) }
  for (const draft of drafts) draft.published ??= boundPublication(draft, dates, authority, tell)
  const textOnly = (draft: Draft): DateAssertion | null =>
    draft.published?.fromText === undefined ? draft.published : draft.published.fromText
  return new Map(
    clusters.map((c) => {
      const date = dates.dateOf.get(c) ?? null
      if (date === null) return [c, boundEvent(c, authority, (d) => d.published)]
      if (date.basis !== 'external' || date.fromText) return [c, date]
      return [c, { ...date, fromText: boundEvent(c, authority, textOnly) }]
    }),
  )
}

const startOf = (date: DateAssertion | null): number => (date?.earliest ? (parseIsoDay(date.earliest) ?? 0) : Number.POSITIVE_INFINITY)

function articleRecord(draft: Draft, events: readonly string[], statements: readonly string[]): Article {
  const { facts } = draft
  return {
    id: draft.id,
    ...formerly(draft.formerIds),
    source: draft.source,
    url: draft.url,
    language: facts.language,
    outlet: draft.outlet,
    authors: facts.authors,
    section: facts.section,
    headline: facts.headline,
    blocks: facts.blocks,
    published: draft.published,
    dates: draft.dates,
    mentions: facts.mentions,
    references: facts.references,
    topics: facts.topics,
    events,
    statements,
  }
}

/** A curated fact of an article that is not there says nothing; its author should know. */
function tellStrayCuration(inputs: readonly LinkInput[], { curation }: Authority, tell: Tell): void {
  const names = new Set(inputs.flatMap(({ facts, source }) => [kebab(facts.id), source.file]))
  for (const { article } of curation)
    if (!names.has(article)) {
      const near = nearest(article, names).join(', ')
      const message = `a curated fact is said of ${JSON.stringify(article)}, which is no article here`
      tell({ severity: 'warning', rule: 'curation-no-article', message, ...(near ? { hint: `near it: ${near}` } : {}) })
    }
}

/**
 * Links the facts of articles into a dataset: one event for all reports of it, days that articles give each other,
 * bounds where no day is known, disagreements side by side. Pure: the same facts and authority give the same dataset,
 * in whatever order the articles come.
 *
 * @throws {EdtfError} for facts whose dates are no EDTF.
 */
export function link(inputs: readonly LinkInput[], authority: Authority, { name, dataVersion, sha256, onRecord }: LinkOptions): Linked {
  const diagnostics: Diagnostic[] = []
  const tell: Tell = (d) => diagnostics.push(d)
  tellStrayCuration(inputs, authority, tell)
  const drafts = byId(inputs.map((input) => draftOf(input, authority, tell)))
  const clusters = settle(drafts, authority, tell)
  const dates = dateAll(drafts, clusters, authority, tell)

  const tree = placeTree(authority.places)
  const order = [...clusters].sort((a, b) => startOf(dates.get(a) ?? null) - startOf(dates.get(b) ?? null) || 0)
  const freeEventId = uniqueIds(authority.events.flatMap((e) => [e.id, ...e.formerIds]))
  const eventOf = new Map<Cluster, Event>()
  for (const cluster of order) {
    const date = dates.get(cluster) ?? null
    const id = cluster.known ? cluster.known.id : freeEventId(eventId(cluster, date))
    eventOf.set(cluster, eventRecord(cluster, id, date, tree))
  }

  const clusterOf = new Map<Report, Cluster>(clusters.flatMap((c) => c.reports.map((r) => [r, c] as const)))
  const freeStatementId = uniqueIds()
  const statements: Statement[] = []
  const articles = drafts.map((draft) => {
    const reported = draft.reports.flatMap((r) => {
      const event = eventOf.get(clusterOf.get(r) as Cluster)
      const { type, status, participants, evidence } = r.fact
      return event ? [{ id: event.id, type, status, participants, evidence }] : []
    })
    const own = draft.statements.map((said) =>
      statementRecord(said, freeStatementId(statementId(draft.id, said.fact.evidence)), draft, reported),
    )
    statements.push(...own)
    return articleRecord(
      draft,
      [...new Set(reported.map((e) => e.id))],
      own.map((s) => s.id),
    )
  })
  const { people, organizations, places, topics, outlets } = authority
  const dataset: DatasetRecord = inKeyOrder({
    meta: { name, schemaVersion: SCHEMA_VERSION, dataVersion, contentHash: '', sources: drafts.map((d) => d.source) },
    articles,
    events: byId(withTopicsSaid([...eventOf.values()], statements)),
    statements: byId(statements),
    people: byId(people),
    organizations: byId(organizations),
    places: byId(places),
    // The terms are how the compiler finds a topic; the record says what it is.
    topics: byId(topics.map(({ terms: _, ...topic }) => topic)),
    outlets: byId(outlets),
  })
  return { dataset: { ...dataset, meta: { ...dataset.meta, contentHash: contentHash(dataset, sha256, onRecord) } }, diagnostics }
}
