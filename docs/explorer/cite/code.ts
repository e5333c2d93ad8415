/**
 * The TypeScript that asks the package what a view shows.
 *
 * @module
 */
import { FACETS, type FacetName, type Filters, type Pick, type Route } from '../state/address'
import { ANY_OF } from '../state/select'

const HELPERS: Readonly<Record<FacetName, string>> = {
  person: 'byPerson',
  organization: 'byOrganization',
  topic: 'byTopic',
  place: 'byPlace',
  type: 'byEventType',
}

const LOOKUPS: Partial<Record<Pick['kind'], string>> = {
  event: 'event',
  statement: 'statement',
  person: 'person',
  organization: 'organization',
  place: 'place',
  topic: 'topic',
}

/** A string literal as our own code writes it. */
const quote = (text: string): string => `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

/** How a call is written: as an imported helper of the shipped dataset, or as a method of one. */
interface Style {
  readonly imports: Set<string>
  call(helper: string, argument: string): string
  readonly isOrganization: (id: string) => boolean
}

/** The expression of the selection, and whether it is all of the dataset. */
function selectionOf(filters: Filters, { call, imports }: Style): string {
  const asked: { readonly helper: string; readonly argument: string }[] = []
  const joined: string[] = []
  for (const facet of FACETS) {
    const [first, ...others] = filters[facet].map(quote)
    if (first === undefined) continue
    const helper = HELPERS[facet]
    if (others.length === 0 || !ANY_OF.has(facet)) for (const argument of [first, ...others]) asked.push({ helper, argument })
    else
      joined.push([first, ...others].map((argument, i) => (i === 0 ? call(helper, argument) : `.or(${call(helper, argument)})`)).join(''))
  }
  if (filters.when !== '') asked.push({ helper: 'byDate', argument: quote(filters.when) })
  const chain = asked.map(({ helper, argument }, i) =>
    i === 0 && joined.length === 0 ? call(helper, argument) : `.${helper}(${argument})`,
  )
  const [head, ...rest] = joined
  const expression = (head ?? '') + rest.map((one) => `.and(${one})`).join('') + chain.join('')
  if (expression === '') imports.add('dataset')
  return expression || 'dataset.all'
}

/** What a view reads of the selection. */
const READS: Readonly<Record<Route['view'], string>> = {
  overview: 'found.latest(6).events',
  timeline: "found.timeline({ by: 'month' })",
  network: "found.network({ of: 'people' })",
  topics: "found.timeline({ by: 'year' })",
  statements: 'found.statements',
  places: 'found.events',
  articles: 'found.articles',
  article: '',
}

function readOf(route: Route, style: Style): string {
  const { filters, view, article, pick } = route
  const lookup = pick && LOOKUPS[pick.kind]
  if (pick && lookup) {
    style.imports.add('dataset')
    return `dataset.${lookup}(${quote(pick.id)})`
  }
  if (pick) {
    const [one = '', other = ''] = pick.id.split('~')
    const helper = (id: string): string => (style.isOrganization(id) ? 'byOrganization' : 'byPerson')
    return `${style.call(helper(one), quote(one))}.${helper(other)}(${quote(other)}).events`
  }
  if (view === 'article' && article) {
    style.imports.add('dataset')
    return `dataset.article(${quote(article)})`
  }
  const found = `const found = ${selectionOf(filters, style)}`
  if (filters.words === '') return `${found}\n${READS[view]}`
  return `${found}\nfound.search(${quote(filters.words)}, { limit: found.count('articles'), texts })`
}

/**
 * The code of a view: that of the fact looked at, else of the article read, else of what is filtered.
 *
 * @param shipped - Whether the dataset is the package's own; any other is read from its `dataset.json`.
 * @param isOrganization - Whether an end of a tie is an organisation, not a person.
 */
export function codeOf(route: Route, shipped: boolean, isOrganization: (id: string) => boolean = () => false): string {
  const imports = new Set<string>()
  const style: Style = {
    imports,
    isOrganization,
    call(helper, argument) {
      imports.add(shipped ? helper : 'dataset')
      return `${shipped ? '' : 'dataset.'}${helper}(${argument})`
    },
  }
  const body = readOf(route, style)
  const texts = body.includes(', texts }')
  if (shipped) {
    const lines = [`import { ${[...imports].sort().join(', ')} } from 'isnad'`]
    if (texts) lines.push("import { articleText as texts } from 'isnad/text'")
    return [...lines, '', body, ''].join('\n')
  }
  return [
    "import { createDataset } from 'isnad'",
    "import record from './data/dataset.json' with { type: 'json' }",
    '',
    'const dataset = createDataset(record)',
    texts ? body.replace(', texts }', ' }') : body,
    '',
  ].join('\n')
}
