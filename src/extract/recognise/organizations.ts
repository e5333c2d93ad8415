/**
 * Organisations that no file lists, by the word that heads their name and a bounded grammar of what follows it.
 *
 * «وزارة الداخلية الاتحادية الألمانية»: head, genitive, adjectives. «المعهد الملكي للشرطة»: head, adjective, complement with ل.
 * «محكمة الاستئناف بطنجة»: with ب only where the seat belongs to the name.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { SPORT_HEADS } from '../gazetteer/clubs'
import {
  GENERIC_BODIES,
  LINKED_HEADS,
  QUOTING_HEADS,
  SERVICE_HEADS,
  TITLING_HEADS,
  VERBAL_HEADS,
  WORLD_ADJECTIVES,
} from '../gazetteer/organization-heads'
import { armedEnd, isGroup } from './armed'
import { adjectives, BODY_ADJECTIVE, complement, definite, genitive, isSecondField } from './genitives'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from './lexicon'
import type { Match } from './matcher'
import { closingQuote } from './media'
import type { Known } from './names'
import { givenNameExtent, nameLike } from './people/extent'
import { isQuality } from './placenames'
import { isCourtNamed, isService, isStation, isTownHall, liesInTown, localBody, ofArea, seat } from './seats'
import { flagsAt, type Text, wholeAt, wordAt } from './text'
import { describesBody, isAnyService, isFeminine, isGathering, isNoHead, isParty, pairEnd, pluralEnd, sharedEnd, unionEnd } from './unions'

/** A stretch of tokens, with the letters of proclitics before the first. */
export interface BodySpan {
  readonly first: number
  readonly last: number
  readonly cut: number
  /** The short name a club goes by after its full one, folded: «الوفاق». */
  readonly club?: string
}

/** Finds a known name at a token. */
export type Lookup = (at: number) => Match<Known> | undefined

const ARTICLE = 'ال'
const generic = new Set(GENERIC_BODIES.map(foldText))
const titling = new Set(TITLING_HEADS.map(foldText))
const quoting = new Set(QUOTING_HEADS.map(foldText))
const serviceHeads = new Set(SERVICE_HEADS.map(foldText))
const verbalHeads = new Set(VERBAL_HEADS.map(foldText))
const sportHeads = new Set(SPORT_HEADS.map(foldText))
const worldAdjectives = new Set(WORLD_ADJECTIVES.map(foldText))
const linkedHeads = new Set(LINKED_HEADS.map(foldText))
const AGENCY = 'وكاله'
/** «دار», also what went on: «الحديث الذي دار اليوم». */
const HOUSE = 'دار'
const CENTRE = 'مركز'
const THE_CENTRE = 'المركز'
const UNIT = 'الوحده'
const EXECUTIVE = 'التنفيذيه'
const NEWS_CUES = wordSet('عن نقلت حسب وفق بحسب مراسل')
const JOINT = wordSet('المشتركة المشترك')
/** Ministries that go by their field alone. */
export const MINISTRIES = wordSet('الخارجية الداخلية')

