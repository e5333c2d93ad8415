/**
 * Places: whether a name of the gazetteer is one here, and sites by their head word.
 *
 * @module
 */
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { COMPETITION_WORDS, SURE_SITES } from '../gazetteer/sites'
import { Flag, flagsOf, GIVEN, type Text, wordAt } from './lexicon'
import type { Match } from './matcher'
import type { Known } from './names'
import type { BodySpan, Lookup } from './organizations'
import { givenNameExtent, nameLike } from './people/extent'

const ARTICLE = 'ال'
const sureSites = new Set(SURE_SITES.map(foldText))

/** What stood before a name on its line. */
export interface Before {
  /** Whether a place was found right before this name, or before a comma and this name. */
  readonly afterPlace: boolean
  readonly lineFirst: number
}

const competitions = new Set(COMPETITION_WORDS.map(foldText))

/** Whether a name that is another word too is a place here: a preposition or an area word before it, or a list of places. */
export function isPlaceHere(tokens: Text, match: Match<Known>, { afterPlace, lineFirst }: Before): boolean {
  if (match.proclitic === '' && match.first > lineFirst && competitions.has(wordAt(tokens, match.first - 1).base)) return false
  if (!match.value.homograph) return true
  if (afterPlace || match.proclitic.endsWith('ب')) return true
  const i = match.first - 1
  if (i < lineFirst || tokens.kind[i] !== TokenKind.word) return false
  const word = wordAt(tokens, i)
  return (word.flags & Flag.area) !== 0
}

/** The site whose head word stands at `i`: «ميناء طنجة المتوسط», «ملعب العبدي», «مطار محمد الخامس الدولي». */
export function siteAt(tokens: Text, i: number, last: number, lookup: Lookup): BodySpan | undefined {
  const { cut, flags, base } = wordAt(tokens, i)
  if (!(flags & Flag.site) || !(flagsOf(base) & Flag.site)) return undefined
  let at = i + 1
  if (tokens.form[at] === '"') at++
  if (at >= last || tokens.kind[at] !== TokenKind.word) return undefined
  const end = siteName(tokens, at, last, lookup, sureSites.has(base))
  if (end === at) return undefined
  let j = end
  if (at > i + 1 && tokens.form[j] === '"') j++
  else
    while (
      j < last &&
      (tokens.form[j] as string).startsWith(ARTICLE) &&
      wordAt(tokens, j).whole & (Flag.bodyAdjective | Flag.otherAdjective)
    )
      j++
  return { first: i, last: j, cut }
}

/** The token after the name of a site that starts at `at`, or `at`. */
function siteName(tokens: Text, at: number, last: number, lookup: Lookup, sure: boolean): number {
  const known = lookup(at)
  if (known && known.proclitic === '') return known.last
  const form = tokens.form[at] as string
  const flags = wordAt(tokens, at).whole
  if (flags & (GIVEN | Flag.honorific) && !(flags & Flag.ending)) {
    const from = flags & Flag.honorific && !(flags & GIVEN) ? at + 1 : at
    if (from >= last || tokens.kind[from] !== TokenKind.word) return at
    const name = tokens.form[from] as string
    return givenNameExtent(tokens, from, last, name, wordAt(tokens, from).whole).last
  }
  if (wordAt(tokens, at).flags !== 0 || form.length < 3) return at
  if (form.startsWith(ARTICLE)) {
    if (form.endsWith('ي') || form.endsWith('يه') || sure) return at + 1
    const next = tokens.form[at + 1]
    // «الجزيرة الخضراء»: a noun with an adjective that no lexicon has.
    return next?.startsWith(ARTICLE) && flagsOf(next) === 0 ? at + 2 : at
  }
  if (form.endsWith('ا') || form.startsWith('لل') || form.endsWith('ات') || form[0] === 'ي' || form[0] === 'ت') return at
  if (form[0] === 'ل' && form.length > 4) return at
  // «مطار هواري بومدين»: two words of a name.
  return at + 1 < last && wordAt(tokens, at + 1).whole === 0 && nameLike(tokens, at + 1, false) ? at + 2 : at + 1
}
