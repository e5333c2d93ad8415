/**
 * The parts of a dataset that rules go through, each with its path.
 *
 * @module
 */
import type { Article, DatasetRecord, DateAssertion, Event, Evidence, Span } from '../../schema/records'
import { evidenceOf } from '../draft'
import type { At } from './rule'

/** A date of a dataset: its own, or what the text alone gives beside it. */
export interface DatePart {
  readonly date: DateAssertion
  readonly at: At
  /** What it is the date of, in words. */
  readonly by: string
  readonly of: { readonly article: Article } | { readonly event: Event }
  /** Whether it is the `fromText` of another. */
  readonly fromText: boolean
}

function dateParts(date: DateAssertion | null | undefined, part: Omit<DatePart, 'date'>): DatePart[] {
  if (!date) return []
  const inner = { ...part, at: [...part.at, 'fromText'], fromText: true }
  return [{ ...part, date }, ...dateParts(date.fromText, inner)]
}

/** The dates of the articles and events of a dataset, what the texts alone give included. */
export const datesIn = ({ articles, events }: DatasetRecord): DatePart[] => [
  ...articles.flatMap((article, i) =>
    dateParts(article.published, {
      at: ['articles', i, 'published'],
      by: `the day of article ${article.id}`,
      of: { article },
      fromText: false,
    }),
  ),
  ...events.flatMap((event, i) =>
    dateParts(event.date, { at: ['events', i, 'date'], by: `the date of event ${event.id}`, of: { event }, fromText: false }),
  ),
]

/** A stretch of text that a dataset points at. */
export interface EvidencePart {
  readonly evidence: Evidence
  readonly at: At
}

const parts = (at: At, evidence: readonly Evidence[]): EvidencePart[] => evidence.map((e, i) => ({ evidence: e, at: [...at, i] }))

const ofDate = ({ date, at }: DatePart): EvidencePart[] => [
  ...parts([...at, 'evidence'], date.evidence),
  ...date.reasons.flatMap((reason, i) => parts([...at, 'reasons', i, 'evidence'], reason.evidence)),
]

function ofArticle(article: Article, at: At): EvidencePart[] {
  const span = (name: string, value: Span | null): EvidencePart[] =>
    value ? [{ evidence: evidenceOf(article.id, value), at: [...at, name] }] : []
  const spans = (name: 'authors' | 'dates' | 'mentions' | 'references'): EvidencePart[] =>
    article[name].map((value: Span, i) => ({ evidence: evidenceOf(article.id, value), at: [...at, name, i] }))
  return [
    ...span('headline', article.headline),
    ...span('section', article.section),
    ...spans('authors'),
    ...spans('dates'),
    ...spans('mentions'),
    ...spans('references'),
    ...article.topics.flatMap((topic, i) => parts([...at, 'topics', i, 'evidence'], topic.evidence)),
  ]
}

/** Every stretch of text that a dataset points at. */
export const evidenceIn = (dataset: DatasetRecord): EvidencePart[] => [
  ...dataset.articles.flatMap((article, i) => ofArticle(article, ['articles', i])),
  ...datesIn(dataset).flatMap(ofDate),
  ...dataset.events.flatMap((event, i) => [
    ...parts(['events', i, 'evidence'], event.evidence),
    ...event.disagreements.flatMap((point, j) =>
      point.values.flatMap((value, k) => parts(['events', i, 'disagreements', j, 'values', k, 'evidence'], value.evidence)),
    ),
  ]),
  ...dataset.statements.flatMap((statement, i) => [
    ...parts(['statements', i, 'evidence'], statement.evidence),
    ...parts(['statements', i, 'source', 'evidence'], statement.source?.evidence ?? []),
  ]),
]

/** Records by id. */
export const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]))

/** One text for one stretch of one article, to compare by. */
export const placeKey = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`
