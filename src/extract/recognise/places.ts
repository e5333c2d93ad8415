/**
 * Districts and sites by their head word: «قضاء الحويجة», «ميناء طنجة المتوسط».
 *
 * @module
 */
import { MONTH_NAMES } from '../../arabic/calendar/gregorian'
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import {
  DOUBTFUL_SITES,
  DUAL_DISTRICT_WORDS,
  HAMLET_WORDS,
  LOOSE_DISTRICT_WORDS,
  MASCULINE_DISTRICT_WORDS,
  NOUN_SITES,
  QUARTER_WORDS,
  SURE_SITES,
} from '../gazetteer/sites'
import { definite } from './genitives'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from './lexicon'
import type { BodySpan, Lookup } from './organizations'
import { givenNameExtent, nameLike } from './people/extent'
import { looksBerber } from './people/shapes'
import {
  compoundEnd,
  hotelEnd,
  isDistrict,
  isGeneric,
  isQuality,
  isQuarterSite,
  isSettled,
  liesIn,
  looksAbroad,
  looksLikeProse,
} from './placenames'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

const ARTICLE = 'ال'
const DISTRICT = 'منطقه'
const doubtfulSites = new Set(DOUBTFUL_SITES.map(foldText))
const duals = new Set(DUAL_DISTRICT_WORDS.map(foldText))
const quarters = new Set(QUARTER_WORDS.map(foldText))
const nounSites = new Set(NOUN_SITES.map(foldText))
const masculineDistricts = new Set(MASCULINE_DISTRICT_WORDS.map(foldText))
const looseDistricts = new Set(LOOSE_DISTRICT_WORDS.map(foldText))
const hamlets = new Set(HAMLET_WORDS.map(foldText))
const dwellings = wordSet('مسكن مسكنا سكن سكنا قطعة قطعا')
const sureSites = new Set(SURE_SITES.map(foldText))

/** What no name of a place is, though two of them stand behind «منطقتي». */
const NO_DISTRICT = Flag.ending | Flag.constructHead | Flag.definiteHead | Flag.office | Flag.saying | Flag.honorific | ADJECTIVE

/** Whether the word at `i` begins a list of names behind a word for two places: «منطقتي الحلفاية والزروق». */
const isFirstOfTwo = (tokens: Text, i: number, last: number): boolean => {
  const next = i + 1 < last && tokens.kind[i + 1] === TokenKind.word ? (tokens.form[i + 1] as string) : ''
  return !(wholeAt(tokens, i) & NO_DISTRICT) && (tokens.form[i] as string).length > 2 && next[0] === 'و' && next.length > 3
}

/** A noun with a pronoun: «مصادر محلية قولها». */
const OWNED = /...(?:ها|هم|هما)$/

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
  if (base === DISTRICT && isQuarterSite(tokens, at, last)) return { first: at, last: at + 2, cut: 0 }
  // «بلدة عين قانا», «قرية كفر الشيخ», «مدينة سان كارلوس».
  const compound = compoundEnd(tokens, at, last)
  if (compound > at) return { first: at, last: compound, cut: 0 }
  const one = { first: at, last: at + 1, cut: 0 }
  if (duals.has(base) && isFirstOfTwo(tokens, at, last)) return one
  // «عزبة عمرو».
  if (hamlets.has(base) && word.whole & GIVEN && !(word.whole & Flag.ending)) return { first: at, last: at + 1, cut: 0 }
  if (isSettled(tokens, at, last, base)) return one
  if (word.flags !== 0 || word.whole !== 0 || form.length < 3 || OWNED.test(form)) return undefined
  if (looksBerber(form)) return { first: at, last: at + 1, cut: 0 }
  if (form.startsWith(ARTICLE)) {
    // «بمنطقة الحرفيين بالعبور».
    if (quarters.has(base) && form.length > 4 && !isGeneric(form) && liesIn(tokens, tokens.form[at + 1] === ',' ? at + 2 : at + 1, last))
      return one
    if (isDistrict(tokens, at, last, base)) return one
    if (form.endsWith('ات') || form.endsWith('ين') || form.endsWith('ون')) return undefined
    return looseDistricts.has(base) || form === 'الله' ? undefined : { first: at, last: at + 1, cut: 0 }
  }
  if (masculineDistricts.has(base)) return undefined
  const abroad = form.endsWith('يا') || (base.endsWith('ه') && looksAbroad(form))
  const plain = nameLike(tokens, at, !looseDistricts.has(base) || abroad) && !looksLikeProse(form) && !isQuality(form)
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

