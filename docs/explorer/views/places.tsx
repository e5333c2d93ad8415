/**
 * Where it happened: places within places, each with what happened there.
 *
 * @module
 */
import type { Place, Selection } from 'isnad'
import { Bar, Empty, Entity, Section } from '../components/basics'
import type { ViewProps } from '../components/main'
import { useSite } from '../data/site'
import { useWords } from '../i18n'

interface Node {
  readonly place: Place
  readonly events: number
  readonly articles: number
  readonly inside: readonly Node[]
}

/** The places within one, or those within none, the most frequent first; without what nothing is told of. */
function nodesOf(selection: Selection, places: readonly Place[], broader: string | null): Node[] {
  return places
    .filter((place) => place.broader === broader)
    .map((place) => {
      const there = selection.byPlace(place.id)
      const inside = nodesOf(selection, places, place.id)
      return { place, events: there.count('events'), articles: there.count('articles'), inside }
    })
    .filter(({ events, articles }) => events + articles > 0)
    .sort((a, b) => b.events - a.events || b.articles - a.articles)
}

function Nodes({ nodes, most }: { nodes: readonly Node[]; most: number }) {
  const { count } = useWords()
  return (
    <ul class="plain places-list">
      {nodes.map(({ place, events, articles, inside }) => (
        <li key={place.id}>
          <div class="place-row">
            <Entity kind="place" id={place.id} />
            <Bar of={events} most={most} />
            <span class="meta">
              {events > 0 && `${count(events, 'events')} · `}
              {count(articles, 'articles')}
            </span>
          </div>
          {inside.length > 0 && <Nodes nodes={inside} most={most} />}
        </li>
      ))}
    </ul>
  )
}

export function Places({ selection }: ViewProps) {
  const { t } = useWords()
  const { data } = useSite()
  const nodes = nodesOf(selection, data.places, null)
  if (nodes.length === 0) return <Empty />
  return (
    <Section title={t.places.title}>
      <p class="hint">{t.places.hint}</p>
      <Nodes nodes={nodes} most={Math.max(1, ...nodes.map(({ events }) => events))} />
    </Section>
  )
}
