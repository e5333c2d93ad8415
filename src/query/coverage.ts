/**
 * Who reports an event, and what only one of them says.
 *
 * @module
 */
import type { Article, Event, Evidence, Ids, Statement } from '../schema/records'
import type { MentionKind } from '../schema/vocabulary'
import type { Store } from './store'

/** What one article, alone among those that report an event, says. */
export interface Only<I extends Ids = Ids> {
  readonly people: readonly I['person'][]
  readonly organizations: readonly I['organization'][]
  readonly places: readonly I['place'][]
  readonly topics: readonly I['topic'][]
  /** Statements made at the event that no other report has: by the same speaker, in the same act, on a common topic. */
  readonly statements: readonly I['statement'][]
}

/** How one article reports an event. */
export interface Report<I extends Ids = Ids> {
  readonly article: I['article']
  /** The sentences that report it. */
  readonly evidence: readonly Evidence<I>[]
  /** What no other report of the event says; everything, where there is no other. */
  readonly only: Only<I>
}

/** Who reports an event. */
export interface Coverage<I extends Ids = Ids> {
  readonly event: I['event']
  /** In the order of the articles' dates. */
  readonly reports: readonly Report<I>[]
  /** The fields on which the reports disagree. */
  readonly disputed: readonly string[]
}

const named = (article: Article, kind: MentionKind): Set<string> => {
  const ids = new Set<string>()
  for (const list of [article.mentions, article.references])
    for (const mention of list) if (mention.kind === kind && mention.id !== null) ids.add(mention.id)
  return ids
}

const share = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((x) => b.includes(x)) || (a.length === 0 && b.length === 0)
const speakers = (statement: Statement): string[] => statement.speakers.map((s) => s.id ?? s.name)
const same = (a: Statement, b: Statement): boolean => a.act === b.act && share(speakers(a), speakers(b)) && share(a.about, b.about)

/** What is in the set of one report and in no other's. */
function alone<T>(sets: readonly ReadonlySet<T>[], own: number): T[] {
  return [...(sets[own] as ReadonlySet<T>)].filter((x) => sets.every((set, i) => i === own || !set.has(x)))
}

/** Who reports one event: articles in order of date, the statements made at it. */
function reportsOf(event: Event, articles: readonly Article[], statements: readonly Statement[]): Coverage {
  const people = articles.map((a) => named(a, 'person'))
  const organizations = articles.map((a) => named(a, 'organization'))
  const places = articles.map((a) => named(a, 'place'))
  const topics = articles.map((a) => new Set(a.topics.map((t) => t.topic)))
  return {
    event: event.id,
    reports: articles.map((article, i) => ({
      article: article.id,
      evidence: event.evidence.filter((e) => e.article === article.id),
      only: {
        people: alone(people, i),
        organizations: alone(organizations, i),
        places: alone(places, i),
        topics: alone(topics, i),
        statements: statements
          .filter((s) => s.article === article.id && !statements.some((t) => t.article !== article.id && same(s, t)))
          .map((s) => s.id),
      },
    })),
    disputed: [...new Set(event.disagreements.map((d) => d.field))],
  }
}

/** Who reports each of some events. */
export function coverageOf(events: readonly Event[], store: Store): readonly Coverage[] {
  const saidAt = new Map<string, Statement[]>()
  for (const statement of store.record.statements) {
    if (statement.event === null) continue
    const said = saidAt.get(statement.event)
    if (said) said.push(statement)
    else saidAt.set(statement.event, [statement])
  }
  const day = ({ published }: Article): string => published?.earliest ?? published?.latest ?? '9999'
  return events.map((event) => {
    const articles = event.articles.map((id) => store.get('articles', id))
    articles.sort((a, b) => (day(a) < day(b) || (day(a) === day(b) && a.id < b.id) ? -1 : 1))
    return reportsOf(event, articles, saidAt.get(event.id) ?? [])
  })
}