/** What says of a site which one it is, and does not name it: «مستشفى المدينة», «مخيم الجيش». */
const NOT_A_SITE_NAME = Flag.ending | Flag.definiteHead | Flag.area | Flag.honorific | Flag.nationality | Flag.site
const QUARTER = 'حي'
const VALLEY = 'وادي'
/** «قناة», of television as often as of water. */
const CHANNEL = 'قناه'
const HOTEL = 'فندق'
const JUNCTION = 'مفرق'
const MARKET = 'سوق'
const ALEF_HAMZA = 0x623

/** The site whose head word stands at `i`: «ميناء طنجة المتوسط», «ملعب العبدي», «مطار محمد الخامس الدولي». */
export function siteAt(tokens: Text, i: number, last: number, lookup: Lookup): BodySpan | undefined {
  const { cut, flags, base } = wordAt(tokens, i)
  if (!(flags & Flag.site) || !(flagsOf(base) & Flag.site)) return undefined
  // «وأدى الانفجار إلى …» is no valley.
  if (base === VALLEY && tokens.text.charCodeAt((tokens.start[i] as number) + cut + 1) === ALEF_HAMZA) return undefined
  let at = i + 1
  if (tokens.form[at] === '"') {
    at++
    const end = base === CHANNEL ? at : quotedEnd(tokens, at, last)
    if (end > at) return { first: i, last: end + 1, cut }
  }
  // «ملعب 20 مارس».
  if (at < last && tokens.kind[at] === TokenKind.number && MONTH_NAMES.has(tokens.form[at + 1] ?? ''))
    return { first: i, last: at + 2, cut }
  // «حي 1850 مسكن».
  if (base === QUARTER && at + 1 < last && tokens.kind[at] === TokenKind.number && dwellings.has(tokens.form[at + 1] as string))
    return { first: i, last: at + 2, cut }
  if (at >= last || tokens.kind[at] !== TokenKind.word) return undefined
  const end = siteName(tokens, at, last, lookup, base)
  if (end === at) return undefined
  let j = end
  if (at > i + 1 && tokens.form[j] === '"') j++
  else
    while (j < last && (tokens.form[j] as string).startsWith(ARTICLE) && wholeAt(tokens, j) & (Flag.bodyAdjective | Flag.otherAdjective))
      j++
  return { first: i, last: j, cut }
}

/** Whether the name of a site goes on behind a known one of one word: «ملعب سانتياغو برنابيو». */
const isLonger = (tokens: Text, at: number, end: number, last: number): boolean =>
  end === at + 1 &&
  end < last &&
  tokens.kind[end] === TokenKind.word &&
  flagsAt(tokens, end) === 0 &&
  looksAbroad(tokens.form[end] as string)

/** Whether a site of two words stands alone in brackets, the second at `at`. */
const isBracketed = (tokens: Text, at: number): boolean => tokens.form[at - 2] === '(' && tokens.form[at + 1] === ')'

/** How many words a name in quotes has at most. */
const QUOTED = 4

/** The quote that closes behind the few words of a name that starts at `at`, or `at`: «فندق "غراند حياة"». */
function quotedEnd(tokens: Text, at: number, last: number): number {
  let end = at
  while (end < last && end < at + QUOTED && (tokens.kind[end] === TokenKind.word || (end > at && tokens.form[end] === '-'))) end++
  return end < last && tokens.form[end] === '"' && !(wholeAt(tokens, at) & Flag.ending) ? end : at
}

const BASE = 'قاعده'
const ARMS = wordSet('الجوية العسكرية البحرية')
const AMBUSH = 'كمين'
const ATTACKING = wordSet('على هاجموا هاجم استهدف استهدفوا استهداف مهاجمة أمام قرب بجوار محيط')
const LATELY = wordSet('قبل قليل أمس اليوم')

/** Whether a checkpoint stands at `at` behind «كمين», as in Egypt, and no ambush: «هجوم على كمين الميدان», «كمين الصفا بالعريش». */
function isCheckpoint(tokens: Text, at: number, last: number): boolean {
  const form = tokens.form[at] as string
  if (!form.startsWith(ARTICLE) || form.length < 5 || isGeneric(form) || wholeAt(tokens, at) & (NOT_A_SITE_NAME & ~Flag.area)) return false
  return (
    liesIn(tokens, at + 1, last) || (at > 1 && (ATTACKING.has(tokens.form[at - 2] as string) || LATELY.has(tokens.form[at - 2] as string)))
  )
}

const PRISON = 'سجن'
const HELD = wordSet('في من إلى داخل اقتحام هاجموا مهاجمة اقتحموا نزلاء سجناء مدير إدارة قرب بوابة محيط أسوار')

