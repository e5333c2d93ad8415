/**
 * The endings of some words, to tell most forms that are none of them at a glance: proclitics and the article stand before a
 * word, so that a form under them still ends as the word does.
 *
 * @module
 */

/** Buckets for the last two letters of a word; a power of two. */
const SIZE = 1 << 10

const bucket = (word: string): number =>
  (word.charCodeAt(word.length - 1) * 61 + (word.length > 1 ? word.charCodeAt(word.length - 2) : 0)) & (SIZE - 1)

/** A set of endings; it may take a word for one of its own, but never passes one over. */
export class Endings {
  readonly #buckets = new Uint8Array(SIZE)

  /** Adds the ending of a word. */
  add(word: string): void {
    this.#buckets[bucket(word)] = 1
  }

  /** Whether a form may end in one of the words: false is certain. */
  has(form: string): boolean {
    return this.#buckets[bucket(form)] === 1
  }
}
