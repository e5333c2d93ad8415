/**
 * Tables as Parquet: text as UTF-8, offsets as INT32, days as DATE.
 *
 * @see https://parquet.apache.org/docs/file-format/
 * @module
 */
import { parseIsoDay } from '../schema/days'
import type { Cell, Column, Table } from './table'

/** A column of the schema, as the writer takes it. */
const element = ({ name, type, required }: Column) => {
  const repetition_type = required ? ('REQUIRED' as const) : ('OPTIONAL' as const)
  if (type === 'string') return { name, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const, repetition_type }
  if (type === 'number') return { name, type: 'DOUBLE' as const, repetition_type }
  if (type === 'integer') return { name, type: 'INT32' as const, repetition_type }
  return { name, type: 'INT32' as const, converted_type: 'DATE' as const, logical_type: { type: 'DATE' as const }, repetition_type }
}

/** A cell as the writer takes it: a day as the number of days since 1970-01-01. */
const value = ({ type }: Column, cell: Cell): Cell => (type === 'day' && typeof cell === 'string' ? parseIsoDay(cell) : cell)

/** The bytes of a table as a Parquet file. The writer is loaded when a table is written, which few commands do. */
export async function parquetOf({ columns, rows }: Table): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer/src/write.js')
  const bytes = parquetWriteBuffer({
    columnData: columns.map((column, i) => ({ name: column.name, data: rows.map((row) => value(column, row[i] ?? null)) })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(element)],
    createdBy: 'isnad',
  })
  return new Uint8Array(bytes)
}
