/**
 * Every id that a record names is the id of a record.
 *
 * @module
 */

import { nearest } from '../../schema/near'
import type { EntityRef, Evidence } from '../../schema/records'
import { datesIn } from './parts'
import type { At, Finding, Rule, RuleContext } from './rule'

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

/** An id that a record names, and where. */
interface Named {
  readonly kind: Kind
  readonly id: string | null
  readonly by: string
  readonly at: At
}

/** The ids that one record names: each as its kind, its value, and the path from the record to it. */
type Names = readonly (readonly [kind: Kind, id: string | null, ...path: At])[]

const refs = (list: readonly Pick<EntityRef, 'kind' | 'id'>[], ...path: At): Names =>
  list.map((r, i) => [r.kind, r.id, ...path, i, 'id'] as const)
const ids = (kind: Kind, list: readonly string[], ...path: At): Names => list.map((id, i) => [kind, id, ...path, i] as const)
const articles = (evidence: readonly Evidence[], ...path: At): Names =>
  evidence.map((e, i) => ['article', e.article, ...path, i, 'article'] as const)

/** Every id that a record names. */
function named(dataset: RuleContext['dataset']): Named[] {
  const of = <R extends { readonly id: string }>(one: string, list: string, records: readonly R[], names: (record: R) => Names): Named[] =>
    records.flatMap((record, i) =>
      names(record).map(([kind, id, ...path]) => ({ kind, id, by: `${one} ${record.id}`, at: [list, i, ...path] })),
    )
  return [
    ...of('article', 'articles', dataset.articles, (a) => [
      ['outlet', a.outlet, 'outlet'],
      ...ids('event', a.events, 'events'),
      ...ids('statement', a.statements, 'statements'),
      ...a.topics.flatMap((t, i): Names => [['topic', t.topic, 'topics', i, 'topic'], ...articles(t.evidence, 'topics', i, 'evidence')]),
      ...refs(a.mentions, 'mentions'),
      ...refs(a.references, 'references'),
      ...a.authors.map((x, i) => ['person', x.id, 'authors', i, 'id'] as const),
    ]),
    ...of('event', 'events', dataset.events, (e) => [
      ['place', e.place, 'place'],
      ...refs(e.participants, 'participants'),
      ...ids('topic', e.topics, 'topics'),
      ...ids('article', e.articles, 'articles'),
      ...articles(e.evidence, 'evidence'),
      ...e.disagreements.flatMap((d, i) => d.values.flatMap((v, k) => articles(v.evidence, 'disagreements', i, 'values', k, 'evidence'))),
    ]),
    ...of('statement', 'statements', dataset.statements, (s) => [
      ['article', s.article, 'article'],
      ['event', s.event, 'event'],
      ...refs(s.speakers, 'speakers'),
      ...ids('topic', s.about, 'about'),
      ...refs(s.source?.issuers ?? [], 'source', 'issuers'),
      ...articles([...s.evidence], 'evidence'),
      ...articles(s.source?.evidence ?? [], 'source', 'evidence'),
    ]),
    ...of('person', 'people', dataset.people, (p) => p.roles.map((r, i) => ['organization', r.organization, 'roles', i, 'organization'])),
    ...of('organization', 'organizations', dataset.organizations, (o) => [['organization', o.parent, 'parent']]),
    ...of('place', 'places', dataset.places, (p) => [['place', p.broader, 'broader']]),
    ...of('topic', 'topics', dataset.topics, (t) => [['topic', t.broader, 'broader']]),
    ...datesIn(dataset).flatMap(({ date, at, by }) => [
      ...articles(date.evidence, 'evidence').map(([kind, id, ...path]) => ({ kind, id, by, at: [...at, ...path] })),
      ...date.reasons.flatMap(({ evidence }, i) =>
        articles(evidence, 'reasons', i, 'evidence').map(([kind, id, ...path]) => ({ kind, id, by, at: [...at, ...path] })),
      ),
    ]),
  ]
}

/** References resolve. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  explanation: 'Every id that a record names is the id of a record of that kind.',
  check({ dataset }) {
    const known = idsByKind(dataset)
    return named(dataset).flatMap(({ by, kind, id, at }): Finding[] => {
      if (id === null || known[kind].has(id)) return []
      const near = nearest(id, known[kind]).join(', ')
      return [
        { message: `${by} names the ${kind} ${JSON.stringify(id)}, which is none`, ...(near ? { hint: `near it: ${near}` } : {}), at },
      ]
    })
  },
}
