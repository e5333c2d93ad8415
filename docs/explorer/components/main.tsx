/**
 * A view over what the filters leave, and what is looked at beside it.
 *
 * @module
 */
import type { Selection } from 'isnad'
import type { ComponentType } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type SearchState, useSearch } from '../data/search'
import { useSite } from '../data/site'
import { useWords } from '../i18n'
import { isFiltered, type View } from '../state/address'
import { useSteps } from '../state/route'
import { select, withWords } from '../state/select'
import { Articles } from '../views/articles'
import { Overview } from '../views/overview'
import { Places } from '../views/places'
import { Reader } from '../views/reader'
import { Statements } from '../views/statements'
import { Timeline } from '../views/timeline'
import { Topics } from '../views/topics'
import { CopyAs } from './copy-as'
import { FilterBar } from './filter-bar'
import { Panel } from './panel'

/** What a view is given. */
export interface ViewProps {
  readonly selection: Selection
  readonly search: SearchState
}

/** The network comes with d3-force, which no other view needs. */
function Network(props: ViewProps) {
  const [View, setView] = useState<ComponentType<ViewProps> | null>(null)
  const { t } = useWords()
  useEffect(() => {
    import('../views/network').then(({ Network: loaded }) => setView(() => loaded))
  }, [])
  return View ? <View {...props} /> : <p class="loading">{t.loading}</p>
}

const VIEW: Readonly<Record<View, ComponentType<ViewProps>>> = {
  overview: Overview,
  timeline: Timeline,
  network: Network,
  topics: Topics,
  statements: Statements,
  places: Places,
  articles: Articles,
  article: Reader,
}

export function Main() {
  const site = useSite()
  const { count, t } = useWords()
  const { route } = useSteps()
  const { filters, view, pick } = route
  const key = JSON.stringify(filters)
  // By value: each change of the address reads the filters anew.
  const { selection: asked, problems } = useMemo(() => select(site.data, filters), [site.data, key])
  const search = useSearch(site.manifest, filters.words)
  const selection = useMemo(
    () => (filters.words !== '' && search.state === 'found' ? withWords(site.data, asked, search.found) : asked),
    [site.data, asked, search, filters.words],
  )
  const Shown = VIEW[view]
  return (
    <>
      {view !== 'article' && <FilterBar search={search} />}
      {problems.map((problem) => (
        <p key={problem} class="problem" role="alert">
          <bdi>{problem}</bdi>
        </p>
      ))}
      {search.state === 'failed' && (
        <p class="problem" role="alert">
          {t.failed} <bdi>{search.message}</bdi>
        </p>
      )}
      <div class={pick ? 'layout with-panel' : 'layout'}>
        <main id="content" tabIndex={-1} class={`view ${view}`} aria-label={t.views[view]}>
          {view !== 'article' && isFiltered(filters) && (
            <p class="left" role="status">
              {[
                count(selection.count('events'), 'events'),
                count(selection.count('statements'), 'statements'),
                count(selection.count('articles'), 'articles'),
              ].join(' · ')}
            </p>
          )}
          <Shown selection={selection} search={search} />
          {view !== 'article' && <CopyAs />}
        </main>
        {pick && <Panel pick={pick} />}
      </div>
    </>
  )
}
