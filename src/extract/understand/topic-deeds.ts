/**
 * Topics that deeds tell and no fixed words name: fraud «عبر شبكة الإنترنت», men «مطلوبين لارتباطهم ب…», fugitives handed
 * over, cooperation that brings down a ring.
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import { find, oneOfNouns } from '../../arabic/lists'
import { countryOf } from '../recognise/nationality'
import type { Sentence } from '../sentences'
import { countryPlace } from './countries'
import type { Scene } from './scene'
import { MEASURE, official, RULES, RULING, ruling, SENTENCE, sentenced, trial } from './topic-court'
import { SHELTER_REACH, SHELTERED } from './topic-guards'
import type { TopicPattern } from './topic-patterns'
import { tableOf } from './topic-words'

// Crimes on the Web.

const NET = wordSet(
  'إنترنت أنترنت الإنترنت الأنترنت الويب فيسبوك الفيسبوك فايسبوك الفايسبوك فيس تويتر إنستغرام إنستجرام انستغرام واتساب الواتساب واتس تيليغرام تلغرام تليغرام تيك تيكتوك سناب تطبيقات التطبيقات تطبيق منصات المنصات منصة مواقع المواقع موقع وسائل الوسائل شبكات الشبكات صفحات حسابات وسائط الوسائط',
)
/** Sites, applications and accounts are only those of the Web where that is said. */
const OF_THE_NET = oneOfNouns('تواصل اجتماعي إلكتروني إلكترونية إنترنت أنترنت رقمي رقمية ذكية فيسبوك فايسبوك وهمية مزيفة')
const ALONE = oneOfNouns('إنترنت أنترنت ويب فيسبوك فايسبوك تويتر إنستغرام إنستجرام انستغرام واتساب تيليغرام تلغرام تليغرام تيكتوك')
const MEDIUM = oneOfNouns('عبر بواسطة باستخدام باستعمال بوسائل طريق خلال على في إدارة باستغلال')
/** What is a crime where it is done through the Web. */
const WEB_CRIME = oneOfNouns(
  'نصب احتيال ابتزاز تشهير تسريب تهديد تهديدات تحريض تحرش قذف سب سرقة استدراج قرصنة غش',
  'العنف عنف دعارة يبتز ابتز احتال انتحال إشاعات شائعات كراهية التنمر',
)
const MADE_USE = oneOfNouns('استعمال استخدام استغلال استعمل استخدم استغل إنشاء أنشأ إعداد إدارة يدير فتح')
const WEB_REACH = 7
const USE_REACH = 9

/** «نصب واحتيال عبر شبكة الإنترنت», «إدارة صفحات على مواقع التواصل بهدف التشهير». */
function onTheWeb({ tokens }: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  const named = ALONE(tokens, at) || find(tokens, at + 1, Math.min(last, at + 3), OF_THE_NET) >= 0
  if (!named) return null
  const from = Math.max(first, at - WEB_REACH)
  const medium = find(tokens, Math.max(first, at - 3), at, MEDIUM)
  if (medium > 0) {
    const crime = find(tokens, Math.max(from, medium - 4), medium, WEB_CRIME)
    if (crime >= 0) return { topic: 'cybercrime', first: crime, last: at + 1 }
  }
  const used = find(tokens, from, at, MADE_USE)
  const aimed = used < 0 ? -1 : find(tokens, at + 1, Math.min(last, at + USE_REACH), WEB_CRIME)
  return aimed < 0 ? null : { topic: 'cybercrime', first: used, last: aimed + 1 }
}

// Wanted persons and fugitives.

const WANTED = wordSet('مطلوب مطلوبا مطلوبة مطلوبين مطلوبون مطلوبان المطلوب المطلوبة المطلوبين المطلوبون المطلوبان')
/** For what or by whom: what is wanted of a firm or a player is told otherwise. */
const WANTED_FOR = wordSet(
  'دوليا قضائيا أمنيا جنائيا عدليا دوليين للعدالة للقضاء للإنتربول للأنتربول للشرطة للأمن للسلطات للجهات للنيابة للتحقيق للمحاكمة للدرك للجيش للتنفيذ',
  'لارتباطه لارتباطها لارتباطهم لارتباطهما لتورطه لتورطها لتورطهم لتورطهما لاتهامه لاتهامها لاتهامهم لارتكابه لارتكابها لارتكابهم لصلته لصلتهم لانتمائه لانتمائهم لضلوعه لضلوعهم للاشتباه',
  'بتهمة بتهم بجرم بجرائم بجريمة بقضية بقضايا بجناية بجنايات بموجب بمذكرة بمذكرات وفق',
)
const WANTED_BY = oneOfNouns('سلطات شرطة قضاء عدالة أمن أجهزة إنتربول أنتربول نيابة محاكم محكمة جهات مصالح درك جيش مخابرات استخبارات')
const CASES = oneOfNouns('ذمة قضية قضايا جرائم جريمة أحكام تهم حق ملفات')
/** «وتبين أن بينهم مطلوبا على ذمة قضايا»: found out of somebody arrested for something else. */
const FOUND_OUT = oneOfNouns('تبين يتبين اتضح يتضح أحد أحدهم أحدهما بينهم بعضهم')
const FOUND_OUT_REACH = 12
const IN_CASES = wordSet('على في')
const BY = wordSet('من قبل لدى طرف جانب على في')

