/**
 * Tokens: words, numbers and punctuation of a text, folded, with offsets in the raw text.
 *
 * One pass folds, splits and interns: equal forms are the same string, so that every later rule looks a word up in a
 * `Map` or compares it with `===` without hashing it again. Whitespace gives no token, a line break does.
 *
 * @module
 */
import { expansionOf, foldTable, isMark } from './fold'

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
const classTable = new Uint8Array(0x10000).fill(TokenKind.punctuation)
const classify = (kind: TokenKindValue, ...ranges: readonly (readonly [from: number, to: number])[]): void => {
  for (const [from, to] of ranges) classTable.fill(kind, from, to + 1)
}
classify(TokenKind.word, [0x620, 0x64a], [0x66e, 0x6d3], [0x750, 0x77f], [0x8a0, 0x8ff])
classify(TokenKind.latin, [0x61, 0x7a], [0x41, 0x5a], [0xdf, 0x24f], [0x370, 0x52f])
classify(TokenKind.number, [0x30, 0x39])
classTable[0x20] = 0
classTable[0x0a] = TokenKind.newline

/**
 * Interned forms: an open-addressing table over the folded units, so that a known word costs no string.
 * Bounded: a table that has seen too many distinct words starts afresh with the next text, which costs time and nothing else.
 */
const SMALL = 1 << 14
const LIMIT = 1 << 17
/** Single ASCII units, which all punctuation of a page mostly is, are their own numbers. */
const SINGLES = Array.from({ length: 0x80 }, (_, c) => String.fromCharCode(c))
let slots = new Int32Array(SMALL)
let hashes = new Int32Array(SMALL >> 1)
let forms = [...SINGLES]
let generation = 0

function startAfresh(): void {
  slots = new Int32Array(SMALL)
  hashes = new Int32Array(SMALL >> 1)
  forms = [...SINGLES]
  generation++
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)

function grow(): void {
  const known = hashes
  slots = new Int32Array(slots.length * 2)
  hashes = new Int32Array(known.length * 2)
  hashes.set(known)
  for (let id = SINGLES.length; id < forms.length; id++) {
    let slot = slotOf(hashes[id] as number)
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
    slots[slot] = id
  }
}

/** The number of the form that the first `length` units of {@link scratch} are. */
function intern(length: number, hash: number): number {
  let slot = slotOf(hash)
  for (;;) {
    const id = slots[slot] as number
    if (id === 0) break
    if (hashes[id] === hash) {
      const form = forms[id] as string
      if (form.length === length) {
        let k = 0
        while (k < length && form.charCodeAt(k) === scratch[k]) k++
        if (k === length) return id
      }
    }
    slot = (slot + 1) & (slots.length - 1)
  }
  if (forms.length === hashes.length) {
    grow()
    return intern(length, hash)
  }
  slots[slot] = forms.length
  hashes[forms.length] = hash
  return forms.push(String.fromCharCode(...scratch.subarray(0, length))) - 1
}

/** A token longer than this is no word of any language; it is kept, its form cut. */
const LONGEST = 256
const scratch = new Uint16Array(LONGEST + 8)
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
  if (forms.length > LIMIT) startAfresh()
  const folded = foldTable()
  const n = text.length
  let size = (n >> 2) + 16
  let start = new Int32Array(size)
  let end = new Int32Array(size)
  let kind = new Uint8Array(size)
  let id = new Int32Array(size)
  const form: string[] = []
  let count = 0
  const push = (from: number, to: number, k: number, known: number): void => {
    if (count === size) {
      size *= 2
      const s = new Int32Array(size)
      s.set(start)
      start = s
      const e = new Int32Array(size)
      e.set(end)
      end = e
      const kk = new Uint8Array(size)
      kk.set(kind)
      kind = kk
      const ids = new Int32Array(size)
      ids.set(id)
      id = ids
    }
    start[count] = from
    end[count] = to
    kind[count] = k
    id[count] = known
    form.push(forms[known] as string)
    count++
  }
  let i = 0
  while (i < n) {
    const raw = text.charCodeAt(i)
    let f = folded[raw] as number
    if (f === DROP) {
      i++
      continue
    }
    if (f === EXPAND) f = expansionOf(raw).charCodeAt(0)
    const k = classTable[f] as number
    if (k === 0) {
      i++
      continue
    }
    if (k === TokenKind.newline) {
      // CR LF is one break.
      const to = raw === 0x0d && text.charCodeAt(i + 1) === 0x0a ? i + 2 : i + 1
      push(i, to, k, LINE_BREAK)
      i = to
      continue
    }
    if (k === TokenKind.punctuation) {
      scratch[0] = f
      push(i, i + 1, k, f < SINGLES.length ? f : intern(1, f))
      i++
      continue
    }
    // A run of one class; what folds to nothing inside it does not end it.
    const from = i
    let to = i
    let length = 0
    let hash = 0x811c9dc5 | 0
    while (i < n) {
      const c = text.charCodeAt(i)
      const u = folded[c] as number
      if (u === DROP) {
        i++
        if (isMark(c)) to = i
        continue
      }
      if (u === EXPAND) {
        if (k !== TokenKind.word) break
        for (const x of expansionOf(c)) {
          const v = x.charCodeAt(0)
          if (length < LONGEST) scratch[length++] = v
          hash = Math.imul(hash ^ v, 0x01000193)
        }
      } else {
        if (classTable[u] !== k) break
        if (length < LONGEST) scratch[length++] = u
        hash = Math.imul(hash ^ u, 0x01000193)
      }
      i++
      to = i
    }
    push(from, to, k, intern(length, hash))
  }
  return {
    text,
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    form,
    id: id.subarray(0, count),
    generation,
  }
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
