/**
 * The gate: events and topics are read only in articles on security and the cooperation of its services. A football page
 * signs goals, a business page seizes opportunities, a travel page books seats.
 *
 * @module
 */
import { cliticReadings, wordSet } from '../../arabic/clitics'
import type { Scene } from './scene'

/** Words of the trade, without the article. */
const TRADE = wordSet(
  'أمني أمنية أمنيا أمنيين أمنيون شرطة شرطي شرطيا شرطية بوليس درك دركي جمارك استخبارات استخباراتي استخباراتية مخابرات استعلامات داخلية',
  'إرهاب إرهابي إرهابية إرهابيين تطرف متطرف متطرفة متطرفين داعش جهادي مخدر مخدرات حشيش شيرا كوكايين تهريب مهرب مهربين مهربي جريمة جرائم إجرام إجرامي إجرامية',
  'مجرمين اعتقال توقيف موقوف موقوفين معتقل مشتبه مطلوبين مبحوث حراسة نظرية قضائية جنائي جنائية تحقيق تحقيقات محققون محققين إنتربول يوروبول',
  'أنتربول سيبرانية سيبراني تجسس عصابة عصابات خلية كمين مداهمة مباحث أبحاث جاسوس متفجرات أسلحة سلاح ذخيرة مسلح مسلحة مسلحين',
  'دورية دوريات بصمات حدود حدودية حدودي جواسيس خفر مكافحة عسكري عسكرية دفاع جيش عقيد عميد لواء',
)
/** «الأمن» itself, but not the security of water, food, jobs or energy. */
const SECURITY = wordSet('أمن')
const OTHER_SECURITY = wordSet('مائي غذائي وظيفي طاقي صحي اجتماعي فكري روحي نفسي دوائي')

const CACHE_LIMIT = 1 << 17
const cache = new Map<string, string | null>()

/** The word of the trade that a form is, proclitics and article off; null for any other. */
function tradeWord(form: string): string | null {
  const known = cache.get(form)
  if (known !== undefined) return known
  let word: string | null = null
  for (const { base } of cliticReadings(form)) {
    const bare = base.startsWith('ال') ? base.slice(2) : base
    if (TRADE.has(bare) || SECURITY.has(bare)) {
      word = bare
      break
    }
  }
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(form, word)
  return word
}

/** How many words of the trade an article must have, how many different ones, and at most how many words to one of them. */
const LEAST = 3
const LEAST_DIFFERENT = 2
const MOST_WORDS_EACH = 90

/** Whether an article is about security and the cooperation of its services. */
export function isSecurityArticle(scene: Scene): boolean {
  const { tokens } = scene
  let hits = 0
  let words = 0
  const different = new Set<string>()
  for (const { first, last } of scene.sentences)
    for (let i = first; i < last; i++) {
      words++
      const word = tradeWord(tokens.form[i] as string)
      if (word === null) continue
      if (SECURITY.has(word)) {
        const next = i + 1 < last ? (tokens.form[i + 1] as string) : ''
        if (OTHER_SECURITY.has(next.startsWith('ال') ? next.slice(2) : next)) continue
      }
      hits++
      different.add(word)
    }
  return hits >= LEAST && different.size >= LEAST_DIFFERENT && words <= hits * MOST_WORDS_EACH
}
