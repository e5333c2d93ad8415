/**
 * Every id that a record names is the id of a record.
 *
 * @module
 */

import { nearest } from '../../schema/near'
import type { EntityRef, Evidence } from '../../schema/records'
import type { Finding, Rule, RuleContext } from './rule'

type Kind = 'article' | 'event' | 'statement' | 'person' | 'organization' | 'place' | 'topic' | 'outlet'

/** The ids of a dataset by kind. */
export function idsByKind(dataset: RuleContext['dataset']): Record<Kind, ReadonlySet<string>> {
  const ids = (records: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(records.map((r) => r.id))
  return {
    article: ids(dataset.articles),
    event: ids(dataset.events),
    statement: ids(dataset.statements),
    person: ids(dataset.people),
    organization: ids(dataset.organizations),
    place: ids(dataset.places),
    topic: ids(dataset.topics),
    outlet: ids(dataset.outlets),
  }
}

type Named = readonly [kind: Kind, id: string | null]
const refs = (list: readonly Pick<EntityRef, 'kind' | 'id'>[]): Named[] => list.map((r) => [r.kind, r.id])
const all = (kind: Kind, ids: readonly string[]): Named[] => ids.map((id) => [kind, id])
const articles = (evidence: readonly Evidence[]): Named[] =>
  all(
    'article',
    evidence.map((e) => e.article),
  )

/** Every id that a record names, with the record that names it. */
function named(dataset: RuleContext['dataset']): { readonly by: string; readonly names: readonly Named[] }[] {
  return [
    ...dataset.articles.map((a) => ({
      by: `article ${a.id}`,
      names: [
        ['outlet', a.outlet] as const,
        ...all('event', a.events),
        ...all('statement', a.statements),
        ...all(
          'topic',
          a.topics.map((t) => t.topic),
        ),
        ...refs(a.mentions),
        ...refs(a.references),
        ...a.authors.map((x) => ['person', x.id] as const),
      ],
    })),
    ...dataset.events.map((e) => ({
      by: `event ${e.id}`,
      names: [
        ['place', e.place] as const,
        ...refs(e.participants),
        ...all('topic', e.topics),
        ...all('article', e.articles),
        ...articles(e.evidence),
      ],
    })),
    ...dataset.statements.map((s) => ({
      by: `statement ${s.id}`,
      names: [
        ['article', s.article] as const,
        ['event', s.event] as const,
        ...refs(s.speakers),
        ...all('topic', s.about),
        ...refs(s.source?.issuers ?? []),
      ],
    })),
    ...dataset.people.map((p) => ({
      by: `person ${p.id}`,
      names: all(
        'organization',
        p.roles.map((r) => r.organization),
      ),
    })),
    ...dataset.organizations.map((o) => ({ by: `organization ${o.id}`, names: [['organization', o.parent] as const] })),
    ...dataset.places.map((p) => ({ by: `place ${p.id}`, names: [['place', p.broader] as const] })),
    ...dataset.topics.map((t) => ({ by: `topic ${t.id}`, names: [['topic', t.broader] as const] })),
  ]
}

/** References resolve. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  check({ dataset }) {
    const ids = idsByKind(dataset)
    return named(dataset).flatMap(({ by, names }) =>
      names.flatMap(([kind, id]): Finding[] => {
        if (id === null || ids[kind].has(id)) return []
        const near = nearest(id, ids[kind]).join(', ')
        return [{ message: `${by} names the ${kind} ${JSON.stringify(id)}, which is none`, ...(near ? { hint: `near it: ${near}` } : {}) }]
      }),
    )
  },
}
