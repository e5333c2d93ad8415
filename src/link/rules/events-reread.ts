/**
 * What the record of an event says is what its articles, read again, tell.
 *
 * @module
 */
import type { Event, EventFact } from '../../schema/records'
import { fixedDays } from '../draft'
import { placeTree } from '../same-event'
import { byId, placeKey } from './parts'
import { eventsOf, reread } from './reread'
import type { At, Finding, Rule } from './rule'

/**
 * What is wrong with an event, by the facts that tell of it, `alone` those that tell of no other; `dayIsOwn` where its
 * articles resolve their words alone.
 */
function wrongWith(
  event: Event,
  facts: readonly EventFact[],
  alone: ReadonlySet<EventFact>,
  depth: (place: string) => number,
  dayIsOwn: boolean,
): readonly (readonly [string, ...At])[] {
  const out: (readonly [string, ...At])[] = []
  const told = new Set(facts.flatMap((f) => f.evidence.map(placeKey)))
  const bare = event.evidence.findIndex((e) => !told.has(placeKey(e)))
  if (bare >= 0) out.push([`rests on words in which reading finds no ${event.type}`, 'evidence', bare])
  const status = facts.some((f) => f.status === 'occurred') ? 'occurred' : 'planned'
  if (status !== event.status) out.push([`is ${event.status}; its articles tell it as ${status}`, 'status'])

  const seats = facts.flatMap((f) => f.participants)
  const stray = event.participants.findIndex((p) => !seats.some((s) => s.role === p.role && s.kind === p.kind && s.entity === p.entity))
  if (stray >= 0)
    out.push([
      `has ${event.participants[stray]?.entity} as ${event.participants[stray]?.role}, which no article of it says`,
      'participants',
      stray,
    ])

  const places = facts.flatMap((f) => (f.place?.id ? [f.place.id] : []))
  const deepest = places.reduce<string | null>((best, id) => (best === null || depth(id) > depth(best) ? id : best), null)
  if (deepest !== null && event.place !== deepest)
    out.push([`was in ${event.place ?? 'no known place'}; its articles say ${deepest}`, 'place'])
  if (deepest === null && event.place !== null && event.names === null)
    out.push([`was in ${event.place}, which no article of it says`, 'place'])

  const dated = facts.flatMap((f) => (alone.has(f) && f.date && fixedDays(f.date) ? [f.date] : []))
  const { date } = event
  if (dated.length > 0 && !dated.some((d) => d.edtf === date?.edtf))
    out.push([`was ${date?.edtf ?? 'on no known day'}; its articles say ${dated.map((d) => d.edtf).join(', ')}`, 'date'])
  const own = facts.some((f) => f.date?.edtf === date?.edtf && f.date?.basis === date?.basis)
  if (date && (date.basis === 'stated' || date.basis === 'resolved') && !own && dayIsOwn)
    out.push([`has a ${date.basis} date, ${date.edtf}, which no article of it gives so`, 'date', 'basis'])
  return out
}

/** Events read the same again. It needs the texts: an event of an article without one is passed over. */
export const eventsReread: Rule = {
  name: 'events-reread',
  explanation:
    'Every event that this compiler reads in an article is in the dataset, with who took part, where and when; and what the dataset says of an event is what its articles, read again, tell. Events that texts call by a name of their own are known by the authority files alone, and passed over.',
  check(context) {
    const { dataset, texts } = context
    const readings = reread(context)
    const events = byId(dataset.events)
    const articles = byId(dataset.articles)
    const tree = placeTree(dataset.places)
    const depth = (place: string): number => tree.get(place)?.length ?? 0
    const factsOf = new Map<string, EventFact[]>()
    const alone = new Set<EventFact>()
    const out: Finding[] = []
    dataset.articles.forEach((article, i) => {
      for (const fact of readings.get(article.id)?.events ?? []) {
        const fitting = eventsOf(fact, article, events)
        for (const { id } of fitting) factsOf.set(id, [...(factsOf.get(id) ?? []), fact])
        if (fitting.length === 1) alone.add(fact)
        const [words] = fact.evidence
        if (fitting.length === 0 && words)
          out.push({
            message: `article ${article.id} tells of a ${fact.type} that is none of its events`,
            file: article.source.file,
            start: words.start,
            end: words.end,
            at: ['articles', i, 'events'],
          })
      }
    })
    dataset.events.forEach((event, i) => {
      if (!event.articles.every((article) => texts.has(article))) return
      const facts = factsOf.get(event.id) ?? []
      // Words that wait for a day from elsewhere resolve in linking, not in reading.
      const dayIsOwn = event.articles.every((article) => !/^(corroborated|external)$/.test(articles.get(article)?.published?.basis ?? ''))
      const tell = (message: string, ...path: At): void =>
        void out.push({ message: `event ${event.id} ${message}`, at: ['events', i, ...path] })
      if (event.method === 'curated') {
        if (facts.length > 0) tell('is said to be curated, and its articles tell of it', 'method')
      } else if (facts.length > 0) for (const [message, ...path] of wrongWith(event, facts, alone, depth, dayIsOwn)) tell(message, ...path)
      else if (event.names === null) tell(`is a ${event.type} that reading its articles does not find`)
    })
    return out
  },
}
