/**
 * Events from acts: what several sentences of an article tell of one act becomes one event with all its evidence.
 *
 * @module
 */
import type { DateAssertion, EntityRef, EventFact, Evidence, Participant } from '../../schema/records'
import type { EventStatus, EventType } from '../../schema/vocabulary'
import type { ReadDate } from '../steps'
import { type Act, SentenceActs } from './acts'
import { assertionOf, dateOf, placeOf, stretchOf } from './circumstances'
import { MARK } from './grammar'
import { inheritDates } from './inherit'
import { nominalActs } from './nominal'
import { countedOff, participantsOf } from './participants'
import { hasMark, type Scene } from './scene'
import { OBJECT } from './triggers/objects'

/** An event being put together. */
export interface Draft {
  readonly type: EventType
  readonly status: EventStatus
  date: DateAssertion | null
  /** The expression the date came from, resolved or not. */
  dated: ReadDate | null
  place: EntityRef | null
  participants: Participant[]
  /** Sentences that tell of it, the asserting one first. */
  readonly sentences: [first: number, last: number][]
  readonly acts: Act[]
  /** From the headline: joins the first event of its kind in the body. */
  headline: boolean
}

function sentenceActs(scene: Scene, index: number): Act[] {
  const sentence = scene.sentences[index]
  if (!sentence || sentence.line.kind === 'subheading') return []
  const found = new SentenceActs(scene, index, sentence)
  found.verbs()
  nominalActs(scene, sentence, found)
  return found.acts.sort((a, b) => a.trigger - b.trigger || a.noun - b.noun)
}

/** The last day of the article's own date, `YYYY-MM-DD`; the days after it are still to come. */
const publicationDay = (scene: Scene): string | null => scene.reading.published?.latest ?? scene.reading.published?.earliest ?? null

/** What a present tense tells: of now where a word or a past day says so, of what is to come with a later day, of a habit otherwise. */
function settle(scene: Scene, act: Act, date: DateAssertion | null): EventStatus | null {
  const day = publicationDay(scene)
  // A noun has no tense: its day decides.
  if (act.status === 'occurred' && act.trigger === act.noun && act.object === act.noun && date?.earliest && day && date.earliest > day)
    return 'planned'
  if (act.status !== 'present') return act.status
  if (date?.earliest && day) return date.earliest > day ? 'planned' : 'occurred'
  if (date) return 'planned'
  const sentence = scene.sentences[act.sentence]
  if (!sentence) return null
  for (let k = act.trigger + 1; k < Math.min(sentence.last, act.trigger + 9); k++) if (hasMark(scene, k, MARK.now)) return 'occurred'
  return null
}

/** The drafts of an act: one, or one for each of those it counts off. */
function draftsOf(scene: Scene, act: Act, acts: readonly Act[]): Draft[] {
  const stretch = stretchOf(scene, act, acts)
  const dated = dateOf(scene, act, stretch)
  const date = dated ? assertionOf(scene, dated) : null
  const place = placeOf(scene, act, stretch)
  const status = settle(scene, act, date)
  if (!status || (act.tentative && !dated && !place)) return []
  const headline = scene.sentences[act.sentence]?.line.kind === 'headline'
  const participants = participantsOf(scene, act)
  const make = (who: Participant[]): Draft => ({
    type: act.type,
    status,
    date,
    dated,
    place,
    participants: who,
    sentences: [[act.sentence, act.until]],
    acts: [act],
    headline,
  })
  const { object, subject } = act.roles
  const counted = act.type === 'meeting' && object ? countedOff(scene, act) : []
  if (counted.length === 0 || !object) return [make(participants)]
  const subjects = participants.filter((p) => p.role === subject && counted.every((c) => c.ref.entity !== p.entity))
  return counted.map((c) => make([...subjects, { ...c.ref, role: object }]))
}

const people = (d: Draft): Set<string> => new Set(d.participants.filter((p) => p.kind === 'person').map((p) => p.entity))

/** Whether one set of people has nobody that the other lacks, or either is empty. */
function samePeople(a: Draft, b: Draft): boolean {
  const [x, y] = [people(a), people(b)]
  if (x.size === 0 || y.size === 0) return true
  const [small, large] = x.size <= y.size ? [x, y] : [y, x]
  for (const p of small) if (!large.has(p)) return false
  return true
}

