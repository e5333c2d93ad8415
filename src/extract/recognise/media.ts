/**
 * Media and companies: told by the last word of their name, or by the quotes around it.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { COMPANY_TAILS, SPEECH_TO_MEDIA } from '../gazetteer/organization-heads'
import { Flag } from './lexicon'
import type { Span } from './spans'
import { flagsAt, type Text, Trait, traitsAt, wholeAt, wordAt } from './text'

/** Last words of the names of companies: «نور للتطوير». */
const companyTails = new Set(COMPANY_TAILS.map(foldText))
/** Words of speech to a medium: «في تصريح لـ…». */
const spokenTo = new Set(SPEECH_TO_MEDIA.map(foldText))
/** The preposition of who is spoken to: «تصريح لـ«الراصد»». */
const FOR = 'ل'
/** All prepositions of who is: «في حديث مع «الراصد»». */
const TO = wordSet('ل ب مع')

/** The token after the quote that closes one to four words from `i` on, 0 for none. */
export function closingQuote(tokens: Text, i: number, last: number): number {
  let j = i
  while (j < last && j < i + 4 && (tokens.kind[j] === TokenKind.word || tokens.kind[j] === TokenKind.latin)) j++
  return j > i && j < last && tokens.form[j] === '"' ? j + 1 : 0
}

/** The token after the tail of a medium's name within two words of `i`, «سكاي نيوز عربية», «الرافدين نيوز»; 0 for none. */
export function mediumEnd(tokens: Text, i: number, last: number): number {
  const tail = i + 1
  if (tail >= last || !(traitsAt(tokens, tail) & Trait.mediaTail)) return 0
  const whole = wholeAt(tokens, i)
  if (tokens.kind[i] !== TokenKind.word || whole & (Flag.constructHead | Flag.office | Flag.saying)) return 0
  // «مدينة تيفي» is one, «على تيفي» is not.
  if (whole & Flag.ending && !(whole & Flag.district)) return 0
  return tail + 1 < last && wholeAt(tokens, tail + 1) & Flag.nationality ? tail + 2 : tail + 1
}

/** What is not of the name of a medium: «لـوزير الداخلية». */
const NO_MEDIUM = Flag.ending | Flag.office | Flag.honorific | Flag.saying | Flag.constructHead | Flag.definiteHead

/** Whether a word of speech stands in the four words before the preposition at `to`. */
function isHeard(tokens: Text, to: number, lineFirst: number): boolean {
  for (let k = to - 1; k >= lineFirst && k >= to - 4 && tokens.kind[k] === TokenKind.word; k--)
    if (spokenTo.has(wordAt(tokens, k).base)) return true
  return false
}

/** The medium whose name is in the quotes that open at `i`: somebody speaks to it, «في تصريح لـ«الراصد»»; undefined for none. */
export function quotedMediumAt(tokens: Text, i: number, lineFirst: number, last: number): Span | undefined {
  const to = i - 1
  if (to < lineFirst) return undefined
  if (CITED.has(tokens.form[to] as string)) return citedAt(tokens, i, last)
  if (to === lineFirst || !TO.has(tokens.form[to] as string)) return undefined
  const close = closingQuote(tokens, i + 1, last)
  // «قال عم الضحية، من أهالي القرية، لـ«بوابة الدلتا»: …».
  const end = close && ((tokens.form[to] === FOR && tokens.form[close] === ':') || isHeard(tokens, to, lineFirst)) ? close : 0
  return end > 0 && end <= i + 5 ? { first: i + 1, last: end - 1, cut: 0 } : undefined
}

/** Who is cited stands behind these: «ما نقلته "الراصد"», «بحسب "الراصد"». */
const CITED = wordSet('نقلت نقلته أوردت أوردته ذكرت ذكرته نشرت نشرته كشفت كشفته أفادت بحسب حسب وفق')
/** What a clause goes on with behind who is cited: «بحسب "الراصد" أن». */
const AFTER_CITED = wordSet('أن إن في عن على نقلا أمس اليوم')

/** The medium in the quotes that open at `i`, behind a verb of telling: no word of prose is in them, and a clause or a stop follows. */
function citedAt(tokens: Text, i: number, last: number): Span | undefined {
  const end = closingQuote(tokens, i + 1, last)
  if (!end || end > i + 5) return undefined
  for (let k = i + 1; k < end - 1; k++) if (flagsAt(tokens, k) & (Flag.ending | Flag.verb | Flag.saying)) return undefined
  const stops = end === last || tokens.kind[end] === TokenKind.punctuation || AFTER_CITED.has(tokens.form[end] as string)
  return stops ? { first: i + 1, last: end - 1, cut: 0 } : undefined
}

/** The stroke that lengthens a letter, «لـ». */
const TATWEEL = 0x640

/**
 * The medium at `i` that somebody speaks to, its preposition set off with a tatweel: «في تصريح لـصوت الكاف.»; undefined for none.
 * Its name is one to three words up to a stop, none of them an office or the head of another name.
 */
export function plainMediumAt(tokens: Text, i: number, lineFirst: number, last: number): Span | undefined {
  if (tokens.text.charCodeAt((tokens.start[i] as number) + 1) !== TATWEEL) return undefined
  const form = tokens.form[i] as string
  if (form[0] !== FOR || form.length < 4) return undefined
  if (!isHeard(tokens, i, lineFirst)) return undefined
  let end = i
  while (end < last && end < i + 4 && tokens.kind[end] === TokenKind.word && !(flagsAt(tokens, end) & NO_MEDIUM)) end++
  return end > i && end < i + 4 && (end === last || tokens.kind[end] === TokenKind.punctuation)
    ? { first: i, last: end, cut: 1 }
    : undefined
}

/** The quotes that open at `i` around the name of a company, told by its last word: «نور للتطوير»; undefined for none. */
export function companyAt(tokens: Text, i: number, last: number): Span | undefined {
  const end = closingQuote(tokens, i + 1, last)
  if (end < i + 4 || !companyTails.has(tokens.form[end - 2] as string)) return undefined
  return { first: i + 1, last: end - 1, cut: 0 }
}