/** Whether the unknown word at `at` is the name of a prison: somebody is in it or breaks into it, and no adjective and no act. */
const isHeld = (tokens: Text, at: number, last: number): boolean =>
  at > 1 &&
  (HELD.has(tokens.form[at - 2] as string) || wordAt(tokens, at - 1).cut > 0) &&
  nameLike(tokens, at, false) &&
  !/^م.{3}|[هي]$|ين$/.test(tokens.form[at] as string) &&
  !(tokens.form[at + 1] ?? '').startsWith(ARTICLE) &&
  (at + 1 >= last || tokens.kind[at + 1] !== TokenKind.word || liesIn(tokens, at + 1, last) || wholeAt(tokens, at + 1) !== 0)

/** The token after the name of a site that starts at `at`, or `at`; `head` is the word for the site. */
function siteName(tokens: Text, at: number, last: number, lookup: Lookup, head: string): number {
  const sure = sureSites.has(head)
  const known = lookup(at)
  if (known && known.proclitic === '') return isLonger(tokens, at, known.last, last) ? known.last + 1 : known.last
  const form = tokens.form[at] as string
  const hotel = head === HOTEL ? hotelEnd(tokens, at, last) : at
  if (hotel > at) {
    const seat = lookup(hotel)
    return seat && seat.proclitic === '' && seat.value.kind === 'place' ? seat.last : hotel
  }
  const compound = compoundEnd(tokens, at, last)
  // «بلدة تل النور»: behind a word of administration the name stands alone.
  if (compound > at) return flagsOf(head) & Flag.district ? at : compound
  const flags = wholeAt(tokens, at)
  if (flags & (GIVEN | Flag.honorific | Flag.particle) && !(flags & Flag.ending)) {
    const from = flags & Flag.honorific && !(flags & GIVEN) ? at + 1 : at
    if (from >= last || tokens.kind[from] !== TokenKind.word) return at
    const name = tokens.form[from] as string
    return givenNameExtent(tokens, from, last, name, wholeAt(tokens, from)).last
  }
  // «قاعدة العند الجوية».
  if (head === BASE && form.startsWith(ARTICLE) && ARMS.has(tokens.form[at + 1] ?? '') && (flags & NOT_A_SITE_NAME) === 0) return at + 2
  if (head === AMBUSH) return isCheckpoint(tokens, at, last) ? at + 1 : at
  // «معبر الكرامة», «شارع المعارض»: behind these any noun is the name.
  if (!sure && isGeneric(form)) return at
  if (form.startsWith(ARTICLE) && form.length > 4 && (sure || nounSites.has(head)))
    return flags & NOT_A_SITE_NAME || form.endsWith('ين') || form.endsWith('ون') ? at : at + 1
  if (flagsAt(tokens, at) !== 0 || form.length < 3) return at
  // «سوق البالات في منطقة …», «(سوق البالات)».
  if (head === MARKET && definite(form) && (isBracketed(tokens, at) || liesIn(tokens, at + 1, last))) return at + 1
  if (form.startsWith(ARTICLE)) {
    if (form.endsWith('ي') || form.endsWith('يه')) return at + 1
    const next = tokens.form[at + 1]
    // «الجزيرة الخضراء»: a noun with an adjective that no lexicon has.
    return next?.startsWith(ARTICLE) && flagsOf(next) === 0 ? at + 2 : at
  }
  if (isQuality(form) || form[0] === 'و') return at
  const abroad = looksAbroad(form)
  if (/(?:ها|هم)$/.test(form) || (head.endsWith('ه') && form.length < 5 && form.endsWith('ت'))) return at
  // «ساحة تسوغول شرق البلاد»: an adjective would be feminine too.
  const lies = head.endsWith('ه') && !form.endsWith('ه') && nameLike(tokens, at, false) && liesIn(tokens, at + 1, last)
  if (head === PRISON && isHeld(tokens, at, last)) return at + 1
  // «مطار تشانجي».
  if (sure && form.startsWith('تش') && /[اوي]$/.test(form) && liesIn(tokens, at + 1, last)) return at + 1
  if (doubtfulSites.has(head)) return (abroad && form.endsWith('ا')) || lies ? at + 1 : at
  if (abroad && form.endsWith('ا')) return at + 1
  if (
    (form.endsWith('ا') && !sure) ||
    form.startsWith('لل') ||
    (form.endsWith('ات') && head !== JUNCTION) ||
    form[0] === 'ي' ||
    form[0] === 'ت'
  )
    return at
  if (form[0] === 'ل' && form.length > 4) return at
  // «مطار هواري بومدين»: two words of a name.
  return at + 1 < last && wholeAt(tokens, at + 1) === 0 && nameLike(tokens, at + 1, false) ? at + 2 : at + 1
}
