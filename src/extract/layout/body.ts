/**
 * The body: from the first to the last line of running text that is the article's own.
 *
 * After jusText, carried over from HTML blocks to lines: long lines that end like sentences are good, short ones take the
 * class of their neighbours.
 * @see https://corpus.tools/wiki/Justext/Algorithm
 * @module
 */
import { isItem } from './bare'
import { findEnd } from './ending'
import type { Label } from './label'
import type { Shape } from './lines'
import { Mark, type Marked, marksAt } from './marks'
import { datesOrSigns, isHour, type Page } from './page'
import { KINSHIP, sharedStems, type Vocabulary, vocabularyOf } from './subject'

/** The body, as line indices. */
export interface Body {
  readonly first: number
  readonly last: number
  /** Which lines read as running text, there and elsewhere. */
  readonly prose: readonly boolean[]
  /** Lines between the two that belong to other articles. */
  readonly foreign: ReadonlySet<number>
  /** What it speaks of. */
  readonly vocabulary: Vocabulary
}

const sentenceEnds = new Set(['.', ':', ',', ';'])
/** A line that ends like a sentence is prose from this many words on; one that asks or exclaims may be a title, and so may one with a comma. */
const SENTENCE = 8
const QUESTION = 16
/** Without an end, from this many words on. No title is that long. */
const UNENDED = 22
/** A line that begins with a verb in the past is the first of a report from this many words on. */
const LEAD = 10
/** A sentence that stands where nothing longer does has this many words at the least. */
const SHORT = 3
/** Before a colon, so many words announce the text, fewer a name. */
const ANNOUNCED = 5
/** A text of no more lines than this is a note, not a page. */
const NOTE = 2
/** How many signed or dated lines are tried as the beginning of the article. */
const TRIES = 4

/** Whether a line reads as running text. */
export function isProse(tokens: Marked, line: Shape, label: Label | undefined): boolean {
  if (label !== undefined && (label.certain || label.kind !== 'related')) return false
  const words = line.words + line.latin
  if (line.broken) return words >= UNENDED + SENTENCE && label === undefined
  if (label !== undefined) return false
  if (words >= UNENDED || (words >= QUESTION && line.stops > 0)) return true
  if (words < SENTENCE) return false
  if (sentenceEnds.has(line.closing)) return true
  if (words >= QUESTION && (line.closing === '?' || line.closing === '!')) return true
  const first = marksAt(tokens, line.first)
  return (first & Mark.goesOn) !== 0 || (words >= LEAD && line.closing !== '?' && (first & Mark.lead) !== 0)
}

/** Finds the body; undefined where the page has no running text. */
export function findBody(page: Page): Body | undefined {
  const { tokens, lines, labels } = page
  const prose = lines.map((line, i) => isProse(tokens, line, labels[i]) && !isPictured(page, i))
  settleTitle(page, prose)
  let first = prose.indexOf(true)
  if (first < 0) {
    const bare = (i: number): boolean => labels[i] === undefined
    // A page of short lines only: those that end like a sentence are what text there is.
    lines.forEach((line, i) => (prose[i] = bare(i) && !line.broken && line.words >= SHORT && line.stops > 0))
    first = prose.indexOf(true)
    // A note of a line or two has no page around it: it is text though it ends like a title.
    if (first < 0 && lines.length <= NOTE) {
      lines.forEach((line, i) => (prose[i] = bare(i) && line.words >= SENTENCE))
      first = prose.indexOf(true)
    }
    if (first < 0) return undefined
  }
  first = skipTeasers(page, prose, first)
  while (first > 0 && announces(page, first - 1)) first--
  // «* من أين جاءت الفكرة؟»: an interview opens with its first question.
  while (first > 0 && isQuestion(page, first - 1)) first--
  // A running report opens with its latest entry, be it short.
  while (first > 2 && isHour(page, first + 1) && isHour(page, first - 1) && isHour(page, first - 3) && labels[first - 2] === undefined)
    first -= 2
  const vocabulary = vocabularyOf(tokens, lines, first, prose)
  const { last, foreign } = findEnd(page, prose, first, vocabulary)
  return { first, last, prose, foreign, vocabulary }
}

