/**
 * What a dataset is to the helpers: its records, their tables and the keys they are asked by.
 *
 * @module
 */
import type { DatasetRecord } from '../schema/records'
import { UnknownIdError } from './errors'
import { type Facet, type KeySet, keySets } from './index/keys'
import { recordTables, type Tables } from './index/source'
import { View } from './selection'

const FACET_NAMES: Readonly<Record<Facet, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  topic: 'topic',
  eventType: 'event type',
}

/** The records of a dataset and what finds them. Builds nothing before it is asked. */
export class Store {
  /** The selection of everything. */
  readonly all: View = new View(this, [])
  private keySets: Record<Facet, KeySet> | undefined
  private tableSet: Tables | undefined
  /** The selections by one key, made once each, so that asking again costs one look-up. */
  private readonly selections: Readonly<Record<Facet, Map<string, View>>> = {
    person: new Map(),
    organization: new Map(),
    place: new Map(),
    topic: new Map(),
    eventType: new Map(),
  }

  constructor(readonly record: DatasetRecord) {}

  /** The keys of each facet. */
  get keys(): Record<Facet, KeySet> {
    return (this.keySets ??= keySets(this.record))
  }

  /** The records in date order. */
  get tables(): Tables {
    return (this.tableSet ??= recordTables(this.record, this.keys))
  }

  /**
   * The key of an id, or of an id it had before.
   *
   * @throws {UnknownIdError}
   */
  key(facet: Facet, id: string): number {
    const { keyOf, ids } = this.keys[facet]
    const key = keyOf.get(id)
    if (key === undefined) throw new UnknownIdError(FACET_NAMES[facet], id, ids)
    return key
  }

  /**
   * The selection by one key.
   *
   * @throws {UnknownIdError}
   */
  select(facet: Facet, id: string): View {
    const known = this.selections[facet].get(id)
    if (known) return known
    const made = new View(this, [{ by: 'key', facet, key: this.key(facet, id) }])
    this.selections[facet].set(id, made)
    return made
  }
}
