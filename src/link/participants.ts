/**
 * Participants across articles: the same by the authority's id, else by their names as far as each article prints them.
 *
 * @module
 */
import { foldText } from '../arabic/fold'
import { TokenKind, tokenize } from '../arabic/tokens'
import type { EntityRef } from '../schema/records'

/** What an entity is known by across articles: the authority's id, else the folded name. */
export const participantKey = (p: EntityRef): string => (p.id === null ? `${p.kind}=${foldText(p.name)}` : `${p.kind}:${p.id}`)

/** The folded words of a name. */
function wordsOf(name: string): string[] {
  const { form, kind } = tokenize(name)
  return form.filter((_, i) => kind[i] === TokenKind.word || kind[i] === TokenKind.latin)
}

/** Under which words a participant is looked up: its id; the words of a person's name, since articles print more or less of it. */
export function participantWords(p: EntityRef): string[] {
  return p.id === null && p.kind === 'person' ? wordsOf(p.name).map((w) => `${p.kind}~${w}`) : [participantKey(p)]
}

/**
 * Whether two people without a record may be one: the one name is the other, or part of it, by two words or by one that
 * is not the first («باردو» of «فرانسيسكو باردو», but not «فرانسيسكو»).
 */
function samePerson(a: string, b: string): boolean {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  if (short.length === long.length) return short.join(' ') === long.join(' ')
  const within = new Set(short.length === 1 ? long.slice(1) : long)
  return short.length > 0 && short.every((w) => within.has(w))
}

/** Whether two articles speak of one participant. */
export function sameParticipant(a: EntityRef, b: EntityRef): boolean {
  if (a.kind !== b.kind) return false
  if (a.id !== null || b.id !== null) return a.id === b.id
  return a.kind === 'person' ? samePerson(a.name, b.name) : foldText(a.name) === foldText(b.name)
}
