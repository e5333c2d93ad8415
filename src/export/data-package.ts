/**
 * The descriptor of the CSV files: a Frictionless Data Package, with the schema of every table and how they join.
 *
 * @see https://datapackage.org/standard/data-package/
 * @see https://datapackage.org/standard/table-schema/
 * @module
 */
import type { DatasetRecord } from '../schema/records'
import type { CellType, Column, Table } from './table'

const TYPES: Readonly<Record<CellType, string>> = { string: 'string', integer: 'integer', number: 'number', day: 'date' }

const field = ({ name, type, about, required }: Column): object => ({
  name,
  type: TYPES[type],
  description: about,
  ...(required ? { constraints: { required: true } } : {}),
})

function resource({ name, about, key, columns }: Table): object {
  const foreignKeys = columns.flatMap(({ name: from, references }) =>
    references === undefined ? [] : [{ fields: [from], reference: { resource: references === name ? '' : references, fields: ['id'] } }],
  )
  return {
    name,
    description: about,
    path: `${name}.csv`,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: {
      fields: columns.map(field),
      missingValues: [''],
      ...(key.length > 0 ? { primaryKey: [...key] } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  }
}

/** The descriptor of a dataset's tables. */
export const dataPackage = ({ meta }: DatasetRecord, tables: readonly Table[]): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: meta.name,
  version: meta.dataVersion,
  description: 'Press articles compiled into records in which every fact points at the words that state it.',
  contentHash: meta.contentHash,
  resources: tables.map(resource),
})
