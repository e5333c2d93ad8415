/**
 * Surnames that look like other words: what stands around them tells that they close a name.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../../arabic/clitics'
import { foldText } from '../../../arabic/fold'
import { TokenKind } from '../../../arabic/tokens'
import { SURNAME_WORDS } from '../../gazetteer/famous-names'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from '../lexicon'
import { flagsAt, type Text, wholeAt, wordAt } from '../text'
import { compoundGiven, isAli, printedAsName } from './compounds'
import { announced, holdsOffice, isNoun, officeClause, saidBefore } from './context'
import { continuesSentence, isPastFeminine, looksForeign } from './shapes'

/** «بالحاج», «بالصادق»: «بن» and a name with the article in one word. */
const BELONGING = 'بال'
/** What follows a name and no accusative: «محمدو تومبا الذي». */
const RELATIVES = new Set(['الذي', 'التي'])
/** Nouns of press prose that are family names as well: «حرب». */
const surnameWords = new Set(SURNAME_WORDS.map(foldText))

/** Whether a noun of press prose is a family name as well. */
export const isSurnameWord = (form: string): boolean => surnameWords.has(form)

/**
 * Whether a word right behind a given name is a surname though it looks like another word: an indefinite adjective, which nothing
 * there could be («نبيه بري»), or what begins as a verb and ends the clause («غياث يزبك.»).
 */
export function isOddSurname(tokens: Text, start: number, i: number, last: number): boolean {
  const form = tokens.form[i] as string
  const flags = wholeAt(tokens, i)
  const known = flagsAt(tokens, start) & GIVEN || compoundGiven(tokens, start, last, wordAt(tokens, start).base)
  if (form.startsWith(ARTICLE) || !known) return false
  // «محمدو تومبا الذي»: no accusative without the article is followed so.
  if (flags === 0 && form.endsWith('ا')) return RELATIVES.has(tokens.form[i + 1] as string)
  // «قائد خفر السواحل عبد الله تومية،»: the name is no verb's, whose object this could be.
  if (flags === 0 && form.endsWith('يه') && start > 0 && !(flagsAt(tokens, start - 1) & (Flag.verb | Flag.saying)))
    return endsClause(tokens, i + 1, last) || (tokens.form[i + 1] as string).startsWith('و')
  if (!(flagsAt(tokens, start) & Flag.given)) return false
  // «سفيان بالصادق».
  if (form.startsWith(BELONGING)) return ((flagsOf(form.slice(1)) | flagsOf(form.slice(BELONGING.length))) & GIVEN) !== 0
  // «إدريس لشكر،»: no preposition ends a clause with a bare noun.
  if (form[0] === 'ل' && form.length < 7 && wordAt(tokens, i).cut === 1 && flags === 0) return endsHere(tokens, i + 1, last)
  if (flags & Flag.homograph) return (flags & ~(Flag.homograph | Flag.place)) === 0
  if (flags === 0) return form[0] === 'ي' && form.length > 3 && endsHere(tokens, i + 1, last)
  return isAdjective(flags) && form.endsWith('ي')
}

/** Whether an adjective in ي ends the name and its clause: «رشيد الطالبي العلمي،». */
export const endsAsNisba = (tokens: Text, i: number, last: number): boolean =>
  (wholeAt(tokens, i) & (Flag.bodyAdjective | Flag.otherAdjective)) !== 0 &&
  (tokens.form[i] as string).endsWith('ي') &&
  endsHere(tokens, i + 1, last)

/** Whether no word follows on the line: «جاسم الشيخ،». */
export const endsHere = (tokens: Text, i: number, last: number): boolean => i >= last || tokens.kind[i] !== TokenKind.word

/** What is said begins so: «… إن». */
const THAT = wordSet('ان')

/** Whether nothing or what is said follows: «… إن». */
export const endsClause = (tokens: Text, i: number, last: number): boolean =>
  endsHere(tokens, i, last) || THAT.has(tokens.form[i] as string)

/** Prepositions and «and» with the article. */
const WITH_ARTICLE = /^(?:[بوكف]ال|لل)/
/** Titles of those whom the press calls by their given names alone. */
const FIRST_NAME = wordSet('الأمير الأميرة الشيخ الشيخة الملك الملكة السلطان الرئيس الشاب الشابة الطفل الطفلة الإمام البابا')

