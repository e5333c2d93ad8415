/**
 * The acts that the verbs of a sentence assert, each with the words that assert it; who, where and when are found later.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { EventStatus, EventType } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import { EventNouns, mayBeNearer } from './event-nouns'
import { MARK } from './grammar'
import type { VerbSense } from './lexicon'
import { USE } from './lexicon'
import { light } from './light-verbs'
import { meansPeople, meets } from './needs'
import { isArriving } from './receptions'
import { hasMark, hasUse, lexemeAt, type Scene } from './scene'
import { isVerbAt, markBefore, nextVerb, statusOf, type VerbStatus } from './status'
import type { Frame, Roles } from './triggers/types'
import { isVetoed } from './vetoes'

/** An act as a sentence asserts it. */
export interface Act {
  readonly type: EventType
  /** `present` until a date or a word for now decides. */
  readonly status: EventStatus | 'present'
  readonly roles: Roles
  /** Index of the sentence, and of the last one it runs into (a full stop may stand inside a clause). */
  readonly sentence: number
  readonly until: number
  /** The token of the verb, or of the noun where it has none. */
  readonly trigger: number
  /** The token of the event noun, or the trigger's. */
  readonly noun: number
  /** The token of the object that made the trigger an event, or the noun's. */
  readonly object: number
  /** The verb's subject stands before it: dual, plural, a pronoun on the verb. */
  readonly subjectBefore: boolean
  /** Begins or ends what lasted. */
  readonly phase: boolean
  /** Told as agreed or planned: holds only with a day or a place of its own. */
  readonly tentative: boolean
  /** The verb's subject is the occasion or the scene of it, not who acts. */
  readonly staged: boolean
  /** Points back to what was told before: «حضر اللقاء …». */
  readonly definite: boolean
  /** The verb's subject is who tells of it: «أعلن الوزير توقيف …». */
  readonly announced: boolean
  /** A noun with a pronoun: «زيارته», «لقاؤهما». */
  readonly owned: boolean
  /** Told as past already at the time of the article's main event (كان قد, سبق أن). */
  readonly background: boolean
}

/** How far behind the verb of a trip its noun may stand. */
const TRIP_REACH = 25
/** How far after كان its verb may stand. */
const WAS_REACH = 12

/** A scan over one sentence. */
export class SentenceActs extends EventNouns {
  readonly acts: Act[] = []

  constructor(
    scene: Scene,
    /** Of the sentence among those of the article. */
    readonly index: number,
    sentence: Sentence,
    /** The acts of the sentence before it in its line. */
    readonly previous: readonly Act[] = [],
  ) {
    super(scene, sentence)
  }

  /** Adds an act, its noun counted with it. */
  add(act: Act): void {
    this.taken.add(act.noun)
    this.acts.push(act)
  }

  /** Whether the words before a trigger tell of it as past already. */
  isBackground(trigger: number): boolean {
    const { scene, sentence } = this
    // «سبق أن …», «كانت الشرطة (قد) أوقفت …».
    if (hasMark(scene, trigger - 1, MARK.subjunctive) && markBefore(scene, trigger - 1, sentence.first, MARK.before)) return true
    if (trigger <= sentence.first || !hasMark(scene, sentence.first, MARK.was)) return false
    if (hasMark(scene, trigger - 1, MARK.already)) return true
    // «وكان على متنه خمسة أشخاص جرى …»: what was there, not what had been.
    if (ABOARD.has(scene.tokens.form[sentence.first + 1] as string)) return false
    return trigger - sentence.first < WAS_REACH && !markBefore(scene, trigger, sentence.first, MARK.relative, WAS_REACH)
  }

  /** The verbs of the sentence, from left to right. */
  verbs(): void {
    const { scene, sentence } = this
    for (const i of scene.hits[this.index] ?? []) {
      if (!hasUse(scene, i, USE.tells)) continue
      for (const sense of lexemeAt(scene, i)?.verbs ?? []) {
        if (!(sense.verb.acts || sense.verb.light) || !isVerbAt(scene, i, sense, sentence)) continue
        const status = statusOf(scene, i, sense, sentence)
        if (status && this.verb(i, sense, status)) break
      }
    }
  }

  /** Adds the act that the verb at `i` tells of; whether it does, or says that it is no act. */
  private verb(i: number, sense: VerbSense, status: Exclude<VerbStatus, null>): boolean {
    const { scene, sentence } = this
    const { verb, form } = sense
    if (this.isStop(i, verb)) return true
    const end = nextVerb(scene, i + 1, sentence, sentence.last)
    // Of what may be taken, the nearer is.
    let best: { frame: Frame; at: number } | null = null
    for (const frame of verb.acts ?? []) {
      if (frame.suffixed && !form.suffixed) continue
      if (frame.arriving && !isArriving(scene, i, this.index)) continue
      if (form.suffixed && frame.type === 'seizure' && meansPeople(scene, i, form.form, sentence)) continue
      if (isVetoed(scene, frame, i, end)) continue
      const back = form.suffixed || form.tense === 'past' || (form.tense === 'future' && isBefore(frame))
      const met = meets(scene, frame.needs, i, sentence, end, back, form.many, false, !verb.says)
      if (met && (best === null || (mayBeNearer(best.frame.type, frame.type) && Math.abs(met.at - i) < Math.abs(best.at - i))))
        best = { frame, at: met.at }
    }
    if (best) {
      const { type, roles } = best.frame
      this.add({
        type,
        status,
        roles,
        sentence: this.index,
        until: this.index,
        trigger: i,
        noun: i,
        object: best.at,
        subjectBefore: form.many || form.suffixed,
        phase: false,
        tentative: false,
        staged: false,
        definite: false,
        announced: false,
        owned: false,
        background: this.isBackground(i),
      })
      return true
    }
    // «ينتظر أن …»: the verb after أن tells what is planned.
    if (verb.plans && this.hasClause(i, end)) return false
    return verb.light !== undefined && light(scene, i, sense, status, end, sentence, this)
  }

  /** «حل بالرباط في زيارة رسمية تدوم يومين»: the noun at `k` is the trip that a verb before it has told of. */
  isToldByVerb(k: number, type: EventType): boolean {
    if (type !== 'visit' || !hasMark(this.scene, k - 1, MARK.inside)) return false
    return this.acts.some((a) => a.type === type && a.trigger < k && k - a.trigger < TRIP_REACH)
  }

  /** «وصل في زيارة رسمية، زار خلالها …»: a stop of the visit told, no other one. */
  private isStop(i: number, { acts }: VerbSense['verb']): boolean {
    return DURING_IT.has(this.scene.tokens.form[i + 1] as string) && this.acts.some((a) => acts?.some((frame) => frame.type === a.type))
  }

  /** Whether a clause that أن opens follows close behind the verb at `i`. */
  private hasClause(i: number, end: number): boolean {
    for (let k = i + 1; k < Math.min(end, i + 6); k++) if (hasMark(this.scene, k, MARK.subjunctive)) return true
    return false
  }
}

/** «مذكرة تفاهم ستوقع في …», «اللجنة المشتركة ستلتئم»: what is told of something named before, in the future too. */
const isBefore = ({ needs }: Frame): boolean => typeof needs === 'object' && (needs.object === 'accord' || needs.object === 'body')

/** Where what was there stands behind كان: «وكان على متنه …». */
const ABOARD = wordSet('على في ضمن بين داخل')

/** What a stop of a visit told is told with: «زار خلالها المعرض». */
const DURING_IT = wordSet('خلالها خلاله خلالهما أثناءها أثناءه')
