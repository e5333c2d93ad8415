/**
 * An event: when, where, who, about what, and the words of each article that reports it.
 *
 * @module
 */

import { EVENT_STATUSES, PARTICIPANT_ROLES } from 'site:vocabulary'
import type { Event } from 'isnad'
import { useEffect, useState } from 'preact/hooks'
import { Entities, Entity, Name, Quote, When } from '../components/basics'
import { CopyAs } from '../components/copy-as'
import { StatementItem } from '../components/events'
import { loadEvent } from '../data/load'
import { useNaming, useSite } from '../data/site'
import { useWords } from '../i18n'
import { DateReasons, Evidences, Field, OtherNames, Source } from './parts'

function Participants({ event }: { event: Event }) {
  const { lang } = useWords()
  return (
    <ul class="plain">
      {event.participants.map(({ kind, id, name, role, entity }) => (
        <li key={`${entity}${role}`}>
          {id !== null ? <Entity kind={kind} id={id} /> : <Name>{name}</Name>}{' '}
          <span class="meta">{PARTICIPANT_ROLES[role]?.[lang] ?? role}</span>
        </li>
      ))}
    </ul>
  )
}

function Disagreements({ event }: { event: Event }) {
  const { t } = useWords()
  if (event.disagreements.length === 0) return null
  return (
    <section class="disagreements">
      <h3>{t.fact.disagreements}</h3>
      {event.disagreements.map(({ field, values }) => (
        <ul key={field} class="plain">
          {values.map(({ value, evidence, source }) => (
            <li key={`${value}${source ?? ''}`}>
              <bdi>{value}</bdi> {source && <Source url={source} />}
              {evidence.map((one) => (
                <Quote key={`${one.article}${one.start}`} evidence={one} />
              ))}
            </li>
          ))}
        </ul>
      ))}
    </section>
  )
}

/** The event whole; as it is listed until it is there. */
function useWholeEvent(listed: Event): { readonly event: Event; readonly whole: boolean; readonly failed: string | null } {
  const { manifest } = useSite()
  const [loaded, setLoaded] = useState<Event | string | null>(null)
  useEffect(() => {
    let current = true
    loadEvent(manifest, listed.id).then(
      (event) => current && setLoaded(event),
      (error: Error) => current && setLoaded(error.message),
    )
    return () => {
      current = false
    }
  }, [manifest, listed.id])
  const event = typeof loaded === 'object' ? loaded : null
  return { event: event ?? listed, whole: event !== null, failed: typeof loaded === 'string' ? loaded : null }
}

export function EventPanel({ event: listed }: { event: Event }) {
  const { lang, t } = useWords()
  const { data } = useSite()
  const { event, whole, failed } = useWholeEvent(listed)
  const naming = useNaming()
  const title = naming.event(event)
  // Said there: few selections, all by the articles that report it.
  const said = event.articles.flatMap((id) => data.article(id).statements.map(data.statement)).filter((s) => s.event === event.id)
  return (
    <>
      <h2>
        <Name>{title}</Name>
      </h2>
      <OtherNames names={event.names} shown={title} />
      <p class="meta">
        {naming.type(event.type)} · {EVENT_STATUSES[event.status]?.[lang]}
        {event.method === 'curated' && ` · ${t.fact.curated}`}
      </p>
      <dl class="fields">
        <Field label={t.fact.when}>
          <When date={event.date} />
          {event.date && whole && <DateReasons date={event.date} />}
        </Field>
        {event.place !== null && (
          <Field label={t.fact.where}>
            <Entity kind="place" id={event.place} />
          </Field>
        )}
        {event.participants.length > 0 && (
          <Field label={t.fact.who}>
            <Participants event={event} />
          </Field>
        )}
      </dl>
      {failed && (
        <p class="problem" role="alert">
          {t.failed} <bdi>{failed}</bdi>
        </p>
      )}
      <Evidences evidence={whole ? event.evidence : event.evidence.slice(0, 1)} pick={{ kind: 'event', id: event.id }} />
      {event.topics.length > 0 && (
        <section>
          <h3>{t.fact.topics}</h3>
          <Entities kind="topic" ids={event.topics} />
        </section>
      )}
      <Disagreements event={event} />
      {said.length > 0 && (
        <section>
          <h3>{t.fact.said}</h3>
          <ul class="plain statements">
            {said.map((statement) => (
              <StatementItem key={statement.id} statement={statement} speaker clamp />
            ))}
          </ul>
        </section>
      )}
      <CopyAs {...(whole ? { record: event } : {})} />
    </>
  )
}
