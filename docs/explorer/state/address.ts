/**
 * The state of the page as its address, so that what one sees can be sent:
 * `#/timeline?person=a,b&when=2025&pick=event:id&lang=fr`.
 *
 * @module
 */

/** The pages of the explorer. `article` has an id. */
export const VIEWS = ['overview', 'timeline', 'network', 'topics', 'statements', 'places', 'articles', 'article'] as const
/** One of the {@link VIEWS}. */
export type View = (typeof VIEWS)[number]

/** The fields that a filter takes several values of. */
export const FACETS = ['person', 'organization', 'topic', 'place', 'type'] as const
/** One of the {@link FACETS}. */
export type FacetName = (typeof FACETS)[number]

/** What is asked for. People, organisations and topics must all hold; of places and types any. */
export interface Filters extends Readonly<Record<FacetName, readonly string[]>> {
  /** A period, as EDTF; empty for any time. */
  readonly when: string
  /** Words that the article has; empty for any. */
  readonly words: string
}

/** What can be looked at beside a view. */
export const PICKS = ['event', 'statement', 'person', 'organization', 'place', 'topic', 'tie'] as const

/** What is looked at; of a tie, the id is those of its two ends with a `~` between. */
export interface Pick {
  readonly kind: (typeof PICKS)[number]
  readonly id: string
}

export const LANGUAGES = ['en', 'fr', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Where the reader of the page is. */
export interface Route {
  readonly view: View
  /** The article of the view `article`. */
  readonly article: string | null
  /** The article read beside it. */
  readonly beside: string | null
  readonly filters: Filters
  readonly pick: Pick | null
  /** Null: as the browser prefers. */
  readonly lang: Language | null
  /** Null: as the system has it. */
  readonly theme: Theme | null
}

export const NO_FILTERS: Filters = { person: [], organization: [], topic: [], place: [], type: [], when: '', words: '' }

export const HOME: Route = { view: 'overview', article: null, beside: null, filters: NO_FILTERS, pick: null, lang: null, theme: null }

const oneOf = <T extends string>(values: readonly T[], given: string | null): T | null => values.find((value) => value === given) ?? null

function pickOf(text: string | null): Pick | null {
  const at = text?.indexOf(':') ?? -1
  const kind = oneOf(PICKS, text?.slice(0, at) ?? null)
  const id = text?.slice(at + 1)
  return kind && id ? { kind, id } : null
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Reads an address. What it does not know it leaves out: an old or cut address still leads somewhere.
 *
 * @param hash - The fragment of the page's address, with or without its `#`.
 */
export function parseAddress(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?', 2)
  const [name = '', id = ''] = path.split('/', 2)
  const asked = new URLSearchParams(query)
  const list = (key: string): string[] => [...new Set((asked.get(key) ?? '').split(',').filter(Boolean))]
  const view = oneOf(VIEWS, name) ?? 'overview'
  const article = view === 'article' ? decoded(id) || null : null
  return {
    view: view === 'article' && !article ? 'articles' : view,
    article,
    beside: article ? asked.get('beside') || null : null,
    filters: {
      person: list('person'),
      organization: list('organization'),
      topic: list('topic'),
      place: list('place'),
      type: list('type'),
      when: (asked.get('when') ?? '').trim(),
      words: (asked.get('words') ?? '').trim(),
    },
    pick: pickOf(asked.get('pick')),
    lang: oneOf(LANGUAGES, asked.get('lang')),
    theme: oneOf(THEMES, asked.get('theme')),
  }
}

/** Commas, colons, slashes and dots may stand in a fragment as they are; the address stays readable. */
const readable = (text: string): string => encodeURIComponent(text).replace(/%(2C|3A|2F|5B|5D)/g, (code) => decodeURIComponent(code))

/** The address of a state, with its `#`. The inverse of {@link parseAddress}. */
export function addressOf({ view, article, beside, filters, pick, lang, theme }: Route): string {
  const parts: [string, string][] = [
    ...FACETS.map((facet): [string, string] => [facet, filters[facet].join(',')]),
    ['when', filters.when],
    ['words', filters.words],
    ['beside', beside ?? ''],
    ['pick', pick ? `${pick.kind}:${pick.id}` : ''],
    ['lang', lang ?? ''],
    ['theme', theme ?? ''],
  ]
  const query = parts.filter(([, value]) => value !== '').map(([key, value]) => `${key}=${readable(value)}`)
  const path = view === 'article' && article ? `article/${encodeURIComponent(article)}` : view === 'overview' ? '' : view
  return `#/${path}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** Whether anything is filtered. */
export const isFiltered = ({ when, words, ...facets }: Filters): boolean =>
  when !== '' || words !== '' || Object.values(facets).some((ids) => ids.length > 0)
