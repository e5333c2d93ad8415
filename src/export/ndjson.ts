/**
 * Records as newline-delimited JSON: one a line, each with its type.
 *
 * @module
 */
import { canonicalJson } from '../link'
import type { DatasetRecord } from '../schema/records'

const LISTS = [
  ['article', 'articles'],
  ['event', 'events'],
  ['statement', 'statements'],
  ['person', 'people'],
  ['organization', 'organizations'],
  ['place', 'places'],
  ['topic', 'topics'],
  ['outlet', 'outlets'],
] as const

/** A dataset as lines: `{"type":"meta","record":{…}}` first, then every record as it stands in the dataset. */
export function ndjsonOf(dataset: DatasetRecord): string {
  const line = (type: string, record: object): string => `{"type":"${type}","record":${canonicalJson(record)}}\n`
  return [line('meta', dataset.meta), ...LISTS.flatMap(([type, list]) => dataset[list].map((record) => line(type, record)))].join('')
}
