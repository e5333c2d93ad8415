/**
 * Who is who in one article: full names that are one person, family names that stand for them, before and after.
 *
 * @module
 */

import { cliticReadings } from '../../../arabic/clitics'
import { offsetAfter, TokenKind, type Tokens } from '../../../arabic/tokens'
import { ADJECTIVE, Flag, flagsOf, GIVEN, wordOf } from '../lexicon'
import { bare, type Names } from '../names'
import type { Found } from '../scan'
import { flagsBefore, isEponym } from './patterns'

/** A person of the article. */
export interface Individual {
  readonly entity: string
  readonly id: string | null
  readonly reason?: string
  /** The folded words of the fullest name, without ال and particles' spaces. */
  words: readonly string[]
  /** Tokens at which a full name of this person starts, ascending. */
  readonly at: number[]
}

/** A mention of a person: the stretch and who it is. */
export interface PersonMention {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly person: Individual
}

/** The folded words of a name, each without the article; Latin ones as they are. */
export function nameWords(tokens: Tokens, found: Found): string[] {
  const out: string[] = []
  for (let k = found.first; k < found.last; k++) {
    if (tokens.kind[k] === TokenKind.punctuation) continue
    const form = tokens.form[k] as string
    const cut = k === found.first ? wordOf(form).cut : 0
    const word = bare(cut > 0 && (tokens.start[k] as number) < found.start ? wordOf(form).base : form)
    const previous = out[out.length - 1]
    // «عبد الله» and «نور الدين» are one word each.
    if (previous === 'عبد' || form === 'الله' || form === 'الدين') out[out.length - 1] = `${previous ?? ''}${form}`
    else out.push(word)
  }
  return out
}

/** Whether two names can be one person's: the one begins with the words of the other, or leaves out middle ones. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 2 || short[0] !== long[0]) return false
  let k = 0
  for (const word of long) if (word === short[k]) k++
  return k === short.length
}

/** Whether a word of a name can stand for its bearer: a family name, not a given name, a particle or a word of the language. */
function standsAlone(word: string, isLast: boolean): boolean {
  if (word.length < 3) return false
  const flags = flagsOf(word) | flagsOf(`ال${word}`)
  if (flags & Flag.particle) return false
  return isLast || (flags & (GIVEN | Flag.ending)) === 0
}

/** The family names of the article, each with who bears it. */
export function familiesOf(people: readonly Individual[], names: Names, known: (id: string) => Individual): Map<string, Individual[]> {
  const families = new Map<string, Individual[]>()
  const put = (word: string, person: Individual): void => {
    const bearers = families.get(word)
    if (!bearers) families.set(word, [person])
    else if (!bearers.includes(person)) bearers.push(person)
  }
  for (const person of people) {
    const { words } = person
    for (let k = 1; k < words.length; k++) if (standsAlone(words[k] as string, k === words.length - 1)) put(words[k] as string, person)
  }
  for (const [word, ids] of names.familyNames) {
    // A family name that several people of the authority bear, or that is a word, names nobody by itself.
    if (ids.length !== 1 || word.length < 4 || flagsOf(word) !== 0 || flagsOf(`ال${word}`) !== 0) {
      for (const id of ids) if (people.some((p) => p.id === id)) put(word, known(id))
      continue
    }
    if (!families.has(word)) put(word, known(ids[0] as string))
  }
  return families
}

/** Among those who bear a family name, the one whose full name stands last before the token, or else first after it. */
export function nearest(bearers: readonly Individual[], token: number): Individual {
  let best = bearers[0] as Individual
  let bestBefore = -1
  let bestAfter = Number.POSITIVE_INFINITY
  for (const person of bearers) {
    for (const at of person.at) {
      if (at <= token) {
        if (at > bestBefore) {
          bestBefore = at
          best = person
        }
      } else if (bestBefore < 0 && at < bestAfter) {
        bestAfter = at
        best = person
      }
    }
  }
  return best
}

/** A family name alone at the token `i`, or undefined. */
export function familyAt(
  tokens: Tokens,
  i: number,
  lineFirst: number,
  families: ReadonlyMap<string, readonly Individual[]>,
): PersonMention | undefined {
  const form = tokens.form[i] as string
  for (const { base, cut } of cliticReadings(form)) {
    const bearers = families.get(bare(base))
    if (!bearers) continue
    if (!isNameHere(tokens, i, lineFirst, base)) return undefined
    const start = cut === 0 ? (tokens.start[i] as number) : offsetAfter(tokens, i, cut)
    return { first: i, last: i + 1, start, end: tokens.end[i] as number, person: nearest(bearers, i) }
  }
  return undefined
}

/** Whether a word that is a family name of the article is one here and not an adjective or a noun. */
function isNameHere(tokens: Tokens, i: number, lineFirst: number, base: string): boolean {
  const before = flagsBefore(tokens, i, lineFirst)
  const titled = (before & (Flag.honorific | Flag.office | Flag.saying)) !== 0
  if (isEponym(tokens, i, lineFirst)) return false
  const flags = flagsOf(base) | flagsOf(bare(base)) | flagsOf(`ال${bare(base)}`)
  if (flags & (Flag.ending | ADJECTIVE | Flag.field | Flag.homograph | Flag.weakGiven | Flag.place)) return titled
  if (!base.startsWith('ال') || titled) return true
  // After a noun with the article, a word with the article is its adjective.
  const previous = i > lineFirst && tokens.kind[i - 1] === TokenKind.word ? (tokens.form[i - 1] as string) : ''
  return !(previous.startsWith('ال') && previous.length > 4 && flagsOf(previous) === 0)
}
