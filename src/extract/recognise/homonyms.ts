/**
 * Whether a name of the gazetteer is a place where it stands: no adjective of a country, no event called after a city, no common noun.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { COMPETITION_WORDS } from '../gazetteer/sites'
import { ADJECTIVE, Flag, flagsOf } from './lexicon'
import type { Match } from './matcher'
import type { Known } from './names'
import { type Text, wholeAt, wordAt } from './text'

/** A province, and a part of a town: «المنطقة الشرقية من نابلس». */
const ZONE = 'المنطقه'
/** «ليل», the night and Lille. */
const NIGHT = 'ليل'

/** Whether a word says of what the part before it is one: «من نابلس», «لنابلس». */
const divides = (tokens: Text, i: number): boolean => {
  if (i + 1 >= tokens.count) return false
  const form = tokens.form[i] as string
  return form === 'من' ? (flagsOf(tokens.form[i + 1] as string) & Flag.place) !== 0 : form.startsWith('ل')
}

/** What stood before a name on its line. */
export interface Before {
  /** Whether a place was found right before this name, or before a comma and this name. */
  readonly afterPlace: boolean
  readonly lineFirst: number
}

/** What is called after a place: «كأس الخليج», «مؤتمر موسكو». */
const competitions = new Set(COMPETITION_WORDS.map(foldText))

/** Of these, what a country makes too: «إعلان العراق انتصاره». */
const DECLARATIONS = wordSet('إعلان اتفاق اتفاقية')

/** Whether a place is who declares or agrees, and no name of what is declared: «إعلان العراق انتصاره», «اتفاق السعودية وإيران». */
function isAuthor(tokens: Text, { first, last }: Match<Known>): boolean {
  if (!DECLARATIONS.has(wordAt(tokens, first - 1).base) || last >= tokens.count) return false
  const next = tokens.form[last] as string
  if (next[0] === 'و') return (flagsOf(next.slice(1)) & Flag.place) !== 0
  return (
    (next === '"' && tokens.form[first - 2] !== '"') ||
    (next.length > 4 && !next.startsWith(ARTICLE) && /[^ي]ه(?:ا)?$/.test(next) && flagsOf(next) === 0)
  )
}

/** Whether a name that is another word too is a place here: a preposition or an area word before it, or a list of places. */
export function isPlaceHere(tokens: Text, match: Match<Known>, { afterPlace, lineFirst }: Before): boolean {
  if (!(afterPlace && match.proclitic === 'و') && isAdjectiveOfNoun(tokens, match, lineFirst)) return false
  // «المنطقة الشرقية من نابلس».
  if (wordAt(tokens, match.first).base === ZONE && divides(tokens, match.last)) return false
  // «في ليل الجمعة».
  if (
    tokens.form[match.first] === NIGHT &&
    (tokens.form[match.last] ?? '').startsWith(ARTICLE) &&
    !(wholeAt(tokens, match.last) & Flag.nationality)
  )
    return false
  if (
    match.proclitic === '' &&
    match.first > lineFirst &&
    competitions.has(wordAt(tokens, match.first - 1).base) &&
    !isAuthor(tokens, match)
  )
    return false
  if (!match.value.homograph) return isShortName(tokens, match, lineFirst)
  if (isNoun(tokens, match)) return false
  if (afterPlace || match.proclitic.endsWith('ب')) return true
  if (tokens.form[match.first] === MALI) return isMali(tokens, match.first, lineFirst)
  const i = match.first - 1
  if (i < lineFirst) return headsLine(tokens, match.last)
  if (tokens.kind[i] !== TokenKind.word) return false
  const word = wordAt(tokens, i)
  return (word.flags & Flag.area) !== 0
}

/** The Gulf by its short name: «دول الخليج». */
const GULF = 'الخليج'
/** What is called after the Gulf. */
const GULF_NAMES = wordSet('صحيفة جريدة وكالة أنباء طيران وهج صوت أخبار دانة حرب نادي فريق بنك شركة جامعة')
/** The West Bank by its short name: «سكان الضفة». */
const BANK = 'الضفه'
/** Which side of a river, and not the West Bank. */
const SIDES = wordSet('الأخرى المقابلة اليمنى اليسرى الشرقية الشمالية الجنوبية الثانية')

/** Whether «الخليج» and «الضفة» stand for the Gulf and the West Bank: no paper called after it, no other side of a river. */
function isShortName(tokens: Text, { first, last }: Match<Known>, lineFirst: number): boolean {
  if (last > first + 1) return true
  const form = tokens.form[first] as string
  const next = tokens.form[last] ?? ''
  if (form.endsWith(BANK)) return !SIDES.has(next)
  if (!form.endsWith(GULF)) return true
  if (first > lineFirst && (GULF_NAMES.has(wordAt(tokens, first - 1).base) || (tokens.form[first - 1] === '"' && next === '"')))
    return false
  return next !== '-' && next !== ':'
}

