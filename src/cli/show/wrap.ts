/**
 * Text in lines of a width, words coloured and marked.
 *
 * @module
 */
import { harmless, textWidth } from '../../build/diagnostics'
import { isolate, OUT } from '../terminal'

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDEST = 110

/** A stretch of text shown in one way. */
export interface Piece {
  readonly text: string
  /** How its words are painted; as they are without. */
  readonly paint?: (text: string) => string
}

/** What stands between two spaces: parts of one or of several pieces. */
interface Word {
  shown: string
  width: number
}

/** The words of pieces, which a no-break space does not part; where two pieces meet without a space, a word goes over both. */
function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Word[] = []
  let open = false
  for (const { text, paint = (t: string): string => t } of pieces)
    for (const part of harmless(text.replace(/[^\S\u00a0]+/g, ' ')).split(/( )/)) {
      if (part === ' ') open = false
      else if (part !== '') {
        const last = open ? words.at(-1) : undefined
        if (last) {
          last.shown += paint(part)
          last.width += textWidth(part)
        } else words.push({ shown: paint(part), width: textWidth(part) })
        open = true
      }
    }
  return words
}

/**
 * Pieces as lines no wider than the terminal, each isolated there; one line in a pipe.
 *
 * @param indent what each line begins with.
 */
export function wrapped(pieces: readonly Piece[], indent = '', width: number = OUT.width): string[] {
  const room = Math.min(width, width === Number.POSITIVE_INFINITY ? width : WIDEST) - indent.length
  const lines: Word[][] = []
  let used = 0
  for (const word of wordsOf(pieces)) {
    if (lines.length === 0 || used + 1 + word.width > room) {
      lines.push([])
      used = -1
    }
    lines.at(-1)?.push(word)
    used += 1 + word.width
  }
  return lines.map((line) => `${indent}${isolate(line.map(({ shown }) => shown.replaceAll('\u00a0', ' ')).join(' '))}`)
}
