/**
 * The acts that a sentence asserts, each with the words that assert it; who, where and when are found later.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { EventStatus, EventType } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import { EventNouns, isSome, mayBeNearer } from './event-nouns'
import { MARK } from './grammar'
import type { NounSense, VerbSense } from './lexicon'
import { USE } from './lexicon'
import { meansPeople, meets } from './needs'
import { isArriving } from './receptions'
import { hasMark, hasUse, hasWord, lexemeAt, namedAt, type Scene } from './scene'
import { isComplement } from './standing'
import { isVerbAt, markBefore, nextVerb, statusOf, type VerbStatus } from './status'
import { OBJECT } from './triggers/objects'
import { THAT } from './triggers/saying'
import type { Frame, Roles } from './triggers/types'
import { isVetoed } from './vetoes'
import { COMMA } from './words'

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

/** How far the noun of a light verb may stand after it. */
const NOUN_REACH = 45
/** How far before its verb the noun of «إن اجتماعا سيعقد» may stand. */
const TOLD_REACH = 3
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
    return verb.light !== undefined && this.light(i, sense, status, end)
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

  private hasClause(i: number, end: number): boolean {
    for (let k = i + 1; k < Math.min(end, i + 6); k++) if (hasMark(this.scene, k, MARK.subjunctive)) return true
    return false
  }

  /** A light verb: the noun of the event after it, before it, or past a full stop that broke the clause. */
  private light(i: number, sense: VerbSense, status: Exclude<VerbStatus, null>, end: number): boolean {
    const { scene, sentence, index } = this
    const { verb, form } = sense
    // What an announcement opens with أن is told by the verbs after it.
    const limit = verb.says ? this.reported(i, end) : end
    const all = verb.each === true || verb.plans === true
    // «شهد اللقاء …»: the occasion is told of already.
    const subject = verb.scene === 'occasion' && lexemeAt(scene, i + 1)?.nouns.some((n) => n.form.definite) === true
    const told = this.toldOf(i, sense)
    if (told) {
      this.lend(i, sense, status, told[0], told[1], told[0], index)
      return true
    }
    const found = this.nouns(i + (subject ? 2 : 1), Math.min(limit, i + NOUN_REACH), verb.light ?? [], all, sentence).filter(
      ([k, noun]) => (!verb.direct || isDirect(scene, k, noun)) && (!verb.complement || isComplement(scene, k, i, noun)),
    )
    const last = found.at(-1)?.[0] ?? i
    for (const [k, noun, at] of found) if (!this.inAside(i, k, last)) this.lend(i, sense, status, k, noun, at, index)
    if (found.length > 0) return true
    const relative = i > sentence.first && hasMark(scene, i - 1, MARK.relative)
    if (!verb.complement && (form.suffixed || verb.back || relative || this.hasPronoun(i))) {
      const k = this.nounBefore(i, verb.light ?? [])
      if (k && this.isToldByVerb(k[0], k[1].noun.type)) return true
      if (k) {
        this.lend(i, sense, status, k[0], k[1], k[0], index)
        return true
      }
    }
    const next = scene.sentences[index + 1]
    if (end < sentence.last || form.suffixed || next?.line !== sentence.line || beginsWithVerb(scene, next)) return false
    const [late] = this.nouns(next.first, Math.min(next.last, next.first + 3), verb.light ?? [], false, next)
    if (!late) return false
    this.lend(i, sense, status, late[0], late[1], late[2], index + 1)
    return true
  }

  /** «إن اجتماعا أمنيا سيعقد …»: the noun right before a verb that has no other subject. */
  private toldOf(i: number, { verb, form }: VerbSense): [number, NounSense] | null {
    // «إن العمليات أسفرت عن حجز …»: what came of it is told behind.
    if (!verb.back || verb.each || form.suffixed || !verb.light) return null
    const before = this.nounBefore(i, verb.light)
    return before && i - before[0] <= TOLD_REACH && !before[1].form.definite && hasMark(this.scene, before[0] - 1, MARK.subjunctive)
      ? before
      : null
  }

  /** «أعلن الوزير، الذي تحدث عن عمليات …، القبض على …»: a relative clause that a comma closes before the verb's own noun at `last`. */
  private inAside(i: number, k: number, last: number): boolean {
    let relative = -1
    for (let j = i + 1; j < k; j++) {
      if (hasMark(this.scene, j, MARK.relative)) relative = j
      else if (hasWord(this.scene, j, COMMA)) relative = -1
    }
    if (relative < 0) return false
    for (let j = k + 1; j < last; j++) if (hasWord(this.scene, j, COMMA)) return true
    return false
  }

  private reported(i: number, end: number): number {
    for (let k = i + 1; k < end; k++) if (hasWord(this.scene, k, THAT)) return k
    return end
  }

  private lend(
    i: number,
    sense: VerbSense,
    status: Exclude<VerbStatus, null>,
    k: number,
    noun: NounSense,
    at: number,
    until: number,
  ): void {
    const { type, roles } = noun.noun
    const { verb, form } = sense
    this.add({
      type,
      status,
      roles,
      sentence: this.index,
      until,
      trigger: i,
      noun: k,
      object: at,
      subjectBefore: form.many || form.suffixed || k < i,
      phase: verb.phase === true,
      tentative: verb.plans === true,
      staged: verb.scene !== undefined && k > i,
      definite:
        !noun.form.suffixed &&
        noun.form.number === 'one' &&
        (noun.form.definite ? isBare(this.scene, k) : isOfTheTalks(this.scene, k, noun)),
      announced: verb.says === 'announced' || verb.complement === true,
      owned: noun.form.suffixed,
      background: this.isBackground(i),
    })
  }

  /** «زيارة قام بها», «دورة أشرف عليها»: the pronoun after the verb stands for the noun before it. */
  private hasPronoun(i: number): boolean {
    const next = this.scene.tokens.form[i + 1]
    return next !== undefined && BACK_PRONOUNS.has(next)
  }
}

