/**
 * The topics of an event or a statement are those that its words name, as the article's own list of topics has them.
 *
 * @module
 */
import type { Article, Evidence } from '../../schema/records'
import { byId, placeKey } from './parts'
import type { Finding, Rule } from './rule'

/** The terms of an article, in order, each with its topic. */
type Terms = readonly { readonly topic: string; readonly start: number }[]

/** The terms of an article: the evidence of its topics, without the sentences of events that make it about something. */
function termsOf({ id, topics }: Article, sentences: ReadonlySet<string>): Terms {
  const terms = topics.flatMap(({ topic, evidence }) =>
    evidence.flatMap((e) => (sentences.has(placeKey({ ...e, article: id })) ? [] : [{ topic, start: e.start }])),
  )
  return terms.sort((a, b) => a.start - b.start)
}

/** The topics that stretches of an article name, in the order they name them. */
const namedIn = (terms: Terms, spans: readonly Evidence[]): string[] => [
  ...new Set(spans.flatMap(({ start, end }) => terms.flatMap((t) => (start <= t.start && t.start < end ? [t.topic] : [])))),
]

const list = (topics: Iterable<string>): string => [...topics].join(', ') || 'none'

/** Topics follow. */
export const topicsFollow: Rule = {
  name: 'topics-follow',
  explanation:
    'A statement is about the topics that its words name, an event has those of its words and of what was said at it: the topics of their articles say which words name which. What a hand curated has the topics that the hand gave it.',
  check({ dataset }) {
    const articles = byId(dataset.articles)
    const sentences = new Set(dataset.events.flatMap((event) => event.evidence.map(placeKey)))
    const terms = new Map(dataset.articles.map((article) => [article.id, termsOf(article, sentences)] as const))
    const named = (evidence: readonly Evidence[]): string[] =>
      [...new Set(evidence.map((e) => e.article))].flatMap((article) =>
        namedIn(
          terms.get(article) ?? [],
          evidence.filter((e) => e.article === article),
        ),
      )
    const said = new Map<string, Set<string>>()
    for (const { event, about } of dataset.statements) if (event !== null) said.set(event, new Set([...(said.get(event) ?? []), ...about]))

    const ofStatements = dataset.statements.flatMap(({ id, about, evidence, method }, i): Finding[] => {
      const gives = named(evidence)
      return method === 'curated' || list(gives) === list(about)
        ? []
        : [{ message: `statement ${id} is about ${list(about)}; its words name ${list(gives)}`, at: ['statements', i, 'about'] }]
    })
    // A topic with one stretch of words may be one that the article as a whole has, named by no term of its own.
    const certain = new Map(
      dataset.articles.map(
        (article) => [article.id, new Set(article.topics.flatMap((t) => (t.evidence.length > 1 ? [t.topic] : [])))] as const,
      ),
    )
    const ofEvents = dataset.events.flatMap((event, i): Finding[] => {
      const gives = new Set([...named(event.evidence), ...(said.get(event.id) ?? [])])
      if (event.method === 'curated' || !event.articles.every((article) => articles.has(article))) return []
      const told = said.get(event.id)
      const missing = [...gives].filter((topic) => !event.topics.includes(topic))
      const lacks = missing.filter((topic) => told?.has(topic) || event.articles.some((article) => certain.get(article)?.has(topic)))
      return lacks.length === 0 && event.topics.every((topic) => gives.has(topic))
        ? []
        : [
            {
              message: `event ${event.id} has the topics ${list(event.topics)}; its words and what was said at it name ${list([...gives].sort())}`,
              at: ['events', i, 'topics'],
            },
          ]
    })
    return [...ofStatements, ...ofEvents]
  },
}
