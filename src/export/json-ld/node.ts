/**
 * Nodes of a JSON-LD graph, and what many of them have.
 *
 * @module
 */
import type { AuthorityRecord, DateAssertion, Names } from '../../schema/records'

/** A node of the graph, or a value in one. Keys that are undefined are left out when it is written. */
export interface Node {
  readonly [key: string]: unknown
}

/** The context: schema.org, Dublin Core, Web Annotation. It stands in the file, so that nobody has to fetch it. */
export const CONTEXT = {
  '@vocab': 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  sameAs: { '@type': '@id' },
  url: { '@type': '@id' },
  eventStatus: { '@type': '@id' },
  additionalType: { '@type': '@id' },
} as const

/** Makes the address of a record of one kind, and a reference to it. */
export interface Addresses {
  of(kind: string, id: string): string
  ref(kind: string, id: string): Node
}

/** The addresses under a base. */
export const addresses = (base: string): Addresses => {
  const of = (kind: string, id: string): string => `${base}${kind}/${id}`
  return { of, ref: (kind, id) => ({ '@id': of(kind, id) }) }
}

/** A list, or undefined for an empty one. */
export const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined)

/** A name in its languages. */
export const inLanguages = (names: Names | null): readonly Node[] | undefined =>
  some(
    (['ar', 'fr', 'en'] as const).flatMap((language) => (names?.[language] ? [{ '@language': language, '@value': names[language] }] : [])),
  )

/** An EDTF date, typed as the Library of Congress types it. */
export const edtf = (date: string | null | undefined): Node | undefined =>
  date ? { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': date } : undefined

/** The first and last day, where a date is the whole stretch between them; nothing for one unknown day of it. */
export const stretch = (date: DateAssertion | null): { readonly startDate?: string; readonly endDate?: string } =>
  date?.extent === 'span'
    ? { ...(date.earliest ? { startDate: date.earliest } : {}), ...(date.latest ? { endDate: date.latest } : {}) }
    : {}

/** What every authority record has: names, other spellings, the same thing elsewhere. */
export function known({ names, variants, identifiers }: AuthorityRecord): Node {
  const { wikidata, geonames, eurovoc = [], mediatopic = [] } = identifiers
  return {
    name: inLanguages(names),
    alternateName: some([...variants.ar, ...variants.latin]),
    sameAs: some([
      ...(wikidata ? [`http://www.wikidata.org/entity/${wikidata}`] : []),
      ...(geonames ? [`https://sws.geonames.org/${geonames}/`] : []),
      ...eurovoc.map((concept) => `http://eurovoc.europa.eu/${concept}`),
      ...mediatopic.map((code) => `http://cv.iptc.org/newscodes/mediatopic/${code.replace('medtop:', '')}`),
    ]),
  }
}
