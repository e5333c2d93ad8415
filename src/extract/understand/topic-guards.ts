/**
 * Words of the authority's terms that can speak of something else: «متسلل» among gunmen is no migrant, piracy at sea no
 * crime on the Web, «سبل التعاون» of two local offices no relation of countries. Each is asked only where such a term is found.
 *
 * @module
 */

import { withoutArticle, wordSet } from '../../arabic/clitics'
import { find, oneOf, oneOfBound, oneOfNouns, type TokenTest } from '../../arabic/lists'
import { countryOf } from '../recognise/nationality'
import type { Sentence } from '../sentences'
import { tellsOfCountries } from './countries'
import type { Scene } from './scene'
import { tableOf } from './topic-words'

/** Where a term stands: its tokens from `at` up to, not including, `end`, in the sentence of that place in the article. */
interface Found {
  readonly scene: Scene
  readonly sentence: Sentence
  readonly index: number
  readonly at: number
  readonly end: number
}

interface Guard {
  /** What a term begins with that has to be asked. */
  readonly words: ReadonlySet<string>
  /** Whether it speaks of something else here, or is said not to be the case. */
  readonly elsewhere: (found: Found) => boolean | 'denied'
}

/** How far around a term the sentence is looked at. */
const AROUND = 25

/** Whether one of the tokens from so many before a term to so many behind it is one of the words. */
function near({ scene, sentence, at, end }: Found, test: TokenTest, before: number, behind: number): boolean {
  const last = Math.min(sentence.last, end + behind)
  for (let k = Math.max(sentence.first, at - before); k < last; k++) if (test(scene.tokens, k)) return true
  return false
}
/** Whether one of the tokens just before a term is one of the words. */
function follows({ scene, sentence, at }: Found, test: TokenTest, reach: number): boolean {
  for (let k = Math.max(sentence.first, at - reach); k < at; k++) if (test(scene.tokens, k)) return true
  return false
}
/** The token behind a term, if the sentence goes on. */
const behind = ({ scene, sentence, end }: Found, test: TokenTest): boolean => end < sentence.last && test(scene.tokens, end)

const RIGHTS_CALLED = oneOf(
  'احترام باحترام لاحترام واحترام حماية لحماية وحماية بحماية صون تعزيز لتعزيز وتعزيز ضمان لضمان مبادئ ومبادئ معايير لمعايير ومعايير',
  'قيم ثقافة مجال مجالي انتهاك انتهاكات وانتهاكات بانتهاك بانتهاكات',
)
const ARMED = oneOf(
  'مسلح مسلحا مسلحين مسلحون المسلحين المسلحون المسلح مسلحة إرهابي إرهابيا إرهابيين إرهابيون الإرهابيين الإرهابيون الإرهابية',
  'الحوثيين الحوثي حوثية الحوثية متمردين متمردون المتمردين عناصر المقاومة جنود هجوم هجوما الهجوم مهاجمون المهاجمون المهاجمين اشتباك اشتباكات',
  'مسيرة المسيرة مسيرات طائرة الطائرة طائرات المستوطنين المستوطنون مستوطنين مستوطنون الأقصى مخدرات المخدرات',
  'إلكتروني الإلكتروني السيبراني الأنظمة الشبكات الحسابات',
)
const AT_SEA = oneOf('البحرية البحري بحرية سفينة السفينة سفن السفن الصومال الصومالية الصوماليين عدن الملاحة')
const SETTLERS = oneOf(
  'الأقصى المستوطنين المستوطنون مستوطنين مستوطنون مستوطن مستوطنا يهود يهودي يهودية اليهود اليهودية صهاينة الصهاينة اليمين',
)
const ABUSED = oneOf('داعش الإرهابية إرهابية الإرهاب الحوثي الحوثية الحوثيين التكفيرية الاحتلال المستوطنين الأسد صهيونية الصهيونية')
const QUOTED = oneOf('"')
const THESE = oneOf('هذه لهذه بهذه وهذه تلك لتلك')

