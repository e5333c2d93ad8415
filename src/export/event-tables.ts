/**
 * The tables of events and statements, and of what every fact rests on.
 *
 * @module
 */
import type { DatasetRecord, DateAssertion, DateReason, Evidence } from '../schema/records'
import { dateColumns, entityColumns, idColumn, nameColumns, positionColumn, spanColumns } from './columns'
import { type ColumnOf, column, listed, type Table, table } from './table'

/** What evidence is of: one of the columns is filled, two for the topic of an article. */
interface Fact {
  readonly of: 'article-date' | 'article-topic' | 'event' | 'event-date' | 'statement' | 'statement-source'
  readonly about?: string
  readonly event?: string
  readonly statement?: string
  readonly topic?: string
}
type EvidenceRow = Fact & { readonly evidence: Evidence; readonly position: number }

const rows = (fact: Fact, evidence: readonly Evidence[]): EvidenceRow[] =>
  evidence.map((e, i) => ({ ...fact, evidence: e, position: i + 1 }))

/** All evidence of facts, a row a stretch. */
const evidenceRows = ({ articles, events, statements }: DatasetRecord): EvidenceRow[] => [
  ...articles.flatMap((a) => [
    ...rows({ of: 'article-date', about: a.id }, a.published?.evidence ?? []),
    ...a.topics.flatMap(({ topic, evidence }) => rows({ of: 'article-topic', about: a.id, topic }, evidence)),
  ]),
  ...events.flatMap(({ id, evidence, date }) => [
    ...rows({ of: 'event', event: id }, evidence),
    ...rows({ of: 'event-date', event: id }, date?.evidence ?? []),
  ]),
  ...statements.flatMap(({ id, evidence, source }) => [
    ...rows({ of: 'statement', statement: id }, evidence),
    ...rows({ of: 'statement-source', statement: id }, source?.evidence ?? []),
  ]),
]

interface ReasonRow {
  readonly article: string | null
  readonly event: string | null
  readonly position: number
  readonly reason: DateReason
}

const reasonRows = ({ articles, events }: DatasetRecord): ReasonRow[] => {
  const of = (date: DateAssertion | null, holder: { article: string | null; event: string | null }): ReasonRow[] =>
    (date?.reasons ?? []).map((reason, i) => ({ ...holder, position: i + 1, reason }))
  return [
    ...articles.flatMap((a) => of(a.published, { article: a.id, event: null })),
    ...events.flatMap((e) => of(e.date, { article: null, event: e.id })),
  ]
}

