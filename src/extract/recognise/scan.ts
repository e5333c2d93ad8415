/**
 * One pass over a line: at each word the longest of what can start there: a known name, an organisation or a site by its
 * head word, a person by the words around. What lies inside a longer name is not found.
 *
 * @module
 */
import { offsetAfter, TokenKind } from '../../arabic/tokens'
import type { MentionKind } from '../../schema/vocabulary'
import { acceptable, follows } from './accepted'
import { districtAt } from './districts'
import { adjectives, BODY_ADJECTIVE } from './genitives'
import { hallAt, listedPlaceAt, shapedPlaceAt } from './landforms'
import { ADJECTIVE, Flag, GIVEN } from './lexicon'
import type { Match } from './matcher'
import { closingQuote, companyAt, mediumEnd, plainMediumAt, quotedMediumAt } from './media'
import type { Find, Known, Lookup } from './names'
import { organizationAt } from './organizations'
import { aliasAt, opensNameOfThing, shortNameAt } from './people/aliases'
import { byApposition } from './people/apposition'
import { anneAt, latinName, latinPersonAt, listedAt } from './people/foreign'
import { personAt } from './people/patterns'
import { siteAt } from './sites'
import type { Span } from './spans'
import { flagsAt, type Text, Trait, traitsAt, wholeAt, wordAt } from './text'
import { keyOf } from './things'
import { introducedAt, spotAt } from './toponyms'

/** A name found in the text. */
export interface Found {
  readonly kind: MentionKind
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  /** UTF-16 offsets, without the proclitics. */
  readonly start: number
  readonly end: number
  /** What the known names say of it: all that bear it; empty for a name that no file lists. */
  readonly known: readonly Known[]
  /** Whether it is the Latin form or the acronym, in brackets, of the name right before it. */
  readonly twin: boolean
}

/** What a word must be for a pattern to begin there. */
const trigger =
  Flag.given |
  Flag.weakGiven |
  Flag.foreignGiven |
  Flag.constructHead |
  Flag.definiteHead |
  Flag.site |
  Flag.club |
  Flag.nickname |
  Flag.kunya |
  Flag.district |
  Flag.station

/** What an article itself teaches of its names. */
export interface Learnt {
  /** Whether it is of a match or a league. */
  readonly sport: boolean
  /** The clubs named so far, by the short name each goes by from then on. */
  readonly clubs: Map<string, Known>
  /** The short names in quotes behind the bodies that it names, «"قنا"». */
  readonly shorts: Map<string, Known>
  /** The names of places that it introduces somewhere, folded. */
  readonly places: ReadonlySet<string>
}

/** The first of the two that reaches farther. */
const longer = <T extends { last: number }, U extends { last: number }>(a: T | undefined, b: U | undefined): T | U | undefined =>
  !b ? a : !a || b.last > a.last ? b : a

/** Finds the names of the line whose tokens run from `first` up to `last`, and adds them to `out`. */
export function scanLine(tokens: Text, first: number, last: number, find: Find, out: Found[], learnt: Learnt): void {
  const lookup: Lookup = (at) => find(at, last)
  let i = first
  while (i < last) {
    const kind = tokens.kind[i]
    const form = tokens.form[i] as string
    if (kind === TokenKind.punctuation) {
      if (form === ',') {
        const person = byApposition(tokens, i, last, first)
        if (person && !lookup(person.first)) {
          out.push(found(tokens, 'person', person, []))
          i = person.last
          continue
        }
      }
      if (form === '"' && opensNameOfThing(tokens, i, first)) {
        i = closingQuote(tokens, i + 1, last) || i + 1
        continue
      }
      const previous = out.at(-1)
      if (form === '"' && previous?.last === i && !previous.twin) {
        const short = shortNameAt(tokens, i, last, previous, lookup)
        if (short) {
          out.push(found(tokens, previous.kind, short, [], true))
          if (previous.kind === 'organization') learnt.shorts.set(tokens.form[short.first] as string, shortOf(tokens, previous))
          i = short.last + 1
          continue
        }
      }
      const body = form === '"' && last > i + 2 ? bodyInQuotes(tokens, i, first, last, learnt) : undefined
      if (body) {
        out.push(body)
        i = body.last
        continue
      }
      const alias = form === '"' ? aliasAt(tokens, i, first, last, previous) : undefined
      if (alias) {
        out.push(found(tokens, 'person', alias, []))
        i = alias.last + 1
        continue
      }
      i++
      continue
    }
    const next =
      kind === TokenKind.latin ? latinAt(tokens, i, last, first, lookup, out) : startingAt(tokens, i, first, last, lookup, out, learnt)
    if (next) out.push(next)
    i = next ? next.last : i + 1
  }
}

