/**
 * What is known of a word form, worked out when the form is first met and then found by its number: a word of a text costs
 * one look into an array, however many rules ask for it.
 *
 * @module
 */
import type { Tokens } from './tokens'

/**
 * Remembers what `make` gives for a form. It must depend on the form alone.
 *
 * The memory is as bounded as the numbering of forms is: it is dropped when the numbers start afresh.
 *
 * ```text
 * const letters = memoByForm((form) => form.length)
 * const tokens = tokenize('وصل الوفد')
 * letters(tokens, 1) // => 5
 * ```
 */
export function memoByForm<T extends object | string | number | null>(make: (form: string) => T): (tokens: Tokens, i: number) => T {
  let generation = -1
  let values: (T | undefined)[] = []
  return (tokens, i) => {
    const id = tokens.id[i] as number
    if (tokens.generation === generation) {
      const known = values[id]
      if (known !== undefined) return known
    } else {
      generation = tokens.generation
      values = []
    }
    const made = make(tokens.form[i] as string)
    // A list that is written far behind its end is kept as a hash table, which is slow.
    for (let k = values.length; k <= id; k++) values.push(undefined)
    values[id] = made
    return made
  }
}

const YES = 1
const NO = 2

/**
 * The same for a question of a form, in a byte each: whether a token is one of a list of words, say. No token before the first
 * or behind the last is.
 *
 * ```text
 * const isShort = testByForm((form) => form.length < 4)
 * const tokens = tokenize('وصل الوفد')
 * [isShort(tokens, 0), isShort(tokens, 1), isShort(tokens, 2)] // => [true, false, false]
 * ```
 */
export function testByForm(test: (form: string) => boolean): (tokens: Tokens, i: number) => boolean {
  let generation = -1
  let answers = new Uint8Array(0)
  return (tokens, i) => {
    if (i < 0 || i >= tokens.count) return false
    const id = tokens.id[i] as number
    if (tokens.generation !== generation || id >= answers.length) {
      const known = tokens.generation === generation ? answers : new Uint8Array(0)
      generation = tokens.generation
      answers = new Uint8Array(Math.max(2 * known.length, id + 1))
      answers.set(known)
    }
    if (answers[id] === 0) answers[id] = test(tokens.form[i] as string) ? YES : NO
    return answers[id] === YES
  }
}

/** Kept in place of a number: with this bit turned, so that a cell never written tells itself from a nought. */
const TURNED = 1 << 31

/**
 * The same for a number of 31 bits a form, and for all tokens of a text at once, in their order. `make` is also told where
 * the form is met, to ask another memory for it.
 *
 * ```text
 * const lettersOf = numbersByForm((form) => form.length)
 * lettersOf(tokenize('وصل الوفد')) // => Int32Array [3, 5]
 * ```
 */
export function numbersByForm(make: (form: string, tokens: Tokens, i: number) => number): (tokens: Tokens) => Int32Array {
  let generation = -1
  let cells = new Int32Array(0)
  const room = (id: number): void => {
    const known = cells
    cells = new Int32Array(Math.max(2 * known.length, id + 1))
    cells.set(known)
  }
  return (tokens) => {
    const { count, id, form } = tokens
    if (tokens.generation !== generation) {
      generation = tokens.generation
      cells = new Int32Array(0)
    }
    const out = new Int32Array(count)
    for (let i = 0; i < count; i++) {
      const at = id[i] as number
      if (at >= cells.length) room(at)
      if (cells[at] === 0) cells[at] = make(form[i] as string, tokens, i) | TURNED
      out[i] = (cells[at] as number) & ~TURNED
    }
    return out
  }
}
