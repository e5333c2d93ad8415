/**
 * Sites of soldiers and of prisoners, whose head words say something else as often: «كمين» is a checkpoint in Egypt and an ambush,
 * «قاعدة» a base and a rule, and «سجن» to imprison.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import { Flag } from './lexicon'
import { nameLike } from './people/extent'
import { isGeneric, liesIn, NOT_A_SITE_NAME } from './placenames'
import { type Text, wholeAt, wordAt } from './text'

/** The head word of a base: «قاعدة العند الجوية». */
export const AIR_BASE = 'قاعده'
/** The arm that a base is of: «القاعدة البحرية», and no «قاعدة البيانات المركزية». */
const ARMS = wordSet('الجوية العسكرية البحرية')

/** Whether the name of a base stands at `at`, its arm behind it: «العند الجوية». */
export const isArmsBase = (tokens: Text, at: number): boolean =>
  (tokens.form[at] as string).startsWith(ARTICLE) && ARMS.has(tokens.form[at + 1] ?? '') && (wholeAt(tokens, at) & NOT_A_SITE_NAME) === 0

/** The head word of a checkpoint: «كمين الصفا». */
export const AMBUSH = 'كمين'
/** What is done to a checkpoint or near it, and to no ambush: «هجوم على كمين الميدان», «أمام كمين الصفا». */
const ATTACKING = wordSet('على هاجموا هاجم استهدف استهدفوا استهداف مهاجمة أمام قرب بجوار محيط')
/** When it was done, behind the verb: «استهدفوا أمس كمين الميدان». */
const LATELY = wordSet('قبل قليل أمس اليوم')

/** Whether a checkpoint stands at `at` behind «كمين», as in Egypt, and no ambush: «هجوم على كمين الميدان», «كمين الصفا بالعريش». */
export function isCheckpoint(tokens: Text, at: number, last: number): boolean {
  const form = tokens.form[at] as string
  if (!form.startsWith(ARTICLE) || form.length < 5 || isGeneric(form) || wholeAt(tokens, at) & (NOT_A_SITE_NAME & ~Flag.area)) return false
  return (
    liesIn(tokens, at + 1, last) || (at > 1 && (ATTACKING.has(tokens.form[at - 2] as string) || LATELY.has(tokens.form[at - 2] as string)))
  )
}

/** The head word of a prison, and its verb: «سجن كوبر», «سجن المتهم». */
export const PRISON = 'سجن'
/** Where prisoners are or come from, and who has to do with a prison: «فر من سجن كوبر», «نزلاء سجن رومية». */
const HELD = wordSet('في من إلى داخل اقتحام هاجموا مهاجمة اقتحموا نزلاء سجناء مدير إدارة قرب بوابة محيط أسوار')

/** Whether the unknown word at `at` is the name of a prison: somebody is in it or breaks into it, and no adjective and no act. */
export const isHeld = (tokens: Text, at: number, last: number): boolean =>
  at > 1 &&
  (HELD.has(tokens.form[at - 2] as string) || wordAt(tokens, at - 1).cut > 0) &&
  nameLike(tokens, at, false) &&
  !/^م.{3}|[هي]$|ين$/.test(tokens.form[at] as string) &&
  !(tokens.form[at + 1] ?? '').startsWith(ARTICLE) &&
  (at + 1 >= last || tokens.kind[at + 1] !== TokenKind.word || liesIn(tokens, at + 1, last) || wholeAt(tokens, at + 1) !== 0)
