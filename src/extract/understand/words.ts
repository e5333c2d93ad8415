/**
 * Tests of single words, for the loops that ask them of every token.
 *
 * @module
 */
import { memoByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'

/** Whether a token of a text is, as printed, one of the words: a form is looked up once, and known by its number from then on. */
export function isOneOf(words: ReadonlySet<string>): (tokens: Tokens, i: number) => boolean {
  const known = memoByForm((form) => Number(words.has(form)))
  return (tokens, i) => known(tokens, i) === 1
}
