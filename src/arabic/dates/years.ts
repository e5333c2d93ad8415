/**
 * Four digits: a year, or the number of something.
 *
 * @module
 */
import { readAs, wordSet } from '../clitics'
import { foldText } from '../fold'
import { oneOf, oneOfBound } from '../lists'
import { testByForm } from '../memo'
import { TokenKind, type Tokens } from '../tokens'
import { isTimeWord } from './names'
import { FROM, isNumber, touches } from './parts'
import { dateWord, YEAR } from './words'

/** Units and nouns that numbers count, as they stand after one. */
const isCounted = oneOf(
  'درهم درهما دراهم دينار دينارا دولار دولارا يورو أورو ريال ريالا جنيه جنيها ليرة فرنك سنتيم مليون مليار ألف آلاف شخص شخصا أشخاص فرد فردا متر مترا كيلومتر كيلومترا كلم كم هكتار هكتارا طن طنا كيلوغرام كيلوغراما كيلوجرام غرام غراما كلغ كغ لتر برميل قتيل قتيلا جريح جريحا مستفيد مستفيدا مشارك مشاركا مقعد مقعدا منصب وظيفة أسرة عائلة حالة مرة وحدة قطعة نقطة صوت صوتا سيارة طالب طالبا تلميذ تلميذا عامل عاملا موظف موظفا مواطن مواطنا مهاجر مهاجرا لاعب عنصر عنصرا جندي جنديا كتاب فدان ميغاواط ميجاوات واط ساعة دقيقة يوم يوما سنة عام عاما شهر شهرا مسكن سكن منزل شجرة قرص قرصا حبة علبة مؤسسة شركة مقاولة مدرسة مسجد ضحية إصابة وفاة رحلة بالمائة بالمئة مربع جريمة قضية شكاية عملية مخالفة ملف بطاقة رأس علامة لفافة نسمة منتخب معتقل سجين أسير شهيد شهيدا مصاب مصابا نازح صاروخ طائرة مسيرة',
)
const isAbout = oneOf(
  'نحو حوالي قرابة زهاء تقريبا رقم الرقم برقم عدد أصل بلغ بلغت تبلغ يبلغ بقيمة مبلغ بمبلغ قدره قدرها سعر بسعر فاق تجاوز تجاوزت يتجاوز تتجاوز ب حدود ناهز يناهز تناهز يفوق تفوق رمز هاتف الهاتف فاكس الصفحة ص',
)
const COPYRIGHT = '\u00a9'
const isMore = oneOf('أكثر أزيد أقل بأكثر بأزيد وأكثر لأكثر أكبر أعلى')
const NUMBER = foldText('رقم')
const isOfYear = oneOf('لسنة لعام')
/** Events and plans that are called by their year. */
const isCalledByYear = oneOfBound(
  'موسم نسخة دورة مونديال أولمبياد رؤية أجندة خطة انتخابات ميزانية حصيلة أفق كان الكان حج باكالوريا بكالوريا رمضان صيف شتاء ربيع خريف كأس أمم العالم القدم أفريقيا إفريقيا مونديال إكسبو كوب المالية اتفاق اتفاقية دستور معاهدة بطولة دوري تصفيات قمة معرض مهرجان إحصاء تعداد استراتيجية الاستراتيجية برنامج مخطط المخطط الدراسي المدرسي',
)
/** Words that go on after a year; a noun counted by a number cannot be one of them. */
const GO_ON = wordSet(
  'في من إلى على عن مع التي الذي الذين بعد قبل حيث خلال منذ بين حتى إن أن لا لم لن ما قد هو هي كما أو أم ثم عند لدى ضد عبر حين عندما لكن غير بهدف بسبب بمشاركة بحضور أي كان كانت بلغ بلغت سجل سجلت تم',
)

const isYearWord = (t: Tokens, at: number): boolean => {
  const word = dateWord(t, at)
  return (word?.kind === 'governor' || word?.kind === 'unit') && word.value === YEAR
}

/** Digits that are no month, no day and no year. */
const LONG_NUMBER = /^(?!(?:19|20)\d\d$)\d{3,}$/

/** Whether the digits are marked as something else: a rank, a price, a share, a reference. */
function isMarked(t: Tokens, at: number): boolean {
  const before = t.form[at - 1] ?? ''
  if (touches(t, at - 1) && (t.kind[at - 1] === TokenKind.latin || "$€£#+.:_@&=%'ب".includes(before))) return true
  const after = t.form[at + 1] ?? ''
  // «2025/1109»: the number of a file or a plate.
  if (after === '/' && touches(t, at) && LONG_NUMBER.test(t.form[at + 2] ?? '')) return true
  return touches(t, at) && (after === '%' || after === '$' || after === '€' || t.kind[at + 1] === TokenKind.latin)
}

const opensRest = testByForm(
  (form) => GO_ON.has(form) || form.startsWith('و') || readAs(form, (base) => base.startsWith('ال')) !== undefined,
)

/** Whether a word goes on after a year, rather than being what a number counts. */
function goesOn(t: Tokens, at: number): boolean {
  if (t.kind[at] !== TokenKind.word) return true
  return opensRest(t, at) || dateWord(t, at) !== undefined
}

/** Whether four digits are a year: سنة 1957, منذ 2022, كأس العالم 2030, (2015); not 2000 شخص, رقم 2025, رقم 15 لسنة 2020. */
export function isYear(t: Tokens, at: number, year: number, inChain: boolean): boolean {
  const before = t.form[at - 1] ?? ''
  if (isYearWord(t, at - 1)) return year >= 1000 && !(isOfYear(t, at - 1) && isNumber(t, at - 2) && t.form[at - 3] === NUMBER)
  if (isCounted(t, at + 1) || isAbout(t, at - 1) || isMarked(t, at)) return false
  if (before === FROM && isMore(t, at - 2)) return false
  if (inChain) return year >= 1000
  const called = isCalledByYear(t, at - 1)
  if (year < 1800 || year > 2099) return false
  if (called) return true
  const timed = isTimeWord(t, at - 1)
  // Round numbers, and those no event has reached or left long ago, are amounts more often than years.
  if (year === 2000 || year < 1900 || year > 2050) return timed && before !== FROM && year !== 2000 && goesOn(t, at + 1)
  return timed || before === COPYRIGHT || goesOn(t, at + 1)
}