/** «عصابات "داعش" الإرهابية» and «هذه العصابات» behind it: abuse, not crime; whom «هذه» means is told before. */
const isAbuse = (found: Found): boolean => {
  if (found.end !== found.at + 1) return false
  const { tokens } = found.scene
  const quoted = behind(found, QUOTED) && found.end + 1 < found.sentence.last && ABUSED(tokens, found.end + 1)
  return quoted || behind(found, ABUSED) || THESE(tokens, found.at - 1)
}
const SPIES = oneOf('تجسس التجسس تجسسية للتجسس جواسيس عملاء إرهابية إرهابي للإرهاب')
const BUILDING = oneOf('منزل المنزل منازل المنازل بيت مبنى مبان مباني نفق أنفاق صخور الصخور')
const ATTACKED = oneOf('هجوم الهجوم هجوما انفجار الانفجار تفجير التفجير انتحاري استهدف استهدفت يستهدف قصف اقتحام')
/** Who hunts the wanted; that one of those arrested was one too is told in passing. */
const HUNT = oneOf(
  'بحثا بحث البحث والبحث يبحث تبحث ملاحقة لملاحقة وملاحقة تلاحق يلاحق لاحقت تعقب لتعقب وتعقب مطاردة لمطاردة مطاردات',
  'الملاحقة ملاحقات الملاحقات والملاحقة للملاحقة التعقب المطاردة المطاردات دهم لدهم ودهم دهمت مداهمة ومداهمة لمداهمة داهمت مداهمات ومداهمات',
)
/** «إيواء بعض المطلوبين»: the charge against another, told so few words before them. */
export const SHELTER_REACH = 3
export const SHELTERED = oneOfNouns('إيواء آوى تستر تستره تسترهم إخفاء مساعدة')
const SENTENCED = oneOf('حكم أحكام الأحكام تنفيذ')
const BORDER = oneOf('الحدود حدود الحدودية الحدودي')

/** Whose terror is the business of the police; that of anybody else is a word for how he frightens others. */
const OF_TERRORISTS = oneOf('القاعدة التنظيم الحوثي الحوثيين الدولي الداخلي التكفيري الجماعات التنظيمات')
/** A time that is told by its terror. */
const TIME_OF = oneOfBound('بعد مرحلة سنوات عشرية زمن حقبة فترة محنة مآسي')
const OF_MINDS = oneOf('النفسي الفكري الاقتصادي الإعلامي المالي')

/** «إرهاب الخصوم», «الإرهاب النفسي», «مرحلة ما بعد الإرهاب»: threats, and times gone by. */
const isFright = (found: Found): boolean => {
  const { at, end, index, sentence, scene } = found
  if (end !== at + 1) return false
  if ((scene.tokens.form[at] as string).includes('ال')) return behind(found, OF_MINDS) || (index > 0 && follows(found, TIME_OF, 1))
  return end < sentence.last && (scene.tokens.form[end] as string).startsWith('ال') && !behind(found, OF_TERRORISTS)
}

/** «لا تستبعد الإرهاب», «لا يوجد دافع إرهابي»: what something may be, or is not. */
const RULED_OUT = oneOfBound('استبعد استبعدت استبعدوا تستبعد يستبعد استبعاد مستبعدة')
const DENIED = oneOf('لا ولا لم ولم ليس وليس ليست وليست دون بدون عدم وعدم غير نفى نفت ونفى ونفت ينفي تنفي')
const MOTIVE = oneOfBound(
  'دافع دوافع دليل أدلة مؤشر مؤشرات يشير تشير علاقة صلة صلات ارتباط ترتبط يرتبط خلفية خلفيات شبهة طابع عمل عملا حادث حادثا هجوما بعمل',
)
const WHETHER = oneOf('كان كانت')
const MAYBE_REACH = 9

/** Whether it is said that something was no terror, or not known whether it was. */
function isNoTerror({ scene: { tokens }, sentence, at }: Found): boolean {
  let motive = /^ا?رهابيا/.test(withoutArticle(tokens.form[at] as string))
  for (let k = at - 1; k >= Math.max(sentence.first, at - MAYBE_REACH); k--) {
    if (RULED_OUT(tokens, k)) return true
    motive ||= MOTIVE(tokens, k)
    if (motive && DENIED(tokens, k)) return true
    if (tokens.form[k] === 'اذا' && k + 1 < at && WHETHER(tokens, k + 1)) return true
  }
  return false
}

const denial = (found: Found): false | 'denied' => isNoTerror(found) && 'denied'

const GOODS = oneOf('السلاح الأسلحة أسلحة سلاح الذهب ذهب الوقود وقود الآثار آثار')
/** Who smuggles goods as a trade, or what is done or said against that. */
const TRADE = oneOfNouns(
  'شبكة شبكات عصابة عصابات تشكيل تشكيلات منظمة منظمات منظم جريمة جرائم مافيا مهربين مهربي إجرامية إجرامي دولية',
  'مكافحة محاربة تصدي حد منع مواجهة تعاون تنسيق مجال مجالات قضايا وقف',
)
const TRADE_REACH = 12

