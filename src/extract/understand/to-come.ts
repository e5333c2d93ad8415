/**
 * Acts still to come, told by nouns without a verb of their own: an invitation, a programme, what somebody has come for.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { EventType } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import type { SentenceActs } from './acts'
import { assertionOf } from './circumstances'
import { MARK } from './grammar'
import type { NounSense } from './lexicon'
import { findPerson, findPlace } from './needs'
import { assert } from './noun-acts'
import { datesWithin, hasMark, hasUse, lexemeAt, type Scene } from './scene'
import { nounStands } from './standing'
import { markBefore, statusOf } from './status'
import { OBJECT } from './triggers/objects'
import type { Roles } from './triggers/types'

/** Types of events that are announced: «من المرتقب عقد اجتماع». */
const AGENDA: readonly EventType[] = ['meeting', 'visit', 'signing', 'award', 'training', 'conference']

/** How far before «لزيارة» the word for the invitation stands, whom it goes to between them. */
const INVITED_REACH = 12

/** «سلمه دعوة رسمية لزيارة …», «وعدا بزيارة …»: a visit to come, its day open. */
function invited(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  if (sense.noun.type !== 'visit' || !/[لب]/.test(sense.proclitic)) return false
  for (let j = k - 1; j >= Math.max(sentence.first, k - INVITED_REACH); j--) {
    if (!isInvitation(scene, j) && !invites(scene, j, sentence)) continue
    if (findPlace(scene, k + 1, Math.min(sentence.last, k + 8)) < 0 || markBefore(scene, j, sentence.first, MARK.negation, 2)) return false
    return assert(k, k, sense, found, 'planned')
  }
  return false
}

/** Whether the token is a word for an invitation or a promise. */
const isInvitation = (scene: Scene, i: number): boolean => hasUse(scene, i, OBJECT.invitation)

/** «دعا نظيره لزيارة …». */
const invites = (scene: Scene, j: number, sentence: Sentence): boolean =>
  lexemeAt(scene, j)?.verbs.some((v) => v.verb.says === 'called' && statusOf(scene, j, v, sentence) === 'occurred') === true

/** How far behind its noun the participle stands: «اجتماع لجنة …، المزمع عقده». */
const SCHEDULED_REACH = 9

/** «المؤتمر المزمع عقده …», «الاجتماع المقرر يوم …»: announced by a participle; holds only with its day. */
function scheduled(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  if (((scene.marksIn[found.index] as number) & MARK.planned) === 0) return false
  if (!AGENDA.includes(sense.noun.type) || sense.form.number === 'many' || !nounStands(scene, k, sentence.last, sense)) return false
  for (let j = k + 1; j < Math.min(sentence.last, k + SCHEDULED_REACH); j++)
    if (hasMark(scene, j, MARK.planned) && scene.tokens.form[j - 1] !== 'من') return assert(k, k, sense, found, 'planned', true)
  return false
}

/** «من المرتقب عقد اجتماع …», «ينتظر تنظيم دورة …»: a plan told by a masdar. */
export function programme(scene: Scene, i: number, sentence: Sentence, found: SentenceActs): void {
  const limit = Math.min(sentence.last, i + 12)
  for (let k = i + 1; k < limit; k++) if (hasMark(scene, k, MARK.subjunctive)) return
  const [first] = found.nouns(i + 1, limit, AGENDA, false, sentence)
  if (first) assert(first[0], first[2], first[1], found, 'planned', true)
}

/** «… للقاء نظيره» after a visit to come: the meeting is announced with it. */
function toMeet(scene: Scene, k: number, sense: NounSense, found: SentenceActs): boolean {
  if (sense.noun.type !== 'meeting' || sense.noun.needs || !sense.proclitic.endsWith('ل') || sense.form.number === 'many') return false
  const visit = found.acts.find((a) => a.type === 'visit' && a.status === 'planned' && a.trigger < k)
  if (!visit || findPerson(scene, k + 1, k + 4) < 0) return false
  return assert(k, k, sense, found, 'planned')
}

const ATTENDING: Roles = { subject: 'participant' }
/** What somebody has come for: «للمشاركة في المؤتمر». */
const TO_ATTEND = wordSet('للمشاركة لحضور')

/** «وصل إلى جدة للمشاركة في الاجتماع …»: what somebody has come for is still to come. */
function toAttend(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  const { noun, form } = sense
  if ((noun.type !== 'meeting' && noun.type !== 'conference') || form.suffixed || form.number === 'many' || sense.proclitic !== '')
    return false
  let j = k - 1
  while (j > sentence.first && j > k - ATTEND_REACH && (hasMark(scene, j, MARK.opening) || scene.tokens.form[j] === 'في')) j--
  if (!TO_ATTEND.has(scene.tokens.form[j] as string) || !nounStands(scene, k, sentence.last, sense)) return false
  return (
    found.acts.some((a) => a.type === 'visit' && a.trigger < j && a.trigger >= j - VISIT_BACK) &&
    assert(k, k, sense, found, 'planned', false, ATTENDING)
  )
}

/** «سيستقبل نظيره للتوقيع على …»: the signing is announced with the meeting or the visit to come. */
function toSign(k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  if (sense.noun.type !== 'signing' || !sense.proclitic.endsWith('ل')) return false
  if (!found.acts.some((a) => (a.type === 'visit' || a.type === 'meeting') && a.status === 'planned' && a.trigger < k)) return false
  const at = found.stands(k, sense, sentence, k)
  return at >= 0 && assert(k, at, sense, found, 'planned')
}

/** How far behind «للمشاركة» the gathering stands. */
const ATTEND_REACH = 5
/** How far before it the verb of the visit stands. */
const VISIT_BACK = 40

/** What is offered for a gathering: «استعداده لتمويل دورة». */
const OFFERS = wordSet('تمويل تنظيم احتضان استضافة عقد إجراء إقامة')
/** How far behind what is offered its day is told. */
const OFFER_REACH = 12

/** «أعرب عن استعداده لتمويل دورة تكوينية … أبريل المقبل»: held to be planned with a day to come, and nothing less. */
function offered(scene: Scene, k: number, { noun, form }: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  if ((noun.type !== 'training' && noun.type !== 'conference') || form.definite || form.number === 'many') return false
  const verb = scene.tokens.form[k - 1] as string
  if (k - 1 <= sentence.first || !/^[لب]/.test(verb) || !OFFERS.has(verb.slice(1))) return false
  if (markBefore(scene, k - 1, sentence.first, MARK.purpose | MARK.negation | MARK.condition)) return false
  const sense = { noun, form, proclitic: '' }
  if (!nounStands(scene, k, sentence.last, sense)) return false
  const [date] = datesWithin(scene, k, Math.min(sentence.last, k + OFFER_REACH))
  const told = date && assertionOf(scene, date)?.earliest
  const day = scene.reading.published?.latest
  return told != null && day != null && told > day && assert(k, k, sense, found, 'planned', true)
}

/** Whether an act to come is told by its noun. */
export const toCome = (scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean =>
  invited(scene, k, sense, sentence, found) ||
  scheduled(scene, k, sense, sentence, found) ||
  toMeet(scene, k, sense, found) ||
  toAttend(scene, k, sense, sentence, found) ||
  toSign(k, sense, sentence, found) ||
  offered(scene, k, sense, sentence, found)
