/**
 * Whether an event noun stands for its event, by the words right behind it: دورة تكوينية but not دورة المياه,
 * عملية أمنية but not عملية الاغتيال.
 *
 * @module
 */
import { withoutArticle, wordSet } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import { MARK } from './grammar'
import type { NounSense } from './lexicon'
import { USE } from './lexicon'
import { hasMark, hasUse, type Scene } from './scene'
import { ACCIDENT, FOILED } from './triggers/attack'
import { OBJECT } from './triggers/objects'

/** A form without the article. */

/** What a preposition or a conjunction behind a noun begins belongs to the clause, not to the noun. */
const PARTICLES = wordSet('من عن على ضد عبر مع أو أم حتى هي كانت وهي تحت أمام لدى عند وسط شرق غرب شمال جنوب')
/** Adjectives that are neither relative (-ية) nor participles with م. */
const ADJECTIVES = wordSet(
  'واسعة كبيرة كبرى ناجحة خاطفة دقيقة سريعة جديدة ثانية أولى ثالثة أخرى واحدة سابقة لاحقة خاصة مماثلة مباغتة مفاجئة',
)

/** An adjective of a feminine noun: the relative one, a participle that is no masdar (مشتركة, not مراقبة), or a known one. */
export const isAdjective = (form: string): boolean =>
  ADJECTIVES.has(form) || form.endsWith('يه') || (form.startsWith('م') && form.endsWith('ه') && form[2] !== 'ا')

/** Whether a noun with no article is followed by what it is the operation of («عملية تحديث …»), and that is none of its kind. */
function isOfSomethingElse(scene: Scene, { noun, form }: NounSense, next: number, last: number): boolean {
  if (!noun.of || form.definite || next >= last || scene.tokens.kind[next] !== TokenKind.word || scene.namedAt[next] !== 0) return false
  const word = scene.tokens.form[next] as string
  if (noun.of.has(withoutArticle(word))) return false
  // An article behind a noun without one: the two are one name of a thing.
  if (word.startsWith('ال')) return true
  if (PARTICLES.has(word) || isAdjective(word) || /(ت|ته|تها|تين|تان)$/.test(word)) return false
  return hasUse(scene, next, USE.noun) || (!hasUse(scene, next, USE.verb) && scene.marks[next] === 0)
}

const FIRST_OF = wordSet('أولى ثاني ثانية ثالث ثالثة رابع آخر إحدى')
/** «أولى الدورات»: one of several, though the noun is in the plural. */
export const isOneOfSeveral = (scene: Scene, k: number): boolean => FIRST_OF.has(scene.tokens.form[k - 1] as string)

const TO_CARRY_OUT = 'لتنفيذ'
/** «إحباط هجوم إرهابي», «التخطيط لهجمات …»: no attack came of it. */
const isFoiled = ({ tokens: { form } }: Scene, i: number): boolean =>
  FOILED.has(form[i - 1] as string) ||
  FOILED.has(form[i - 2] as string) ||
  // «منعهم من شن هجوم»: the masdar; «شن هجوما» is the verb.
  (form[i - 1] === LAUNCHING && !(form[i] as string).endsWith('ا') && BEFORE_MASDAR.has(form[i - 2] as string))
const LAUNCHING = 'شن'
const BEFORE_MASDAR = wordSet('من في على عن بعد قبل إلى أجل بهدف نية قصد')

/** How far around an explosion it is told to be an accident. */
const ACCIDENT_REACH = 12

const isAccident = ({ tokens: { form } }: Scene, i: number, last: number): boolean =>
  form.slice(Math.max(0, i - 2), Math.min(last, i + ACCIDENT_REACH)).some((word) => ACCIDENT.has(word))

const AIR_RAID = 'غارة'
/** How far before it those who are hit are told. */
const FOE_BACK = 16

/** «قتل القيادي في غارة …»: those whom an army bombs are fought. */
function isFought(scene: Scene, i: number, { noun }: NounSense): boolean {
  if (noun.singular !== AIR_RAID) return false
  for (let k = i - 1; k >= Math.max(0, i - FOE_BACK); k--) if (hasUse(scene, k, OBJECT.foe)) return true
  return false
}

const FORMER = wordSet('السابق السابقة السابقان السابقتان السابقين')
/** What else is held in rounds. */
const PLAYED = wordSet('رياضية كروية ثقافية برلمانية تشريعية انتخابية اقتصادية زراعية شتوية صيفية شهرية')
const IN_OR_FOR = wordSet('في حول لفائدة لصالح')
/** How far behind a course its trainees or what it teaches is told. */
const COURSE_REACH = 3