/** Whether an unknown word can be a surname behind a given name that a title or an office tells, its first letter a proclitic's or not. */
function canBeSurname(tokens: Text, start: number, i: number, last: number, lineFirst: number): boolean {
  const form = tokens.form[i] as string
  const { cut, flags } = wordAt(tokens, i)
  if (form.length < 3 || form.startsWith(ARTICLE) || WITH_ARTICLE.test(form)) return false
  // «أحمد بحضور», but «جوزيف بريهام», «كولن باول».
  const foreign = (flagsAt(tokens, start) & Flag.foreignGiven) !== 0 && form.length < 5
  if (cut > 0 && (flags & ~GIVEN) !== 0) return foreign && holdsOffice(tokens, start, lineFirst)
  // «الرئيس سعيد مرسوما».
  if (form.endsWith('ا') && !looksForeign(form) && !endsUnknown(tokens, i + 1, last)) return false
  // «نبيل وزان،», but «صباح وديونه،».
  if (form[0] === 'و' && (form.length > 5 || form.endsWith('ه'))) return false
  if (endsClause(tokens, i + 1, last)) return true
  if (isPastFeminine(tokens, i) || form[0] === 'ي') return endsUnknown(tokens, i + 1, last)
  // «الشيخ خليفة حرص على».
  return form[0] !== 'و' && !continuesSentence(tokens, i) && !FIRST_NAME.has(tokens.form[start - 1] ?? '')
}

/** Whether an unknown word that closes the clause stands at `i`: the second part of a surname, «علي يرلي قايا،». */
const endsUnknown = (tokens: Text, i: number, last: number): boolean =>
  i < last &&
  tokens.kind[i] === TokenKind.word &&
  wholeAt(tokens, i) === 0 &&
  flagsAt(tokens, i) === 0 &&
  !(tokens.form[i] as string).startsWith(ARTICLE) &&
  endsClause(tokens, i + 1, last)

/**
 * The end of the surname at `i` behind the given name at `start`, whatever word it is elsewhere: whom a whole office announces
 * is not called by a given name alone; 0 for none.
 */
export function toldSurnameEnd(tokens: Text, start: number, i: number, last: number, lineFirst: number): number {
  if (i >= last || tokens.kind[i] !== TokenKind.word || !printedAsName(tokens, start, tokens.form[start] as string)) return 0
  const form = tokens.form[i] as string
  const flags = wholeAt(tokens, i)
  // «وزير الداخلية، أنس خطاب، أن …».
  if (start > lineFirst && tokens.form[start - 1] === ',')
    return isNamingNoun(tokens, start, i) && endsHere(tokens, i + 1, last) && officeClause(tokens, start - 1, lineFirst) ? i + 1 : 0
  const held = holdsOffice(tokens, start, lineFirst)
  if (!held && !announced(tokens, start, lineFirst)) return 0
  if (flags === 0) {
    if (!canBeSurname(tokens, start, i, last, lineFirst)) return 0
    return endsUnknown(tokens, i + 1, last) ? i + 2 : i + 1
  }
  // «الرئيس جون كندي».
  if (isAdjective(flags) && form.endsWith('ي') && !form.startsWith(ARTICLE)) return i + 1
  // «وزير الشؤون المدنية حسين الشيخ في …», «العقيد حسان الشيخ إنه».
  if (form.startsWith(ARTICLE))
    return flags & (Flag.office | Flag.honorific) && !(flags & ADJECTIVE) && !FIRST_NAME.has(tokens.form[start - 1] ?? '') ? i + 1 : 0
  // «الشاب حسام هدف الفوز»: a title alone may well have a given name alone behind it; «الملك علي الحاجة», as a page may spell it.
  if (!held || flagsAt(tokens, start - 1) & (Flag.office | Flag.honorific) || isAli(tokens, start)) return 0
  // «وزير الداخلية أنس خطاب».
  if (flags & Flag.ending && isNoun(form)) return i + 1
  // «قال وزير العدل الطيب لوح»: the clause has its verb.
  return flags & Flag.saying && saidBefore(tokens, start, lineFirst) ? i + 1 : 0
}

/** Whether a noun without the article stands behind what is surely a given name: «أنس خطاب», not «صباح السبت». */
const isNamingNoun = (tokens: Text, start: number, i: number): boolean =>
  (flagsAt(tokens, start) & (Flag.given | Flag.foreignGiven)) !== 0 &&
  !(tokens.form[i] as string).startsWith(ARTICLE) &&
  isNoun(tokens.form[i] as string)

/** Whether a word is an adjective and nothing else. */
const isAdjective = (flags: number): boolean => (flags & ADJECTIVE) !== 0 && (flags & ~(ADJECTIVE | Flag.field)) === 0
