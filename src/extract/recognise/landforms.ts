/**
 * Places told by their shape or by the list they stand in, though no gazetteer has them: «الجمهورية الإيرانية», «الجبل الأبيض»,
 * «رأس نيقرو», «في تازة والزبوجة وفاس».
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import { ADJECTIVE, Flag, flagsOf } from './lexicon'
import type { Lookup } from './names'
import { countryOf } from './nationality'
import { nameLike } from './people/extent'
import { isGeneric, isQuality, locatedAt } from './placenames'
import type { Found } from './scan'
import type { Span } from './spans'
import { type Text, wholeAt, wordAt } from './text'

/** What a state is, its adjective behind: «الجمهورية الإيرانية». */
const STATES = wordSet('المملكة الجمهورية السلطنة')
/** What an adjective makes a name of: «الجبل الأبيض». */
const LANDFORMS = wordSet('الجبل الوادي النهر الجزيرة الهضبة البحيرة الواحة')
/** Such adjectives: «البحيرة الكبيرة», «الجبل الأصفر». */
const COLOURS = wordSet('الأبيض الأسود الأحمر الأخضر الأزرق الأصفر البيضاء السوداء الحمراء الخضراء الزرقاء الكبير الكبيرة الطويل')
/** A cape, and a head: «رأس نيقرو». */
const CAPE = 'راس'
/** What stands before a cape, and before no head of anything: «قبالة رأس نيقرو». */
const OFF = wordSet('قبالة سواحل ساحل شواطئ شاطئ عرض بعرض قرب منطقة')

/** The place whose name is a state or a landform with its adjective, or a cape, at `i`; or undefined. */
export function shapedPlaceAt(tokens: Text, i: number, last: number, lineFirst: number): Span | undefined {
  if (i + 1 >= last || tokens.kind[i + 1] !== TokenKind.word) return undefined
  const form = tokens.form[i] as string
  const article = form.indexOf(ARTICLE)
  const next = tokens.form[i + 1] as string
  if (article < 0 || article > 2) return capeAt(tokens, i, lineFirst, form, next) ?? locatedAt(tokens, i, last, lineFirst)
  const base = form.slice(article)
  const cut = article
  if (LANDFORMS.has(base)) return COLOURS.has(next) ? { first: i, last: i + 2, cut } : undefined
  if (!STATES.has(base)) return undefined
  let end = i + 1
  let country = false
  while (end < last && (tokens.form[end] as string).startsWith(ARTICLE) && wholeAt(tokens, end) & (Flag.nationality | Flag.bodyAdjective)) {
    country ||= countryOf(tokens.form[end] as string) !== undefined
    end++
  }
  return country ? { first: i, last: end, cut } : undefined
}

/** The cape at `i`: «رأس» is the head of anything but behind a word of the coast, or under «ب» before a word that nothing is known of. */
function capeAt(tokens: Text, i: number, lineFirst: number, form: string, next: string): Span | undefined {
  const under = form === `ب${CAPE}`
  if (!under && (form !== CAPE || i === lineFirst || !OFF.has(tokens.form[i - 1] as string))) return undefined
  if (wholeAt(tokens, i + 1) !== 0 || next.endsWith('ه') || !nameLike(tokens, i + 1, false)) return undefined
  return { first: i, last: i + 2, cut: under ? 1 : 0 }
}

/** A building and a body: «مركز عمان الدولي للمعارض». */
const CENTRE = 'مركز'
/** What a building is for: «للمعارض», «التجاري». */
const HALLS = wordSet('للتسوق للمعارض للمؤتمرات التجاري')
/** What it is for besides: «للمؤتمرات والمعارض». */
const AND_HALLS = wordSet('والمعارض والمؤتمرات')
/** What is not of the name of a building: «مركز شرطة … التجاري». */
const NO_HALL = Flag.ending | Flag.office | Flag.saying | Flag.constructHead | Flag.definiteHead

/** Whether the word at `i` may be of the name of a hall, up to what the hall is for. */
const isNameOfHall = (tokens: Text, i: number): boolean =>
  tokens.kind[i] === TokenKind.word &&
  !HALLS.has(tokens.form[i] as string) &&
  ((wholeAt(tokens, i) & NO_HALL) === 0 || (wholeAt(tokens, i) & Flag.bodyAdjective) !== 0)

