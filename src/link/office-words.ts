/**
 * The offices by which an article calls people: in words that stand for them («المدير العام للشرطة»), or beside their
 * name. Which office of the authority the words mean goes by the words they share with its title.
 *
 * @module
 */
import { cliticReadings, wordSet } from '../arabic/clitics'
import { TokenKind, type Tokens, tokenAt, tokenize } from '../arabic/tokens'
import type { Authority } from '../schema/authority'
import type { Facts, Mention, Person, Role, Span } from '../schema/records'
import { inside } from './draft'

/** An article as offices are looked for in it: a draft on its way into the dataset, or the record of one. */
export interface OfficeText {
  readonly text: string | undefined
  readonly facts: Pick<Facts, 'mentions' | 'references' | 'blocks'>
}

/** Words of an article that call somebody by an office they have held. */
export interface OfficeCall {
  readonly person: Person
  readonly role: Role
  readonly words: Span
}

/** An office somebody has held, with the words of its Arabic title, the first apart. */
interface Office {
  readonly role: Role
  readonly head: string
  readonly words: ReadonlySet<string>
}
interface Holder {
  readonly person: Person
  readonly offices: readonly Office[]
}

/** A word without its article and ending: للشرطة, الشرطة and شرطة are one word here, الفرنسي and الفرنسية too. */
function stem(form: string): string {
  const withArticle = cliticReadings(form).find((r) => r.base.startsWith('ال') && r.base.length > 4)
  const base = withArticle ? withArticle.base.slice(2) : form
  return base.endsWith('ه') && base.length > 3 ? base.slice(0, -1) : base
}

const tables = new WeakMap<Authority, ReadonlyMap<string, Holder>>()

/** Who in the authority has held offices, by id. */
function holdersOf(authority: Authority): ReadonlyMap<string, Holder> {
  let table = tables.get(authority)
  if (!table) {
    const officesOf = (person: Person): Office[] =>
      person.roles.flatMap((role) => {
        const words = role.title.ar === null ? [] : tokenize(role.title.ar).form.map(stem)
        return words[0] === undefined ? [] : [{ role, head: words[0], words: new Set(words) }]
      })
    table = new Map(authority.people.map((person) => [person.id, { person, offices: officesOf(person) }]))
    tables.set(authority, table)
  }
  return table
}

/** How much of a title its words must cover. */
const COVER = 0.75

/** An office that words name, and what share of the longer of the two they have in common. */
interface Naming {
  readonly office: Office
  readonly score: number
}

/** The office that words name, of those their holder has held: the one they share most with; null for none, or for two alike. */
function officeNamed(said: readonly string[], offices: readonly Office[]): Naming | null {
  let best: Office | null = null
  let bestScore = 0
  const words = new Set(said)
  for (const office of offices) {
    const common = [...office.words].filter((w) => words.has(w)).length
    const score = common / Math.max(office.words.size, words.size)
    if (common < COVER * office.words.size || score < bestScore) continue
    best = score === bestScore ? null : office
    bestScore = score
  }
  return best && { office: best, score: bestScore }
}

/** After these words an office is one that somebody has left. */
const FORMER = wordSet('السابق السابقة الأسبق الأسبقة سابقا المنتهية')
/** A name stands this near to the office it goes with, in UTF-16 code units. */
const NEAR = 60
/** Words between those of a title: the country said otherwise, a rank. */
const SLACK = 3

/** The mention of a person nearest to a stretch of its line, near enough to go with it. */
function nearestPerson(words: Span, line: { start: number; end: number }, people: readonly Mention[]): Mention | undefined {
  const gap = (m: Mention): number => (m.start >= words.end ? m.start - words.end : words.start - m.end)
  const near = people.filter((m) => inside(m, line) && gap(m) >= 0 && gap(m) <= NEAR)
  return near.sort((a, b) => gap(a) - gap(b))[0]
}

/** The stretch of tokens from `first` on that may be an office: to the next punctuation, and no longer than titles are. */
function stretchFrom(tokens: Tokens, first: number, longest: number): number {
  let last = first
  while (last < tokens.count && last - first < longest && (tokens.kind[last] as number) <= TokenKind.latin) last++
  return last
}

/** The offices that stand beside names. */
function callsBesideNames(draft: OfficeText, text: string, holders: ReadonlyMap<string, Holder>): OfficeCall[] {
  const people = draft.facts.mentions.filter((m) => m.kind === 'person')
  const mentioned = new Set(people.flatMap((m) => (m.id === null ? [] : (holders.get(m.id)?.offices ?? []))))
  const heads = new Set([...mentioned].map((o) => o.head))
  if (heads.size === 0) return []
  const longest = Math.max(0, ...[...mentioned].map((o) => o.words.size)) + SLACK
  const tokens = tokenize(text)
  return draft.facts.blocks.flatMap((block) => {
    if (block.kind === 'chrome') return []
    const calls: OfficeCall[] = []
    for (let i = tokenAt(tokens, block.start); i < tokens.count && (tokens.start[i] as number) < block.end; i++) {
      if (!heads.has(stem(tokens.form[i] as string))) continue
      const last = stretchFrom(tokens, i, longest)
      const forms = tokens.form.slice(i, last)
      if (forms.some((f) => FORMER.has(f))) continue
      const span = (to: number): Span => {
        const [start, end] = [tokens.start[i] as number, tokens.end[to - 1] as number]
        return { start, end, exact: text.slice(start, end) }
      }
      // The name often follows the office without a comma: the words end where the title's do.
      const holder = holderBeside(forms, (to) => nearestPerson(span(i + to), block, people), holders)
      if (holder) calls.push({ person: holder.person, role: holder.office.role, words: span(i + holder.length) })
    }
    return calls
  })
}

/**
 * Who stands beside the words of an office they have held. Titles of different services share most of their words, so
 * only the office that these words name best counts, whoever else stands near.
 */
function holderBeside(
  forms: readonly string[],
  beside: (length: number) => Mention | undefined,
  holders: ReadonlyMap<string, Holder>,
): { person: Person; office: Office; length: number } | null {
  const stems = forms.map(stem)
  const named = [...holders.values()].flatMap(({ person, offices }) => {
    const naming = officeNamed(stems, offices)
    return naming ? [{ person, ...naming }] : []
  })
  const best = Math.max(0, ...named.map((n) => n.score))
  for (const { person, office, score } of named) {
    if (score < best) continue
    const length = stems.findLastIndex((s) => office.words.has(s)) + 1
    if (beside(length)?.id === person.id) return { person, office, length }
  }
  return null
}

/** The offices that stand for people by themselves. */
function callsByReference(draft: OfficeText, holders: ReadonlyMap<string, Holder>): OfficeCall[] {
  return draft.facts.references.flatMap(({ kind, id, start, end, exact }) => {
    const holder = kind === 'person' && id !== null ? holders.get(id) : undefined
    const naming = holder ? officeNamed(tokenize(exact).form.map(stem), holder.offices) : null
    return holder && naming ? [{ person: holder.person, role: naming.office.role, words: { start, end, exact } }] : []
  })
}

const calls = new WeakMap<OfficeText, readonly OfficeCall[]>()

/** All offices by which an article calls people that the authority knows, in the order of the text. */
export function officeCalls(draft: OfficeText, authority: Authority): readonly OfficeCall[] {
  let found = calls.get(draft)
  if (!found) {
    const holders = holdersOf(authority)
    const beside = draft.text === undefined ? [] : callsBesideNames(draft, draft.text, holders)
    found = [...callsByReference(draft, holders), ...beside].sort((a, b) => a.words.start - b.words.start)
    calls.set(draft, found)
  }
  return found
}
