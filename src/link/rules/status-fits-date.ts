/**
 * What has occurred was not after every article that tells of it; what is planned was not over before any did.
 *
 * @module
 */
import { byId } from './parts'
import type { Finding, Rule } from './rule'

/** The status of an event fits its date. */
export const statusFitsDate: Rule = {
  name: 'status-fits-date',
  explanation:
    'An event that has occurred does not begin after the last article that tells of it; one that is planned is not over before the first that does. Published days that are not known bound nothing.',
  check({ dataset }) {
    const articles = byId(dataset.articles)
    return dataset.events.flatMap(({ id, status, date, articles: telling }, i): Finding[] => {
      const days = telling.map((article) => articles.get(article)?.published ?? null)
      const tell = (message: string): Finding[] => [{ message: `event ${id} ${message}`, at: ['events', i, 'status'] }]
      const latest = days.map((d) => d?.latest ?? null)
      const earliest = days.map((d) => d?.earliest ?? null)
      if (status === 'occurred' && date?.earliest && latest.every((d) => d !== null && d < (date.earliest as string)))
        return tell(`has occurred, and begins (${date.edtf}) after every article that tells of it`)
      if (status === 'planned' && date?.latest && earliest.length > 0 && earliest.every((d) => d !== null && d > (date.latest as string)))
        return tell(`is planned, and was over (${date.edtf}) before any article that tells of it`)
      return []
    })
  },
}
