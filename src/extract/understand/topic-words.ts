/**
 * How the rules of topics look for words.
 *
 * @module
 */
import { cliticReadings } from '../../arabic/clitics'
import type { TokenTest } from '../../arabic/lists'
import { memoByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'

/** What the words of several lists stand for, asked of a token with or without proclitics; null for none of them. */
export const tableOf = <T extends string | object>(
  rows: readonly (readonly [words: ReadonlySet<string>, value: T])[],
): ((tokens: Tokens, at: number) => T | null) =>
  memoByForm((form): T | null => {
    for (const { base } of cliticReadings(form)) for (const [words, value] of rows) if (words.has(base)) return value
    return null
  })

/** The first token from `from` up to, not including, `to` that passes the test; -1 for none. */
export function find(tokens: Tokens, from: number, to: number, test: TokenTest): number {
  for (let k = from; k < to; k++) if (test(tokens, k)) return k
  return -1
}
