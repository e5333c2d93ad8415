/**
 * Records as newline-delimited JSON: one a line, each with its type.
 *
 * @module
 */
import { canonicalJson } from '../link'
import { RECORD_LISTS, RECORD_NAMES } from '../schema/lists'
import type { DatasetRecord } from '../schema/records'

/** A dataset as lines: `{"type":"meta","record":{…}}` first, then every record as it stands in the dataset. */
export function ndjsonOf(dataset: DatasetRecord): string {
  const line = (type: string, record: object): string => `{"type":"${type}","record":${canonicalJson(record)}}\n`
  return [
    line('meta', dataset.meta),
    ...RECORD_LISTS.flatMap((list) => dataset[list].map((record) => line(RECORD_NAMES[list], record))),
  ].join('')
}
