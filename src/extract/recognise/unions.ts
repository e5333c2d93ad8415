/**
 * Bodies told by who belongs to them, and parties by who speaks for them: «اتحاد كتاب المغرب», «نقابة أطباء لبنان», «زعيم تيار الحكمة».
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { adjectives, BODY_ADJECTIVE, definite } from './genitives'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from './lexicon'
import type { Lookup } from './names'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

/** Heads that their members name: «اتحاد كتاب المغرب», «شركة مناجم تونس». */
const UNIONS = wordSet('نقابة اتحاد رابطة جمعية منتدى ملتقى تجمع شركة مؤسسة هيئة')
/** The same where any noun may go on with the members: «نقابة سائقي التاكسي». */
const PROFESSIONS = wordSet('نقابة رابطة')
/** Heads of those who fight for a country: «حركة تحرير السودان». */
const FRONTS = wordSet('حركة جبهة جيش منظمة')
/** What they fight for: «جبهة تحرير …». */
const FREEING = 'تحرير'
/** What no noun for members is: «اتحاد المغرب» has a place, «جمعية خيرية» an adjective. */
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

/** Heads of parties that are other nouns as well: «تيار المستقبل», «تيار الهواء». */
const PARTIES = wordSet('تيار كتلة تحالف حركة جبهة')
/** Who speaks for a party or belongs to it: «قيادي في حركة البناء», «نواب كتلة المستقبل». */
const MEMBERS = wordSet('قيادي قيادات قياديين زعيم زعماء أعضاء عضو نواب نائب نائبا مرشح مرشحي مرشحو قائمة وفد أنصار عناصر منسق أمين')
/** What stands between the two: «قيادي في حركة», «نائب عن كتلة». */
const THROUGH = wordSet('في عن من')

/** Whether somebody speaks for the party at `i`, so that any noun names it: «رئيس كتلة المستقبل», «قيادي في حركة البناء». */
export function isParty(tokens: Text, i: number): boolean {
  if (i === 0 || !PARTIES.has(wordAt(tokens, i).base) || wordAt(tokens, i).cut > 0) return false
  const k = THROUGH.has(tokens.form[i - 1] as string) ? i - 2 : i - 1
  return k >= 0 && ((k === i - 1 && (flagsAt(tokens, k) & Flag.office) !== 0) || MEMBERS.has(wordAt(tokens, k).base))
}
