/**
 * What the words of a place's name look like: names of several words by the first of them, names of other countries by their letters,
 * and the words that say of a place what it is like, or which one, and are no name of it.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import {
  ABROAD_HEADS,
  GENERIC_PLACES,
  HOTEL_NAMES,
  PLACE_QUALITIES,
  QUARTER_ADJECTIVES,
  QUARTER_SITES,
  TOPONYM_HEADS,
} from '../gazetteer/sites'
import { Flag, flagsOf, GIVEN } from './lexicon'
import { nameLike } from './people/extent'
import { looksForeign, TEH_MARBUTA } from './people/shapes'
import type { Span } from './spans'
import { type Text, wholeAt, wordAt } from './text'

/** First words of Arabic names of places: «كفر الشيخ», «عين قانا». */
const toponymHeads = new Set(TOPONYM_HEADS.map(foldText))
/** First words of names abroad: «سان كارلوس», «نيو هامبشير». */
const abroadHeads = new Set(ABROAD_HEADS.map(foldText))
/** Words that join the parts of a name abroad: «سان كارلوس دي باندا». */
const joints = new Set(['دي', 'دو', 'دا', 'ديل', 'دل', 'دوس', 'سور', 'اون', 'لا', 'لو', 'لي'])
/** Adjectives of places, and their feminines: «قرية مجاورة». */
const qualities = new Set(PLACE_QUALITIES.map(foldText).flatMap((word) => [word, `${word}ه`]))
/** Sites that quarters are called after, by an adjective: «السوق العربي». */
const quarterSites = new Set(QUARTER_SITES.map(foldText))
/** Those adjectives: «السوق الشعبي». */
const quarterAdjectives = new Set(QUARTER_ADJECTIVES.map(foldText))
/** Words that hotels are called by: «شيراتون». */
const hotels = new Set(HOTEL_NAMES.map(foldText))
/** Nouns with the article that places are told by: «ساحة المعركة». */
const generic = new Set(GENERIC_PLACES.map(foldText))

/** What places are made for, and are not called: «مدينة أشباح». */
const MADE_FOR = wordSet('ملاه ملاهي ألعاب أشباح أحلام أطفال صيد صيادين أيتام معارض خيام صفيح إنتاج عمال عهد فقيه أمر شهر عام أيام')

/** Whether a folded word without the article says what a place is like: «قرية مجاورة», «مسجد قديم». */
export const isQuality = (form: string): boolean => qualities.has(form) || MADE_FOR.has(form)

/** Whether a folded word with the article is a thing that places are told by, and no name: «ساحة المعركة», «جسر المدينة». */
export const isGeneric = (form: string): boolean => generic.has(form)

/** What says of a site which one it is, and does not name it: «مستشفى المدينة», «مخيم الجيش». */
export const NOT_A_SITE_NAME = Flag.ending | Flag.definiteHead | Flag.area | Flag.honorific | Flag.nationality | Flag.site

/** Whether a word stands at `i` in its line. */
const isWord = (tokens: Text, i: number, last: number): boolean => i < last && tokens.kind[i] === TokenKind.word

/** The token after the name of several words whose first stands at `at`, «كفر الشيخ», «سان كارلوس دي باندا»; or `at`. */
export function compoundEnd(tokens: Text, at: number, last: number): number {
  if (!isWord(tokens, at + 1, last)) return at
  const form = tokens.form[at] as string
  if (toponymHeads.has(form)) return wholeAt(tokens, at + 1) & Flag.ending ? at : at + 2
  return abroadHeads.has(form) ? abroadEnd(tokens, at, last) : at
}

/** The same for the first words that names of other countries have. */
function abroadEnd(tokens: Text, at: number, last: number): number {
  const next = tokens.form[at + 1] as string
  if (!nameLike(tokens, at + 1, true)) return at
  // «لا باندا», and no «لا يبعد».
  if ((tokens.form[at] as string).length < 3 && ('يتن'.includes(next[0] as string) || !/[او]$/.test(next))) return at
  const end = at + 2
  const joined = isWord(tokens, end + 1, last) && joints.has(tokens.form[end] as string) && nameLike(tokens, end + 1, true)
  return joined ? end + 2 : end
}

/** Whether a site with its adjective stands at `at`, as quarters are called: «منطقة السوق العربي». */
export const isQuarterSite = (tokens: Text, at: number, last: number): boolean =>
  at + 1 < last && quarterSites.has(tokens.form[at] as string) && quarterAdjectives.has(tokens.form[at + 1] as string)

