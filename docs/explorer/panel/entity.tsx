/**
 * A person, organisation, place or topic: its names, what is known of it, what happened with it.
 *
 * @module
 */
import type { Organization, Person, Place, Topic } from 'isnad'
import { Entity, Name, Paged } from '../components/basics'
import { CopyAs } from '../components/copy-as'
import { StatementItem } from '../components/events'
import { type NamedKind, officesOf, useNaming, useSite } from '../data/site'
import { nameIn, useWords } from '../i18n'
import { useSteps } from '../state/route'
import { Field, OtherNames, PanelEvents, Sources } from './parts'

type AnyRecord = Person | Organization | Place | Topic

function Offices({ person }: { person: Person }) {
  const { lang, t } = useWords()
  if (person.roles.length === 0) return null
  return (
    <Field label={t.fact.roles}>
      <ul class="plain">
        {officesOf(person).map(({ title, organization, from, to }) => (
          <li key={`${organization}${from ?? ''}`}>
            <Name>{nameIn(title, lang)}</Name>
            <br />
            <Entity kind="organization" id={organization} />{' '}
            <span class="meta">
              {from && (
                <>
                  {t.fact.since}{' '}
                  <bdi dir="ltr" class="nowrap">
                    {from}
                  </bdi>
                </>
              )}{' '}
              {to && (
                <>
                  {t.fact.until}{' '}
                  <bdi dir="ltr" class="nowrap">
                    {to}
                  </bdi>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Field>
  )
}

const WIKIDATA = 'https://www.wikidata.org/wiki/'

export function EntityPanel({ kind, record }: { kind: NamedKind; record: AnyRecord }) {
  const { t, rtl } = useWords()
  const { data } = useSite()
  const { route, toggle } = useSteps()
  const naming = useNaming()
  const name = naming.of(kind, record.id)
  const ask = { person: data.byPerson, organization: data.byOrganization, place: data.byPlace, topic: data.byTopic }[kind]
  const { events, statements } = ask(record.id)
  const met =
    kind === 'person'
      ? ask(record.id)
          .network({ of: 'people' })
          .edges.filter((e) => e.source === record.id || e.target === record.id)
      : []
  const filtered = route.filters[kind].includes(record.id)
  const { wikidata } = record.identifiers
  const variants = rtl ? [...record.variants.ar, ...record.variants.latin] : [...record.variants.latin, ...record.variants.ar]
  return (
    <>
      <h2>
        <Name>{name}</Name>
      </h2>
      <OtherNames names={record.names} shown={name} />
      <p>
        <a class="button" href={toggle(kind, record.id)} aria-current={filtered ? 'true' : undefined}>
          {filtered ? `✓ ${t.fact.unfilter}` : t.fact.filter}
        </a>
      </p>
      <dl class="fields">
        {kind === 'person' && <Offices person={record as Person} />}
        {met.length > 0 && (
          <Field label={t.fact.with}>
            <ul class="plain">
              {met.map(({ source, target }) => (
                <li key={`${source}~${target}`}>
                  <Entity kind="person" id={source === record.id ? target : source} />
                </li>
              ))}
            </ul>
          </Field>
        )}
        {'broader' in record && record.broader !== null && (
          <Field label={t.kinds[kind]}>
            <Entity kind={kind} id={record.broader} />
          </Field>
        )}
        {variants.length > 0 && (
          <Field label={t.fact.variants}>
            <ul class="plain variants">
              {variants.slice(0, 10).map((variant) => (
                <li key={variant}>
                  <Name>{variant}</Name>
                </li>
              ))}
            </ul>
          </Field>
        )}
        {wikidata && (
          <Field label="Wikidata">
            <a href={`${WIKIDATA}${wikidata}`} rel="noreferrer" dir="ltr">
              {wikidata}
            </a>
          </Field>
        )}
        <Sources urls={record.sources} />
      </dl>
      <PanelEvents events={events} title={t.fact.events} />
      {statements.length > 0 && (
        <section>
          <h3>{t.fact.statements}</h3>
          <Paged items={statements} page={6}>
            {(shown) => (
              <ul class="plain statements">
                {shown.map((statement) => (
                  <StatementItem key={statement.id} statement={statement} speaker={kind !== 'person'} clamp />
                ))}
              </ul>
            )}
          </Paged>
        </section>
      )}
      <CopyAs record={record} />
    </>
  )
}
