/**
 * The lines of a page, measured: all that later rules ask of a line, from one pass over the tokens.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { DateExpression } from '../../arabic/dates'
import { TokenKind, type Tokens } from '../../arabic/tokens'
import { Mark, type Marked, marksAt } from './marks'

/** A line that is not blank, with its measures. Offsets leave out the line break and keep the space around the line. */
export interface Shape {
  readonly start: number
  readonly end: number
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  /** How many tokens are words in Arabic letters, words in other letters, numbers. */
  readonly words: number
  readonly latin: number
  readonly numbers: number
  /** Commas, full stops and semicolons, which running text has and lists of titles lack. */
  readonly stops: number
  /** How many separators part it into fields; see {@link segments}. */
  readonly separators: number
  /** Stretches of three or more spaces between tokens: columns set side by side. */
  readonly gaps: number
  /** The last token that is no closing quote or bracket, `''` for none. */
  readonly closing: string
  /** Whether it breaks off: `...`, `…`, `[…]`. */
  readonly broken: boolean
  /** Whether after that it offers the rest: «... المزيد». */
  readonly offers: boolean
  /** The date expressions in it. */
  readonly dates: readonly DateExpression[]
}

const NO_DATES: readonly DateExpression[] = []
/** What a teaser ends with, to be clicked on. */
const more = wordSet('المزيد التفاصيل تفاصيل للمزيد تتمة البقية أكثر more')
/** «… في العاصمة..التفاصيل»: behind two dots they end a title as well. */
const details = wordSet('التفاصيل تفاصيل')

/** Measures every line of a text that has a token. */
export function measureLines(tokens: Marked, dates: readonly DateExpression[]): Shape[] {
  const out: Shape[] = []
  let lineStart = 0
  let first = 0
  let nextDate = 0
  for (let i = 0; i <= tokens.count; i++) {
    const atEnd = i === tokens.count
    if (!atEnd && tokens.kind[i] !== TokenKind.newline) continue
    const lineEnd = atEnd ? tokens.text.length : (tokens.start[i] as number)
    if (i > first) {
      const from = nextDate
      while (nextDate < dates.length && (dates[nextDate] as DateExpression).first < i) nextDate++
      out.push(measure(tokens, lineStart, lineEnd, first, i, from === nextDate ? NO_DATES : dates.slice(from, nextDate)))
    }
    if (!atEnd) lineStart = tokens.end[i] as number
    first = i + 1
  }
  return out
}

function measure(tokens: Marked, start: number, end: number, first: number, last: number, dates: readonly DateExpression[]): Shape {
  const { kind, form } = tokens
  const count = [0, 0, 0, 0, 0, 0]
  let stopped = 0
  let gaps = 0
  let parted = 0
  for (let i = first; i < last; i++) {
    const k = kind[i] as number
    count[k]!++
    if (k === TokenKind.punctuation) {
      if (marksAt(tokens, i) & Mark.comma || isFullStop(tokens, i)) stopped++
      else if (isSeparator(tokens, first, last, i)) parted++
    }
    if (i > first && (tokens.start[i] as number) - (tokens.end[i - 1] as number) > 2) gaps++
  }
  let at = lastBefore(tokens, first, last)
  const before = lastBefore(tokens, first, at)
  const offers =
    at > first &&
    more.has(form[at] as string) &&
    breaksOff(tokens, before) &&
    !(details.has(form[at] as string) && form[before] === '.' && form[before - 2] !== '.')
  if (offers) at = before
  const closing = at < first ? '' : (form[at] as string)
  return {
    start,
    end,
    first,
    last,
    words: count[TokenKind.word]!,
    latin: count[TokenKind.latin]!,
    numbers: count[TokenKind.number]!,
    stops: stopped,
    separators: parted,
    gaps,
    closing,
    broken: breaksOff(tokens, at),
    offers,
    dates,
  }
}

function lastBefore(tokens: Marked, first: number, last: number): number {
  let at = last - 1
  while (at >= first && marksAt(tokens, at) & Mark.closer) at--
  return at
}

const breaksOff = (tokens: Tokens, at: number): boolean =>
  tokens.form[at] === '…' || (tokens.form[at] === '.' && tokens.form[at - 1] === '.')

/** A full stop, not one of several. */
const isFullStop = (tokens: Marked, i: number): boolean =>
  (marksAt(tokens, i) & Mark.dot) !== 0 && tokens.form[i - 1] !== '.' && tokens.form[i + 1] !== '.'

/** The line as printed, without the space around it, with its offsets. */
export function trimmed(
  tokens: Tokens,
  line: { readonly start: number; readonly end: number },
): {
  start: number
  end: number
  exact: string
} {
  const raw = tokens.text.slice(line.start, line.end)
  const exact = raw.trim()
  const start = line.start + raw.length - raw.trimStart().length
  return { start, end: start + exact.length, exact }
}

/** What stands between the separators of a line: from `first` up to, not including, `last`. */
export interface Segment {
  readonly first: number
  readonly last: number
}

/** Whether a token parts a line into fields: a bar, a bullet, an arrow; a dash, slash or guillemet with space on both sides. */
export function isSeparator(tokens: Marked, first: number, last: number, i: number): boolean {
  const marks = marksAt(tokens, i)
  if (marks & Mark.bar) return true
  if (!(marks & Mark.dash)) return false
  const open = i === first || (tokens.end[i - 1] as number) < (tokens.start[i] as number)
  const shut = i === last - 1 || (tokens.end[i] as number) < (tokens.start[i + 1] as number)
  return open && shut
}

/** The fields of a line, empty ones left out. */
export function segments(tokens: Marked, line: Segment): Segment[] {
  const out: Segment[] = []
  let first = line.first
  for (let i = line.first; i <= line.last; i++) {
    if (i < line.last && !isSeparator(tokens, line.first, line.last, i)) continue
    if (i > first) out.push({ first, last: i })
    first = i + 1
  }
  return out
}

/** The words and numbers of a stretch in one string, for comparing lines with one another. */
export function wording(tokens: Tokens, part: Segment): string {
  let out = ''
  for (let i = part.first; i < part.last; i++)
    if (tokens.kind[i] !== TokenKind.punctuation) out += out === '' ? tokens.form[i] : ` ${tokens.form[i]}`
  return out
}

/** Whether two stretches have the same words and numbers, punctuation aside. */
export function sameWording(tokens: Tokens, a: Segment, b: Segment): boolean {
  let i = a.first
  let k = b.first
  for (;;) {
    while (i < a.last && tokens.kind[i] === TokenKind.punctuation) i++
    while (k < b.last && tokens.kind[k] === TokenKind.punctuation) k++
    if (i === a.last || k === b.last) return i === a.last && k === b.last
    if (tokens.form[i++] !== tokens.form[k++]) return false
  }
}
