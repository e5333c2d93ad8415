/**
 * The words that tie a sentence to the one before it, or part it from what was told so far.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { Sentence } from '../sentences'
import type { Act } from './acts'
import { MARK } from './grammar'
import { hasMark, hasWord, namedAt, type Scene } from './scene'
import { COMMA, listed } from './words'

/** How many tokens from the start of a sentence its tie stands. */
const OPENING = 5

/** How many words may stand between the place and its comma. */
const ASIDE = 2

/** What opens another subject: «وفي سياق آخر، …», «إلى ذلك، …», «للتذكير، …». */
const APART: readonly string[] = [
  'في السياق نفسه',
  'في السياق ذاته',
  'في ذات السياق',
  'بذات السياق',
  'في نفس السياق',
  'علي صعيد اخر',
  'علي صعيد متصل',
  'علي صعيد التعاون',
  'في المقابل',
  'الي ذلك',
  'في غضون ذلك',
  'بالتزامن مع ذلك',
  'بالتوازي مع ذلك',
  'بالموازاه مع ذلك',
  'بعيدا عن',
  'يذكر ان',
  'يشار الي',
  'للتذكير',
  'للاشاره',
]
const APART_FIRST: ReadonlySet<string> = new Set(APART.map((phrase) => phrase.split(' ')[0] as string))

/** What else is told of: «وفي عملية أخرى، …», «في واقعة منفصلة», «في لقاء منفصل», whatever it is. */
const OTHER = wordSet('آخر أخرى منفصل منفصلة مماثل مماثلة مشابه مشابهة متصل')

const unjoined = (form: string): string => (form.startsWith('و') && !APART_FIRST.has(form) ? form.slice(1) : form)

const ANGLE = wordSet('جهة ناحية جانب')
const CASE = wordSet('القضية العملية الحالة الواقعة المجموعة الحادثة')
const NEXT = wordSet('الثانية الثالثة الرابعة الخامسة الأخيرة')
/** How far from the start of a sentence the next case is named. */
const CASE_REACH = 3

/** Whether a sentence begins with words for another act than those told of. */
export function opensOther({ tokens: { form }, sentences }: Scene, index: number): boolean {
  const first = sentences[index]?.first ?? 0
  if (unjoined(form[first] as string) === 'في' && OTHER.has(form[first + 2] as string)) return true
  // «أما القضية الثانية», «وبخصوص العملية الثالثة».
  for (let k = first; k < first + CASE_REACH; k++) if (CASE.has(form[k] as string) && NEXT.has(form[k + 1] as string)) return true
  return false
}

/** «من جهة أخرى», «من ناحية ثانية», «من جانب آخر». */
const fromElsewhere = (form: readonly string[], first: number): boolean =>
  unjoined(form[first] as string) === 'من' &&
  ANGLE.has(form[first + 1] as string) &&
  (OTHER.has(form[first + 2] as string) || form[first + 2] === SECOND)
const SECOND = 'ثانيه'

/** Whether a sentence begins with one of the words that part it from what came before. */
export function opensApart({ tokens: { form } }: Scene, { first, last }: Sentence): boolean {
  if (fromElsewhere(form, first)) return true
  const word = unjoined(form[first] as string)
  if (!APART_FIRST.has(word)) return false
  const phrase = `${[word, ...form.slice(first + 1, Math.min(last, first + OPENING))].join(' ')} `
  return APART.some((words) => phrase.startsWith(`${words} `))
}

/** Whether a sentence turns to another subject, or to another place: «وفي محافظة المهرة، …». */
export function turnsAway(scene: Scene, index: number): boolean {
  const sentence = scene.sentences[index]
  if (!sentence) return false
  if (opensApart(scene, sentence) || opensOther(scene, index)) return true
  for (let k = sentence.first; k < sentence.first + OPENING - 1 && k + 1 < sentence.last; k++) {
    const named = namedAt(scene, k)
    if (named?.kind !== 'place') continue
    if (!hasMark(scene, sentence.first, MARK.inside)) return false
    // «وفي محافظة شبوة شرق البلاد، …».
    for (let j = named.last; j <= named.last + ASIDE; j++) if (hasWord(scene, j, COMMA)) return true
    return false
  }
  return false
}

/** By article: how often the text has turned away up to each sentence, so that any two are compared at one cost. */
const turnsUpTo = new WeakMap<Scene, Uint32Array>()

function turnsOf(scene: Scene): Uint32Array {
  const known = turnsUpTo.get(scene)
  if (known) return known
  const counts = new Uint32Array(scene.sentences.length)
  for (let k = 1; k < counts.length; k++) counts[k] = (counts[k - 1] as number) + (turnsAway(scene, k) ? 1 : 0)
  turnsUpTo.set(scene, counts)
  return counts
}

/** Whether the text turns away between two sentences. */
export function turnsBetween(scene: Scene, a: number, b: number): boolean {
  const counts = turnsOf(scene)
  return counts[a] !== counts[b]
}

/** «ولاحقا، …», «حينها», «على إثر ذلك»: of the day of what was told last. */
const THEN_WORDS = wordSet('لاحقا حينها آنذاك وقتها حينئذ يومها ساعتها إثرها عقبها')
const THEN = listed(THEN_WORDS)
/** The same at the start of a sentence, with و or without. */
const OPENS_THEN = listed([...THEN_WORDS].flatMap((word) => [word, `و${word}`]).filter((word) => THEN_WORDS.has(unjoined(word))))
/** How far around its verb an act says «then». */
const THEN_REACH = 4

/** Whether an act is told as of the time of what was told last. */
export function saysThen(scene: Scene, { sentence, trigger, noun }: Act): boolean {
  const first = scene.sentences[sentence]?.first ?? trigger
  if (hasWord(scene, first, OPENS_THEN)) return true
  const head = Math.min(trigger, noun)
  for (let k = Math.max(first, head - THEN_REACH); k <= Math.max(trigger, noun) + THEN_REACH; k++) if (hasWord(scene, k, THEN)) return true
  return false
}
