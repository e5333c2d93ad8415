/**
 * The first page: what this is, in ten seconds.
 *
 * @module
 */
import type { Event, NetworkEdge, Selection } from 'isnad'
import { useEffect, useState } from 'preact/hooks'
import { Bar, Empty, Entity, Name, PickLink, Quote, Section, When } from '../components/basics'
import { EventList, StatementItem } from '../components/events'
import type { ViewProps } from '../components/main'
import { useNaming, useSite } from '../data/site'
import { useWords } from '../i18n'
import { isFiltered } from '../state/address'
import { useSteps } from '../state/route'

/** How many of each are shown; the latest are sought among so many. */
const SHOWN = { events: 6, ties: 6, statements: 2, topics: 8, among: 200 } as const

/** What the dataset holds, in numbers. */
function Numbers({ selection }: { selection: Selection }) {
  const { count } = useWords()
  const { data, manifest } = useSite()
  const { to } = useSteps()
  const figures = [
    { text: count(selection.count('events'), 'events'), href: to({ view: 'timeline' }) },
    { text: count(selection.count('statements'), 'statements'), href: to({ view: 'statements' }) },
    { text: count(data.people.length, 'people'), href: to({ view: 'network' }) },
    { text: count(selection.count('articles'), 'articles'), href: to({ view: 'articles' }) },
    { text: count(manifest.quotations, 'quotations'), href: null },
  ]
  return (
    <ul class="plain numbers">
      {figures.map(({ text, href }) => {
        const [, before = '', digits = '', after = ''] = /^(\D*)([\d\s.,\u00a0\u202f]*\d)?(.*)$/.exec(text) ?? []
        const body = digits ? (
          <>
            {before}
            <b>{digits}</b>
            {after}
          </>
        ) : (
          text
        )
        return <li key={text}>{href ? <a href={href}>{body}</a> : <span>{body}</span>}</li>
      })}
    </ul>
  )
}

/** One fact and the words behind it: what an isnad is. */
function Chain({ event }: { event: Event }) {
  const naming = useNaming()
  const { t } = useWords()
  const { data } = useSite()
  const [evidence] = event.evidence
  if (!evidence) return null
  const article = data.article(evidence.article)
  const outlet = naming.outlet(article)
  return (
    <figure class="chain">
      <figcaption>{t.overview.chain}</figcaption>
      <div class="chain-fact">
        <When date={event.date} />
        <PickLink kind="event" id={event.id} class="chain-title">
          <Name>{naming.event(event)}</Name>
        </PickLink>
        {event.topics.length > 0 && (
          <p class="tags">
            {event.topics.slice(0, 4).map((topic) => (
              <Entity key={topic} kind="topic" id={topic} />
            ))}
          </p>
        )}
      </div>
      <div class="chain-link" aria-hidden="true" />
      <div class="chain-words">
        <Quote evidence={evidence} pick={{ kind: 'event', id: event.id }} />
        <p class="meta">
          {outlet && (
            <>
              <Name>{outlet}</Name>
              {' · '}
            </>
          )}
          <When date={article.published} />
        </p>
      </div>
    </figure>
  )
}

/** The latest that happened, with a day, people and words: the best to show what a fact is. */
const exemplary = (events: readonly Event[]): Event | undefined =>
  events.findLast(({ status, participants, date }) => status === 'occurred' && participants.length > 1 && date?.extent === 'span') ??
  events.at(-1)

/** Who met whom: asked of all events, so after the rest of the page is there. */
function Ties({ selection }: { selection: Selection }) {
  const { t, count } = useWords()
  const { data } = useSite()
  const { to } = useSteps()
  const naming = useNaming()
  const [ties, setTies] = useState<readonly NetworkEdge[]>([])
  useEffect(() => {
    const later = setTimeout(() => {
      const { edges } = selection.network({ of: 'people' })
      setTies([...edges].sort((a, b) => b.weight - a.weight).slice(0, SHOWN.ties))
    })
    return () => clearTimeout(later)
  }, [selection])
  if (ties.length === 0) return null
  return (
    <Section title={t.overview.met} aside={<a href={to({ view: 'network' })}>{t.overview.all}</a>}>
      <ul class="plain ties">
        {ties.map(({ source, target, weight, events: shared }) => (
          <li key={`${source}~${target}`}>
            <PickLink kind="tie" id={`${source}~${target}`} class="tie">
              <Name>{naming.of('person', source)}</Name>
              <span class="tie-line" aria-hidden="true" />
              <Name>{naming.of('person', target)}</Name>
            </PickLink>
            <span class="meta">
              {count(weight, 'times')} · {t.overview.on} <When date={data.event(shared.at(-1) as string).date} style="short" />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Overview({ selection }: ViewProps) {
  const { t } = useWords()
  const { data } = useSite()
  const { to, route } = useSteps()
  const recent = selection.latest(SHOWN.among)
  const occurred = recent.events.filter(({ status }) => status === 'occurred')
  const latest = occurred.slice(-SHOWN.events).reverse()
  const example = exemplary(occurred)
  const filtered = isFiltered(route.filters)
  const topics = data.topics
    .map(({ id }) => ({ id, n: selection.byTopic(id).count('events') + selection.byTopic(id).count('statements') }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
    .slice(0, SHOWN.topics)
  const statements = recent.statements.filter(({ speakers, act }) => speakers.length > 0 && act !== 'discussed').slice(-SHOWN.statements)
  return (
    <>
      {!filtered && (
        <div class="hero">
          <h1>{t.tagline}</h1>
          <p class="lead">{t.about}</p>
          <Numbers selection={selection} />
        </div>
      )}
      {!filtered && example && <Chain event={example} />}
      {filtered && selection.count('events') === 0 && selection.count('statements') === 0 && <Empty />}
      <div class="columns">
        {latest.length > 0 && (
          <Section title={t.overview.latest} aside={<a href={to({ view: 'timeline' })}>{t.overview.all}</a>}>
            <EventList events={latest} />
          </Section>
        )}
        <Ties selection={selection} />
        {statements.length > 0 && (
          <Section title={t.overview.said} aside={<a href={to({ view: 'statements' })}>{t.overview.all}</a>}>
            <ul class="plain statements">
              {statements.map((statement) => (
                <StatementItem key={statement.id} statement={statement} speaker clamp />
              ))}
            </ul>
          </Section>
        )}
        {topics.length > 0 && (
          <Section title={t.overview.topics} aside={<a href={to({ view: 'topics' })}>{t.overview.all}</a>}>
            <ul class="plain bars">
              {topics.map(({ id, n }) => (
                <li key={id}>
                  <Entity kind="topic" id={id} />
                  <Bar of={n} most={topics[0]?.n ?? 1} />
                  <span class="count">{n}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  )
}
