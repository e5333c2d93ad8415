/**
 * All names known before an article is read: those of the authority, and the gazetteer's.
 *
 * @module
 */
import { ARTICLE } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import type { Tokens } from '../../arabic/tokens'
import type { Authority } from '../../schema/authority'
import type { AuthorityRecord, Person } from '../../schema/records'
import type { MentionKind } from '../../schema/vocabulary'
import { ABROAD } from '../gazetteer/cities-abroad'
import { MAGHREB } from '../gazetteer/cities-maghreb'
import { MASHRIQ } from '../gazetteer/cities-mashriq'
import { WORLD_CITIES } from '../gazetteer/cities-world'
import { COUNTRIES, REGIONS } from '../gazetteer/countries'
import { PLACE_HOMOGRAPHS } from '../gazetteer/homographs'
import { LOCALITIES, TOWNS } from '../gazetteer/localities'
import { ORGANIZATIONS } from '../gazetteer/organizations'
import { buildMatcher, type Match, type MatchEntry, type Matcher } from './matcher'

/** A thing that a known name stands for. */
export interface Known {
  readonly kind: MentionKind
  /** The authority record, or null for a name of the gazetteer. */
  readonly id: string | null
  /** Ties the spellings of a name of the gazetteer together. */
  readonly key: string
  /** Whether the name is another word too, so that the text has to say that it is a place. */
  readonly homograph: boolean
}

/** The names of an authority, ready to be found. */
export interface Names {
  /** Names of organisations and places, and full names of people. */
  readonly matcher: Matcher<Known>
  /** Names of people that are a single word: the ids that bear each, by folded form without ال. */
  readonly familyNames: ReadonlyMap<string, readonly string[]>
  /** The same the other way: by id. */
  readonly familyNamesOf: ReadonlyMap<string, readonly string[]>
  /** The people of the authority by id. */
  readonly people: ReadonlyMap<string, Person>
  /** The country of each organisation of the authority, null where unknown. */
  readonly homes: ReadonlyMap<string, string | null>
}

/** Finds the longest known name of a text that starts at a token and ends before `last`. */
export type Find = (at: number, last: number) => Match<Known> | undefined

/** The same for names that end with the line. */
export type Lookup = (at: number) => Match<Known> | undefined

/** The known names of a text. */
export function knownIn(tokens: Tokens, { matcher }: Names): Find {
  const candidates = matcher.candidates(tokens)
  return (at, last) => (candidates[at] ? matcher.at(tokens, at, last) : undefined)
}

/** A folded form without the article. */
export const bare = (form: string): string => (form.startsWith(ARTICLE) && form.length > 4 ? form.slice(2) : form)

/** Names of places that are other words too: «مالي», «بوشر». */
const homographs = new Set(PLACE_HOMOGRAPHS.map(foldText))

function* gazetteer(): Generator<MatchEntry<Known>> {
  for (const list of [COUNTRIES, REGIONS, MAGHREB, MASHRIQ, TOWNS, WORLD_CITIES, ABROAD]) {
    for (const form of list) {
      const key = foldText(form)
      yield { form, value: { kind: 'place', id: null, key, homograph: homographs.has(key) } }
    }
  }
  for (const form of LOCALITIES) {
    const key = foldText(form)
    yield { form, value: { kind: 'place', id: null, key, homograph: !key.includes(' ') } }
  }
  for (const spellings of ORGANIZATIONS) {
    const known: Known = { kind: 'organization', id: null, key: foldText(spellings[0] as string), homograph: false }
    for (const form of spellings) yield { form, value: known }
  }
}

/** The spellings of a record in Arabic and Latin letters. */
function spellings(record: AuthorityRecord): Set<string> {
  const { names, variants } = record
  const out = new Set([...variants.ar, ...variants.latin])
  for (const name of [names.ar, names.fr, names.en]) if (name) out.add(name)
  return out
}

function build(authority: Authority): Names {
  const entries: MatchEntry<Known>[] = []
  const families = new Map<string, string[]>()
  const familiesOf = new Map<string, string[]>()
  for (const person of authority.people) {
    const value: Known = { kind: 'person', id: person.id, key: person.id, homograph: false }
    for (const form of spellings(person)) {
      const words = foldText(form).split(' ')
      const last = words[words.length - 1] as string
      if (words.length === 1) {
        const family = bare(last)
        const ids = families.get(family) ?? []
        if (!ids.includes(person.id)) {
          families.set(family, [...ids, person.id])
          familiesOf.set(person.id, [...(familiesOf.get(person.id) ?? []), family])
        }
        continue
      }
      entries.push({ form, value })
      if (/^[a-z]/.test(last)) continue
      // A family name is written with the article or without.
      entries.push({ form: [...words.slice(0, -1), bare(last)].join(' '), value })
      entries.push({ form: [...words.slice(0, -1), ARTICLE + bare(last)].join(' '), value })
    }
  }
  for (const record of authority.organizations) {
    const value: Known = { kind: 'organization', id: record.id, key: record.id, homograph: false }
    for (const form of spellings(record)) entries.push({ form, value })
    if (record.acronym) entries.push({ form: record.acronym, value })
  }
  for (const record of authority.places) {
    for (const form of spellings(record))
      entries.push({ form, value: { kind: 'place', id: record.id, key: record.id, homograph: homographs.has(foldText(form)) } })
  }
  // The authority comes first: where it knows a name, the gazetteer is silent.
  return {
    matcher: buildMatcher([...entries, ...gazetteer()]),
    familyNames: families,
    familyNamesOf: familiesOf,
    people: new Map(authority.people.map((p) => [p.id, p])),
    homes: new Map(authority.organizations.map((o) => [o.id, o.country])),
  }
}

/** The names of each authority, built once. */
const built = new WeakMap<Authority, Names>()

/** The names of an authority; made once. */
export function namesOf(authority: Authority): Names {
  let names = built.get(authority)
  if (!names) built.set(authority, (names = build(authority)))
  return names
}
