/**
 * What a dataset is to the helpers: its records, their tables and the keys they are asked by.
 *
 * @module
 */
import { RECORD_NAMES } from '../schema/lists'
import type { DatasetRecord, DateAssertion, Names } from '../schema/records'
import { UnknownIdError } from './errors'
import type { RecordKind } from './evaluate'
import { FormerIds } from './former-ids'
import { type Facet, type KeySet, keySets } from './index/keys'
import { recordTables, type Tables } from './index/source'
import { type RecordsOf, View } from './selection'

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  topic: 'topic',
  eventType: 'event type',
}

/** So many selections by several keys are kept at once. */
const MOST_KEPT = 512

type Lists = Omit<DatasetRecord, 'meta'>

/** Records by id and by the ids they had before; an id in use wins. */
function byId<R extends { readonly id: string; readonly formerIds?: readonly string[] }>(records: readonly R[]): Map<string, R> {
  const map = new Map<string, R>()
  for (const record of records) for (const old of record.formerIds ?? []) map.set(old, record)
  for (const record of records) map.set(record.id, record)
  return map
}

/** A dataset whose indexes stand already. */
export interface Opened {
  readonly keys: Record<Facet, KeySet>
  readonly tables: Tables
  /** The record of an id, where it can be found without reading all of its kind. */
  find(kind: string, id: string): unknown
}

/** The records of a dataset and what finds them. Builds nothing before it is asked. */
export class Store {
  /** The selection of everything. */
  readonly all: View = new View(this, [])
  private keySets: Record<Facet, KeySet> | undefined
  private tableSet: Tables | undefined
  /** The selections by one key, made once each, so that asking again costs one look-up. */
  readonly selections: Readonly<Record<Facet, Map<string, View>>> = {
    person: new Map(),
    organization: new Map(),
    place: new Map(),
    topic: new Map(),
    eventType: new Map(),
  }

  private readonly formerIds = new FormerIds()

  /** The selections that keep one by a further key, once for each. */
  private keeping: View[] = []

  private readonly lookups: { [K in keyof Lists]?: Map<string, Lists[K][number]> } = {}

  constructor(
    readonly record: DatasetRecord,
    /** What comes ready-made, where the dataset was opened from storage. */
    private readonly opened?: Opened,
  ) {}

  /** The keys of each facet. */
  get keys(): Record<Facet, KeySet> {
    return (this.keySets ??= this.opened?.keys ?? keySets(this.record))
  }

  /** The records in date order. */
  get tables(): Tables {
    return (this.tableSet ??= this.opened?.tables ?? recordTables(this.record, this.keys))
  }

  /**
   * The key of an id, or of an id it had before.
   *
   * @throws {UnknownIdError}
   */
  key(facet: Facet, id: string): number {
    const keys = this.keys[facet]
    const key = keys.find(id)
    if (key === undefined) throw new UnknownIdError(FACET_NAMES[facet], id, keys.ids())
    this.formerIds.note(FACET_NAMES[facet], id, keys.idAt(key))
    return key
  }

  /**
   * Makes the selection by one key.
   *
   * @throws {UnknownIdError}
   */
  select(facet: Facet, id: string): View {
    const made = new View(this, [{ by: 'key', facet, key: this.key(facet, id) }], true)
    this.selections[facet].set(id, made)
    return made
  }

  /** Tells that a view is about to keep one by a further key. Where that makes too many, all are let go. */
  keep(view: View): void {
    if (this.keeping.length >= MOST_KEPT) {
      for (const keeper of this.keeping) keeper.forget()
      this.keeping = []
    }
    this.keeping.push(view)
  }

  /** The record of an id, or of an id it had before. */
  find<K extends keyof Lists>(kind: K, id: string): Lists[K][number] | undefined {
    const opened = this.opened?.find(kind, id)
    if (opened !== undefined) return opened as Lists[K][number]
    const lookups: { [P in K]?: Map<string, Lists[K][number]> } = this.lookups
    return (lookups[kind] ??= byId<Lists[K][number]>(this.record[kind])).get(id)
  }

  /**
   * The record of an id, or of an id it had before.
   *
   * @throws {UnknownIdError}
   */
  get<K extends keyof Lists>(kind: K, id: string): Lists[K][number] {
    const found = this.find(kind, id)
    if (found !== undefined) {
      this.formerIds.note(RECORD_NAMES[kind], id, found.id)
      return found
    }
    const known = this.record[kind].map((record) => record.id)
    throw new UnknownIdError(RECORD_NAMES[kind], id, known)
  }

  /** The names of a person or an organisation. */
  readonly namesOf = (kind: 'person' | 'organization', id: string): Names | undefined =>
    this.find(kind === 'person' ? 'people' : 'organizations', id)?.names

  /** The date a record is asked by; see {@link recordTables}. */
  dateOf<K extends RecordKind>(kind: K, record: RecordsOf[K]): DateAssertion | null {
    if (kind === 'articles') return (record as RecordsOf['articles']).published
    if (kind === 'events') return (record as RecordsOf['events']).date
    const { event, article } = record as RecordsOf['statements']
    return (event === null ? null : this.find('events', event)?.date) ?? this.find('articles', article)?.published ?? null
  }
}
