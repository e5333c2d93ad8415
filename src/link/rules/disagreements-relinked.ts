/**
 * What the articles of an event disagree on is what linking them once more finds.
 *
 * @module
 */
import type { KnownEvent } from '../../schema/authority'
import type { Event } from '../../schema/records'
import { canonicalJson } from '../canonical'
import { disagreementsOf } from '../event-date'
import { placeTree } from '../same-event'
import { relink } from './relinked'
import type { Finding, Rule } from './rule'

/** What sources outside the articles say, as the dataset has it: words of no article bear them out. */
const outside = ({ disagreements }: Event): KnownEvent['disputed'] =>
  disagreements.flatMap(({ values }) =>
    values
      .slice(1)
      .flatMap(({ value, evidence, source }) => (evidence.length === 0 && source !== undefined ? [{ says: value, source }] : [])),
  )

/** Disagreements are linked the same again. It needs the texts: what an article without one tells of is passed over. */
export const disagreementsRelinked: Rule = {
  name: 'disagreements-relinked',
  explanation:
    'What the articles of an event disagree on, with the words of each side, is what linking them once more finds. What sources outside the articles say otherwise is taken as the dataset says it.',
  check(context) {
    const tree = placeTree(context.dataset.places)
    const { clusters, sure } = relink(context)
    return context.dataset.events.flatMap((event, i): Finding[] => {
      const cluster = clusters.get(event)
      if (!cluster || !sure.has(event)) return []
      const known = cluster.known && { ...cluster.known, date: null, disputed: outside(event) }
      const gives = disagreementsOf({ ...cluster, known }, event.date, tree)
      return canonicalJson(gives) === canonicalJson(event.disagreements)
        ? []
        : [
            {
              message: `the disagreements on event ${event.id} are not those that linking its articles finds`,
              at: ['events', i, 'disagreements'],
            },
          ]
    })
  },
}
