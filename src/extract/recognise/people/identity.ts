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
import { TokenKind } from '../../../arabic/tokens'
import { OTHER_PROFESSIONS } from '../../gazetteer/titles'
import type { Line } from '../../steps'
import { Flag } from '../lexicon'
import { buildMatcher } from '../matcher'
import { bare, type Names } from '../names'
import type { Found } from '../scan'
import { type Text, Trait, traitsAt, wholeAt } from '../text'
import { isAli } from './compounds'
import { flagsBefore, isNoun } from './context'
import { Families, type Individual, nameWords, type PersonMention, sameName } from './families'
import { calledAt, familyAt } from './recalled'
import { looksForeign } from './shapes'

/** Professions that tell two bearers of a name apart: «اللاعب …». */
const professions = buildMatcher(OTHER_PROFESSIONS.map((form) => ({ form, value: form })))

/** Why a mention has no id. */
const NO_RECORD = 'no authority record'

/** Whether a profession that the person's known posts do not name stands right before the name or, after a comma, behind it. */
function contradicted(tokens: Text, found: Found, id: string, names: Names): boolean {
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
  const roles = names.people.get(id)?.roles ?? []
  return !roles.some((role) => role.title.ar !== null && foldText(role.title.ar).includes(foldText(profession).replace(/^ال/, '')))
}

/** The people of one article as they come up. */
class People {
  readonly #byId = new Map<string, Individual>()
  /** By the first and any other word of the name. */
  readonly #byName = new Map<string, Individual[]>()
  #strangers = 0

  /** A person of the authority. */
  readonly known = (id: string): Individual => {
    let person = this.#byId.get(id)
    if (!person) this.#byId.set(id, (person = { entity: id, id, words: [] }))
    return person
  }

  /** The person without a record who bears a name: one named before, if the names agree, or a new one. */
  stranger(words: readonly string[], reason: string): Individual {
    const keys = words.length === 1 ? [words[0] as string] : words.slice(1).map((word) => `${words[0] as string} ${word}`)
    for (const key of keys) {
      for (const person of this.#byName.get(key) ?? []) {
        if (words.length > 1 && !sameName(person.words, words)) continue
        if (words.length > person.words.length) person.words = words
        return person
      }
    }
    const person: Individual = { entity: `p${++this.#strangers}`, id: null, reason, words }
    for (const key of keys) this.#byName.set(key, [...(this.#byName.get(key) ?? []).slice(-SHARERS), person])
    return person
  }
}

/** The particle of a name that is one word: «بن سلمان». */
const SON = 'بن'

/** People of an article who share two words of their names, kept at most. */
const SHARERS = 8

/** All mentions of people in an article, in order. */
export function identify(tokens: Text, lines: readonly Line[], found: readonly Found[], names: Names): PersonMention[] {
  const people = new People()
  const families = new Families(names, people.known, (words) => people.stranger(words, NO_RECORD))
  const mentions: PersonMention[] = []
  const single: Found[] = []
  /** The nicknames of the article, which stand for their bearers wherever they are quoted. */
  const nicknames = new Map<string, Individual>()
  let previous: PersonMention | undefined
  for (const f of found) {
    if (f.kind !== 'person') {
      previous = undefined
      continue
    }
    const id = f.known.find((k) => k.kind === 'person')?.id ?? null
    const words = nameWords(tokens, f)
    let person: Individual
    if (f.twin && previous) person = previous.person
    else if (id !== null && !contradicted(tokens, f, id, names)) {
      person = people.known(id)
      if (words.length > person.words.length && tokens.kind[f.first] === TokenKind.word) person.words = words
    } else if (words.length === 1 || (words.length === 2 && words[0] === SON)) {
      single.push(f)
      continue
    } else {
      person = people.stranger(words, id === null ? NO_RECORD : 'the name is known, but the profession beside it is another bearer’s')
      // «أم كريم».
      if (words.length <= LONGEST_NICKNAME && isQuoted(tokens, f.first, f.last)) nicknames.set(words.join(' '), person)
    }
    families.add(person, f.first)
    previous = { first: f.first, last: f.last, start: f.start, end: f.end, person }
    mentions.push(previous)
  }
  for (const f of single) {
    const words = nameWords(tokens, f)
    const word = words.at(-1) as string
    const known = families.bearer(word, f.first) ?? families.called(word, f.first)
    const person = known ?? people.stranger(words, NO_RECORD)
    if (!known && looksForeign(word) && wholeAt(tokens, f.first) === 0) families.addFamily(word, person, f.first)
    if (isQuoted(tokens, f.first, f.last)) nicknames.set(word, person)
    mentions.push({ first: f.first, last: f.last, start: f.start, end: f.end, person })
  }
  addFamilyNames(tokens, lines, found, families, nicknames, mentions)
  return mentions.sort((a, b) => a.start - b.start)
}

