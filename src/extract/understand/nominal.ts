/**
 * Acts told by nouns without a verb of their own: headlines and lists, a masdar after a preposition of time, a visit
 * under way, an invitation, a programme.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import type { EventType } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import type { SentenceActs } from './acts'
import { isAttack } from './attacks'
import { goesTo, seatOf } from './goals'
import { MARK } from './grammar'
import type { NounSense } from './lexicon'
import { USE } from './lexicon'
import { findClass, findPerson, findPlace, isCount, ON_THEM } from './needs'
import { assert } from './noun-acts'
import { POLICE } from './same'
import { hasMark, hasUse, hasWord, lexemeAt, type Scene } from './scene'
import { governs, isBesides, nounStands } from './standing'
import { isVerbAt, statusOf } from './status'
import { programme, toCome } from './to-come'
import { OBJECT } from './triggers/objects'

const OPENERS = new Set([':', '.', '-', '|', '*', '\u2022', '\u2026', '!'])
/** Acts that a masdar presupposes wherever it stands. */
const PRESUPPOSED: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'seizure', 'operation', 'meeting'])

/** Whether a sentence has no finite verb: a headline, an item of a list. */
function isFragment(scene: Scene, sentence: Sentence): boolean {
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!hasUse(scene, i, USE.onlyVerb)) continue
    if (lexemeAt(scene, i)?.verbs.some((v) => isVerbAt(scene, i, v, sentence))) return false
  }
  return true
}

/** Whether a line begins as an item of a list does. */
const isItem = (scene: Scene, sentence: Sentence): boolean =>
  sentence.index === 0 &&
  scene.tokens.kind[sentence.first] === TokenKind.punctuation &&
  /[-*\u2022\u25aa\u00b7]/.test(scene.tokens.form[sentence.first] as string)

/** The acts of a sentence that no verb asserts. Comes after its verbs, so that a noun counted with its verb is not counted again. */
export function nominalActs(scene: Scene, index: number, sentence: Sentence, found: SentenceActs): void {
  const heading = sentence.line.kind === 'headline' || isItem(scene, sentence)
  const fragment = heading && isFragment(scene, sentence)
  for (const k of scene.hits[index] ?? []) {
    if (hasMark(scene, k, MARK.possession)) possession(scene, k, sentence, found)
    if (hasMark(scene, k, MARK.planned)) programme(scene, k, sentence, found)
    if (!hasUse(scene, k, USE.noun) || found.isTaken(k) || scene.namedAt[k] !== 0) continue
    for (const sense of lexemeAt(scene, k)?.nouns ?? []) {
      if (sense.noun.armed) continue
      const act =
        (fragment && headed(scene, k, sense, sentence, found)) ||
        ofRound(scene, k, sense, sentence, found) ||
        presupposed(scene, k, sense, sentence, found) ||
        alongside(scene, k, sense, sentence, found) ||
        inTheCourse(scene, k, sense, sentence, found) ||
        (isAttack(scene, k, sense, sentence) && assert(k, k, sense, found, 'occurred', true)) ||
        underWay(scene, k, sense, sentence, found) ||
        toCome(scene, k, sense, sentence, found) ||
        subject(scene, k, sense, sentence, found)
      if (act) break
    }
  }
}

/** At the head of a headline or an item, or joined to the head by و: «توقيف … وحجز …», «سبعة موقوفين». */
function headed(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  if (sense.noun.listing) return countBefore(scene, k, sentence) && assert(k, k, sense, found, 'occurred')
  if (!/^و?$/.test(sense.proclitic)) return false
  const head = sense.proclitic === 'و' || segmentStart(scene, k, sentence)
  if (!head || sense.form.number === 'many') return false
  const at = found.stands(k, sense, sentence)
  // A bare «لقاء» or «زيارة» at the head says too little without who or where.
  if (at < 0 || (!sense.noun.needs && findPerson(scene, k, sentence.last) < 0 && findPlace(scene, k, sentence.last) < 0)) return false
  return assert(k, at, sense, found, 'occurred')
}

