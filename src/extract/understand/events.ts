/**
 * Events from acts: what several sentences of an article tell of one act becomes one event with all its evidence.
 *
 * @module
 */
import type { DateAssertion, EntityRef, EventFact, Evidence, Participant } from '../../schema/records'
import type { EventStatus, EventType } from '../../schema/vocabulary'
import type { ReadDate } from '../steps'
import { type Act, SentenceActs } from './acts'
import { assertionOf, dateOf, type Locality, localityOf, placeOf, stretchOf } from './circumstances'
import { type Duration, durationOf, endOf, lasting, untilDay } from './duration'
import { MARK } from './grammar'
import { inheritDates, inherited } from './inherit'
import { USE } from './lexicon'
import { nominalActs } from './nominal'
import { countedOff, participant, participantsOf } from './participants'
import { isRaid, join, POLICE, same } from './same'
import { datesWithin, hasMark, hasUse, hasWord, isAnyWord, lexemeAt, type Scene } from './scene'
import { saysThen, turnsAway, turnsBetween } from './ties'
import { isDenied, isTotal } from './totals'
import { BOTH_SIDES } from './triggers/saying'
import { COMMA } from './words'

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
  /** How long it is told to last. */
  duration: Duration | null
  /** Dated by the verb that announces it alone. */
  told: boolean
  /** The quarter that police work is told of. */
  readonly locality: Locality | null
  /** The place of the police work that its sentence has told of before it. */
  beside: EntityRef | null
  /** All that is told of it is premises entered. */
  raid: boolean
}

/** Whether a token can be what an act is told by. */
const mayTell = (scene: Scene, i: number): boolean =>
  hasUse(scene, i, USE.tells | USE.noun) || hasMark(scene, i, MARK.planned | MARK.possession)

function sentenceActs(scene: Scene, index: number, before: readonly Act[]): Act[] {
  const sentence = scene.sentences[index]
  if (!sentence || sentence.line.kind === 'subheading' || !scene.hits[index]?.some((i) => mayTell(scene, i))) return []
  const found = new SentenceActs(scene, index, sentence, sentence.index > 0 ? before : [])
  found.verbs()
  nominalActs(scene, index, sentence, found)
  return found.acts.sort((a, b) => a.trigger - b.trigger || a.noun - b.noun)
}

/** The last day of the article's own date, `YYYY-MM-DD`; the days after it are still to come. */
const publicationDay = (scene: Scene): string | null => scene.reading.published?.latest ?? scene.reading.published?.earliest ?? null

/** How far from a present tense the word or the day stands that makes it news. */
const NOW_REACH = 25
const NOW_BACK = 6

/** What a present tense tells: of now where a word or a past day says so, of what is to come with a later day, of a habit otherwise. */
function settle(scene: Scene, act: Act, dated: ReadDate | null, date: DateAssertion | null, receives: boolean): EventStatus | null {
  const day = publicationDay(scene)
  const sentence = scene.sentences[act.sentence]
  if (isTotal(scene, act) || isDenied(scene, act)) return null
  // «سيتم القبض على كل المتورطين»: police announce no arrest, they promise or threaten it.
  if (act.status === 'planned' && (act.type === 'arrest' || act.type === 'seizure')) return null
  // A noun has no tense: its day decides.
  if (act.status === 'occurred' && act.trigger === act.noun && act.object === act.noun && date?.earliest && day && date.earliest > day)
    return 'planned'
  if (act.status !== 'present') return act.status
  // «الذي يزور مصر حاليا», whatever else the sentence dates.
  if (sentence && saysNow(scene, act.trigger, sentence.last)) return 'occurred'
  // «استقبل فلانا الذي يقوم بزيارة إلى …»: whoever is received is there.
  if (act.type === 'visit' && hasMark(scene, act.trigger - 1, MARK.relative) && receives) return 'occurred'
  // A habit told after a dated clause is still a habit.
  if (dated && dated.expression.last < act.trigger - NOW_BACK) return null
  if (date?.earliest && day) return date.earliest > day ? 'planned' : 'occurred'
  if (date) return 'planned'
  // «ويقوم الوزير بزيارة رسمية إلى …»: one visit, and no habit.
  return act.type === 'visit' && act.trigger < act.noun && !act.definite && !act.owned ? 'occurred' : null
}

