/**
 * Names by which somebody goes: nicknames that the text introduces, and quoted names of whom only an arrest tells that they are persons.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../../arabic/clitics'
import { TokenKind } from '../../../arabic/tokens'
import { Flag, GIVEN } from '../lexicon'
import { closingQuote } from '../media'
import type { Lookup } from '../names'
import type { Found } from '../scan'
import type { Span } from '../spans'
import { flagsAt, type Text, wholeAt, wordAt } from '../text'
import { nameLike } from './extent'

/** Words that tell the name of a thing as well: «المادة المعروفة باسم …». */
export const NAMES_THINGS = new Set([
  'المعروف',
  'المعروفه',
  'المشهور',
  'المشهوره',
  'الشهير',
  'الشهيره',
  'المسمي',
  'المسماه',
  'تسمي',
  'يسمي',
])

/** What opens a nickname. */
const OPENING = new Set(['"', '('])

/** The name by which somebody goes, in quotes: «الملقب بـ«الحاج»». */
export function byNickname(tokens: Text, i: number, last: number): Span | undefined {
  let at = i + 1
  while (at < last && at < i + 5 && !OPENING.has(tokens.form[at] as string)) {
    const form = tokens.form[at] as string
    // «الملقب في المخيم بـ"الحكيم"».
    const told = form === 'ب' && OPENING.has(tokens.form[at + 1] as string)
    if (!told && form !== 'باسم' && form !== 'بلقب' && form !== 'في' && wholeAt(tokens, at) !== 0 && tokens.form[at - 1] !== 'في')
      return undefined
    at++
  }
  if (!OPENING.has(tokens.form[at] as string)) return undefined
  const bracket = tokens.form[at] === '('
  // A bracket alone may hold anything: «المطلوب (أمنيا)».
  if (bracket && tokens.form[at - 1] !== 'ب' && tokens.form[at + 1] !== '"') return undefined
  if (bracket && tokens.form[at + 1] === '"') at++
  let end = at + 1
  while (end < last && end < at + 6 && tokens.kind[end] === TokenKind.word) end++
  const closing = tokens.form[at] === '(' ? ')' : '"'
  return end < last && end > at + 1 && tokens.form[end] === closing ? { first: at + 1, last: end, cut: 0 } : undefined
}

/** What a thing bears: «مركب يحمل اسم «الحاج سعد»». */
const NAME = 'اسم'
/** That it bears it: «باخرة تحمل اسم …». */
const BEARING = wordSet('يحمل تحمل حملت يحملان تحملان')

/** Whether the quote at `i` opens the name that a thing bears: «مركب يحمل اسم «الحاج سعد»». */
export const opensNameOfThing = (tokens: Text, i: number, lineFirst: number): boolean =>
  i - 2 >= lineFirst && tokens.form[i - 1] === NAME && BEARING.has(tokens.form[i - 2] as string)

/** What happens to persons: «حبس «الحوت»». */
const DETAINING = wordSet('حبس سجن محاكمة استجواب إعدام اعتقال توقيف ملاحقة مقتل')
/** What joins the person to some of it: «القبض على «الحوت»». */
const ON = 'علي'
/** What is done so: «القبض على», «بالسجن على». */
const SEIZING = wordSet('القبض قبض بالسجن السجن المشدد المؤبد بالإعدام')

/** Whether what stands before the quote at `i` happens to persons only: «حبس «الحوت»», «القبض على «الحوت»». */
function suffersArrest(tokens: Text, i: number, lineFirst: number): boolean {
  const k = i - 1
  if (k < lineFirst || tokens.kind[k] !== TokenKind.word) return false
  if (tokens.form[k] === ON) return k > lineFirst && SEIZING.has(tokens.form[k - 1] as string)
  return DETAINING.has(wordAt(tokens, k).base)
}

/** A mother, who names herself after her son, and «or»: «أم حسان». */
const MOTHER = 'ام'
/** Several, who are no one person: «حجز «الأسلحة» و«الدراجات»». */
const PLURAL = /(?:ات|ين|ون)$/

/** The name in the quotes that open at `i` by which somebody goes who is arrested or tried, alone or behind another such. */
export function aliasAt(tokens: Text, i: number, lineFirst: number, last: number, previous: Found | undefined): Span | undefined {
  const end = closingQuote(tokens, i + 1, last)
  if (end === 0 || end > i + 4 || tokens.kind[i + 1] !== TokenKind.word) return undefined
  const listed =
    previous?.kind === 'person' && tokens.form[i - 1] === 'و' && tokens.form[i - 2] === '"' && previous.last === i - 2 && !previous.known[0]
  if (!listed && !suffersArrest(tokens, i, lineFirst)) return undefined
  // «محاكمة «العسكر»», «تسليم «الأسلحة»»: a known word is none, nor is a plural.
  for (let k = tokens.form[i + 1] === MOTHER ? i + 2 : i + 1; k < end - 1; k++)
    if (flagsAt(tokens, k) & ~(GIVEN | Flag.particle | Flag.kunya | Flag.honorific) || PLURAL.test(tokens.form[k] as string))
      return undefined
  return { first: i + 1, last: end - 1, cut: 0 }
}

/** Whether a word in quotes behind a name is none of the language, as a by-name or a short name is: «كانو», «قنا». */
const isOddWord = (tokens: Text, i: number): boolean => {
  const form = tokens.form[i] as string
  return (
    (wholeAt(tokens, i) & ~(Flag.place | Flag.homograph | GIVEN)) === 0 &&
    !form.startsWith(ARTICLE) &&
    (wholeAt(tokens, i) !== 0 || nameLike(tokens, i, true))
  )
}

/**
 * The one word in the quotes that open at `i`, right behind a name: by which else a person goes («أحمد مبارك "كانو"») or a body
 * («وكالة الأنباء القطرية "قنا"»); undefined where the word is one of the language or names something else.
 */
export function shortNameAt(tokens: Text, i: number, last: number, previous: Found, lookup: Lookup): Span | undefined {
  if (previous.kind === 'place' || closingQuote(tokens, i + 1, last) !== i + 3 || tokens.kind[i + 1] !== TokenKind.word) return undefined
  if (previous.last - previous.first < 2 || !isOddWord(tokens, i + 1)) return undefined
  const known = lookup(i + 1)?.values
  if (known?.some(({ kind, homograph }) => kind !== previous.kind && !homograph)) return undefined
  // «وصفت حركة فتح "تصعيد"»: what goes on behind a body's short name is its clause.
  if (previous.kind === 'organization' && (tokens.form[i + 1] as string).length > SHORT) return undefined
  return { first: i + 1, last: i + 2, cut: 0 }
}

/** The letters of a short name of a body, at most. */
const SHORT = 5