/** The country, and «financial». */
const MALI = 'مالي'
/** What a country has, and no purse: «رئيس مالي», «جيش مالي». */
const OF_A_COUNTRY = wordSet('رئيس سفير بناء جيش شعب علم منتخب ملف انقلاب سلام استقرار رعايا تاريخ')
/** Ends of words that are no masculine noun in want of an adjective: a feminine, a plural, a noun with a pronoun, a verb. */
const NO_NOUN = /(?:ه|ها|هم|ت|ي|وا|ان)$/
/** The beginning of a verb of a country, «تتخبط مالي», that no noun has. */
const VERBAL = /^[سوف]?ت(?:[تسن]|شهد|عيش|واجه|عاني)/

/** Whether «مالي» is the country: what stands before it is no masculine noun that it could be the adjective of. */
function isMali(tokens: Text, i: number, lineFirst: number): boolean {
  const next = tokens.form[i + 1] ?? ''
  if (next[0] === 'و' && flagsOf(next.slice(1)) & ADJECTIVE) return false
  const k = i - 1
  if (k < lineFirst) return true
  const before = tokens.form[k] as string
  if (tokens.kind[k] !== TokenKind.word) return before !== ',' || (k > lineFirst && !(tokens.form[k - 1] as string).endsWith('ي'))
  const { base, flags } = wordAt(tokens, k)
  if (flags & (Flag.area | Flag.saying) || OF_A_COUNTRY.has(base) || base.startsWith(ARTICLE)) return true
  if (flags & ADJECTIVE) return false
  return NO_NOUN.test(before) || VERBAL.test(before) || (before.length < 4 && (flags & Flag.ending) !== 0)
}

/** Whether an adjective behind a name makes it the common noun that it is as well: «المضيق البحري», «البحيرة الشمالية». */
const isNoun = (tokens: Text, { first, last }: Match<Known>): boolean =>
  last === first + 1 &&
  last < tokens.count &&
  (tokens.form[first] as string).includes(ARTICLE) &&
  (tokens.form[last] as string).startsWith(ARTICLE) &&
  (wholeAt(tokens, last) & (Flag.bodyAdjective | Flag.otherAdjective)) !== 0 &&
  !(wholeAt(tokens, last) & Flag.nationality)

/** Whether «سورية» at `i` is the adjective of the plural before it, with another behind: «جهات سورية معارضة». */
const describesPlural = (tokens: Text, i: number): boolean => {
  const before = tokens.form[i - 1] as string
  const next = tokens.form[i + 1] ?? ''
  return (
    (wholeAt(tokens, i) & Flag.nationality) !== 0 &&
    before.endsWith('ات') &&
    !before.startsWith(ARTICLE) &&
    next.endsWith('ه') &&
    !next.startsWith(ARTICLE)
  )
}

/**
 * Whether «السعودية» and its like are the adjective of the noun with the article before them: «الدولة السعودية». A noun that is
 * masculine to the eye and stands for one takes another form: «زار الوفد السعودية».
 */
function isAdjectiveOfNoun(tokens: Text, match: Match<Known>, lineFirst: number): boolean {
  const i = match.first
  // «عملية سورية عراقية».
  if (match.last === i + 1 && match.last < tokens.count && wholeAt(tokens, i) & wholeAt(tokens, i + 1) & Flag.nationality)
    return !(tokens.form[i] as string).startsWith(ARTICLE) && (tokens.form[i + 1] as string).endsWith('يه')
  if (match.proclitic === 'و' && match.last === i + 1 && i > lineFirst + 1) return isSecondAdjective(tokens, i)
  if (match.proclitic !== '' || match.last !== i + 1 || i === lineFirst || tokens.kind[i - 1] !== TokenKind.word) return false
  if (describesPlural(tokens, i)) return true
  const form = tokens.form[i] as string
  if (!form.startsWith(ARTICLE) || !(wholeAt(tokens, i) & Flag.nationality)) return false
  const { base, flags } = wordAt(tokens, i - 1)
  if (!base.startsWith(ARTICLE)) return false
  return base.endsWith('ه') || base.endsWith('ات') || (flags & ~ADJECTIVE) === 0
}

/** Whether «والسعودية» at `i` is the second adjective of a noun with the article: «العلاقات المصرية والسعودية». */
function isSecondAdjective(tokens: Text, i: number): boolean {
  const form = (tokens.form[i] as string).slice(1)
  const before = tokens.form[i - 1] as string
  const noun = tokens.form[i - 2] as string
  if (!(flagsOf(form) & Flag.nationality) || !(wholeAt(tokens, i - 1) & Flag.nationality) || !form.startsWith(ARTICLE)) return false
  return before.startsWith(ARTICLE) && noun.startsWith(ARTICLE) && (noun.endsWith('ه') || noun.endsWith('ات'))
}

/** Whether what stands behind a name at the head of a line makes it a dateline or the subject of a headline: «جدة تحتضن …». */
function headsLine(tokens: Text, i: number): boolean {
  if (i >= tokens.count) return false
  const form = tokens.form[i] as string
  if (form === '-' || form === ':') return true
  return tokens.kind[i] === TokenKind.word && form.length > 3 && form[0] === 'ت' && !(flagsOf(form) & ~Flag.verb & ~Flag.ending)
}
