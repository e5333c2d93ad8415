/**
 * Tables over the records of a dataset in memory.
 *
 * What a record is asked by:
 *
 * | | articles | events | statements |
 * | --- | --- | --- | --- |
 * | date | `published` | `date` | the date of the event it was said at, else its article's `published` |
 * | person, organisation | mentioned, referred to, signing, taking part in its events, speaking | taking part | speaking, or issuing the source |
 * | place (with the places in it) | mentioned, or where its events took place | where it took place | where its event took place |
 * | topic (with narrower ones) | `topics` | `topics` | `about` |
 * | event type | of the events it reports | `type` | of its event |
 *
 * @module
 */
import { parseIsoDay } from '../../schema/days'
import type { Article, DatasetRecord, DateAssertion, EntityRef, Event, Statement } from '../../schema/records'
import { OPEN_END, OPEN_START } from './days'
import { type DateArrays, sortDay } from './intervals'
import type { Facet, KeySet } from './keys'
import { buildPostings } from './postings'
import { Table, type TableSource } from './table'

/** The tables of a dataset. */
export interface Tables {
  readonly articles: Table<Article>
  readonly events: Table<Event>
  readonly statements: Table<Statement>
}

type KeysOf<R> = (record: R, add: (id: string | null) => void) => void
type Keying<R> = { readonly date: (record: R) => DateAssertion | null; readonly keys: Readonly<Record<Facet, KeysOf<R>>> }

/** The records of one kind in date order, with their dates. */
class RecordSource<R extends { readonly id: string }> implements TableSource<R> {
  readonly count: number
  private ordered: { readonly rows: R[]; readonly dates: DateArrays } | undefined

  constructor(
    private readonly records: readonly R[],
    private readonly keying: Keying<R>,
    private readonly keySets: Readonly<Record<Facet, KeySet>>,
  ) {
    this.count = records.length
  }

  private order(): { readonly rows: R[]; readonly dates: DateArrays } {
    return (this.ordered ??= this.sort())
  }

  private sort(): { rows: R[]; dates: DateArrays } {
    const { records, keying } = this
    const n = records.length
    const starts = new Int32Array(n)
    const ends = new Int32Array(n)
    const days = new Int32Array(n)
    const positions: number[] = []
    const undated: number[] = []
    for (let i = 0; i < n; i++) {
      const date = keying.date(records[i] as R)
      if (date === null) {
        undated.push(i)
        continue
      }
      const start = (starts[i] = (date.earliest === null ? null : parseIsoDay(date.earliest)) ?? OPEN_START)
      const end = (ends[i] = (date.latest === null ? null : parseIsoDay(date.latest)) ?? OPEN_END)
      days[i] = sortDay(start, end)
      positions.push(i)
    }
    const byId = (a: number, b: number): number => ((records[a] as R).id < (records[b] as R).id ? -1 : 1)
    positions.sort((a, b) => (days[a] as number) - (days[b] as number) || (ends[a] as number) - (ends[b] as number) || byId(a, b))
    undated.sort(byId)
    const dates = {
      start: Int32Array.from(positions, (i) => starts[i] as number),
      end: Int32Array.from(positions, (i) => ends[i] as number),
    }
    return { rows: [...positions, ...undated].map((i) => records[i] as R), dates }
  }

  dates(): DateArrays {
    return this.order().dates
  }

  postings(facet: Facet) {
    const { rows } = this.order()
    const keys = this.keySets[facet]
    const { above } = keys
    const keysOf = this.keying.keys[facet]
    let out: number[] = []
    const add = (id: string | null): void => {
      const key = id === null ? undefined : keys.find(id)
      if (key === undefined) return
      out.push(key)
      if (above) for (const broader of above[key] as readonly number[]) out.push(broader)
    }
    return buildPostings(rows.length, keys.size, (row, into) => {
      out = into
      keysOf(rows[row] as R, add)
    })
  }

  record(row: number): R {
    return this.order().rows[row] as R
  }

