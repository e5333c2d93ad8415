/**
 * Names and verbs that look like dates: a street called after a day, a movement, «صلاة الجمعة», the verb مارس.
 *
 * @module
 */
import { wordSet } from '../clitics'
import { foldText } from '../fold'
import { oneOf, oneOfBound, oneOfNouns, readsAs } from '../lists'
import { TokenKind, type Tokens } from '../tokens'
import { dateWord } from './words'

/** Nouns that take a date as their name: what follows names the place, not a day. */
const isPlaceHead = oneOfNouns(
  'ملعب شارع ساحة جسر كوبري قنطرة مدينة حي ميدان جامعة محور نفق مستشفى مصحة مدرسة ثانوية إعدادية مركب قاعة مجمع مطار نادي جمعية شركة مؤسسة مجلة جريدة صحيفة قناة موقع سوق معهد كلية مقبرة سد حديقة دوار مسجد عمارة زنقة درب طريق نهج محطة بلدية قرية مسرح دار ميناء',
)
/** Nouns that take a date of every year as their name; where the year is printed, the date is one. */
const isMovementHead = oneOfNouns('حركة قوى تيار ائتلاف تحالف فريق حزب كتيبة لواء منظمة كتائب جماعة شباب معسكر نواب')

/** Whether a day and month is the name of a place or a movement: ملعب 20 غشت, قوى الثامن من آذار. */
export const isName = (t: Tokens, first: number, hasYear: boolean): boolean =>
  isPlaceHead(t, first - 1) || (!hasYear && isMovementHead(t, first - 1))

const isHistoricHead = oneOfNouns('ثورة هجمات اعتداءات انقلاب انتفاضة تفجيرات مجزرة نكسة')

/** Whether a day and month is the name of an event of some year. */
export const isHistoric = (t: Tokens, first: number): boolean => isHistoricHead(t, first - 1)

/** Nouns that take the adjective العام: what follows it is theirs, «المدير العام السابق», «الرأي العام الحالي». */
const GENERAL = wordSet(
  'مدير أمين كاتب مفتش قنصل أمن رأي قطاع نائب منسق وكيل مدعي حاكم مراقب قائد صالح شأن نظام اتحاد إضراب مال سياق إطار مشهد معدل مجموع ذوق عفو دين إنفاق وضع طريق حق قانون مقرر تعليم مفوض خازن مقتصد رئيس مشرف مؤتمر مجلس مستشفى ترتيب مستوى اتجاه شعور هدوء استعلام',
)

/** Whether العام is "general" and not "the year". */
export const isGeneral = (t: Tokens, at: number): boolean => takesGeneral(t, at - 1)
const takesGeneral = readsAs((base) => base.startsWith('ال') && GENERAL.has(base.slice(2)))

const FROM = foldText('من')

/** Whether «من كل سنة» or the like follows: the day of every year, or week. */
export const isRecurrent = (t: Tokens, next: number): boolean => t.form[next] === FROM && isEvery(t, next + 1)

const isEvery = oneOf('كل بكل وكل')
const isCalledByWeekday = oneOfBound('سوق صلاة خطبة صحيفة جريدة أبو آل')
const isWeekdayEpithet = oneOf('عشر السوداء البيضاء العظيمة الحمراء الأسود الأبيض معا')
const isLast = oneOf('الأخير الأخيرة')
const isBoth = oneOf('بين كلا كلي أحد هذين هؤلاء الشخصين')
const MONDAY = foldText('الاثنين')

/** Whether the name of a weekday is none: كل يوم جمعة, صلاة الجمعة, الأحد عشر, الاثنين for "both". */
export function isNoWeekday(t: Tokens, at: number, next: number): boolean {
  const governed = dateWord(t, at - 1)?.kind === 'governor'
  if (isEvery(t, governed ? at - 2 : at - 1)) return true
  if (!governed && isCalledByWeekday(t, at - 1)) return true
  if (isWeekdayEpithet(t, next) || isRecurrent(t, next)) return true
  // «الأحد الأول من كل شهر»
  if (isRecurrent(t, next + 1) && (dateWord(t, next)?.kind === 'ordinal' || isLast(t, next))) return true
  if (t.form[at] !== MONDAY || !isBoth(t, at - 1)) return false
  // «بين الاثنين والأربعاء» are days.
  const after = dateWord(t, next)
  return !(after?.and && after.kind === 'weekday')
}

/** Prepositions and nouns of time. */
export const isTimeWord = oneOf(
  'في وفي خلال وخلال منذ ومنذ شهر نهاية بنهاية مطلع بداية أواخر أوائل أوساط منتصف متم مستهل غاية لغاية قبل قبيل بعد بعيد من ومن إلى حتى بين حلول بحلول مع انتهاء طيلة طوال ليالي أيام مدار برسم',
)

/** Whether a bare month name that is also another word stands where a month is meant. */
export function speaksOfMonth(t: Tokens, first: number, next: number): boolean {
  if (isTimeWord(t, first - 1) || dateWord(t, first - 1)?.kind === 'governor') return true
  const word = dateWord(t, first)
  if (word?.bound) return true
  // A verb needs its object: مارس before a comma is the month. A name does not.
  if (word?.kind !== 'month' || first === 0 || t.kind[first - 1] !== TokenKind.word) return false
  return t.form[next] === ',' || t.form[next] === '.'
}
