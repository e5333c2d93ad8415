/**
 * Lists of words, asked of a token.
 *
 * @module
 */
import { readAs, withoutArticle, wordSet } from './clitics'
import { testByForm } from './memo'
import type { Tokens } from './tokens'

/** A question of the token at an index. */
export type TokenTest = (tokens: Tokens, at: number) => boolean

/** The first token from `from` up to, not including, `to` that passes the test; -1 for none. */
export function find(tokens: Tokens, from: number, to: number, test: TokenTest): number {
  for (let k = from; k < to; k++) if (test(tokens, k)) return k
  return -1
}

/** Whether a token is one of the words, as it stands. */
export function oneOf(...words: string[]): TokenTest {
  const set = wordSet(...words)
  return testByForm((form) => set.has(form))
}

/** Whether a token has a reading, proclitics left out, of which something is true. */
export const readsAs = (is: (base: string) => boolean): TokenTest => testByForm((form) => readAs(form, is) !== undefined)

/** Whether a token is one of the words, with or without proclitics. */
export function oneOfBound(...words: string[]): TokenTest {
  const set = wordSet(...words)
  return readsAs((base) => set.has(base))
}

/** Whether a token is one of the words, with or without proclitics, with the article or without it. */
export function oneOfNouns(...words: string[]): TokenTest {
  const set = wordSet(...words)
  return readsAs((base) => set.has(base) || set.has(withoutArticle(base)))
}
