/**
 * How the rules of topics look for words.
 *
 * @module
 */
import type { TokenTest } from '../../arabic/lists'
import type { Tokens } from '../../arabic/tokens'

/** The first token from `from` up to, not including, `to` that passes the test; -1 for none. */
export function find(tokens: Tokens, from: number, to: number, test: TokenTest): number {
  for (let k = from; k < to; k++) if (test(tokens, k)) return k
  return -1
}
