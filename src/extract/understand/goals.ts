/**
 * Where a visit told by its noun goes to.
 *
 * @module
 */
import { readAs, wordSet } from '../../arabic/clitics'
import { testByForm } from '../../arabic/memo'
import type { Sentence } from '../sentences'
import { MARK } from './grammar'
import { findPlace } from './needs'
import { hasMark, namedAt, type Scene } from './scene'

/** How far behind a visit its goal is named: «زيارته الرسمية الأخيرة إلى تونس». */
const GOAL_REACH = 5

const SEATS = wordSet('مقر مركز كلية أكاديمية مديرية قيادة وزارة معهد ميناء مطار جامعة معرض ديوان')
const isSeat = testByForm((form) => form.startsWith('ل') && readAs(form, (base) => SEATS.has(base)) !== undefined)

/** «زيارته الأحد الماضي لمقر …»: whether a visit is to a seat, behind its adjectives and its day. */
export function seatOf(scene: Scene, k: number, sentence: Sentence): boolean {
  for (let j = k + 1; j < Math.min(sentence.last, k + GOAL_REACH); j++) if (isSeat(scene.tokens, j)) return true
  return false
}

/** Whether words behind a visit say where to. */
export function goesTo(scene: Scene, k: number, sentence: Sentence): boolean {
  const last = Math.min(sentence.last, k + GOAL_REACH)
  // «زيارته كلية الشرطة في …», «زيارته الحالية للمغرب».
  const next = scene.tokens.form[k + 1]?.startsWith('ال') === true && scene.namedAt[k + 1] === 0 ? k + 2 : k + 1
  const goal = next < last ? namedAt(scene, next) : undefined
  if (goal?.first === next && goal.kind !== 'person') return true
  if (seatOf(scene, k, sentence)) return true
  for (let j = k + 1; j < last; j++)
    if (hasMark(scene, j, MARK.toward)) return findPlace(scene, j, Math.min(sentence.last, j + GOAL_REACH)) >= 0
  return false
}