/** Whether no adjective follows a definite noun, only a name or a title. */
const isBare = (scene: Scene, k: number): boolean =>
  !(scene.tokens.form[k + 1] ?? '').startsWith('ال') || namedAt(scene, k + 1) !== undefined || hasUse(scene, k + 1, OBJECT.official)

/** «جلسة المباحثات»: definite by what it is of. */
const isOfTheTalks = (scene: Scene, k: number, { noun }: NounSense): boolean => {
  const next = scene.tokens.form[k + 1] ?? ''
  return noun.type === 'meeting' && next.startsWith('ال') && noun.with?.has(next.slice(2)) === true
}

/** «مذكرة تفاهم ستوقع في …», «اللجنة المشتركة ستلتئم»: what is told of something named before, in the future too. */
const isBefore = ({ needs }: Frame): boolean => typeof needs === 'object' && (needs.object === 'accord' || needs.object === 'body')

/** Whether a noun can be the subject or the object of a verb: not «جرى اتخاذ قرارات تتعلق بعمليات …», «… في اجتماع …». */
const isDirect = (scene: Scene, k: number, { proclitic }: NounSense): boolean =>
  isSome(scene, k) ||
  (!/[بكل]/.test(proclitic) && !hasMark(scene, k - 1, MARK.inside | MARK.toward) && !OBLIQUE.has(scene.tokens.form[k - 1] as string))
const OBLIQUE = wordSet('من عن على')

const ABOARD = wordSet('على في ضمن بين داخل')

const DURING_IT = wordSet('خلالها خلاله خلالهما أثناءها أثناءه')
const BACK_PRONOUNS = new Set(['بها', 'به', 'عليها', 'عليه', 'فيها', 'فيه', 'لها', 'له', 'منها', 'خلالها'])

function beginsWithVerb(scene: Scene, sentence: Sentence): boolean {
  if (hasMark(scene, sentence.first, MARK.already | MARK.was)) return true
  if (hasUse(scene, sentence.first, USE.noun)) return false
  return lexemeAt(scene, sentence.first)?.verbs.some((v) => isVerbAt(scene, sentence.first, v, sentence)) === true
}

/** Whether the token is a word for an invitation or a promise. */
export const isInvitation = (scene: Scene, i: number): boolean => hasUse(scene, i, OBJECT.invitation)
