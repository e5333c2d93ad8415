/**
 * Ids that records had before. They still lead to their records, and say once that they are old.
 *
 * @module
 */

/** A former id that was asked for. */
export interface FormerId {
  /** What it is the id of: `person`, `topic`, `event` … */
  readonly kind: string
  /** What was given. */
  readonly given: string
  /** The id that the record has now. */
  readonly id: string
}

/** Who is told of former ids. */
export type FormerIdListener = (former: FormerId) => void

const warn: FormerIdListener = ({ kind, given, id }) =>
  console.warn(`isnad: the ${kind} ${JSON.stringify(given)} is now ${JSON.stringify(id)}; the former id goes on working`)

let listener: FormerIdListener | null = warn

/**
 * Sets who is told when a former id is asked for: once for each id of a dataset, by default `console.warn`.
 *
 * @param told - Called with the former id and the one to use instead; `null` for silence.
 * @returns What sets it back as it was.
 * @example
 * ```ts
 * import { onFormerId } from 'isnad'
 *
 * const back = onFormerId(null)
 * typeof back // => 'function'
 * ```
 */
export function onFormerId(told: FormerIdListener | null): () => void {
  const before = listener
  listener = told
  return () => {
    listener = before
  }
}

/** Tells of former ids, of each once. */
export class FormerIds {
  private readonly told = new Set<string>()

  /** Tells that a record was asked for by an id, where that is not the one it has. */
  note(kind: string, given: string, id: string): void {
    if (given === id || this.told.has(`${kind} ${given}`)) return
    this.told.add(`${kind} ${given}`)
    listener?.({ kind, given, id })
  }
}
