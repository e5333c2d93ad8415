/**
 * Nobody takes part in what happened before they were there: before a person's birth, before an organisation's
 * founding, after its end. And what a record says of one life is in order.
 *
 * @module
 */
import { isoDay } from '../../schema/days'
import { edtfBounds, isEdtf } from '../../schema/edtf'
import { byId } from './parts'
import type { At, Finding, Rule } from './rule'

const days = (edtf: string | null | undefined): { first: string | null; last: string | null } => {
  const { earliest, latest } = edtf && isEdtf(edtf) ? edtfBounds(edtf) : { earliest: null, latest: null }
  return { first: earliest === null ? null : isoDay(earliest), last: latest === null ? null : isoDay(latest) }
}

/** Whether one day is certainly before another. */
const before = (a: string | null, b: string | null): boolean => a !== null && b !== null && a < b

/** Lives bound what they take part in. */
export const livesBound: Rule = {
  name: 'lives-bound',
  explanation:
    'No event is before the birth of a person or the founding of an organisation that took part in it, or after the end of one; offices and honours come after birth, and an office or an organisation does not end before it begins.',
  check({ dataset }) {
    const out: Finding[] = []
    const tell = (message: string, ...at: At): void => void out.push({ message, at })
    const people = byId(dataset.people)
    const organizations = byId(dataset.organizations)
    dataset.events.forEach(({ id, date, participants }, i) => {
      if (!date) return
      participants.forEach(({ kind, id: who }, k) => {
        const born = kind === 'person' ? people.get(who ?? '')?.born?.date : undefined
        const body = kind === 'organization' ? organizations.get(who ?? '') : undefined
        const start = days(born ?? body?.founded)
        const end = days(body?.dissolved)
        const where = ['events', i, 'participants', k] as const
        if (before(date.latest, start.first))
          tell(`event ${id}, ${date.edtf}, is before ${who} was there (${born ?? body?.founded})`, ...where)
        if (before(end.last, date.earliest)) tell(`event ${id}, ${date.edtf}, is after the end of ${who} (${body?.dissolved})`, ...where)
      })
    })
    dataset.people.forEach(({ id, born, roles, honours }, i) => {
      const birth = days(born?.date)
      roles.forEach(({ from, to }, k) => {
        if (before(days(to).last, days(from).first))
          tell(`an office of person ${id} ends (${to}) before it begins (${from})`, 'people', i, 'roles', k)
        if (before(days(from).last, birth.first))
          tell(`person ${id} takes an office (${from}) before birth (${born?.date})`, 'people', i, 'roles', k)
      })
      honours.forEach(({ date }, k) => {
        if (before(days(date).last, birth.first))
          tell(`person ${id} is honoured (${date}) before birth (${born?.date})`, 'people', i, 'honours', k)
      })
    })
    dataset.organizations.forEach(({ id, founded, dissolved }, i) => {
      if (before(days(dissolved).last, days(founded).first))
        tell(`organization ${id} ends (${dissolved}) before it is founded (${founded})`, 'organizations', i, 'dissolved')
    })
    return out
  },
}
