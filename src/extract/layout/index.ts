/**
 * Layout: what is the article on a page of plain text, and what stands around it.
 *
 * Every line is measured (`lines`), then labelled by what its own words give away (`label`, over `phrases`, `words`,
 * `stamps`, `bylines`). The lines of running text that hang together are the body (`body`), the headline is sought above
 * it (`headline`), and every other line takes its kind from its place.
 *
 * @module
 */
import type { DateExpression } from '../../arabic/dates'
import type { Tokens } from '../../arabic/tokens'
import type { Authority } from '../../schema/authority'
import type { Layout, Line } from '../steps'
import { findAuthors } from './authors'
import { tile } from './blocks'
import { findBody } from './body'
import { findHeadline } from './headline'
import { knownBy } from './known'
import { labelLine } from './label'
import { measureLines, type Shape, trimmed } from './lines'
import { withMarks } from './marks'
import { findOutlet } from './outlet'
import type { Page } from './page'
import { place } from './place'
import { findSection } from './section'
import type { Vocabulary } from './subject'

const NOTHING: Vocabulary = new Set()

/**
 * Lays a page out.
 *
 * @param dates - the date expressions of the text, as {@link DateExpression} gives them.
 */
export function layOut(plain: Tokens, dates: readonly DateExpression[], authority: Authority): Layout {
  const tokens = withMarks(plain)
  const known = knownBy(authority)
  const shapes = measureLines(tokens, dates)
  const page: Page = { tokens, lines: shapes, labels: shapes.map((shape) => labelLine(tokens, shape, known)), known }
  const body = findBody(page)
  const headline = body === undefined ? -1 : findHeadline(page, body)
  const lines = place(page, body, headline)
  const isChrome = (i: number): boolean => (lines[i] as Line).kind === 'chrome'
  const top = headline < 0 ? (body?.first ?? shapes.length) : headline
  const around = {
    headline,
    bodyFirst: body?.first ?? shapes.length,
    bodyLast: body?.last ?? shapes.length,
    vocabulary: body?.vocabulary ?? NOTHING,
  }
  return {
    lines,
    blocks: tile(lines, tokens.text.length),
    headline: headline < 0 ? null : trimmed(tokens, shapes[headline] as Shape),
    section: findSection(page, top, around.bodyFirst),
    authors: findAuthors(page, around),
    outlet: findOutlet(page, isChrome, top, around.vocabulary),
    diagnostics: [],
  }
}
