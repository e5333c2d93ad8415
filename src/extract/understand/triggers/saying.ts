/**
 * Verbs of saying, writing and judging, by the act that they tell.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import type { EventType, StatementAct } from '../../../schema/vocabulary'
import { listed } from '../words'
import type { VerbTrigger } from './types'

const BY_ACT: Readonly<Partial<Record<StatementAct, readonly (readonly [string, string])[]>>> = {
  said: [
    ['قال', 'يقول'],
    ['صرح', 'يصرح'],
    ['أوضح', 'يوضح'],
    ['أضاف', 'يضيف'],
    ['ذكر', 'يذكر'],
    ['أفاد', 'يفيد'],
    ['أورد', 'يورد'],
    ['أبرز', 'يبرز'],
    ['أشار', 'يشير'],
    ['تحدث', 'يتحدث'],
    ['كتب', 'يكتب'],
    ['لفت', 'يلفت'],
    ['تابع', 'يتابع'],
    ['استطرد', 'يستطرد'],
    ['خلص', 'يخلص'],
    ['أعرب', 'يعرب'],
    ['عبر', 'يعبر'],
    ['أبدى', 'يبدي'],
  ],
  affirmed: [
    ['أكد', 'يؤكد'],
    ['شدد', 'يشدد'],
    ['جدد', 'يجدد'],
  ],
  announced: [
    ['أعلن', 'يعلن'],
    ['كشف', 'يكشف'],
  ],
  praised: [
    ['أشاد', 'يشيد'],
    ['ثمن', 'يثمن'],
    ['أثنى', 'يثني'],
    ['نوه', 'ينوه'],
    ['هنأ', 'يهنئ'],
    ['شكر', 'يشكر'],
    ['حيا', 'يحيي'],
  ],
  agreed: [['توافق', 'يتوافق']],
  promised: [
    ['تعهد', 'يتعهد'],
    ['وعد', 'يعد'],
    ['التزم', 'يلتزم'],
  ],
  discussed: [
    ['تناول', 'يتناول'],
    ['تطرق', 'يتطرق'],
    ['تدارس', 'يتدارس'],
  ],
  called: [
    ['دعا', 'يدعو'],
    ['طالب', 'يطالب'],
    ['حث', 'يحث'],
  ],
  warned: [
    ['حذر', 'يحذر'],
    ['نبه', 'ينبه'],
  ],
  denied: [
    ['نفى', 'ينفي'],
    ['كذب', 'يكذب'],
  ],
  described: [
    ['وصف', 'يصف'],
    ['اعتبر', 'يعتبر'],
    ['رأى', 'يرى'],
    ['أيد', 'يؤيد'],
  ],
}

/** Verbs whose present tense is spelt as a commoner one: يعد (is held to be), ترى (do you see). */
const PAST_ONLY = new Set(['وعد', 'رأى', 'كذب'])

/** What is announced by its noun alone: أعلنت عن توقيف …. */
export const ANNOUNCED: readonly EventType[] = ['arrest', 'seizure', 'operation', 'signing']

/** Verbs that tell by a noun of what was done: «أكدت الشرطة القبض على …», «أفاد باعتقال …», «أشار إلى ضبط …». */
const CONFIRMS = new Set(['أكد', 'أفاد', 'ذكر', 'أورد', 'أشار', 'لفت'])

/** Verbs of saying. */
export const SAYING_VERBS: readonly VerbTrigger[] = (
  Object.entries(BY_ACT) as [StatementAct, readonly (readonly [string, string])[]][]
).flatMap(([says, verbs]) =>
  verbs.map(
    ([past, present]): VerbTrigger => ({
      past,
      present,
      says,
      pastOnly: PAST_ONLY.has(past),
      ...(says === 'announced' && { light: ANNOUNCED, each: true }),
      ...(CONFIRMS.has(past) && { light: ANNOUNCED, complement: true }),
      ...(past === 'عبر' && { by: 'عن' }),
    }),
  ),
)

/** Nouns that make praise or a promise of a verb that only utters: أعرب عن تقديره، أكد استعداد بلاده. */
export const ACT_OF_NOUN: Readonly<Partial<Record<StatementAct, ReadonlySet<string>>>> = {
  praised: wordSet(
    'تقدير تقديره تقديرها تقديرهم امتنان امتنانه امتنانها شكر شكره شكرها إشادة إعجاب إعجابه إعجابها إشادته إشادتها اعتزاز اعتزازه',
  ),
  promised: wordSet('استعداد استعداده استعدادها استعدادهما استعدادهم التزام التزامه التزامها التزامهما عزم عزمه عزمها عزمهما'),
}

/** Words of praise in an author's own voice. */
export const PRAISE = wordSet(
  'رائد رائدة ريادي ريادية رمز رمزا احترافية كفاءة نجاعة متانة متين متينة نموذج نموذجا ناجح ناجحة متميز متميزة مبتكر مبتكرة بارز بارزة حنكة حكمة',
  'تفان تفاني إنجاز إنجازات يقظة نبوغ شجاعة فعالية فعال فعالة قدوة فلسفة موثوق موثوقة',
)

/** The two sides of a meeting, as one word. */
export const BOTH_SIDES = listed(
  wordSet('الجانبان الجانبين الطرفان الطرفين الوزيران الوزيرين البلدان البلدين المسؤولان الوفدان المديران الرئيسان القائدان'),
)

/** What names a communiqué as the source of what is told. */
export const ACCORDING = listed(wordSet('وفق ووفق وفقا ووفقا حسب وحسب بحسب وبحسب'))

/** A source that is not named. */
export const ANONYMOUS = listed(wordSet('مصدر مصدرا مصادر'))

/** What hands on what others said: «ذكرت صحيفة …», «أفادت وكالة الأنباء …». */
export const MEDIA = wordSet('صحيفة جريدة قناة موقع مجلة يومية أسبوعية إذاعة تلفزيون الصحيفة الجريدة القناة')

/** What opens the words that are reported. */
export const THAT = listed(wordSet('أن بأن إن فإن فإنه فإنها أنه بأنه أنها بأنها إنه إنها أنهم أنهما وأن بأنهم لأن'))
