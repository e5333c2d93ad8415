/**
 * The nouns of one sentence that name an event, as far as something asserts them.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { EventType } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import { isArmed } from './attacks'
import { MARK } from './grammar'
import type { NounSense } from './lexicon'
import { USE } from './lexicon'
import { meansPeople, meets } from './needs'
import { POLICE } from './same'
import { hasMark, hasUse, hasWord, lexemeAt, type Scene } from './scene'
import { governs, isBesides, isOneOfSeveral, nounStands } from './standing'
import { ANNOUNCED } from './triggers/saying'
import { listed } from './words'

/** How far before a verb that describes it an event noun may stand. */
const NOUN_BACK = 9

/** A search over the event nouns of one sentence, each of which is counted once. */
export class EventNouns {
  protected readonly taken = new Set<number>()

  constructor(
    protected readonly scene: Scene,
    protected readonly sentence: Sentence,
  ) {}

  /** Whether an event noun at `k` has been counted with its verb. */
  isTaken(k: number): boolean {
    return this.taken.has(k)
  }

  /** The event nouns of some types in a range that an asserting word can reach, each with the token of its object. */
  nouns(from: number, to: number, types: readonly EventType[], all: boolean, sentence: Sentence): [number, NounSense, number][] {
    const { scene } = this
    const out: [number, NounSense, number][] = []
    for (let k = from; k < to; k++) {
      // «في حين …» begins what goes on beside.
      if (hasMark(scene, k, MARK.while)) break
      if (!hasUse(scene, k, USE.noun) || this.taken.has(k) || scene.namedAt[k] !== 0) continue
      let best: [number, NounSense, number] | null = null
      for (const sense of lexemeAt(scene, k)?.nouns ?? []) {
        // What several nouns are told of at once is new: «تم خلال الاجتماع …» tells of no meeting.
        if (all && sense.form.definite && k > from && !isOwn(scene, k, sense) && !this.opensOrEnds(k, from)) continue
        // «المهاجرون الذين تم إنقاذهم»: who they are, not what happened.
        if (sense.form.suffixed && k === from && hasMark(scene, from - 2, MARK.relative)) continue
        // «أعلنت عن تدابير لتوقيف …»: a purpose.
        if (
          sense.proclitic.endsWith('ل') &&
          sense.noun.type !== 'award' &&
          (types === ANNOUNCED || !all || (POLICE.has(sense.noun.type) && isPurpose(scene, k, from)))
        )
          continue
        if (sense.noun.armed && !isArmed(scene, sense.noun.armed, from - 1, to)) continue
        const at = types.includes(sense.noun.type) ? this.stands(k, sense, sentence, from) : -1
        if (at >= 0 && (best === null || (at < best[2] && mayBeNearer(best[1].noun.type, sense.noun.type)))) best = [k, sense, at]
      }
      if (best === null) continue
      out.push(best)
      if (!all) return out
    }
    return out
  }

  /** Whether a noun names an act here, and where its object stands; -1 if not. */
  stands(k: number, sense: NounSense, sentence: Sentence, from: number = sentence.first): number {
    const { scene } = this
    const { noun, form } = sense
    if (noun.listing || !nounStands(scene, k, sentence.last, sense)) return -1
    // «تعزيز اللقاءات الثنائية» names a kind, «هذا اللقاء» points back.
    if (
      form.number === 'many' &&
      form.definite &&
      !isSome(scene, k) &&
      !isOneOfSeveral(scene, k) &&
      !AT_WORK.has(scene.tokens.form[k - 1] as string)
    )
      return -1
    for (let j = k - 1; j >= Math.max(sentence.first, k - 2); j--) {
      if (j < from && !hasMark(scene, j, MARK.pointing)) break
      if (hasMark(scene, j, MARK.purpose | MARK.negation)) return -1
      // «أسفر ذلك عن القبض على …»: all that was told before.
      if (hasMark(scene, j, MARK.pointing) && (j === k - 1 || !hasWord(scene, k - 1, OF))) return -1
      // «تم خلال العملية ضبط …»: after the article no noun governs the next.
      const closed = j === k - 2 && !form.definite && (scene.tokens.form[k - 1] as string).startsWith('ال')
      if (hasMark(scene, j, MARK.occasion) && !closed && !(noun.type === 'visit' && !form.definite) && !this.opensOrEnds(k, from)) return -1
    }
    // «تمكنت من توقيفه», «أشرف على توقيعها»: the pronoun is the object; «منحه وساما» has another.
    // «نتج عنه مقتله»: who died may be anybody.
    if (form.suffixed && noun.singular === DEATH) return -1
    if (form.suffixed && noun.masdar && noun.type !== 'meeting' && noun.type !== 'award') return this.pronounFits(k, sense) ? k : -1
    const met = meets(scene, noun.needs ?? 'nothing', k, sentence, sentence.last, false, false, noun.masdar === true)
    return met ? met.at : -1
  }

