/**
 * People, organisations, places, topics and outlets as schema.org has them.
 *
 * @module
 */
import type { DatasetRecord, Organization, Person, Place } from '../../schema/records'
import { type Addresses, inLanguages, known, type Node, some } from './node'

const ORGANIZATIONS: Readonly<Record<Organization['type'], string>> = {
  government: 'GovernmentOrganization',
  intergovernmental: 'Organization',
  'armed-group': 'Organization',
  media: 'NewsMediaOrganization',
  other: 'Organization',
}

const PLACES: Readonly<Record<Place['type'], string>> = { country: 'Country', region: 'AdministrativeArea', city: 'City', site: 'Place' }

/** A day or month as schema.org takes dates, which are ISO 8601; nothing for what only EDTF can say. */
const plainDate = (date: string | null | undefined): string | undefined => (date && /^\d{4}(-\d\d){0,2}$/.test(date) ? date : undefined)

/** A country by its code. */
const country = (code: string | null): Node | undefined => (code === null ? undefined : { '@type': 'Country', identifier: code })

const person = ({ ref, of }: Addresses, record: Person): Node => ({
  '@id': of('person', record.id),
  '@type': 'Person',
  ...known(record),
  gender: record.gender === null ? undefined : { '@id': record.gender === 'f' ? 'https://schema.org/Female' : 'https://schema.org/Male' },
  nationality: country(record.nationality),
  birthDate: plainDate(record.born?.date),
  worksFor: some(
    record.roles.map((role) => ({
      '@type': 'OrganizationRole',
      roleName: inLanguages(role.title),
      startDate: plainDate(role.from),
      endDate: plainDate(role.to),
      worksFor: ref('organization', role.organization),
    })),
  ),
  award: some(record.honours.flatMap(({ names }) => inLanguages(names) ?? [])),
})

const organization = ({ ref, of }: Addresses, record: Organization): Node => ({
  '@id': of('organization', record.id),
  '@type': ORGANIZATIONS[record.type],
  ...known(record),
  parentOrganization: record.parent === null ? undefined : ref('organization', record.parent),
  foundingDate: plainDate(record.founded),
  dissolutionDate: plainDate(record.dissolved),
  areaServed: country(record.country),
})

const place = ({ ref, of }: Addresses, record: Place): Node => ({
  '@id': of('place', record.id),
  '@type': PLACES[record.type],
  ...known(record),
  containedInPlace: record.broader === null ? undefined : ref('place', record.broader),
  geo: record.coordinates === null ? undefined : { '@type': 'GeoCoordinates', ...record.coordinates },
})

/** The nodes of authority records. */
export const authorityNodes = (at: Addresses, { people, organizations, places, topics, outlets }: DatasetRecord): Node[] => [
  ...people.map((record) => person(at, record)),
  ...organizations.map((record) => organization(at, record)),
  ...places.map((record) => place(at, record)),
  ...topics.map((record) => ({
    '@id': at.of('topic', record.id),
    '@type': 'DefinedTerm',
    ...known(record),
    termCode: record.id,
    'dcterms:isPartOf': record.broader === null ? undefined : at.ref('topic', record.broader),
  })),
  ...outlets.map((record) => ({
    '@id': at.of('outlet', record.id),
    '@type': 'NewsMediaOrganization',
    ...known(record),
    url: record.url ?? undefined,
    areaServed: country(record.country),
  })),
]
