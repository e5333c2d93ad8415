/**
 * What is known of a word: one number of flags a folded form, from the lists of the gazetteer.
 *
 * @module
 */
import { cliticReadings } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { ORGANIZATION_ADJECTIVES, OTHER_ADJECTIVES } from '../gazetteer/adjectives'
import { ABROAD } from '../gazetteer/cities-abroad'
import { MAGHREB } from '../gazetteer/cities-maghreb'
import { MASHRIQ } from '../gazetteer/cities-mashriq'
import { WORLD_CITIES } from '../gazetteer/cities-world'
import { COUNTRIES, NATIONALITIES, REGIONS } from '../gazetteer/countries'
import { FINITE_VERBS, NAME_ENDINGS } from '../gazetteer/function-words'
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES, KUNYA_WORDS, NAME_PARTICLES, WEAK_GIVEN_NAMES } from '../gazetteer/given-names'
import { PLACE_HOMOGRAPHS } from '../gazetteer/homographs'
import { LOCALITIES, TOWNS } from '../gazetteer/localities'
import {
  CLUB_HEADS,
  CONSTRUCT_HEADS,
  DEFINITE_HEADS,
  FIELDS,
  LINKING_NOUNS,
  LOCAL_HEADS,
  NAMING_HEADS,
  NATIONAL_BODIES,
  SEATED_HEADS,
  SERVICES,
  STATION_HEADS,
} from '../gazetteer/organization-heads'
import { AREA_WORDS, DISTRICT_WORDS, SITE_HEADS } from '../gazetteer/sites'
import { HONORIFICS, LEADING_WORDS, NAMED_AFTER, NICKNAME_WORDS, OFFICES, SAYING_VERBS } from '../gazetteer/titles'

/** What a word can be; a word can be several. */
export const Flag = {
  given: 1 << 0,
  weakGiven: 1 << 1,
  foreignGiven: 1 << 2,
  particle: 1 << 3,
  ending: 1 << 4,
  honorific: 1 << 5,
  office: 1 << 6,
  saying: 1 << 7,
  nickname: 1 << 8,
  constructHead: 1 << 9,
  definiteHead: 1 << 10,
  site: 1 << 11,
  area: 1 << 12,
  nationality: 1 << 13,
  bodyAdjective: 1 << 14,
  otherAdjective: 1 << 15,
  field: 1 << 16,
  linking: 1 << 17,
  club: 1 << 18,
  national: 1 << 19,
  naming: 1 << 20,
  local: 1 << 21,
  place: 1 << 22,
  namedAfter: 1 << 23,
  homograph: 1 << 24,
  seated: 1 << 25,
  verb: 1 << 26,
  kunya: 1 << 27,
  service: 1 << 28,
  district: 1 << 29,
  station: 1 << 30,
} as const

/** Any adjective. */
export const ADJECTIVE = Flag.nationality | Flag.bodyAdjective | Flag.otherAdjective
/** Any given name. */
export const GIVEN = Flag.given | Flag.weakGiven | Flag.foreignGiven

/** The flags of each folded form. */
const flags = new Map<string, number>()

const set = (form: string, flag: number): void => {
  flags.set(form, (flags.get(form) ?? 0) | flag)
}
const add = (list: readonly string[], flag: number): void => {
  for (const word of list) {
    const form = foldText(word)
    if (!form.includes(' ')) set(form, flag)
  }
}
/** An adjective in its four forms: with and without the article, masculine and feminine. */
const addAdjectives = (list: readonly string[], flag: number): void => {
  for (const word of list) {
    const form = foldText(word)
    for (const gendered of [form, `${form}ه`]) {
      set(gendered, flag)
      set(`ال${gendered}`, flag)
    }
  }
}

add(GIVEN_NAMES, Flag.given)
add(WEAK_GIVEN_NAMES, Flag.weakGiven)
add(FOREIGN_GIVEN_NAMES, Flag.foreignGiven)
add(NAME_PARTICLES, Flag.particle)
add(KUNYA_WORDS, Flag.kunya)
add(SERVICES, Flag.service)
add(STATION_HEADS, Flag.station)
add(DISTRICT_WORDS, Flag.district)
add(NAME_ENDINGS, Flag.ending)
add(FINITE_VERBS, Flag.verb)
add(HONORIFICS, Flag.honorific)
add(OFFICES, Flag.office)
add(SAYING_VERBS, Flag.saying)
add(LEADING_WORDS, Flag.saying)
add(NICKNAME_WORDS, Flag.nickname)
add(CONSTRUCT_HEADS, Flag.constructHead)
add(DEFINITE_HEADS, Flag.definiteHead)
add(NATIONAL_BODIES, Flag.national)
add(NAMING_HEADS, Flag.naming)
add(LOCAL_HEADS, Flag.local)
add(SEATED_HEADS, Flag.seated | Flag.constructHead)
add(FIELDS, Flag.field)
add(LINKING_NOUNS, Flag.linking)
add(CLUB_HEADS, Flag.club)
add(SITE_HEADS, Flag.site)
add(AREA_WORDS, Flag.area)
add(NAMED_AFTER, Flag.namedAfter)
addAdjectives(NATIONALITIES, Flag.nationality)
addAdjectives(ORGANIZATION_ADJECTIVES, Flag.bodyAdjective)
addAdjectives(OTHER_ADJECTIVES, Flag.otherAdjective)
add(['العليا', 'الكبرى', 'الصغرى', 'الوسطى', 'الدنيا', 'العرب', 'الأفارقة'], Flag.bodyAdjective)
for (const list of [COUNTRIES, REGIONS, MAGHREB, MASHRIQ, TOWNS, WORLD_CITIES, ABROAD]) add(list, Flag.place)
add(PLACE_HOMOGRAPHS, Flag.homograph)
add(LOCALITIES, Flag.place | Flag.homograph)

/** «عبداللطيف», «نورالدين» in one word. */
const isCompoundGiven = (form: string): boolean =>
  form.length > 6 && (form.startsWith('عبدال') || (form.endsWith('الدين') && (flags.get(form.slice(0, -5)) ?? 0) !== 0))

/** The flags of a folded form as it stands, 0 for an unknown word. */
export const flagsOf = (form: string): number => flags.get(form) ?? (isCompoundGiven(form) ? Flag.given : 0)

/** A form read under its proclitics. */
export interface Word {
  /** The form without the proclitics. */
  readonly base: string
  /** How many letters of proclitics stand before it. */
  readonly cut: number
  /** What the base can be. */
  readonly flags: number
  /** What the whole form can be, its first letters taken for no proclitic. */
  readonly whole: number
}

/** The readings of a form under proclitics, with that of «للجنة», where the article's lam and the noun's are one letter: ل + اللجنة. */
function* readings(form: string): Generator<{ base: string; cut: number }> {
  for (const { base, cut, proclitic } of cliticReadings(form)) {
    if (proclitic.endsWith('لل')) yield { base: `الل${form.slice(cut)}`, cut: cut - 1 }
    yield { base, cut }
  }
}

/** A form as the first of its readings that is a known word; the whole form where none is. */
export function wordOf(form: string): Word {
  const whole = flagsOf(form)
  for (const { base, cut } of readings(form)) {
    const found = flagsOf(base)
    // «بحي الرياض»: of the other words of two letters none is read under proclitics.
    if (found !== 0 && (cut === 0 || base.length > 2 || found & Flag.ending || (found & Flag.district && form[0] === 'ب')))
      return { base, cut, flags: found, whole }
  }
  return { base: form, cut: 0, flags: 0, whole }
}
