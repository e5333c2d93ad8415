/**
 * The authority as it lies in the package, beside the dataset that was compiled with it: what a record of the dataset
 * says already is not said again, as the size of the package is bounded.
 *
 * @module
 */
import { canonicalJson } from '../link/canonical'
import type { Authority, KnownTopic } from '../schema/authority'
import type { DatasetRecord, Topic } from '../schema/records'

/** The kinds of which authority and dataset hold the same records. */
type Shared = 'people' | 'organizations' | 'places' | 'outlets'

/** An authority in which a record of the dataset stands as its id, and of a topic of it only the terms are given. */
export type PackedAuthority = Pick<Authority, 'events'> & {
  readonly [kind in Shared]: readonly (Authority[kind][number] | string)[]
} & { readonly topics: readonly (KnownTopic | Pick<KnownTopic, 'id' | 'terms'>)[] }

type Identified = { readonly id: string }

const byId = <R extends Identified>(records: readonly R[]): ReadonlyMap<string, R> => new Map(records.map((record) => [record.id, record]))

/** The authority without its articles and curation, and without what the dataset holds to the letter. */
export function packAuthority(authority: Authority, dataset: DatasetRecord): PackedAuthority {
  const unlessHeld = <R extends Identified>(records: readonly R[], held: readonly Identified[]): (R | string)[] => {
    const known = byId(held)
    return records.map((record) => (canonicalJson(record) === canonicalJson(known.get(record.id) ?? null) ? record.id : record))
  }
  const topics = byId<Topic>(dataset.topics)
  return {
    people: unlessHeld(authority.people, dataset.people),
    organizations: unlessHeld(authority.organizations, dataset.organizations),
    places: unlessHeld(authority.places, dataset.places),
    outlets: unlessHeld(authority.outlets, dataset.outlets),
    topics: authority.topics.map(({ terms, ...topic }) =>
      canonicalJson(topic) === canonicalJson(topics.get(topic.id) ?? null) ? { id: topic.id, terms } : { ...topic, terms },
    ),
    events: authority.events,
  }
}

/**
 * The authority whole again, of no articles and no curation.
 *
 * @throws {Error} where the dataset lacks a record that the authority leaves to it.
 */
export function unpackAuthority(packed: PackedAuthority, dataset: DatasetRecord): Authority {
  const whole = <R extends Identified>(records: readonly (R | string)[], held: readonly R[]): R[] => {
    const known = byId(held)
    return records.map((record) => {
      const found = typeof record === 'string' ? known.get(record) : record
      if (found === undefined) throw new Error(`the package is incomplete: its dataset has no record "${String(record)}"`)
      return found
    })
  }
  return {
    people: whole(packed.people, dataset.people),
    organizations: whole(packed.organizations, dataset.organizations),
    places: whole(packed.places, dataset.places),
    outlets: whole(packed.outlets, dataset.outlets),
    topics: packed.topics.map((topic) => {
      const [known] = whole<Topic>(['names' in topic ? topic : topic.id], dataset.topics)
      return { ...(known as Topic), terms: topic.terms }
    }),
    events: packed.events,
    articles: [],
    curation: [],
  }
}
