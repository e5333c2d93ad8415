/**
 * Who is who in one article: full names that are one person, family names that stand for them, before and after.
 *
 * @module
 */

import { type CliticReading, readAs } from '../../../arabic/clitics'
import { foldText } from '../../../arabic/fold'
import { memoByForm } from '../../../arabic/memo'
import { TokenKind, type Tokens } from '../../../arabic/tokens'
import { FAMOUS_NAMES } from '../../gazetteer/famous-names'
import { Endings } from '../endings'
import { Flag, flagsOf, GIVEN } from '../lexicon'
import { bare, type Names } from '../names'
import type { Found } from '../scan'
import { endingAt, flagsAt, type Text, wordAt } from '../text'
import { isSureGiven } from './alone'

/** Names that the world knows by the family name alone: «ماكرون». */
const famous = new Set(FAMOUS_NAMES.map((name) => bare(foldText(name))))

/** Whether a folded name without the article is known to the world by itself: «ماكرون». */
export const isFamous = (word: string): boolean => famous.has(word)

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

/** A family name in a form, and the letters of proclitics before it. */
export type FamilyReading = Pick<CliticReading, 'base' | 'cut'>

/** The family name in a form that stands alone without a full name in the article, or null. */
function knownIn(form: string, names: Names): FamilyReading | null {
  const known = (word: string): boolean => famous.has(word) || (names.familyNames.has(word) && isDistinctive(word))
  return readAs(form, (base) => known(bare(base))) ?? null
}

/** What {@link knownIn} found, by authority. */
const memos = new WeakMap<Names, (tokens: Tokens, i: number) => FamilyReading | null>()

/** The same by token, remembered. */
function knownAt(names: Names): (tokens: Tokens, i: number) => FamilyReading | null {
  let memo = memos.get(names)
  if (!memo) memos.set(names, (memo = memoByForm((form) => knownIn(form, names))))
  return memo
}

/** The family names of an article. */
export class Families {
  readonly #families = new Map<string, Family>()
  /** Those who are called by their given names too. */
  readonly #given = new Map<string, Family>()
  readonly #endings = new Endings()
  readonly #knownAt: (tokens: Tokens, i: number) => FamilyReading | null

  constructor(
    readonly names: Names,
    /** The person of an id, for one whom the article names by the family name alone. */
    readonly known: (id: string) => Individual,
    /** The person without a record of a name. */
    readonly stranger: (words: readonly string[]) => Individual,
  ) {
    this.#knownAt = knownAt(names)
  }

  /** Notes that a full name stands at a token; to be called in the order of the text. */
  add(person: Individual, at: number): void {
    const { words, id } = person
    for (let k = 1; k < words.length; k++)
      if (standsAlone(words[k] as string, k === words.length - 1)) this.#put(words[k] as string, person, at)
    const given = words[0] as string
    // «الفن» is folded from «ألفن» too.
    if (words.length > 1 && given.length > 2 && !given.startsWith('ال') && isSureGiven(flagsOf(given)))
      this.#put(given, person, at, this.#given)
    // «يرلي قايا» is written «يرليقايا» as well.
    const [before, end] = words.slice(-2) as [string, string]
    if (words.length > 2 && flagsOf(before) === 0 && flagsOf(end) === 0) this.#put(before + end, person, at)
    if (id !== null) for (const word of this.names.familyNamesOf.get(id) ?? []) if (!words.includes(word)) this.#put(word, person, at)
  }

  /** Notes that one who is called by the family name alone, which no list has, is named at a token. */
  addFamily(word: string, person: Individual, at: number): void {
    if (!this.#families.has(word)) this.#put(word, person, at)
  }

  #put(word: string, person: Individual, at: number, map = this.#families): void {
    const family = map.get(word)
    if (!family) {
      map.set(word, { at: [at], who: [person] })
      this.#endings.add(word)
    } else {
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
    if (family) return nearest(family, token)
    const ids = this.names.familyNames.get(word)
    if (ids?.length === 1 && isDistinctive(word)) return this.known(ids[0] as string)
    return famous.has(word) ? this.stranger([word]) : undefined
  }

  /** Who a given name alone is at a token: of those who bear it in the article the one named last before, or else first after. */
  called(word: string, token: number): Individual | undefined {
    const namesakes = this.#given.get(word)
    return namesakes && nearest(namesakes, token)
  }

  /** The given name of one of the article that the token `i` is, or null. */
  givenAt(tokens: Text, i: number): FamilyReading | null {
    if (this.#given.size === 0 || !(flagsAt(tokens, i) & GIVEN) || !this.#endings.has(endingAt(tokens, i))) return null
    return readAs(tokens.form[i] as string, (base) => this.#given.has(base)) ?? null
  }

  /** The family name that the token `i` is, or null. */
  readAt(tokens: Text, i: number): FamilyReading | null {
    const known = this.#knownAt(tokens, i)
    return this.#endings.has(endingAt(tokens, i)) ? this.#first(tokens.form[i] as string, known) : known
  }

  /** The family name that a form is which no token is alone: «عبد المقصود». */
  read(form: string): FamilyReading | null {
    return this.#first(form, knownIn(form, this.names))
  }

  /** The first reading of a form that is a family name of the article or the `known` one. */
  #first(form: string, known: FamilyReading | null): FamilyReading | null {
    return readAs(form, (base) => base === known?.base || this.#families.has(bare(base))) ?? null
  }
}

/** Of those who bear a name the one whose full name stands last before a token, or else first after. */
function nearest({ at, who }: Family, token: number): Individual | undefined {
  let low = 0
  let high = at.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) <= token) low = middle + 1
    else high = middle
  }
  return who[Math.max(low - 1, 0)]
}

/** Whether a family name of the authority is no other word, so that it names its bearer without a full name. */
const isDistinctive = (word: string): boolean => word.length > 3 && flagsOf(word) === 0 && flagsOf(`ال${word}`) === 0
