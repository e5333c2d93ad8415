/**
 * Every stretch of text that a record points at is there: `text.slice(start, end) === exact`.
 *
 * @module
 */
import { visitEvidence } from './parts'
import type { Finding, Rule } from './rule'

/** Evidence slices; without the text, its length is that of its words. */
export const evidenceSlices: Rule = {
  name: 'evidence-slices',
  explanation:
    'Every stretch that a record points at stands in its article: the text from `start` to `end`, in UTF-16 code units, is `exact`. A fact whose words are not where it says cannot be checked by anybody.',
  check({ dataset, texts }) {
    const files = new Map(dataset.articles.map((a) => [a.id, a.source.file]))
    const out: Finding[] = []
    visitEvidence(dataset, (e, at) => {
      const text = texts.get(e.article)
      const stands = e.start < e.end && e.end - e.start === e.exact.length && (text === undefined || text.startsWith(e.exact, e.start))
      if (stands) return
      const file = files.get(e.article)
      out.push({
        message: `the words ${JSON.stringify(e.exact)} do not stand at ${e.start} to ${e.end} of article ${e.article}`,
        ...(file === undefined ? {} : { file }),
        at: at(),
      })
    })
    return out
  },
}
