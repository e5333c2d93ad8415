/**
 * The dates of a dataset are those that linking its articles once more gives.
 *
 * @module
 */
import type { Article, DateAssertion } from '../../schema/records'
import { boundEvent, boundPublication } from '../bounds'
import { canonicalJson } from '../canonical'
import type { Cluster, Draft } from '../draft'
import { dateFromTexts, dateWithOutside } from '../event-date'
import { byId } from './parts'
import { relink } from './relinked'
import { known } from './reread'
import type { Finding, Rule } from './rule'

/** A date as text to compare by: what it says and rests on, whatever the order of equals. */
function said(date: DateAssertion | null): string {
  if (date === null) return 'null'
  const { evidence, reasons, fromText, ...rest } = date
  const sorted = (list: readonly unknown[]): string[] => list.map(canonicalJson).sort()
  return canonicalJson({
    ...rest,
    evidence: sorted(evidence),
    reasons: sorted(reasons),
    beside: fromText === undefined ? '' : said(fromText),
  })
}

/** What the texts alone give of the day of an article. */
const fromTexts = (date: DateAssertion | null): DateAssertion | null => (date?.fromText === undefined ? date : date.fromText)

/** Where two dates differ, in words. */
function difference(has: DateAssertion | null, gives: DateAssertion | null): string {
  const shown = (date: DateAssertion | null): string => (date ? `${date.edtf} (${date.basis})` : 'none')
  if (shown(has) !== shown(gives)) return `is ${shown(has)}; linking its articles gives ${shown(gives)}`
  if (has?.fromText === undefined || gives?.fromText === undefined || said(has.fromText) === said(gives.fromText))
    return 'rests on other words or reasons than those that linking its articles gives'
  return `has beside it what the texts alone give, and that ${difference(has.fromText, gives.fromText)}`
}

/** Dates are linked the same again. It needs the texts: what an article without one tells of is passed over. */
export const datesRelinked: Rule = {
  name: 'dates-relinked',
  explanation:
    'The date of an event, the bounds of an article’s day, and what the texts alone give beside a day from outside are what linking the articles once more gives: with the same words, the same reasons, from the same articles. Days from outside are taken as the dataset says them.',
  check(context) {
    const { dataset } = context
    const authority = known(dataset)
    const { drafts, clusters, sure, clusterOf } = relink(context)
    const articles = byId(dataset.articles)
    // What bounds an article is what the dataset says of its events: whether that is so is looked at event by event.
    const dateOf = new Map([...clusters].map(([{ date }, cluster]) => [cluster, date?.basis === 'bounded' ? null : date] as const))

    const dayOf = ({ id }: Draft): DateAssertion | null => articles.get(id)?.published ?? null
    const dateOfEvent = (cluster: Cluster): DateAssertion | null => {
      const date = dateWithOutside(cluster, dateFromTexts(cluster))
      if (date === null) return boundEvent(cluster, authority, dayOf)
      if (date.basis !== 'external' || date.fromText) return date
      return { ...date, fromText: boundEvent(cluster, authority, (draft) => fromTexts(dayOf(draft))) }
    }
    const bounded = (article: Article): DateAssertion | null | undefined => {
      const draft = drafts.get(article)
      if (article.published !== null && article.published.basis !== 'bounded') return undefined
      return draft && boundPublication(draft, { dateOf, clusterOf }, authority, () => {})
    }
    const ofArticles = dataset.articles.flatMap((article, i): Finding[] => {
      const { published, id } = article
      const at = ['articles', i, 'published']
      // Another's day, or one from outside, was looked for where the text has none.
      if (published?.fromText && published.basis !== 'bounded')
        return [{ message: `the day of article ${id} is ${published.basis}, and its text alone gives one`, at: [...at, 'fromText'] }]
      const gives = bounded(article)
      return gives === undefined || said(gives) === said(published)
        ? []
        : [{ message: `the day of article ${id} ${difference(published, gives)}`, at }]
    })
    const ofEvents = dataset.events.flatMap((event, i): Finding[] => {
      const cluster = clusters.get(event)
      const gives = cluster && sure.has(event) ? dateOfEvent(cluster) : undefined
      return gives === undefined || said(gives) === said(event.date)
        ? []
        : [{ message: `the date of event ${event.id} ${difference(event.date, gives)}`, at: ['events', i, 'date'] }]
    })
    return [...ofArticles, ...ofEvents]
  },
}
