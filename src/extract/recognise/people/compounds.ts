/**
 * Given names of two words, and those that only their spelling tells from a word: «عبد الله», «نور الدين», «علي».
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../../arabic/clitics'
import { foldText } from '../../../arabic/fold'
import { names } from '../../gazetteer/list'
import type { Text } from '../text'

/** «عبد», that a name of God follows. */
export const SERVANT = 'عبد'
/** The second word of «نور الدين». */
const FAITH = 'الدين'
/** The second word of «نصر الله». */
export const GOD = 'الله'
/** First words of given names that «الله» ends: «نصر الله». */
const BEFORE_GOD = new Set(
  names(
    `عبد|نصر|فضل|حمد|خلف|عوض|جار|سعد|حبيب|فتح|جاب|عطا|خير|رزق|لطف|ضيف|مال|حرمة|نعمة|هبة|عون|ماء|جاد|عبيد|دفع|قسم|ذكر|حسب|روح|ذبيح|حفيظ|أسد|سميع|حجت|كليم|صبغت|عصمت|رحمت|نجيب|عزيز|حكمت|مطيع|سيف|كرم|شفيق|عبيد|ولي`,
  ).map(foldText),
)
/** Given names of two words that neither God nor the faith ends: of Sudan, Egypt and the East. */
const PAIRS = new Set(
  names(
    `زين العابدين|سيف الإسلام|شمس الإسلام|نور الإسلام|نور الهدى|شمس الهدى|علم الهدى|نور الحق|ضياء الحق|جاد الحق|سيف الحق|حسب الرسول|حسب النبي|حسب الدائم|جار النبي|تاج السر|تاج الملوك|سر الختم|فضل المولى|جاد المولى|عطا المولى|عطا المنان|جاد الكريم|عوض الكريم|فضل الرحمن|فتح الرحمن|ضياء الرحمن|سيف الرحمن|حبيب الرحمن|خليل الرحمن|عطاء الرحمن|صفي الرحمن|عبيد الرحمن|فضل الرحيم|قسم السيد|ست النساء|ست البنات|بدر الزمان|قمر الزمان|نور الزمان|فخر الزمان|أم كلثوم|أم الخير|أمة العليم|أمة السلام|أمة الرزاق`,
  ).map(foldText),
)
const PAIR_STARTS = new Set([...PAIRS].map((pair) => pair.slice(0, pair.indexOf(' '))))
/** First words of given names that «الدين» ends: «نور الدين». */
const BEFORE_FAITH = new Set(
  names(`نور|عز|صلاح|جمال|شمس|بهاء|تقي|محيي|محي|خير|سيف|علاء|بدر|ضياء|زين|حسام|تاج|نصر|كمال|سعد|فخر|شرف|شهاب|عماد|نجم|جلال|سراج`).map(
    foldText,
  ),
)

/** What is said of God: «بفضل الله سبحانه وتعالى». */
const PRAISES = wordSet('سبحانه تعالي وتعالي عز جل ثم تبارك')

/** Whether a given name of two words, or of two in one, can begin with a form without proclitics; by what stands in it alone. */
export const canBeginCompound = (form: string): boolean =>
  form === SERVANT ||
  BEFORE_FAITH.has(form) ||
  BEFORE_GOD.has(form) ||
  PAIR_STARTS.has(form) ||
  (form.length > 6 && (form.startsWith(SERVANT + ARTICLE) || form.endsWith(FAITH)))

/** Whether «عبد اللطيف», «عبداللطيف», «نور الدين», «نورالدين» or «نصر الله» stands at `i`; the token after it, or 0. */
export function compoundGiven(tokens: Text, i: number, last: number, form: string): number {
  const next = i + 1 < last ? (tokens.form[i + 1] as string) : ''
  if (form === SERVANT) return next.startsWith(ARTICLE) && next.length > 3 ? i + 2 : 0
  if (next === FAITH && BEFORE_FAITH.has(form)) return i + 2
  if (next === GOD && BEFORE_GOD.has(form)) return PRAISES.has(tokens.form[i + 2] ?? '') ? 0 : i + 2
  if (next.startsWith(ARTICLE) || next === 'كلثوم') if (PAIR_STARTS.has(form) && PAIRS.has(`${form} ${next}`)) return i + 2
  if (form.length > 6 && form.startsWith(SERVANT + ARTICLE)) return i + 1
  if (form.length > 6 && form.endsWith(FAITH) && BEFORE_FAITH.has(form.slice(0, -FAITH.length))) return i + 1
  return 0
}

/** The last raw unit of a token. */
export const lastUnit = (tokens: Text, i: number): number => tokens.text.charCodeAt((tokens.end[i] as number) - 1)
/** The letter ى, as text has it before folding: «على». */
const ALEF_MAKSURA = 0x649

/** Whether a given name is one as printed: «على» is the preposition, «علي» the man. */
export const printedAsName = (tokens: Text, i: number, base: string): boolean => base !== 'علي' || lastUnit(tokens, i) !== ALEF_MAKSURA

/** Whether a word begins with an alef that carries a hamza, so that «أليخاندرا» has no article. */
export const startsWithHamza = (tokens: Text, i: number): boolean => 'أإ'.includes(tokens.text[tokens.start[i] as number] as string)

/** «علي» the man, not the preposition. */
export const isAli = (tokens: Text, i: number): boolean => tokens.form[i] === 'علي' && lastUnit(tokens, i) !== ALEF_MAKSURA

/** «على» with its own last letter. */
const WITH_MAKSURA = / \u0639\u0644\u0649 /
/** «علي» before a noun, «علي الطريق», as a page writes that has one letter for both. */
const BEFORE_NOUN = / \u0639\u0644\u064a \u0627\u0644/
/** What {@link isSurelyAli} found of a page, remembered. */
const told = new WeakMap<Text, boolean>()

/** Whether «علي» can only be the man here: the page writes the preposition as it should be, «على». */
export function isSurelyAli(tokens: Text, i: number): boolean {
  if (!isAli(tokens, i)) return false
  let distinct = told.get(tokens)
  if (distinct === undefined) told.set(tokens, (distinct = WITH_MAKSURA.test(tokens.text) && !BEFORE_NOUN.test(tokens.text)))
  return distinct
}
