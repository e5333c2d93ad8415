/**
 * What the record of a statement says is what its article, read again, says.
 *
 * @module
 */
import type { Statement, StatementFact } from '../../schema/records'
import { canonicalJson } from '../canonical'
import { placeKey } from './parts'
import { reread } from './reread'
import type { Finding, Rule } from './rule'

/** A statement without what rests on the terms of topics, as text to compare by. */
const said = ({ speakers, act, source, evidence }: StatementFact | Statement): string => canonicalJson({ speakers, act, source, evidence })

const FIELDS = ['speakers', 'act', 'source', 'evidence'] as const

/** Statements read the same again. It needs the texts: an article without one is passed over. */
export const statementsReread: Rule = {
  name: 'statements-reread',
  explanation:
    'The statements of an article are those that this compiler reads in its text: who speaks, what they do by it, where it is taken from, its words. What they are about rests on the terms of topics, which are not in the dataset.',
  check(context) {
    const { dataset } = context
    const readings = reread(context)
    const positions = new Map(dataset.statements.map((s, i) => [s, i] as const))
    const byArticle = new Map<string, Statement[]>()
    for (const s of dataset.statements) byArticle.set(s.article, [...(byArticle.get(s.article) ?? []), s])
    return dataset.articles.flatMap((article, i): Finding[] => {
      const facts = readings.get(article.id)
      if (!facts) return []
      const own = byArticle.get(article.id) ?? []
      const has = new Set(own.filter((s) => s.method === 'rules').map(said))
      const gives = new Set(facts.statements.map(said))
      const lost = facts.statements.flatMap((fact): Finding[] => {
        const [words] = fact.evidence
        if (has.has(said(fact)) || !words) return []
        const near = own.find((s) => s.evidence[0] && placeKey(s.evidence[0]) === placeKey(words))
        // Told below, where its own record differs.
        if (near && near.method === 'rules') return []
        return [
          {
            message: `article ${article.id} has a statement («${fact.act}») that is none of its own`,
            file: article.source.file,
            start: words.start,
            end: words.end,
            at: ['articles', i, 'statements'],
          },
        ]
      })
      const other = own.flatMap((s): Finding[] => {
        if (s.method !== 'rules' || gives.has(said(s))) return []
        const words = s.evidence[0] && placeKey(s.evidence[0])
        const fact = facts.statements.find((f) => f.evidence[0] && placeKey(f.evidence[0]) === words)
        const field = fact && FIELDS.find((name) => canonicalJson(fact[name]) !== canonicalJson(s[name]))
        const at = ['statements', positions.get(s) ?? 0]
        return field
          ? [{ message: `the ${field} of statement ${s.id} are not those that reading its article gives`, at: [...at, field] }]
          : [{ message: `statement ${s.id} is one that reading its article does not find`, at }]
      })
      return [...lost, ...other]
    })
  },
}
