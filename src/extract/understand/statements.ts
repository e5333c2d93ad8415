/**
 * Statements: who said what about what, and which communiqué it is taken from.
 *
 * @module
 */
import { memoByForm } from '../../arabic/memo'
import type { EntityRef, StatementFact, StatementSource } from '../../schema/records'
import type { StatementAct } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import type { Draft } from './events'
import { MARK } from './grammar'
import type { VerbSense } from './lexicon'
import { USE } from './lexicon'
import { hasMark, hasUse, hasWord, lexemeAt, type Named, type Scene } from './scene'
import { sourceIn } from './source'
import { speakerOf, WHAT } from './speaker'
import { isVerbAt, statusOf } from './status'
import { type TopicTerm, topicsWithin } from './topics'
import { ACT_OF_NOUN, THAT } from './triggers/saying'
import { COLON, QUOTE } from './words'

/** How far after its verb the noun that makes its act may stand. */
const ACT_REACH = 20
/** How far after its verb the reported words open. */
const REPORT_REACH = 40
/** How long a name in quotes may be. */
const NAME_REACH = 8
/** Acts that take their matter as an object and need no «أن». */
const DIRECT: ReadonlySet<StatementAct> = new Set<StatementAct>([
  'praised',
  'agreed',
  'promised',
  'discussed',
  'called',
  'warned',
  'denied',
  'affirmed',
])

/** Acts that may go on without naming the speaker again: وأضاف، وأكد. */
const REPORTS: ReadonlySet<StatementAct> = new Set<StatementAct>(['said', 'affirmed', 'praised', 'promised', 'described', 'announced'])

/** Where the reported words open after a verb; -1 where nothing is reported. */
function reportAt(scene: Scene, verb: number, sentence: Sentence): number {
  for (let k = verb + 1; k < Math.min(sentence.last, verb + REPORT_REACH); k++) {
    if (hasWord(scene, k, THAT | COLON)) return k
    if (!hasWord(scene, k, QUOTE)) continue
    if (scene.namedAt[k + 1] === 0) return k
    // A name in quotes opens nothing, nor does the quote that closes it.
    let close = k + 1
    while (close < k + NAME_REACH && !hasWord(scene, close, QUOTE)) close++
    if (hasWord(scene, close, QUOTE)) k = close
  }
  // «…»، يقول فلان: the words stand before.
  for (let k = sentence.first; k < verb; k++) if (hasWord(scene, k, QUOTE | COLON)) return sentence.last
  return -1
}

/** The act that a noun makes of the verb before it; null for none. */
const actOfNoun = memoByForm((form) => (ACT_OF_NOUN.praised?.has(form) ? 'praised' : ACT_OF_NOUN.promised?.has(form) ? 'promised' : null))

/** The act of a verb, as the noun after it has it: «أعرب عن تقديره» praises, «أكد استعداد بلاده» promises. */
function actOf(scene: Scene, verb: number, says: StatementAct, sentence: Sentence): StatementAct {
  if (says === 'praised' || says === 'promised') return says
  const { tokens } = scene
  for (let k = verb + 1; k < Math.min(sentence.last, verb + ACT_REACH); k++) {
    if (hasWord(scene, k, THAT)) break
    const act = actOfNoun(tokens, k)
    if (act) return act
  }
  return says
}

/** The meetings, signings and visits of two people at least, by sentence: whom «الجانبان» means. */
class Sides {
  private readonly pairs = new Map<number, readonly EntityRef[]>()
  private readonly meetings = new Set<number>()
  private latest: readonly EntityRef[] = []

  constructor(drafts: readonly Draft[]) {
    for (const d of drafts) {
      const people = d.participants.filter((p) => p.kind === 'person').map(({ kind, id, name, entity }) => ({ kind, id, name, entity }))
      for (const [first, last] of d.sentences) {
        if (d.type === 'meeting') for (let s = first; s <= last + 1; s++) this.meetings.add(s)
        if (people.length > 1 && ['meeting', 'signing', 'visit'].includes(d.type) && !this.pairs.has(first)) this.pairs.set(first, people)
      }
    }
  }

  /** To be called for each sentence in order. */
  reach(sentence: number): void {
    this.latest = this.pairs.get(sentence) ?? this.latest
  }

  get both(): readonly EntityRef[] {
    return this.latest
  }

  /** Whether a meeting is told of in the sentence or the one before. */
  meets(sentence: number): boolean {
    return this.meetings.has(sentence)
  }
}

