/**
 * From filters to what they leave of the dataset.
 *
 * @module
 */
import { createDataset, type DatasetView, EdtfError, type Evidence, type Selection, UnknownIdError } from 'isnad'
import type { FacetName, Filters } from './address'

/** The articles that have the words asked for, best first, and where in each the words are. */
export interface Found {
  readonly words: string
  readonly articles: readonly string[]
  readonly stretches: ReadonlyMap<string, readonly Evidence[]>
}

/** What the filters leave, and what in them could not be understood. */
export interface Selected {
  readonly selection: Selection
  readonly problems: readonly string[]
}

const ASK = {
  person: (s, id) => s.byPerson(id),
  organization: (s, id) => s.byOrganization(id),
  topic: (s, id) => s.byTopic(id),
  place: (s, id) => s.byPlace(id),
  type: (s, id) => s.byEventType(id as Parameters<Selection['byEventType']>[0]),
} satisfies Record<FacetName, (s: Selection, id: string) => Selection>

/** Facets of which one value must hold; of the others all must. */
export const ANY_OF: ReadonlySet<FacetName> = new Set(['place', 'type'])

/** What the filters leave, the words aside. A value the dataset does not know, or a period that is none, is told and left out. */
export function select(data: DatasetView, filters: Filters): Selected {
  const problems: string[] = []
  const attempt = (ask: () => Selection): Selection | null => {
    try {
      const asked = ask()
      asked.count('events')
      return asked
    } catch (error) {
      if (!(error instanceof UnknownIdError || error instanceof EdtfError || error instanceof TypeError)) throw error
      problems.push(error.message)
      return null
    }
  }
  let selection = data.all
  for (const facet of Object.keys(ASK) as FacetName[]) {
    const each = filters[facet].map((id) => attempt(() => ASK[facet](data.all, id))).filter((asked) => asked !== null)
    if (each.length === 0) continue
    const joined = each.reduce((all, next) => (ANY_OF.has(facet) ? all.or(next) : all.and(next)))
    selection = selection.and(joined)
  }
  if (filters.when !== '') selection = attempt(() => selection.byDate(filters.when)) ?? selection
  return { selection, problems }
}

const overlap = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end

/**
 * What is left when words are asked for: the articles that have them, and the events and statements told in sentences
 * where they stand. A selection of its own: everything that is asked of one is asked of it.
 */
export function withWords(data: DatasetView, selection: Selection, found: Found): Selection {
  const has = new Set(found.articles)
  const said = (evidence: readonly Evidence[]): boolean =>
    evidence.some((e) => found.stretches.get(e.article)?.some((stretch) => overlap(stretch, e)))
  return createDataset({
    meta: data.meta,
    people: data.people,
    organizations: data.organizations,
    places: data.places,
    topics: data.topics,
    outlets: data.outlets,
    articles: selection.articles.filter(({ id }) => has.has(id)),
    events: selection.events.filter(({ evidence }) => said(evidence)),
    statements: selection.statements.filter(({ evidence }) => said(evidence)),
  }).all
}
