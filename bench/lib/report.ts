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
