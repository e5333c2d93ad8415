/**
 * What a question can get wrong.
 *
 * @module
 */
import { nearest } from '../schema/near'

/** Thrown for an id that the dataset does not have. The message says what was given and what is near. */
export class UnknownIdError extends RangeError {
  override readonly name = 'UnknownIdError'
  /** Ids that are near to what was given, the nearest first. */
  readonly near: readonly string[]

  constructor(
    /** What was asked for: `person`, `topic`, `event type` … */
    readonly kind: string,
    /** What was given. */
    readonly given: string,
    known: Iterable<string>,
  ) {
    const near = typeof given === 'string' ? nearest(given, known) : []
    super(`no ${kind} ${JSON.stringify(given)} in this dataset${near.length > 0 ? `; near: ${near.join(', ')}` : ''}`)
    this.near = near
  }
}
