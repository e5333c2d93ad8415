/**
 * Events and statements as they stand in lists.
 *
 * @module
 */

import { EVENT_STATUSES, STATEMENT_ACTS } from 'site:vocabulary'
import type { Event, Statement } from 'isnad'
import { stretchOf } from '../charts/days'
import { dateOfStatement, useNaming, useSite } from '../data/site'
import { useWords } from '../i18n'
import { DateMark, Entities, Name, PickLink, Quote, When } from './basics'

/** An event on a line or two: when, what, who. */
export function EventItem({ event }: { event: Event }) {
  const naming = useNaming()
  const { lang, t } = useWords()
  const planned = event.status === 'planned'
  // The title of an event without a name says its type and who took part already.
  const more = [
    event.names !== null && naming.type(event.type),
    planned && EVENT_STATUSES['planned']?.[lang],
    event.names !== null && event.participants.map(naming.ref).join(t.list),
  ].filter((one): one is string => Boolean(one))
  return (
    <li class="event-item">
      <span class="event-date">
        <DateMark shape={stretchOf(event.date)?.shape ?? null} planned={planned} />
        <When date={event.date} style="short" />
      </span>
      <PickLink kind="event" id={event.id} class="event-title">
        <Name>{naming.event(event)}</Name>
      </PickLink>
      {more.length > 0 && <span class="meta">{more.map((one, i) => [i > 0 && ' · ', <Name key={one}>{one}</Name>])}</span>}
    </li>
  )
}

/** Events as a list. */
export const EventList = ({ events }: { events: readonly Event[] }) => (
  <ul class="plain event-list">
    {events.map((event) => (
      <EventItem key={event.id} event={event} />
    ))}
  </ul>
)

/** Who made a statement, by name. */
export function useSpeakers(): (statement: Statement) => string {
  const naming = useNaming()
  const { t } = useWords()
  return ({ speakers, source }) => {
    const names = (speakers.length > 0 ? speakers : (source?.issuers ?? [])).map(naming.ref)
    return names.length > 0 ? names.join(t.list) : t.statements.unknown
  }
}

/** A statement: what was done by it, on what, and its words. */
export function StatementItem({ statement, speaker = false, clamp = false }: { statement: Statement; speaker?: boolean; clamp?: boolean }) {
  const { lang, t } = useWords()
  const { data } = useSite()
  const speakers = useSpeakers()
  const [first] = statement.evidence
  return (
    <li class="statement">
      <p class="meta">
        {speaker && (
          <>
            <b>
              <Name>{speakers(statement)}</Name>
            </b>{' '}
          </>
        )}
        <PickLink kind="statement" id={statement.id} class="act">
          {STATEMENT_ACTS[statement.act]?.[lang] ?? statement.act}
        </PickLink>
        {statement.about.length > 0 && (
          <>
            {' '}
            {t.statements.on} <Entities kind="topic" ids={statement.about} />
          </>
        )}
        {statement.source?.kind === 'communique' && ` · ${t.statements.source}`}
        {' · '}
        <When date={dateOfStatement(data, statement)} style="short" />
      </p>
      {first && <Quote evidence={first} pick={{ kind: 'statement', id: statement.id }} clamp={clamp} />}
    </li>
  )
}
