/**
 * All that an article says of one entity is said of the same record, by a name that the article has.
 *
 * @module
 */
import type { Article, EntityRef } from '../../schema/records'
import { byId } from './parts'
import type { At, Finding, Rule } from './rule'

/** The key of an entity that only signs its article begins so. */
const AUTHOR = 'author:'

/** An entity of an article: what its mentions and references say it is. */
interface Entity {
  readonly kind: string
  readonly id: string | null
  readonly names: Set<string>
}

/** The entities of an article by their key, and what is wrong with how its mentions name them. */
function entitiesOf(article: Article, i: number): { readonly entities: ReadonlyMap<string, Entity>; readonly findings: Finding[] } {
  const entities = new Map<string, Entity>()
  const findings: Finding[] = []
  const add = (one: Article['mentions'][number] | Article['references'][number], at: At, isName: boolean): void => {
    const { kind, id, entity, exact } = one
    const tell = (message: string): void =>
      void findings.push({
        message: `«${exact}» in article ${article.id} ${message}`,
        file: article.source.file,
        start: one.start,
        end: one.end,
        at,
      })
    if (id !== null && entity !== id) tell(`is ${id}, and its entity is ${entity}`)
    const reason = 'reason' in one ? one.reason : undefined
    if (isName && (id === null) !== (reason !== undefined))
      tell(id === null ? 'has neither an id nor a reason why not' : 'has an id, and a reason why not')
    const key = `${kind} ${entity}`
    const known = entities.get(key)
    if (known && known.id !== id) tell(`is ${id ?? 'unresolved'}, and elsewhere the same entity is ${known.id ?? 'unresolved'}`)
    if (!known) entities.set(key, { kind, id, names: new Set() })
    entities.get(key)?.names.add(exact)
  }
  article.mentions.forEach((m, k) => add(m, ['articles', i, 'mentions', k], true))
  // Who signs a piece of opinion speaks in it.
  for (const { id, exact } of article.authors) entities.set(`person ${AUTHOR}${exact}`, { kind: 'person', id, names: new Set([exact]) })
  article.references.forEach((r, k) => add(r, ['articles', i, 'references', k], false))
  return { entities, findings }
}

/** Entities agree. */
export const entitiesAgree: Rule = {
  name: 'entities-agree',
  explanation:
    'What an article says of one entity (its mentions, who takes part, who speaks) is said of one record; a name in it is one by which the article names that entity; a mention has an id, or the reason why it has none.',
  check({ dataset }) {
    const read = dataset.articles.map((article, i) => ({ article, ...entitiesOf(article, i) }))
    const entities = new Map(read.map(({ article, entities: found }) => [article.id, found]))
    const curated = (method: string): boolean => method === 'curated'
    const articles = byId(dataset.articles)
    const refs = (list: readonly EntityRef[], telling: readonly string[], by: string, free: boolean, at: At): Finding[] =>
      list.flatMap(({ kind, id, entity, name }, k) => {
        const tell = (message: string): Finding[] => [{ message: `${by} names ${entity}, ${message}`, at: [...at, k] }]
        if (id !== null && entity !== id && !entity.startsWith(AUTHOR)) return tell(`whose id is ${id}`)
        // A curated fact names its people by their records.
        if (free) return []
        const here = telling.flatMap((article) => entities.get(article)?.get(`${kind} ${entity}`) ?? [])
        if (here.length === 0 && telling.every((article) => articles.has(article))) return tell('which its articles do not name')
        if (here.length > 0 && here.every((known) => known.id !== id))
          return tell(`as ${id ?? 'unresolved'}; in its articles it is ${here[0]?.id ?? 'unresolved'}`)
        return here.length === 0 || here.some(({ names }) => names.has(name)) ? [] : tell(`as «${name}», which no article of it does`)
      })
    return [
      ...read.flatMap(({ findings }) => findings),
      ...dataset.events.flatMap((e, i) =>
        refs(e.participants, e.articles, `event ${e.id}`, curated(e.method), ['events', i, 'participants']),
      ),
      ...dataset.statements.flatMap((s, i) => [
        ...refs(s.speakers, [s.article], `statement ${s.id}`, curated(s.method), ['statements', i, 'speakers']),
        ...refs(s.source?.issuers ?? [], [s.article], `the source of statement ${s.id}`, curated(s.method), [
          'statements',
          i,
          'source',
          'issuers',
        ]),
      ]),
    ]
  },
}
