/**
 * Phrases of the page in a line.
 *
 * @module
 */
import { TokenKind, type Tokens } from '../../arabic/tokens'
import { type Segment, wording } from './lines'
import { Mark, type Marked, marksAt } from './marks'
import { type Phrase, phrasesFrom } from './phrases'
import { desks } from './words'

/** A phrase found in a line, and how many words of the line it leaves over. */
export interface Found {
  readonly phrase: Phrase
  readonly rest: number
}

/** Chrome says what it is in its first words or its last: a long line is searched this far from either end. */
const HEAD = 14
const TAIL = 7
const colons = new Set([':', '|', '-', '(', '/', '#', '>'])

/** The longest phrase that counts in a line; undefined for none. */
export function findPhrase(tokens: Marked, line: Segment): Found | undefined {
  let found: Phrase | undefined
  const begin = nextWord(tokens, line.first, line.last)
  const head = begin + HEAD
  const tail = line.last - TAIL
  for (let i = begin; i < line.last; i++) {
    if (i === head && i < tail) i = tail
    if (!(marksAt(tokens, i) & (i === begin ? Mark.phrase : Mark.loosePhrase))) continue
    const phrases = phrasesFrom(tokens, i)
    if (phrases === null) continue
    for (const phrase of phrases) {
      if (found !== undefined && found.forms.length >= phrase.forms.length) continue
      if (i > begin && phrase.reach !== 'anywhere') continue
      const after = endOf(tokens, phrase, i, line.last)
      if (after < 0) continue
      if (phrase.reach === 'whole' || phrase.reach === 'label') {
        const whole = wordsIn(tokens, after, line.last) === 0
        const label = phrase.reach === 'label' && after < line.last && colons.has(tokens.form[after] as string)
        if (!whole && !label) continue
      }
      found = phrase
    }
  }
  return found && { phrase: found, rest: wordsIn(tokens, line.first, line.last) - found.forms.length }
}

/** The token after a phrase that begins at a token, or -1. Punctuation and numbers within the phrase are passed over. */
function endOf(tokens: Tokens, phrase: Phrase, at: number, last: number): number {
  let i = at
  for (let k = 0; k < phrase.forms.length; k++) {
    if (k > 0) i = nextWord(tokens, i, last)
    if (i >= last || tokens.form[i] !== phrase.forms[k]) return -1
    i++
  }
  return i
}

function nextWord(tokens: Tokens, from: number, last: number): number {
  let i = from
  while (i < last && (tokens.kind[i] === TokenKind.punctuation || tokens.kind[i] === TokenKind.number)) i++
  return i
}

/** How many words, in any letters, a stretch has. */
export function wordsIn(tokens: Tokens, first: number, last: number): number {
  let count = 0
  for (let i = first; i < last; i++) if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.latin) count++
  return count
}

/** Whether every word of a stretch, in any letters, has a {@link Mark}; false where there is none. */
export function allIn(tokens: Marked, part: Segment, mark: number): boolean {
  let seen = false
  for (let i = part.first; i < part.last; i++) {
    const k = tokens.kind[i]
    if (k !== TokenKind.word && k !== TokenKind.latin) continue
    if (!(marksAt(tokens, i) & mark)) return false
    seen = true
  }
  return seen
}

/** Whether a token of a stretch has a {@link Mark}. */
export function hasAny(tokens: Marked, part: Segment, mark: number): boolean {
  for (let i = part.first; i < part.last; i++) if (marksAt(tokens, i) & mark) return true
  return false
}

/** Whether a stretch is the name of a desk or an agency, punctuation aside. */
export function isDesk(tokens: Marked, part: Segment): boolean {
  let first = part.first
  while (first < part.last && tokens.kind[first] === TokenKind.punctuation) first++
  return first < part.last && (marksAt(tokens, first) & Mark.desk) !== 0 && desks.has(wording(tokens, part))
}