/** Whether an unended line is the text of a picture whose credit stands right under it. */
const isPictured = ({ lines, labels }: Page, i: number): boolean =>
  labels[i + 1]?.picture === true && !sentenceEnds.has((lines[i] as Shape).closing)

/** «صدر عن قيادة الجيش البيان الآتي:»: the text that follows is announced. */
const announces = ({ lines, labels }: Page, i: number): boolean =>
  labels[i] === undefined && (lines[i] as Shape).closing === ':' && (lines[i] as Shape).words >= ANNOUNCED

/** Whether a line is a question behind a bullet, or one that numbers it. */
const isQuestion = ({ tokens, lines, labels }: Page, i: number): boolean =>
  labels[i] === undefined && (lines[i] as Shape).closing === '?' && isItem(tokens, lines[i] as Shape)

/**
 * A first sentence with the byline right under it is a headline that ends like a sentence; one that ends like no sentence, with
 * another title right under it, is the line above the headline.
 */
function settleTitle(page: Page, prose: boolean[]): void {
  const first = prose.indexOf(true)
  const line = page.lines[first]
  if (line === undefined || line.words > UNENDED || isHour(page, first - 1) || prose.indexOf(true, first + 1) < 0) return
  if (datesOrSigns(page, first + 1) || isAboveTitle(page, prose, first) || opensUnended(page, prose, first)) prose[first] = false
}

const ends = (line: Shape): boolean => sentenceEnds.has(line.closing) || line.stops > 0

/**
 * «هذه تفاصيل الخطة»: what would go on in the middle of a text is a title where nothing stands before it; so is what ends like no
 * sentence though the paragraph right under it does.
 */
const opensUnended = ({ tokens, lines, labels }: Page, prose: readonly boolean[], i: number): boolean => {
  const line = lines[i] as Shape
  if (ends(line)) return false
  const untitled = labels.slice(0, i).every((label) => label !== undefined)
  return (marksAt(tokens, line.first) & Mark.goesOn) !== 0 || (untitled && prose[i + 1] === true && lines[i + 1]?.closing === '.')
}

/** Whether the unended line `i` has one right under it that could be the headline, and no running text after either. */
function isAboveTitle({ lines, labels }: Page, prose: readonly boolean[], i: number): boolean {
  const [line, next] = [lines[i] as Shape, lines[i + 1]]
  return (
    !ends(line) &&
    next !== undefined &&
    !ends(next) &&
    !prose[i + 1] &&
    labels[i + 1] === undefined &&
    next.words >= SENTENCE &&
    !prose[i + 2]
  )
}

/**
 * Other articles' opening sentences may stand above the article, as cards. The article then begins after the last line
 * that dates or signs it, if what stands above is little and speaks of something else.
 */
function skipTeasers(page: Page, prose: readonly boolean[], first: number): number {
  const { tokens, lines } = page
  let words = 0
  for (let i = first; i < lines.length; i++) if (prose[i]) words += (lines[i] as Shape).words
  let above = 0
  let tries = 0
  for (let i = first; i < lines.length && above * 3 < words && tries < TRIES; i++) {
    if (prose[i]) {
      above += (lines[i] as Shape).words
      continue
    }
    if (!datesOrSigns(page, i)) continue
    let next = i + 1
    while (next < lines.length && !prose[next] && datesOrSigns(page, next)) next++
    if (next >= lines.length || !prose[next]) continue
    tries++
    const below = vocabularyOf(tokens, lines, next, prose)
    let kin = false
    for (let k = first; k < i && !kin; k++) kin = prose[k] === true && sharedStems(tokens, lines[k] as Shape, below) >= KINSHIP
    if (!kin) return next
  }
  return first
}
