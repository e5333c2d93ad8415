/**
 * The keys of the facets: each person, organisation, place, topic and event type of a dataset as a small integer.
 *
 * @module
 */
import type { DatasetRecord } from '../../schema/records'
import { EVENT_TYPES } from '../../schema/vocabulary'

/** What records can be asked by. */
export type Facet = 'person' | 'organization' | 'place' | 'topic' | 'eventType'

/** The facets, in a fixed order. */
export const FACETS: readonly Facet[] = ['person', 'organization', 'place', 'topic', 'eventType']

/** The keys of one facet. */
export interface KeySet {
  readonly size: number
  /** The id of each key. */
  ids(): readonly string[]
  /** The id of one key. */
  idAt(key: number): string
  /** The key of an id or of a former id. */
  find(id: string): number | undefined
  /** The keys above each key (a topic's broader topics), without itself; undefined where none has any. */
  readonly above?: readonly (readonly number[])[] | undefined
}

type Known = { readonly id: string; readonly formerIds?: readonly string[]; readonly broader?: string | null }

function keySet(records: readonly Known[]): KeySet {
  const ids = records.map((r) => r.id)
  const keyOf = new Map<string, number>()
  for (let key = 0; key < records.length; key++) for (const old of records[key]?.formerIds ?? []) keyOf.set(old, key)
  for (let key = 0; key < ids.length; key++) keyOf.set(ids[key] as string, key)
  const keys: KeySet = { size: ids.length, ids: () => ids, idAt: (key) => ids[key] as string, find: (id) => keyOf.get(id) }
  if (!records.some((r) => r.broader)) return keys
  const above = records.map((record) => {
    const chain: number[] = []
    let key = keyOf.get(record.broader ?? '')
    while (key !== undefined && !chain.includes(key) && ids[key] !== record.id) {
      chain.push(key)
      key = keyOf.get(records[key]?.broader ?? '')
    }
    return chain
  })
  return { ...keys, above }
}

/** The keys of every facet of a dataset. A place covers the places in it, a topic its narrower topics. */
export function keySets(record: Pick<DatasetRecord, 'people' | 'organizations' | 'places' | 'topics'>): Record<Facet, KeySet> {
  return {
    person: keySet(record.people),
    organization: keySet(record.organizations),
    place: keySet(record.places),
    topic: keySet(record.topics),
    eventType: keySet(Object.keys(EVENT_TYPES).map((id) => ({ id }))),
  }
}
