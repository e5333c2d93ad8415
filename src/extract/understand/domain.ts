/**
 * The gate: events and topics are read only in articles on security and the cooperation of its services. A football page
 * signs goals, a business page seizes opportunities, a travel page books seats.
 *
 * @module
 */
import { cliticReadings, wordSet } from '../../arabic/clitics'
import type { Scene } from './scene'

/** Words that hardly any other page uses, without the article. */
const STRONG = wordSet(
  'شرطة شرطي شرطيا شرطية شرطيين بوليس درك دركي جمارك استخبارات استخباراتي استخباراتية استخباري مخابرات استعلامات',
  'إرهاب إرهابي إرهابية إرهابيين إرهابيا تطرف متطرف متطرفة متطرفين داعش جهادي جهادية مخدر مخدرات حشيش شيرا كوكايين كبتاغون هيروين تهريب مهرب مهربين مهربي',
  'جريمة جرائم إجرام إجرامي إجرامية مجرمين اعتقال توقيف موقوف موقوفين معتقل معتقلين مشتبه مبحوث إنتربول أنتربول يوروبول سيبرانية سيبراني',
  'تجسس جاسوس جواسيس عصابة عصابات مداهمة متفجرات بصمات أوقفت اعتقلت',
)
/** Words that other pages use too. */
const WEAK = wordSet(
  'حرس قبض أمني أمنية أمنيا أمنيين أمنيون جنائي جنائية قضائية تحقيقات محققون محققين كمين مباحث أسلحة سلاح ذخيرة مسلح مسلحة مسلحين دورية دوريات حدودية حدودي خفر مكافحة عسكري عسكرية مطلوبين هجرة',
)
/** The ministry, not the domestic market. */
const INTERIOR = wordSet('داخلية')
const MINISTRY = /^[وفبلك]*(ال)?(وزير|وزاره|وزيره|وزراء|وزيرا)$/
/** «الأمن» itself, but not the security of water, food, jobs or energy. */
const SECURITY = wordSet('أمن')
const OTHER_SECURITY = wordSet('مائي غذائي وظيفي طاقي صحي اجتماعي فكري روحي نفسي دوائي')

/** A word of the trade, and what it counts. */
interface TradeWord {
  readonly word: string
  readonly weight: number
}

const CACHE_LIMIT = 1 << 17
const cache = new Map<string, TradeWord | null>()

/** The word of the trade that a form is, proclitics and article off; null for any other. */
function tradeWord(form: string): TradeWord | null {
  const known = cache.get(form)
  if (known !== undefined) return known
  let found: TradeWord | null = null
  for (const { base } of cliticReadings(form)) {
    const word = base.startsWith('ال') ? base.slice(2) : base
    if (STRONG.has(word)) found = { word, weight: 2 }
    else if (WEAK.has(word) || SECURITY.has(word) || INTERIOR.has(word)) found = { word, weight: 1 }
    if (found) break
  }
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(form, found)
  return found
}

/** What the words of the trade must add up to, how many different ones there must be, and how many words of text each point may carry. */
const LEAST = 3
const LEAST_DIFFERENT = 2
const WORDS_A_POINT = 60

/** Whether an article is about security and the cooperation of its services. */
export function isSecurityArticle(scene: Scene): boolean {
  const { form } = scene.tokens
  let points = 0
  let words = 0
  const different = new Set<string>()
  for (const { first, last } of scene.sentences)
    for (let i = first; i < last; i++) {
      words++
      const found = tradeWord(form[i] as string)
      if (found === null) continue
      if (SECURITY.has(found.word) && i + 1 < last && OTHER_SECURITY.has(bare(form[i + 1] as string))) continue
      if (INTERIOR.has(found.word) && !(i > first && MINISTRY.test(form[i - 1] as string))) continue
      points += found.weight
      different.add(found.word)
    }
  return points >= LEAST && different.size >= LEAST_DIFFERENT && words <= points * WORDS_A_POINT
}

const bare = (form: string): string => (form.startsWith('ال') ? form.slice(2) : form)
