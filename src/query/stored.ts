/**
 * Datasets as bytes.
 *
 * @module
 */
import type { DatasetRecord, Ids } from '../schema/records'
import { Dataset, type DatasetView } from './dataset'
import { openPacked, packRecord, type RecordBytes } from './packed'
import { Store } from './store'

/**
 * A dataset with its indexes as bytes, to be opened without reading or indexing its records: `index` answers questions,
 * `records` holds the records themselves.
 *
 * The bytes depend on nothing but the record. They are good for the version of this package that wrote them.
 */
export function packDataset(record: DatasetRecord): { readonly index: Uint8Array; readonly records: Uint8Array } {
  return packRecord(new Store(record))
}

/**
 * The helpers over what {@link packDataset} wrote. Opening reads a header; a record is read when it is first asked for.
 *
 * @param index - The bytes of the indexes; kept, not copied.
 * @param records - The bytes of the records, or what reads a part of them: `(from, to) => bytes`, from a file, say.
 * @throws {TypeError} for other bytes.
 * @example
 * ```ts
 * import { openDataset, packDataset } from 'isnad'
 * import record from 'isnad/dataset.json' with { type: 'json' }
 *
 * const { index, records } = packDataset(record)
 * const opened = openDataset(index, (from, to) => records.subarray(from, to))
 * opened.byDate('2025-09').count() > 0 // => true
 * ```
 */
export function openDataset<I extends Ids = Ids>(index: Uint8Array, records: RecordBytes): DatasetView<I> {
  const { record, opened } = openPacked(index, records)
  return new Dataset(record, opened) as unknown as DatasetView<I>
}
