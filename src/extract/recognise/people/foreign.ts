/**
 * Names of other countries that no given name announces: in Latin letters, beside them or alone, behind another person in a list, «آن».
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../../arabic/clitics'
import { TokenKind } from '../../../arabic/tokens'
import { Flag, flagsOf, GIVEN } from '../lexicon'
import { type Span, spanOf } from '../spans'
import { flagsAt, type Text, Trait, traitsAt, wholeAt } from '../text'
import { announced, isBoundary } from './context'
import { givenNameExtent, nameLike, unknownExtent } from './extent'
import { looksForeign } from './shapes'

/** Whether an office stands at `i`, as it does behind the comma after a name: «…، سفير ماليزيا». */
const isOffice = (tokens: Text, i: number, last: number): boolean =>
  i < last && tokens.kind[i] === TokenKind.word && (wholeAt(tokens, i) & Flag.office) !== 0

/** Whether a title, or an office that says by itself who it is, stands before `i`: «السفير», «نظيره»; «مدير» is one of what follows. */
function titled(tokens: Text, i: number, lineFirst: number): boolean {
  if (i === lineFirst || tokens.kind[i - 1] !== TokenKind.word) return false
  const flags = flagsAt(tokens, i - 1)
  return (flags & Flag.honorific) !== 0 || ((flags & Flag.office) !== 0 && (tokens.form[i - 1] as string).includes(ARTICLE))
}

/** The end of a name in Latin letters at `i`: two to five words that begin with a capital; 0 for none. */
export function latinName(tokens: Text, i: number, last: number): number {
  let j = i
  let capitals = 0
  let shouted = 0
  while (j < last && j - i < 6) {
    if (tokens.kind[j] === TokenKind.latin) {
      const first = tokens.text[tokens.start[j] as number] as string
      const word = tokens.text.slice(tokens.start[j] as number, tokens.end[j] as number)
      if (first !== first.toLowerCase() && (word.length === 1 || word !== word.toUpperCase())) capitals++
      // «Alex PINFIELD».
      else if (capitals > 0 && word.length > 2 && word === word.toUpperCase() && first !== first.toLowerCase()) shouted++
      else if (word.length > 3 || first !== first.toLowerCase()) break
    } else if (
      !(j > i && (tokens.form[j] === '-' || tokens.form[j] === "'" || tokens.form[j] === '.') && tokens.kind[j + 1] === TokenKind.latin)
    )
      break
    j++
  }
  return capitals + shouted >= 2 ? j : 0
}

/** Arabic words before a bracket with a name in Latin letters: the name of the same person, as many words as there. */
export function byLatinTwin(tokens: Text, i: number, last: number, lineFirst: number): Span | undefined {
  let open = i + 1
  const reach = Math.min(last, i + 4)
  while (open < reach && !(traitsAt(tokens, open) & Trait.openBracket)) open++
  const end = tokens.form[open] === '(' ? latinName(tokens, open + 1, last) : 0
  if (!end) return undefined
  if (announced(tokens, i, lineFirst) || isBoundary(tokens, i - 1, lineFirst)) {
    const extent = unknownExtent(tokens, i, last)
    if (extent.parts > 1 && extent.last === open) return spanOf(i, extent)
  }
  let words = 0
  for (let k = open + 1; k < end; k++) if (tokens.kind[k] === TokenKind.latin) words++
  if (open - i !== words) return undefined
  for (let k = i; k < open; k++)
    if (tokens.kind[k] !== TokenKind.word || (flagsOf(tokens.form[k] as string) & ~(GIVEN | Flag.particle)) !== 0) return undefined
  return { first: i, last: open, cut: 0 }
}

/** The person whose name stands at `i` in Latin letters alone: a title before it or an office behind it says so; or undefined. */
export function latinPersonAt(tokens: Text, i: number, last: number, lineFirst: number): Span | undefined {
  const end = latinName(tokens, i, last)
  if (end === 0) return undefined
  const told = titled(tokens, i, lineFirst) || (tokens.form[end] === ',' && isOffice(tokens, end + 1, last))
  return told ? { first: i, last: end, cut: 0 } : undefined
}

/** Words of prose that «و» opens another clause with, though no list of verbs has them. */
const NO_NAME = /^(?:ا|ن|ست|سي|ي|ت|لل|ال)/
/** Words that open a clause about those listed: «… وجول كوندي الذين». */
const RELATIVES = wordSet('الذي التي الذين اللذين اللذان')
/** Particles inside names, of other countries and of Arabs: «وروبن فان بيرسي». */
const PARTICLES = wordSet('بن دي فان فون دا دو')

/**
 * The person named behind another with «و», by a first word that nothing is known of: «روبرت … وجول كوندي»; undefined where the
 * second word is none of a name, or the clause goes on behind it as it does behind a verb.
 */
export function listedAt(tokens: Text, i: number, last: number): Span | undefined {
  const form = tokens.form[i] as string
  const next = i + 1
  if (form[0] !== 'و' || form.length < 4 || next >= last || tokens.kind[next] !== TokenKind.word) return undefined
  const base = form.slice(1)
  if (NO_NAME.test(base) || flagsOf(base) !== 0 || base.endsWith('ه') || base.endsWith('ات')) return undefined
  const second = tokens.form[next] as string
  const whole = wholeAt(tokens, next)
  const named =
    (whole & GIVEN && !(whole & (Flag.ending | Flag.verb | Flag.office))) ||
    PARTICLES.has(second) ||
    (traitsAt(tokens, next) & Trait.nisba) !== 0 ||
    (whole === 0 && nameLike(tokens, next, true) && looksForeign(second))
  if (!named) return undefined
  const extent = givenNameExtent(tokens, i, last, base, looksForeign(second) && whole === 0 ? Flag.foreignGiven : Flag.given)
  return extent.parts > 1 && closesList(tokens, extent.last, last) ? { first: i, last: extent.last, cut: 1 } : undefined
}

/** Whether a list of names ends or goes on at `i`: the line's end, punctuation, an office, or another «و». */
function closesList(tokens: Text, i: number, last: number): boolean {
  if (i >= last || tokens.kind[i] !== TokenKind.word) return true
  return isOffice(tokens, i, last) || (tokens.form[i] as string).startsWith('و') || RELATIVES.has(tokens.form[i] as string)
}

/** The letter آ, as text has it before folding. */
const ALEF_MADDA = 0x622
/** «آن», folded. */
const ANNE = 'ان'

/** The person called «آن» at `i`, which folding makes «أن»: a foreign family name follows; or undefined. */
export function anneAt(tokens: Text, i: number, last: number): Span | undefined {
  if (tokens.form[i] !== ANNE || tokens.text.charCodeAt(tokens.start[i] as number) !== ALEF_MADDA || i + 1 >= last) return undefined
  if (wholeAt(tokens, i + 1) !== 0 || !nameLike(tokens, i + 1, true) || !looksForeign(tokens.form[i + 1] as string)) return undefined
  return { first: i, last: givenNameExtent(tokens, i, last, ANNE, Flag.foreignGiven).last, cut: 0 }
}
