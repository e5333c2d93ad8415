/**
 * Bodies told by who belongs to them, and parties by who speaks for them: «اتحاد كتاب المغرب», «نقابة أطباء لبنان», «زعيم تيار الحكمة».
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { adjectives, BODY_ADJECTIVE, definite } from './genitives'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from './lexicon'
import type { Lookup } from './organizations'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

const UNIONS = wordSet('نقابة اتحاد رابطة جمعية منتدى ملتقى تجمع شركة مؤسسة هيئة')
const FRONTS = wordSet('حركة جبهة جيش منظمة')
const FREEING = 'تحرير'
const NO_MEMBER =
  Flag.ending | Flag.verb | Flag.saying | Flag.office | Flag.honorific | Flag.area | Flag.district | Flag.place | GIVEN | ADJECTIVE

/** Whether a folded form is a noun without the article that a name may go on with: «كتاب», «مصافي». */
const isMember = (form: string): boolean =>
  form.length > 2 &&
  !definite(form) &&
  !/^(?:لل|ال|[يتو])|(?:ها|هم|يه)$/.test(form) &&
  ((flagsOf(form) & NO_MEMBER) === 0 || (flagsOf(form) & Flag.linking) !== 0)

/**
 * The token after the union whose head stands at `i`, its members without the article and a place or a noun behind: «اتحاد كتاب وأدباء
 * الإمارات», «نقابة سائقي التاكسي»; 0 for none.
 */
export function unionEnd(tokens: Text, i: number, last: number, lookup: Lookup): number {
  const { base } = wordAt(tokens, i)
  const first = i + 2 < last ? (tokens.form[i + 1] as string) : ''
  // «حركة تحرير السودان».
  if (!(UNIONS.has(base) && isMember(first)) && !(FRONTS.has(base) && first === FREEING)) return 0
  const second = tokens.form[i + 2] as string
  const at = second[0] === 'و' && isMember(second.slice(1)) ? i + 3 : i + 2
  const place = at < last ? lookup(at) : undefined
  if (place?.value.kind === 'place' && place.proclitic === '') return adjectives(tokens, place.last, last, BODY_ADJECTIVE)
  const noun =
    at < last && PROFESSIONS.has(base) && definite(tokens.form[at] as string) && !(wholeAt(tokens, at) & (NO_MEMBER & ~Flag.office))
  return noun ? adjectives(tokens, at + 1, last, BODY_ADJECTIVE) : 0
}

const PROFESSIONS = wordSet('نقابة رابطة')
const GATHERINGS = wordSet('منتدى ملتقى المنتدى الملتقى')
const ACTING = wordSet('مع بين قبل لدى أن إن مقر ممثل ممثلي صاحب باسم مدير أعضاء عضو')
const OCCASION = wordSet('شهد يشهد استضاف يستضيف احتضن يحتضن انطلق ينطلق افتتح يفتتح اختتم يختتم')

/** Whether a forum at `i` is held rather than acts: «أعمال المنتدى الدولي للمياه», and not «رئيس منتدى الفكر العربي». */
export function isGathering(tokens: Text, i: number): boolean {
  const { base, cut } = wordAt(tokens, i)
  if (!GATHERINGS.has(base)) return false
  if (i === 0 || cut > 0) return cut > 0 && (tokens.form[i] as string)[cut - 1] === 'ب'
  const before = tokens.form[i - 1] as string
  if (before === ',' || ACTING.has(before)) return false
  return !(flagsAt(tokens, i - 1) & (Flag.office | Flag.verb | Flag.saying)) || OCCASION.has(before)
}

const PARTIES = wordSet('تيار كتلة تحالف حركة جبهة')
const MEMBERS = wordSet('قيادي قيادات قياديين زعيم زعماء أعضاء عضو نواب نائب نائبا مرشح مرشحي مرشحو قائمة وفد أنصار عناصر منسق أمين')
const THROUGH = wordSet('في عن من')

/** Whether somebody speaks for the party at `i`, so that any noun names it: «رئيس كتلة المستقبل», «قيادي في حركة البناء». */
export function isParty(tokens: Text, i: number): boolean {
  if (i === 0 || !PARTIES.has(wordAt(tokens, i).base) || wordAt(tokens, i).cut > 0) return false
  const k = THROUGH.has(tokens.form[i - 1] as string) ? i - 2 : i - 1
  return k >= 0 && ((k === i - 1 && (flagsAt(tokens, k) & Flag.office) !== 0) || MEMBERS.has(wordAt(tokens, k).base))
}

