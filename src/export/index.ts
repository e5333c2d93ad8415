/**
 * Exports: a dataset as the files of another format. Pure: a record in, bytes out, the same for the same record.
 *
 * @module
 */
import type { DatasetRecord } from '../schema/records'
import { csvOf } from './csv'
import { dataPackage } from './data-package'
import { type JsonLdOptions, jsonLdOf } from './json-ld'
import { ndjsonOf } from './ndjson'
import { parquetOf } from './parquet'
import { tablesOf } from './tables'

/** The formats of an export. */
export const EXPORT_FORMATS = ['csv', 'jsonld', 'ndjson', 'parquet'] as const
/** One of the {@link EXPORT_FORMATS}. */
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** A file of an export, by the name it goes by. */
export interface ExportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** How an export is made. */
export interface ExportOptions extends JsonLdOptions {
  /** CSV for spreadsheets; see {@link csvOf}. */
  readonly spreadsheet?: boolean
}

const encoded = (name: string, text: string): ExportFile => ({ name, bytes: new TextEncoder().encode(text) })

/**
 * The files of an export: one table a file for CSV (with its `datapackage.json`) and Parquet, one file for the others
 * (`dataset.ndjson`, say).
 */
export async function exportDataset(dataset: DatasetRecord, format: ExportFormat, options: ExportOptions = {}): Promise<ExportFile[]> {
  if (format === 'jsonld') return [encoded('dataset.jsonld', jsonLdOf(dataset, options))]
  if (format === 'ndjson') return [encoded('dataset.ndjson', ndjsonOf(dataset))]
  const tables = tablesOf(dataset)
  if (format === 'parquet')
    return Promise.all(tables.map(async (table) => ({ name: `${table.name}.parquet`, bytes: await parquetOf(table) })))
  const descriptor = encoded('datapackage.json', `${JSON.stringify(dataPackage(dataset, tables), null, 2)}\n`)
  return [descriptor, ...tables.map((table) => encoded(`${table.name}.csv`, csvOf(table, options)))]
}
