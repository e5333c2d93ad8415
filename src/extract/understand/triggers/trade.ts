/**
 * The words of the trade: what an article about security and the cooperation of its services is written with.
 *
 * @module
 */
import { cliticReadings, withoutArticle, wordSet } from '../../../arabic/clitics'

/** Words that hardly any other page uses, without the article. */
const STRONG = wordSet(
  'شرطة شرطي شرطيا شرطية شرطيين بوليس درك دركي جمارك استخبارات استخباراتي استخباراتية استخباري مخابرات استعلامات',
  'إرهاب إرهابي إرهابية إرهابيين إرهابيا تطرف متطرف متطرفة متطرفين داعش جهادي جهادية مخدر مخدرات حشيش شيرا كوكايين كبتاغون هيروين تهريب مهرب مهربين مهربي',
  'جريمة جرائم إجرام إجرامي إجرامية مجرمين اعتقال توقيف موقوف موقوفين معتقل معتقلين مشتبه مبحوث إنتربول أنتربول يوروبول سيبرانية سيبراني',
  'مفخخة مفخخ ناسفة انتحاري انتحارية انتحاريين مضبوطات مهرب تجسس جاسوس جواسيس عصابة عصابات مداهمة مداهمات دهم مجتازا مجتاز مجتازين مهاجرين مهاجرا استخباري استخبارية متفجرات بصمات أوقفت اعتقلت',
  'اعتقل مخدرة متفجرة متسلل متسللا متسللين مخابراتي مخابراتية تجسسية',
)
/** Words that other pages use too. */
const WEAK = wordSet(
  'حرس قبض أمني أمنية أمنيا أمنيين أمنيون جنائي جنائية قضائية تحقيقات محققون محققين كمين مباحث أسلحة سلاح ذخيرة مسلح مسلحة مسلحين دورية دوريات حدودية حدودي خفر مكافحة مطلوبين هجرة اجتياز خلسة مهاجر متهم متهمين تفجير ضبطت',
  'عسكري عسكرية عسكريا عسكريين قوات جنود جندي ضابط ضباط إيقاف تهمة اتهام اتهامات متهمة متهمان نيابة تسلل تسللوا قنبلة قنابل مسلحون مفرزة مفارز',
  'مستوطنون مستوطنين يضرمون أضرموا متهما متهمون متهمات موقوفا موقوفان سجن سجين سجناء مساجين محتجز محتجزين',
)
const COURT = wordSet('محكمة')
/** The courts that sports and trade have. */
const OTHER_COURT = wordSet('تحكيم رياضية تجارية')
const SECURITY = wordSet('أمن')
const OTHER_SECURITY = wordSet('مائي غذائي وظيفي طاقي صحي اجتماعي فكري روحي نفسي دوائي')
const INTERIOR = wordSet('داخلية دفاع')
const ARMY = wordSet('جيش')
const MINISTRY = wordSet('وزير وزارة وزيرة وزراء وزيرا وزارتي وزيري')

/** What follows «الأمن» in the name of a service: الأمن الوطني, الأمن العام. */
const SERVICE_OF = wordSet('وطني عام')
/** What a club of that name is called. */
const CLUB = wordSet('نادي فريق لاعب لاعبو مدرب مهاجم حارس')

/** A word of the trade. */
export interface TradeWord {
  readonly word: string
  /** What it counts between these two forms: الأمن but not الأمن الغذائي, وزير الداخلية but not السوق الداخلية. */
  readonly points: (before: string, after: string) => number
}

const strong = (before: string): number => (CLUB.has(withoutArticle(before)) ? 0 : 2)
const weak = (): number => 1
const court = (_before: string, after: string): number => (OTHER_COURT.has(withoutArticle(after)) ? 0 : 1)
const security = (_before: string, after: string): number =>
  OTHER_SECURITY.has(withoutArticle(after)) ? 0 : SERVICE_OF.has(withoutArticle(after)) ? 2 : 1
/** «الجيش الملكي» is a club too. */
const army = (before: string, after: string): number => (CLUB.has(withoutArticle(before)) || withoutArticle(after) === 'ملكي' ? 0 : 1)
const interior = (before: string): number => (cliticReadings(before).some(({ base }) => MINISTRY.has(withoutArticle(base))) ? 2 : 0)

/** The word of the trade that a folded form is, proclitics and article off; null for any other. */
export function tradeWord(form: string): TradeWord | null {
  for (const { base } of cliticReadings(form)) {
    const word = withoutArticle(base)
    if (STRONG.has(word)) return { word, points: strong }
    if (WEAK.has(word)) return { word, points: weak }
    if (COURT.has(word)) return { word, points: court }
    if (SECURITY.has(word)) return { word, points: security }
    if (ARMY.has(word)) return { word, points: army }
    if (INTERIOR.has(word)) return { word, points: interior }
  }
  return null
}
