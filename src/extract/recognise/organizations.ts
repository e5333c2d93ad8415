/**
 * Organisations that no file lists, by the word that heads their name and a bounded grammar of what follows it.
 *
 * «وزارة الداخلية الاتحادية الألمانية»: head, genitive, adjectives. «المعهد الملكي للشرطة»: head, adjective, complement with ل.
 * «محكمة الاستئناف بطنجة»: with ب only where the seat belongs to the name.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { SPORT_HEADS } from '../gazetteer/clubs'
import { QUOTING_HEADS, TITLING_HEADS } from '../gazetteer/organization-heads'
import { armedEnd, isGroup } from './armed'
import { letteredEnd, properName, title } from './bodynames'
import { adjectives, BODY_ADJECTIVE, complement, definite, genitive, isFeminine, pairEnd, pluralEnd, sharedEnd } from './genitives'
import {
  isAnyBody,
  isAnyService,
  isGathering,
  isGenericPair,
  isNewsAgency,
  isNoHead,
  isRing,
  isVerbalHead,
  lacksLink,
  properGenitive,
} from './heads'
import { ADJECTIVE, Flag } from './lexicon'
import { closingQuote } from './media'
import type { Lookup } from './names'
import { describesBody, isCourtNamed, isStation, isTownHall, liesInTown, localBody, ofArea, seat } from './seats'
import type { Span } from './spans'
import { flagsAt, type Text, wholeAt, wordAt } from './text'
import { isParty, unionEnd } from './unions'

/** A body found. */
export interface BodySpan extends Span {
  /** The short name a club goes by after its full one, folded: «الوفاق». */
  readonly club?: string
}

/** Heads that any noun with the article names: «حزب التكتل». */
const titling = new Set(TITLING_HEADS.map(foldText))
/** Heads that what stands in quotes names: «تحالف «تأسيس»». */
const quoting = new Set(QUOTING_HEADS.map(foldText))
/** Heads of clubs on a page of sport alone: «فريق الوداد». */
const sportHeads = new Set(SPORT_HEADS.map(foldText))
/** «دار», also what went on: «الحديث الذي دار اليوم». */
const HOUSE = 'دار'
/** A body, and the middle of a district or the district: «مركز المخا». */
const CENTRE = 'مركز'
/** The same with the article, which hardly anything but a body is: «المركز الوطني للوثائق». */
const THE_CENTRE = 'المركز'
/** A unit, and unity: «الوحدة الوطنية». */
const UNIT = 'الوحده'
/** The adjective of the one: «الوحدة التنفيذية». */
const EXECUTIVE = 'التنفيذيه'
/** Adjectives of a body that two have, which is none by name: «اللجنة الأمنية المشتركة». */
const JOINT = wordSet('المشتركة المشترك')
/** Ministries that go by their field alone: «الخارجية الألمانية». */
export const MINISTRIES = wordSet('الخارجية الداخلية')

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

/** The body whose head at `i` a genitive, a name or a place follows: «وزارة الداخلية الألمانية», «شركة توتال», «بنك المغرب»; or undefined. */
function construct(tokens: Text, i: number, last: number, cut: number, flags: number, lookup: Lookup): BodySpan | undefined {
  if (lacksLink(tokens, i, last)) return undefined
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
    const after = isVerbalHead(base) ? 0 : complement(tokens, place.last, last)
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

/** The body whose head at `i` has the article and an adjective: «الشرطة الوطنية», «المركز السينمائي المغربي»; or undefined. */
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
  const isGeneric = j === i + 2 && isAnyBody(base, tokens.form[i + 1] as string)
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
    if (!national && j === i + 3 && base !== THE_CENTRE && isAnyBody(base, tokens.form[i + 1] as string)) return undefined
  }
  return { first: i, last: j, cut }
}
