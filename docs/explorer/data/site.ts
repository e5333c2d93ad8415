/**
 * The dataset as the components have it, with the names of its records in the language read.
 *
 * @module
 */

import { EVENT_TYPES } from 'site:vocabulary'
import type { Article, DatasetView, DateAssertion, EntityRef, Event, Names, Person, Statement } from 'isnad'
import { createContext } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { nameIn, useWords } from '../i18n'
import type { Language } from '../state/address'
import type { ListedArticle, Manifest } from './manifest'

/** The dataset and its files. */
export interface Site {
  readonly manifest: Manifest
  readonly data: DatasetView
}

export const SiteContext = createContext<Site | null>(null)

/** The dataset of the page. */
export function useSite(): Site {
  const site = useContext(SiteContext)
  if (!site) throw new Error('there is no dataset outside of SiteContext')
  return site
}

/** The kinds of record that have names. */
export type NamedKind = 'person' | 'organization' | 'place' | 'topic'

/** Names of records; an id that the dataset does not know stands for itself. */
export interface Naming {
  of(kind: NamedKind, id: string): string
  ref(ref: EntityRef): string
  event(event: Event): string
  type(type: string): string
  article(article: Article): string
  outlet(article: Article): string | null
}

/** Records of a kind by id. */
type Tables = Readonly<Record<NamedKind, ReadonlyMap<string, { readonly names: Names }>>>

const byId = <R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> => new Map(records.map((r) => [r.id, r]))

const ARABIC = /\p{Script=Arabic}/u

/** A name in a sentence of the other direction, isolated from it (UAX #9, FSI and PDI). */
const within = (lang: Language, name: string): string => (ARABIC.test(name) === (lang === 'ar') ? name : `\u2068${name}\u2069`)

/** Names in a language. */
export function namingOf(data: DatasetView, lang: Language, separator: string): Naming {
  const tables: Tables = {
    person: byId(data.people),
    organization: byId(data.organizations),
    place: byId(data.places),
    topic: byId(data.topics),
  }
  const outlets = byId(data.outlets)
  const of: Naming['of'] = (kind, id) => nameIn(tables[kind].get(id)?.names ?? null, lang) ?? id
  const type: Naming['type'] = (id) => EVENT_TYPES[id]?.[lang] ?? id
  const ref: Naming['ref'] = ({ kind, id, name }) => (id === null ? name : of(kind, id))
  return {
    of,
    ref,
    type,
    event({ names, type: id, participants, place }) {
      const given = nameIn(names, lang)
      if (given) return given
      const known = [...participants].sort((a, b) => Number(a.id === null) - Number(b.id === null))
      const who = known.slice(0, 3).map((one) => within(lang, ref(one)))
      return [type(id), who.join(separator), place && within(lang, of('place', place))].filter(Boolean).join(' · ')
    },
    article: (article: ListedArticle) => article.headline?.exact ?? article.opening ?? article.id,
    outlet: ({ outlet }) => (outlet === null ? null : (nameIn(outlets.get(outlet)?.names ?? null, lang) ?? outlet)),
  }
}

/** Names in the language of the page. */
export function useNaming(): Naming {
  const { data } = useSite()
  const { lang, t } = useWords()
  return useMemo(() => namingOf(data, lang, t.list), [data, lang, t])
}

/** The day a statement was made: the event's that it was made at, else its article's. */
export const dateOfStatement = (data: DatasetView, { event, article }: Statement): DateAssertion | null =>
  (event === null ? null : data.event(event).date) ?? data.article(article).published

/** The offices a person held, those without an end last. */
export const officesOf = (person: Person): Person['roles'] => [...person.roles].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
