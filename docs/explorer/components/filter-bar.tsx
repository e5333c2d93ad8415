/**
 * What is asked for: one bar over all views.
 *
 * @module
 */

import { EVENT_TYPES } from 'site:vocabulary'
import { type AuthorityRecord, EdtfError, type Selection } from 'isnad'
import { useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { type SearchState, warmSearch } from '../data/search'
import { type NamedKind, useNaming, useSite } from '../data/site'
import { useWords } from '../i18n'
import { FACETS, type FacetName, isFiltered } from '../state/address'
import { useSteps } from '../state/route'
import { Name } from './basics'
import { Combobox, type Option } from './combobox'

/** The choices of each facet, the most frequent first. */
function useOptions(): Readonly<Record<FacetName, readonly Option[]>> {
  const { data } = useSite()
  const naming = useNaming()
  const { lang } = useWords()
  return useMemo(() => {
    const sorted = (options: Option[]): Option[] =>
      options.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, lang))
    const named = (
      kind: NamedKind,
      records: readonly (AuthorityRecord & { readonly id: string })[],
      count: (id: string) => number,
    ): Option[] =>
      sorted(
        records.map(({ id, names, variants }) => ({
          id,
          label: naming.of(kind, id),
          names: [names.ar, names.fr, names.en, ...variants.ar, ...variants.latin, id].filter((name) => name !== null),
          count: count(id),
        })),
      )
    const size = (s: Selection): number => s.count('events') + s.count('articles')
    return {
      person: named('person', data.people, (id) => size(data.byPerson(id))),
      organization: named('organization', data.organizations, (id) => size(data.byOrganization(id))),
      topic: named('topic', data.topics, (id) => size(data.byTopic(id))),
      place: named('place', data.places, (id) => size(data.byPlace(id))),
      type: sorted(
        Object.entries(EVENT_TYPES).map(([id, labels]) => ({
          id,
          label: labels[lang],
          names: Object.values(labels),
          count: data.byEventType(id as Parameters<typeof data.byEventType>[0]).count('events'),
        })),
      ),
    }
  }, [data, naming, lang])
}

/** A period, as EDTF: taken when it is one. */
function Period() {
  const { t } = useWords()
  const { data } = useSite()
  const { route, filter } = useSteps()
  const [typed, setTyped] = useState(route.filters.when)
  // Before anybody can type: later it would take back what is typed by then.
  useLayoutEffect(() => setTyped(route.filters.when), [route.filters.when])
  const problem = useMemo(() => {
    if (typed.trim() === '') return null
    try {
      data.byDate(typed.trim())
      return null
    } catch (error) {
      if (error instanceof EdtfError) return error.message
      throw error
    }
  }, [typed, data])
  return (
    <form
      class="period"
      onSubmit={(event) => {
        event.preventDefault()
        if (!problem) filter({ when: typed.trim() })
      }}
    >
      <input
        type="text"
        dir="ltr"
        size={12}
        aria-label={`${t.filters.when}. ${t.filters.whenHint}`}
        title={problem ?? t.filters.whenHint}
        aria-invalid={problem !== null}
        placeholder={t.filters.when}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => !problem && typed.trim() !== route.filters.when && filter({ when: typed.trim() })}
      />
      {problem && (
        <p class="hint" role="alert">
          <bdi>{t.filters.whenHint}</bdi>
        </p>
      )}
    </form>
  )
}

function WordsBox() {
  const { manifest } = useSite()
  const { t } = useWords()
  const { route, filter } = useSteps()
  const [typed, setTyped] = useState(route.filters.words)
  // Before anybody can type: see the period.
  useLayoutEffect(() => setTyped(route.filters.words), [route.filters.words])
  return (
    <search class="words">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          filter({ words: typed.trim() })
        }}
      >
        <input
          type="search"
          dir="auto"
          aria-label={`${t.filters.words} ${t.filters.wordsHint}`}
          placeholder={`${t.filters.words}, ${t.filters.wordsHint}`}
          value={typed}
          onFocus={() => warmSearch(manifest)}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onSearch={() => filter({ words: typed.trim() })}
        />
      </form>
    </search>
  )
}

function Chip({ label, value, onRemove }: { label: string; value: string; onRemove: () => void }) {
  const { t } = useWords()
  return (
    <li class="chip">
      <span class="chip-label">{label}</span> <Name>{value}</Name>
      <button type="button" aria-label={`${t.filters.remove}: ${label} ${value}`} onClick={onRemove}>
        ×
      </button>
    </li>
  )
}

export function FilterBar({ search }: { search: SearchState }) {
  const { t } = useWords()
  const { route, toggle, filter, clear } = useSteps()
  const { data } = useSite()
  const options = useOptions()
  const { filters } = route
  const find: Readonly<Record<FacetName, (spelling: string) => readonly string[]>> = {
    person: data.findPeople,
    organization: (spelling) => [data.findOrganization(spelling) ?? []].flat(),
    topic: (spelling) => [data.findTopic(spelling) ?? []].flat(),
    place: (spelling) => [data.findPlace(spelling) ?? []].flat(),
    type: () => [],
  }
  const label = (facet: FacetName, id: string): string => options[facet].find((option) => option.id === id)?.label ?? id
  const choose = (facet: FacetName, id: string): void => {
    location.hash = toggle(facet, id)
  }
  return (
    <section class="filters" aria-label={t.filters.label}>
      <div class="filter-row">
        <WordsBox />
        <div class="facets">
          {FACETS.map((facet) => (
            <Combobox
              key={facet}
              label={t.filters[facet]}
              options={options[facet]}
              chosen={filters[facet]}
              find={find[facet]}
              onChoose={(id) => choose(facet, id)}
            />
          ))}
          <Period />
        </div>
      </div>
      {search.state === 'searching' && (
        <p class="hint" role="status">
          {t.filters.searching}
        </p>
      )}
      {isFiltered(filters) && (
        <ul class="plain chips">
          {FACETS.flatMap((facet) =>
            filters[facet].map((id) => (
              <Chip key={`${facet}:${id}`} label={t.filters[facet]} value={label(facet, id)} onRemove={() => choose(facet, id)} />
            )),
          )}
          {filters.when !== '' && <Chip label={t.filters.when} value={filters.when} onRemove={() => filter({ when: '' })} />}
          {filters.words !== '' && <Chip label={t.filters.words} value={filters.words} onRemove={() => filter({ words: '' })} />}
          <li>
            <button type="button" class="clear" onClick={clear}>
              {t.filters.clear}
            </button>
          </li>
        </ul>
      )}
    </section>
  )
}
