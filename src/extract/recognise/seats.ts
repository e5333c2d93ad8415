/**
 * Bodies told by the place they serve: «قسم شرطة الخرطوم شمال», «شرطة محافظة مسندم», «ولاية أمن مراكش», «محكمة لاهاي», «مجلس جهة الشرق».
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { TOPONYM_HEADS } from '../gazetteer/sites'
import { adjectives, definite, isFeminine } from './genitives'
import { ADJECTIVE, Flag } from './lexicon'
import type { Lookup } from './names'
import { nameLike } from './people/extent'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

/** The council of an area: «مجلس جهة الشرق». */
const COUNCIL = 'مجلس'
/** A court, which a town may name: «محكمة لاهاي». */
const COURT = 'محكمه'
/** What kind of a court stands before its town: «محكمة جنايات سوهاج». */
const COURT_KINDS = wordSet('جنايات جنح استئناف صلح بداية أمن تحقيق')
/** Bodies of an area without a service between the two: «شرطة محافظة مسندم», «نيابة منطقة فوقو». */
const BODIES = wordSet('شرطة مباحث استخبارات مخابرات جمارك درك نيابة محكمة')
/** What a place or an area has of its own: «أمن مراكش», «شرطة الخرطوم», «صحة الرصافة». */
const SERVICES = wordSet('أمن شرطة جمارك درك مباحث مخابرات استخبارات جوازات نجدة صحة تربية أوقاف مرور عمليات إجرام استئناف')
/** The kind of a court that the part of a city names too: «استئناف بغداد الرصافة». */
const APPEAL = 'استيناف'
/** What stands before crime in the name of a directorate: «مديرية مكافحة إجرام بغداد». */
const FIGHT = 'مكافحه'
/** Services with a guard house in every town, so that any name may follow. */
const POSTED = wordSet('شرطة أمن درك')
/** Heads of a guard house. */
const STATIONS = wordSet('قسم مركز مخفر نقطة دائرة مفوضية كوميسارية')
/** Words of administration between a service and its area: «شرطة محافظة مسندم», «جمارك ميناء صحار». */
const AREAS = wordSet(
  'جهة إقليم عمالة محافظة ولاية مقاطعة مدينة جماعة بلدية أمانة محلية منطقة مديرية ضواحي إمارة قضاء ناحية متصرفية معتمدية حي العاصمة مطار ميناء معبر منفذ',
)
/** The capital, which is an area by itself: «أمن العاصمة». */
const CAPITAL = 'العاصمه'
/** Sides of a city behind its name: «الخرطوم شمال». */
const SIDES = wordSet('شمال جنوب شرق غرب وسط')
/** Turns that stand before the quarter of a station: «قسم شرطة أول المنتزه». */
const TURNS = wordSet('أول ثان ثاني ثالث رابع')
/** First words of the names of places: «كفر», «بيت». */
const toponymHeads = new Set(TOPONYM_HEADS.map(foldText))
/** Where somebody serves: «لدى محكمة مغنية». */
const AT = 'لدي'
/** «أحيلوا على محكمة مغنية»: where somebody is sent, of whatever court. */
const SENT_TO = wordSet('على إلى')

/** Whether a service of the state stands at `i`, that a place or an area follows. */
export const isService = (tokens: Text, i: number): boolean => SERVICES.has(tokens.form[i] as string)

/** Whether the head at `i` is the police of a station: «قسم شرطة حدائق القبة». */
export const isStation = (tokens: Text, i: number): boolean => i > 0 && STATIONS.has(wordAt(tokens, i - 1).base)

/** Whether the court at `i` is one that acts or sits: «وكيل الجمهورية لدى محكمة …», «قضت محكمة …». */
export function isCourtNamed(tokens: Text, i: number): boolean {
  if (wordAt(tokens, i).base !== COURT) return false
  const before = i > 0 ? (tokens.form[i - 1] as string) : ''
  return before === AT || (!SENT_TO.has(before) && tokens.form[i] === COURT) || (flagsAt(tokens, i - 1) & Flag.office) !== 0
}