/** The token after the words of the name of a hotel that starts at `at`, or `at`. */
export function hotelEnd(tokens: Text, at: number, last: number): number {
  let end = at
  while (end < last && hotels.has(tokens.form[end] as string)) end++
  return end
}

/** A letter for a long vowel. */
const LONG = /[اوي]/g

/** Whether an unknown folded word ends in alef and has two long vowels more, which no accusative of one noun has: «مانغورا». */
const endsAbroad = (form: string): boolean =>
  form.length > 5 && form.endsWith('ا') && !form.endsWith('وا') && !form.endsWith('يا') && (form.match(LONG)?.length ?? 0) > 2

/** Whether an unknown folded word has the look of a place of another country. */
export const looksAbroad = (form: string): boolean => endsAbroad(form) || (looksForeign(form) && !form.endsWith('وا'))

/** Whether an unknown word behind «مدينة» and its like may be a verb or have a proclitic before it rather than be their name. */
export function looksLikeProse(form: string): boolean {
  const [first, second] = form as unknown as readonly [string, string]
  if (first === 'س') return 'يتن'.includes(second)
  if (!'بلفتين'.includes(first)) return false
  // «بوشراحيل».
  if (first === 'ب' && second === 'و' && form.length > 5) return false
  return !(endsAbroad(form) || ('بلف'.includes(first) ? form.endsWith('و') : first === 'ت' && second === 'ي' && form.length > 5))
}

/** Words that what a place lies near or in follows: «شرق البلاد», «المحاذية للحدود». */
const TOWARDS = wordSet(
  'شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي قرب ضواحي ريف التابعة التابع المحاذية المحاذي المتاخمة المتاخم الواقعة الواقع المجاورة المجاور القريبة القريب الحدودية الحدودي الساحلية الساحلي الريفية الجبلية',
)
/** Prepositions of what a place lies in: «من معتمدية …», «في سيدني». */
const WITHIN = new Set(['في', 'من'])

/** Whether a word of a place that what stands before it lies in follows at `i`: «بالجيزة», «من معتمدية …», «شرق المدينة». */
export function liesIn(tokens: Text, i: number, last: number): boolean {
  if (!isWord(tokens, i, last)) return false
  const form = tokens.form[i] as string
  if (TOWARDS.has(form)) return true
  if (WITHIN.has(form))
    return (
      isWord(tokens, i + 1, last) &&
      ((wordAt(tokens, i + 1).flags & (Flag.district | Flag.place)) !== 0 || TOWARDS.has(tokens.form[i + 1] as string))
    )
  if (form[0] !== 'ب') return false
  const { cut, flags } = wordAt(tokens, i)
  return (cut === 1 && (flags & (Flag.district | Flag.place)) !== 0) || (flagsOf(form.slice(1)) & (Flag.place | Flag.area)) !== 0
}

/** Words of administration that hardly anything but a name follows without the article. */
const SETTLED = wordSet('مدينة بلدة قرية محافظة ولاية مقاطعة معتمدية مديرية ناحية ضاحية جزيرة إقليم قضاء حقل')
/** Words with which a sentence goes on behind a name: «مدينة هولغوين التي». */
const GOES_ON = wordSet('التي الذي حيث أمس اليوم إن أن إلى على قبل بعد خلال منذ عند يوم صباح مساء فجر عام')
/** A region, which anything may be: a name only with what it lies in, «منطقة السوينرة المحاذية للحدود». */
const REGION = 'منطقه'
/** Ends of verbs, plurals and nouns with a pronoun, and beginnings of what is no noun. */
const NO_NAME = /(?:ها|هم|ات|[^و]ت)$|^(?:لل|ست|سي|ال)/
/** First letters of verbs of the present: «مدينة تنام», «قرية يقطنها». */
const VERBAL = 'يتن'

/** Whether the sentence stops or goes on behind the name that ends before `i`: «مدينة نجني، في», «إلى مدينة هولغوين التي». */
function isClosed(tokens: Text, i: number, last: number): boolean {
  if (i >= last || tokens.kind[i] === TokenKind.punctuation) return true
  const form = tokens.form[i] as string
  return GOES_ON.has(form) || (form.startsWith(ARTICLE) && (wholeAt(tokens, i) & Flag.nationality) !== 0) || liesIn(tokens, i, last)
}

