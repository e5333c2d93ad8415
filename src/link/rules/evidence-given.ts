/**
 * Every fact has its evidence, or the address of a source outside the articles.
 *
 * @module
 */
import { datesIn, placeKey } from './parts'
import type { At, Finding, Rule } from './rule'

/** Evidence is given. */
export const evidenceGiven: Rule = {
  name: 'evidence-given',
  explanation:
    'Every topic, event, statement and date names the words that state it, or cites a source outside the articles. A claim without either is not a fact of this dataset.',
  check({ dataset }) {
    const missing = (message: string, at: At): Finding => ({ message, at })
    const topics = dataset.articles.flatMap((article, i) =>
      article.topics.flatMap(({ topic, evidence }, k) =>
        evidence.length > 0 ? [] : [missing(`the topic ${topic} of article ${article.id} has no evidence`, ['articles', i, 'topics', k])],
      ),
    )
    const events = dataset.events.flatMap((event, i) => {
      const told = event.evidence.length > 0 ? [] : [missing(`event ${event.id} has no evidence`, ['events', i, 'evidence'])]
      const points = event.disagreements.flatMap((point, k) => {
        const at: At = ['events', i, 'disagreements', k]
        const few =
          point.values.length > 1 ? [] : [missing(`event ${event.id}: a disagreement on its ${point.field} has one side only`, at)]
        const bare = point.values.filter((value) => value.evidence.length === 0 && value.source === undefined)
        return [
          ...few,
          ...bare.map((value) => missing(`event ${event.id}: nothing says that its ${point.field} is ${JSON.stringify(value.value)}`, at)),
        ]
      })
      return [...told, ...points]
    })
    const statements = dataset.statements.flatMap((statement, i) =>
      statement.evidence.length > 0 ? [] : [missing(`statement ${statement.id} has no evidence`, ['statements', i, 'evidence'])],
    )
    const dates = datesIn(dataset).flatMap(({ date, by, at, fromText }) => {
      const found: Finding[] = []
      const given = date.reasons.some((reason) => reason.rule === 'given')
      const cited = date.reasons.some((reason) => reason.source !== undefined)
      if (date.evidence.length === 0 && !cited && !given)
        found.push(missing(`${by}, ${date.edtf}, has neither evidence nor a source`, [...at, 'evidence']))
      if (!fromText && date.basis === 'external' && !cited && !given)
        found.push(missing(`${by}, ${date.edtf}, is from outside the articles and cites no source`, [...at, 'reasons']))
      // Both bounds may follow from the same words.
      if (date.basis !== 'bounded' && new Set(date.evidence.map(placeKey)).size < date.evidence.length)
        found.push(missing(`${by}, ${date.edtf}, names the same words twice`, [...at, 'evidence']))
      date.reasons.forEach((reason, k) => {
        if (reason.evidence.length === 0 && reason.source === undefined && reason.rule !== 'given')
          found.push(missing(`${by}: the reason ${JSON.stringify(reason.note)} has neither evidence nor a source`, [...at, 'reasons', k]))
      })
      return found
    })
    return [...topics, ...events, ...statements, ...dates]
  },
}
