/**
 * A statement: who said it, in which act, on what, at which event, and its words.
 *
 * @module
 */

import { STATEMENT_ACTS } from 'site:vocabulary'
import type { Statement } from 'isnad'
import { Entities, Entity, Name, PickLink } from '../components/basics'
import { CopyAs } from '../components/copy-as'
import { useSpeakers } from '../components/events'
import { useNaming, useSite } from '../data/site'
import { useWords } from '../i18n'
import { Evidences, Field } from './parts'

export function StatementPanel({ statement }: { statement: Statement }) {
  const { lang, t } = useWords()
  const { data } = useSite()
  const naming = useNaming()
  const speakers = useSpeakers()
  const { id, act, speakers: who, about, event, source, evidence, method } = statement
  const pick = { kind: 'statement', id } as const
  return (
    <>
      <h2>
        <Name>{speakers(statement)}</Name>
        <span class="act-title"> {STATEMENT_ACTS[act]?.[lang] ?? act}</span>
      </h2>
      {method === 'curated' && <p class="meta">{t.fact.curated}</p>}
      <dl class="fields">
        {who.length > 0 && (
          <Field label={t.fact.speaker}>
            <ul class="plain">
              {who.map((ref) => (
                <li key={ref.entity}>{ref.id !== null ? <Entity kind={ref.kind} id={ref.id} /> : <Name>{ref.name}</Name>}</li>
              ))}
            </ul>
          </Field>
        )}
        {about.length > 0 && (
          <Field label={t.fact.topics}>
            <Entities kind="topic" ids={about} />
          </Field>
        )}
        {event !== null && (
          <Field label={t.fact.event}>
            <PickLink kind="event" id={event}>
              <Name>{naming.event(data.event(event))}</Name>
            </PickLink>
          </Field>
        )}
        {source && (
          <Field label={t.statements.source}>
            <Name>{source.issuers.map(naming.ref).join(t.list) || t.statements.unknown}</Name>
          </Field>
        )}
      </dl>
      <Evidences evidence={evidence} pick={pick} />
      <CopyAs record={statement} />
    </>
  )
}
