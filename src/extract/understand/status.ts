/**
 * Whether a verb tells of something that happened, of something still to come, or of nothing that can be held to have
 * happened: negated, conditional, wished for, habitual.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import type { EventStatus } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import { MARK } from './grammar'
import type { VerbSense } from './lexicon'
import { USE } from './lexicon'
import { ON_THEM } from './needs'
import { hasMark, hasUse, hasWord, lexemeAt, type Scene } from './scene'
import { OBJECT } from './triggers/objects'
import { THAT } from './triggers/saying'
import { COMMA } from './words'

/**
 * The status a verb gives to what it tells. `present` stands for a present tense in the body of an article: news only
 * where a date or a word for now fixes it, a habit otherwise. Null: not asserted.
 */
export type VerbStatus = EventStatus | 'present' | null

/** How far back a governing word is looked for. */
const REACH = 6

const isPunctuation = (scene: Scene, i: number): boolean => scene.tokens.kind[i] === TokenKind.punctuation

/** Whether one of the marks stands in the `reach` tokens before `i`, without a comma between. */
export function markBefore(scene: Scene, i: number, first: number, mark: number, reach: number = REACH): boolean {
  for (let k = i - 1; k >= Math.max(first, i - reach); k--) {
    if (hasWord(scene, k, COMMA)) return false
    if (hasMark(scene, k, mark)) return true
  }
  return false
}

/** The status of a verb after أن: what governs it decides. */
function afterSubjunctive(scene: Scene, an: number, first: number): VerbStatus {
  for (let k = an - 1; k >= Math.max(first, an - REACH); k--) {
    if (hasMark(scene, k, MARK.negation)) return null
    // «من المقرر أن يجتمع …، قبل أن يزور …»: what is told before a plan or after it is planned too.
    if (hasMark(scene, k, MARK.happened)) return isPlanned(scene, first, k) ? 'planned' : 'occurred'
    if (hasMark(scene, k, MARK.planned) || plans(scene, k)) return 'planned'
  }
  if (scene.tokens.form[an - 1] !== 'علي') return null
  // «ومن المقرر أن يغادر …، على أن يقوم وفد …»: one plan goes on into the next.
  if (isPlanned(scene, first, an - 1)) return 'planned'
  // «ينص الاتفاق على أن تنظم …»: a plan only with its day.
  for (let k = Math.max(first, an - PLAN_REACH); k < an - 1; k++) if (PROVIDES.has(scene.tokens.form[k] as string)) return 'present'
  return null
}

const PROVIDES = wordSet('ينص تنص نص نصت وينص وتنص ونص ونصت يقضي تقضي ويقضي وتقضي')

/** How far before what goes on with it a plan is told. */
const PLAN_REACH = 80

/** Whether the sentence has told of something planned before `to`. */
function isPlanned(scene: Scene, first: number, to: number): boolean {
  for (let k = Math.max(first, to - PLAN_REACH); k < to; k++)
    if (hasMark(scene, k, MARK.planned) || lexemeAt(scene, k)?.verbs.some((v) => v.form.tense === 'future')) return true
  return false
}

/** Whether a verb at `k` settles what is to come: اتفق، تقرر. */
const plans = (scene: Scene, k: number): boolean => lexemeAt(scene, k)?.verbs.some((v) => v.verb.plans) === true

/** The status of a verb at token `i` of a sentence. */
export function statusOf(scene: Scene, i: number, sense: VerbSense, sentence: Sentence): VerbStatus {
  const { first } = sentence
  const before = i - 1
  if (before >= first) {
    // «ظل هاربا إلى أن تم القبض عليه»
    if (hasMark(scene, before, MARK.subjunctive))
      return sense.form.tense === 'past' && hasMark(scene, before - 1, MARK.toward) ? 'occurred' : afterSubjunctive(scene, before, first)
    if (hasMark(scene, before, MARK.negation)) return null
    // «كان يستهدف», «كان سيعقد»: what went on or was to be.
    if (hasMark(scene, before, MARK.was) && sense.form.tense !== 'past') return null
    // «المزمع عقده»: the masdar is spelt as the verb.
    if (hasMark(scene, before, MARK.planned)) return 'planned'
    // «لم تكن الشرطة قد أوقفت», «قد يزور».
    if (hasMark(scene, before, MARK.already)) {
      if (sense.form.tense !== 'past') return null
      if (markBefore(scene, before, first, MARK.negation)) return null
    }
  }
  if (markBefore(scene, i, first, MARK.condition, 3)) return null
  // «إذا …، فسيوقعان …»
  if (sense.proclitic.startsWith('ف') && saysIf(scene, i, first)) return null
  if (sense.verb.plans) return sense.form.tense === 'future' ? null : 'planned'
  if (sense.form.tense === 'past') return 'occurred'
  if (sense.form.tense === 'future') return 'planned'
  if (before >= first && scene.tokens.form[before] === 'سوف') return 'planned'
  // «لتوقف شخصين» after a verb in the past tells what came of it; «لتوقيع» or «ليوقع» alone is a purpose.
  // «…، ليتم في يونيو القبض على …»: what came next, whatever the verb before the comma.
  if (sense.proclitic.endsWith('ل'))
    return pastVerbBefore(scene, i, first) ||
      (sense.verb.scene === 'none' && scene.tokens.form[before] === ',' && !isPlanned(scene, first, i))
      ? 'occurred'
      : null
  if (markBefore(scene, i, first, MARK.while, 3)) return null
  return sentence.line.kind === 'headline' ? 'occurred' : 'present'
}