/** The token after the seat «بطنجة» at `i`, or `i`. */
export function seat(tokens: Text, i: number, last: number, lookup: Lookup): number {
  if (i >= last) return i
  const known = lookup(i)
  if (known?.value.kind !== 'place' || !(known.proclitic === 'ب' || (known.proclitic === '' && isNumber(tokens, known.last, last))))
    return i
  // «المحكمة الابتدائية بصفاقس 2».
  return isNumber(tokens, known.last, last) && known.last + 1 < last ? known.last + 1 : known.last
}

/** Whether a number of one digit stands at `i`, which tells one court of a city from another. */
const isNumber = (tokens: Text, i: number, last: number): boolean =>
  i < last && tokens.kind[i] === TokenKind.number && (tokens.form[i] as string).length === 1

/** The token after the body of a place whose head stands at `i`: «مديرية أمن طبرق», «مجلس جهة الشرق», «قسم شرطة …»; 0 for none. */
export function ofArea(tokens: Text, i: number, last: number, lookup: Lookup): number {
  if (i + 2 >= last) return 0
  const next = tokens.form[i + 1] as string
  const { base } = wordAt(tokens, i)
  if (base === COUNCIL || BODIES.has(base)) {
    if (base === COURT && COURT_KINDS.has(next))
      return ofAppeal(tokens, i + 1, sided(tokens, placeEnd(i + 2, lookup), last, lookup), last, lookup)
    if (AREAS.has(next) && next !== CAPITAL) {
      const whole = placeEnd(i + 1, lookup)
      return whole > i + 2 ? whole : inArea(tokens, i + 2, last, lookup, base !== COUNCIL)
    }
    return 0
  }
  // «مديرية مكافحة إجرام بغداد».
  if (next === FIGHT && SERVICES.has(tokens.form[i + 2] as string)) return placeEnd(i + 3, lookup)
  if (!SERVICES.has(next)) return 0
  const posted = STATIONS.has(base) && POSTED.has(next)
  let j = i + 2
  if (posted && TURNS.has(tokens.form[j] as string)) j++
  const whole = placeEnd(j, lookup)
  if (whole > 0) return ofAppeal(tokens, i + 1, sided(tokens, whole, last, lookup), last, lookup)
  if (isSide(tokens, j, last, lookup)) return j + 1
  if (j < last && AREAS.has(tokens.form[j] as string)) {
    const end = inArea(tokens, j + 1, last, lookup, true)
    return end === 0 && tokens.form[j] === CAPITAL ? j + 1 : end
  }
  return posted ? unknownEnd(tokens, j, last) : 0
}

/** A municipality, which acts, and is where something lies. */
const TOWN_HALL = 'بلديه'
/** Said of a body that acts: «البلدية ممثلة بمديرها». */
const REPRESENTED = 'ممثله'
/** Where something lies: «في بلدية الرام». */
const IN = 'في'

/** Whether the municipality at `i` is where something lies, not who acts: «ببلدية مروانة», «في بلدية الرام». */
export const liesInTown = (tokens: Text, i: number): boolean =>
  wordAt(tokens, i).base === TOWN_HALL &&
  (((tokens.form[i] as string)[0] === 'ب' && wordAt(tokens, i).cut === 1) || tokens.form[i - 1] === IN)

/** Whether a municipality that acts stands at `i`, of a town that no list has: «رئيس بلدية الرام», «بلدية الرام ممثلة ب…». */
export const isTownHall = (tokens: Text, i: number, last: number): boolean =>
  i + 1 < last &&
  wordAt(tokens, i).base === TOWN_HALL &&
  wholeAt(tokens, i + 1) === 0 &&
  (definite(tokens.form[i + 1] as string) || nameLike(tokens, i + 1, false)) &&
  (tokens.form[i + 2] === REPRESENTED || (i > 0 && (flagsAt(tokens, i - 1) & Flag.office) !== 0))

/** Heads that stand before a place without being named with it: «مكتب الرباط», «منتخب المغرب». */
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

