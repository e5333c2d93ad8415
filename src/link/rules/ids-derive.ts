/**
 * The id of a statement is made of its article and its words, so that it is the same wherever these are compiled.
 *
 * @module
 */
import { statementId } from '../ids'
import type { Finding, Rule } from './rule'

/** Ids derive. */
export const idsDerive: Rule = {
  name: 'ids-derive',
  explanation:
    'The id of a statement is that of its article and the first eight digits of the SHA-256 of its words; a second statement of the same words has `-2` behind it. Whoever compiles the same article finds the same id.',
  check({ dataset }) {
    return dataset.statements.flatMap(({ id, article, evidence }, i): Finding[] => {
      const made = statementId(article, evidence)
      const rest = id.startsWith(made) ? id.slice(made.length) : null
      return rest !== null && /^(-\d+)?$/.test(rest)
        ? []
        : [{ message: `the words of statement ${id} make the id ${made}`, at: ['statements', i, 'id'] }]
    })
  },
}