/** Whether the clause before `i` in its sentence sets a condition. */
function saysIf(scene: Scene, i: number, first: number): boolean {
  for (let k = first; k < i; k++) if (hasMark(scene, k, MARK.condition)) return true
  return false
}

/** Whether the sentence has a verb in the past, not negated, before `i`. */
function pastVerbBefore(scene: Scene, i: number, first: number): boolean {
  for (let k = first; k < i; k++)
    if (lexemeAt(scene, k)?.verbs.some((v) => v.form.tense === 'past') && !(k > first && hasMark(scene, k - 1, MARK.negation))) return true
  return false
}

/**
 * Whether the form at `i` is used as a verb there. A form that could as well be a noun is a verb only where a clause can
 * begin: after a stop, a conjunction, قد, a relative pronoun, or right after the name that is its subject.
 */
export function isVerbAt(scene: Scene, i: number, sense: VerbSense, sentence: Sentence): boolean {
  if (scene.namedAt[i] !== 0) return false
  const { form } = sense
  if (sense.verb.by && !isFollowedBy(scene, i, sense.verb.by, sentence.last)) return false
  if (form.tense !== 'past') return !afterPreposition(scene, i, sentence)
  const before = i - 1
  // «تمكنت من ضبطها»: the masdar.
  if (form.suffixed) return !(sense.homograph && before >= sentence.first && MASDAR_AFTER.has(scene.tokens.form[before] as string))
  if (!sense.homograph) return true
  if (before < sentence.first) return true
  if (sense.proclitic !== '') return false
  // «متهمان قبض عليهما»: the pronoun stands for whom the sentence has named.
  if (hasWord(scene, i + 1, ON_THEM)) return !hasMark(scene, before, MARK.inside | MARK.occasion | MARK.after)
  if (isMasdarOf(scene, i)) return false
  if (isPunctuation(scene, before) || scene.namedAt[before] !== 0 || tellsOfNoun(scene, i, sense, sentence)) return true
  // «أوضح أنه قُبض على …»
  if (hasWord(scene, before, THAT)) return true
  return hasMark(scene, before, MARK.already | MARK.relative | MARK.was | MARK.subjunctive | MARK.conjunction | MARK.while)
}

const MASDAR_AFTER = wordSet('من في على عن بعد قبل إلى')

/** «ترتيبات عقد اجتماع»: a noun in the genitive, which has no ا, behind a masdar after a name or a noun. */
function isMasdarOf(scene: Scene, i: number): boolean {
  if (scene.namedAt[i - 1] === 0) return false
  return (
    lexemeAt(scene, i + 1)?.nouns.some(({ form: { definite, number, form } }) => !definite && number === 'one' && !/[اهء]$/.test(form)) ===
    true
  )
}

/** How far behind a verb its preposition stands: its subject and the occasion lie between. */
const PREPOSITION_REACH = 16

function isFollowedBy(scene: Scene, i: number, word: string, last: number): boolean {
  for (let k = i + 1; k < Math.min(last, i + PREPOSITION_REACH); k++) if (scene.tokens.form[k] === word) return true
  return false
}

/** How far before a verb without a subject the noun that it tells of stands. */
const NOUN_REACH = 9

/** «آخر اجتماع من هذا النوع عُقد في …»: a passive behind its noun, and before where or when. */
function tellsOfNoun(scene: Scene, i: number, { verb }: VerbSense, sentence: Sentence): boolean {
  if (!verb.back || !verb.light || i + 1 >= sentence.last) return false
  // «لقاء جمع وزير الداخلية بنظيره»
  if (hasUse(scene, i + 1, OBJECT.official) || scene.namedAt[i + 1] !== 0)
    return lexemeAt(scene, i - 1)?.nouns.some((n) => !n.form.definite && verb.light?.includes(n.noun.type)) === true
  if (!hasMark(scene, i + 1, MARK.inside)) return false
  if (hasMark(scene, i - 1, MARK.inside | MARK.occasion | MARK.toward)) return false
  for (let k = i - 1; k >= Math.max(sentence.first, i - NOUN_REACH); k--)
    if (lexemeAt(scene, k)?.nouns.some((n) => verb.light?.includes(n.noun.type))) return true
  return false
}

/** A present form after a preposition is a noun that looks like one (في تونس). */
const afterPreposition = (scene: Scene, i: number, sentence: Sentence): boolean =>
  i > sentence.first && hasMark(scene, i - 1, MARK.inside | MARK.toward)

/** The next token from `i` at which another clause's verb stands, so that what follows belongs to it; `last` if none. Verbs of relative clauses do not count. */
export function nextVerb(scene: Scene, i: number, sentence: Sentence, last: number): number {
  for (let k = i; k < last; k++) {
    if (!hasUse(scene, k, USE.onlyVerb)) continue
    const sense = lexemeAt(scene, k)?.verbs.find((v) => isVerbAt(scene, k, v, sentence))
    if (!sense || sense.form.suffixed) continue
    if (!(sense.verb.acts || sense.verb.light || sense.verb.says)) continue
    if (markBefore(scene, k, sentence.first, MARK.relative | MARK.subjunctive, 3)) continue
    // A verb with no conjunction, stop or adverb before it describes the noun before it (شبكة تنشط …).
    if (sense.proclitic === '' && !isPunctuation(scene, k - 1) && !hasMark(scene, k - 1, MARK.conjunction | MARK.already)) continue
    return k
  }
  return last
}