/** The centre at `i` that is a building by what it is for: «مركز عمان الدولي للمعارض», «مركز ويستفيلد التجاري»; or undefined. */
export function hallAt(tokens: Text, i: number, last: number): Span | undefined {
  const { base, cut } = wordAt(tokens, i)
  const next = i + 2 < last ? (tokens.form[i + 1] as string) : ''
  if (base !== CENTRE || next === '' || isGeneric(next) || isQuality(next)) return undefined
  if (wholeAt(tokens, i + 1) & ADJECTIVE) return undefined
  let j = i + 1
  while (j < last && j < i + 5 && isNameOfHall(tokens, j)) j++
  if (j === i + 1 || !HALLS.has(tokens.form[j] ?? '')) return undefined
  return { first: i, last: AND_HALLS.has(tokens.form[j + 1] ?? '') ? j + 2 : j + 1, cut }
}

/** Words that several places follow: «بلديات نانسي وتول». */
const AREAS = wordSet(
  'مدينتا بلدتا قريتا محافظتا ولايتا منطقتا بلديتا مديريتا معتمديتا مقاطعتي مقاطعتا ناحيتي ناحيتا حيي محليتي ضاحيتي دائرتي جماعتي مدينتي بلدتي قريتي محافظتي ولايتي منطقتي بلديتي قضاءي مديريتي معتمديتي إقليمي جزيرتي مدن بلدات قرى محافظات ولايات مناطق بلديات أقاليم مديريات معتمديات عمالات مقاطعات أحياء',
)
/** How many places of a list are looked back over. */
const LISTED = 12
/** Beginnings and ends that a verb or a noun with a pronoun has, and hardly a place. */
const NO_PLACE = /^(?:لل|ست|سي)|(?:هم|ها|هما)$/

/** What is listed beside countries and cities as well. */
const COMMON = wordSet('الدول البلدان المناطق القوات الأطراف الشركاء الحلفاء الجوار الشركات المنظمات بشكل بصورة بصفة بطريقة بعدد بحسب')

/** Whether the list that ends with the place found last begins behind a word that several places follow. */
function inAreaList(tokens: Text, out: readonly Found[], lineFirst: number): boolean {
  let k = out.length - 1
  for (let steps = 0; steps < LISTED && k > 0; steps++, k--) {
    const before = out[k - 1] as Found
    if (before.kind !== 'place' || (out[k] as Found).first - before.last > 1) break
  }
  const { first } = out[k] as Found
  return first > lineFirst && AREAS.has(wordAt(tokens, first - 1).base)
}

/**
 * The place at `i` that goes on a list of places: its word is unknown, and either the list stands behind a word for several places or
 * a known place goes on behind it, «في تازة والزبوجة وفاس»; or undefined.
 */
export function listedPlaceAt(
  tokens: Text,
  i: number,
  last: number,
  lineFirst: number,
  lookup: Lookup,
  out: readonly Found[],
): Span | undefined {
  const form = tokens.form[i] as string
  const joined = form[0] === 'و'
  const base = joined ? form.slice(1) : form
  if (base.length < 3 || flagsOf(base) !== 0 || NO_PLACE.test(base) || COMMON.has(base)) return undefined
  const previous = out.at(-1) as Found
  if (previous.last === i && !joined) return undefined
  const span = { first: i, last: i + 1, cut: joined ? 1 : 0 }
  if (joined && inAreaList(tokens, out, lineFirst)) return span
  // «والريف الغربي».
  let end = i + 1
  if (end < last && base.startsWith(ARTICLE) && wholeAt(tokens, end) & ADJECTIVE && (tokens.form[end] as string).startsWith(ARTICLE)) end++
  const comma = tokens.form[end] === ','
  const next = lookup(comma ? end + 1 : end)
  if (next?.value.kind !== 'place' || next.value.homograph || !(next.proclitic === 'و' || (comma && next.proclitic === '')))
    return undefined
  return { ...span, last: end }
}