function wanted({ tokens, sentences }: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  const { form } = tokens
  const next = at + 1
  if (next >= last) return null
  if (first !== sentences[0]?.first && find(tokens, Math.max(first, at - FOUND_OUT_REACH), at - 1, FOUND_OUT) >= 0) return null
  if (find(tokens, Math.max(first, at - SHELTER_REACH), at, SHELTERED) >= 0) return null
  if (WANTED_FOR.has(form[next] as string)) return { topic: 'wanted-persons', first: at, last: next + 1 }
  if (!BY.has(form[next] as string)) return null
  const told = find(tokens, next + 1, Math.min(last, next + 3), IN_CASES.has(form[next] as string) ? CASES : WANTED_BY)
  return told < 0 ? null : { topic: 'wanted-persons', first: at, last: told + 1 }
}

const RECOVERED = wordSet(
  'استرد استردت تسترد يسترد استرداد رحل رحلت ترحيل تسلم تسلمت تتسلم يتسلم تسلمه استلم استلمت تستلم يستلم استعاد استعادت تستعيد يستعيد سلم سلمت يسلم تسليم',
)
const FUGITIVE = oneOfNouns(
  'متهم متهما متهمين متهمان مشتبه مطلوب مطلوبا مطلوبين مطلوبان متورط متورطا متورطين متورطان هارب هاربا هاربين فار فارا فارين مدان مدانا مدانين محكوم محكوما محكومين مجرم مجرما مجرمين',
)
const TO_OR_FROM = wordSet('إلى من')
const HOME_AND_ABROAD = oneOfNouns('دولة بلد بلده بلدها بلادهم بلاده خارج إنتربول أنتربول')
const RECOVERED_REACH = 10

const CONVICT = wordSet('محكوم محكوما محكومين المحكوم المحكومين محكومون')
const HUNTED = oneOfNouns('قبض ضبط توقيف إيقاف ملاحقة اعتقال أوقفت أوقف ضبطت ضبط اعتقلت اعتقل قبضت')
const IN_ABSENCE = oneOfNouns('غيابيا غيابي')
const CONVICT_REACH = 5

/** «القبض على 30 محكوما عليهم», «محكوم عليه غيابيا»: sentenced, and still at large. */
function convict({ tokens }: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  const absent = find(tokens, at + 1, Math.min(last, at + CONVICT_REACH), IN_ABSENCE)
  if (absent >= 0) return { topic: 'wanted-persons', first: at, last: absent + 1 }
  const on = tokens.form[at + 1] ?? ''
  if (!on.startsWith('علي')) return null
  const hunted = find(tokens, Math.max(first, at - CONVICT_REACH), at, HUNTED)
  return hunted < 0 ? null : { topic: 'wanted-persons', first: hunted, last: at + 2 }
}

/** «تسترد خمسة متورطين», «سلمت … مطلوبا إلى»: those who had fled are handed over between countries. */
function recovered(scene: Scene, { last }: Sentence, at: number): TopicPattern | null {
  const { tokens } = scene
  const { form } = tokens
  const man = find(tokens, at + 1, Math.min(last, at + RECOVERED_REACH), FUGITIVE)
  if (man < 0) return null
  if (/سترد|ستعا|ستعي/.test(form[at] as string)) return { topic: 'wanted-persons', first: at, last: man + 1 }
  for (let k = at + 1; k < Math.min(last, man + RECOVERED_REACH); k++) {
    const abroad = HOME_AND_ABROAD(tokens, k) || countryPlace(scene, k) !== undefined || countryOf(form[k] as string) !== undefined
    if (abroad && (TO_OR_FROM.has(form[k - 1] as string) || TO_OR_FROM.has(form[k - 2] as string) || (form[k] as string).startsWith('ل')))
      return { topic: 'wanted-persons', first: at, last: Math.max(k, man) + 1 }
  }
  return null
}

// Cooperation that bears fruit.

const FRUIT = wordSet('أسهم ساهم أسفر أثمر مكن أدى أفضى قاد نجح توج بفضل ثمرة نتيجة ساعد')
const TOGETHER = oneOfNouns('تعاون تنسيق شراكة')
const SHARED = oneOfNouns('مشترك أمني استخباراتي استخباري معلوماتي ثنائي وثيق دولي بين مع')
const STRUCK = oneOfNouns('إحباط ضبط توقيف القبض قبض تفكيك اعتقال إيقاف حجز كشف')
const FRUIT_REACH = 5

/** «أثمر التعاون الأمني بين … عن تفكيك خلية». */
function bearsFruit({ tokens }: Scene, { last }: Sentence, at: number): TopicPattern | null {
  const near = Math.min(last, at + FRUIT_REACH)
  const together = find(tokens, at + 1, near, TOGETHER)
  if (together < 0 || together + 1 >= last || !SHARED(tokens, together + 1)) return null
  const struck = find(tokens, together + 2, last, STRUCK)
  return struck < 0 ? null : { topic: 'joint-operations', first: at, last: struck + 1 }
}

const deedOf = tableOf([
  [WANTED, wanted],
  [CONVICT, convict],
  [RECOVERED, recovered],
  [FRUIT, bearsFruit],
  [MEASURE, official],
  // «أدانت وزيرا» is both.
  [RULING, (scene: Scene, sentence: Sentence, at: number) => ruling(scene, sentence, at) ?? official(scene, sentence, at)],
  [RULES, trial],
  [SENTENCE, sentenced],
  [NET, onTheWeb],
])

/** The topic of a deed whose telling word stands at a token; null for none. */
export const deedAt = (scene: Scene, sentence: Sentence, at: number): TopicPattern | null =>
  deedOf(scene.tokens, at)?.(scene, sentence, at) ?? null