/** Whether a noun opens its headline, its item, or what follows a colon in it. */
function segmentStart(scene: Scene, k: number, sentence: Sentence): boolean {
  // «اختتام دورة …», «انطلاق أشغال المؤتمر …».
  let before = k - 1
  while (before >= sentence.first && hasMark(scene, before, MARK.opening)) before--
  if (before < sentence.first) return true
  return (
    scene.tokens.kind[before] === TokenKind.punctuation && (before === sentence.first || OPENERS.has(scene.tokens.form[before] as string))
  )
}

/** «17 موقوفا», «تسعة موقوفين»: the word before is a number. */
const countBefore = (scene: Scene, k: number, sentence: Sentence): boolean => k > sentence.first && isCount(scene, k - 1)

/** «بعد توقيف شريكه», «بالتزامن مع اعتقال …», «خلال استقبال …». */
function presupposed(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  const { noun, form, proclitic } = sense
  if (proclitic !== '' || !PRESUPPOSED.has(noun.type)) return false
  // «بعد توقيفهما بمطار …»: told only with its own day or place.
  const ofThem = noun.masdar === true && noun.type === 'arrest' && (form.suffixed || hasWord(scene, k + 1, ON_THEM))
  if (!ofThem && (form.suffixed ? !noun.ofWhom : !noun.masdar || form.definite)) return false
  // «بعد أيام من توقيف …».
  const before = scene.tokens.form[k - 1] === 'من' ? k - 3 : k - 1
  if (before < sentence.first || !hasMark(scene, before, MARK.after)) return false
  const at = nounStands(scene, k, sentence.last, sense) ? found.stands(k, sense, sentence, k) : -1
  return at >= 0 && assert(k, at, sense, found, 'occurred', ofThem)
}

/** «أوقفت الشرطة شخصين، وحجز 3 كيلوغرامات …»: a form that is verb and masdar, after police work told by a verb, be it before a full stop. */
function alongside(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  const { noun, form, proclitic } = sense
  if (!noun.masdar || !POLICE.has(noun.type) || (form.definite && !governs(scene, k, sense))) return false
  const besides = isBesides(scene, k, proclitic)
  if (!besides && (proclitic !== 'و' || form.definite)) return false
  const told = k === sentence.first ? found.previous : found.acts
  const first = told.find((a) => a.status === 'occurred' && POLICE.has(a.type) && a.trigger < k)
  if (!first || found.acts.some((a) => a.type === noun.type)) return false
  // Back to where the clause begins: a comma closes what an occasion or a purpose opened.
  for (let j = k - 1; j > first.trigger && scene.tokens.form[j] !== ',' && !besides; j--)
    if (hasMark(scene, j, MARK.purpose | MARK.subjunctive | MARK.occasion)) return false
  const at = found.stands(k, sense, sentence, k)
  if (at < 0) return false
  found.add({ ...first, type: noun.type, roles: noun.roles, until: found.index, noun: k, object: at })
  return true
}

/** «… في عملية مشتركة، أوقفت …»: an operation as the occasion of the arrests and seizures of the sentence. */
function inTheCourse(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  if (sense.noun.type !== 'operation' || sense.noun.needs || sense.form.definite || sense.form.number === 'many' || sense.proclitic !== '')
    return false
  if (k === sentence.first || !hasMark(scene, k - 1, MARK.inside | MARK.occasion | MARK.after)) return false
  const [result] = found.acts.filter((a) => a.status === 'occurred' && (a.type === 'arrest' || a.type === 'seizure'))
  if (!result || found.acts.some((a) => a.type === 'operation') || !nounStands(scene, k, sentence.last, sense)) return false
  found.add({ ...result, type: 'operation', until: found.index, noun: k, object: k })
  return true
}

