/**
 * The endings of some words, to tell most forms that are none of them at a glance: proclitics and the article stand before a
 * word, so that a form under them still ends as the word does.
 *
 * @module
 */

/** How many kinds of endings are told apart; a power of two. */
const KINDS = 1 << 9
/** Bits in one number of the set. */
const BITS = 32

/** The kind of ending that a form has, by its last two letters. */
export const endingOf = (form: string): number =>
  (form.charCodeAt(form.length - 1) * 61 + (form.length > 1 ? form.charCodeAt(form.length - 2) : 0)) & (KINDS - 1)

/** A set of endings; it may take a word for one of its own, but never passes one over. */
export class Endings {
  readonly #bits = new Int32Array(KINDS / BITS)

  /** Adds the ending of a word. */
  add(word: string): void {
    const ending = endingOf(word)
    this.#bits[ending >> 5]! |= 1 << ending
  }

  /** Whether a form with this {@link endingOf} may end in one of the words: false is certain. */
  has(ending: number): boolean {
    return (((this.#bits[ending >> 5] as number) >> ending) & 1) === 1
  }
}
