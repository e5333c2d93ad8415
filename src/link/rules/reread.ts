/**
 * The articles of a dataset read once more: by this compiler, with the people, organisations, places and outlets that
 * the dataset itself carries. What it does not carry cannot count: the terms of topics, the events known from outside,
 * what was curated.
 *
 * @module
 */
import { extract } from '../../extract'
import { type Authority, EMPTY_AUTHORITY } from '../../schema/authority'
import type { Article, DatasetRecord, EventFact, Evidence, Facts } from '../../schema/records'
import { placeKey } from './parts'
import type { RuleContext } from './rule'

const readings = new WeakMap<DatasetRecord, ReadonlyMap<string, Facts>>()

/** What a dataset carries of what is known before an article is read. */
export const known = (dataset: DatasetRecord): Authority => ({
  ...EMPTY_AUTHORITY,
  people: dataset.people,
  organizations: dataset.organizations,
  places: dataset.places,
  outlets: dataset.outlets,
})

/** The facts of each article whose text is at hand, by its id. */
export function reread({ dataset, texts, read = extract }: RuleContext): ReadonlyMap<string, Facts> {
  let facts = readings.get(dataset)
  if (!facts) {
    const authority = known(dataset)
    facts = new Map(
      dataset.articles.flatMap(({ id }) => {
        const text = texts.get(id)
        return text === undefined ? [] : [[id, read({ id, text }, authority)] as const]
      }),
    )
    readings.set(dataset, facts)
  }
  return facts
}

/** The events of an article that a fact may be part of: its words are among theirs, its people take part. */
export function eventsOf(fact: EventFact, article: Article, events: ReadonlyMap<string, DatasetRecord['events'][number]>) {
  return article.events.flatMap((id) => {
    const event = events.get(id)
    if (event?.type !== fact.type) return []
    const words = new Set(event.evidence.map(placeKey))
    const seats = new Set(event.participants.map((p) => `${p.role} ${p.kind} ${p.entity}`))
    const fits =
      fact.evidence.every((e: Evidence) => words.has(placeKey(e))) &&
      fact.participants.every((p) => p.id === null || seats.has(`${p.role} ${p.kind} ${p.entity}`))
    return fits ? [event] : []
  })
}
