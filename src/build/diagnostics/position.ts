/**
 * Places in a text as people and editors count them.
 *
 * @module
 */

/** A place in a text: lines and columns from 1, columns in UTF-16 code units, as editors and the LSP count them. */
export interface Position {
  readonly line: number
  readonly column: number
}

const [LF, CR] = [10, 13]

/** The offsets at which the lines of a text start. Lines end in LF, CR LF or CR. */
function lineStarts(text: string): number[] {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1)
  }
  return starts
}

/** Finds many places in one text, which is read once. */
export class Places {
  private readonly starts: readonly number[]

  constructor(private readonly text: string) {
    this.starts = lineStarts(text)
  }

  /** Line and column of an offset; one beyond the end stands at the end. */
  at(offset: number): Position {
    const within = Math.min(offset, this.text.length)
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.starts[middle] as number) <= within) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: within - (this.starts[low] as number) + 1 }
  }
}

/**
 * Line and column of an offset.
 *
 * @example
 * ```ts
 * import { positionOf } from 'isnad/compile'
 *
 * positionOf('first\nsecond', 8) // => { line: 2, column: 3 }
 * ```
 */
export const positionOf = (text: string, offset: number): Position => new Places(text).at(offset)
