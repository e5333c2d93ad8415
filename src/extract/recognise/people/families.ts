/**
 * Who is who in one article: full names that are one person, family names that stand for them, before and after.
 *
 * @module
 */

import { cliticReadings } from '../../../arabic/clitics'
import { offsetAfter, TokenKind } from '../../../arabic/tokens'
import { ADJECTIVE, Flag, flagsOf, GIVEN, type Text, wordAt } from '../lexicon'
import { bare, type Names } from '../names'
import type { Found } from '../scan'
import { flagsBefore, isEponym } from './patterns'

/** A person of the article. */
export interface Individual {
  readonly entity: string
  readonly id: string | null
  readonly reason?: string
  /** The folded words of the fullest name, without the article; «عبد الله» is one. */
  words: readonly string[]
}

/** A mention of a person: the stretch and who it is. */
export interface PersonMention {
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly person: Individual
}

/** Those who bear a family name, in the order in which their full names stand; `at` are the tokens, ascending. */
interface Family {
  readonly at: number[]
  readonly who: Individual[]
}

/** The folded words of a name, each without the article; Latin ones as they are. */
export function nameWords(tokens: Text, found: Found): string[] {
  const out: string[] = []
  for (let k = found.first; k < found.last; k++) {
    if (tokens.kind[k] === TokenKind.punctuation) continue
    const form = tokens.form[k] as string
    const cut = k === found.first ? wordAt(tokens, k).cut : 0
    const word = bare(cut > 0 && (tokens.start[k] as number) < found.start ? wordAt(tokens, k).base : form)
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

/** The family names of an article. */
export class Families {
  readonly #families = new Map<string, Family>()
  /** What a form turned out to be, so that a word is looked into once. */
  readonly #memory = new Map<string, { readonly base: string; readonly cut: number } | null>()

  constructor(
    readonly names: Names,
    /** The person of an id, for one whom the article names by the family name alone. */
    readonly known: (id: string) => Individual,
  ) {}

  /** Notes that a full name stands at a token; to be called in the order of the text. */
  add(person: Individual, at: number): void {
    const { words, id } = person
    for (let k = 1; k < words.length; k++)
      if (standsAlone(words[k] as string, k === words.length - 1)) this.#put(words[k] as string, person, at)
    if (id !== null) for (const word of this.names.familyNamesOf.get(id) ?? []) if (!words.includes(word)) this.#put(word, person, at)
  }

  #put(word: string, person: Individual, at: number): void {
    const family = this.#families.get(word)
    if (!family) this.#families.set(word, { at: [at], who: [person] })
    else {
      family.at.push(at)
      family.who.push(person)
    }
  }

  /**
   * Who a family name alone is at a token: of those who bear it in the article the one whose full name stands last before, or else
   * first after. Where the article names none, the one person of the authority who bears it, if the word is nothing else.
   */
  bearer(word: string, token: number): Individual | undefined {
    const family = this.#families.get(word)
    if (!family) {
      const ids = this.names.familyNames.get(word)
      return ids?.length === 1 && isDistinctive(word) ? this.known(ids[0] as string) : undefined
    }
    const { at, who } = family
    let low = 0
    let high = at.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((at[middle] as number) <= token) low = middle + 1
      else high = middle
    }
    return who[Math.max(low - 1, 0)]
  }

  /** The family name in a form and the letters of proclitics before it, or null. */
  read(form: string): { readonly base: string; readonly cut: number } | null {
    const known = this.#memory.get(form)
    if (known !== undefined) return known
    const reading = cliticReadings(form).find(({ base }) => {
      const word = bare(base)
      return this.#families.has(word) || (this.names.familyNames.has(word) && isDistinctive(word))
    })
    const read = reading ? { base: reading.base, cut: reading.cut } : null
    this.#memory.set(form, read)
    return read
  }
}

/** Whether a family name of the authority is no other word, so that it names its bearer without a full name. */
const isDistinctive = (word: string): boolean => word.length > 3 && flagsOf(word) === 0 && flagsOf(`ال${word}`) === 0

/** A family name alone at the token `i`, or undefined. */
export function familyAt(tokens: Text, i: number, lineFirst: number, families: Families): PersonMention | undefined {
  const read = families.read(tokens.form[i] as string)
  if (!read || !isNameHere(tokens, i, lineFirst, read.base)) return undefined
  const person = families.bearer(bare(read.base), i)
  if (!person) return undefined
  const start = read.cut === 0 ? (tokens.start[i] as number) : offsetAfter(tokens, i, read.cut)
  return { first: i, last: i + 1, start, end: tokens.end[i] as number, person }
}

/** Whether a word that is a family name of the article is one here and not an adjective or a noun. */
function isNameHere(tokens: Text, i: number, lineFirst: number, base: string): boolean {
  const before = flagsBefore(tokens, i, lineFirst)
  const titled = (before & (Flag.honorific | Flag.office | Flag.saying | Flag.verb)) !== 0
  if (isEponym(tokens, i, lineFirst)) return false
  const other = flagsOf(base.startsWith('ال') ? bare(base) : `ال${base}`) & ~Flag.weakGiven
  const flags = flagsOf(base) | other
  if (flags & (Flag.office | Flag.honorific)) return false
  if (flags & (Flag.ending | ADJECTIVE | Flag.field | Flag.homograph | Flag.weakGiven | Flag.place)) return titled
  if (!base.startsWith('ال') || titled) return true
  // After a noun with the article, a word with the article is its adjective.
  const previous = i > lineFirst && tokens.kind[i - 1] === TokenKind.word ? (tokens.form[i - 1] as string) : ''
  return !(previous.startsWith('ال') && previous.length > 4 && wordAt(tokens, i - 1).whole === 0)
}
