/**
 * Who shares events with whom.
 *
 * @module
 */
import type { Event, Ids, Names } from '../schema/records'

/** Which participants are the nodes. */
export interface NetworkOptions {
  /** Default: people. */
  readonly of?: 'people' | 'organizations' | 'both'
}

/** Someone in a network. */
export interface NetworkNode<I extends Ids = Ids> {
  readonly id: I['person'] | I['organization']
  readonly kind: 'person' | 'organization'
  readonly names: Names
  /** In how many events. */
  readonly weight: number
}

/** Two who share events; undirected, `source` before `target` in the order of ids. */
export interface NetworkEdge<I extends Ids = Ids> {
  readonly source: I['person'] | I['organization']
  readonly target: I['person'] | I['organization']
  /** How many events they share. */
  readonly weight: number
  /** Those events, in order of date. */
  readonly events: readonly I['event'][]
}

/** Who shares events with whom: nodes by id, edges by their two ids. */
export interface Network<I extends Ids = Ids> {
  readonly nodes: readonly NetworkNode<I>[]
  readonly edges: readonly NetworkEdge<I>[]
}

const NAMELESS: Names = { ar: null, fr: null, en: null }

/**
 * The network of the participants of events.
 *
 * @param events - In order of date.
 * @param namesOf - The names of a person or an organisation.
 */
export function networkOf(
  events: readonly Event[],
  namesOf: (kind: 'person' | 'organization', id: string) => Names | undefined,
  { of = 'people' }: NetworkOptions = {},
): Network {
  const nodes = new Map<string, { kind: 'person' | 'organization'; weight: number }>()
  const edges = new Map<string, Map<string, string[]>>()
  for (const event of events) {
    const there = new Set<string>()
    for (const { kind, id } of event.participants) {
      if (id === null || kind === 'place') continue
      if (of !== 'both' && (of === 'people') !== (kind === 'person')) continue
      if (there.has(id)) continue
      there.add(id)
      const node = nodes.get(id)
      if (node) node.weight++
      else nodes.set(id, { kind, weight: 1 })
    }
    const ids = [...there].sort()
    ids.forEach((source, i) => {
      const from = edges.get(source) ?? new Map<string, string[]>()
      edges.set(source, from)
      for (const target of ids.slice(i + 1)) {
        const shared = from.get(target)
        if (shared) shared.push(event.id)
        else from.set(target, [event.id])
      }
    })
  }
  const sorted = <V>(map: ReadonlyMap<string, V>): [string, V][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    nodes: sorted(nodes).map(([id, { kind, weight }]) => ({ id, kind, names: namesOf(kind, id) ?? NAMELESS, weight })),
    edges: sorted(edges).flatMap(([source, targets]) =>
      sorted(targets).map(([target, shared]) => ({ source, target, weight: shared.length, events: shared })),
    ),
  }
}
