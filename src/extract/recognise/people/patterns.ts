/**
 * People whom no file knows: which of the ways to tell one by the words around a name applies at a word.
 *
 * @module
 */
import { TokenKind } from '../../../arabic/tokens'
import { Flag, GIVEN } from '../lexicon'
import { type Span, spanOf } from '../spans'
import { flagsAt, type Text, Trait, traitsAt, wholeAt, wordAt } from '../text'
import { byNickname, NAMES_THINGS } from './aliases'
import { isSpeaker } from './alone'
import { byAnnouncement } from './announcement'
import { compoundGiven } from './compounds'
import { describesPerson, endsSite, flagsBefore, isBoundary, isCredited, isEponym } from './context'
import { byFiliation, byKunya } from './descent'
import { givenNameExtent, nameLike } from './extent'
import { byLatinTwin } from './foreign'
import { byGivenName } from './given'
import { initialAt } from './shapes'

/** A name of which the first words are initials, in brackets or quotes or behind a title: «(ز. عبد القادر)», «المدعو ب. م. قادر». */
function byInitials(tokens: Text, i: number, last: number, lineFirst: number): Span | undefined {
  let at = initialAt(tokens, i, last)
  if (!at) return undefined
  const opened = tokens.form[i - 1] === '(' || tokens.form[i - 1] === '"'
  if (!opened && !(flagsBefore(tokens, i, lineFirst) & (Flag.nickname | Flag.honorific | Flag.office))) return undefined
  at = initialAt(tokens, at, last) || at
  if (at >= last || tokens.kind[at] !== TokenKind.word || (tokens.form[at] as string).length < 3) return undefined
  const flags = wholeAt(tokens, at)
  if (!compoundGiven(tokens, at, last, tokens.form[at] as string) && (flags & GIVEN) === 0 && !nameLike(tokens, at, false)) return undefined
  return { first: i, last: givenNameExtent(tokens, at, last, tokens.form[at] as string, flags).last, cut: 0 }
}

/** Whether «وسام» at `i` is the man: «قال وسام حماد», not «منح وسام الملك». */
const isMedalMan = (tokens: Text, i: number, lineFirst: number): boolean =>
  (flagsAt(tokens, i) & GIVEN) !== 0 &&
  i + 1 < tokens.count &&
  (wholeAt(tokens, i + 1) & (Flag.given | Flag.particle)) !== 0 &&
  (flagsBefore(tokens, i, lineFirst) & (Flag.saying | Flag.honorific | Flag.office)) !== 0

/**
 * The person whose name is found by what stands at or before the word `i`.
 *
 * @param listed whether another person is named right before, with و or a comma between
 */
export function personAt(tokens: Text, i: number, last: number, lineFirst: number, listed: boolean): Span | undefined {
  const flags = flagsAt(tokens, i)
  if (flags & Flag.namedAfter && !isMedalMan(tokens, i, lineFirst)) return undefined
  if (isEponym(tokens, i, lineFirst) || isCredited(tokens, i, lineFirst)) return undefined
  const traits = traitsAt(tokens, i)
  const initials = traits & Trait.initial ? byInitials(tokens, i, last, lineFirst) : undefined
  if (initials) return initials
  const form = tokens.form[i] as string
  if (flags & GIVEN || (traits & Trait.compound && compoundGiven(tokens, i, last, wordAt(tokens, i).base))) {
    const person = byGivenName(tokens, i, last, lineFirst, listed)
    return person && person.last < last && endsSite(tokens, person.last) ? undefined : person
  }
  // «وعز الدين …»: two letters are too few for a word under a proclitic elsewhere.
  if (flags === 0 && form.length === 3 && compoundGiven(tokens, i, last, form.slice(1))) {
    const extent = givenNameExtent(tokens, i, last, form.slice(1), Flag.given)
    return extent.parts > 1 ? spanOf(i, extent, 1) : undefined
  }
  if (flags & Flag.kunya) return byKunya(tokens, i, last, lineFirst)
  if (flags & Flag.nickname && (!NAMES_THINGS.has(wordAt(tokens, i).base) || describesPerson(tokens, i, lineFirst))) {
    const nickname = byNickname(tokens, i, last)
    if (nickname) return nickname
  }
  // «المومني: الأردن يقف …»: who speaks in a headline.
  if (traits & Trait.nisba && tokens.form[i + 1] === ':' && isBoundary(tokens, i - 1, lineFirst)) return { first: i, last: i + 1, cut: 0 }
  if (flags !== 0) return undefined
  if (isSpeaker(tokens, i, last, lineFirst)) return { first: i, last: i + 1, cut: 0 }
  return byFiliation(tokens, i, last) ?? byLatinTwin(tokens, i, last, lineFirst) ?? byAnnouncement(tokens, i, last, lineFirst)
}