const refs = (named: readonly Named[]): EntityRef[] => {
  const out = new Map<string, EntityRef>()
  for (const { ref } of named) if (!out.has(ref.entity)) out.set(ref.entity, ref)
  return [...out.values()]
}

/** «ويذكر أن …»: it is to be recalled, and nobody says so. */
const isImpersonal = (scene: Scene, i: number, { verb, form }: VerbSense): boolean =>
  verb.past === 'ذكر' && form.tense === 'present' && hasWord(scene, i + 1, THAT)

/** The statements of an article, in order. */
export function statementsOf(scene: Scene, drafts: readonly Draft[], terms: readonly TopicTerm[]): StatementFact[] {
  const out: StatementFact[] = []
  const sides = new Sides(drafts)
  let communique: StatementSource | null = null
  let last: { speakers: readonly EntityRef[]; sentence: number } | null = null
  const eventSentences = new Set<number>()
  for (const d of drafts) for (const [first] of d.sentences) eventSentences.add(first)
  for (let s = 0; s < scene.sentences.length; s++) {
    const sentence = scene.sentences[s] as Sentence
    sides.reach(s)
    if (sentence.line.kind !== 'paragraph') continue
    const own = ((scene.marksIn[s] as number) & MARK.communique) === 0 ? null : sourceIn(scene, sentence)
    if (own && (own.issuers.length > 0 || !communique)) communique = own
    // Words that point back to a communiqué take its issuers with them.
    const source = own && own.issuers.length === 0 && communique ? { ...own, issuers: communique.issuers } : own
    const hits = scene.hits[s] as readonly number[]
    if (!hits.some((i) => hasUse(scene, i, USE.says))) continue
    const told = new Map<string, StatementFact>()
    // What a named speaker reports is the speaker's; verbs of saying inside it are not reported by the article.
    let reported = sentence.last
    for (const i of hits) {
      if (!hasUse(scene, i, USE.says)) continue
      const verb = lexemeAt(scene, i)?.verbs.find(
        (v) => v.verb.says && (!v.form.suffixed || v.verb.says === 'described') && isVerbAt(scene, i, v, sentence),
      )
      if (!verb?.verb.says || !statusOf(scene, i, verb, sentence)) continue
      // «ما وصفه فلان», «التي يعتبرها الخبراء ناجحة»: a description in passing, no statement.
      if (i > sentence.first && (hasMark(scene, i - 1, MARK.relative) || hasWord(scene, i - 1, WHAT))) continue
      if (i > reported) break
      if (isImpersonal(scene, i, verb)) continue
      const report = reportAt(scene, i, sentence)
      const act = actOf(scene, i, verb.verb.says, sentence)
      if (report < 0 && !DIRECT.has(act)) continue
      const who = speakerOf(scene, i, verb, act, report, sentence)
      let speakers: readonly EntityRef[] = []
      // «تناول قضايا …» after the sentence that tells of the meeting: its subject is the meeting.
      const meeting = (who === 'same' || who === 'unknown') && act === 'discussed' && sides.meets(s)
      if (who === 'both' || meeting) speakers = sides.both
      else if (who === 'same') speakers = last && s - last.sentence <= 1 && REPORTS.has(act) ? last.speakers : []
      else if (who !== 'communique' && who !== 'unknown') speakers = refs(who)
      if (speakers.length === 0 && who !== 'communique') continue
      // One alone discusses nothing: that he met somebody for it is the event.
      if (act === 'discussed' && speakers.length === 1) continue
      // What an organisation announces is told as the event itself.
      if (speakers.every((p) => p.kind === 'organization') && speakers.length > 0 && eventSentences.has(s)) continue
      if (who !== 'communique') last = { speakers, sentence: s }
      if (who !== 'communique' && report > i) reported = Math.min(reported, report)
      const evidence = [scene.evidence(sentence.start, sentence.end)]
      const key = `${act} ${speakers
        .map((p) => p.entity)
        .sort()
        .join(' ')}`
      if (!told.has(key)) told.set(key, { speakers, act, about: topicsWithin(terms, evidence), source, evidence })
    }
    // The communiqué that reports what somebody said is the source, not one more speaker.
    const named = [...told.values()].filter((f) => f.speakers.length > 0)
    out.push(...(named.length > 0 ? named : told.values()))
  }
  return out
}
