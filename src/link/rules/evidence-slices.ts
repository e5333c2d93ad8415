/**
 * Every stretch of text that a record points at is there: `text.slice(start, end) === exact`.
 *
 * @module
 */
import { evidenceIn } from './parts'
import type { Finding, Rule } from './rule'

/** Evidence slices; without the text, its length is that of its words. */
export const evidenceSlices: Rule = {
  name: 'evidence-slices',
  explanation:
    'Every stretch that a record points at stands in its article: the text from `start` to `end`, in UTF-16 code units, is `exact`. A fact whose words are not where it says cannot be checked by anybody.',
  check({ dataset, texts }) {
    const files = new Map(dataset.articles.map((a) => [a.id, a.source.file]))
    return evidenceIn(dataset).flatMap(({ evidence: e, at }): Finding[] => {
      const text = texts.get(e.article)
      const stands = text === undefined ? e.end - e.start === e.exact.length : text.slice(e.start, e.end) === e.exact
      if (stands && e.start < e.end) return []
      const file = files.get(e.article)
      return [
        {
          message: `the words ${JSON.stringify(e.exact)} do not stand at ${e.start} to ${e.end} of article ${e.article}`,
          ...(file === undefined ? {} : { file }),
          at,
        },
      ]
    })
  },
}