  slice(from: number, to: number): R[] {
    return this.order().rows.slice(from, to)
  }

  pick(list: Uint32Array, from: number, to: number): R[] {
    const { rows } = this.order()
    const out = new Array<R>(to - from)
    for (let i = from; i < to; i++) out[i - from] = rows[list[i] as number] as R
    return out
  }
}

/** The tables of a dataset in memory. Nothing is built before a table is asked. */
export function recordTables(record: DatasetRecord, keySets: Readonly<Record<Facet, KeySet>>): Tables {
  const byId = <R extends { readonly id: string }>(records: readonly R[]): ((id: string) => R | undefined) => {
    let map: Map<string, R> | undefined
    return (id) => (map ??= new Map(records.map((r) => [r.id, r]))).get(id)
  }
  const articleOf = byId(record.articles)
  const eventOf = byId(record.events)
  const statementOf = byId(record.statements)
  const refs = (kind: EntityRef['kind'], list: readonly EntityRef[], add: (id: string | null) => void): void => {
    for (const ref of list) if (ref.kind === kind) add(ref.id)
  }
  const eventAgents =
    (kind: EntityRef['kind']): KeysOf<Event> =>
    (event, add) =>
      refs(kind, event.participants, add)
  const statementAgents =
    (kind: EntityRef['kind']): KeysOf<Statement> =>
    (statement, add) => {
      refs(kind, statement.speakers, add)
      if (statement.source) refs(kind, statement.source.issuers, add)
    }
  const articleAgents =
    (kind: 'person' | 'organization'): KeysOf<Article> =>
    (article, add) => {
      for (const mention of article.mentions) if (mention.kind === kind) add(mention.id)
      for (const reference of article.references) if (reference.kind === kind) add(reference.id)
      if (kind === 'person') for (const author of article.authors) add(author.id)
      for (const id of article.events) refs(kind, eventOf(id)?.participants ?? [], add)
      for (const id of article.statements) {
        const statement = statementOf(id)
        if (statement) statementAgents(kind)(statement, add)
      }
    }
  const eventPlace: KeysOf<Event> = (event, add) => {
    add(event.place)
    refs('place', event.participants, add)
  }
  const articles: Keying<Article> = {
    date: (article) => article.published,
    keys: {
      person: articleAgents('person'),
      organization: articleAgents('organization'),
      place: (article, add) => {
        for (const mention of article.mentions) if (mention.kind === 'place') add(mention.id)
        for (const id of article.events) {
          const event = eventOf(id)
          if (event) eventPlace(event, add)
        }
      },
      topic: (article, add) => {
        for (const { topic } of article.topics) add(topic)
      },
      eventType: (article, add) => {
        for (const id of article.events) add(eventOf(id)?.type ?? null)
      },
    },
  }
  const events: Keying<Event> = {
    date: (event) => event.date,
    keys: {
      person: eventAgents('person'),
      organization: eventAgents('organization'),
      place: eventPlace,
      topic: (event, add) => {
        for (const topic of event.topics) add(topic)
      },
      eventType: (event, add) => add(event.type),
    },
  }
  const eventOfStatement = (statement: Statement): Event | undefined => (statement.event === null ? undefined : eventOf(statement.event))
  const statements: Keying<Statement> = {
    date: (statement) => eventOfStatement(statement)?.date ?? articleOf(statement.article)?.published ?? null,
    keys: {
      person: statementAgents('person'),
      organization: statementAgents('organization'),
      place: (statement, add) => {
        const event = eventOfStatement(statement)
        if (event) eventPlace(event, add)
      },
      topic: (statement, add) => {
        for (const topic of statement.about) add(topic)
      },
      eventType: (statement, add) => add(eventOfStatement(statement)?.type ?? null),
    },
  }
  return {
    articles: new Table(new RecordSource(record.articles, articles, keySets)),
    events: new Table(new RecordSource(record.events, events, keySets)),
    statements: new Table(new RecordSource(record.statements, statements, keySets)),
  }
}