/** A body by its short name alone: the one that it was first given to. */
const shortOf = (tokens: Text, body: Found): Known =>
  body.known.find(({ kind }) => kind === 'organization') ?? { kind: 'organization', id: null, key: keyOf(tokens, body), homograph: false }

/** The body whose name stands in the quotes that open at `i`: a short name of the article, a company, a medium; or undefined. */
function bodyInQuotes(tokens: Text, i: number, lineFirst: number, last: number, { shorts }: Learnt): Found | undefined {
  const short = tokens.form[i + 2] === '"' ? shorts.get(tokens.form[i + 1] as string) : undefined
  if (short) return found(tokens, 'organization', { first: i + 1, last: i + 2, cut: 0 }, [short])
  const body = companyAt(tokens, i, last) ?? quotedMediumAt(tokens, i, lineFirst, last)
  return body && found(tokens, 'organization', body, [])
}

function found(tokens: Text, kind: MentionKind, span: Span, known: readonly Known[], twin = false): Found {
  const { first, last, cut } = span
  const start = cut === 0 ? (tokens.start[first] as number) : offsetAfter(tokens, first, cut)
  let end = last
  let from = start
  // Quotes that a name begins or ends with are outside.
  while (tokens.form[end - 1] === '"' && end > first + 1 && !opens(tokens, first, end - 1)) end--
  if (tokens.form[first] === '"') from = tokens.start[first + 1] as number
  return { kind, first, last, start: from, end: tokens.end[end - 1] as number, known, twin }
}

/** Whether a quote is opened inside the name, so that the one at its end belongs to it. */
function opens(tokens: Text, first: number, end: number): boolean {
  for (let k = first + 1; k < end; k++) if (tokens.form[k] === '"') return true
  return false
}

/** What starts at an Arabic word, or undefined. */
function startingAt(
  tokens: Text,
  i: number,
  lineFirst: number,
  last: number,
  lookup: Lookup,
  out: readonly Found[],
  { sport, clubs, places }: Learnt,
): Found | undefined {
  const flags = flagsAt(tokens, i)
  const match = lookup(i)
  const medium = mediumEnd(tokens, i, last)
  if (medium > (match?.last ?? 0))
    return found(tokens, 'organization', { first: i, last: medium, cut: flags === 0 ? 0 : wordAt(tokens, i).cut }, [])
  const plain = match ? undefined : plainMediumAt(tokens, i, lineFirst, last)
  if (plain) return found(tokens, 'organization', plain, [])
  const spot = flags & Flag.nickname ? spotAt(tokens, i, last, lineFirst) : undefined
  if (spot) return found(tokens, 'place', spot, [])
  const club = clubs.size > 0 ? clubs.get(wordAt(tokens, i).base) : undefined
  const introduced = places.size > 0 && !match?.value.id ? introducedAt(tokens, i, lineFirst, places) : undefined
  if (!match && !club && !introduced && flags !== 0 && (flags & trigger) === 0) {
    const person = anneAt(tokens, i, last)
    if (person) return found(tokens, 'person', person, [])
    const place = shapedPlaceAt(tokens, i, last, lineFirst)
    return place ? found(tokens, 'place', place, []) : acronymAt(tokens, i, out)
  }
  if (club && isClubHere(tokens, i, lineFirst, last, match))
    return found(tokens, 'organization', { first: i, last: i + 1, cut: wordAt(tokens, i).cut }, [club])
  // «كلاوس» is no «like Laos», «فاطمة» no «so Atma».
  const misread = match?.last === i + 1 && match.proclitic !== '' && (wholeAt(tokens, i) & (Flag.given | Flag.foreignGiven)) !== 0
  const accepted = match && !misread && acceptable(tokens, match, lineFirst, out) ? match : undefined
  const body =
    sport || flags & (Flag.constructHead | Flag.definiteHead | Flag.club | Flag.honorific | Flag.station)
      ? organizationAt(tokens, i, last, lookup, sport)
      : undefined
  const hall = flags & Flag.constructHead ? hallAt(tokens, i, last) : undefined
  const site = hall ?? (flags & Flag.site ? siteAt(tokens, i, last, lookup) : undefined)
  const listed = !accepted && follows('person', tokens, i, out)
  const person = accepted
    ? undefined
    : (personAt(tokens, i, last, lineFirst, flags !== 0 && listed) ?? (listed && flags === 0 ? listedAt(tokens, i, last) : undefined))
  const pattern = longer(longer(hall ? undefined : body, site), person)
  if (accepted && accepted.last >= (pattern?.last ?? 0)) return known(tokens, accepted, last)
  if (introduced && introduced.last > (pattern?.last ?? 0)) return found(tokens, 'place', introduced, [])
  if (!pattern) {
    const district = flags & Flag.district && !lookup(tokens.form[i + 1] === '"' ? i + 2 : i + 1) ? districtAt(tokens, i, last) : undefined
    const place =
      district ??
      shapedPlaceAt(tokens, i, last, lineFirst) ??
      (flags === 0 && !match && follows('place', tokens, i, out) ? listedPlaceAt(tokens, i, last, lineFirst, lookup, out) : undefined)
    if (place) return found(tokens, 'place', place, [])
    return acronymAt(tokens, i, out)
  }
  if (pattern === body && body?.club !== undefined) {
    const club: Known = { kind: 'organization', id: null, key: `${body.club} ${tokens.form[body.last - 1] as string}`, homograph: false }
    clubs.set(body.club, club)
    return found(tokens, 'organization', body, [club])
  }
  const patternKind = pattern === person ? 'person' : pattern === body ? 'organization' : 'place'
  return found(
    tokens,
    patternKind,
    pattern,
    accepted && accepted.value.kind === patternKind && patternKind !== 'person' ? accepted.values : [],
  )
}

