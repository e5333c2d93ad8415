/**
 * Records stand in one order, each once: the same facts give the same file, and a change of data is a short diff.
 *
 * @module
 */
import { RECORD_LISTS } from '../../schema/lists'
import type { At, Finding, Rule } from './rule'

/** The first index at which a list does not ascend; -1 where it does. */
function firstOut<T>(list: readonly T[], ascends: (a: T, b: T) => boolean): number {
  return list.findIndex((b, i) => i > 0 && !ascends(list[i - 1] as T, b))
}

type Stretch = { readonly start: number; readonly end: number }
const byText = (a: string, b: string): boolean => a < b
const byPlace = (a: Stretch, b: Stretch): boolean => a.start < b.start || (a.start === b.start && a.end < b.end)
/** Two readings of one stretch may stand side by side: a person's name that is a place's too. */
const byPlaceOrKind = <T extends Stretch>(a: T, b: T): boolean =>
  byPlace(a, b) || (a.start === b.start && a.end === b.end && JSON.stringify(a) !== JSON.stringify(b))

/** Records are in order. */
export const recordsInOrder: Rule = {
  name: 'records-in-order',
  explanation:
    'Records are sorted by id; mentions, references, dates and the words of a topic by their place; topics and articles of an event by id; the statements of an article by their words. Nothing is listed twice. The same facts give the same bytes, and a change of data is a diff to review.',
  check({ dataset }) {
    const out: Finding[] = []
    const hold = <T>(list: readonly T[], ascends: (a: T, b: T) => boolean, what: string, ...at: At): void => {
      const i = firstOut(list, ascends)
      if (i >= 0) out.push({ message: `${what} are not in order, or stand there twice, at ${i}`, at: [...at, i] })
    }
    for (const list of RECORD_LISTS)
      hold(
        dataset[list].map((r: { readonly id: string }) => r.id),
        byText,
        `the ids of ${list}`,
        list,
      )
    const words = new Map(dataset.statements.map((s) => [s.id, s.evidence[0]?.start ?? 0]))
    dataset.articles.forEach((article, i) => {
      const of = `of article ${article.id}`
      hold(article.mentions, byPlaceOrKind, `the mentions ${of}`, 'articles', i, 'mentions')
      hold(article.references, byPlaceOrKind, `the references ${of}`, 'articles', i, 'references')
      hold(article.dates, byPlace, `the dates ${of}`, 'articles', i, 'dates')
      if (new Set(article.topics.map((t) => t.topic)).size < article.topics.length)
        out.push({ message: `a topic ${of} is listed twice`, at: ['articles', i, 'topics'] })
      article.topics.forEach(({ topic, evidence }, k) =>
        hold(evidence, byPlace, `the words of the topic ${topic} ${of}`, 'articles', i, 'topics', k, 'evidence'),
      )
      hold(
        article.statements,
        (a, b) => a !== b && (words.get(a) ?? 0) <= (words.get(b) ?? 0),
        `the statements ${of}`,
        'articles',
        i,
        'statements',
      )
      if (new Set(article.events).size < article.events.length)
        out.push({ message: `an event ${of} is listed twice`, at: ['articles', i, 'events'] })
    })
    dataset.events.forEach((event, i) => {
      const of = `of event ${event.id}`
      hold(event.topics, byText, `the topics ${of}`, 'events', i, 'topics')
      hold(event.articles, byText, `the articles ${of}`, 'events', i, 'articles')
      hold(event.evidence, (a, b) => a.article <= b.article, `the evidence ${of}`, 'events', i, 'evidence')
      const seats = event.participants.map((p) => `${p.role} ${p.kind} ${p.entity} ${p.id === null ? p.name : ''}`)
      if (new Set(seats).size < seats.length)
        out.push({ message: `a participant ${of} is listed twice`, at: ['events', i, 'participants'] })
    })
    return out
  },
}