function saysNow(scene: Scene, trigger: number, last: number): boolean {
  for (let k = trigger + 1; k < Math.min(last, trigger + NOW_REACH); k++) {
    if (hasWord(scene, k, COMMA)) return false
    if (hasMark(scene, k, MARK.now)) return true
  }
  return false
}

/** The drafts of an act: one, or one for each of those it counts off. */
function draftsOf(scene: Scene, act: Act, acts: readonly Act[]): Draft[] {
  const stretch = stretchOf(scene, act, acts)
  const dated = dateOf(scene, act, stretch)
  const date = dated ? assertionOf(scene, dated) : null
  const place = placeOf(scene, act, stretch)
  const receives = acts.some((a) => a.type === 'meeting' && a.status === 'occurred' && a.trigger < act.trigger)
  const status = settle(scene, act, dated, date, receives)
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
    duration: durationOf(scene, act, stretch),
    told: act.announced && dated !== null && dated.expression.last <= act.noun,
    locality: POLICE.has(act.type) ? localityOf(scene, act) : null,
    beside: null,
    raid: isRaid(scene, act),
  })
  const { object, subject } = act.roles
  const counted = act.type === 'meeting' && object ? countedOff(scene, act) : []
  if (counted.length === 0 || !object) return [make(participants)]
  const subjects = participants.filter((p) => p.role === subject && counted.every((c) => c.ref.entity !== p.entity))
  return counted.map((c) => make([...subjects, participant(c, object)]))
}

/** An act is compared with so many of the events told before it: no article of the press tells of more, and the cost stays linear. */
const MEMORY = 64

/** The first of the last events told that fits. */
function lately(drafts: readonly Draft[], fits: (d: Draft) => boolean): Draft | undefined {
  for (let i = Math.max(0, drafts.length - MEMORY); i < drafts.length; i++) if (fits(drafts[i] as Draft)) return drafts[i]
  return undefined
}

/** How far around its verb an act names «الجانبان». */
const SIDES_REACH = 6
/** What two sides do together. */
const TOGETHER: ReadonlySet<EventType> = new Set<EventType>(['meeting', 'visit', 'signing'])

/** «وقع الجانبان …»: those of the last event that brought two together. */
function nameSides(scene: Scene, made: Draft, lately: readonly Draft[]): void {
  const act = made.acts[0]
  if (!act || made.participants.length > 0 || !TOGETHER.has(made.type)) return
  if (!isAnyWord(scene, Math.max(0, act.trigger - 2), act.trigger + SIDES_REACH, BOTH_SIDES)) return
  for (let i = lately.length - 1; i >= Math.max(0, lately.length - MEMORY); i--) {
    const d = lately[i] as Draft
    const people = d.participants.filter((p) => p.kind === 'person')
    if (!TOGETHER.has(d.type) || people.length !== 2) continue
    made.participants = people.map((p) => ({ ...p, role: act.roles.subject }))
    return
  }
}

/** How many sentences back what was told last may stand. */
const THEN_BACK = 2

/** «وألقي القبض حينها على …»: of the day of what was told last, even where that is no event («قتل جنديان صباح اليوم»). */
function dateThen(scene: Scene, made: Draft, told: readonly Draft[]): void {
  const [act] = made.acts
  const sentence = act && scene.sentences[act.sentence]
  if (!act || !sentence) return
  const evidence = [scene.evidence(sentence.start, sentence.end)]
  const last = told[told.length - 1]
  if (last?.date && last.acts[0] && act.sentence - last.acts[0].sentence < THEN_BACK) {
    made.date = inherited(last.date, 'same', made.type, evidence)
    made.dated = last.dated
    made.place ??= last.place
    made.acts[0] = { ...act, background: last.acts[0].background }
    return
  }
  for (let s = act.sentence - 1; s >= act.sentence - THEN_BACK && !turnsAway(scene, s + 1); s--) {
    const before = scene.sentences[s]
    if (!before || before.line.kind === 'headline') return
    const [day] = datesWithin(scene, before.first, before.last)
    const date = day && assertionOf(scene, day)
    if (!day || !date) continue
    made.date = inherited(date, 'same', made.type, evidence)
    made.dated = day
    return
  }
}

