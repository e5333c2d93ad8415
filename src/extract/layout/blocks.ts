/**
 * Blocks: lines of one kind taken together, so that they tile the text.
 *
 * @module
 */
import type { Block } from '../../schema/records'
import type { Line } from '../steps'

/**
 * The blocks of a text: chrome lines of one kind in a row are one block, every other line is its own. The first block
 * starts at 0, each ends where the next starts, the last at the end. A text without a line is one block of chrome, an
 * empty one has none.
 */
export function tile(lines: readonly Line[], length: number): Block[] {
  const heads: Line[] = []
  for (const line of lines) {
    const open = heads.at(-1)
    if (open?.kind !== 'chrome' || line.kind !== 'chrome' || open.chrome !== line.chrome) heads.push(line)
  }
  if (heads.length === 0) return length === 0 ? [] : [{ start: 0, end: length, kind: 'chrome', chrome: 'other' }]
  return heads.map((head, i) => {
    const start = i === 0 ? 0 : head.start
    const end = heads[i + 1]?.start ?? length
    return head.chrome === undefined ? { start, end, kind: head.kind } : { start, end, kind: head.kind, chrome: head.chrome }
  })
}
