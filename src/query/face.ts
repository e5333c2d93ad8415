/**
 * What the entry `isnad` offers beside the shipped data.
 *
 * @module
 */
export { EdtfError } from '../schema/edtf'
export { createDataset, type DatasetView } from './dataset'
export { UnknownIdError } from './errors'
export type { RecordKind } from './evaluate'
export type { DateMatch, DateQuery } from './period'
export type { DateOptions, Helpers, RecordsOf, Selection } from './selection'
