/**
 * What follows a noun that heads the name of a body or an office: definite adjectives, genitives, complements with ل.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { SECOND_FIELDS } from '../gazetteer/organization-heads'
import { ADJECTIVE, Flag, flagsOf } from './lexicon'
import { type Text, wholeAt, wordAt } from './text'

/** Fields that stand behind another only: «البحث والتحري». */
const secondFields = new Set(SECOND_FIELDS.map(foldText))
/** Nouns that link a head with its field behind another only: «لمكافحة ومنع الهجرة». */
const secondLinks = wordSet('منع وقاية تعزيز متابعة رصد تقييم معالجة تحليل ردع قمع ملاحقة')
/** Adjectives that stand in the name of a body. */
export const BODY_ADJECTIVE = Flag.nationality | Flag.bodyAdjective

/** Whether a folded form has the article. */
export const definite = (form: string): boolean => form.startsWith(ARTICLE) && form.length > 4

/** Whether a form is a field that stands behind another only, under و: «والتحري». */
export const isSecondField = (form: string): boolean => form[0] === 'و' && secondFields.has(form.slice(1))

/** Feminines and plurals that end as no feminine does: «اللجنة العليا», «مصلحة الجمارك». */
const FEMININE = wordSet('العليا الكبرى الجمارك الاستخبارات المخابرات')

/** Whether a folded noun or adjective is feminine, or a plural that takes the feminine. */
export const isFeminine = (form: string): boolean => form.endsWith('ه') || form.endsWith('ات') || FEMININE.has(form)

/** The token after the definite adjectives that start at `i`. */
export function adjectives(tokens: Text, i: number, last: number, mask: number): number {
  let j = i
  while (j < last && definite(tokens.form[j] as string) && wholeAt(tokens, j) & mask) j++
  return j
}

/** The token after a definite genitive, with linking nouns before it, its adjectives, and fields joined to it by و; or `i`. */
export function genitive(tokens: Text, i: number, last: number, linked = false): number {
  let j = i
  while (j < last && j < i + 3 && (wholeAt(tokens, j) & Flag.linking || ((linked || j > i) && isSecondLink(tokens, j)))) j++
  // «لتطوير سياسات الهجرة»: one noun that no lexicon has between the two.
  if ((linked || j > i) && j + 1 < last && isPlainNoun(tokens, j) && definite(tokens.form[j + 1] as string)) j++
  const form = j < last ? (tokens.form[j] as string) : ''
  if (!definite(form) || tokens.kind[j] !== TokenKind.word) return i
  const flags = wholeAt(tokens, j)
  if (flags & Flag.ending && !(flags & Flag.field) && j === i && !isDirected(tokens, j, last)) return i
  if (flags & (Flag.honorific | Flag.office) && !(flags & Flag.field) && !isGeneral(tokens, j, last)) return i
  const end = adjectives(tokens, against(tokens, unlike(tokens, j + 1, last), last), last, BODY_ADJECTIVE)
  return joined(tokens, end === j + 1 && j > i ? ofCrime(tokens, end, last) : end, last)
}

/** Heads that have charge of something: «مديرية المصالح الفلاحية». */
const DIRECTORATES = wordSet('مديرية دائرة')

/** Whether a common noun at `i` is what a directorate has charge of, by its adjective: «مديرية المصالح الفلاحية». */
const isDirected = (tokens: Text, i: number, last: number): boolean =>
  i > 0 && DIRECTORATES.has(wordAt(tokens, i - 1).base) && adjectives(tokens, i + 1, last, Flag.bodyAdjective) > i + 1

/** The bureau of an office: «مكتب المدعي العام». */
const BUREAU = 'مكتب'
/** The adjective of such an office: «النائب العام». */
const GENERAL = 'العام'

/** Whether an office in the name of its bureau stands at `i`: «مكتب المدعي العام الوطني». */
const isGeneral = (tokens: Text, i: number, last: number): boolean =>
  i > 0 && i + 1 < last && tokens.form[i + 1] === GENERAL && wordAt(tokens, i - 1).base === BUREAU

/** What takes a preposition in the name of a body, by it. */
const BOUND = new Map([
  ['من', wordSet('التوقي الوقاية الحد')],
  ['علي', wordSet('الإشراف الرقابة الحفاظ المحافظة')],
  ['عن', wordSet('الدفاع الكشف')],
])

/** The token after a preposition and what is guarded or looked after at `i`: «مصلحة التوقي من الإرهاب», «هيئة الإشراف على الانتخابات»; or `i`. */
const against = (tokens: Text, i: number, last: number): number =>
  i + 1 < last && BOUND.get(tokens.form[i] as string)?.has(bareDefinite(tokens, i - 1)) && definite(tokens.form[i + 1] as string)
    ? i + 2
    : i

/** A word with the article, which «لل» before it hides. */
const bareDefinite = (tokens: Text, i: number): string => {
  const form = tokens.form[i] as string
  return form.startsWith('لل') ? ARTICLE + form.slice(2) : form
}

