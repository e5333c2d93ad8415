/**
 * What the entry `isnad` offers beside the shipped data.
 *
 * @module
 */
export { EdtfError } from '../schema/edtf'
export type { Coverage, Only, Report } from './coverage'
export { createDataset, type DatasetView } from './dataset'
export { UnknownIdError } from './errors'
export type { RecordKind } from './evaluate'
export { type FormerId, type FormerIdListener, onFormerId } from './former-ids'
export {
  type CytoscapeGraph,
  type D3Graph,
  type LabelLanguage,
  type SigmaGraph,
  toCytoscape,
  toD3,
  toGraphML,
  toSigma,
} from './graph-formats'
export type { Network, NetworkEdge, NetworkNode, NetworkOptions } from './network'
export type { RecordBytes } from './packed'
export type { DateMatch, DateQuery } from './period'
export type { SearchHit, SearchOptions } from './search/index'
export type { DateOptions, Helpers, RecordsOf, Selection } from './selection'
export { openDataset, packDataset } from './stored'
export { openTexts, packTexts } from './texts'
export type { PeriodUnit, Timeline, TimelineItem, TimelineOptions, TimelinePeriod } from './timeline'
