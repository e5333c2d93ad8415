/**
 * Tokens: words, numbers and punctuation of a text, folded, with offsets in the raw text.
 *
 * One pass folds, splits and interns: equal forms are the same string, so that every later rule looks a word up in a
 * `Map` or compares it with `===` without hashing it again. Whitespace gives no token, a line break does.
 *
 * @module
 */
import { expansionOf, foldTable, isMark } from './fold'
import {
  beginText,
  formOf,
  generation,
  LETTER_BITS,
  LONGEST,
  MOST_LETTERS,
  numberOf,
  numberOfPacked,
  numberOfUnit,
  rememberPacked,
} from './forms'

/** What a token is. */
export const TokenKind = { word: 1, latin: 2, number: 3, punctuation: 4, newline: 5 } as const
/** One of the values of {@link TokenKind}. */
export type TokenKindValue = (typeof TokenKind)[keyof typeof TokenKind]

/** The tokens of a text, as parallel arrays of length `count`. */
export interface Tokens {
  /** The raw text. */
  readonly text: string
  readonly count: number
  /** Raw offsets: `text.slice(start[i], end[i])` is the token as printed, with its harakat, without bidi marks. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** A {@link TokenKind} each. */
  readonly kind: Uint8Array
  /** The folded form of each; equal forms are the same string. A line break is `'\n'`. */
  readonly form: readonly string[]
  /** The number of each form; equal forms have the same number within one {@link Tokens.generation}. @internal */
  readonly id: Int32Array
  /** Which numbering `id` is of: it grows by one whenever the numbers start afresh. @internal */
  readonly generation: number
}

const DROP = 0
const EXPAND = 0xffff

/** The class of each folded code unit: 0 for space, else a {@link TokenKind}. */
function classesOfFolded(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(TokenKind.punctuation)
  const classify = (kind: TokenKindValue, ...ranges: readonly (readonly [from: number, to: number])[]): void => {
    for (const [from, to] of ranges) classes.fill(kind, from, to + 1)
  }
  classify(TokenKind.word, [0x620, 0x64a], [0x66e, 0x6d3], [0x750, 0x77f], [0x8a0, 0x8ff])
  classify(TokenKind.latin, [0x61, 0x7a], [0x41, 0x5a], [0xdf, 0x24f], [0x370, 0x52f])
  classify(TokenKind.number, [0x30, 0x39])
  classes[0x20] = 0
  classes[0x0a] = TokenKind.newline
  return classes
}

/** The letters that words are packed of, by class. */
const LETTERS: readonly (readonly [TokenKindValue, string])[] = [
  [TokenKind.word, 'ءابتثجحخدذرزسشصضطظعغفقكلمنهوي'],
  [TokenKind.latin, 'abcdefghijklmnopqrstuvwxyz'],
  [TokenKind.number, '0123456789'],
]

/** The place of each folded code unit in the letters of its class, from 1; 0 where it is none of them. */
function lettersOfFolded(): Uint8Array {
  const places = new Uint8Array(0x10000)
  for (const [, letters] of LETTERS) [...letters].forEach((letter, i) => (places[letter.charCodeAt(0)] = i + 1))
  return places
}

/** Where the bits of a raw unit's entry stand above those of its folded unit: its letter, that it has none, its class. */
const LETTER = 16
const LETTER_MASK = (1 << LETTER_BITS) - 1
const NO_LETTER = 1 << (LETTER + LETTER_BITS)
const CLASS = 22
/** Classes beside those of {@link TokenKind}, for what the loop must look at more closely. */
const SPACE = 0
const DROPPED = 6
const EXPANDED = 7

let readings: Int32Array | undefined

/** By raw code unit: what it folds to, its letter, and its class, or that it folds to nothing or to several. */
function readingTable(): Int32Array {
  const folded = foldTable()
  const classes = classesOfFolded()
  const letters = lettersOfFolded()
  const out = new Int32Array(0x10000)
  for (let c = 0; c < out.length; c++) {
    const f = folded[c] as number
    const k = f === DROP ? DROPPED : f === EXPAND ? EXPANDED : (classes[f] as number)
    const letter = letters[f] as number
    out[c] = f | (letter === 0 ? NO_LETTER : letter << LETTER) | (k << CLASS)
  }
  return out
}

/** The class of the first unit that a ligature folds to. */
const classOfExpanded = (table: Int32Array, code: number): number => (table[expansionOf(code).charCodeAt(0)] as number) >> CLASS

/** Columns for the tokens of many texts, one text after the other: arrays of its own would cost a page more than its tokens do. */
interface Block {
  readonly size: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly kind: Uint8Array
  readonly id: Int32Array
  /** How many tokens it holds. */
  used: number
}

const BLOCK = 1 << 15
const emptyBlock = (size: number): Block => ({
  size,
  start: new Int32Array(size),
  end: new Int32Array(size),
  kind: new Uint8Array(size),
  id: new Int32Array(size),
  used: 0,
})
let block = emptyBlock(BLOCK)

