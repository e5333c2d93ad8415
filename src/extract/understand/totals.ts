/**
 * What tells of no act of its own though its words do: the total of a month or a year, and what the same sentence denies.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { find, oneOfBound } from '../../arabic/lists'
import type { Sentence } from '../sentences'
import type { Act } from './acts'
import { MARK } from './grammar'
import { isCount } from './needs'
import { POLICE } from './same'
import { datesWithin, hasMark, hasUse, lexemeAt, type Scene } from './scene'
import { OBJECT } from './triggers/objects'

const isTally = oneOfBound('إجمالي إجمالا الإجمالي إحصائية الإحصائية إحصائيات الإحصائيات إحصاءات حصيلة الحصيلة')
const isOver = oneOfBound('خلال منذ طيلة طوال')
/** What is too long for one act: «العام الماضي», «الأشهر الستة الماضية», «نفس الفترة». */
const isPeriod = oneOfBound('عام العام عاما سنة السنة سنوات السنوات أعوام الأعوام أشهر الأشهر شهور الشهر الربع النصف')
/** Behind it stands another stretch, with which this one is compared: «مقارنة بنحو 4000 محاولة خلال نفس الفترة من العام الماضي». */
const isCompared = oneOfBound('مقارنة مقابل')
const isSame = oneOfBound('نفس ذات تلك')
const isStretch = oneOfBound('فترة الفترة المدة')
/** How far behind «خلال» the stretch is told, and how far around what is taken its number. */
const PERIOD_REACH = 4
const COUNT_REACH = 4
/** A month as a date is written: `2025-08`. */
const MONTH_LENGTH = 7

/** Whether the sentence tells of a stretch of months, or of a month where one is enough: «خلال أغسطس المنصرم», «منذ بداية العام». */
function tellsPeriod(scene: Scene, act: Act, { first, last }: Sentence, month: boolean): boolean {
  for (let k = first; k < last; k++) {
    // «الذي كان مطلوبا منذ عام 2021»: of something else.
    if (k > act.trigger && (hasMark(scene, k, MARK.relative) || isCompared(scene.tokens, k))) return false
    if (!isOver(scene.tokens, k)) continue
    const near = datesWithin(scene, k, Math.min(last, k + 2 * PERIOD_REACH)).filter((d) => d.expression.first <= k + PERIOD_REACH)
    // «خلال الفترة من 3 إلى 9 مايو», «خلال الشهر الجاري في يوم …»: days are of acts.
    if (near.some((d) => (d.edtf?.length ?? 0) > MONTH_LENGTH)) continue
    if (near.some((d) => d.edtf !== null && (month || d.edtf.length < MONTH_LENGTH))) return true
    for (let j = k + 1; j < Math.min(last, k + PERIOD_REACH); j++)
      if (isPeriod(scene.tokens, j) || (isStretch(scene.tokens, j) && isSame(scene.tokens, j - 1))) return true
  }
  return false
}

/** Whether what is taken is counted: «أكثر من 5 آلاف شخص». */
function isCounted(scene: Scene, { object }: Act): boolean {
  // «القبض على أكثر من 500 شخص»
  const ahead = hasUse(scene, object, OBJECT.grip) ? 2 * COUNT_REACH : 1
  for (let k = object - COUNT_REACH; k <= object + ahead; k++) if (k >= 0 && isCount(scene, k) && !isOfDate(scene, k)) return true
  return false
}

const isOfDate = (scene: Scene, k: number): boolean =>
  datesWithin(scene, Math.max(0, k - PERIOD_REACH), k + PERIOD_REACH).some(({ expression: { first, last } }) => first <= k && k < last)

/** «ضبطت الجمارك منذ بداية العام 3 أطنان»: the total of many acts of police work. */
export function isTotal(scene: Scene, act: Act): boolean {
  const sentence = scene.sentences[act.sentence]
  if (!sentence || !POLICE.has(act.type)) return false
  const tally = find(scene.tokens, sentence.first, act.trigger, isTally) >= 0
  return tellsPeriod(scene, act, sentence, tally) && (tally || isCounted(scene, act))
}

const BUT = wordSet('لكن ولكن غير بيد إلا')
const DENIES = wordSet('نفى نفت نفيا نافيا نافية')
/** How far behind a negation what it denies is named. */
const DENIED_REACH = 4

/** «… أن قوة أمنية اعتقلته، لكن الوزارة نفت ذلك», «… لكنها قالت إنه لم يتم إيقافه». */
export function isDenied(scene: Scene, act: Act): boolean {
  const last = scene.sentences[act.sentence]?.last ?? 0
  const { form } = scene.tokens
  let turned = false
  for (let k = act.trigger + 1; k < last; k++) {
    turned ||= BUT.has(form[k] as string)
    if (!turned || !hasMark(scene, k, MARK.negation)) continue
    if (DENIES.has(form[k] as string)) return true
    for (let j = k + 1; j < Math.min(last, k + DENIED_REACH); j++)
      if (lexemeAt(scene, j)?.nouns.some((n) => n.noun.type === act.type && n.noun.masdar)) return true
  }
  return false
}
