/**
 * Role words that stand for a person whom the article names elsewhere, and short names that stand for an organisation.
 *
 * An office is held, within an article, by the person it stands beside: «…، المدير العام ل…» on either side of the name. Where it
 * stands alone later it is that person, if what it says agrees: the noun, its gender, its complement, the nationality.
 *
 * @module
 */
import { offsetAfter, TokenKind } from '../../arabic/tokens'
import type { Mention, Reference } from '../../schema/records'
import type { Line } from '../steps'
import { Flag, flagsOf } from './lexicon'
import type { Names } from './names'
import { countryOf } from './nationality'
import { type Office, officeAt } from './offices'
import type { Individual, PersonMention } from './people/families'
import type { Found } from './scan'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

/** That a person holds an office, or is of a country, by the words at a token. */
interface Holding {
  readonly person: Individual
  readonly at: number
  readonly office: Office
}

/** An official, of whom nothing but the country tells who he is: «المسؤول المغربي». */
const OFFICIAL = 'مسوول'
/** What points at a thing, so that no one of that body is meant: «هذا المجلس». */
const DEMONSTRATIVES = new Set(['هذا', 'هذه', 'ذلك', 'تلك'])
/** What joins an office to a name: «وهو وزير الداخلية». */
const COPULA = new Set(['هو', 'فهو', 'هي', 'فهي', 'اي', 'وهو', 'وهي'])

/** The token before `i`, over quotes, commas, courtesy words and nationalities; `country` is the nationality met. */
function backFrom(tokens: Text, i: number, lineFirst: number): { end: number; country: string | undefined } {
  let k = i - 1
  let country: string | undefined
  for (let steps = 0; k >= lineFirst && steps < 6; k--, steps++) {
    const form = tokens.form[k] as string
    if (tokens.kind[k] === TokenKind.punctuation) {
      if (form !== '"' && form !== ',') break
      continue
    }
    if (wholeAt(tokens, k) & Flag.nationality && form.startsWith('ال') && tokens.form[k - 1] === ',') country = countryOf(form)
    else if (!(flagsAt(tokens, k) & Flag.honorific) && !COPULA.has(form)) break
  }
  return { end: k + 1, country }
}

/** The token after a name at which its office can start: over the bracket with its Latin form, a quote and a comma. */
function forwardFrom(tokens: Text, i: number, last: number): number {
  let k = i
  while (k < last && k < i + 8) {
    const form = tokens.form[k]
    if (form === '(' || form === ')' || form === '"' || form === ',' || tokens.kind[k] === TokenKind.latin) k++
    else break
  }
  return k
}

/** The offices of a text, by the token they start at and by the token they end before. */
interface Offices {
  readonly all: readonly { readonly office: Office; readonly line: Line }[]
  readonly byStart: ReadonlyMap<number, Office>
  readonly byEnd: ReadonlyMap<number, Office>
}

/** Whether an adjective of a body stands at `i`, so that the counterpart behind it is a body too: «الشرطة الإسبانية ونظيرتها الفرنسية». */
const isBody = (tokens: Text, i: number): boolean => {
  const form = i >= 0 ? (tokens.form[i] as string) : ''
  return form.endsWith('يه') && (flagsOf(form) & Flag.nationality) !== 0
}

/** Whether an office without the article stands at `i`, so that the next word belongs to it: «نائب رئيس الوزراء». */
const isPartOfOffice = (tokens: Text, i: number, lineFirst: number): boolean =>
  i >= lineFirst && (flagsAt(tokens, i) & Flag.office) !== 0 && !wordAt(tokens, i).base.startsWith('ال')

