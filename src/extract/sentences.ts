/**
 * Sentences of the lines that carry the article: headline, subheadings, paragraphs. A sentence never crosses a line.
 *
 * @module
 */
import { TokenKind, type Tokens } from '../arabic/tokens'
import type { Line } from './steps'

/** A sentence, with its full stop and the quotes that close after it; offsets in the raw text. */
export interface Sentence {
  readonly start: number
  readonly end: number
  /** Its tokens: from `first` up to, not including, `last`. */
  readonly first: number
  readonly last: number
  readonly line: Line
  /** The sentence's place among those of its line, from 0. */
  readonly index: number
}

const ENDS = new Set(['.', '?', '!', '\u2026'])
const OPENING = new Set(['\u00ab', '\u201c', '\u201e'])
const CLOSING = new Set(['\u00bb', '\u201d', '"', ')', ']', '\u201c'])
/** A quotation longer than this many tokens is taken for one whose end was forgotten. */
const LONGEST_QUOTATION = 120
/** A line without a stop is cut here, so that no rule ever looks at more; no sentence of the press is as long. */
const LONGEST_SENTENCE = 400

/** The token that closes the quotation opened at `open`, on the same line and not too far; -1 where none does. */
function closing(tokens: Tokens, open: number, last: number): number {
  const printed = tokens.text[tokens.start[open] as number] as string
  const close = printed === '\u00ab' ? '\u00bb' : '\u201d'
  const limit = Math.min(last, open + LONGEST_QUOTATION)
  for (let i = open + 1; i < limit; i++) {
    const mark = tokens.text[tokens.start[i] as number]
    // A second opening before any closing: the first was never closed.
    if (mark === printed) return -1
    if (mark === close) return i
  }
  return -1
}

/** Whether the stop at `i` ends a sentence: not inside a number, initials or an address, and not without a space after it unless a word of some length stands on both sides. */
function endsSentence(tokens: Tokens, i: number, first: number, last: number): boolean {
  const stop = tokens.form[i] as string
  if (!ENDS.has(stop)) return false
  if (stop !== '.' || i + 1 >= last) return true
  const next = i + 1
  const glued = tokens.start[next] === tokens.end[i]
  const before = i > first && tokens.end[i - 1] === tokens.start[i] ? i - 1 : -1
  if (before < 0) return !glued
  const word = tokens.form[before] as string
  const letter = tokens.kind[before] === TokenKind.word && word.length === 1
  // «(ا.ص.)»: the stop of initials before their bracket.
  if (glued) {
    if (letter && tokens.text[tokens.start[next] as number] === ')') return false
    if (CLOSING.has(tokens.text[tokens.start[next] as number] as string)) return true
    return (
      tokens.kind[before] === TokenKind.word &&
      tokens.kind[next] === TokenKind.word &&
      (tokens.form[before] as string).length > 2 &&
      (tokens.form[next] as string).length > 2
    )
  }
  // Initials and one-letter abbreviations, with و on them or not: «د. محمد», «وأ. ف. ب.».
  if (letter || (tokens.kind[before] === TokenKind.word && word.length === 2 && word[0] === 'و')) return false
  // «1. نتائج»: the number of a list item.
  return !(tokens.kind[before] === TokenKind.number && before === first)
}

/** The sentences of one line, in order. */
function splitLine(tokens: Tokens, line: Line, out: Sentence[]): void {
  let first = line.first
  let index = 0
  const push = (last: number): void => {
    if (last > first) {
      out.push({ start: tokens.start[first] as number, end: tokens.end[last - 1] as number, first, last, line, index: index++ })
      first = last
    }
  }
  let quoteEnd = -1
  for (let i = line.first; i < line.last; i++) {
    if (i - first >= LONGEST_SENTENCE) push(i)
    if (tokens.kind[i] !== TokenKind.punctuation) continue
    if (i > quoteEnd && OPENING.has(tokens.text[tokens.start[i] as number] as string)) {
      quoteEnd = Math.max(quoteEnd, closing(tokens, i, line.last))
      continue
    }
    if (i < quoteEnd || !endsSentence(tokens, i, first, line.last)) continue
    let last = i + 1
    while (
      last < line.last &&
      (ENDS.has(tokens.form[last] as string) || CLOSING.has(tokens.text[tokens.start[last] as number] as string))
    ) {
      // An opening quote that stands off begins the next sentence.
      if (tokens.start[last] !== tokens.end[last - 1]) break
      last++
    }
    push(last)
    i = last - 1
  }
  push(line.last)
}

/** The sentences of an article's own lines; chrome gives none. */
export function sentencesOf(tokens: Tokens, lines: readonly Line[]): Sentence[] {
  const out: Sentence[] = []
  for (const line of lines) if (line.kind !== 'chrome') splitLine(tokens, line, out)
  return out
}
