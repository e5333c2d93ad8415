/**
 * اليوم, غدا and الغد, where they are days and not nowadays, "became" and the future.
 *
 * @module
 */

import { oneOf, oneOfBound } from '../lists'
import { TokenKind, type Tokens } from '../tokens'
import { isNumber } from './parts'
import { DAY, dateWord, plainWord } from './words'

const isPartOfDay = oneOf('صباح مساء فجر ظهر عصر ليلة ليل عشية زوال ضحى منتصف صبيحة أمسية نهار يوم')
/** Verbs of the news: what happened, in the perfect, and what is on, in the imperfect. */
const reports = oneOfBound(
  'أعلن أعلنت قال قالت أكد أكدت أفاد أفادت ذكر ذكرت كشف كشفت أوضح أوضحت أصدر أصدرت استقبل استقبلت التقى التقت وقع وقعت افتتح افتتحت انطلق انطلقت عقد عقدت أجرى أجرت ترأس ترأست وصل وصلت أوقف أوقفت أوقفوا صادق صادقت قرر قررت شارك شاركت شهد شهدت دعا دعت أعرب أعربت أشاد أشادت أدان أدانت قضت قتل استشهد أصيب لقي غادر زار زارت نفذت شنت اعتقل اعتقلت ضبط ضبطت بدأ بدأت اختتم اختتمت احتضن احتضنت نظم نظمت تلقى حذر حذرت نفى نفت طالب طالبت اندلع اندلعت توفي توفيت ودع واصل واصلت تراجع تراجعت ارتفع ارتفعت سجل سجلت انخفض انخفضت استقر استقرت هاجم قصف قصفت تعادل فاز فازت خسر تأهل',
  'اجتمع اجتمعت ناقش ناقشت أطلق أطلقت تفقد تفقدت دشن دشنت اطلع هنأ بعث أدى أدلى أدلت حضر عاد توجه توجهت احتفل احتفلت أحيا شرع شرعت باشر باشرت تمكن تمكنت فتح فتحت أقر أقرت وافق وافقت رفض رفضت خرج خرجت تظاهر نشر نشرت عثر دخل دخلت أنهى أنهت أطاح أطاحت أحبط أحبطت حجز حجزت أحال أحالت قدم قدمت جدد جددت شدد شددت صرح صرحت بيان تصريح خطاب مؤتمر بلاغ',
  'كرم كرمت أكمل أكملت جرى جرت تم تمت أجل أجلت منح منحت رحب رحبت استأنف استأنفت أودع أودعت تسلم تسلمت سلم سلمت بلغ بلغت ساد سادت تساقطت هطلت شيع شيعت نعى نعت صدر صدرت أغلق أغلقت أفرج أفرجت حكم حكمت أدانت برأت وجه وجهت خصص خصصت ألغى ألغت علق علقت أرجأ أرجأت تعرض تعرضت انعقد انعقدت انتخب انتخبت عين عينت أعفى أعفت استدعى استدعت أوفد أوفدت استضاف استضافت رصد رصدت بث بثت أظهر أظهرت استعرض استعرضت استمع تابع تابعت بحث بحثت تباحث أشرف أشرفت ألقى ألقت أسقط أسقطت أغار أغارت أطلع أحرق استهدف استهدفت توصل توصلت تقدم تقدمت غادرت زف أقام أقامت خاض خاضت هزم لقيت جمد جمدت فرض فرضت رفع رفعت خفض خفضت طرح طرحت',
  'يشارك تشارك يزور تزور يصل تصل يغادر تغادر يستأنف تستأنف يتواصل تتواصل تنظر يستضيف تستضيف يخوض تخوض يلاقي تلاقي يفتتح تفتتح يختتم تختتم يواصل تواصل يسود تسود يعرض يصوت',
  'يعقد تعقد ينطلق تنطلق يواجه تواجه يلتقي تلتقي يستقبل تستقبل يبدأ تبدأ يترأس تترأس ينظم تنظم تحتضن يحتضن يفتتح تفتتح تجري يجري',
)
const meansNowadays = oneOf(
  'إلى عالم العالم المصري أخبار جريدة صحيفة موقع قناة أصبح أصبحت بات باتت صار صارت يعد تعد يعتبر تعتبر لم منذ كما',
)
/** What is of nowadays, «شباب اليوم», or points to another day, «في مثل هذا اليوم». */
const isOfNow = oneOf('هذا ذلك مثل حتى لغاية شباب جيل أجيال إنسان زمن عصر واقع حياة رجل امرأة نساء أطفال رجال مجتمع مدرسة سياسة كرة')
/** Words that open a clause of their own: what is reported there holds nowadays, «أكد أن المغرب اليوم شريك». */
const isSubordinate = oneOf('أن إن أنه أنها أنهم بأن وأن إنه إنها لأن كون الذي التي الذين حيث')
const CLAUSE = 12
const THIS = 'هذا'
const OUTLET_NUMBER = '24'

