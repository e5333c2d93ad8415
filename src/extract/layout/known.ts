/**
 * What the authority files know that a layout needs: outlets, places and people by name. Made once for an authority.
 *
 * @module
 */
import { foldText } from '../../arabic/fold'
import { TokenKind, type Tokens, tokenize } from '../../arabic/tokens'
import type { Authority } from '../../schema/authority'
import type { AuthorityRecord } from '../../schema/records'
import { MAGHREB } from '../gazetteer/cities-maghreb'
import { MASHRIQ } from '../gazetteer/cities-mashriq'
import { WORLD_CITIES } from '../gazetteer/cities-world'
import { COUNTRIES } from '../gazetteer/countries'
import { GIVEN_NAMES, WEAK_GIVEN_NAMES } from '../gazetteer/given-names'
import { type Segment, wording } from './lines'
import { desks } from './words'

/** A name of an outlet, as its words. */
export interface OutletName {
  readonly words: readonly string[]
  readonly id: string
  /** The outlet's own name, Arabic first. */
  readonly name: string
}

/** Names of an authority, ready to be looked up by folded wording. */
export interface Known {
  /** Outlets by the first word of each name, longest name first. */
  readonly outlets: ReadonlyMap<string, readonly OutletName[]>
  /** Names of cities, and of the places of the authority. */
  readonly places: ReadonlySet<string>
  /** Names of places of one word, and the words of agencies' names. */
  readonly placeWords: ReadonlySet<string>
  /** Given names of one word, folded. */
  readonly givenNames: ReadonlySet<string>
  /** Ids of people by name; a name that two people bear leads to neither. */
  readonly people: ReadonlyMap<string, string | null>
}

const given: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...WEAK_GIVEN_NAMES].map((name) => foldText(name)))
const memo = new WeakMap<Authority, Known>()

/** The names of an authority. */
export function knownBy(authority: Authority): Known {
  let known = memo.get(authority)
  if (known === undefined) memo.set(authority, (known = collect(authority)))
  return known
}

const namesOf = (record: AuthorityRecord): string[] =>
  [record.names.ar, record.names.fr, record.names.en, ...record.variants.ar, ...record.variants.latin].filter((name) => name !== null)

function collect(authority: Authority): Known {
  const outlets = new Map<string, OutletName[]>()
  for (const outlet of authority.outlets)
    for (const name of new Set(namesOf(outlet))) {
      const words = wording(...whole(name)).split(' ')
      const first = words[0] as string
      const entry = { words, id: outlet.id, name: outlet.names.ar ?? outlet.names.fr ?? outlet.names.en ?? name }
      outlets.set(first, [...(outlets.get(first) ?? []), entry])
    }
  for (const list of outlets.values()) list.sort((a, b) => b.words.length - a.words.length)
  const folded = (name: string): string => wording(...whole(name))
  const places = new Set([...MAGHREB, ...MASHRIQ, ...WORLD_CITIES, ...authority.places.flatMap(namesOf)].map(folded))
  // Of a name of several words each word alone is too common to tell a place.
  const placeWords = new Set([
    ...[...places, ...COUNTRIES.map(folded)].filter((name) => !name.includes(' ')),
    ...[...desks].flatMap((desk) => desk.split(' ')),
  ])
  const people = new Map<string, string | null>()
  for (const person of authority.people)
    for (const name of namesOf(person)) {
      const key = wording(...whole(name))
      const other = people.get(key)
      people.set(key, other === undefined || other === person.id ? person.id : null)
    }
  return { outlets, places, placeWords, givenNames: given, people }
}

function whole(text: string): [Tokens, Segment] {
  const tokens = tokenize(text)
  return [tokens, { first: 0, last: tokens.count }]
}

/** The outlet of the authority that a stretch names, or undefined. */
export function outletIn(known: Known, tokens: Tokens, part: Segment): OutletName | undefined {
  for (let i = part.first; i < part.last; i++) {
    const list = known.outlets.get(tokens.form[i] as string)
    if (list === undefined) continue
    for (const outlet of list) if (standsAt(tokens, outlet.words, i, part.last)) return outlet
  }
  return undefined
}

/** Whether words stand one after the other from a token on, punctuation between them aside. */
export function standsAt(tokens: Tokens, words: readonly string[], at: number, last: number): boolean {
  let i = at
  for (const word of words) {
    while (i < last && tokens.kind[i] === TokenKind.punctuation) i++
    if (i >= last || tokens.form[i] !== word) return false
    i++
  }
  return true
}
