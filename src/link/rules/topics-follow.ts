/**
 * The topics of an event are those of the articles that tell of it, and take in those of what was said at it.
 *
 * @module
 */
import { byId } from './parts'
import type { Finding, Rule } from './rule'

/** Topics follow. */
export const topicsFollow: Rule = {
  name: 'topics-follow',
  explanation:
    'What a statement is about is a topic of its article, and of the event at which it was said; a topic of an event is one of an article that tells of it. What a hand curated is free of the first.',
  check({ dataset }) {
    const articles = byId(dataset.articles)
    const events = byId(dataset.events)
    const topicsOf = (article: string): string[] => articles.get(article)?.topics.map((t) => t.topic) ?? []
    const ofStatements = dataset.statements.flatMap(({ id, article, event, about, method }, i) => {
      const told = new Set(topicsOf(article))
      const held = event === null ? null : events.get(event)
      return about.flatMap((topic, k): Finding[] => {
        const at = ['statements', i, 'about', k]
        if (method === 'rules' && !told.has(topic))
          return [{ message: `statement ${id} is about ${topic}, which is no topic of its article`, at }]
        if (held && !held.topics.includes(topic))
          return [{ message: `statement ${id} is about ${topic}, which is no topic of ${event}`, at }]
        return about.indexOf(topic) === k ? [] : [{ message: `statement ${id} is about ${topic} twice`, at }]
      })
    })
    const said = new Map<string, Set<string>>()
    for (const { event, about } of dataset.statements) if (event !== null) said.set(event, new Set([...(said.get(event) ?? []), ...about]))
    const ofEvents = dataset.events.flatMap((event, i) => {
      if (event.method === 'curated') return []
      const told = new Set([...event.articles.flatMap(topicsOf), ...(said.get(event.id) ?? [])])
      return event.topics.flatMap((topic, k): Finding[] =>
        told.has(topic)
          ? []
          : [{ message: `event ${event.id} has the topic ${topic}, of which no article of it speaks`, at: ['events', i, 'topics', k] }],
      )
    })
    return [...ofStatements, ...ofEvents]
  },
}
