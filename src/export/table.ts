/**
 * Tables: what the records of a dataset become where there are rows and columns. CSV and Parquet write the same ones.
 *
 * @module
 */

/** What a cell holds. A day is `YYYY-MM-DD`. */
export type CellType = 'string' | 'integer' | 'number' | 'day'

/** One cell; null where nothing is known. */
export type Cell = string | number | null

/** A column: its name, what is in it, and the table whose ids it names, where it does. */
export interface Column {
  readonly name: string
  readonly type: CellType
  readonly about: string
  /** Whether no cell of it is null. */
  readonly required: boolean
  /** The table whose `id` this column holds. */
  readonly references?: string
}

/** A table of a dataset. */
export interface Table {
  readonly name: string
  readonly about: string
  /** The columns that tell its rows apart. */
  readonly key: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A column with how a row fills it. */
export interface ColumnOf<R> extends Column {
  readonly of: (row: R) => Cell
}

/** A column; not required unless `more` says so. */
export const column = <R>(
  name: string,
  about: string,
  of: (row: R) => Cell,
  more: { readonly type?: CellType; readonly required?: boolean; readonly references?: string } = {},
): ColumnOf<R> => ({ name, about, of, type: 'string', required: false, ...more })

/** A table of rows. */
export const table = <R>(
  name: string,
  about: string,
  key: readonly string[],
  rows: readonly R[],
  columns: readonly ColumnOf<R>[],
): Table => ({
  name,
  about,
  key,
  columns: columns.map(({ of: _, ...head }) => head),
  rows: rows.map((row) => columns.map((c) => c.of(row))),
})

/** Items with their place in a list, from 1, and what holds the list. */
export const listed = <H, I>(holders: readonly H[], items: (holder: H) => readonly I[]): { holder: H; item: I; position: number }[] =>
  holders.flatMap((holder) => items(holder).map((item, i) => ({ holder, item, position: i + 1 })))
