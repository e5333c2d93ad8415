/**
 * Places: whether a name of the gazetteer is one here, and sites by their head word.
 *
 * @module
 */
import { MONTH_NAMES } from '../../arabic/calendar/gregorian'
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import {
  COMPETITION_WORDS,
  DOUBTFUL_SITES,
  HAMLET_WORDS,
  LOOSE_DISTRICT_WORDS,
  MASCULINE_DISTRICT_WORDS,
  SURE_SITES,
  TOPONYM_HEADS,
} from '../gazetteer/sites'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from './lexicon'
import type { Match } from './matcher'
import type { Known } from './names'
import type { BodySpan, Lookup } from './organizations'
import { givenNameExtent, nameLike } from './people/extent'
import { looksBerber } from './people/shapes'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

const ARTICLE = 'ال'
const ZONE = 'المنطقه'
/** «ليل», the night and Lille. */
const NIGHT = 'ليل'
const doubtfulSites = new Set(DOUBTFUL_SITES.map(foldText))
const toponymHeads = new Set(TOPONYM_HEADS.map(foldText))
const masculineDistricts = new Set(MASCULINE_DISTRICT_WORDS.map(foldText))
const looseDistricts = new Set(LOOSE_DISTRICT_WORDS.map(foldText))
const hamlets = new Set(HAMLET_WORDS.map(foldText))
const dwellings = wordSet('مسكن مسكنا سكن سكنا قطعة قطعا')
const sureSites = new Set(SURE_SITES.map(foldText))

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

const competitions = new Set(COMPETITION_WORDS.map(foldText))

/** Whether a name that is another word too is a place here: a preposition or an area word before it, or a list of places. */
export function isPlaceHere(tokens: Text, match: Match<Known>, { afterPlace, lineFirst }: Before): boolean {
  if (isAdjectiveOfNoun(tokens, match, lineFirst)) return false
  // «المنطقة الشرقية من نابلس».
  if (wordAt(tokens, match.first).base === ZONE && divides(tokens, match.last)) return false
  // «في ليل الجمعة».
  if (
    tokens.form[match.first] === NIGHT &&
    (tokens.form[match.last] ?? '').startsWith(ARTICLE) &&
    !(wholeAt(tokens, match.last) & Flag.nationality)
  )
    return false
  if (match.proclitic === '' && match.first > lineFirst && competitions.has(wordAt(tokens, match.first - 1).base)) return false
  if (!match.value.homograph) return true
  if (afterPlace || match.proclitic.endsWith('ب')) return true
  const i = match.first - 1
  if (i < lineFirst) return headsLine(tokens, match.last)
  if (tokens.kind[i] !== TokenKind.word) return false
  const word = wordAt(tokens, i)
  return (word.flags & Flag.area) !== 0
}

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
  if (match.proclitic !== '' || match.last !== i + 1 || i === lineFirst || tokens.kind[i - 1] !== TokenKind.word) return false
  if (describesPlural(tokens, i)) return true
  const form = tokens.form[i] as string
  if (!form.startsWith(ARTICLE) || !(wholeAt(tokens, i) & Flag.nationality)) return false
  const { base, flags } = wordAt(tokens, i - 1)
  if (!base.startsWith(ARTICLE)) return false
  return base.endsWith('ه') || base.endsWith('ات') || (flags & ~ADJECTIVE) === 0
}

/** The first letters of verbs and of proclitics. */
const VERBAL = 'بلفتيسن'

/** The place whose name no lexicon has, by the word of administration before it: «قضاء الحويجة», «مديرية «رحبة»». */
export function districtAt(tokens: Text, i: number, last: number): BodySpan | undefined {
  const { flags, base } = wordAt(tokens, i)
  if (!(flags & Flag.district)) return undefined
  let at = i + 1
  const quoted = tokens.form[at] === '"'
  if (quoted) at++
  if (at >= last || tokens.kind[at] !== TokenKind.word) return undefined
  const form = tokens.form[at] as string
  const word = wordAt(tokens, at)
  if (quoted) {
    let end = at
    while (end < last && end < at + 3 && tokens.kind[end] === TokenKind.word) end++
    return tokens.form[end] === '"' && !(word.whole & Flag.ending) ? { first: at, last: end, cut: 0 } : undefined
  }
  // «بلدة عين قانا», «قرية كفر الشيخ».
  if (toponymHeads.has(form) && at + 1 < last && tokens.kind[at + 1] === TokenKind.word && !(wholeAt(tokens, at + 1) & Flag.ending))
    return { first: at, last: at + 2, cut: 0 }
  // «عزبة عمرو».
  if (hamlets.has(base) && word.whole & GIVEN && !(word.whole & Flag.ending)) return { first: at, last: at + 1, cut: 0 }
  if (word.flags !== 0 || word.whole !== 0 || form.length < 3) return undefined
  if (looksBerber(form)) return { first: at, last: at + 1, cut: 0 }
  if (form.startsWith(ARTICLE)) {
    if (form.endsWith('ات') || form.endsWith('ين') || form.endsWith('ون')) return undefined
    return looseDistricts.has(base) || form === 'الله' ? undefined : { first: at, last: at + 1, cut: 0 }
  }
  if (masculineDistricts.has(base)) return undefined
  const plain = nameLike(tokens, at, !looseDistricts.has(base) || form.endsWith('يا')) && !VERBAL.includes(form[0] as string)
  // Behind a feminine word an adjective would be feminine: «مدينة قراغندي» is a name.
  return plain &&
    !form.endsWith('ه') &&
    (base.endsWith('ه') || !form.endsWith('ي')) &&
    !form.endsWith('ات') &&
    !form.endsWith('ين') &&
    !form.endsWith('ون')
    ? { first: at, last: at + 1, cut: 0 }
    : undefined
}