  /** «جرى رصده وضبطه»: of a noun that takes people and things, whom or what the pronoun stands for. */
  private pronounFits(k: number, { noun, form }: NounSense): boolean {
    const { scene, sentence } = this
    if (noun.type !== 'seizure' || !lexemeAt(scene, k)?.nouns.some((n) => n.noun.type === 'arrest')) return true
    return !meansPeople(scene, k, form.form, sentence)
  }

  /** «انطلاق أعمال المؤتمر», «ختام فعاليات الدورة»: what begins or ends takes place. */
  private opensOrEnds(k: number, from: number): boolean {
    for (let j = k - 1; j >= Math.max(from, k - 2); j--)
      if (hasMark(this.scene, j, MARK.opening)) return !AGENDA.has(this.scene.tokens.form[j - 1] as string)
    return false
  }

  /** The event noun right before a verb that describes it. */
  nounBefore(i: number, types: readonly EventType[]): [number, NounSense] | null {
    const { scene, sentence } = this
    // «وكان اجتماع للجنة …، قد عقد …», «وكان آخر هجوم … قد وقع …»: the noun behind كان, however far.
    const split = hasMark(scene, i - 1, MARK.already) && hasMark(scene, sentence.first, MARK.was)
    const back = split ? sentence.first + 1 : Math.max(sentence.first, i - NOUN_BACK)
    for (let k = split ? Math.min(i - 1, back + 1) : i - 1; k >= back; k--) {
      if (!hasUse(scene, k, USE.noun) || this.taken.has(k) || scene.namedAt[k] !== 0) continue
      for (const sense of lexemeAt(scene, k)?.nouns ?? []) {
        if (!types.includes(sense.noun.type) || sense.noun.listing || !nounStands(scene, k, sentence.last, sense)) continue
        if (sense.form.number === 'many' && sense.form.definite) continue
        if (sense.noun.armed && !isArmed(scene, sense.noun.armed, i, sentence.last)) continue
        if (k > sentence.first && hasMark(scene, k - 1, MARK.pointing)) continue
        if (sense.noun.needs && !meets(scene, sense.noun.needs, k, sentence, sentence.last, false, false)) continue
        return [k, sense]
      }
    }
    return null
  }
}

/** Whether the nearer object decides between two readings: people or things taken, and «الإطاحة بأحد عناصر عصابة» is an arrest. */
export const mayBeNearer = (best: EventType, other: EventType): boolean =>
  best === 'operation' ? other === 'arrest' : other === 'arrest' || other === 'seizure'

/** Whether a definite noun tells of an act of its own: «تمكنت من توقيفه», «أسفرت عن القبض على …», «تم التوقيع على …». */
const isOwn = (scene: Scene, k: number, sense: NounSense): boolean =>
  sense.noun.type === 'arrest' || (sense.noun.masdar === true && sense.form.suffixed) || governs(scene, k, sense)

/** «سلسلة من اللقاءات»: some of a kind, though the kind is definite. */
export const isSome = (scene: Scene, k: number): boolean =>
  scene.tokens.form[k - 1] === 'من' && SOME.has(scene.tokens.form[k - 2] as string)
/** How far behind its verb a masdar with لـ is its object: «أدى لتوقيف …»; farther it is a purpose: «أسفرت الجهود لإجهاض …». */
const TO_REACH = 2
const isPurpose = (scene: Scene, k: number, from: number): boolean => k > from + TO_REACH && !isBesides(scene, k, 'ل')

const DEATH = 'مقتل'
const OF = listed(wordSet('عن إلى على'))
/** «جدول أعمال الدورة»: what is to be spoken of there. */
const AGENDA = wordSet('جدول بجدول لجدول أجندة')
/** «أعمال الدورات»: those that are held. */
const AT_WORK = wordSet('أعمال فعاليات أشغال')
const SOME = wordSet('سلسلة عدد عددا مجموعة جملة العديد')
