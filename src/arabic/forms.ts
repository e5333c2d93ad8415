/**
 * Forms: every distinct folded word of the texts read so far, once, with a number.
 *
 * Nearly every word has twelve letters at most, of an alphabet of at most thirty-one: at five bits a letter it fits into two
 * integers. A word met before is found by these, and costs no string; any other is found by its string.
 *
 * Bounded: a table that has seen too many distinct words starts afresh with the next text, which costs time and nothing else.
 *
 * @module
 */

const LIMIT = 1 << 17
/** A token longer than this is no word of any language; it is kept, its form cut. */
export const LONGEST = 256
/** The letters of a packed word: a letter is its place in the list of its class, from 1, in so many bits. */
export const LETTER_BITS = 5
/** No packed word has more letters. */
export const MOST_LETTERS = 12
/** Single ASCII units, which all punctuation of a page mostly is, are their own numbers. */
const SINGLES = Array.from({ length: 0x80 }, (_, c) => String.fromCharCode(c))

let forms = [...SINGLES]
let numbers = new Map(SINGLES.map((form, c) => [form, c]))
let generations = 0

/** Packed words by hash, each in a row of {@link ROW} integers: its two, and its number, which is 0 where the row is free. */
const ROW = 4
const FEWEST = 1 << 12
let packed = new Int32Array(FEWEST * ROW)
let count = 0

/** To be called before the words of a text are numbered. */
export function beginText(): void {
  if (forms.length <= LIMIT) return
  forms = [...SINGLES]
  numbers = new Map(SINGLES.map((form, c) => [form, c]))
  packed = new Int32Array(FEWEST * ROW)
  count = 0
  generations++
}

/** Which numbering holds: it grows by one whenever the numbers start afresh. */
export const generation = (): number => generations

/** The form of a number. */
export const formOf = (id: number): string => forms[id] as string

/** The number of a form. */
export function numberOf(form: string): number {
  const known = numbers.get(form)
  if (known !== undefined) return known
  numbers.set(form, forms.length)
  return forms.push(form) - 1
}

/** The number of a form of one folded unit. */
export const numberOfUnit = (unit: number): number => (unit < SINGLES.length ? unit : numberOf(String.fromCharCode(unit)))

/** The row of a packed word, or the free one where it would stand. */
function rowOf(high: number, low: number): number {
  const hash = Math.imul(Math.imul(high, 0x9e3779b1) ^ low, 0x85ebca6b)
  let row = ((hash ^ (hash >>> 15)) * ROW) & (packed.length - 1)
  while (packed[row + 2] !== 0 && (packed[row] !== high || packed[row + 1] !== low)) row = (row + ROW) & (packed.length - 1)
  return row
}

/** The number of a packed word; 0 where it has none yet. */
export const numberOfPacked = (high: number, low: number): number => packed[rowOf(high, low) + 2] as number

/** Remembers the number of a packed word. */
export function rememberPacked(high: number, low: number, id: number): void {
  if (2 * ROW * ++count > packed.length) {
    const known = packed
    packed = new Int32Array(2 * known.length)
    for (let row = 0; row < known.length; row += ROW)
      if (known[row + 2] !== 0) packed.set(known.subarray(row, row + ROW), rowOf(known[row] as number, known[row + 1] as number))
  }
  packed.set([high, low, id], rowOf(high, low))
}