function officesOf(tokens: Text, lines: readonly Line[], found: readonly Found[]): Offices {
  const all: { office: Office; line: Line }[] = []
  const byStart = new Map<number, Office>()
  const byEnd = new Map<number, Office>()
  let next = 0
  for (const line of lines) {
    for (let i = line.first; i < line.last; i++) {
      if (!(flagsAt(tokens, i) & Flag.office)) continue
      while (next < found.length && (found[next] as Found).last <= i) next++
      const name = found[next]
      // «كامل الوزير» is a name.
      if (name && name.first <= i && name.kind === 'person') continue
      const office = officeAt(tokens, i, line.last)
      if (!office || (office.counterpart && isBody(tokens, office.first - 1)) || isPartOfOffice(tokens, office.first - 1, line.first))
        continue
      all.push({ office, line })
      byStart.set(office.first, office)
      byEnd.set(office.last, office)
      i = office.last - 1
    }
  }
  return { all, byStart, byEnd }
}

/** What is known of somebody of a country of whom the article gives no office. */
const citizen = (country: string): Office => ({
  first: 0,
  last: 0,
  start: 0,
  end: 0,
  head: '',
  feminine: false,
  counterpart: false,
  words: [],
  country,
  ordinal: 0,
})

/** Who holds what, by the offices that stand beside names. `taken` gets the offices that do. */
function holdingsOf(
  tokens: Text,
  lines: readonly Line[],
  mentions: readonly PersonMention[],
  offices: Offices,
  taken: Set<Office>,
  names: Names,
): Holding[] {
  const out: Holding[] = []
  const starts = new Set(mentions.map((m) => m.first))
  let n = 0
  const hold = (person: Individual, office: Office, at: number): void => {
    taken.add(office)
    out.push({ person, at, office })
  }
  for (const { first, last, person } of mentions) {
    while (n < lines.length && (lines[n] as Line).last <= first) n++
    const line = lines[n] as Line
    const nationality = person.id === null ? undefined : (names.people.get(person.id)?.nationality ?? undefined)
    if (nationality) out.push({ person, at: first, office: citizen(nationality) })
    const { end, country } = backFrom(tokens, first, line.first)
    const before = offices.byEnd.get(end)
    if (before && before.first >= line.first) {
      const ordinal = before.ordinal || ordinalBefore(tokens, before.first, line.first)
      hold(person, { ...before, country: before.country ?? country, ordinal }, first)
      taken.add(before)
    }
    let next = offices.byStart.get(forwardFrom(tokens, last, line.last))
    // A proclitic makes it another part of the sentence: «استقبل فلان للمدير …».
    if (!next || next.counterpart || next.start !== tokens.start[next.first] || starts.has(next.last)) continue
    if (next.first === last || tokens.kind[last] === TokenKind.punctuation) hold(person, next, first)
    // «المدير العام ل… والمدير العام ل…»: one man, two offices.
    const second = offices.byStart.get(next.last)
    next = second && (tokens.form[second.first] as string).startsWith('و') && !second.counterpart ? second : undefined
    if (next && tokens.kind[next.last] === TokenKind.punctuation) hold(person, next, first)
  }
  return out
}

/** «الأول، هو المدير العام … فلان»: the ordinal that a copula ties to an office, 0 for none. */
function ordinalBefore(tokens: Text, i: number, lineFirst: number): number {
  let k = i - 1
  while (k >= lineFirst && k > i - 4 && (COPULA.has(tokens.form[k] as string) || tokens.form[k] === ',')) k--
  if (k === i - 1 || k < lineFirst) return 0
  const form = tokens.form[k]
  return form === 'الاول' || form === 'الاولي' ? 1 : form === 'الثاني' || form === 'الثانيه' ? 2 : 0
}

/** How many holders an office that stands alone is compared with, to each side. */
const NEAR = 40

/** Whether all words of the shorter list stand in the longer. */
function within(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}

const agrees = (a: string | undefined, b: string | undefined): boolean => a === undefined || b === undefined || a === b

