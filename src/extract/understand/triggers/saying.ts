/**
 * Verbs of saying, writing and judging, by the act that they tell.
 *
 * @module
 */
import type { StatementAct } from '../../../schema/vocabulary'
import type { VerbTrigger } from './types'

const BY_ACT: Readonly<Partial<Record<StatementAct, readonly (readonly [string, string])[]>>> = {
  said: [
    ['قال', 'يقول'],
    ['صرح', 'يصرح'],
    ['أوضح', 'يوضح'],
    ['أضاف', 'يضيف'],
    ['ذكر', 'يذكر'],
    ['أفاد', 'يفيد'],
    ['أورد', 'يورد'],
    ['أبرز', 'يبرز'],
    ['أشار', 'يشير'],
    ['تحدث', 'يتحدث'],
    ['كتب', 'يكتب'],
    ['لفت', 'يلفت'],
    ['بين', 'يبين'],
    ['تابع', 'يتابع'],
    ['استطرد', 'يستطرد'],
    ['خلص', 'يخلص'],
  ],
  affirmed: [
    ['أكد', 'يؤكد'],
    ['شدد', 'يشدد'],
    ['جدد', 'يجدد'],
  ],
  announced: [
    ['أعلن', 'يعلن'],
    ['كشف', 'يكشف'],
  ],
  praised: [
    ['أشاد', 'يشيد'],
    ['ثمن', 'يثمن'],
    ['أثنى', 'يثني'],
    ['نوه', 'ينوه'],
    ['هنأ', 'يهنئ'],
    ['شكر', 'يشكر'],
    ['حيا', 'يحيي'],
  ],
  agreed: [['توافق', 'يتوافق']],
  promised: [
    ['تعهد', 'يتعهد'],
    ['وعد', 'يعد'],
    ['التزم', 'يلتزم'],
  ],
  discussed: [
    ['تناول', 'يتناول'],
    ['تطرق', 'يتطرق'],
    ['تدارس', 'يتدارس'],
  ],
  called: [
    ['دعا', 'يدعو'],
    ['طالب', 'يطالب'],
    ['حث', 'يحث'],
  ],
  warned: [
    ['حذر', 'يحذر'],
    ['نبه', 'ينبه'],
  ],
  denied: [
    ['نفى', 'ينفي'],
    ['كذب', 'يكذب'],
  ],
  described: [
    ['وصف', 'يصف'],
    ['اعتبر', 'يعتبر'],
    ['رأى', 'يرى'],
    ['أعرب', 'يعرب'],
    ['عبر', 'يعبر'],
    ['أبدى', 'يبدي'],
    ['أيد', 'يؤيد'],
  ],
}

/** Verbs of saying. */
export const SAYING_VERBS: readonly VerbTrigger[] = (
  Object.entries(BY_ACT) as [StatementAct, readonly (readonly [string, string])[]][]
).flatMap(([says, verbs]) => verbs.map(([past, present]) => ({ past, present, says })))
