/**
 * What an article states, and which of its words a record rests on.
 *
 * @module
 */
import type { Article, DatasetView, Evidence, Selection, Span } from 'isnad'
import { createDataset } from 'isnad'
import type { Pick } from '../state/address'

/** A fact with the words of one article that it rests on. */
export interface Fact {
  readonly pick: Pick
  readonly evidence: readonly Evidence[]
}

/** The events, statements and topics of an article. */
export function factsOf(data: DatasetView, article: Article): readonly Fact[] {
  const here = (evidence: readonly Evidence[]): Evidence[] => evidence.filter((e) => e.article === article.id)
  return [
    ...article.events.map((id): Fact => {
      const { evidence, date } = data.event(id)
      return { pick: { kind: 'event', id }, evidence: here([...evidence, ...(date?.evidence ?? [])]) }
    }),
    ...article.statements.map((id): Fact => {
      const { evidence, source } = data.statement(id)
      return { pick: { kind: 'statement', id }, evidence: here([...evidence, ...(source?.evidence ?? [])]) }
    }),
    ...article.topics.map(({ topic, evidence }): Fact => ({ pick: { kind: 'topic', id: topic }, evidence })),
  ]
}

/** The words of an article that a record rests on: its evidence, or the names of it. */
export function wordsOf(facts: readonly Fact[], article: Article, pick: Pick | null): readonly Span[] {
  if (!pick) return []
  const fact = facts.find((one) => one.pick.kind === pick.kind && one.pick.id === pick.id)
  if (fact) return fact.evidence
  const ends = pick.kind === 'tie' ? pick.id.split('~') : [pick.id]
  return [...article.mentions, ...article.references].filter(({ id }) => id !== null && ends.includes(id))
}

/** The articles that report an event which this one reports, those with most of them in common first. */
export function besides(data: DatasetView, article: Article): readonly string[] {
  const shared = new Map<string, number>()
  for (const id of article.events)
    for (const other of data.event(id).articles) if (other !== article.id) shared.set(other, (shared.get(other) ?? 0) + 1)
  return [...shared].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id)
}

/** What only one of two articles says of the events that both report. */
export interface OnlyHere {
  readonly people: readonly string[]
  readonly organizations: readonly string[]
  readonly places: readonly string[]
  readonly topics: readonly string[]
  readonly statements: readonly string[]
}

/** For each of two articles, what the other does not say of their common events. */
export function onlyIn(data: DatasetView, one: Article, other: Article): ReadonlyMap<string, OnlyHere> {
  const both = [one.id, other.id]
  const events = one.events.filter((id) => other.events.includes(id)).map((id) => ({ ...data.event(id), articles: both }))
  const { meta, people, organizations, places, topics, outlets } = data
  const statements = [...one.statements, ...other.statements].map((id) => data.statement(id))
  const pair: Selection = createDataset({
    ...{ meta, people, organizations, places, topics, outlets },
    articles: [one, other],
    events,
    statements,
  }).all
  const only = new Map<string, OnlyHere>()
  for (const { reports } of pair.coverage())
    for (const { article, only: says } of reports) {
      const known = only.get(article)
      const join = (key: keyof OnlyHere): string[] => [...new Set([...(known?.[key] ?? []), ...says[key]])]
      only.set(article, {
        people: join('people'),
        organizations: join('organizations'),
        places: join('places'),
        topics: join('topics'),
        statements: join('statements'),
      })
    }
  return only
}
