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

/** Told of a stretch of text that a dataset points at, and where it does: paths are only made where somebody asks. */
export type EvidenceVisitor = (evidence: Evidence, at: () => At) => void

/** Goes through every stretch of text that a dataset points at. */
export function visitEvidence(dataset: DatasetRecord, visit: EvidenceVisitor): void {
  const each = (evidence: readonly Evidence[], ...at: At): void => evidence.forEach((e, i) => visit(e, () => [...at, i]))
  const spans = (article: Article, index: number, name: 'authors' | 'dates' | 'mentions' | 'references'): void =>
    article[name].forEach((value: Span, i) => visit(evidenceOf(article.id, value), () => ['articles', index, name, i]))
  dataset.articles.forEach((article, i) => {
    for (const name of ['headline', 'section'] as const) {
      const value: Span | null = article[name]
      if (value) visit(evidenceOf(article.id, value), () => ['articles', i, name])
    }
    for (const name of ['authors', 'dates', 'mentions', 'references'] as const) spans(article, i, name)
    article.topics.forEach((topic, k) => each(topic.evidence, 'articles', i, 'topics', k, 'evidence'))
  })
  for (const { date, at } of datesIn(dataset)) {
    each(date.evidence, ...at, 'evidence')
    date.reasons.forEach((reason, i) => each(reason.evidence, ...at, 'reasons', i, 'evidence'))
  }
  dataset.events.forEach((event, i) => {
    each(event.evidence, 'events', i, 'evidence')
    event.disagreements.forEach((point, j) =>
      point.values.forEach((value, k) => each(value.evidence, 'events', i, 'disagreements', j, 'values', k, 'evidence')),
    )
  })
  dataset.statements.forEach((statement, i) => {
    each(statement.evidence, 'statements', i, 'evidence')
    each(statement.source?.evidence ?? [], 'statements', i, 'source', 'evidence')
  })
}

/** Records by id. */
export const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]))

/** One text for one stretch of one article, to compare by. */
export const placeKey = ({ article, start, end }: Evidence): string => `${article} ${start} ${end}`
