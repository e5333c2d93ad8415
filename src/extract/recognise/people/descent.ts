/**
 * People whom a word of descent names: «أبو عبيدة», «بن سلمان», «ولد الغزواني», «حنن ولد سيدي».
 *
 * @module
 */
import { TokenKind } from '../../../arabic/tokens'
import { Flag, GIVEN } from '../lexicon'
import { type Span, spanOf } from '../spans'
import { type Text, wholeAt, wordAt } from '../text'
import { beginsWithSon } from './alone'
import { compoundGiven } from './compounds'
import { flagsBefore, isBoundary } from './context'
import { givenNameExtent, nameLike } from './extent'

/** A son in Mauritania, and «was born»: «ولد الغزواني», «ولد في». */
const SON = 'ولد'
/** A son: «بن سلمان». */
const SON_OF = 'بن'

/** The person whom a particle names: «أبو عبيدة»; «بن سلمان»; «ولد الغزواني» behind a word, where it is no «was born». */
export function byKunya(tokens: Text, i: number, last: number, lineFirst: number): Span | undefined {
  const { base, cut } = wordAt(tokens, i)
  const next = i + 1
  if (next >= last || tokens.kind[next] !== TokenKind.word) return undefined
  if (base === SON_OF)
    return beginsWithSon(tokens, i, lineFirst)
      ? { first: i, last: compoundGiven(tokens, next, last, tokens.form[next] as string) || next + 1, cut }
      : undefined
  const form = tokens.form[next] as string
  const whole = wholeAt(tokens, next)
  const named = (whole & GIVEN) !== 0 || compoundGiven(tokens, next, last, form) !== 0
  const before = flagsBefore(tokens, i, lineFirst)
  if (base === SON) {
    if (isBoundary(tokens, i - 1, lineFirst) || form === 'في' || (whole & Flag.ending && !named)) return undefined
    if (!named && !form.startsWith('ال') && !(before & (Flag.saying | Flag.honorific) && whole === 0 && nameLike(tokens, next, true)))
      return undefined
    const extent = givenNameExtent(tokens, next, last, form, whole)
    return spanOf(i, extent, cut)
  }
  if ((whole & Flag.place && !(before & Flag.nickname)) || (whole & Flag.ending && !named)) return undefined
  if (!named && !(before & (Flag.office | Flag.honorific | Flag.nickname))) return undefined
  return spanOf(i, givenNameExtent(tokens, next, last, form, whole), cut)
}

/** Words between the name of a child and the father’s: «حنن ولد سيدي», «آمنة بنت سالم». */
const FILIATION = new Set(['بن', 'ولد', 'بنت', 'منت'])

/** The person whose name nothing tells but «بن» or «ولد» behind its first word: «حنن ولد سيدي». */
export function byFiliation(tokens: Text, i: number, last: number): Span | undefined {
  if (
    i + 2 >= last ||
    !(wholeAt(tokens, i + 1) & Flag.particle) ||
    !FILIATION.has(tokens.form[i + 1] as string) ||
    !nameLike(tokens, i, false)
  )
    return undefined
  const extent = givenNameExtent(tokens, i, last, tokens.form[i] as string, Flag.given)
  return extent.parts > 1 ? spanOf(i, extent) : undefined
}
