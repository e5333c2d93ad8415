/**
 * Sites by their head word: «ميناء طنجة المتوسط», «ملعب العبدي», «مطار محمد الخامس الدولي».
 *
 * @module
 */
import { MONTH_NAMES } from '../../arabic/calendar/gregorian'
import { ARTICLE, wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { DOUBTFUL_SITES, NOUN_SITES, SURE_SITES } from '../gazetteer/sites'
import { definite } from './genitives'
import { AIR_BASE, AMBUSH, isArmsBase, isCheckpoint, isHeld, PRISON } from './guarded'
import { Flag, flagsOf, GIVEN } from './lexicon'
import type { Lookup } from './names'
import { givenNameExtent, nameLike } from './people/extent'
import { compoundEnd, hotelEnd, isGeneric, isQuality, liesIn, looksAbroad, NOT_A_SITE_NAME } from './placenames'
import type { Span } from './spans'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

/** Words for sites that any noun names: «معبر الكرامة», «شارع المعارض». */
const sureSites = new Set(SURE_SITES.map(foldText))
/** Words for sites that any noun with the article names unless it is what sites are told by: «مسجد الغفران», not «مسجد الحي». */
const nounSites = new Set(NOUN_SITES.map(foldText))
/** Words for sites that say something else as often, so that only a foreign name or its town tells: «ساحة تسوغول شرق البلاد». */
const doubtfulSites = new Set(DOUBTFUL_SITES.map(foldText))
/** A quarter, which its dwellings may name: «حي 1850 مسكن». */
const QUARTER = 'حي'
/** What is counted in the name of a quarter: «حي 500 قطعة». */
const dwellings = wordSet('مسكن مسكنا سكن سكنا قطعة قطعا')
/** A valley, and with a hamza the verb «أدى» behind «و». */
const VALLEY = 'وادي'
/** A channel, of television as often as of water: «قناة السويس», «قناة "النور"». */
const CHANNEL = 'قناه'
/** A hotel, which goes by its chain and its town: «فندق شيراتون الدوحة». */
const HOTEL = 'فندق'
/** A crossroads, which a plural may name: «مفرق الرمانات». */
const JUNCTION = 'مفرق'
/** A market, by what is sold there: «سوق البالات». */
const MARKET = 'سوق'
/** The letter أ, as text has it before folding: «أدى». */
const ALEF_HAMZA = 0x623

/** The site whose head word stands at `i`: «ميناء طنجة المتوسط», «ملعب العبدي», «مطار محمد الخامس الدولي». */
export function siteAt(tokens: Text, i: number, last: number, lookup: Lookup): Span | undefined {
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
  if (head === AIR_BASE && isArmsBase(tokens, at)) return at + 2
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