/** The tables of events and statements. */
export function eventTables(dataset: DatasetRecord): Table[] {
  const { events, statements } = dataset
  const event = <R extends { readonly holder: { readonly id: string } }>(): ColumnOf<R> =>
    column('event', 'the event', (row) => row.holder.id, { required: true, references: 'events' })
  const statement = <R extends { readonly holder: { readonly id: string } }>(): ColumnOf<R> =>
    column('statement', 'the statement', (row) => row.holder.id, { required: true, references: 'statements' })
  const voices = listed(statements, (s) => [
    ...s.speakers.map((ref) => ({ part: 'speaker', ref })),
    ...(s.source?.issuers ?? []).map((ref) => ({ part: 'issuer', ref })),
  ])
  const disputed = events.flatMap((holder) =>
    holder.disagreements
      .flatMap(({ field, values }) => values.map((value) => ({ field, value })))
      .map((item, i) => ({ holder, item, position: i + 1 })),
  )
  return [
    table('events', 'what happened or is planned', ['id'], events, [
      idColumn('the id of the event'),
      column('type', 'meeting, visit, signing …', (e) => e.type, { required: true }),
      column('status', 'occurred or planned', (e) => e.status, { required: true }),
      ...nameColumns<(typeof events)[number]>((e) => e.names),
      ...dateColumns<(typeof events)[number]>('date', (e) => e.date),
      column('place', 'where it was', (e) => e.place, { references: 'places' }),
      column('method', 'rules: the words say it; curated: a hand did', (e) => e.method, { required: true }),
    ]),
    table(
      'event_articles',
      'which articles tell of which events',
      ['event', 'article'],
      listed(events, (e) => e.articles),
      [event(), positionColumn(), column('article', 'the article', (r) => r.item, { required: true, references: 'articles' })],
    ),
    table(
      'event_topics',
      'what events are about',
      ['event', 'topic'],
      listed(events, (e) => e.topics),
      [event(), positionColumn(), column('topic', 'the topic', (r) => r.item, { required: true, references: 'topics' })],
    ),
    table(
      'participants',
      'who takes part in events, and as what',
      ['event', 'position'],
      listed(events, (e) => e.participants),
      [
        event(),
        positionColumn(),
        column('role', 'host, guest, signatory …', (r) => r.item.role, { required: true }),
        column('name', 'the name, as printed', (r) => r.item.name, { required: true }),
        ...entityColumns<{ item: (typeof events)[number]['participants'][number] }>((r) => r.item),
      ],
    ),
    table('disagreements', 'what articles, or sources outside, disagree about', ['event', 'position'], disputed, [
      event(),
      positionColumn(),
      column('field', 'date, place, participants or status', (r) => r.item.field, { required: true }),
      column('value', 'what one side says', (r) => r.item.value.value, { required: true }),
      column('source', 'the source outside the articles that says so', (r) => r.item.value.source ?? null),
    ]),
    table('statements', 'what was said', ['id'], statements, [
      idColumn('the id of the statement'),
      column('article', 'the article that reports it', (s) => s.article, { required: true, references: 'articles' }),
      column('event', 'the event at which it was said', (s) => s.event, { references: 'events' }),
      column('act', 'affirmed, praised, agreed …', (s) => s.act, { required: true }),
      column('source_kind', 'communique, document or press, where it is from one', (s) => s.source?.kind ?? null),
      column('words', 'its first words of evidence', (s) => s.evidence[0]?.exact ?? null),
      column('method', 'rules: the words say it; curated: a hand did', (s) => s.method, { required: true }),
    ]),
    table('speakers', 'who speaks in statements, and who issued what they are from', ['statement', 'position'], voices, [
      statement(),
      positionColumn(),
      column('part', 'speaker, or issuer of the source', (r) => r.item.part, { required: true }),
      column('name', 'the name, as printed', (r) => r.item.ref.name, { required: true }),
      ...entityColumns<{ item: { ref: (typeof statements)[number]['speakers'][number] } }>((r) => r.item.ref),
    ]),
    table(
      'statement_topics',
      'what statements are about',
      ['statement', 'topic'],
      listed(statements, (s) => s.about),
      [statement(), positionColumn(), column('topic', 'the topic', (r) => r.item, { required: true, references: 'topics' })],
    ),
    table('evidence', 'the words behind every fact', [], evidenceRows(dataset), [
      column('of', 'the fact: article-date, article-topic, event, event-date, statement, statement-source', (r) => r.of, {
        required: true,
      }),
      column('event', 'the event, for the fact of one', (r) => r.event ?? null, { references: 'events' }),
      column('statement', 'the statement, for the fact of one', (r) => r.statement ?? null, { references: 'statements' }),
      column('topic', 'the topic, for that of an article', (r) => r.topic ?? null, { references: 'topics' }),
      column('about', 'the article, for the fact of one', (r) => r.about ?? null, { references: 'articles' }),
      positionColumn(),
      column('article', 'the article in which the words stand', (r) => r.evidence.article, { required: true, references: 'articles' }),
      ...spanColumns<EvidenceRow>((r) => r.evidence),
    ]),
    table('date_reasons', 'why dates are what they are', [], reasonRows(dataset), [
      column('article', 'the article whose day it is', (r) => r.article, { references: 'articles' }),
      column('event', 'the event whose date it is', (r) => r.event, { references: 'events' }),
      positionColumn(),
      column('rule', 'the rule that gave it', (r) => r.reason.rule, { required: true }),
      column('bound', 'the bound it sets, where it sets one', (r) => r.reason.bound ?? null),
      column('day', 'the day it sets', (r) => r.reason.day ?? null, { type: 'day' }),
      column('note', 'the reason in a sentence', (r) => r.reason.note, { required: true }),
      column('source', 'the address of a source outside the articles', (r) => r.reason.source ?? null),
    ]),
  ]
}
