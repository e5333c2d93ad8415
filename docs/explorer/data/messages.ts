/**
 * What the page and its search thread say to each other.
 *
 * @module
 */
import type { Evidence } from 'isnad'

/** The files to search, as full addresses: read and indexed at once, before a word is asked. */
export interface Opening {
  readonly kind: 'open'
  readonly index: string
  readonly records: string
  readonly shards: readonly string[]
}

/** A question. */
export interface Question {
  readonly kind: 'search'
  readonly number: number
  readonly words: string
}

export type Message = Opening | Question

/** The answer to the question of its number: all articles, best first, and the stretches of the best of them. */
export type Answer =
  | {
      readonly number: number
      readonly articles: readonly string[]
      readonly stretches: readonly (readonly [article: string, stretches: readonly Evidence[]])[]
      readonly best: readonly Evidence[]
    }
  | { readonly number: number; readonly error: string }
