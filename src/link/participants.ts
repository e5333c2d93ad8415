/**
 * Participants across articles: the same by the authority's id, else by their names as far as each article prints them.
 *
 * @module
 */
import { foldText } from '../arabic/fold'
import { TokenKind, tokenize } from '../arabic/tokens'
import type { EntityRef, EventFact } from '../schema/records'

/** What comparing takes of a name, worked out once: most are compared with many. */
interface Name {
  readonly folded: string
  readonly words: readonly string[]
}
const names = new WeakMap<EntityRef, Name>()

function nameOf(entity: EntityRef): Name {
  let known = names.get(entity)
  if (!known) {
    const { form, kind } = tokenize(entity.name)
    const words = form.filter((_, i) => kind[i] === TokenKind.word || kind[i] === TokenKind.latin)
    names.set(entity, (known = { folded: foldText(entity.name), words }))
  }
  return known
}

/** What an entity is known by across articles: the authority's id, else the folded name. */
export const participantKey = (p: EntityRef): string => (p.id === null ? `${p.kind}=${nameOf(p).folded}` : `${p.kind}:${p.id}`)

/** Under which words a participant is looked up: its id; the words of a person's name, since articles print more or less of it. */
export function participantWords(p: EntityRef): string[] {
  return p.id === null && p.kind === 'person' ? nameOf(p).words.map((w) => `${p.kind}~${w}`) : [participantKey(p)]
}

/**
 * Whether two people without a record may be one: the one name is the other, or part of it, by two words or by one that
 * is not the first («باردو» of «فرانسيسكو باردو», but not «فرانسيسكو»).
 */
function samePerson(a: EntityRef, b: EntityRef): boolean {
  const [x, y] = [nameOf(a).words, nameOf(b).words]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (short.length === long.length) return short.every((w, i) => w === long[i])
  const from = short.length === 1 ? 1 : 0
  return short.length > 0 && short.every((w) => long.indexOf(w, from) >= 0)
}

/** Whether two articles speak of one participant. */
export function sameParticipant(a: EntityRef, b: EntityRef): boolean {
  if (a.kind !== b.kind) return false
  if (a.id !== null || b.id !== null) return a.id === b.id
  return a.kind === 'person' ? samePerson(a, b) : nameOf(a).folded === nameOf(b).folded
}

const once = new WeakMap<EventFact, readonly EntityRef[]>()

/** Who takes part in an event, one who stands there in two roles once. */
function participantsOnce(fact: EventFact): readonly EntityRef[] {
  let known = once.get(fact)
  if (!known) once.set(fact, (known = fact.participants.filter((p, i, all) => all.findIndex((x) => sameParticipant(x, p)) === i)))
  return known
}

/** How many participants two reports of events share. */
export function sharedParticipants(a: EventFact, b: EventFact): number {
  let shared = 0
  for (const p of participantsOnce(a)) if (b.participants.some((x) => sameParticipant(x, p))) shared++
  return shared
}
