/**
 * Articles, events and statements as schema.org has them.
 *
 * @module
 */
import type { Article, DatasetRecord, EntityRef, Event, Statement } from '../../schema/records'
import { type Addresses, edtf, inLanguages, type Node, some, stretch } from './node'

/** Somebody named: the record, or the name alone where there is none. */
const named = ({ ref }: Addresses, { kind, id, name }: Pick<EntityRef, 'kind' | 'id' | 'name'>): Node =>
  id === null ? { '@type': { person: 'Person', organization: 'Organization', place: 'Place' }[kind], name } : ref(kind, id)

const topicsOf = ({ ref }: Addresses, topics: readonly string[]): readonly Node[] | undefined =>
  some(topics.map((topic) => ref('topic', topic)))

function article(at: Addresses, record: Article): Node {
  const { source, published } = record
  const mentioned = new Map(record.mentions.flatMap((m) => (m.id === null ? [] : [[`${m.kind} ${m.id}`, at.ref(m.kind, m.id)] as const])))
  const day = published?.extent === 'span' && published.earliest === published.latest ? (published.earliest ?? undefined) : undefined
  return {
    '@id': at.of('article', record.id),
    '@type': 'NewsArticle',
    url: record.url ?? undefined,
    inLanguage: record.language,
    headline: record.headline?.exact,
    articleSection: record.section?.exact,
    author: some(record.authors.map((a) => named(at, { kind: 'person', id: a.id, name: a.exact }))),
    publisher: record.outlet === null ? undefined : at.ref('outlet', record.outlet),
    datePublished: day,
    'dcterms:issued': edtf(published?.edtf),
    about: topicsOf(
      at,
      record.topics.map((t) => t.topic),
    ),
    mentions: some([...mentioned.values()]),
    encoding: {
      '@type': 'MediaObject',
      name: source.file,
      sha256: source.sha256,
      contentSize: `${source.bytes} B`,
      encodingFormat: 'text/plain',
    },
  }
}

const event = (at: Addresses, record: Event): Node => ({
  '@id': at.of('event', record.id),
  '@type': record.type === 'sports-event' ? 'SportsEvent' : 'Event',
  name: inLanguages(record.names),
  keywords: record.type,
  eventStatus: record.status === 'planned' ? 'https://schema.org/EventScheduled' : undefined,
  ...stretch(record.date),
  'dcterms:date': edtf(record.date?.edtf),
  location: record.place === null ? undefined : at.ref('place', record.place),
  attendee: some(record.participants.map((p) => ({ '@type': 'Role', roleName: p.role, attendee: named(at, p) }))),
  about: topicsOf(at, record.topics),
  subjectOf: some(record.articles.map((id) => at.ref('article', id))),
})

const statement = (at: Addresses, record: Statement): Node => ({
  '@id': at.of('statement', record.id),
  '@type': 'Claim',
  text: some(record.evidence.map((e) => e.exact)),
  keywords: record.act,
  author: some(record.speakers.map((speaker) => named(at, speaker))),
  about: topicsOf(at, record.about),
  appearance: at.ref('article', record.article),
  isBasedOn: at.ref('article', record.article),
  recordedAt: record.event === null ? undefined : at.ref('event', record.event),
  sourceOrganization: some((record.source?.issuers ?? []).map((issuer) => named(at, issuer))),
})

/** The nodes of articles, events and statements. */
export const factNodes = (at: Addresses, { articles, events, statements }: DatasetRecord): Node[] => [
  ...articles.map((record) => article(at, record)),
  ...events.map((record) => event(at, record)),
  ...statements.map((record) => statement(at, record)),
]
