/**
 * How the rules of topics look for words.
 *
 * @module
 */
import { cliticReadings, wordSet } from '../../arabic/clitics'
import { testByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'

/** A question of a token. */
export type TokenTest = (tokens: Tokens, i: number) => boolean

/** Whether a token, its proclitics off, with the article or without it, is one of the words. */
export function means(...words: string[]): TokenTest {
  const known = wordSet(...words)
  return testByForm((form) =>
    cliticReadings(form).some(({ base }) => known.has(base) || (base.startsWith('ال') && known.has(base.slice(2)))),
  )
}

/** The first token from `from` up to, not including, `to` that passes the test; -1 for none. */
export function find(tokens: Tokens, from: number, to: number, test: TokenTest): number {
  for (let k = from; k < to; k++) if (test(tokens, k)) return k
  return -1
}
