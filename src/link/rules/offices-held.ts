/**
 * Who is called by an office held it on the day: the day of the article that says so, and of what they did in it.
 *
 * @module
 */
import { isoDay } from '../../schema/days'
import { edtfBounds, isEdtf } from '../../schema/edtf'
import type { DateAssertion, Role } from '../../schema/records'
import { type OfficeCall, officeCalls } from '../office-words'
import type { At, Finding, Rule } from './rule'

/** The first and last day of a tenure as days that compare as text; null for an end that is not known. */
function tenure({ from, to }: Role): { first: string | null; last: string | null } {
  const bound = (edtf: string | null, of: 'earliest' | 'latest'): string | null => {
    const day = edtf !== null && isEdtf(edtf) ? edtfBounds(edtf)[of] : null
    return day === null ? null : isoDay(day)
  }
  return { first: bound(from, 'earliest'), last: bound(to, 'latest') }
}

/** Whether a date lies wholly outside a tenure. */
function outside(date: DateAssertion, role: Role): boolean {
  const { first, last } = tenure(role)
  return (
    (first !== null && date.latest !== null && date.latest < first) || (last !== null && date.earliest !== null && date.earliest > last)
  )
}

/** Offices are held. It needs the texts: an article without one is passed over. */
export const officesHeld: Rule = {
  name: 'offices-held',
  explanation:
    'Who an article calls by an office, without a word such as «السابق», held it on the day of the article, and on the day of what the same sentence tells of them. The tenures are those of the record of the person.',
  check({ dataset, authority, texts }) {
    const reader = { ...authority, people: dataset.people }
    const positions = new Map(dataset.events.map((event, i) => [event.id, { event, i }]))
    return dataset.articles.flatMap((article, i): Finding[] => {
      const calls = officeCalls({ facts: article, text: texts.get(article.id) }, reader)
      const wrong = ({ person, role, words }: OfficeCall, date: DateAssertion, what: string, at: At): Finding[] =>
        outside(date, role)
          ? [
              {
                message: `${what} is ${date.edtf}, and ${person.id}, whom it calls «${words.exact}», held that office ${role.from ?? '..'}/${role.to ?? '..'}`,
                file: article.source.file,
                start: words.start,
                end: words.end,
                at,
              },
            ]
          : []
      return calls.flatMap((call) => {
        const own = article.published
          ? wrong(call, article.published, `the day of article ${article.id}`, ['articles', i, 'published'])
          : []
        const acts = article.events.flatMap((id) => {
          const held = positions.get(id)
          const date = held?.event.date
          if (!held || !date || held.event.status !== 'occurred') return []
          const { event } = held
          const told = event.evidence.some((e) => e.article === article.id && e.start <= call.words.start && call.words.end <= e.end)
          const there = event.participants.some((p) => p.kind === 'person' && p.id === call.person.id)
          return told && there ? wrong(call, date, `the date of event ${id}`, ['events', held.i, 'date']) : []
        })
        return [...own, ...acts]
      })
    })
  },
}
