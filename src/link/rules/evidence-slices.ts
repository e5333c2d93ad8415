/**
 * Every stretch of text that a record points at is there: `text.slice(start, end) === exact`.
 *
 * @module
 */
import type { DateAssertion, Evidence, Span } from '../../schema/records'
import { evidenceOf } from '../draft'
import type { Finding, Rule, RuleContext } from './rule'

/** The evidence of a date, of its reasons and of what the text gives beside it. */
function ofDate(date: DateAssertion | null | undefined): Evidence[] {
  return date ? [...date.evidence, ...date.reasons.flatMap((r) => r.evidence), ...ofDate(date.fromText)] : []
}

/** Every stretch of text that a dataset points at. */
function allEvidence({ articles, events, statements }: RuleContext['dataset']): Evidence[] {
  const ofArticles = articles.flatMap((a) => {
    const spans: (Span | null)[] = [a.headline, a.section, ...a.authors, ...a.dates, ...a.mentions, ...a.references]
    return [...spans.flatMap((s) => (s ? [evidenceOf(a.id, s)] : [])), ...a.topics.flatMap((t) => t.evidence), ...ofDate(a.published)]
  })
  const ofEvents = events.flatMap((e) => [
    ...e.evidence,
    ...ofDate(e.date),
    ...e.disagreements.flatMap((d) => d.values.flatMap((v) => v.evidence)),
  ])
  const ofStatements = statements.flatMap((s) => [...s.evidence, ...(s.source?.evidence ?? [])])
  return [...ofArticles, ...ofEvents, ...ofStatements]
}

/** Evidence slices; without the text, its length is that of its words. */
export const evidenceSlices: Rule = {
  name: 'evidence-slices',
  check({ dataset, texts }) {
    const files = new Map(dataset.articles.map((a) => [a.id, a.source.file]))
    return allEvidence(dataset).flatMap((e): Finding[] => {
      const text = texts.get(e.article)
      const stands = text === undefined ? e.end - e.start === e.exact.length : text.slice(e.start, e.end) === e.exact
      if (stands && e.start < e.end) return []
      const file = files.get(e.article)
      return [
        {
          message: `the words ${JSON.stringify(e.exact)} do not stand at ${e.start} to ${e.end} of article ${e.article}`,
          ...(file === undefined ? {} : { file }),
        },
      ]
    })
  },
}
