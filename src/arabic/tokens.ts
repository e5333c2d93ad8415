/**
 * Tokens: words, numbers and punctuation of a text, folded, with offsets in the raw text.
 *
 * One pass folds, splits and interns: equal forms are the same string, so that every later rule looks a word up in a
 * `Map` or compares it with `===` without hashing it again. Whitespace gives no token, a line break does.
 *
 * @module
 */
import { expansionOf, foldTable, isMark } from './fold'
import { beginText, formOf, generation, HASH_SEED, HASH_STEP, LONGEST, numberOf, numberOfUnit, scratch } from './forms'

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

/** Bits of a raw unit's entry above those of its folded unit: the class, and what the loop must look at more closely. */
const CLASS = 16
const SPACE = 0
const DROPPED = 6
const EXPANDED = 7

let readings: Uint32Array | undefined

/** By raw code unit: what it folds to, and in the bits from {@link CLASS} on its class, or that it folds to nothing or to several. */
function readingTable(): Uint32Array {
  const folded = foldTable()
  const classes = classesOfFolded()
  const out = new Uint32Array(0x10000)
  for (let c = 0; c < out.length; c++) {
    const f = folded[c] as number
    const k = f === DROP ? DROPPED : f === EXPAND ? EXPANDED : (classes[f] as number)
    out[c] = f | (k << CLASS)
  }
  return out
}

/** The class of the first unit that a ligature folds to. */
const classOfExpanded = (table: Uint32Array, code: number): number => (table[expansionOf(code).charCodeAt(0)] as number) >> CLASS

/** Where the columns of the tokens are filled; kept from text to text, unless a text was very long. */
let room = 1 << 10
let starts = new Int32Array(room)
let ends = new Int32Array(room)
let kinds = new Uint8Array(room)
let ids = new Int32Array(room)
const LONG = 1 << 20

function makeRoom(size: number): void {
  const [s, e, k, n] = [starts, ends, kinds, ids]
  room = size
  starts = new Int32Array(size)
  ends = new Int32Array(size)
  kinds = new Uint8Array(size)
  ids = new Int32Array(size)
  if (size < s.length) return
  starts.set(s)
  ends.set(e)
  kinds.set(k)
  ids.set(n)
}

/** The first `count` tokens of the columns. */
function collect(text: string, count: number): Tokens {
  const words = count * Int32Array.BYTES_PER_ELEMENT
  const buffer = new ArrayBuffer(3 * words + count)
  const start = new Int32Array(buffer, 0, count)
  const end = new Int32Array(buffer, words, count)
  const id = new Int32Array(buffer, 2 * words, count)
  const kind = new Uint8Array(buffer, 3 * words, count)
  const form = new Array<string>(count)
  for (let i = 0; i < count; i++) {
    start[i] = starts[i] as number
    end[i] = ends[i] as number
    kind[i] = kinds[i] as number
    const known = ids[i] as number
    id[i] = known
    form[i] = formOf(known)
  }
  if (room > LONG) makeRoom(1 << 10)
  return { text, count, start, end, kind, form, id, generation: generation() }
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
  let count = 0
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
    if (count === room) makeRoom(room * 2)
    starts[count] = i
    kinds[count] = k
    if (k === TokenKind.newline) {
      // CR LF is one break.
      i += raw === 0x0d && text.charCodeAt(i + 1) === 0x0a ? 2 : 1
      ends[count] = i
      ids[count++] = LINE_BREAK
      continue
    }
    if (k === TokenKind.punctuation) {
      ends[count] = ++i
      ids[count++] = numberOfUnit(entry & 0xffff)
      continue
    }
    // A run of one class; what folds to nothing inside it does not end it.
    let to = i
    let length = 0
    let hash = HASH_SEED
    for (; i < n; i++) {
      const c = text.charCodeAt(i)
      const e = table[c] as number
      const class_ = e >> CLASS
      if (class_ === k) {
        const u = e & 0xffff
        if (length < LONGEST) {
          scratch[length++] = u
          hash = Math.imul(hash ^ u, HASH_STEP)
        }
      } else if (class_ === DROPPED) {
        if (isMark(c)) to = i + 1
        continue
      } else if (class_ === EXPANDED && k === TokenKind.word) {
        for (const x of expansionOf(c)) {
          const u = x.charCodeAt(0)
          if (length < LONGEST) {
            scratch[length++] = u
            hash = Math.imul(hash ^ u, HASH_STEP)
          }
        }
      } else break
      to = i + 1
    }
    ends[count] = to
    ids[count++] = numberOf(length, hash)
  }
  return collect(text, count)
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