/** Whether two dates can be the same day or stretch. */
function sameTime(a: Draft, b: Draft): boolean {
  if (!a.dated || !b.dated) return true
  if (!a.date || !b.date) return a.dated.exact === b.dated.exact || a.date === b.date
  const [x, y] = [a.date, b.date]
  if (!x.earliest || !x.latest || !y.earliest || !y.latest) return true
  return x.earliest <= y.latest && y.earliest <= x.latest
}

/** Whether one place is the other or lies in it, or either is not known. */
function samePlace(scene: Scene, a: Draft, b: Draft): boolean {
  if (!a.place || !b.place || a.place.entity === b.place.entity || a.place.name === b.place.name) return true
  const inside = (x: EntityRef, y: EntityRef): boolean => {
    let at = x.id
    for (let depth = 0; at !== null && depth < 5; depth++) {
      if (at === y.id) return true
      at = scene.reading.authority.places.find((p) => p.id === at)?.broader ?? null
    }
    return false
  }
  return inside(a.place, b.place) || inside(b.place, a.place)
}

const POLICE: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'seizure', 'operation'])

/** Whether «آخرون» marks these as further ones of the same kind. */
const marksOthers = (scene: Scene, d: Draft): boolean => d.acts.some((a) => a.type === 'arrest' && othersFollow(scene, a))

function othersFollow(scene: Scene, act: Act): boolean {
  for (let k = act.object; k < act.object + 3; k++) if (scene.lex[k] && hasMark(scene, k, MARK.others)) return true
  return false
}

/** Whether all that is told of an operation is premises entered. */
const isRaid = (scene: Scene, d: Draft): boolean =>
  d.type === 'operation' && d.acts.every((a) => a.object !== a.trigger && ((scene.lex[a.object]?.objects ?? 0) & OBJECT.premises) !== 0)

function same(scene: Scene, a: Draft, b: Draft): boolean {
  if (a.type !== b.type || a.status !== b.status) return false
  const [p, q] = [a.acts[0], b.acts[0]]
  if (p && q && p.background !== q.background && (a.dated || b.dated)) return false
  if (!sameTime(a, b)) return false
  // The houses searched are part of the operation, wherever they stand.
  if (isRaid(scene, a) || isRaid(scene, b)) return true
  if (!samePlace(scene, a, b)) return false
  if (POLICE.has(a.type)) return a.type !== 'arrest' || !marksOthers(scene, b)
  return samePeople(a, b)
}

/** Joins `b` to `a`, which comes first in the text. */
function join(a: Draft, b: Draft): void {
  a.sentences.push(...b.sentences)
  a.acts.push(...b.acts)
  if (!a.date || (b.date && (b.date.edtf.length > a.date.edtf.length || (b.date.extent === 'span' && a.date.extent === 'within')))) {
    if (b.date) {
      a.date = b.date
      a.dated = b.dated
    }
  }
  a.dated ??= b.dated
  a.place ??= b.place
  const known = new Set(a.participants.map((p) => p.entity))
  a.participants = [...a.participants, ...b.participants.filter((p) => !known.has(p.entity))]
  a.headline &&= b.headline
}

/** The events of an article, in the order it asserts them. */
export function draftEvents(scene: Scene): Draft[] {
  const body: Draft[] = []
  const heads: Draft[] = []
  for (let s = 0; s < scene.sentences.length; s++) {
    const acts = sentenceActs(scene, s)
    for (const act of acts) {
      for (const made of draftsOf(scene, act, acts)) {
        const list = made.headline ? heads : body
        const known = list.find((d) => same(scene, d, made))
        if (known) join(known, made)
        else list.push(made)
      }
    }
  }
  const out = [...body]
  for (const head of heads) {
    const told = body.find((d) => same(scene, d, head))
    if (told) join(told, head)
    else out.unshift(head)
  }
  inheritDates(scene, out)
  return out
}

/** The sentences of an event as evidence, the asserting ones first, each once. */
export function evidenceOf(scene: Scene, made: Draft): Evidence[] {
  const seen = new Set<number>()
  const out: Evidence[] = []
  for (const [first, last] of made.sentences) {
    const [from, to] = [scene.sentences[first], scene.sentences[last]]
    if (!from || !to || seen.has(from.start)) continue
    seen.add(from.start)
    out.push(scene.evidence(from.start, to.end))
  }
  return out
}

/** The facts of a draft. */
export function factOf(scene: Scene, made: Draft, topics: readonly string[]): EventFact {
  const { type, status, date, place, participants } = made
  return { type, status, date, place, participants, topics, evidence: evidenceOf(scene, made) }
}
