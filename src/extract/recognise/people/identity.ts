/**
 * From names found to people: who bears each, which of them the authority knows, and who is meant by a family name alone.
 *
 * Identity goes by name. A known full name is the known person, unless a profession beside it tells another bearer.
 * A family name alone is the person of the article who bears it, the one named last; where the article names none, the
 * one person of the authority who bears it.
 *
 * @module
 */
import { foldText } from '../../../arabic/fold'
import { TokenKind, type Tokens } from '../../../arabic/tokens'
import type { Authority } from '../../../schema/authority'
import { OTHER_PROFESSIONS } from '../../gazetteer/titles'
import type { Line } from '../../steps'
import { buildMatcher } from '../matcher'
import type { Names } from '../names'
import type { Found } from '../scan'
import { familiesOf, familyAt, type Individual, nameWords, nearest, type PersonMention, sameName } from './families'

const professions = buildMatcher(OTHER_PROFESSIONS.map((form) => ({ form, value: form })))

/** Whether a profession that the person's known posts do not name stands right before the name or, after a comma, behind it. */
function contradicted(tokens: Tokens, found: Found, id: string, authority: Authority): boolean {
  const after = tokens.form[found.last] === ',' ? found.last + 1 : found.last
  const behind = after < tokens.count ? professions.at(tokens, after, Math.min(after + 3, tokens.count)) : undefined
  let before: ReturnType<typeof professions.at>
  for (let k = found.first - 1; k >= 0 && k >= found.first - 3 && !before; k--) {
    if (tokens.kind[k] !== TokenKind.word) break
    const match = professions.at(tokens, k, found.first)
    if (match?.last === found.first) before = match
  }
  const profession = (behind ?? before)?.value
  if (!profession) return false
  const roles = authority.people.find((p) => p.id === id)?.roles ?? []
  return !roles.some((role) => role.title.ar !== null && foldText(role.title.ar).includes(foldText(profession).replace(/^ال/, '')))
}

/** The people of an article and all their mentions, in order. */
export function identify(
  tokens: Tokens,
  lines: readonly Line[],
  found: readonly Found[],
  names: Names,
  authority: Authority,
): { people: readonly Individual[]; mentions: readonly PersonMention[] } {
  const people: Individual[] = []
  const byFirst = new Map<string, Individual[]>()
  const mentions: PersonMention[] = []
  let strangers = 0

  const known = (id: string): Individual => {
    let person = people.find((p) => p.id === id)
    if (!person) people.push((person = { entity: id, id, words: [], at: [] }))
    return person
  }
  const stranger = (words: readonly string[], reason: string): Individual => {
    const person: Individual = { entity: `p${++strangers}`, id: null, reason, words, at: [] }
    people.push(person)
    return person
  }
  const bearer = (words: readonly string[], reason: string): Individual => {
    const first = words[0] as string
    const sharers = byFirst.get(first) ?? []
    let person = sharers.find((p) => sameName(p.words, words) || (p.words.length === 1 && words.length === 1))
    if (!person) {
      person = stranger(words, reason)
      byFirst.set(first, [...sharers, person])
    } else if (words.length > person.words.length) person.words = words
    return person
  }

  let previous: PersonMention | undefined
  const single: Found[] = []
  for (const f of found) {
    if (f.kind !== 'person') {
      previous = undefined
      continue
    }
    const id = f.known.find((k) => k.kind === 'person')?.id ?? null
    const words = nameWords(tokens, f)
    let person: Individual
    if (f.twin && previous) person = previous.person
    else if (id !== null && !contradicted(tokens, f, id, authority)) {
      person = known(id)
      if (words.length > person.words.length && tokens.kind[f.first] === TokenKind.word) person.words = words
    } else if (words.length === 1) {
      single.push(f)
      continue
    } else
      person = bearer(words, id === null ? 'no authority record' : 'the name is known, but the profession beside it is not that person’s')
    person.at.push(f.first)
    previous = { first: f.first, last: f.last, start: f.start, end: f.end, person }
    mentions.push(previous)
  }

  const families = familiesOf(people, names, known)
  for (const f of single) {
    const words = nameWords(tokens, f)
    const bearers = families.get(words[0] as string)
    const person = bearers ? nearest(bearers, f.first) : bearer(words, 'no authority record')
    person.at.push(f.first)
    mentions.push({ first: f.first, last: f.last, start: f.start, end: f.end, person })
  }
  addFamilyNames(tokens, lines, found, families, mentions)
  mentions.sort((a, b) => a.start - b.start)
  return { people, mentions }
}

/** Finds the family names that stand alone outside of all names found. */
function addFamilyNames(
  tokens: Tokens,
  lines: readonly Line[],
  found: readonly Found[],
  families: ReadonlyMap<string, readonly Individual[]>,
  mentions: PersonMention[],
): void {
  if (families.size === 0) return
  let next = 0
  for (const line of lines) {
    for (let i = line.first; i < line.last; i++) {
      while (next < found.length && (found[next] as Found).last <= i) next++
      const name = found[next]
      if (name && name.first <= i) {
        i = name.last - 1
        continue
      }
      if (tokens.kind[i] !== TokenKind.word) continue
      const mention = familyAt(tokens, i, line.first, families)
      if (mention) mentions.push(mention)
    }
  }
}
