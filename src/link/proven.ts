/**
 * Records whose shape was found right before: what a schema says of a record it says of the same record again.
 *
 * @module
 */

/** Which records have the right shape, by what they say. */
export interface ProvenShapes {
  /** Takes note of what a record says, as canonical JSON; before it is asked for. */
  readonly note: (record: object, canonical: string) => void
  /** Whether a record that says this had the right shape. */
  readonly has: (record: object) => boolean
}
