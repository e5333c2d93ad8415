/**
 * The facts of an article beside its text, all of them or those that rest on certain words.
 *
 * @module
 */
import { STATEMENT_ACTS } from 'site:vocabulary'
import { Name, PickLink, When } from '../components/basics'
import { useSpeakers } from '../components/events'
import { useNaming, useSite } from '../data/site'
import { useWords } from '../i18n'
import type { Fact } from './facts'
import type { Ground } from './segments'

/** A fact on a line, leading to it. */
export function FactLine({ pick }: Omit<Fact, 'evidence'>) {
  const { data } = useSite()
  const naming = useNaming()
  const speakers = useSpeakers()
  const { lang, t } = useWords()
  if (pick.kind === 'event') {
    const event = data.event(pick.id)
    return (
      <>
        <span class="meta">
          {naming.type(event.type)} · <When date={event.date} style="short" />
        </span>
        <PickLink {...pick}>
          <Name>{naming.event(event)}</Name>
        </PickLink>
      </>
    )
  }
  if (pick.kind === 'statement') {
    const statement = data.statement(pick.id)
    return (
      <>
        <span class="meta">{t.kinds.statement}</span>
        <PickLink {...pick}>
          <Name>{speakers(statement)}</Name>: {STATEMENT_ACTS[statement.act]?.[lang] ?? statement.act}
        </PickLink>
      </>
    )
  }
  return (
    <>
      <span class="meta">{t.kinds.topic}</span>
      <PickLink {...pick}>
        <Name>{naming.of('topic', pick.id)}</Name>
      </PickLink>
    </>
  )
}

export function FactList({ facts, ground, onAll }: { facts: readonly Fact[]; ground: Ground | null; onAll: () => void }) {
  const { t, count } = useWords()
  const inside = ({ evidence }: Fact): boolean =>
    ground !== null && evidence.some(({ start, end }) => start < ground.end && end > ground.start)
  const shown = ground ? facts.filter(inside) : facts
  return (
    <aside class="fact-list" aria-label={t.reader.facts}>
      <header>
        <h2 aria-live="polite">{ground ? count(shown.length, 'facts') : t.reader.facts}</h2>
        {ground && (
          <button type="button" onClick={onAll}>
            {t.overview.all}
          </button>
        )}
      </header>
      <ul class="plain">
        {shown.map((fact) => (
          <li key={`${fact.pick.kind}:${fact.pick.id}`}>
            <FactLine {...fact} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p class="meta">{t.reader.none}</p>}
      <p class="legend marks-legend">
        {(['person', 'organization', 'place', 'topic', 'date', 'evidence'] as const).map((kind) => (
          <span key={kind}>
            {kind === 'evidence' ? (
              <mark class="ground">{t.reader.marks[kind]}</mark>
            ) : (
              <span class={`named ${kind}`}>{t.reader.marks[kind]}</span>
            )}
          </span>
        ))}
      </p>
    </aside>
  )
}
