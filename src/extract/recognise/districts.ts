/**
 * Districts, towns and villages whose name no list has, by the word of administration before it: «قضاء الحويجة», «بلدة سرايدي».
 *
 * @module
 */
import { ARTICLE } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { DUAL_DISTRICT_WORDS, HAMLET_WORDS, LOOSE_DISTRICT_WORDS, MASCULINE_DISTRICT_WORDS, QUARTER_WORDS } from '../gazetteer/sites'
import { ADJECTIVE, Flag, GIVEN } from './lexicon'
import { nameLike } from './people/extent'
import { looksBerber } from './people/shapes'
import { compoundEnd, isDistrict, isGeneric, isQuality, isQuarterSite, isSettled, liesIn, looksAbroad, looksLikeProse } from './placenames'
import type { Span } from './spans'
import { type Text, wholeAt, wordAt } from './text'

/** The word that quarters called after a market or a bridge stand behind: «منطقة السوق العربي». */
const DISTRICT = 'منطقه'
/** Words that two names follow: «منطقتي الحلفاية والزروق». */
const duals = new Set(DUAL_DISTRICT_WORDS.map(foldText))
/** Words for the parts of a town: «منطقة الحرفيين بالعبور». */
const quarters = new Set(QUARTER_WORDS.map(foldText))
/** Words whose adjective looks as a name without the article does: «إقليم مضطرب». */
const masculineDistricts = new Set(MASCULINE_DISTRICT_WORDS.map(foldText))
/** Words that are more than administration, so that any noun may follow: «مديرية التربية». */
const looseDistricts = new Set(LOOSE_DISTRICT_WORDS.map(foldText))
/** Words for hamlets, which are called after men: «عزبة عمرو». */
const hamlets = new Set(HAMLET_WORDS.map(foldText))

/** What no name of a place is, though two of them stand behind «منطقتي»: «منطقتي الجيش والأمن». */
const NO_DISTRICT = Flag.ending | Flag.constructHead | Flag.definiteHead | Flag.office | Flag.saying | Flag.honorific | ADJECTIVE

/** Whether the word at `i` begins a list of names behind a word for two places: «منطقتي الحلفاية والزروق». */
const isFirstOfTwo = (tokens: Text, i: number, last: number): boolean => {
  const next = i + 1 < last && tokens.kind[i + 1] === TokenKind.word ? (tokens.form[i + 1] as string) : ''
  return !(wholeAt(tokens, i) & NO_DISTRICT) && (tokens.form[i] as string).length > 2 && next[0] === 'و' && next.length > 3
}

/** A noun with a pronoun: «مصادر محلية قولها». */
const OWNED = /...(?:ها|هم|هما)$/

/** The place whose name no lexicon has, by the word of administration before it: «قضاء الحويجة», «مديرية «رحبة»». */
export function districtAt(tokens: Text, i: number, last: number): Span | undefined {
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
