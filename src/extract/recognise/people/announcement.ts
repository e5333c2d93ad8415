/**
 * The person named right behind a title, an office or a nationality, by a name of which no word need be known.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../../arabic/clitics'
import { TokenKind } from '../../../arabic/tokens'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from '../lexicon'
import type { Span } from '../spans'
import { flagsAt, type Text, Trait, traitsAt, wholeAt } from '../text'
import { lastUnit } from './compounds'
import { ANNOUNCING, announced, flagsBefore, holdsOffice, officeBefore, saidBefore, standsForMan, titleBefore } from './context'
import { givenNameExtent, isVerbalNoun, nameLike, unknownExtent } from './extent'
import { continuesSentence, endsInPronoun, isPastFeminine, looksForeign, TEH_MARBUTA } from './shapes'

/** A title that is won, and announces nobody: «توجت بلقب ملكة جمال …». */
const BY_TITLE = 'بلقب'
/** «الأولى», which is no family name in ي. */
const FIRST = 'الاولي'

/** Whether a form is «نظيره», «نظيرها», «نظيرته»: definite by the pronoun. */
const isCounterpart = (form: string): boolean => form.includes('نظير')

/** Whether a single unknown word behind «الرئيس» can only be a family name: no verb and no noun in the accusative begins or ends so. */
const isSurname = (form: string): boolean => form.length > 3 && !'اسنف'.includes(form[0] as string) && !form.endsWith('ه')

/** Whether an unknown word can be part of a foreign name. */
const canBeForeign = (tokens: Text, i: number, last: number): boolean =>
  i < last &&
  tokens.kind[i] === TokenKind.word &&
  wholeAt(tokens, i) === 0 &&
  lastUnit(tokens, i) !== TEH_MARBUTA &&
  nameLike(tokens, i, true)

/** Whether what stands before `i` lets a foreign name follow: a title, an office, a verb, a nationality that describes no thing. */
function foreignAnnounced(tokens: Text, i: number, lineFirst: number, before: number): boolean {
  if (before & (Flag.honorific | Flag.nickname | Flag.saying | Flag.verb)) return true
  if (holdsOffice(tokens, i, lineFirst)) return true
  if (!(tokens.form[i - 1] as string).startsWith(ARTICLE)) return false
  if (before & Flag.office) return true
  if (!(before & Flag.nationality)) return false
  const thing = i - 2 >= lineFirst && tokens.kind[i - 2] === TokenKind.word && (tokens.form[i - 2] as string).startsWith(ARTICLE)
  return !thing || officeBefore(tokens, i - 1, lineFirst)
}

/** The end of two or three unknown words of which one has the look of a foreign name, both where `strict`; 0 for none. */
function foreignPair(tokens: Text, i: number, last: number, strict: boolean): number {
  if (!canBeForeign(tokens, i, last) || !canBeForeign(tokens, i + 1, last) || isPastFeminine(tokens, i)) return 0
  if ((tokens.form[i] as string).startsWith('و')) return 0
  const first = looksForeign(tokens.form[i] as string)
  const second = looksForeign(tokens.form[i + 1] as string)
  if (strict ? !(first && second) : !(first || second)) return 0
  // «أحاط رئيس مجلس الوزراء المجلس علما بفحوى الرسالة».
  if (!first && 'بل'.includes((tokens.form[i + 1] as string)[0] as string) && continuesSentence(tokens, i + 1)) return 0
  return canBeForeign(tokens, i + 2, last) && looksForeign(tokens.form[i + 2] as string) ? i + 3 : i + 2
}

/** What stands behind the name of who speaks or acts: «… إن», «… في بيان», «… للصحفيين». */
const CLOSING = wordSet('ان انه انها في من مع الي علي عن خلال اليوم امس بعد قبل يوم عقب بان امام للصحفيين للصحافيين لوكالة لصحيفة خلال')
/** The stops that close a name. */
const STOPS = new Set([',', '.', ':', ')', '"', '(', '-'])

const isIndefiniteOffice = (tokens: Text, i: number): boolean =>
  (wholeAt(tokens, i) & Flag.office) !== 0 && !(traitsAt(tokens, i) & Trait.article)

/** Whether a name ends before `i`: at a stop, the line's end, or the word that its clause goes on with. */
const isClosed = (tokens: Text, i: number, last: number): boolean =>
  i >= last ||
  (tokens.kind[i] === TokenKind.word
    ? CLOSING.has(tokens.form[i] as string) || isIndefiniteOffice(tokens, i)
    : STOPS.has(tokens.form[i] as string))

/** Plurals and what ends in a teh marbuta. */
const COMMON_END = /(?:ات|ين|ون|ه)$/

/** Whether a word that no list has, or one that is a given name only, can stand in the name of a stranger: no shape of prose is its own. */
function isStrange(tokens: Text, i: number, last: number, foreign: boolean): boolean {
  if (i >= last || tokens.kind[i] !== TokenKind.word) return false
  const form = tokens.form[i] as string
  const whole = wholeAt(tokens, i)
  if ((whole & ~(GIVEN | Flag.particle)) !== 0) return false
  if (form.length < 2 || form[0] === 'و' || COMMON_END.test(form) || isPastFeminine(tokens, i) || isVerbalNoun(form)) return false
  return nameLike(tokens, i, foreign || looksForeign(form)) && (looksForeign(form) || !continuesSentence(tokens, i))
}

/** The end of two or three words that no list has, behind who they name and before what closes a name; 0 for none. */
export function strangerEnd(tokens: Text, i: number, last: number): number {
  let j = i
  while (j < i + 3 && isStrange(tokens, j, last, j > i)) j++
  return j > i + 1 && isClosed(tokens, j, last) ? j : 0
}

