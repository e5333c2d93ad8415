/**
 * What looks like a date and is none: names of streets and movements, amounts, the verb مارس, «اليوم» for nowadays.
 *
 * @module
 */
import { readAs, wordSet } from '../clitics'
import { foldText } from '../fold'
import { TokenKind, type Tokens } from '../tokens'
import { FROM, isNumber, touches } from './parts'
import { DAY, dateWord, plainWord, YEAR } from './words'

/** Nouns that take a date as their name: what follows names the place, not a day. */
const PLACE_HEADS = wordSet(
  'ملعب شارع ساحة جسر كوبري قنطرة مدينة حي ميدان جامعة محور نفق مستشفى مصحة مدرسة ثانوية إعدادية مركب قاعة مجمع مطار نادي جمعية شركة مؤسسة مجلة جريدة صحيفة قناة موقع سوق معهد كلية مقبرة سد حديقة دوار مسجد عمارة زنقة درب طريق نهج محطة بلدية قرية مسرح دار ميناء',
)
/** Nouns that take a date of every year as their name; with its year, the date is one. */
const MOVEMENT_HEADS = wordSet('حركة قوى تيار ائتلاف تحالف فريق حزب كتيبة لواء منظمة كتائب جماعة شباب معسكر نواب')

const isHead = (t: Tokens, at: number, heads: ReadonlySet<string>): boolean =>
  at >= 0 &&
  t.kind[at] === TokenKind.word &&
  readAs(t.form[at] as string, (base) => heads.has(base) || (base.startsWith('ال') && heads.has(base.slice(2)))) !== undefined

/** Whether a day and month is the name of a place or a movement: ملعب 20 غشت, قوى الثامن من آذار. */
export const isName = (t: Tokens, first: number, hasYear: boolean): boolean =>
  isHead(t, first - 1, PLACE_HEADS) || (!hasYear && isHead(t, first - 1, MOVEMENT_HEADS))

const EVERY = wordSet('كل بكل وكل')
const CALLED_BY_WEEKDAY = wordSet('سوق صلاة خطبة صحيفة جريدة أبو آل')
const WEEKDAY_EPITHETS = wordSet('عشر السوداء البيضاء العظيمة الحمراء الأسود الأبيض')
const BOTH = wordSet('بين كلا كلي أحد هذين هؤلاء الشخصين')
const MONDAY = foldText('الاثنين')

/** Whether the name of a weekday is none: كل يوم جمعة, صلاة الجمعة, الأحد عشر, الاثنين for "both". */
export function isNoWeekday(t: Tokens, at: number, next: number): boolean {
  const before = t.form[at - 1] ?? ''
  const governed = dateWord(t, at - 1)?.kind === 'governor'
  if (EVERY.has(governed ? (t.form[at - 2] ?? '') : before)) return true
  if (!governed && readAs(before, (base) => CALLED_BY_WEEKDAY.has(base))) return true
  if (WEEKDAY_EPITHETS.has(t.form[next] ?? '')) return true
  return t.form[at] === MONDAY && BOTH.has(before)
}

const TIME_WORDS = wordSet(
  'في وفي خلال وخلال منذ ومنذ شهر نهاية بنهاية مطلع بداية أواخر أوائل أوساط منتصف متم مستهل غاية لغاية قبل قبيل بعد بعيد من ومن إلى حتى بين حلول بحلول مع انتهاء طيلة طوال ليالي أيام مدار برسم',
)

/** Whether a bare month name that is also another word stands where a month is meant. */
export function speaksOfMonth(t: Tokens, first: number, next: number): boolean {
  if (TIME_WORDS.has(t.form[first - 1] ?? '') || dateWord(t, first - 1)?.kind === 'governor') return true
  if (dateWord(t, first)?.bound) return true
  // A verb needs its object: مارس before a comma is the month.
  const kind = t.kind[next]
  return first > 0 && t.kind[first - 1] === TokenKind.word && kind === TokenKind.punctuation && t.form[next] !== '"' && t.form[next] !== '('
}

