/**
 * Lists of single words that the rules ask for in every sentence, as printed: each is a bit, so that a token carries all the
 * lists it is in in one number, as it does the marks of grammar. Lists that few sentences are asked for take no bit: `oneOf`.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { numbersByForm } from '../../arabic/memo'

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

/** The lists that each token of a text is in. */
export const wordsOf = numbersByForm((form) => listsOf.get(form) ?? 0)

/** Marks of punctuation, folded: all quotes are one. */
export const COMMA = listed([','])
export const COLON = listed([':'])
export const QUOTE = listed(['"'])
/** What a service is told or handed. */
export const INFORMATION = listed(wordSet('معلومات المعلومات معطيات المعطيات معلومة'))
