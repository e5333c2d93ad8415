/**
 * Whether the words around a date speak of the past or the future.
 *
 * @module
 */
import { wordSet } from '../clitics'
import { foldText } from '../fold'
import { oneOf, oneOfBound } from '../lists'
import { testByForm } from '../memo'
import { TokenKind, type Tokens } from '../tokens'
import { dateWord } from './words'

const announces = oneOfBound(
  'سوف المقرر المرتقب المنتظر المزمع المرجح المتوقع المتوقعة المقررة المرتقبة المزمعة المنتظرة ينتظر يرتقب يعتزم تعتزم يستعد تستعد يتوقع ستكون سيكون موعدها موعده تأجيل التأجيل المؤجل المؤجلة',
)
const isSince = oneOf('منذ ومنذ مند')
const isSaid = oneOf('وقال وقالت وأعلن وأعلنت وأكد وأكدت وأضاف وأضافت وأوضح وأوضحت وذكر وذكرت')
/** Words and names that start as a future verb does and are none. */
const NO_VERBS = wordSet(
  'سيما سيد سيدا سيدي سيدنا سيدات سيدتي سيناء سينما سينمائي سينمائيا سيناريو سيناريوهات سيناتور سيف سيفا سيول سيولا سيطر سيطرت سيطروا سيسي ستار ستاد ستين ستون ستينيات ستينات سنوي سنويا سنوات سند سندا سندات سنتيم سنتيما سنين سنتين سنتان سنغال سيرك سيري سيرا سيرته سيرتها سيلان سيئ سيئا سياق سياقا سياقات سياقه سياج سيتي سيلفا سيباستيان سيبستيان سيرخيو سيرجيو سيرغي سيليا سيمون سيمنس ستيفن ستيفان ستيفاني ستريت ستوكهولم ستاندرد ستامفورد ستريم',
)
/** Stems whose every form is a noun: سيارات, سياسيون, سياحي, سيادي. */
const NOUN_STEMS = ['سيار', 'سياس', 'سياح', 'سياد', 'سيبران', 'سيكولوج'].map(foldText)
/** The closed ta of a noun, which folds to ه and so must be read in the raw text. */
const ENDS_LIKE_A_NOUN = '\u0629'
/** How many tokens before a date a verb still governs it. */
const REACH = 14

/** Whether a form can be س with an imperfect verb: سيحل, ستنطلق, وسنلتقي. */
const looksToCome = testByForm((form) => {
  const from = form[0] === 'و' || form[0] === 'ف' ? 1 : 0
  if (form.length < from + 4 || form[from] !== 'س') return false
  const second = form[from + 1]
  if (second !== 'ي' && second !== 'ت' && second !== 'ن') return false
  const word = form.slice(from)
  return !NO_VERBS.has(word) && !NOUN_STEMS.some((stem) => word.startsWith(stem))
})

const isFutureVerb = (t: Tokens, at: number): boolean => looksToCome(t, at) && t.text[(t.end[at] as number) - 1] !== ENDS_LIKE_A_NOUN

/** «على أن تستأنف الأحد»: what is to follow. */
const isProvided = (t: Tokens, at: number): boolean =>
  t.form[at] === 'ان' && t.form[at - 1] === 'علي' && 'يت'.includes((t.form[at + 1] ?? '?')[0] as string)

/**
 * What the words near a date say of its time: 1 for what is to come, -1 for «منذ», 0 for nothing. Looks back inside
 * the sentence, and one word ahead («يوم الثلاثاء ستنطلق»).
 */
export function tenseAround(t: Tokens, first: number, last: number): -1 | 0 | 1 {
  const before = dateWord(t, first - 1)?.kind === 'governor' ? first - 2 : first - 1
  if (isSince(t, before)) return -1
  for (let i = first - 1; i >= 0 && i >= first - REACH; i--) {
    const kind = t.kind[i]
    const form = t.form[i] as string
    if (kind === TokenKind.newline || form === '.' || form === ';' || form === '?' || form === '!') break
    if (kind !== TokenKind.word) continue
    if (announces(t, i) || isFutureVerb(t, i) || isProvided(t, i)) return 1
    // «…، وقال مسؤولون الخميس»: a clause of its own, told as past.
    if (t.form[i - 1] === ',' && isSaid(t, i)) return 0
  }
  const after = t.form[last] === ',' ? last + 1 : last
  return after < t.count && t.kind[after] === TokenKind.word && isFutureVerb(t, after) ? 1 : 0
}