/** «ضبط سبعة أشخاص بحوزتهم 3 كيلوغرامات من …»: what is found on whoever is arrested is seized. */
function possession(scene: Scene, k: number, sentence: Sentence, found: SentenceActs): void {
  const arrest = found.acts.find((a) => (a.type === 'arrest' || a.type === 'operation') && a.status === 'occurred' && a.trigger < k)
  const haul = findClass(scene, k + 1, Math.min(sentence.last, k + 10), OBJECT.haul)
  if (!arrest || haul < 0 || found.acts.some((a) => a.type === 'seizure')) return
  found.add({ ...arrest, type: 'seizure', roles: { subject: arrest.roles.subject }, until: found.index, noun: k, object: haul })
}

/** How far behind it whom it is with is named. */
const GUEST_REACH = 12
/** How far before «باستقبال …» the verb that begins or ends a round stands. */
const ROUND_REACH = 8

/** «واختتم لقاءاته باستقبال …», «استهل زيارته بلقاء …»: the first or the last of a round of meetings. */
function ofRound(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  if (sense.noun.type !== 'meeting' || sense.proclitic !== 'ب' || sense.form.suffixed) return false
  const from = Math.max(sentence.first, k - ROUND_REACH)
  for (let j = k - 1; j >= from; j--) {
    const verb = lexemeAt(scene, j)?.verbs.find(
      (v) => v.verb.phase && isVerbAt(scene, j, v, sentence) && statusOf(scene, j, v, sentence) === 'occurred',
    )
    if (!verb) continue
    const at = findPerson(scene, k + 1, Math.min(sentence.last, k + GUEST_REACH))
    if (at < 0) return false
    assert(k, at, sense, found, 'occurred')
    return true
  }
  return false
}

const FRAME = wordSet('إطار سياق هامش')
/** «كان بصدد زيارة عمل», «في ختام زيارة رسمية إلى …»: an indefinite visit as the occasion of what is told. */
function underWay(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  const { form } = sense
  if (sense.noun.type !== 'visit' || sense.noun.needs || form.number !== 'one' || sense.proclitic !== '') return false
  // «خلال زيارته إلى …»: whose it is, and where to.
  if (form.definite && !(form.suffixed && goesTo(scene, k, sentence))) return false
  const before = k - 1
  if (before < sentence.first || !hasMark(scene, before, MARK.underway | MARK.occasion | MARK.inside)) return false
  if (found.isToldByVerb(k, 'visit')) return false
  // «التقى في إطار زيارته إلى تونس …»: the meeting is what is told.
  if (form.suffixed && FRAME.has(scene.tokens.form[before] as string) && found.acts.some((a) => a.type === 'meeting')) return false
  if (findPlace(scene, k, Math.min(sentence.last, k + 15)) < 0 && !hasMark(scene, before, MARK.underway) && !seatOf(scene, k, sentence))
    return false
  if (findPerson(scene, sentence.first, sentence.last) < 0) return false
  // The occasion of what is planned is itself to come.
  const planned = found.acts.some((a) => a.status === 'planned' && a.trigger < k)
  return assert(k, k, sense, found, planned ? 'planned' : 'occurred')
}

/** «زيارة الوزير إلى تونس تندرج في …»: what a sentence speaks of has taken place. */
function subject(scene: Scene, k: number, sense: NounSense, sentence: Sentence, found: SentenceActs): boolean {
  if (sense.noun.type !== 'visit' || sense.noun.needs || sense.form.definite || sense.form.number !== 'one') return false
  if (k - sentence.first > 2 || !/^[وف]?$/.test(sense.proclitic) || sentence.line.kind === 'subheading') return false
  const who = findPerson(scene, k + 1, Math.min(sentence.last, k + 3))
  const where = findPlace(scene, k + 1, Math.min(sentence.last, k + 14))
  if (who < 0 || where < 0 || findClass(scene, k, where, OBJECT.invitation) >= 0) return false
  return assert(k, k, sense, found, 'occurred')
}
