/**
 * The lists of a dataset, in their order, and what one record of each is called.
 *
 * @module
 */
import type { DatasetRecord } from './records'

/** A list of a dataset. */
export type RecordList = Exclude<keyof DatasetRecord, 'meta'>

/** What one record of each list of a dataset is called. */
export const RECORD_NAMES = {
  articles: 'article',
  events: 'event',
  statements: 'statement',
  people: 'person',
  organizations: 'organization',
  places: 'place',
  topics: 'topic',
  outlets: 'outlet',
} as const satisfies Record<RecordList, string>

/** The lists of a dataset, in the order in which they stand in it. */
export const RECORD_LISTS = Object.keys(RECORD_NAMES) as readonly RecordList[]