/** «محاولة تهريب أسلحة»: one load of goods is no organised crime. */
const isOneLoad = (found: Found): boolean => GOODS(found.scene.tokens, found.end - 1) && !near(found, TRADE, TRADE_REACH, TRADE_REACH)

const ISSUED = oneOfBound('أصدر أصدرت يصدر تصدر إصدار صدرت صدر أصدرا أصدروا')
const HELD = oneOfBound(
  'اعتقل اعتقلت اعتقال اعتقاله اعتقلته أوقف أوقفت أوقفته توقيفه توقيفهم ضبط ضبطت قبض قبضت القبض الموقوف الموقوفين الموقوفون المعتقل',
)
const ISSUED_REACH = 9
/** Whether somebody is held already, in another sentence than this one. */
const isHeld = ({ scene, sentence }: Found): boolean =>
  scene.sentences.some(({ first, last }) => first !== sentence.first && find(scene.tokens, first, last, HELD) >= 0)

const GUARDS: readonly Guard[] = [
  { words: wordSet('إرهاب الإرهاب'), elsewhere: (found) => isFright(found) || denial(found) },
  { words: wordSet('إرهابي الإرهابي إرهابيا إرهابية الإرهابية'), elsewhere: denial },
  { words: wordSet('تهريب'), elsewhere: isOneLoad },
  // A court orders whom the police have brought to be held by the same paper.
  { words: wordSet('مذكرة مذكرات'), elsewhere: (found) => follows(found, ISSUED, ISSUED_REACH) && isHeld(found) },
  {
    words: wordSet('حقوق'),
    elsewhere: (found) => found.scene.tokens.form[found.at + 1] === 'الانسان' && !follows(found, RIGHTS_CALLED, 4),
  },
  {
    words: wordSet(
      'متسلل المتسلل متسللا متسللة متسللين المتسللين متسللون المتسللون متسللان التسلل تسللوا تسللهم حالة حالات محاولة محاولات',
    ),
    elsewhere: (found) => near(found, ARMED, AROUND, AROUND),
  },
  { words: wordSet('القرصنة'), elsewhere: (found) => near(found, AT_SEA, AROUND, AROUND) },
  { words: wordSet('متطرفا متطرفين المتطرفين متطرفون المتطرفون'), elsewhere: (found) => near(found, SETTLERS, AROUND, AROUND) },
  { words: wordSet('شبكة الشبكة شبكات الشبكات'), elsewhere: (found) => near(found, SPIES, 0, 1) },
  { words: wordSet('عصابة العصابة عصابات العصابات'), elsewhere: isAbuse },
  { words: wordSet('تفجير تفجيرات'), elsewhere: (found) => behind(found, BUILDING) },
  { words: wordSet('سبل آفاق أوجه مسارات'), elsewhere: ({ scene }) => !tellsOfCountries(scene) },
  { words: wordSet('منطقة إقليم'), elsewhere: (found) => behind(found, (tokens, k) => countryOf(tokens.form[k] as string) !== undefined) },
  {
    words: wordSet('مطلوبين المطلوبين مطلوبون المطلوبون'),
    elsewhere: (found) =>
      follows(found, SHELTERED, SHELTER_REACH) || (found.end === found.at + 1 && found.index > 0 && !follows(found, HUNT, 3)),
  },
  { words: wordSet('هارب الهارب هاربا هاربين الهاربين'), elsewhere: (found) => found.index > 0 && near(found, SENTENCED, 0, 0) },
  { words: wordSet('أكاديمية كلية مدرسة معهد المعهد المدرسة'), elsewhere: (found) => near(found, ATTACKED, AROUND, AROUND) },
  { words: wordSet('بين'), elsewhere: (found) => follows(found, BORDER, 1) },
]

const guardOf = tableOf(GUARDS.map((guard) => [guard.words, guard] as const))

/**
 * Whether a term speaks of something else where it stands, or is said not to be the case.
 *
 * @param at - Its first token.
 * @param end - The token behind its last.
 * @param index - The place of the sentence in the article, from 0.
 */
export function speaksOfElse(scene: Scene, sentence: Sentence, at: number, end: number, index: number): boolean | 'denied' {
  const guard = guardOf(scene.tokens, at)
  return guard?.elsewhere({ scene, sentence, at, end, index }) ?? false
}
