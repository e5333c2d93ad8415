/**
 * Captions: lines that say what a picture shows, or whose it is.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { TokenKind, type Tokens } from '../../arabic/tokens'
import { type Segment, type Shape, segments } from './lines'
import { Mark, type Marked } from './marks'
import { hasAny, isDesk, wordsIn } from './match'
import type { Phrase } from './phrases'

/** No caption is longer. */
const LONGEST = 40
/** No credit is longer. */
const CREDIT = 3

/** Whether a line ends with whose the picture is: «… (رويترز)», «… (أرشيفية)», «… / RT». */
export function isCaption(tokens: Marked, line: Shape): boolean {
  if (line.words > LONGEST) return false
  const credit = inBrackets(tokens, line) ?? afterSlash(tokens, line)
  return credit !== undefined && (isDesk(tokens, credit) || hasAny(tokens, credit, Mark.caption))
}

function inBrackets(tokens: Marked, line: Shape): Segment | undefined {
  if (tokens.form[line.last - 1] !== ')') return undefined
  let open = line.last - 2
  while (open > line.first && tokens.form[open] !== '(') open--
  return open > line.first ? { first: open + 1, last: line.last - 1 } : undefined
}

/** The credit behind the last slash of a line that shows something: a place alone before it makes a byline. */
function afterSlash(tokens: Marked, line: Shape): Segment | undefined {
  if (line.separators === 0) return undefined
  const credit = segments(tokens, line).at(-1)
  if (credit === undefined || tokens.form[credit.first - 1] !== '/' || wordsIn(tokens, credit.first, credit.last) > CREDIT) return undefined
  return wordsIn(tokens, line.first, credit.first) > CREDIT ? credit : undefined
}

const shown = wordSet('صورة الصورة الصور فيديو الفيديو تصوير photo')
/** Whether a phrase of the page speaks of a picture: what stands alone right above such a line is the picture's own text. */
export const isOfPicture = (phrase: Phrase): boolean => phrase.forms.some((form) => shown.has(form))

const pictures = wordSet('photo photos image images pic')
/** «… photos 0»: what the page's machinery calls the picture, the title and its number. */
export const isNumberedPicture = (tokens: Tokens, line: Shape): boolean =>
  line.words > 0 && tokens.kind[line.last - 1] === TokenKind.number && pictures.has(tokens.form[line.last - 2] as string)

/** «(afp_tickers)»: whose a picture is, on a line of its own. */
export const isCredit = (tokens: Marked, line: Shape): boolean =>
  tokens.form[line.first] === '(' && line.words + line.latin <= CREDIT && (isDesk(tokens, line) || hasAny(tokens, line, Mark.caption))

/** «— فلان (@account) July 27, 2025»: who wrote the post that the page shows. */
export const isPost = (tokens: Tokens, line: Shape): boolean => {
  for (let i = line.first + 1; i < line.last; i++) if (tokens.form[i] === '@' && tokens.form[i - 1] === '(') return true
  return false
}

/** «[gallery ids="12,13"]»: what the page's machinery should have put in its place. */
export const isShortcode = (tokens: Tokens, line: Shape): boolean =>
  tokens.form[line.first] === '[' &&
  tokens.kind[line.first + 1] === TokenKind.latin &&
  tokens.form[line.last - 1] === ']' &&
  tokens.text.slice(line.start, line.end).includes('=')

const fileWords = wordSet('whatsapp screenshot img dsc jpg jpeg png webp')
/** «WhatsApp Image 2022-10-02 at 3.52.43 PM», «IMG_2031.jpg»: what a picture's file is called, be there a date in it. */
export function isFileName(tokens: Tokens, line: Shape): boolean {
  if (line.words > 0 || line.numbers === 0) return false
  for (let i = line.first; i < line.last; i++)
    if (tokens.kind[i] === TokenKind.latin && fileWords.has(tokens.form[i] as string)) return true
  return false
}