/** Whether what stands behind a name at the head of a line makes it a dateline or the subject of a headline: «جدة تحتضن …». */
function headsLine(tokens: Text, i: number): boolean {
  if (i >= tokens.count) return false
  const form = tokens.form[i] as string
  if (form === '-' || form === ':') return true
  return tokens.kind[i] === TokenKind.word && form.length > 3 && form[0] === 'ت' && !(flagsOf(form) & ~Flag.verb & ~Flag.ending)
}

/** What says of a site which one it is, and does not name it: «مستشفى المدينة», «مخيم الجيش». */
const NOT_A_SITE_NAME = Flag.ending | Flag.definiteHead | Flag.area | Flag.honorific | Flag.nationality | Flag.site
const QUARTER = 'حي'
const VALLEY = 'وادي'
const ALEF_HAMZA = 0x623

/** The site whose head word stands at `i`: «ميناء طنجة المتوسط», «ملعب العبدي», «مطار محمد الخامس الدولي». */
export function siteAt(tokens: Text, i: number, last: number, lookup: Lookup): BodySpan | undefined {
  const { cut, flags, base } = wordAt(tokens, i)
  if (!(flags & Flag.site) || !(flagsOf(base) & Flag.site)) return undefined
  // «وأدى الانفجار إلى …» is no valley.
  if (base === VALLEY && tokens.text.charCodeAt((tokens.start[i] as number) + cut + 1) === ALEF_HAMZA) return undefined
  let at = i + 1
  if (tokens.form[at] === '"') at++
  // «ملعب 20 مارس».
  if (at < last && tokens.kind[at] === TokenKind.number && MONTH_NAMES.has(tokens.form[at + 1] ?? ''))
    return { first: i, last: at + 2, cut }
  // «حي 1850 مسكن».
  if (base === QUARTER && at + 1 < last && tokens.kind[at] === TokenKind.number && dwellings.has(tokens.form[at + 1] as string))
    return { first: i, last: at + 2, cut }
  if (at >= last || tokens.kind[at] !== TokenKind.word) return undefined
  const end = siteName(tokens, at, last, lookup, sureSites.has(base), doubtfulSites.has(base))
  if (end === at) return undefined
  let j = end
  if (at > i + 1 && tokens.form[j] === '"') j++
  else
    while (j < last && (tokens.form[j] as string).startsWith(ARTICLE) && wholeAt(tokens, j) & (Flag.bodyAdjective | Flag.otherAdjective))
      j++
  return { first: i, last: j, cut }
}

/** The token after the name of a site that starts at `at`, or `at`. */
function siteName(tokens: Text, at: number, last: number, lookup: Lookup, sure: boolean, doubtful: boolean): number {
  const known = lookup(at)
  if (known && known.proclitic === '') return known.last
  const form = tokens.form[at] as string
  const flags = wholeAt(tokens, at)
  if (flags & (GIVEN | Flag.honorific | Flag.particle) && !(flags & Flag.ending)) {
    const from = flags & Flag.honorific && !(flags & GIVEN) ? at + 1 : at
    if (from >= last || tokens.kind[from] !== TokenKind.word) return at
    const name = tokens.form[from] as string
    return givenNameExtent(tokens, from, last, name, wholeAt(tokens, from)).last
  }
  // «معبر الكرامة», «شارع المعارض»: behind these any noun is the name.
  if (sure && form.startsWith(ARTICLE) && form.length > 4)
    return flags & NOT_A_SITE_NAME || form.endsWith('ين') || form.endsWith('ون') ? at : at + 1
  if (flagsAt(tokens, at) !== 0 || form.length < 3) return at
  if (form.startsWith(ARTICLE)) {
    if (form.endsWith('ي') || form.endsWith('يه')) return at + 1
    const next = tokens.form[at + 1]
    // «الجزيرة الخضراء»: a noun with an adjective that no lexicon has.
    return next?.startsWith(ARTICLE) && flagsOf(next) === 0 ? at + 2 : at
  }
  if (doubtful) return at
  if ((form.endsWith('ا') && !sure) || form.startsWith('لل') || form.endsWith('ات') || form[0] === 'ي' || form[0] === 'ت') return at
  if (form[0] === 'ل' && form.length > 4) return at
  // «مطار هواري بومدين»: two words of a name.
  return at + 1 < last && wholeAt(tokens, at + 1) === 0 && nameLike(tokens, at + 1, false) ? at + 2 : at + 1
}
