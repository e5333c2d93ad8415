/**
 * The law at work, the topic of rights and of its rule: officials whom a prosecutor has arrested, trials and the rulings of
 * courts.
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import { find, oneOf, oneOfBound, oneOfNouns } from '../../arabic/lists'
import type { Sentence } from '../sentences'
import type { Scene } from './scene'
import type { TopicPattern } from './topic-patterns'

// Officials before the law.

/** What the law does to a man. */
export const MEASURE = wordSet(
  'بالقبض القبض قبض بتوقيف توقيف بحبس حبس بسجن سجن السجن بالسجن بإيداع إيداع إيداعه بطاقة بطاقات مذكرة مذكرات محاكمة بمحاكمة إدانة بإدانة اتهام لائحة ادعى استدعاء استجواب بإحالة إحالة أحال أحالت عزل متهم المتهم متهمين المتهمين متهمون المتهمون يحاكم',
)
const JUSTICE = oneOfNouns('نيابة قضاء محكمة قاضي قاض ادعاء مدعي جنايات قضائية قضائي')
/** «النائب العام». */
const DEPUTY = oneOfNouns('نائب')
const GENERAL = oneOfNouns('عام')
const OFFICIAL = oneOfNouns(
  'نواب نوابا نائبين وزير وزيرا وزراء وزيرين وزيرة محافظ محافظا والي واليا قاض قاضيا قضاة محام محاميا محامين محامي برلماني برلمانيا برلمانيين سيناتور عمدة',
  'مسؤول مسؤولا مسؤولين مسؤولون شرطي شرطيا شرطيين دركي دركيين موظف موظفا موظفين ضابط ضابطا ضباط',
)
const HEAD_OF = oneOfNouns('رئيس نائب مدير')
const OF_STATE = oneOfNouns('حكومة وزراء جمهورية بلدية مجلس بلدي برلمان جماعة')
const FALSELY = oneOfNouns('منتحل انتحال صفة ادعاء مزيف')
const AGAINST = wordSet('ضد بحق حق على ل بينهم منهم')
const SOME = wordSet('عدد عددا بين عشرات')
const OFFICIAL_REACH = 6

/** «أمر النائب العام بالقبض على وزير», «بطاقة إيداع ضد محام»: the law applied to those who serve it. */
export function official({ tokens }: Scene, { first, last }: Sentence, at: number): TopicPattern | null {
  const { form } = tokens
  const to = Math.min(last, at + OFFICIAL_REACH)
  let who = -1
  for (let k = at + 1; k < to && who < 0; k++) {
    if (FALSELY(tokens, k)) return null
    // The measure names its man at once, or behind «على», «ضد», «بحق», «عدد من».
    const counted = form[k - 1] === 'من' && SOME.has(form[k - 2] as string)
    if (k > at + 1 && !counted && !AGAINST.has(form[k - 1] as string)) continue
    if (OFFICIAL(tokens, k) || (HEAD_OF(tokens, k) && k + 1 < last && OF_STATE(tokens, k + 1))) who = k
  }
  if (who < 0) return null
  for (let k = first; k < last; k++)
    if ((k < at || k > who) && (JUSTICE(tokens, k) || (DEPUTY(tokens, k) && GENERAL(tokens, k + 1))))
      return { topic: 'rule-of-law', first: at, last: who + 1 }
  return null
}

// Courts.

/** What a ruling of a court is told with: it stands right before the court, or right behind it. */
export const RULING = wordSet(
  'قضت قضى تقضي يقضي حكمت أدانت أدان تدين برأت برأ تبرئ يبرئ عاقبت عاقب تعاقب أيدت أيد تؤيد نقضت ألغت ألغى تلغي ثبتت',
)
/** What it is told with where its object says so: «أصدرت حكما», «استأنفت محاكمة». */
export const RULES = wordSet(
  'أصدرت أصدر تصدر يصدر نطقت تنطق استأنفت استأنف تستأنف يستأنف بدأت بدأ تبدأ يبدأ واصلت واصل تواصل أجلت تؤجل تأجيل إرجاء أرجأت أرجأ حددت انطلقت انطلاق بدء استئناف نظرت تنظر ينظر عقدت تعقد',
)
const COURT = oneOfBound('محكمة المحكمة محاكم المحاكم القضاء جنايات الجنايات')
const TRIAL = oneOfNouns('حكم حكما أحكام أحكاما حكمها حكمه محاكمة محاكمتهم محاكمته محاكمتها جلسة')
/** What somebody gets from a court. */
export const SENTENCE = wordSet('حكم الحكم')
const ON = oneOf('على')
const PENALTY = oneOfBound('السجن سجن الحبس حبس الإعدام إعدام المؤبد')
const TRIED = oneOfNouns('محاكمة محاكمات')
/** The courts of sports. */
const OTHER_COURT = oneOf('التحكيم تحكيم الرياضية')
/** That of an army judges its own, and spies. */
const MILITARY = oneOf('العسكرية عسكرية العسكري عسكري')
const COURT_REACH = 4
const TRIAL_REACH = 14

/** The court near a verb, before or behind it; -1 for none. */
function courtNear({ tokens }: Scene, { first, last }: Sentence, at: number): number {
  const court = find(tokens, Math.max(first, at - COURT_REACH), Math.min(last, at + COURT_REACH), COURT)
  return court < 0 || find(tokens, court + 1, Math.min(last, court + 3), OTHER_COURT) >= 0 ? -1 : court
}

/** Whether a sentence tells the news, as the headline and the first of the text do, and no military court is in it. */
function isNews({ sentences, tokens }: Scene, { first }: Sentence): boolean {
  const told = sentences[1] ?? sentences[0]
  if (told === undefined || first > told.first) return false
  for (let k = sentences[0]?.first ?? 0; k < told.last; k++)
    if (MILITARY(tokens, k) && find(tokens, Math.max(0, k - 2), k, COURT) >= 0) return false
  return true
}

/** «قضت محكمة … ببراءة»: a court has ruled, and that is the news. */
export function ruling(scene: Scene, sentence: Sentence, at: number): TopicPattern | null {
  if (!isNews(scene, sentence)) return null
  const court = courtNear(scene, sentence, at)
  return court < 0 ? null : { topic: 'rule-of-law', first: Math.min(at, court), last: Math.max(at, court) + 1 }
}

/** «أصدرت محكمة … حكما», «استئناف محاكمة …»: a trial is held. */
export function trial(scene: Scene, sentence: Sentence, at: number): TopicPattern | null {
  if (!isNews(scene, sentence)) return null
  const { tokens } = scene
  const tried = find(tokens, at + 1, Math.min(sentence.last, at + COURT_REACH), TRIED)
  if (tried >= 0) return { topic: 'rule-of-law', first: at, last: tried + 1 }
  if (courtNear(scene, sentence, at) < 0) return null
  const told = find(tokens, at + 1, Math.min(sentence.last, at + TRIAL_REACH), TRIAL)
  return told < 0 ? null : { topic: 'rule-of-law', first: at, last: told + 1 }
}

/** «حكم على … بالسجن»: somebody is sentenced, whoever the court was. */
export function sentenced(scene: Scene, sentence: Sentence, at: number): TopicPattern | null {
  const { tokens } = scene
  if (!isNews(scene, sentence) || at + 1 >= sentence.last || !ON(tokens, at + 1)) return null
  const told = find(tokens, at + 2, Math.min(sentence.last, at + TRIAL_REACH), PENALTY)
  return told < 0 ? null : { topic: 'rule-of-law', first: at, last: told + 1 }
}