/** The person named right after a title, an office or an office with a nationality that ends before `i`. */
export function byAnnouncement(tokens: Text, i: number, last: number, lineFirst: number): Span | undefined {
  // «توجت بلقب ملكة الجمال».
  if (tokens.form[i - 1] === BY_TITLE) return undefined
  const before = flagsBefore(tokens, i, lineFirst)
  if (!(before & (ANNOUNCING | Flag.saying | Flag.verb)) && !holdsOffice(tokens, i, lineFirst)) return undefined
  const form = tokens.form[i] as string
  const foreign = foreignAnnounced(tokens, i, lineFirst, before)
    ? foreignPair(tokens, i, last, (before & (Flag.saying | Flag.verb)) !== 0)
    : 0
  if (foreign) return { first: i, last: foreign, cut: 0 }
  const held = holdsOffice(tokens, i, lineFirst)
  const stranger = held ? strangerEnd(tokens, i, last) : 0
  if (stranger) return { first: i, last: stranger, cut: 0 }
  if (!(before & ANNOUNCING)) return undefined
  const title = before & (Flag.honorific | Flag.office) ? (tokens.form[titleBefore(tokens, i, lineFirst)] as string) : ''
  if (before & Flag.honorific && traitsAt(tokens, i) & Trait.nisba && form !== FIRST) {
    // «اللواء الطريفي إدريس …».
    const named = i + 1 < last && (wholeAt(tokens, i + 1) & GIVEN) !== 0 && !(wholeAt(tokens, i + 1) & Flag.ending)
    return named ? { first: i, last: givenNameExtent(tokens, i, last, form, Flag.given).last, cut: 0 } : { first: i, last: i + 1, cut: 0 }
  }
  if (title.startsWith(ARTICLE) && form.startsWith(ARTICLE) && form.length > 4) {
    // «الرئيس السنيورة»: no adjective of a man ends so.
    if (form.endsWith('ه') && !title.endsWith('ه')) return closes(tokens, i + 1, last) ? { first: i, last: i + 1, cut: 0 } : undefined
    // «الفريق السعيد شنقريحة».
    const given = flagsOf(form.slice(ARTICLE.length))
    if (given & GIVEN && !(given & (Flag.office | ADJECTIVE)) && i + 1 < last && nameLike(tokens, i + 1, false))
      return { first: i, last: givenNameExtent(tokens, i, last, form, Flag.given).last, cut: 0 }
    return undefined
  }
  // «وقال الدكتور تهامي برهوم إن»: behind the verb no other one can stand.
  if (verbLike(form) && before & Flag.honorific && !isVerbalNoun(form) && saidBefore(tokens, i, lineFirst)) {
    const { last: end, parts } = unknownExtent(tokens, i, last, true)
    return parts > 1 && isClosed(tokens, end, last) ? { first: i, last: end, cut: 0 } : undefined
  }
  if (verbLike(form) || isPastFeminine(tokens, i) || endsInPronoun(tokens, i) || !nameLike(tokens, i, false)) return undefined
  // «المجتمع الدولي لوضع حد».
  if (!(before & Flag.honorific) && form[0] === 'ل' && continuesSentence(tokens, i)) return undefined
  // «قضت القاضية بتجميد …», «أمر القاضي بحبس المتهم».
  if (
    form[0] === 'ب' &&
    continuesSentence(tokens, i) &&
    (isVerbalNoun(form.slice(1)) || isCausative(form.slice(1)) || isDefinite(tokens, i + 1, last))
  )
    return undefined
  const extent = unknownExtent(tokens, i, last, (before & Flag.honorific) !== 0)
  const definiteOffice = (before & Flag.office) !== 0 && (tokens.form[i - 1] as string).startsWith('ال')
  const enough = before & Flag.honorific ? 1 : 2
  if (extent.parts < enough) return definiteOffice && isSurname(form) ? { first: i, last: i + 1, cut: 0 } : undefined
  // An office without the article is followed by its complement, not by its holder.
  const complemented = (before & Flag.office) !== 0 && !definiteOffice && !isCounterpart(tokens.form[i - 1] as string)
  if (before & Flag.honorific || definiteOffice || (!complemented && announced(tokens, i, lineFirst)))
    return { first: i, last: extent.last, cut: 0 }
  if (before & Flag.nationality && standsForMan(tokens, i - 1, lineFirst)) return { first: i, last: extent.last, cut: 0 }
  return undefined
}

/** Whether an unknown word begins as a verb in the present does: «تروم», «يروم». */
export const verbLike = (form: string): boolean => form.length > 3 && (form[0] === 'ت' || form[0] === 'ي')

/** Whether a name may end before `i`: at punctuation, the line's end, or a word that ends names. */
export function closes(tokens: Text, i: number, last: number): boolean {
  if (i >= last || tokens.kind[i] !== TokenKind.word) return true
  const form = tokens.form[i] as string
  if (form.startsWith('ال')) return false
  return (flagsAt(tokens, i) & Flag.ending) !== 0
}

/** Whether a form has the shape of «إيداع», which «إتيان» has too. */
const isCausative = (form: string): boolean => form.length === 5 && form[0] === 'ا' && form[3] === 'ا'

/** Whether a word with the article stands at `i` that is no family name. */
const isDefinite = (tokens: Text, i: number, last: number): boolean =>
  i < last && (traitsAt(tokens, i) & Trait.article) !== 0 && !(traitsAt(tokens, i) & Trait.nisba)