/** What makes the contrary of an adjective: «الهجرة غير النظامية». */
const UNLIKE = 'غير'

/** The token after «غير» and its adjective at `i`: «لمكافحة الهجرة غير النظامية»; or `i`. */
const unlike = (tokens: Text, i: number, last: number): number =>
  tokens.form[i] === UNLIKE && i + 1 < last && definite(tokens.form[i + 1] as string) && (tokens.form[i + 1] as string).endsWith('يه')
    ? i + 2
    : i

/** The token after a feminine adjective of any kind at `i`, behind what a body fights or guards: «مكافحة الجرائم الإلكترونية»; or `i`. */
function ofCrime(tokens: Text, i: number, last: number): number {
  const feminine = i < last && (tokens.form[i] as string).endsWith('ه') && !(wholeAt(tokens, i) & Flag.ending)
  return feminine ? adjectives(tokens, i, i + 1, Flag.otherAdjective) : i
}

/** Whether a linking noun stands at `i` under و: «لمكافحة ومنع الهجرة». */
const isSecondLink = (tokens: Text, i: number): boolean => {
  const form = tokens.form[i] as string
  return form[0] === 'و' && (secondLinks.has(form.slice(1)) || (flagsOf(form.slice(1)) & Flag.linking) !== 0)
}

/** Whether a word is a noun without the article and without proclitics, as far as its form tells. */
const isPlainNoun = (tokens: Text, i: number): boolean => {
  const form = tokens.form[i] as string
  const { flags, whole } = wordAt(tokens, i)
  return (
    tokens.kind[i] === TokenKind.word &&
    flags === 0 &&
    whole === 0 &&
    form.length > 3 &&
    !definite(form) &&
    !'وفبلي'.includes(form[0] as string)
  )
}

/** The token after the fields joined by و that start at `i`: «وزارة الاقتصاد والمالية». */
function joined(tokens: Text, i: number, last: number): number {
  let j = i
  while (j < last) {
    const form = tokens.form[j] as string
    const second = isSecondField(form)
    if (!form.startsWith('و') || !(second || flagsOf(form.slice(1)) & Flag.field)) break
    // «والنيابة العسكرية»: another body.
    if (!second && flagsOf(form.slice(1)) & Flag.definiteHead && adjectives(tokens, j + 1, last, BODY_ADJECTIVE) > j + 1) break
    j = adjectives(tokens, j + 1, last, BODY_ADJECTIVE)
  }
  return j
}

/** The token after an adjective in ال…ية at `i` that no lexicon has, «للدراسات الكمية», or any before letters in brackets; or `i`. */
function relational(tokens: Text, i: number, last: number): number {
  if (i >= last) return i
  const form = tokens.form[i] as string
  const relates = form.endsWith('يه') || (form.endsWith('ه') && tokens.form[i + 1] === '(')
  return definite(form) && relates && form.length > 5 && wholeAt(tokens, i) === 0 ? i + 1 : i
}

/** The token after a complement with ل at `i`: «لمكافحة المخدرات», «للشرطة القضائية», «لكرة القدم»; or `i`. */
export function complement(tokens: Text, i: number, last: number): number {
  if (i >= last || tokens.kind[i] !== TokenKind.word) return i
  const form = tokens.form[i] as string
  if (form.length < 4 || form[0] !== 'ل') return i
  const { cut, flags } = wordAt(tokens, i)
  if (form[1] === 'ل') {
    const whole = flagsOf(ARTICLE + form.slice(2))
    if (whole & (Flag.office | Flag.honorific | Flag.nationality) && !(whole & Flag.field)) return i
    if (whole & Flag.definiteHead && !(whole & (Flag.field | Flag.service | Flag.national))) return i
    return joined(tokens, adjectives(tokens, against(tokens, relational(tokens, i + 1, last), last), last, BODY_ADJECTIVE), last)
  }
  const inner = flagsOf(form.slice(1))
  if (inner & Flag.linking || form === 'لكره') {
    const after = genitive(tokens, i + 1, last, true)
    return after > i + 1 ? after : i
  }
  if (cut === 1 && flags & Flag.constructHead) return constructEnd(tokens, i, last) || i
  return i
}

/** The token after the name that the construct head at `i` heads, without asking what it is; 0 for none. */
function constructEnd(tokens: Text, i: number, last: number): number {
  const after = genitive(tokens, i + 1, last)
  return after > i + 1 ? after : 0
}

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

/** Heads that two nouns name together: «هيئة الحقيقة والكرامة». */
const PAIRED = wordSet('هيئة لجنة دائرة مديرية مصلحة')
/** What neither of two such nouns is: «لجنة الوزير والنائب», «دائرة الرباط وسلا». */
const NO_FIELD = Flag.definiteHead | Flag.office | Flag.honorific | Flag.place | ADJECTIVE
/** The plural of people, or of their adjective: «الصحفيين», «العراقيون». */
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