/** The token after a name that no lexicon has, behind a head that often takes one: «شركة …», «جامعة محمد الخامس». */
function properName(tokens: Text, i: number, last: number, lookup: Lookup): number {
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

const quoted = (tokens: Text, from: number, end: number, last: number): number =>
  tokens.form[from] === '"' && end < last && tokens.form[end] === '"' ? end + 1 : end

/** The organisation whose head stands at `i`, or undefined. */
export function organizationAt(tokens: Text, i: number, last: number, lookup: Lookup, sport = false): BodySpan | undefined {
  const { base, cut, flags } = wordAt(tokens, i)
  if ((flags & Flag.club || (sport && sportHeads.has(base))) && i + 1 < last) {
    const place = lookup(i + 1)
    if (place?.value.kind === 'place' && place.proclitic === '') return { first: i, last: place.last, cut, club: ARTICLE + base }
    const next = tokens.form[i + 1] as string
    if (
      (base === 'نادي' || (sport && flags & Flag.club)) &&
      definite(next) &&
      !(wholeAt(tokens, i + 1) & (Flag.ending | Flag.otherAdjective))
    )
      return { first: i, last: i + 2, cut, club: base === 'نادي' ? next : ARTICLE + base }
  }
  if (quoting.has(base) && tokens.form[i + 1] === '"') {
    const end = closingQuote(tokens, i + 2, last)
    if (end) return { first: i, last: end, cut }
  }
  const armed = flags & (Flag.constructHead | Flag.definiteHead) ? armedEnd(tokens, i, last) : 0
  if (armed) return { first: i, last: armed, cut }
  const lettered = flags & (Flag.constructHead | Flag.definiteHead) ? letteredEnd(tokens, i, last) : 0
  if (lettered) return { first: i, last: lettered, cut }
  const local = localBody(tokens, i, last, lookup)
  if (local > 0) return { first: i, last: local, cut }
  const area = flags & (Flag.constructHead | Flag.station) ? ofArea(tokens, i, last, lookup) : 0
  if (area > 0) return { first: i, last: area, cut }
  if (flags & Flag.constructHead) return construct(tokens, i, last, cut, flags, lookup)
  // «وزيرة الخارجية الألمانية» is an office, «الخارجية الألمانية» a ministry.
  if (flags & Flag.national && i > 0 && cut === 0 && MINISTRIES.has(base) && flagsAt(tokens, i - 1) & Flag.office) return undefined
  if (flags & Flag.definiteHead) return attributive(tokens, i, last, base, cut, flags, lookup)
  return undefined
}

/** How many words of a name may stand before its letters in brackets. */
const BEFORE_LETTERS = 7
const LETTERS = /^[A-Z][A-Z0-9-]{1,7}$/

/** A short word of Arabic letters with a long vowel that no list has, as acronyms are read: «أوابك», «سامير». */
const isAcronym = (tokens: Text, i: number): boolean =>
  wholeAt(tokens, i) === 0 &&
  /^[^ميت].{2,5}$/.test(tokens.form[i] as string) &&
  /[اوي]/.test(tokens.form[i] as string) &&
  nameLike(tokens, i, false) &&
  !inflected(tokens, i)

/** The token after the name that heads at `i`, where its letters in brackets tell its end: «مجموعة الدعم العملياتي (GAO)»; 0 for none. */
function letteredEnd(tokens: Text, i: number, last: number): number {
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

/** How a passive participle looks, and a participle in the feminine: «محظور», «مسلحة», «منظمة». */
const PARTICIPLE = /^م(?:..و.|.{2,4}ه)$/
/** How a verb of ten letters or a noun with a pronoun looks. */
const CLAUSE = /^(?:است|ان.{2,}ت$|ا.{3,4}ت$)|(?:ها|هم|هما)$/

function construct(tokens: Text, i: number, last: number, cut: number, flags: number, lookup: Lookup): BodySpan | undefined {
  if (linkedHeads.has(wordAt(tokens, i).base) && !isLinked(tokens, i + 1, last)) return undefined
  if (isNoHead(tokens, i) || isGroup(tokens, i) || isRing(tokens, i, last) || isGathering(tokens, i)) return undefined
  if (isTownHall(tokens, i, last)) return { first: i, last: i + 2, cut }
  const union = unionEnd(tokens, i, last, lookup)
  if (union) return { first: i, last: union, cut }
  const { base } = wordAt(tokens, i)
  const pair = pairEnd(tokens, i, last)
  const seatOf = i + 1 < last ? lookup(i + 1) : undefined
  const ofPlace = seatOf?.value.kind === 'place' && seatOf.proclitic === '' && !seatOf.value.homograph
  let j = ofPlace ? i + 1 : Math.max(genitive(tokens, i + 1, last), pair)
  const field = j > i + 1
  let named = pair > 0 && j === pair
  if (!field && flags & Flag.naming) {
    j = properName(tokens, i + 1, last, lookup)
    if (j === i + 1 && titling.has(base) && base !== HOUSE) j = title(tokens, i + 1, last)
    named = j > i + 1
    if (named) j = adjectives(tokens, j, last, BODY_ADJECTIVE)
  }
  if (field && (titling.has(base) || isNewsAgency(tokens, i) || isParty(tokens, i))) named = true
  if (!field && !named) {
    // «بنك المغرب», «شرطة أبوظبي», «برلمان كتالونيا»: the head and a place.
    const place = seatOf
    if (place?.value.kind !== 'place' || place.proclitic !== '') return undefined
    // «جهاز أبوظبي للاستثمار», but «تنظيم قطر للبطولة».
    const after = verbalHeads.has(base) ? 0 : complement(tokens, place.last, last)
    if (after > place.last) return { first: i, last: after, cut }
    if (!(flags & (Flag.district | Flag.club | Flag.site)) && describesBody(tokens, base, place.last, last))
      return { first: i, last: adjectives(tokens, place.last, last, BODY_ADJECTIVE), cut }
    if (liesInTown(tokens, i)) return undefined
    if (!(flags & Flag.seated) && !isCourtNamed(tokens, i)) return undefined
    return isStation(tokens, i) ? undefined : { first: i, last: place.last, cut }
  }
  for (let n = 0; n < 3; n++) {
    const next = complement(tokens, j, last)
    if (next === j) break
    j = next
  }
  // «مركز المخا» is the middle of a district or the district.
  if (seatOf && j === seatOf.last && seatOf.value.kind === 'place' && base === CENTRE) return undefined
  j = sharedEnd(tokens, base, pluralEnd(tokens, j, last), last)
  if (flags & Flag.local) j = seat(tokens, j, last, lookup)
  if (isAnyService(tokens, i, j) || isGenericPair(tokens, i, j) || !(named || properGenitive(tokens, i, j, flags))) return undefined
  return { first: i, last: j, cut }
}

/** Whether head and genitive are any country's: «قوات الأمن». */
const isGenericPair = (tokens: Text, i: number, end: number): boolean =>
  (end === i + 2 || tokens.form[i + 2] === 'عن') && generic.has(`${wordAt(tokens, i).base} ${tokens.form[i + 1] as string}`)

/** Whether «وكالة» before a noun that is nothing else is an agency that tells or is told the news: «في تصريح لوكالة الفيحاء». */
function isNewsAgency(tokens: Text, i: number): boolean {
  const { base, cut } = wordAt(tokens, i)
  if (base !== AGENCY || wholeAt(tokens, i + 1) !== 0) return false
  return cut > 0 || (i > 0 && ((flagsAt(tokens, i - 1) & Flag.saying) !== 0 || NEWS_CUES.has(tokens.form[i - 1] as string)))
}

/** Whether a noun that links a head with its field stands at `i`, and no service: «مكافحة», not «شرطة» as in «قسم شرطة الدقي». */
const isLinked = (tokens: Text, i: number, last: number): boolean =>
  i < last && (((wholeAt(tokens, i) & Flag.linking) !== 0 && !isService(tokens, i)) || isInquiry(tokens, i, last))

const INQUIRIES = wordSet('التحقيقات التحقيق المباحث الأدلة التحريات البحث الجرائم')
const CRIMINAL = wordSet('الجنائية الجنائي الجزائية الإلكترونية السيبرانية المالية الاقتصادية الخطيرة الكبرى المنظمة')

/** Whether what a desk of investigators looks into stands at `i`: «قسم التحقيقات الجنائية». */
const isInquiry = (tokens: Text, i: number, last: number): boolean =>
  i + 1 < last && INQUIRIES.has(tokens.form[i] as string) && CRIMINAL.has(tokens.form[i + 1] as string)

const RINGS = wordSet('شبكة مجموعة منظمة')
const CRIMES = wordSet('تهريب غسل غسيل تمويل')

/** Whether the head at `i` is that of criminals, told by what they do: «شبكة تهريب الكوكايين». */
const isRing = (tokens: Text, i: number, last: number): boolean =>
  i + 1 < last && RINGS.has(wordAt(tokens, i).base) && CRIMES.has(tokens.form[i + 1] as string)

/** The token after a noun with the article and its adjectives, which a head like «حزب» makes a title; or `i`. */
function title(tokens: Text, i: number, last: number): number {
  const form = i < last ? (tokens.form[i] as string) : ''
  if (!definite(form) || tokens.kind[i] !== TokenKind.word) return i
  let j = i + 1
  while (j < last && definite(tokens.form[j] as string) && wholeAt(tokens, j) & ADJECTIVE) j++
  return j
}

const MINISTRY = 'وزاره'
const ORGANISING = 'تنظيم'
const BUREAU = 'مكتب'

/** Whether the bureau of an office with its adjective stands at `i`: «مكتب المدعي العام», «مكتب النائب العام». */
const isBureau = (tokens: Text, i: number): boolean =>
  wordAt(tokens, i).base === BUREAU && tokens.form[i + 2] === 'العام' && (wholeAt(tokens, i + 1) & Flag.office) !== 0
/** Whether head and genitive make a name: by a field of the state, an adjective of a body or a country, or a complement. */
function properGenitive(tokens: Text, i: number, end: number, head: number): boolean {
  if (end - i >= 4 || wordAt(tokens, i).base === MINISTRY || isBureau(tokens, i)) return true
  // «لتنظيم العمل» is an act.
  if (end === i + 2 && wordAt(tokens, i).base === ORGANISING) return false
  for (let k = i + 1; k < end; k++) {
    const form = tokens.form[k] as string
    const flags = wholeAt(tokens, k)
    if (flags & (Flag.field | Flag.nationality | Flag.linking)) return true
    if (flags & Flag.bodyAdjective && !(head & Flag.naming) && !verbalHeads.has(wordAt(tokens, i).base)) return true
    if (k > i + 1 && (form[0] === 'ل' || worldAdjectives.has(form) || isSecondField(form))) return true
    // «إدارة العلاقات العامة والإعلام».
    if (k > i + 2 && form[0] === 'و' && flagsOf(form.slice(1)) & Flag.field) return true
    if (k === i + 1 && flags & Flag.service && serviceHeads.has(wordAt(tokens, i).base)) return true
  }
  return (head & Flag.local) !== 0 && end - i >= 2
}

function attributive(
  tokens: Text,
  i: number,
  last: number,
  base: string,
  cut: number,
  flags: number,
  lookup: Lookup,
): BodySpan | undefined {
  if (isGathering(tokens, i)) return undefined
  let j = adjectives(tokens, i + 1, last, BODY_ADJECTIVE)
  if (j === i + 1 && !(i + 2 < last && wholeAt(tokens, i + 1) & Flag.otherAdjective && wholeAt(tokens, i + 2) & Flag.nationality))
    return undefined
  if (isFeminine(base) !== isFeminine(tokens.form[i + 1] as string)) return undefined
  // «الوحدة الوطنية».
  if (base === UNIT && tokens.form[i + 1] !== EXECUTIVE) return undefined
  let national = false
  for (let k = i + 1; k < j; k++) if (wholeAt(tokens, k) & Flag.nationality) national = true
  const isGeneric = j === i + 2 && generic.has(`${base} ${tokens.form[i + 1] as string}`)
  // «المركز السينمائي المغربي»: any adjective before that of a country.
  if (!national) {
    const k = adjectives(tokens, i + 1, last, ADJECTIVE)
    if (k > i + 2 && wholeAt(tokens, k - 1) & Flag.nationality) return { first: i, last: k, cut }
  }
  const before = j
  for (let n = 0; n < 3; n++) {
    const next = complement(tokens, j, last)
    if (next === j) break
    j = adjectives(tokens, next, last, BODY_ADJECTIVE)
  }
  let complete = j > before
  if (flags & Flag.local) {
    const next = seat(tokens, j, last, lookup)
    complete ||= next > j
    j = next
  }
  if (!complete) {
    const place = j < last ? lookup(j) : undefined
    // «القيادة العامة لشرطة أبوظبي».
    if (j < last && flagsAt(tokens, j) & Flag.constructHead && (tokens.form[j] as string)[0] === 'ل' && !place) {
      const inner = organizationAt(tokens, j, last, lookup)
      if (inner) return { first: i, last: inner.last, cut }
    }
    if (place?.value.kind === 'organization' && (place.proclitic === 'ل' || place.proclitic === 'لل'))
      return { first: i, last: place.last, cut }
    // «اللجنة الأمنية المشتركة»: a body of two, not one by name.
    if ((isGeneric || JOINT.has(tokens.form[j - 1] as string)) && !national) return undefined
    if (!(national && (flags & Flag.national || j > i + 2)) && j < i + 3) return undefined
    if (!national && j === i + 3 && base !== THE_CENTRE && generic.has(`${base} ${tokens.form[i + 1] as string}`)) return undefined
  }
  return { first: i, last: j, cut }
}