const FEMININE = wordSet('العليا الكبرى الجمارك الاستخبارات المخابرات')

/** Whether a folded noun or adjective is feminine, or a plural that takes the feminine. */
export const isFeminine = (form: string): boolean => form.endsWith('ه') || form.endsWith('ات') || FEMININE.has(form)

/**
 * The token after a second noun at `i` and an adjective that only the head takes, so that both nouns are of its name: «جهاز الأمن
 * والمخابرات الوطني»; or `i`.
 */
export function sharedEnd(tokens: Text, head: string, i: number, last: number): number {
  const form = i + 1 < last ? (tokens.form[i] as string) : ''
  if (form[0] !== 'و' || !definite(form.slice(1))) return i
  const end = adjectives(tokens, i + 1, last, ADJECTIVE)
  if (end === i + 1) return i
  const feminine = isFeminine(tokens.form[i + 1] as string)
  return feminine === isFeminine(head) && feminine !== isFeminine(form) ? end : i
}

const PAIRED = wordSet('هيئة لجنة دائرة مديرية مصلحة')
const NO_FIELD = Flag.definiteHead | Flag.office | Flag.honorific | Flag.place | ADJECTIVE
const PEOPLE = /[^ا](?:ين|ون)$/

/** The token after two nouns that name the body at `i`, the second joined to the first: «هيئة الحقيقة والكرامة»; 0 for none. */
export function pairEnd(tokens: Text, i: number, last: number): number {
  if (i + 2 >= last || !PAIRED.has(wordAt(tokens, i).base) || !definite(tokens.form[i + 1] as string)) return 0
  const second = tokens.form[i + 2] as string
  const noun = second.slice(1)
  const flags = flagsOf(noun)
  if (second[0] !== 'و' || !definite(noun) || wholeAt(tokens, i + 1) & NO_FIELD || (flags & NO_FIELD && !(flags & Flag.field))) return 0
  return PEOPLE.test(noun) ? 0 : adjectives(tokens, i + 3, last, BODY_ADJECTIVE)
}

/** The token after a plural adjective of a country or a body at `i`: «نقابة الصحفيين العراقيين»; or `i`. */
export const pluralEnd = (tokens: Text, i: number, last: number): number =>
  i < last &&
  definite(tokens.form[i] as string) &&
  PEOPLE.test(tokens.form[i] as string) &&
  flagsOf((tokens.form[i] as string).slice(0, -2)) & ADJECTIVE
    ? i + 1
    : i

const SERVICES = foldText('أجهزة')
const SECRET = wordSet('الأمن الاستخبارات المخابرات')

/** Whether «أجهزة» at `i` is no more than the services or the devices of anybody, `end` the token after it: «أجهزة الأمن», «أجهزة الاتصالات». */
export const isAnyService = (tokens: Text, i: number, end: number): boolean =>
  wordAt(tokens, i).base === SERVICES && (end === i + 2 || !SECRET.has(tokens.form[i + 1] as string))

/** Heads that stand before a place without being named with it. */
const NO_PLACE_NAME = wordSet('مكتب منتخب قسم فرع')

/** Whether an adjective of the body stands behind the place in its name at `i`: «مجلس منبج العسكري», «ملتقى فلسطين الثقافي». */
export const describesBody = (tokens: Text, head: string, i: number, last: number): boolean =>
  i < last &&
  !NO_PLACE_NAME.has(head) &&
  tokens.form[i] !== 'العام' &&
  tokens.kind[i] === TokenKind.word &&
  definite(tokens.form[i] as string) &&
  (wholeAt(tokens, i) & (Flag.bodyAdjective | Flag.nationality)) !== 0 &&
  isFeminine(head) === isFeminine(tokens.form[i] as string)

const CENTRE = 'مركز'
const INTEREST = 'مصلحه'
const WHOSE = wordSet(
  'الشعبين الشعب الشعوب البلدين الوطن البلاد الجميع الطرفين الجانبين الأمة المواطن المواطنين الطفل المجتمع اللاعب الفريق الدولة',
)
const VALUES = wordSet('التجارة الصناعة المال الأعمال')

/** Whether the word at `i` is no head: «مصلحة الشعبين», «محور ومركز التجارة». */
export const isNoHead = (tokens: Text, i: number): boolean => {
  const { base, cut } = wordAt(tokens, i)
  const next = tokens.form[i + 1] ?? ''
  if (base === INTEREST) return WHOSE.has(next)
  return base === CENTRE && cut === 1 && VALUES.has(next) && i > 0 && tokens.kind[i - 1] === TokenKind.word && wholeAt(tokens, i - 1) === 0
}
