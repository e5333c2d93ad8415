/** What the runs hand to the report. */

export interface ResultRow {
  readonly name: string
  /** Mean number of articles a question returns. */
  readonly hits: number
  /** Nanoseconds a question. */
  readonly ours: number
  readonly peers: Record<string, { readonly ns: number; readonly ratio: number }>
}

export interface QueryResult {
  readonly size: number
  readonly buildMs: number
  readonly megabytes: number
  readonly sqliteMegabytes: number
  readonly createNs: number
  readonly rows: readonly ResultRow[]
  readonly five: readonly ResultRow[]
}

export interface SearchResult {
  readonly size: number
  readonly chars: number
  /** How many rows were looked for in the answers of every engine. */
  readonly checked: number
  readonly buildMs: number
  readonly megabytes: number
  readonly indexMegabytes: number
  readonly builds: Record<string, { readonly ms: number; readonly megabytes: number }>
  readonly rows: readonly ResultRow[]
}

export interface LoadResult {
  readonly size: number
  /** Nanoseconds to open the packed index. */
  readonly openNs: number
  /** Nanoseconds to open it and count the articles of a person in a year. */
  readonly firstNs: number
  /** Nanoseconds of JSON.parse of the records. */
  readonly parseNs: number
  readonly indexMegabytes: number
  readonly liveMegabytes: number
  readonly recordNs: number
  readonly textNs: number
}