/** Whether a word that names a club of the article does so here: no longer name, no adjective, no city. */
function isClubHere(tokens: Text, i: number, lineFirst: number, last: number, match: Match<Known> | undefined): boolean {
  if (match && (match.last > i + 1 || match.value.id !== null)) return false
  const next = i + 1 < last ? (tokens.form[i + 1] as string) : ''
  if (next.startsWith('ال') && wholeAt(tokens, i + 1) & (Flag.bodyAdjective | Flag.nationality)) return false
  if (i === lineFirst || tokens.kind[i - 1] !== TokenKind.word) return true
  const { base, flags } = wordAt(tokens, i - 1)
  if (flags & Flag.area && match?.value.kind === 'place') return false
  if (match?.proclitic.endsWith('ب')) return false
  // «السلم الأهلي».
  return !(base.startsWith('ال') && flagsAt(tokens, i) & ADJECTIVE && !(flags & (Flag.ending | Flag.office)))
}

/** The short name in brackets behind an organisation, «وكالة الأنباء القطرية الرسمية (قنا)», or undefined. */
function acronymAt(tokens: Text, i: number, out: readonly Found[]): Found | undefined {
  if (!(traitsAt(tokens, i - 1) & Trait.openBracket) || tokens.form[i + 1] !== ')') return undefined
  const previous = out.at(-1)
  if (previous?.kind !== 'organization' || previous.twin || i - 1 - previous.last > 1 || previous.last > i - 1) return undefined
  if (
    tokens.kind[i] === TokenKind.number ||
    (tokens.form[i] as string).length < 2 ||
    wholeAt(tokens, i) & (Flag.ending | ADJECTIVE | GIVEN)
  )
    return undefined
  return found(tokens, 'organization', { first: i, last: i + 1, cut: 0 }, [], true)
}

/** The token after the adjective of a country at `i`, with another of a body before it or not: «سلاح البحرية الملكي البحريني»; or `i`. */
function nationalEnd(tokens: Text, i: number, last: number): number {
  const end = adjectives(tokens, i, last, BODY_ADJECTIVE)
  return end > i && wholeAt(tokens, end - 1) & Flag.nationality ? end : adjectives(tokens, i, last, Flag.nationality)
}

/** A known name, with the adjective of a country that follows an organisation. */
function known(tokens: Text, match: Match<Known>, last: number): Found {
  const end = match.value.kind === 'organization' ? nationalEnd(tokens, match.last, last) : match.last
  return {
    kind: match.value.kind,
    first: match.first,
    last: end,
    start: match.start,
    end: tokens.end[end - 1] as number,
    known: match.values,
    twin: false,
  }
}

/** What starts at a word in Latin letters: a known name, or the twin of the name before it. */
function latinAt(tokens: Text, i: number, last: number, lineFirst: number, lookup: Lookup, out: readonly Found[]): Found | undefined {
  const previous = out.at(-1)
  // «الوكالة الوطنية (#AXYZ)».
  const before = tokens.form[i - 1] === '#' ? i - 2 : i - 1
  const bracket = tokens.form[before] === '('
  const near = previous !== undefined && !previous.twin && previous.last === (bracket ? before : i)
  const match = lookup(i)
  if (match) return { ...known(tokens, match, last), twin: near && previous.kind === match.value.kind }
  if (near && previous.kind === 'person') {
    const end = latinName(tokens, i, last)
    if (end) return found(tokens, 'person', { first: i, last: end, cut: 0 }, [], true)
  }
  if (near && bracket && previous.kind === 'organization' && tokens.form[i + 1] === ')' && wholeAt(tokens, i) === 0)
    return found(tokens, 'organization', { first: i, last: i + 1, cut: 0 }, [], true)
  const person = latinPersonAt(tokens, i, last, lineFirst)
  return person && found(tokens, 'person', person, [])
}
