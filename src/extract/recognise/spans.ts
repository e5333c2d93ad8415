/**
 * Stretches of a text in which a name stands.
 *
 * @module
 */

/** A stretch of tokens, from `first` up to, not including, `last`, with the letters of proclitics before its first word. */
export interface Span {
  readonly first: number
  readonly last: number
  readonly cut: number
}

/** The stretch from `first` up to the end of `extent`. */
export const spanOf = (first: number, extent: Pick<Span, 'last'>, cut = 0): Span => ({ first, last: extent.last, cut })