/** The security of a region: «الأمن الجهوي بالحسيمة». */
const SECURITY = 'الامن'
/** Adjectives of a region that it has: «الأمن الإقليمي». */
const OF_REGION = wordSet('الجهوي الإقليمي الولائي')
/** Bodies that every town or region has: «الجماعة الحضرية». */
const LOCAL_BODIES = wordSet('الجماعة المجلس البلدية الغرفة المديرية المندوبية النيابة')
/** Adjectives that say so: «المجلس البلدي», «المديرية الإقليمية». */
const LOCAL_KINDS = wordSet(
  'الحضرية القروية الترابية البلدي الجماعي القروي المحلي الإقليمي الجهوي الإقليمية الجهوية الولائي الولائية الشعبي',
)
/** What joins the place: «بالحسيمة», «لمراكش», «للرباط». */
const AT_OR_OF = ['ب', 'ل', 'لل']

/** The token after a body of a town or region whose head stands at `i`, with its place: «الأمن الجهوي بالحسيمة», «الجماعة الحضرية لمدينة صفرو»; 0 for none. */
export function localBody(tokens: Text, i: number, last: number, lookup: Lookup): number {
  if (i + 2 >= last) return 0
  const { base } = wordAt(tokens, i)
  const security = base === SECURITY && OF_REGION.has(tokens.form[i + 1] as string)
  if (!security && !(LOCAL_BODIES.has(base) && LOCAL_KINDS.has(tokens.form[i + 1] as string))) return 0
  let j = i + 2
  if (LOCAL_KINDS.has(tokens.form[j] as string)) j++
  const place = j < last ? lookup(j) : undefined
  if (place?.value.kind === 'place') return AT_OR_OF.includes(place.proclitic) ? place.last : 0
  const form = j + 1 < last ? (tokens.form[j] as string) : ''
  return 'بل'.includes(form[0] ?? '-') && AREAS.has(form.slice(1)) ? placeEnd(j + 1, lookup) : 0
}

/** The token after a court of appeal whose city is told with its part, and its adjective, from `end` on: «استئناف بغداد الرصافة الاتحادية». */
function ofAppeal(tokens: Text, i: number, end: number, last: number, lookup: Lookup): number {
  if (end === 0 || tokens.form[i] !== APPEAL) return end
  return adjectives(tokens, (end < last && placeEnd(end, lookup)) || end, last, Flag.bodyAdjective)
}

/** The token after the known place at `i`, 0 for none. */
function placeEnd(i: number, lookup: Lookup): number {
  const place = lookup(i)
  return place?.value.kind === 'place' && place.proclitic === '' ? place.last : 0
}

/** The token after the name of an area, which starts at `i`; 0 for none. */
function inArea(tokens: Text, i: number, last: number, lookup: Lookup, unknown: boolean): number {
  const end = placeEnd(i, lookup)
  if (end > 0) return sided(tokens, end, last, lookup)
  return unknown ? unknownEnd(tokens, i, last) : 0
}

/** The token after the name of a place that no list has, at `i`; 0 for none. */
function unknownEnd(tokens: Text, i: number, last: number): number {
  if (i >= last || tokens.kind[i] !== TokenKind.word) return 0
  const form = tokens.form[i] as string
  const flags = wholeAt(tokens, i)
  if (i + 1 < last && toponymHeads.has(form) && tokens.kind[i + 1] === TokenKind.word) return i + 2
  if (flags & (ADJECTIVE | Flag.ending | Flag.verb | Flag.saying)) return 0
  return (definite(form) && flags === 0) || nameLike(tokens, i, false) ? i + 1 : 0
}

/** Whether a side stands at `i` that belongs to the name before it: «الخرطوم شمال», and not «بيت ليد شرق طولكرم». */
function isSide(tokens: Text, i: number, last: number, lookup: Lookup): boolean {
  if (i >= last || !SIDES.has(tokens.form[i] as string)) return false
  return i + 1 >= last || (!definite(tokens.form[i + 1] as string) && !AREAS.has(tokens.form[i + 1] as string) && !placeEnd(i + 1, lookup))
}

/** The token after a side at `i`, or `i`. */
const sided = (tokens: Text, i: number, last: number, lookup: Lookup): number => (i > 0 && isSide(tokens, i, last, lookup) ? i + 1 : i)