/** A district in Yemen, an office elsewhere: «مديرية الملاحم», «مديرية التجهيزات». */
const DIRECTORATE = 'مديريه'

/** Whether the word with the article at `at` is the district that «مديرية» before it says: no plural, no adjective, nothing that an office has charge of. */
export const isDistrict = (tokens: Text, at: number, last: number, base: string): boolean =>
  base === DIRECTORATE && !/(?:ات|ين|ون|ه|ي)$/.test(tokens.form[at] as string) && isClosed(tokens, at + 1, last)

/**
 * Whether the unknown word without the article at `at` is the name of the place that the folded word `base` before it says it is: no
 * adjective, which would be feminine as the word is, no verb, and a stop or the rest of the sentence behind it.
 */
export function isSettled(tokens: Text, at: number, last: number, base: string): boolean {
  const form = tokens.form[at] as string
  if (wholeAt(tokens, at) !== 0 || form.length < 3 || isQuality(form) || NO_NAME.test(form)) return false
  if (!SETTLED.has(base)) return base === REGION && nameLike(tokens, at, false) && liesIn(tokens, at + 1, last)
  if (form.endsWith('ه') && tokens.text.charCodeAt((tokens.end[at] as number) - 1) === TEH_MARBUTA) return false
  // «إقليم مضطرب»: a masculine word may have an adjective behind it.
  if (!base.endsWith('ه') && !looksForeign(form)) return false
  if (VERBAL.includes(form[0] as string)) {
    const stops = at + 1 >= last || tokens.kind[at + 1] === TokenKind.punctuation
    return form.length > 3 && (form[0] === 'ن' || stops || form.endsWith('ا')) && isClosed(tokens, at + 1, last)
  }
  if (
    'بلفكو'.includes(form[0] as string) &&
    (form.length < ('بلو'.includes(form[0] as string) ? 5 : 4) || (flagsOf(form.slice(1)) & ~GIVEN) !== 0 || form.startsWith(ARTICLE, 1))
  )
    return false
  return isClosed(tokens, at + 1, last)
}

/** First words that make a place of the unknown word behind them wherever «في» or «ب» stands before: «في كفر الجمال». */
const LOCATED = new Set(['سان', 'سانت', 'سانتا', 'سانتو', 'ساو', 'بورت', 'بورتو', 'فورت', 'كفر', 'تل', 'ايت', 'نيو', 'لوس', 'لاس', 'ابو'])
/** Prepositions of place before such a name: «في كفر الجمال», «نحو سان ماركوس». */
const INTO = new Set(['في', 'الي', 'قرب', 'باتجاه', 'نحو'])

/** The one that two words of another country need: «في بوندي جانكشن». */
const IN = 'في'

/** Whether «في» stands before two words of another country at `i`, and what they lie in behind them: «في بوندي جانكشن في سيدني». */
const isStrangePair = (tokens: Text, i: number, last: number, lineFirst: number): boolean =>
  i > lineFirst &&
  i + 2 < last &&
  tokens.form[i - 1] === IN &&
  wholeAt(tokens, i) === 0 &&
  wholeAt(tokens, i + 1) === 0 &&
  looksForeign(tokens.form[i] as string) &&
  nameLike(tokens, i + 1, true) &&
  !/(?:ه|ات|ين|ون)$|^(?:ال|[يتوبل])/.test(tokens.form[i + 1] as string) &&
  liesIn(tokens, i + 2, last)

/** The place of two words, the first one of {@link LOCATED}, at `i` behind a preposition of place; or undefined. */
export function locatedAt(tokens: Text, i: number, last: number, lineFirst: number): Span | undefined {
  const form = tokens.form[i] as string
  if (isStrangePair(tokens, i, last, lineFirst)) return { first: i, last: i + 2, cut: 0 }
  const under = form[0] === 'ب' && LOCATED.has(form.slice(1))
  if (!under && !(LOCATED.has(form) && i > lineFirst && INTO.has(tokens.form[i - 1] as string))) return undefined
  if (!isWord(tokens, i + 1, last) || wholeAt(tokens, i + 1) !== 0) return undefined
  const next = tokens.form[i + 1] as string
  if (next.startsWith(ARTICLE) ? next.length < 5 || form.endsWith('ابو') : !nameLike(tokens, i + 1, true)) return undefined
  return { first: i, last: i + 2, cut: under ? 1 : 0 }
}
