/**
 * The words of the trade: what an article about security and the cooperation of its services is written with.
 *
 * @module
 */
import { cliticReadings, wordSet } from '../../../arabic/clitics'

/** Words that hardly any other page uses, without the article. */
const STRONG = wordSet(
  'شرطة شرطي شرطيا شرطية شرطيين بوليس درك دركي جمارك استخبارات استخباراتي استخباراتية استخباري مخابرات استعلامات',
  'إرهاب إرهابي إرهابية إرهابيين إرهابيا تطرف متطرف متطرفة متطرفين داعش جهادي جهادية مخدر مخدرات حشيش شيرا كوكايين كبتاغون هيروين تهريب مهرب مهربين مهربي',
  'جريمة جرائم إجرام إجرامي إجرامية مجرمين اعتقال توقيف موقوف موقوفين معتقل معتقلين مشتبه مبحوث إنتربول أنتربول يوروبول سيبرانية سيبراني',
  'مفخخة مفخخ ناسفة انتحاري انتحارية انتحاريين مضبوطات مهرب تجسس جاسوس جواسيس عصابة عصابات مداهمة مداهمات دهم مجتازا مجتاز مجتازين مهاجرين مهاجرا استخباري استخبارية متفجرات بصمات أوقفت اعتقلت',
)
/** Words that other pages use too. */
const WEAK = wordSet(
  'حرس قبض أمني أمنية أمنيا أمنيين أمنيون جنائي جنائية قضائية تحقيقات محققون محققين كمين مباحث أسلحة سلاح ذخيرة مسلح مسلحة مسلحين دورية دوريات حدودية حدودي خفر مكافحة مطلوبين هجرة اجتياز خلسة مهاجر متهم متهمين تفجير ضبطت',
)
const SECURITY = wordSet('أمن')
const OTHER_SECURITY = wordSet('مائي غذائي وظيفي طاقي صحي اجتماعي فكري روحي نفسي دوائي')
const INTERIOR = wordSet('داخلية')
const MINISTRY = wordSet('وزير وزارة وزيرة وزراء وزيرا وزارتي وزيري')

/** A word of the trade, and what it counts. */
export interface TradeWord {
  readonly word: string
  readonly weight: number
  /** Whether it counts between these two forms: الأمن but not الأمن الغذائي, وزير الداخلية but not السوق الداخلية. */
  readonly counts: (before: string, after: string) => boolean
}

const bare = (form: string): string => (form.startsWith('ال') ? form.slice(2) : form)
const always = (): boolean => true
const notOther = (_before: string, after: string): boolean => !OTHER_SECURITY.has(bare(after))
const ofMinistry = (before: string): boolean => cliticReadings(before).some(({ base }) => MINISTRY.has(bare(base)))

/** The word of the trade that a folded form is, proclitics and article off; null for any other. */
export function tradeWord(form: string): TradeWord | null {
  for (const { base } of cliticReadings(form)) {
    const word = bare(base)
    if (STRONG.has(word)) return { word, weight: 2, counts: always }
    if (WEAK.has(word)) return { word, weight: 1, counts: always }
    if (SECURITY.has(word)) return { word, weight: 1, counts: notOther }
    if (INTERIOR.has(word)) return { word, weight: 1, counts: ofMinistry }
  }
  return null
}