/** Words of a nickname, at most: «أم حسان». */
const LONGEST_NICKNAME = 3

/** The bearer of the nickname in the quotes around the tokens from `i` on, «أم كريم», or of the unquoted one at `i` that no word is; with its end. */
function nicknamedAt(
  tokens: Text,
  i: number,
  nicknames: ReadonlyMap<string, Individual>,
): { person: Individual; last: number } | undefined {
  const form = tokens.form[i] as string
  if (tokens.form[i - 1] !== '"') {
    const person = traitsAt(tokens, i) & Trait.nisba ? nicknames.get(bare(form)) : undefined
    return person && { person, last: i + 1 }
  }
  let key = bare(form)
  let last = i + 1
  while (tokens.form[last] !== '"' && last < i + LONGEST_NICKNAME && last < tokens.count) key += ` ${bare(tokens.form[last++] as string)}`
  const person = tokens.form[last] === '"' ? nicknames.get(key) : undefined
  return person && { person, last }
}

/** Whether quotes stand right around the tokens from `first` up to `last`. */
const isQuoted = (tokens: Text, first: number, last: number): boolean => tokens.form[first - 1] === '"' && tokens.form[last] === '"'

/** Whether a noun or a verb stands where only a name does: «وأعرب خطاب عن», «الوزير خطاب». */
function isNounSurname(tokens: Text, i: number, lineFirst: number): boolean {
  if (traitsAt(tokens, i) & Trait.article) return false
  if (!(isNoun(tokens.form[i] as string) || wholeAt(tokens, i) & (Flag.saying | Flag.verb) || isAli(tokens, i))) return false
  const before = flagsBefore(tokens, i, lineFirst)
  return (
    (before & (Flag.saying | Flag.honorific)) !== 0 || ((before & Flag.office) !== 0 && (traitsAt(tokens, i - 1) & Trait.article) !== 0)
  )
}

/** Finds the family names and the nicknames that stand alone outside of all names found. */
function addFamilyNames(
  tokens: Text,
  lines: readonly Line[],
  found: readonly Found[],
  families: Families,
  nicknames: ReadonlyMap<string, Individual>,
  mentions: PersonMention[],
): void {
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
      const nicknamed = nicknames.size > 0 ? nicknamedAt(tokens, i, nicknames) : undefined
      if (nicknamed) {
        const { person, last } = nicknamed
        mentions.push({ first: i, last, start: tokens.start[i] as number, end: tokens.end[last - 1] as number, person })
        i = last - 1
        continue
      }
      if (wholeAt(tokens, i) & Flag.ending && !isNounSurname(tokens, i, line.first)) continue
      const mention = familyAt(tokens, i, line.first, line.last, families) ?? calledAt(tokens, i, line.first, line.last, families)
      // «القيادي الحوثي أبو ماجد»: an adjective of the person behind it.
      const adjective = mention && name?.kind === 'person' && name.first === i + 1 && (tokens.form[i] as string).endsWith('ي')
      if (mention && !adjective) {
        mentions.push(mention)
        i = mention.last - 1
      }
    }
  }
}
