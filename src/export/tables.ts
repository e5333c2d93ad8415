/**
 * All tables of a dataset.
 *
 * @module
 */
import type { DatasetRecord } from '../schema/records'
import { articleTables } from './article-tables'
import { authorityTables } from './authority-tables'
import { eventTables } from './event-tables'
import type { Table } from './table'

/** The tables of a dataset, in one order. */
export const tablesOf = (dataset: DatasetRecord): readonly Table[] => [
  ...articleTables(dataset),
  ...eventTables(dataset),
  ...authorityTables(dataset),
]
