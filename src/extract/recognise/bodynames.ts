/**
 * What a body is called behind the noun that heads it, in words that no lexicon has: «شركة توتال إنرجيز», «مركز الملك سلمان», «حزب التكتل»,
 * «منظمة … (أوابك)».
 *
 * @module
 */
import { ARTICLE } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import { definite } from './genitives'
import { ADJECTIVE, Flag, GIVEN } from './lexicon'
import type { Lookup } from './names'
import { givenNameExtent, nameLike } from './people/extent'
import { isQuality } from './placenames'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

/** How a passive participle looks, and a participle in the feminine: «محظور», «مسلحة», «منظمة». */
const PARTICIPLE = /^م(?:..و.|.{2,4}ه)$/
/** How a verb of ten letters or a noun with a pronoun looks. */
const CLAUSE = /^(?:است|ان.{2,}ت$|ا.{3,4}ت$)|(?:ها|هم|هما)$/

/** The token after a name that no lexicon has, behind a head that often takes one: «شركة …», «جامعة محمد الخامس». */
export function properName(tokens: Text, i: number, last: number, lookup: Lookup): number {
  if (i >= last) return i
  let at = i
  if (tokens.form[at] === '"') at++
  if (at >= last) return i
  const known = lookup(at)
  if (known && known.proclitic === '' && known.value.kind !== 'person') return quoted(tokens, i, known.last, last)
  if (tokens.kind[at] === TokenKind.latin) {
    let j = at
    while (j < last && j < at + 4 && tokens.kind[j] === TokenKind.latin) j++
    return quoted(tokens, i, j, last)
  }
  if (tokens.kind[at] !== TokenKind.word) return i
  const form = tokens.form[at] as string
  const flags = wholeAt(tokens, at)
  // «مركز الملك سلمان للإغاثة».
  if (flags & Flag.honorific && form.startsWith(ARTICLE) && at + 1 < last) {
    const next = at + 1
    if (wholeAt(tokens, next) & GIVEN) return givenNameExtent(tokens, next, last, tokens.form[next] as string, wholeAt(tokens, next)).last
    // «مركز السلطان قابوس العالي».
    return nameLike(tokens, next, false) ? at + 2 : i
  }
  if (flags & GIVEN && !(flags & Flag.ending)) return quoted(tokens, i, givenNameExtent(tokens, at, last, form, flags).last, last)
  if (at > i) {
    let j = at
    while (j < last && j < at + 5 && tokens.form[j] !== '"' && tokens.kind[j] !== TokenKind.newline) j++
    return tokens.form[j] === '"' ? j + 1 : i
  }
  const { flags: inside } = wordAt(tokens, at)
  if (inside !== 0 || form.length < 3 || definite(form) || form.startsWith('لل') || form[0] === 'ي' || form[0] === 'ت') return i
  // «حزب محظور», «مجموعة متهمة»: a participle says what it is like.
  if (PARTICIPLE.test(form) || isQuality(form)) return i
  // «منظمة استغلت سذاجة الناس», «منظمة هدفها»: a clause.
  if (CLAUSE.test(form)) return i
  // «دار بيروتية» is an adjective, «منظمة والمتاجرة» another noun.
  if (form.endsWith('يه') || form.startsWith(`و${ARTICLE}`)) return i
  // «صحيفة يديعوت أحرونوت», «شركة توتال إنرجيز»: more words that are no Arabic ones.
  let end = at + 1
  while (end < last && end < at + 3 && flagsAt(tokens, end) === 0 && nameLike(tokens, end, false) && !inflected(tokens, end)) end++
  return end
}

/** Whether an unknown word looks inflected: a verb, an adjective, a plural. */
function inflected(tokens: Text, i: number): boolean {
  const form = tokens.form[i] as string
  return 'يتنبلفو'.includes(form[0] as string) || form.endsWith('ه') || form.endsWith('ات') || form.endsWith('ين') || form.endsWith('ي')
}

/** The token after the quote that closes at `end`, where one opened at `from`: «صحيفة "لوموند"»; or `end`. */
const quoted = (tokens: Text, from: number, end: number, last: number): number =>
  tokens.form[from] === '"' && end < last && tokens.form[end] === '"' ? end + 1 : end

/** The token after a noun with the article and its adjectives, which a head like «حزب» makes a title; or `i`. */
export function title(tokens: Text, i: number, last: number): number {
  const form = i < last ? (tokens.form[i] as string) : ''
  if (!definite(form) || tokens.kind[i] !== TokenKind.word) return i
  let j = i + 1
  while (j < last && definite(tokens.form[j] as string) && wholeAt(tokens, j) & ADJECTIVE) j++
  return j
}

/** How many words of a name may stand before its letters in brackets. */
const BEFORE_LETTERS = 7
/** Letters that stand for a name: «GAO», «G20». */
const LETTERS = /^[A-Z][A-Z0-9-]{1,7}$/

/** A short word of Arabic letters with a long vowel that no list has, as acronyms are read: «أوابك», «سامير». */
const isAcronym = (tokens: Text, i: number): boolean =>
  wholeAt(tokens, i) === 0 &&
  /^[^ميت].{2,5}$/.test(tokens.form[i] as string) &&
  /[اوي]/.test(tokens.form[i] as string) &&
  nameLike(tokens, i, false) &&
  !inflected(tokens, i)

/** The token after the name that heads at `i`, where its letters in brackets tell its end: «مجموعة الدعم العملياتي (GAO)»; 0 for none. */
export function letteredEnd(tokens: Text, i: number, last: number): number {
  let j = i + 1
  for (; j < last && j < i + BEFORE_LETTERS && tokens.kind[j] === TokenKind.word; j++) {
    const flags = flagsAt(tokens, j)
    // Another name begins, or a clause.
    if (flags & (Flag.verb | Flag.saying | Flag.given) || (flags & Flag.ending && !definite(tokens.form[j] as string))) return 0
    if ((tokens.form[j] as string)[0] === 'و' && flags & (Flag.constructHead | Flag.definiteHead)) return 0
  }
  if (j === i + 1 || tokens.form[j] !== '(' || tokens.form[j + 2] !== ')') return 0
  if (isAcronym(tokens, j + 1)) return j
  if (tokens.kind[j + 1] !== TokenKind.latin) return 0
  return LETTERS.test(tokens.text.slice(tokens.start[j + 1] as number, tokens.end[j + 1] as number)) ? j : 0
}
