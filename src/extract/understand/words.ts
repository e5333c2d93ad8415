/**
 * Lists of single words that the rules ask for in every sentence, as printed: each is a bit, so that a token carries all the
 * lists it is in in one number, as it does the marks of grammar.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { numbersByForm, testByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'

/** As many lists as a number of the memory has bits. */
const MOST_LISTS = 31

const listsOf = new Map<string, number>()
let lists = 0

/** Lists words; gives the bit that those of them in a text carry. To be called while the module loads, before any text is read. */
export function listed(words: Iterable<string>): number {
  if (lists === MOST_LISTS) throw new RangeError(`no more than ${MOST_LISTS} lists of words have a bit`)
  const bit = 1 << lists++
  for (const word of words) listsOf.set(word, (listsOf.get(word) ?? 0) | bit)
  return bit
}

/** Whether a token is one of the words: for lists that few sentences are asked for, which take no bit. */
export const isOneOf = (words: ReadonlySet<string>): ((tokens: Tokens, i: number) => boolean) => testByForm((form) => words.has(form))

/** The lists that each token of a text is in. */
export const wordsOf = numbersByForm((form) => listsOf.get(form) ?? 0)

/** Marks of punctuation, folded: all quotes are one. */
export const COMMA = listed([','])
export const COLON = listed([':'])
export const QUOTE = listed(['"'])
/** What a service is told or handed. */
export const INFORMATION = listed(wordSet('معلومات المعلومات معطيات المعطيات معلومة'))
