/** Small random datasets, and the naive answers every helper must agree with. */
import fc from 'fast-check'
import { isoDay } from '../../src/schema/days'
import type { Article, DatasetRecord, DateAssertion, EntityRef, Event, Person, Place, Statement, Topic } from '../../src/schema/records'
import type { EventType } from '../../src/schema/vocabulary'

const identity = {
  names: { ar: null, fr: null, en: null },
  variants: { ar: [], latin: [] },
  identifiers: { wikidata: null },
  formerIds: [] as readonly string[],
  sources: [],
}

export const person = (id: string, fields: Partial<Person> = {}): Person => ({
  ...identity,
  id,
  gender: null,
  nationality: null,
  born: null,
  roles: [],
  honours: [],
  ...fields,
})
export const topic = (id: string, broader: string | null = null): Topic => ({ ...identity, id, broader, plover: [] })
export const place = (id: string, broader: string | null = null): Place => ({
  ...identity,
  id,
  type: 'city',
  country: null,
  broader,
  coordinates: null,
})

export function assertion(earliest: number | null, latest: number | null, extent: DateAssertion['extent'] = 'within'): DateAssertion {
  return {
    edtf: `[${earliest === null ? '' : isoDay(earliest)}..${latest === null ? '' : isoDay(latest)}]`,
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
    extent,
    basis: 'stated',
    evidence: [],
    reasons: [],
  }
}

export const ref = (kind: EntityRef['kind'], id: string | null): EntityRef => ({ kind, id, name: id ?? '?', entity: id ?? '?' })

export const article = (id: string, fields: Partial<Article> = {}): Article => ({
  id,
  source: { file: `${id}.txt`, sha256: '', bytes: 0 },
  url: null,
  language: 'ar',
  outlet: null,
  authors: [],
  section: null,
  headline: null,
  blocks: [],
  published: null,
  dates: [],
  mentions: [],
  references: [],
  topics: [],
  events: [],
  statements: [],
  ...fields,
})

export const event = (id: string, fields: Partial<Event> = {}): Event => ({
  id,
  type: 'meeting',
  status: 'occurred',
  names: null,
  date: null,
  place: null,
  participants: [],
  topics: [],
  articles: [],
  evidence: [],
  disagreements: [],
  method: 'rules',
  ...fields,
})

export const statement = (id: string, fields: Partial<Statement> = {}): Statement => ({
  id,
  article: 'a0',
  event: null,
  speakers: [],
  act: 'said',
  about: [],
  source: null,
  evidence: [],
  method: 'rules',
  ...fields,
})

export const datasetOf = (fields: Partial<DatasetRecord>): DatasetRecord => ({
  meta: { name: 'sample', schemaVersion: '1', dataVersion: '0.0.0', contentHash: '', sources: [] },
  articles: [],
  events: [],
  statements: [],
  people: [],
  organizations: [],
  places: [],
  topics: [],
  outlets: [],
  ...fields,
})

export const PEOPLE = ['p0', 'p1', 'p2', 'p3']
export const TOPICS = ['t0', 't1', 't2', 't3']
export const PLACES = ['land', 'town', 'quarter']
export const TYPES: readonly EventType[] = ['meeting', 'visit', 'signing']

/** Days around 2025, so that random periods meet random dates often. */
export const DAY = fc.integer({ min: 20000, max: 20060 })
const dated = fc.option(
  fc.oneof(
    DAY.map((d) => assertion(d, d, 'span')),
    fc.tuple(DAY, fc.nat(45), fc.constantFrom('span' as const, 'within' as const)).map(([d, n, e]) => assertion(d, d + n, e)),
    DAY.map((d) => assertion(d, null)),
    DAY.map((d) => assertion(null, d)),
  ),
)
const some = (from: readonly string[]) => fc.subarray([...from], { maxLength: 3 })

/** A random dataset: topics and places nested, dates of every sort, people unknown now and then. */
export const anyDataset: fc.Arbitrary<DatasetRecord> = fc
  .tuple(
    fc.array(fc.tuple(dated, some(PEOPLE), some(TOPICS), some(PLACES), fc.boolean()), { minLength: 1, maxLength: 90 }),
    fc.array(fc.tuple(dated, fc.nat(89), some(PEOPLE), some(TOPICS), fc.option(fc.constantFrom(...PLACES)), fc.constantFrom(...TYPES)), {
      maxLength: 40,
    }),
    fc.array(fc.tuple(fc.nat(89), fc.option(fc.nat(39)), some(PEOPLE), some(TOPICS)), { maxLength: 40 }),
  )
  .map(([rows, eventRows, statementRows]) => {
    const at = (i: number): string => `a${i % Math.max(1, rows.length)}`
    const events = eventRows.map(([date, i, people, topics, where, type], n) =>
      event(`e${n}`, {
        date,
        type,
        place: where,
        topics,
        articles: [at(i)],
        participants: people.map((p) => ({ ...ref('person', p), role: 'participant' as const })),
      }),
    )
    const statements = statementRows.map(([i, e, people, topics], n) =>
      statement(`s${n}`, {
        article: at(i),
        event: e === null || events.length === 0 ? null : `e${e % events.length}`,
        speakers: people.map((p) => ref('person', p)),
        about: topics,
      }),
    )
    const articles = rows.map(([published, people, topics, places, unknown], n) =>
      article(`a${n}`, {
        published,
        mentions: [
          ...people.map((p) => ({ ...ref('person', p), start: 0, end: 1, exact: 'x' })),
          ...places.map((p) => ({ ...ref('place', p), start: 0, end: 1, exact: 'x' })),
          ...(unknown ? [{ ...ref('person', null), start: 0, end: 1, exact: 'x' }] : []),
        ],
        topics: topics.map((t) => ({ topic: t, evidence: [] })),
        events: events.filter((e) => e.articles.includes(`a${n}`)).map((e) => e.id),
        statements: statements.filter((s) => s.article === `a${n}`).map((s) => s.id),
      }),
    )
    return datasetOf({
      articles,
      events,
      statements,
      people: PEOPLE.map((p) => person(p)),
      topics: [topic('t0'), topic('t1', 't0'), topic('t2', 't1'), topic('t3')],
      places: [place('land'), place('town', 'land'), place('quarter', 'town')],
    })
  })
