/**
 * The section an article stands in, where a line above it says so.
 *
 * @module
 */

import type { Span } from '../../schema/records'
import { type Segment, type Shape, segments, trimmed, wording } from './lines'
import { Mark, type Marked } from './marks'
import { allIn } from './match'
import type { Page } from './page'
import { homeWords } from './words'

/** A bar of more fields than this is the site's menu, not the article's place in it. */
const LONGEST_TRAIL = 4
/** No section has a name of more words. */
const LONGEST = 4

/**
 * The line right above the headline (or body) if it names a section, or the end of a breadcrumb higher up.
 *
 * @param top - the line of the headline, or else of the body.
 * @param bodyFirst - the first line of the body.
 */
export function findSection({ tokens, lines, labels }: Page, top: number, bodyFirst: number): Span | null {
  // Above the headline, else between it and the text.
  for (let i = 0; i < bodyFirst && i < lines.length; i++) {
    if (i === top) continue
    const line = lines[i] as Shape
    if (labels[i]?.kind !== 'menu') continue
    const fields = segments(tokens, line)
    if (fields.length >= 2 && fields.length <= LONGEST_TRAIL && isTrail(tokens, line))
      return spanOf(tokens, fields[fields.length - 1] as Segment)
    const alone = labels[i - 1]?.kind !== 'menu' && labels[i + 1]?.kind !== 'menu'
    if (fields.length === 1 && alone && line.numbers === 0 && allIn(tokens, line, Mark.section) && !homeWords.has(wording(tokens, line)))
      return spanOf(tokens, fields[0] as Segment)
  }
  const above = lines[top - 1]
  return above !== undefined && top === 1 && labels[0]?.kind === 'related' && above.words <= LONGEST ? trimmed(tokens, above) : null
}

const arrows = new Set(['/', '>', '"', "'", '←'])

/** Whether the fields follow from one another: «الرئيسية / مجتمع», not «سياسة | اقتصاد». */
function isTrail(tokens: Marked, line: Shape): boolean {
  for (let i = line.first; i < line.last; i++) if (arrows.has(tokens.form[i] as string)) return true
  return false
}

function spanOf(tokens: Marked, part: Segment): Span {
  const start = tokens.start[part.first] as number
  const end = tokens.end[part.last - 1] as number
  return { start, end, exact: tokens.text.slice(start, end) }
}
