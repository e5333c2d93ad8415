/**
 * The address as state: every change of it is a step that the browser's back button undoes.
 *
 * @module
 */
import { createContext } from 'preact'
import { useContext, useLayoutEffect, useState } from 'preact/hooks'
import { addressOf, type FacetName, type Filters, HOME, NO_FILTERS, type Pick, parseAddress, type Route } from './address'

/** The route of the page, followed as the address changes. */
export function useAddress(): Route {
  const [route, setRoute] = useState(() => parseAddress(location.hash))
  // From the first drawing on: a step that a quick reader takes before the browser is idle is not lost.
  useLayoutEffect(() => {
    const follow = (): void => setRoute(parseAddress(location.hash))
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return route
}

export const RouteContext = createContext<Route>(HOME)

/** The addresses of what is one step from here. */
export interface Steps {
  readonly route: Route
  /** The address of this state with some of it changed. */
  to(change: Partial<Route>): string
  /** The address where something is looked at, beside what is shown now. */
  pick(pick: Pick | null): string
  /** The address where a value is added to the filters, or taken out of them. */
  toggle(facet: FacetName, id: string): string
  /** The address of an article, with what is looked at in it. */
  article(id: string, pick?: Pick | null, beside?: string | null): string
  /** Goes to a state; in place of this one for changes that are no step of their own. */
  go(change: Partial<Route>, how?: 'replace'): void
  filter(change: Partial<Filters>, how?: 'replace'): void
  clear(): void
}

/** The steps from here. */
export function useSteps(): Steps {
  const route = useContext(RouteContext)
  const to: Steps['to'] = (change) => addressOf({ ...route, ...change })
  const go: Steps['go'] = (change, how) => {
    const address = to(change)
    if (how !== 'replace') location.hash = address
    else {
      history.replaceState(null, '', address)
      dispatchEvent(new HashChangeEvent('hashchange'))
    }
  }
  const filter: Steps['filter'] = (change, how) => go({ filters: { ...route.filters, ...change } }, how)
  return {
    route,
    to,
    go,
    filter,
    pick: (pick) => to({ pick }),
    toggle(facet, id) {
      const now = route.filters[facet]
      const next = now.includes(id) ? now.filter((other) => other !== id) : [...now, id]
      return to({ filters: { ...route.filters, [facet]: next } })
    },
    article: (id, pick = null, beside = null) => to({ view: 'article', article: id, beside, pick }),
    clear: () => go({ filters: NO_FILTERS }),
  }
}
