/**
 * `isnad/compile`: the compiler, in memory. Nothing here touches a file; it runs in a browser.
 *
 * @module
 */
export { type CheckInput, checkDataset } from './build/check'
export { type Compiled, type CompileInput, compile } from './build/compile'
export {
  type FormatOptions,
  formatDiagnostic,
  formatDiagnostics,
  formatDiagnosticsGithub,
  formatDiagnosticsJson,
  type Position,
  positionOf,
  type Sources,
} from './build/diagnostics'
export { BUMPS, type Bump, type Change, type DatasetDiff, diffDatasets } from './build/diff'
export type { FactChange } from './build/diff-facts'
export { datasetJson, idsModule } from './build/emit'
export { AUTHORITY_KINDS, type AuthorityKind, type LoadedAuthority, loadAuthority } from './build/load-authority'
export { type NamedRecord, nearestRecords } from './build/near-records'
export { romanise } from './build/romanise'
export { readSeed, type Seed, type SeedFile } from './build/seeds'
export type { TextFile } from './build/yaml/document'
export { type ArticleInput, extract } from './extract'
export * from './link'
export type { Authority, CuratedFact, KnownArticle, KnownEvent } from './schema/authority'
export { EMPTY_AUTHORITY } from './schema/authority'
export type { RecordList } from './schema/lists'