/**
 * Whether a bare «اليوم» is the day of publication and not nowadays: with a part of the day before it, at the head of a
 * line, or in a clause that reports what happened.
 */
export function isToday(t: Tokens, at: number): boolean {
  const before = t.form[at - 1] ?? ''
  const after = t.form[at + 1] ?? ''
  if (isPartOfDay(t, at - 1) || (before === THIS && isPartOfDay(t, at - 2))) return true
  if (meansNowadays(t, at - 1) || after === '"' || before === '"' || after === OUTLET_NUMBER) return false
  if (at === 0 || t.kind[at - 1] === TokenKind.newline) return (after === '.' && t.form[at + 2] === '.') || after === ':'
  const follower = plainWord(t, at + 1)
  if (follower?.kind === 'ordinal') return false
  // «عقد الوزير …، اليوم، جلسة»: with a comma behind, it may stand far from its verb.
  const apart = after === ','
  // «اللقاء الذي جمع الفريقين اليوم، …»: at the end of its clause it tells when, not nowadays.
  const ends = apart || after === '.' || at + 1 === t.count || t.kind[at + 1] === TokenKind.newline
  if (ends && t.kind[at - 1] === TokenKind.word && !isOfNow(t, at - 1)) return true
  const reported = isReported(t, at, apart ? 3 * CLAUSE : CLAUSE)
  // A word with the article right behind is an adjective, «اليوم الوطني», unless it is the subject: «استقبل اليوم الوزير».
  if (t.kind[at + 1] === TokenKind.word && after.startsWith('ال')) return reported && reports(t, at - 1)
  return reported && !(isNumber(t, at + 1) && t.kind[at + 2] === TokenKind.newline)
}

function isReported(t: Tokens, at: number, reach: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const form = t.form[i] as string
    if (t.kind[i] === TokenKind.newline || form === '.' || form === ';') return false
    if (meansNowadays(t, i) || isSubordinate(t, i)) return false
    if (reports(t, i)) return true
  }
  return false
}

const isAuxiliary = oneOf('قد فقد ولقد لقد وقد الذي التي حيث حتى أن ما كما')
const FATHATAN = '\u064b'

/** Whether غدا is tomorrow and not "became". */
export const isTomorrow = (t: Tokens, at: number): boolean =>
  t.text.slice(t.start[at], t.end[at]).includes(FATHATAN) ||
  !(isAuxiliary(t, at - 1) || (dateWord(t, at)?.and && t.kind[at + 1] === TokenKind.word))

/** Whether غد or الغد, bare, is the day after and not the future. */
export function isTheDayAfter(t: Tokens, at: number): boolean {
  const before = dateWord(t, at - 1)
  if (before?.kind === 'governor' && before.value === DAY) return true
  return isPartOfDay(t, at - 1) || plainWord(t, at + 1)?.kind === 'weekday'
}
