/**
 * A disagreement has the record's own value among its sides.
 *
 * @module
 */
import { isEdtf } from '../../schema/edtf'
import type { Event } from '../../schema/records'
import { byId } from './parts'
import type { Finding, Rule } from './rule'

/** Disagreements are told: what the record says is one of the sides. */
export const disagreementsTold: Rule = {
  name: 'disagreements-told',
  explanation:
    'Where articles, or an article and a source outside, disagree about an event, the value that the record follows is one of the sides; every side that an article takes is a date, a place or a participant as records write them.',
  check({ dataset }) {
    const places = byId(dataset.places)
    const follows = ({ date, place, participants, status }: Event, field: string, values: readonly string[]): boolean => {
      if (field === 'date') return values.some((v) => v === date?.edtf || v === date?.fromText?.edtf)
      if (field === 'place') return place === null || values.some((v) => v === place || !places.has(v) || places.get(place)?.broader === v)
      if (field === 'participants') return values.some((v) => participants.some((p) => v === `${p.role}: ${p.id ?? p.name}`))
      return values.includes(status)
    }
    return dataset.events.flatMap((event, i) =>
      event.disagreements.flatMap(({ field, values }, k): Finding[] => {
        const at = ['events', i, 'disagreements', k]
        const bad = values.findIndex((v) => field === 'date' && v.evidence.length > 0 && !isEdtf(v.value))
        if (bad >= 0)
          return [
            {
              message: `event ${event.id}: an article is said to date it ${JSON.stringify(values[bad]?.value)}, which is no EDTF`,
              at: [...at, 'values', bad],
            },
          ]
        const said = values.map((v) => v.value)
        if (new Set(said).size < said.length) return [{ message: `event ${event.id}: two sides of its ${field} say the same`, at }]
        return follows(event, field, said)
          ? []
          : [{ message: `event ${event.id}: its own ${field} is no side of what is disputed (${said.join(', ')})`, at }]
      }),
    )
  },
}
