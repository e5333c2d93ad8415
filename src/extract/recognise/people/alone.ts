/**
 * People who are called by one word: a prince or a sheikh behind the title, two by their given names, who speaks by the family name.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import { TokenKind } from '../../../arabic/tokens'
import { ADJECTIVE, Flag, GIVEN } from '../lexicon'
import { flagsAt, type Text, Trait, traitsAt, wholeAt, wordAt } from '../text'
import { announced, titleBefore } from './context'
import { nameLike } from './extent'
import { looksForeign } from './shapes'

/** Given names that are no other words. */
const SURE = Flag.given | Flag.foreignGiven
/** What a given name may be besides and still be nothing but one. */
const BESIDES = GIVEN | Flag.place | Flag.homograph

/** Whether a word of these flags is a given name and no other word. */
export const isSureGiven = (flags: number): boolean => (flags & SURE) !== 0 && (flags & ~BESIDES) === 0

/** The man and, as many pages spell it, «on». */
const ALI = 'علي'
/** A team as well as a rank. */
const TEAM = 'الفريق'
/** What makes a morning of «صباح»: «وصل الشيخ صباح اليوم». */
const TIMES = wordSet('اليوم أمس غد غدا')

/** Whether a title with the article stands right before the given name at `i` that is a word too: «الشيخ صباح», not «الفريق عادل». */
export function titledGiven(tokens: Text, i: number, lineFirst: number): boolean {
  const k = titleBefore(tokens, i, lineFirst)
  if (k < lineFirst || !(flagsAt(tokens, k) & Flag.honorific) || !(traitsAt(tokens, k) & Trait.article)) return false
  const form = tokens.form[i] as string
  if (tokens.form[k] === TEAM || form.length < 3 || form === ALI) return false
  // «وصل الشيخ صباح اليوم», «… صباح الأحد».
  const next = i + 1 < tokens.count ? (tokens.form[i + 1] as string) : ''
  return !(flagsAt(tokens, i) & Flag.ending) || !(TIMES.has(next) || wholeAt(tokens, i + 1) & Flag.ending)
}

/** Whether the given name at `i` is joined to one behind it with «و», each surely one: «خالد ومريم». */
export function pairedGiven(tokens: Text, i: number, last: number): boolean {
  if (i + 1 >= last || tokens.kind[i + 1] !== TokenKind.word || !isSureGiven(wholeAt(tokens, i))) return false
  return (tokens.form[i + 1] as string)[0] === 'و' && wordAt(tokens, i + 1).cut === 1 && isSureGiven(flagsAt(tokens, i + 1))
}

/** What a person says that hardly any body does; a woman’s verb would be one of papers and companies too. */
const TELLING = wordSet('قال يقول أضاف أوضح يوضح أكد تابع أردف لفت شدد ركز نوه استطرد صرح حذر استدرك اعترف رأى يرى')
/** What is said begins so: «قال كوهين إن». */
const THAT = wordSet('أن إن أنه إنه أنها إنها بأن بأنه')
/** What may stand before it: «لفت كوهين إلى أن». */
const TOWARDS = wordSet('إلى على')
/** Several of them, two of them, a woman and a thing. */
const SEVERAL = /(?:ون|ين|ان|ات|ه)$/

/** Whether the unknown word at `i` is the family name of who speaks: «وقال كوهين إن». */
export function isSpeaker(tokens: Text, i: number, last: number, lineFirst: number): boolean {
  const form = tokens.form[i] as string
  if (i <= lineFirst || !TELLING.has(wordAt(tokens, i - 1).base) || SEVERAL.test(form)) return false
  return looksForeign(form) && nameLike(tokens, i, true) && saysThat(tokens, i + 1, last)
}

/** Whether the given name at `i` alone says something: «وأضافت ناديا أن». */
export const isSpeakingGiven = (tokens: Text, i: number, last: number, lineFirst: number): boolean =>
  i > lineFirst && (flagsAt(tokens, i - 1) & Flag.saying) !== 0 && isSureGiven(wholeAt(tokens, i)) && saysThat(tokens, i + 1, last)

/** Whether what is said begins at `i`: «أن …», «إلى أن …», «: …». */
function saysThat(tokens: Text, i: number, last: number): boolean {
  const at = i < last && TOWARDS.has(tokens.form[i] as string) ? i + 1 : i
  return at < last && (THAT.has(tokens.form[at] as string) || tokens.form[at] === ':')
}

/** Prepositions before a town that begins with «بن»: «من بن قردان». */
const LOCAL = wordSet('في إلى من نحو')

/** Whether «بن» at `i`, before a word, begins the name by which the press calls a person, «بن سلمان», and no place and no rest of a name. */
export function beginsWithSon(tokens: Text, i: number, lineFirst: number): boolean {
  const { cut } = wordAt(tokens, i)
  if (cut > 1) return false
  if (cut === 1 && !'ولف'.includes((tokens.form[i] as string)[0] as string)) return false
  const whole = wholeAt(tokens, i + 1)
  const title = whole & Flag.honorific && !(traitsAt(tokens, i + 1) & Trait.article)
  // «بن شيخ».
  if ((whole & ~BESIDES & ~Flag.particle && !title) || (whole === 0 && !nameLike(tokens, i + 1, true))) return false
  if (i === lineFirst || tokens.kind[i - 1] !== TokenKind.word) return true
  const flags = flagsAt(tokens, i - 1)
  if (flags & (GIVEN | Flag.particle | Flag.area | Flag.site | Flag.district | Flag.namedAfter | Flag.local)) return false
  if (flags & ADJECTIVE && !announced(tokens, i, lineFirst)) return false
  return !LOCAL.has(tokens.form[i - 1] as string) && (flags !== 0 || cut > 0 || !nameLike(tokens, i - 1, false))
}
