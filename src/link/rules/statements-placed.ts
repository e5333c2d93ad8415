/**
 * A statement was made at the event that its article, read again, puts it to.
 *
 * @module
 */
import type { Article, Event } from '../../schema/records'
import { eventOf, type ReportedEvent } from '../records'
import { byId } from './parts'
import { eventsOf, reread } from './reread'
import type { Finding, Rule, RuleContext } from './rule'

/** An event as an article reports it, with all that it may be in the dataset. */
interface Reported {
  readonly event: Omit<ReportedEvent, 'id'>
  readonly ids: readonly string[]
}

/** What an article reports: what reading it gives, then what only authority files or a hand know of. */
function reportedIn(article: Article, context: RuleContext, events: ReadonlyMap<string, Event>): Reported[] {
  const read = (reread(context).get(article.id)?.events ?? []).map((event) => ({
    event,
    ids: eventsOf(event, article, events).map(({ id }) => id),
  }))
  const found = new Set(read.flatMap(({ ids }) => ids))
  const others = article.events.flatMap((id): Reported[] => {
    const event = events.get(id)
    if (!event || found.has(id)) return []
    return [{ event: { ...event, evidence: event.evidence.filter((e) => e.article === article.id) }, ids: [id] }]
  })
  return [...read.filter(({ ids }) => ids.length > 0), ...others]
}

/** Statements are placed. It needs the texts: an article without one is passed over. */
export const statementsPlaced: Rule = {
  name: 'statements-placed',
  explanation:
    'A statement was made at the event whose sentence says it, else at the nearest event of its article at which people speak and all its speakers took part; at none where there is no such event.',
  check(context) {
    const { dataset, texts } = context
    const articles = byId(dataset.articles)
    const events = byId(dataset.events)
    const reported = new Map<Article, Reported[]>()
    return dataset.statements.flatMap((statement, i): Finding[] => {
      const article = articles.get(statement.article)
      if (!article || !texts.has(article.id)) return []
      if (!reported.has(article)) reported.set(article, reportedIn(article, context, events))
      const list = reported.get(article) ?? []
      const at = eventOf(
        statement,
        list.map(({ event }, k) => ({ ...event, id: String(k) })),
      )
      const ids: readonly (string | null)[] = at === null ? [null] : (list[Number(at)]?.ids ?? [])
      if (ids.includes(statement.event)) return []
      const message = `statement ${statement.id} was made at ${statement.event ?? 'no event'}; its article puts it to ${ids.join(' or ') || 'none'}`
      return [{ message, at: ['statements', i, 'event'] }]
    })
  },
}
