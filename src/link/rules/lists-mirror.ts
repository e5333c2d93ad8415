/**
 * What records say of each other, they say both ways.
 *
 * @module
 */
import type { Evidence } from '../../schema/records'
import { byId } from './parts'
import type { At, Finding, Rule } from './rule'

/** What is in one list and not in the other, either way. */
function difference(a: readonly string[], b: readonly string[]): string[] {
  const [left, right] = [new Set(a), new Set(b)]
  return [...a.filter((x) => !right.has(x)), ...b.filter((x) => !left.has(x))]
}

/** The ids of `owned` records by the article that each belongs to. */
function byArticle(pairs: readonly (readonly [article: string, id: string])[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>()
  for (const [article, id] of pairs) lists.set(article, [...(lists.get(article) ?? []), id])
  return lists
}

/** Lists mirror each other. */
export const listsMirror: Rule = {
  name: 'lists-mirror',
  explanation:
    'An article lists the events that list it, and the statements that are its own; an event lists the articles of its evidence; a statement’s event is one that its article tells of; the sources of the dataset are those of its articles; the evidence of an article’s own facts is in that article.',
  check({ dataset }) {
    const { meta, articles, events, statements } = dataset
    const out: Finding[] = []
    const tell = (message: string, ...at: At): void => void out.push({ message, at })
    const foreign = (evidence: readonly Evidence[], article: string): boolean => evidence.some((e) => e.article !== article)

    const eventsOf = byArticle(events.flatMap((e) => e.articles.map((article) => [article, e.id] as const)))
    const statementsOf = byArticle(statements.map((s) => [s.article, s.id] as const))
    articles.forEach((article, i) => {
      const of = (what: 'events' | 'statements', lists: typeof eventsOf): void => {
        const odd = difference(article[what], lists.get(article.id) ?? [])
        if (odd.length > 0) tell(`article ${article.id} and its ${what} disagree on ${[...new Set(odd)].join(', ')}`, 'articles', i, what)
      }
      of('events', eventsOf)
      of('statements', statementsOf)
      article.topics.forEach(({ topic, evidence }, k) => {
        if (foreign(evidence, article.id))
          tell(`the topic ${topic} of article ${article.id} rests on another article`, 'articles', i, 'topics', k)
      })
      const source = meta.sources[i]
      if (source?.file !== article.source.file || source.sha256 !== article.source.sha256 || source.bytes !== article.source.bytes)
        tell(`the source of article ${article.id} is not the one that the dataset lists at its place`, 'meta', 'sources', i)
    })
    if (meta.sources.length !== articles.length)
      tell(`there are ${meta.sources.length} sources and ${articles.length} articles`, 'meta', 'sources')
    events.forEach(({ id, articles: listed, evidence, disagreements, date }, i) => {
      if (
        difference(
          listed,
          evidence.map((e) => e.article),
        ).length > 0
      )
        tell(`event ${id} lists other articles than its evidence is from`, 'events', i, 'articles')
      const beside = [...(date?.evidence ?? []), ...disagreements.flatMap((d) => d.values.flatMap((v) => v.evidence))]
      const stray = beside.find((e) => !listed.includes(e.article))
      if (stray) tell(`event ${id} rests on article ${stray.article}, which does not tell of it`, 'events', i)
    })
    const known = byId(articles)
    statements.forEach(({ id, article, event, evidence, source }, i) => {
      if (foreign([...evidence, ...(source?.evidence ?? [])], article))
        tell(`statement ${id} rests on another article than its own`, 'statements', i, 'evidence')
      if (event !== null && !known.get(article)?.events.includes(event))
        tell(`statement ${id} was said at ${event}, of which its article does not tell`, 'statements', i, 'event')
    })
    return out
  },
}
