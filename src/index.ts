/**
 * isnad: the record of Morocco–France security cooperation, with the words behind every fact, and the helpers to ask it.
 *
 * ```ts
 * import { byPerson, findPerson } from 'isnad'
 *
 * const id = findPerson('الحموشي')
 * byPerson(id).byTopic('counter-terrorism').events
 * ```
 *
 * @module
 */
import type { DatasetIds } from '../data/dataset.ids'
import record from '../data/dataset.json'
import { createDataset, type DatasetView } from './query/dataset'
import type { DatasetRecord } from './schema/records'

export type {
  ArticleId,
  DatasetIds,
  EventId,
  OrganizationId,
  OutletId,
  PersonId,
  PlaceId,
  StatementId,
  TopicId,
} from '../data/dataset.ids'
export type * from './query/face'
export {
  createDataset,
  EdtfError,
  onFormerId,
  openDataset,
  openTexts,
  packDataset,
  packTexts,
  toCytoscape,
  toD3,
  toGraphML,
  toSigma,
  UnknownIdError,
} from './query/face'
export type * from './schema/records'
export type { DateBasis, DateRole, EventStatus, EventType, MentionKind, ParticipantRole, StatementAct } from './schema/vocabulary'

/** The shipped dataset with its helpers, every id known by name. */
export const dataset: DatasetView<DatasetIds> = createDataset(record as unknown as DatasetRecord<DatasetIds>)

export const {
  /** {@link DatasetView.byDate} of the shipped dataset. */
  byDate,
  /** {@link DatasetView.byPerson} of the shipped dataset. */
  byPerson,
  /** {@link DatasetView.byTopic} of the shipped dataset. */
  byTopic,
  /** {@link DatasetView.byOrganization} of the shipped dataset. */
  byOrganization,
  /** {@link DatasetView.byPlace} of the shipped dataset. */
  byPlace,
  /** {@link DatasetView.byEventType} of the shipped dataset. */
  byEventType,
  /** {@link DatasetView.findPerson} of the shipped dataset. */
  findPerson,
  /** {@link DatasetView.findPeople} of the shipped dataset. */
  findPeople,
  /** {@link DatasetView.findOrganization} of the shipped dataset. */
  findOrganization,
  /** {@link DatasetView.findPlace} of the shipped dataset. */
  findPlace,
  /** {@link DatasetView.findTopic} of the shipped dataset. */
  findTopic,
  /** {@link DatasetView.search} of the shipped dataset. */
  search,
  /** {@link DatasetView.timeline} of the shipped dataset. */
  timeline,
  /** {@link DatasetView.network} of the shipped dataset. */
  network,
  /** {@link DatasetView.coverage} of the shipped dataset. */
  coverage,
} = dataset