/** Whether at `i` a course is told to be for those who are trained («لضباط …», «لفائدة …») or in a matter of the trade («في إدارة مسرح الجريمة»). */
function isForTrainees(scene: Scene, i: number, last: number): boolean {
  if (hasUse(scene, i, OBJECT.trainee) && (scene.tokens.form[i] as string).startsWith('ل')) return true
  if (!IN_OR_FOR.has(scene.tokens.form[i] as string)) return false
  for (let k = i + 1; k <= Math.min(last - 1, i + COURSE_REACH); k++) if (hasUse(scene, k, OBJECT.trainee | USE.trade)) return true
  return false
}

/** How far behind «التي» those who are trained are told. */
const TRAINED_REACH = 5

function trains(scene: Scene, i: number, last: number): boolean {
  for (let k = i; k < Math.min(last, i + TRAINED_REACH); k++) if (hasUse(scene, k, OBJECT.trainee)) return true
  return false
}

/** «دورة حتمية في …», «دورة ثانية لضباط …»: a course, by what it is in or for. */
const isCourse = (scene: Scene, i: number, last: number, { noun, form }: NounSense): boolean =>
  noun.about !== undefined &&
  !form.definite &&
  i + 2 < last &&
  isAdjective(scene.tokens.form[i + 1] as string) &&
  !PLAYED.has(scene.tokens.form[i + 1] as string) &&
  isForTrainees(scene, i + 2, last)

/** Whether the two words behind an event noun let it name its event. */
export function nounStands(scene: Scene, i: number, last: number, sense: NounSense): boolean {
  const { noun, form } = sense
  if (isOfSomethingElse(scene, sense, i + 1, last)) return false
  if (noun.type === 'attack' && (isFoiled(scene, i) || isFought(scene, i, sense) || (noun.chance && isAccident(scene, i, last))))
    return false
  // «خططت لتنفيذ عمليات …»
  if (noun.type === 'operation' && scene.tokens.form[i - 1] === TO_CARRY_OUT) return false
  const next = i + 1 < last ? (scene.tokens.form[i + 1] as string) : ''
  // «التمرين السابق الذي جرى …»: what came before the one told of.
  if (form.definite && FORMER.has(next)) return false
  if (noun.just) return noun.just.has(withoutArticle(next))
  if (noun.ofSeries && form.number === 'many' && isOneOfSeveral(scene, i)) return true
  if (noun.about && !form.definite && (noun.about.has(next) || next === '"')) return true
  if (isCourse(scene, i, last, sense)) return true
  // «الدورة التي شارك فيها 44 ضابطا»: told of those who are trained, a course and no session.
  if ((noun.about || noun.counted) && hasMark(scene, i + 1, MARK.relative) && trains(scene, i + 2, last)) return noun.about !== undefined
  if (!noun.with && !noun.without && !noun.counted) return true
  for (let k = i + 1; k < Math.min(last, i + 3); k++) {
    const word = scene.tokens.form[k] as string
    // «إلكتروني» begins as the article does.
    const names = (words: ReadonlySet<string> | undefined): boolean =>
      words !== undefined && (words.has(withoutArticle(word)) || words.has(word))
    if (names(noun.with)) return true
    if (names(noun.without)) return false
    if (noun.counted && (scene.tokens.kind[k] === TokenKind.number || hasMark(scene, k, MARK.relative))) return true
  }
  return !noun.with
}

const GOVERNING = wordSet('على عن')
/** Whether a masdar with the article takes its object by a preposition: «تم القبض على …», «تمكنوا من الإطاحة بـ…». */
export const governs = (scene: Scene, k: number, { noun, form }: NounSense): boolean =>
  noun.masdar === true &&
  form.definite &&
  !form.suffixed &&
  (GOVERNING.has(scene.tokens.form[k + 1] as string) || scene.tokens.form[k + 1]?.startsWith('ب') === true)

const ADDED = wordSet('إضافة وإضافة بالإضافة وبالإضافة فضلا وفضلا علاوة وعلاوة ناهيك')
/** «إضافة إلى ضبط …», «فضلا عن حجز …», «بالإضافة لضبط …», «إلى جانب مصادرة …»: told beside what came before. */
export const isBesides = ({ tokens: { form } }: Scene, k: number, proclitic: string): boolean =>
  (proclitic === 'ل' ? ADDED.has(form[k - 1] as string) : ADDED.has(form[k - 2] as string)) ||
  (form[k - 1] === 'جانب' && form[k - 2] === 'الي')

const IN_IT = wordSet('فيه فيها له لها لهم به بها')

/** Whether a masdar is itself what is told: right behind the verb, its subject, a quote or the preposition of the verb. */
export function isComplement(scene: Scene, k: number, verb: number, { noun, form }: NounSense): boolean {
  if (!noun.masdar) return false
  const before = scene.tokens.form[k - 1] as string
  if (k - 1 === verb || scene.namedAt[k - 1] !== 0 || IN_IT.has(before)) return true
  // «المطلوب ضبطه»; «إلى» is folded to what begins as the article does.
  return !form.suffixed && (scene.tokens.kind[k - 1] === TokenKind.punctuation || before.startsWith('ال'))
}
