/**
 * Lists of words, asked of a token.
 *
 * @module
 */
import { ARTICLE, readAs, wordSet } from './clitics'
import { testByForm } from './memo'
import type { Tokens } from './tokens'

/** A question of the token at an index. */
export type TokenTest = (tokens: Tokens, at: number) => boolean

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
  return readsAs((base) => set.has(base) || (base.startsWith(ARTICLE) && set.has(base.slice(ARTICLE.length))))
}