/** What ties an office that stands alone to a holding, or undefined where they do not agree. */
function tie(office: Office, holding: Holding, names: Names): string | undefined {
  const held = holding.office
  const record = holding.person.id === null ? undefined : names.people.get(holding.person.id)
  const country = held.country ?? record?.nationality ?? undefined
  const feminine = record?.gender ? record.gender === 'f' : held.feminine
  if (office.feminine !== feminine) return undefined
  if (office.ordinal > 0) return office.ordinal === held.ordinal ? 'ordinal' : undefined
  if (office.counterpart) return office.country !== undefined && office.country === country ? 'counterpart' : undefined
  if (office.head === OFFICIAL) return office.country !== undefined && office.country === country ? 'nationality' : undefined
  if (office.head !== held.head || held.counterpart || !agrees(office.country, country) || !within(office.words, held.words))
    return undefined
  // «الرئيس» beside a name does not make him «رئيس الوزراء».
  if (held.words.length === 0 && office.words.length > 0) return undefined
  // A country that only one of them names, and other words: two offices.
  if ((office.country === undefined) !== (country === undefined) && office.words.length !== held.words.length) return undefined
  // «الوزير» alone is any minister named before; «المدير العام ل…» only the one of that body.
  return office.words.length === 0 && office.country !== undefined ? 'nationality' : 'office'
}

/** The references to people and organisations among the content lines. */
export function referencesOf(
  tokens: Text,
  lines: readonly Line[],
  found: readonly Found[],
  people: readonly PersonMention[],
  things: readonly Mention[],
  names: Names,
): Reference[] {
  const offices = officesOf(tokens, lines, found)
  const taken = new Set<Office>()
  const holdings = holdingsOf(tokens, lines, people, offices, taken, names)
  const out: Reference[] = []
  let passed = 0
  for (const { office } of offices.all) {
    if (taken.has(office)) continue
    while (passed < holdings.length && (holdings[passed] as Holding).at <= office.first) passed++
    // The holder named last before; a later one only where there is none before.
    let holder: Holding | undefined
    let by: string | undefined
    for (let k = passed - 1; k >= 0 && k >= passed - NEAR && !by; k--) by = tie(office, (holder = holdings[k] as Holding), names)
    for (let k = passed; k < holdings.length && k < passed + NEAR && !by; k++) by = tie(office, (holder = holdings[k] as Holding), names)
    if (!holder || !by) continue
    const { id, entity } = holder.person
    const { start, end } = office
    out.push({ kind: 'person', id, entity, start, end, exact: tokens.text.slice(start, end), by })
  }
  out.push(...shortNames(tokens, lines, found, things))
  return out.sort((a, b) => a.start - b.start)
}

/** «المديرية», «المنظمة»: the head word alone of an organisation that the article has named. */
function shortNames(tokens: Text, lines: readonly Line[], found: readonly Found[], things: readonly Mention[]): Reference[] {
  const out: Reference[] = []
  const latest = new Map<string, Mention>()
  const bodies = new Map(things.filter((m) => m.kind === 'organization').map((m) => [m.start, m]))
  const pass = ({ first, last, start }: Found): void => {
    const body = last - first > 1 ? bodies.get(start) : undefined
    if (!body) return
    const { base } = wordAt(tokens, first)
    latest.set(base.startsWith('ال') ? base : `ال${base}`, body)
  }
  let next = 0
  for (const line of lines) {
    for (let i = line.first; i < line.last; i++) {
      if (!(flagsAt(tokens, i) & Flag.definiteHead)) continue
      while (next < found.length && (found[next] as Found).last <= i) pass(found[next++] as Found)
      const name = found[next]
      if (name && name.first <= i) {
        i = name.last - 1
        continue
      }
      const { base, cut } = wordAt(tokens, i)
      const body = latest.get(base)
      const after = i + 1 < line.last ? (tokens.form[i + 1] as string) : ''
      const before = i > line.first ? (tokens.form[i - 1] as string) : ''
      if (!body || DEMONSTRATIVES.has(before) || after.startsWith('ال') || after.startsWith('لل')) continue
      const start = cut === 0 ? (tokens.start[i] as number) : offsetAfter(tokens, i, cut)
      const end = tokens.end[i] as number
      out.push({
        kind: 'organization',
        id: body.id,
        entity: body.entity,
        start,
        end,
        exact: tokens.text.slice(start, end),
        by: 'short-name',
      })
    }
  }
  return out
}
