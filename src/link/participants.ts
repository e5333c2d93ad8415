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

const words = new WeakMap<EntityRef, readonly string[]>()

/** The folded words of a name. */
function wordsOf(entity: EntityRef): readonly string[] {
  let known = words.get(entity)
  if (!known) {
    const { form, kind } = tokenize(entity.name)
    known = form.filter((_, i) => kind[i] === TokenKind.word || kind[i] === TokenKind.latin)
    words.set(entity, known)
  }
  return known
}

/** Under which words a participant is looked up: its id; the words of a person's name, since articles print more or less of it. */
export function participantWords(p: EntityRef): string[] {
  return p.id === null && p.kind === 'person' ? wordsOf(p).map((w) => `${p.kind}~${w}`) : [participantKey(p)]
}

/**
 * Whether two people without a record may be one: the one name is the other, or part of it, by two words or by one that
 * is not the first («باردو» of «فرانسيسكو باردو», but not «فرانسيسكو»).
 */
function samePerson(a: EntityRef, b: EntityRef): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length === long.length) return short.every((w, i) => w === long[i])
  const from = short.length === 1 ? 1 : 0
  return short.length > 0 && short.every((w) => long.indexOf(w, from) >= 0)
}

/** Whether two articles speak of one participant. */
export function sameParticipant(a: EntityRef, b: EntityRef): boolean {
  if (a.kind !== b.kind) return false
  if (a.id !== null || b.id !== null) return a.id === b.id
  return a.kind === 'person' ? samePerson(a, b) : foldText(a.name) === foldText(b.name)
}
