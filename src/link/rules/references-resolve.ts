/**
 * Every id that a record names is the id of a record.
 *
 * @module
 */

import { nearest } from '../../schema/near'
import type { EntityRef, Evidence } from '../../schema/records'
import { datesIn } from './parts'
import type { At, DatasetIds, Finding, Rule, RuleContext } from './rule'

type Kind = 'article' | 'event' | 'statement' | 'person' | 'organization' | 'place' | 'topic' | 'outlet'

/** The ids of a dataset by kind. */
export function idsByKind(dataset: DatasetIds): Record<Kind, ReadonlySet<string>> {
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

/** Told of an id that a record names, and of the path from the record to it. */
type Name = (kind: Kind, id: string | null, ...path: At) => void

const refs = (name: Name, list: readonly Pick<EntityRef, 'kind' | 'id'>[], ...path: At): void =>
  list.forEach(({ kind, id }, i) => name(kind, id, ...path, i, 'id'))
const ids = (name: Name, kind: Kind, list: readonly string[], ...path: At): void => list.forEach((id, i) => name(kind, id, ...path, i))
const articles = (name: Name, evidence: readonly Evidence[], ...path: At): void =>
  evidence.forEach(({ article }, i) => name('article', article, ...path, i, 'article'))

/** Told of an id that a dataset names, of what names it, in words, and of the path to it. */
type Named = (kind: Kind, id: string | null, by: () => string, at: () => At) => void

/** Goes through every id that a dataset names. */
function visitNames(dataset: RuleContext['dataset'], named: Named): void {
  const of = <R extends { readonly id: string }>(
    one: string,
    list: string,
    records: readonly R[],
    names: (record: R, name: Name) => void,
  ) =>
    records.forEach((record, i) =>
      names(record, (kind, id, ...path) =>
        named(
          kind,
          id,
          () => `${one} ${record.id}`,
          () => [list, i, ...path],
        ),
      ),
    )
  of('article', 'articles', dataset.articles, (a, name) => {
    name('outlet', a.outlet, 'outlet')
    ids(name, 'event', a.events, 'events')
    ids(name, 'statement', a.statements, 'statements')
    a.topics.forEach((t, i) => {
      name('topic', t.topic, 'topics', i, 'topic')
      articles(name, t.evidence, 'topics', i, 'evidence')
    })
    refs(name, a.mentions, 'mentions')
    refs(name, a.references, 'references')
    a.authors.forEach((x, i) => name('person', x.id, 'authors', i, 'id'))
  })
  of('event', 'events', dataset.events, (e, name) => {
    name('place', e.place, 'place')
    refs(name, e.participants, 'participants')
    ids(name, 'topic', e.topics, 'topics')
    ids(name, 'article', e.articles, 'articles')
    articles(name, e.evidence, 'evidence')
    e.disagreements.forEach((d, i) => d.values.forEach((v, k) => articles(name, v.evidence, 'disagreements', i, 'values', k, 'evidence')))
  })
  of('statement', 'statements', dataset.statements, (s, name) => {
    name('article', s.article, 'article')
    name('event', s.event, 'event')
    refs(name, s.speakers, 'speakers')
    ids(name, 'topic', s.about, 'about')
    refs(name, s.source?.issuers ?? [], 'source', 'issuers')
    articles(name, s.evidence, 'evidence')
    articles(name, s.source?.evidence ?? [], 'source', 'evidence')
  })
  of('person', 'people', dataset.people, (p, name) =>
    p.roles.forEach((r, i) => name('organization', r.organization, 'roles', i, 'organization')),
  )
  of('organization', 'organizations', dataset.organizations, (o, name) => name('organization', o.parent, 'parent'))
  of('place', 'places', dataset.places, (p, name) => name('place', p.broader, 'broader'))
  of('topic', 'topics', dataset.topics, (t, name) => name('topic', t.broader, 'broader'))
  for (const { date, at, by } of datesIn(dataset)) {
    const name: Name = (kind, id, ...path) =>
      named(
        kind,
        id,
        () => by,
        () => [...at, ...path],
      )
    articles(name, date.evidence, 'evidence')
    date.reasons.forEach(({ evidence }, i) => articles(name, evidence, 'reasons', i, 'evidence'))
  }
}

/** References resolve. */
export const referencesResolve: Rule = {
  name: 'references-resolve',
  explanation: 'Every id that a record names is the id of a record of that kind.',
  check({ dataset }) {
    const known = idsByKind(dataset)
    const out: Finding[] = []
    visitNames(dataset, (kind, id, by, at) => {
      if (id === null || known[kind].has(id)) return
      const near = nearest(id, known[kind]).join(', ')
      const message = `${by()} names the ${kind} ${JSON.stringify(id)}, which is none`
      out.push({ message, ...(near ? { hint: `near it: ${near}` } : {}), at: at() })
    })
    return out
  },
}
