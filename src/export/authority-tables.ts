/**
 * The tables of people, organisations, places, topics and outlets.
 *
 * @module
 */
import { RECORD_LISTS } from '../schema/lists'
import type { AuthorityRecord, DatasetRecord } from '../schema/records'
import { edtfColumns, idColumn, nameColumns, positionColumn } from './columns'
import { type ColumnOf, column, listed, type Table, table } from './table'

const KINDS = ['people', 'organizations', 'places', 'topics', 'outlets'] as const
type Identified = { readonly id: string; readonly formerIds?: readonly string[] }
type Known = AuthorityRecord & Identified

const wikidata = <R extends AuthorityRecord>(): ColumnOf<R> => column('wikidata', 'its Wikidata item', (r) => r.identifiers.wikidata)
const country = <R extends { readonly country: string | null }>(): ColumnOf<R> => column('country', 'ISO 3166-1 alpha-2', (r) => r.country)
const note = <R extends AuthorityRecord>(): ColumnOf<R> => column('note', 'what should be known beside', (r) => r.note ?? null)

/** The columns that say whose a row is: the table of the record, and its id. */
const ownerColumns = <R extends { readonly kind: string; readonly holder: Identified }>(): ColumnOf<R>[] => [
  column('table', 'the table of the record', (r) => r.kind, { required: true }),
  column('id', 'the id of the record', (r) => r.holder.id, { required: true }),
]

/** Items of all authority records, with the table of each. */
const ofAll = <I>(dataset: DatasetRecord, items: (record: Known) => readonly I[]) =>
  KINDS.flatMap((kind) => listed(dataset[kind] as readonly Known[], items).map((row) => ({ kind, ...row })))

/** The tables of authority records. */
export function authorityTables(dataset: DatasetRecord): Table[] {
  const { people, organizations, places, topics, outlets } = dataset
  const person = <R extends { readonly holder: { readonly id: string } }>(): ColumnOf<R> =>
    column('person', 'the person', (row) => row.holder.id, { required: true, references: 'people' })
  return [
    table('people', 'people', ['id'], people, [
      idColumn('the id of the person'),
      ...nameColumns<(typeof people)[number]>((p) => p.names),
      column('gender', 'f, m, or empty', (p) => p.gender),
      column('nationality', 'ISO 3166-1 alpha-2', (p) => p.nationality),
      ...edtfColumns<(typeof people)[number]>('born', (p) => p.born?.date ?? null),
      column('born_place', 'where they were born', (p) => p.born?.place ?? null),
      wikidata(),
      note(),
    ]),
    table(
      'roles',
      'the offices of people',
      ['person', 'position'],
      listed(people, (p) => p.roles),
      [
        person(),
        positionColumn(),
        column('organization', 'the organisation', (r) => r.item.organization, { required: true, references: 'organizations' }),
        ...nameColumns<{ item: (typeof people)[number]['roles'][number] }>((r) => r.item.title, 'title'),
        ...edtfColumns<{ item: (typeof people)[number]['roles'][number] }>('from', (r) => r.item.from),
        ...edtfColumns<{ item: (typeof people)[number]['roles'][number] }>('to', (r) => r.item.to),
        column('note', 'what should be known beside', (r) => r.item.note ?? null),
      ],
    ),
    table(
      'honours',
      'the honours of people',
      ['person', 'position'],
      listed(people, (p) => p.honours),
      [
        person(),
        positionColumn(),
        ...nameColumns<{ item: (typeof people)[number]['honours'][number] }>((r) => r.item.names),
        column('grade', 'its grade', (r) => r.item.grade),
        ...edtfColumns<{ item: (typeof people)[number]['honours'][number] }>('date', (r) => r.item.date),
        column('note', 'what should be known beside', (r) => r.item.note ?? null),
      ],
    ),
    table('organizations', 'organisations', ['id'], organizations, [
      idColumn('the id of the organisation'),
      ...nameColumns<(typeof organizations)[number]>((o) => o.names),
      column('type', 'government, intergovernmental, armed-group, media or other', (o) => o.type, { required: true }),
      column('acronym', 'its acronym', (o) => o.acronym),
      country(),
      column('parent', 'the organisation it belongs to', (o) => o.parent, { references: 'organizations' }),
      ...edtfColumns<(typeof organizations)[number]>('founded', (o) => o.founded),
      ...edtfColumns<(typeof organizations)[number]>('dissolved', (o) => o.dissolved),
      wikidata(),
      note(),
    ]),
    table('places', 'places', ['id'], places, [
      idColumn('the id of the place'),
      ...nameColumns<(typeof places)[number]>((p) => p.names),
      column('type', 'country, region, city or site', (p) => p.type, { required: true }),
      country(),
      column('broader', 'the place it lies in', (p) => p.broader, { references: 'places' }),
      column('longitude', 'WGS 84 degrees', (p) => p.coordinates?.longitude ?? null, { type: 'number' }),
      column('latitude', 'WGS 84 degrees', (p) => p.coordinates?.latitude ?? null, { type: 'number' }),
      wikidata(),
      column('geonames', 'its GeoNames id', (p) => p.identifiers.geonames ?? null, { type: 'integer' }),
      note(),
    ]),
    table('topics', 'topics', ['id'], topics, [
      idColumn('the id of the topic'),
      ...nameColumns<(typeof topics)[number]>((t) => t.names),
      column('broader', 'the topic it belongs to', (t) => t.broader, { references: 'topics' }),
      column('mediatopic', 'IPTC Media Topics, separated by spaces', (t) => t.identifiers.mediatopic?.join(' ') || null),
      column('eurovoc', 'EuroVoc concepts, separated by spaces', (t) => t.identifiers.eurovoc?.join(' ') || null),
      column('plover', 'PLOVER contexts, separated by spaces', (t) => t.plover.join(' ') || null),
      wikidata(),
      note(),
    ]),
    table('outlets', 'outlets', ['id'], outlets, [
      idColumn('the id of the outlet'),
      ...nameColumns<(typeof outlets)[number]>((o) => o.names),
      column('url', 'its address', (o) => o.url),
      country(),
      wikidata(),
      note(),
    ]),
    table(
      'spellings',
      'the other spellings of names',
      ['table', 'id', 'position'],
      ofAll(dataset, ({ variants }) => [
        ...variants.ar.map((spelling) => ({ script: 'ar', spelling })),
        ...variants.latin.map((spelling) => ({ script: 'latin', spelling })),
      ]),
      [
        ...ownerColumns(),
        positionColumn(),
        column('script', 'ar or latin', (r) => r.item.script, { required: true }),
        column('spelling', 'the spelling', (r) => r.item.spelling, { required: true }),
      ],
    ),
    table(
      'former_ids',
      'ids that records had before',
      ['table', 'former_id'],
      RECORD_LISTS.flatMap((kind) =>
        listed(dataset[kind] as readonly Identified[], (r) => r.formerIds ?? []).map((row) => ({ kind, ...row })),
      ),
      [...ownerColumns(), column('former_id', 'the id it had', (r) => r.item, { required: true })],
    ),
    table(
      'record_sources',
      'where facts of records were read',
      ['table', 'id', 'position'],
      ofAll(dataset, (r) => r.sources),
      [...ownerColumns(), positionColumn(), column('source', 'the address', (r) => r.item, { required: true })],
    ),
  ]
}