/** A block with room for so many tokens more. */
function blockFor(tokens: number): Block {
  if (block.used + tokens > block.size) block = emptyBlock(Math.max(BLOCK, tokens))
  return block
}

/** The tokens that were filled in last, up to the row `to`. */
function collect(text: string, columns: Block, to: number): Tokens {
  const from = columns.used
  const count = to - from
  const form = new Array<string>(count)
  for (let i = 0; i < count; i++) form[i] = formOf(columns.id[from + i] as number)
  columns.used = to
  return {
    text,
    count,
    start: columns.start.subarray(from, to),
    end: columns.end.subarray(from, to),
    kind: columns.kind.subarray(from, to),
    form,
    id: columns.id.subarray(from, to),
    generation: generation(),
  }
}

/** The folded form of a stretch as a string of its own: a slice would keep the whole text. */
function formBetween(text: string, from: number, to: number): string {
  const folded = foldTable()
  const units: number[] = []
  for (let i = from; i < to && units.length < LONGEST; i++) {
    const c = text.charCodeAt(i)
    const f = folded[c] as number
    if (f === EXPAND) for (const x of expansionOf(c)) units.push(x.charCodeAt(0))
    else if (f !== DROP) units.push(f)
  }
  return String.fromCharCode(...units.slice(0, LONGEST))
}

const LINE_BREAK = 0x0a

/**
 * The tokens of a text.
 *
 * @example
 * ```ts
 * import { tokenize } from 'isnad/arabic'
 *
 * const tokens = tokenize('بالرباط، ١٢ شتنبر')
 * tokens.form // => ['بالرباط', ',', '12', 'شتنبر']
 * tokens.text.slice(tokens.start[2], tokens.end[2]) // => '١٢'
 * ```
 */
export function tokenize(text: string): Tokens {
  beginText()
  const table = (readings ??= readingTable())
  const n = text.length
  // A text has no more tokens than units.
  const columns = blockFor(n)
  const { start, end, kind, id } = columns
  let at = columns.used
  let i = 0
  while (i < n) {
    const raw = text.charCodeAt(i)
    const entry = table[raw] as number
    let k = entry >> CLASS
    if (k === SPACE || k === DROPPED) {
      i++
      continue
    }
    if (k === EXPANDED) k = classOfExpanded(table, raw)
    start[at] = i
    kind[at] = k
    if (k === TokenKind.newline) {
      // CR LF is one break.
      i += raw === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 2 : 1
      end[at] = i
      id[at++] = LINE_BREAK
      continue
    }
    if (k === TokenKind.punctuation) {
      end[at] = ++i
      id[at++] = numberOfUnit(entry & 0xffff)
      continue
    }
    // A run of one class; what folds to nothing inside it does not end it.
    const from = i
    let to = i
    let letters = 0
    let seen = 0
    // The class goes before the letters, so that no two words are packed alike.
    let high = 0
    let low = k
    for (let e = entry; ; ) {
      const run = i
      while (e >> CLASS === k) {
        high = (high << LETTER_BITS) | (low >>> (32 - LETTER_BITS))
        low = (low << LETTER_BITS) | ((e >> LETTER) & LETTER_MASK)
        seen |= e
        i++
        e = i < n ? (table[text.charCodeAt(i)] as number) : SPACE
      }
      letters += i - run
      if (i > run) to = i
      if (e >> CLASS === EXPANDED && k === TokenKind.word) {
        seen |= e
        to = i + 1
      } else if (e >> CLASS !== DROPPED) break
      else if (isMark(text.charCodeAt(i))) to = i + 1
      i++
      e = i < n ? (table[text.charCodeAt(i)] as number) : SPACE
    }
    end[at] = to
    const isPacked = letters <= MOST_LETTERS && (seen & NO_LETTER) === 0
    let known = isPacked ? numberOfPacked(high, low) : 0
    if (known === 0) {
      known = numberOf(formBetween(text, from, to))
      if (isPacked) rememberPacked(high, low, known)
    }
    id[at++] = known
  }
  return collect(text, columns, at)
}

/**
 * The raw offset, inside a token, after its first `letters` folded units and the marks that belong to them:
 * where a name starts that a proclitic is written onto.
 *
 * @example
 * ```ts
 * import { offsetAfter, tokenize } from 'isnad/arabic'
 *
 * const tokens = tokenize('لِلرباط')
 * offsetAfter(tokens, 0, 2) // => 3
 * ```
 */
export function offsetAfter(tokens: Tokens, index: number, letters: number): number {
  const folded = foldTable()
  const { text } = tokens
  const end = tokens.end[index] as number
  let at = tokens.start[index] as number
  let seen = 0
  while (at < end && seen < letters) {
    const c = text.charCodeAt(at++)
    const f = folded[c] as number
    if (f === EXPAND) seen += expansionOf(c).length
    else if (f !== DROP) seen++
  }
  while (at < end && folded[text.charCodeAt(at)] === DROP) at++
  return at
}

/** The first token that ends behind a raw offset: the one that stands there, or the next. @internal */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.end[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
