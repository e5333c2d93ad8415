/**
 * A date that its own words give is the one that the article's date expressions at these words give.
 *
 * @module
 */
import { edtfBounds } from '../../schema/edtf'
import { datesIn, placeKey } from './parts'
import type { Finding, Rule } from './rule'

/** Whether two dates have a day in common; an open end, or an unknown year, excludes nothing. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [edtfBounds(a), edtfBounds(b)]
  return (
    (x.earliest === null || y.latest === null || x.earliest <= y.latest) &&
    (y.earliest === null || x.latest === null || y.earliest <= x.latest)
  )
}

/** Dates match their words. */
export const datesMatchWords: Rule = {
  name: 'dates-match-words',
  explanation:
    'A date that the words of its article state, or that they and the day of the article resolve, is what the article’s list of date expressions says of those words; the expressions that an event or a publication rests on have that role, and no others have it.',
  check({ dataset }) {
    const meanings = new Map(dataset.articles.flatMap(({ id, dates }) => dates.map((d) => [placeKey({ article: id, ...d }), d] as const)))
    const published = new Set<string>()
    const dating = new Set<string>()
    const wrong = datesIn(dataset).flatMap(({ date, by, at, of }): Finding[] => {
      for (const e of date.evidence) ('article' in of ? published : dating).add(placeKey(e))
      if (date.basis !== 'stated' && date.basis !== 'resolved') return []
      return date.evidence.flatMap((e, i) => {
        const edtf = meanings.get(placeKey(e))?.edtf
        return edtf === undefined || (edtf !== null && overlap(edtf, date.edtf))
          ? []
          : [{ message: `${by} is ${date.edtf}, and its words «${e.exact}» mean ${edtf ?? 'no known day'}`, at: [...at, 'evidence', i] }]
      })
    })
    const eventOf = new Map(dataset.events.map((event) => [event.id, event]))
    const roles = dataset.articles.flatMap((article, i) =>
      article.dates.flatMap(({ role, exact, start, end }, k): Finding[] => {
        const key = placeKey({ article: article.id, start, end, exact })
        const tell = (message: string): Finding[] => [
          { message: `«${exact}» in article ${article.id} ${message}`, at: ['articles', i, 'dates', k, 'role'] },
        ]
        if (dating.has(key) && !published.has(key) && role !== 'event') return tell(`dates an event, and its role is ${role}`)
        // A date on which an event's articles disagree is not among the words of its date.
        const disputed = article.events.some((id) => {
          const event = eventOf.get(id)
          const points = event?.disagreements.some((point) => point.field === 'date')
          return points && event?.evidence.some((e) => e.article === article.id && e.start <= start && end <= e.end)
        })
        if (role === 'event' && !dating.has(key) && !disputed) return tell('has the role event, and dates none')
        if (role === 'publication' && article.published?.basis === 'bounded')
          return tell('has the role publication, and the article has no day')
        return []
      }),
    )
    return [...wrong, ...roles]
  },
}
