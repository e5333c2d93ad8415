/**
 * People between commas: behind the office that somebody holds, «رئيس المصرف المركزي، الصديق الكبير،».
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import { TokenKind } from '../../../arabic/tokens'
import { Flag, flagsOf, GIVEN } from '../lexicon'
import { bare } from '../names'
import { type Span, spanOf } from '../spans'
import { type Text, wholeAt } from '../text'
import { closes, verbLike } from './announcement'
import { officeClause } from './context'
import { nameLike, unknownExtent } from './extent'
import { isPastFeminine } from './shapes'

/** The end of two to five words up to the next comma of which the first is a given name and none a word of prose; 0 for none. */
function betweenCommas(tokens: Text, at: number, last: number): number {
  if (!(wholeAt(tokens, at) & GIVEN) && !(flagsOf(bare(tokens.form[at] as string)) & GIVEN)) return 0
  let end = at + 1
  while (end < last && end < at + 5 && tokens.kind[end] === TokenKind.word && !(wholeAt(tokens, end) & Flag.ending)) end++
  return end > at + 1 && tokens.form[end] === ',' ? end : 0
}

/** Offices and callings that are family names too: «أوشد القاضي», «إبراهيم الكاتب». */
const OFFICIAL_SURNAMES = wordSet('الحاكم القاضي الوكيل الأمين العامل الحارس الكاتب المفتي الشاعر الإمام الخطيب')

/** The end of an unknown word and an office that is a family name too, up to the next comma; 0 for none. */
const officialSurname = (tokens: Text, at: number, last: number): number =>
  at + 2 < last &&
  wholeAt(tokens, at) === 0 &&
  nameLike(tokens, at, false) &&
  OFFICIAL_SURNAMES.has(tokens.form[at + 1] as string) &&
  tokens.form[at + 2] === ','
    ? at + 2
    : 0

/** The person after the comma that closes an office, the nationality first or not. */
export function byApposition(tokens: Text, comma: number, last: number, lineFirst: number): Span | undefined {
  if (!officeClause(tokens, comma, lineFirst)) return undefined
  let at = comma + 1
  if (at < last && tokens.form[at] === '"') at++
  if (at < last && wholeAt(tokens, at) & Flag.nationality && (tokens.form[at] as string).startsWith('ال')) at++
  if (at >= last || !nameLike(tokens, at, true)) return undefined
  const whole = betweenCommas(tokens, at, last) || officialSurname(tokens, at, last)
  if (whole) return { first: at, last: whole, cut: 0 }
  const extent = unknownExtent(tokens, at, last)
  if (extent.parts < 2 || isPastFeminine(tokens, at) || !closes(tokens, extent.last, last)) return undefined
  return verbLike(tokens.form[at] as string) && tokens.kind[extent.last] === TokenKind.word ? undefined : spanOf(at, extent)
}