const COUNTED = wordSet(
  'درهم درهما دراهم دينار دينارا دولار دولارا يورو أورو ريال ريالا جنيه جنيها ليرة فرنك سنتيم مليون مليار ألف آلاف شخص شخصا أشخاص فرد فردا متر مترا كيلومتر كيلومترا كلم كم هكتار هكتارا طن طنا كيلوغرام كيلوغراما كيلوجرام غرام غراما كلغ كغ لتر برميل قتيل قتيلا جريح جريحا مستفيد مستفيدا مشارك مشاركا مقعد مقعدا منصب وظيفة أسرة عائلة حالة مرة وحدة قطعة نقطة صوت صوتا سيارة طالب طالبا تلميذ تلميذا عامل عاملا موظف موظفا مواطن مواطنا مهاجر مهاجرا لاعب عنصر عنصرا جندي جنديا كتاب فدان ميغاواط ميجاوات واط ساعة دقيقة يوم يوما سنة عام عاما شهر شهرا مسكن سكن منزل شجرة قرص قرصا حبة علبة مؤسسة شركة مقاولة مدرسة مسجد ضحية إصابة وفاة رحلة بالمائة بالمئة مربع',
)
const ABOUT = wordSet(
  'نحو حوالي قرابة زهاء تقريبا رقم عدد أصل بلغ بلغت تبلغ يبلغ بقيمة مبلغ بمبلغ قدره قدرها سعر بسعر فاق تجاوز تجاوزت يتجاوز تتجاوز ب حدود ناهز يناهز تناهز يفوق تفوق رمز هاتف الهاتف فاكس الصفحة ص',
)
const MORE = wordSet('أكثر أزيد أقل بأكثر بأزيد وأكثر لأكثر أكبر أعلى')
const NUMBER_OF = foldText('رقم')
const OF_YEAR = wordSet('لسنة لعام')