/** Whether an event is told by a verb in the present tense. */
const isPresent = (scene: Scene, { acts: [act] }: Draft): boolean =>
  act !== undefined && lexemeAt(scene, act.trigger)?.verbs.some((v) => v.form.tense === 'present') === true

/** «سافر المتهمان إلى …»: where those who are taken went is no visit. */
const isOfThoseTaken = (made: Draft, all: readonly Draft[]): boolean => {
  const guests = made.type === 'visit' ? made.participants.filter((p) => p.kind === 'person') : []
  return (
    guests.length > 0 &&
    all.some(
      (d) =>
        d.type === 'arrest' &&
        guests.every((g) => d.participants.some((p) => p.role === 'target' && `${g.name} `.startsWith(`${p.name} `))),
    )
  )
}

/** The last day that any of the sentences which tell of an event gives it. */
function endOfAny(scene: Scene, made: Draft): ReadDate | null {
  for (const act of made.acts) {
    const end = endOf(scene, act)
    if (end) return end
  }
  return null
}

/** Whether an act without a day and a place belongs to police work told since the text turned away from an earlier event. */
function belongsLater(scene: Scene, earlier: Draft, made: Draft, told: readonly Draft[]): boolean {
  const [from, to] = [earlier.acts[earlier.acts.length - 1]?.sentence, made.acts[0]?.sentence]
  if (from === undefined || to === undefined || made.dated || made.place || !POLICE.has(made.type)) return false
  return (
    turnsBetween(scene, from, to) &&
    told
      .slice(-MEMORY)
      .some(
        (d) =>
          POLICE.has(d.type) &&
          to - (d.acts[d.acts.length - 1]?.sentence ?? 0) < THEN_BACK &&
          !turnsBetween(scene, d.acts[0]?.sentence ?? 0, to),
      )
  )
}

/** The events of an article, in the order it asserts them. */
export function draftEvents(scene: Scene): Draft[] {
  const body: Draft[] = []
  const heads: Draft[] = []
  let acts: readonly Act[] = []
  for (let s = 0; s < scene.sentences.length; s++) {
    acts = sentenceActs(scene, s, acts)
    for (const act of acts) {
      for (const made of draftsOf(scene, act, acts)) {
        const list = made.headline ? heads : body
        nameSides(scene, made, list)
        if (!made.dated && saysThen(scene, act)) dateThen(scene, made, list)
        const before = list[list.length - 1]
        if (POLICE.has(made.type) && before && POLICE.has(before.type) && before.acts[0]?.sentence === act.sentence)
          made.beside = before.place
        const known = lately(list, (d) => same(scene, d, made) && !belongsLater(scene, d, made, list))
        if (known) join(known, made)
        else list.push(made)
      }
    }
  }
  const taken = body.filter((d) => d.type === 'arrest')
  const out = taken.length > 0 ? body.filter((d) => !isOfThoseTaken(d, taken)) : [...body]
  for (const head of heads) {
    const lately = body.slice(0, MEMORY)
    // «الوزير يزور تونس»: a headline tells in the present tense of what is to come too.
    const told =
      lately.find((d) => same(scene, d, head)) ??
      (isPresent(scene, head) ? lately.find((d) => d.status === 'planned' && same(scene, d, { ...head, status: 'planned' })) : undefined)
    if (told) join(told, head)
    else out.unshift(head)
  }
  for (const made of out) {
    const [act] = made.acts
    if (act && made.date && made.duration) made.date = lasting(scene, act, made.date, made.duration)
  }
  inheritDates(scene, out)
  // What is told on the occasion of an opening is of that day, however long the whole goes on.
  for (const made of out) {
    const end = made.date && !made.duration ? endOfAny(scene, made) : null
    if (made.date && end) made.date = untilDay(scene, made.date, end)
  }
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
