/**
 * Tables as CSV (RFC 4180): UTF-8, a header, commas, lines that end in CR LF, an empty cell for null.
 *
 * @module
 */
import { stringify } from 'csv-stringify/sync'
import type { Table } from './table'

/** How CSV is written. */
export interface CsvOptions {
  /**
   * For spreadsheets: a byte order mark, by which they know UTF-8, and an apostrophe before a cell that they would take
   * for a formula. Such a cell is then no longer the text that it was.
   * @see https://owasp.org/www-community/attacks/CSV_Injection
   */
  readonly spreadsheet?: boolean
}

/** The text of a table as CSV. */
export const csvOf = ({ columns, rows }: Table, { spreadsheet = false }: CsvOptions = {}): string =>
  stringify([columns.map((c) => c.name), ...rows] as (string | number | null)[][], {
    record_delimiter: 'windows',
    bom: spreadsheet,
    escape_formulas: spreadsheet,
  })