/** Whether four digits count something, number something, or cite a law: 2000 شخص, رقم 2025, رقم 15 لسنة 2020. */
export function isAmount(t: Tokens, at: number): boolean {
  const before = t.form[at - 1] ?? ''
  const governor = dateWord(t, at - 1)
  const governed = (governor?.kind === 'governor' || governor?.kind === 'unit') && governor.value === YEAR
  if (governed) return OF_YEAR.has(before) && isNumber(t, at - 2) && t.form[at - 3] === NUMBER_OF
  if (COUNTED.has(t.form[at + 1] ?? '') || ABOUT.has(before)) return true
  if (before === FROM && MORE.has(t.form[at - 2] ?? '')) return true
  if (touches(t, at - 1) && /^[a-z$€£#+.:\-/_@&=%']$/.test(before) && before !== '-' && before !== '/') return true
  const mark = t.form[at + 1] ?? ''
  return touches(t, at) && (mark === '%' || mark === '$' || mark === '€' || t.kind[at + 1] === TokenKind.latin)
}

const ENUMERABLE = wordSet('سنة عام موسم نسخة دورة مونديال أولمبياد رؤية أجندة خطة انتخابات ميزانية حصيلة أفق كان الكان')

/** Whether a round or early number needs, and has, a word that makes it a year: 2000, 1492. */
export function isSurelyYear(t: Tokens, at: number): boolean {
  const before = t.form[at - 1] ?? ''
  const word = dateWord(t, at - 1)
  if ((word?.kind === 'governor' || word?.kind === 'unit') && word.value === YEAR) return true
  return (TIME_WORDS.has(before) && before !== FROM) || readAs(before, (base) => ENUMERABLE.has(base)) !== undefined
}

const PARTS_OF_DAY = wordSet('صباح مساء فجر ظهر عصر ليلة ليل عشية زوال ضحى منتصف صبيحة أمسية بعد نهار يوم حتى')
const REPORTS = wordSet(
  'أعلن أعلنت قال قالت أكد أكدت أفاد أفادت ذكر ذكرت كشف كشفت أوضح أوضحت أصدر أصدرت استقبل استقبلت التقى التقت وقع وقعت افتتح افتتحت انطلق انطلقت عقد عقدت أجرى أجرت ترأس ترأست وصل وصلت أوقف أوقفت أوقفوا صادق صادقت قرر قررت شارك شاركت شهد شهدت بحث بحثت دعا دعت أعرب أعربت أشاد أشادت أدان أدانت قضت قتل استشهد أصيب لقي غادر زار زارت سلم تسلم نفذت شنت اعتقل اعتقلت ضبط ضبطت بدأ بدأت اختتم اختتمت احتضن احتضنت نظم نظمت تلقى حذر حذرت نفى نفت طالب طالبت اندلع اندلعت توفي توفيت ودع حل حلت واصل واصلت تراجع تراجعت ارتفع ارتفعت سجل سجلت انخفض انخفضت استقر استقرت هاجم قصف قصفت تعادل فاز فازت خسر تأهل يعقد تعقد ينطلق تنطلق يواجه يلتقي يستقبل تستقبل يبدأ تبدأ',
)
const NOWADAYS = wordSet(
  'حتى إلى عالم العالم المصري أخبار جريدة صحيفة موقع قناة أصبح أصبحت بات باتت صار صارت يعد تعد يعتبر تعتبر لم منذ كما',
)
const CLAUSE = 9

/**
 * Whether a bare «اليوم» is the day of publication and not nowadays: with a part of the day before it, or in a clause
 * that reports what happened.
 */
export function isToday(t: Tokens, at: number): boolean {
  const before = t.form[at - 1] ?? ''
  const after = t.form[at + 1] ?? ''
  if (PARTS_OF_DAY.has(before) && before !== foldText('حتى')) return true
  if (NOWADAYS.has(before) || after === '"' || before === '"' || isNumber(t, at + 1)) return false
  const follower = plainWord(t, at + 1)
  if (follower?.kind === 'ordinal' || follower?.kind === 'same' || follower?.kind === 'following') return false
  // A word with the article right behind it is an adjective: اليوم العالمي, اليوم الوطني.
  if (t.kind[at + 1] === TokenKind.word && after.startsWith('ال') && !REPORTS.has(before)) {
    let reported = false
    for (let i = at - 1; i >= 0 && i >= at - 4; i--) reported ||= REPORTS.has(t.form[i] as string)
    if (!reported) return false
  }
  for (let i = at - 1; i >= 0 && i >= at - CLAUSE; i--) {
    const form = t.form[i] as string
    if (t.kind[i] === TokenKind.newline || form === '.' || form === ';') return false
    if (NOWADAYS.has(form)) return false
    if (readAs(form, (base) => REPORTS.has(base))) return true
  }
  return false
}

const AUXILIARY = wordSet('قد فقد ولقد لقد وقد الذي التي حيث حتى أن ما كما')
const FATHATAN = '\u064b'

/** Whether غدا is tomorrow and not "became". */
export const isTomorrow = (t: Tokens, at: number): boolean =>
  t.text.slice(t.start[at], t.end[at]).includes(FATHATAN) ||
  !(AUXILIARY.has(t.form[at - 1] ?? '') || (dateWord(t, at)?.and && t.kind[at + 1] === TokenKind.word))

/** Whether غد or الغد, bare, is the day after and not the future. */
export const isTheDayAfter = (t: Tokens, at: number): boolean => {
  const before = dateWord(t, at - 1)
  return (
    (before?.kind === 'governor' && before.value === DAY) ||
    PARTS_OF_DAY.has(t.form[at - 1] ?? '') ||
    plainWord(t, at + 1)?.kind === 'weekday'
  )
}
