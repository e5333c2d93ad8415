/**
 * The short lines inside a body: subheadings, items of a list, or what the page put between the paragraphs.
 *
 * @module
 */
import type { Tokens } from '../../arabic/tokens'
import { isBare, isResult } from './bare'
import type { Body } from './body'
import type { Shape } from './lines'
import type { Page } from './page'
import { sharedStems } from './subject'

/** What a line is, once its place is known. */
export type Place = 'paragraph' | 'subheading' | 'chrome'

/** This many bare lines in a row are no subheadings; nor are two of so many words: they lead to other articles. */
const RUN = 3
const TITLE = 7

/** Places the lines of a body. */
export function placeInside({ tokens, lines, labels }: Page, body: Body): Map<number, Place> {
  const out = new Map<number, Place>()
  const isOpen = (i: number): boolean =>
    !body.foreign.has(i) && labels[i]?.certain !== true && body.prose[i] !== true && isBare(tokens, lines[i] as Shape)
  for (let i = body.first; i <= body.last; ) {
    const label = labels[i]
    const next = lines[i + 1]
    const dayOfResults = label?.stamp !== undefined && next !== undefined && isResult(tokens, next)
    if (body.foreign.has(i) || (label?.certain === true && !dayOfResults)) {
      out.set(i++, 'chrome')
      continue
    }
    if (
      dayOfResults ||
      isResult(tokens, lines[i] as Shape) ||
      body.prose[i] === true ||
      !isBare(tokens, lines[i] as Shape) ||
      i === body.first
    ) {
      out.set(i++, 'paragraph')
      continue
    }
    let end = i
    while (end <= body.last && isOpen(end)) end++
    const place = labels[end]?.picture === true ? 'chrome' : placeRun(tokens, lines, body, i, end)
    for (; i < end; i++) out.set(i, place)
  }
  return out
}

/** A run of bare lines: one or two are subheadings, more are a list that was announced, or another's titles. */
function placeRun(tokens: Tokens, lines: readonly Shape[], body: Body, from: number, end: number): Place {
  if ((lines[from - 1] as Shape).closing === ':') return 'paragraph'
  const titles = end - from === 2 && lines.slice(from, end).every(({ words }) => words >= TITLE)
  if (end - from < RUN) return titles ? 'chrome' : 'subheading'
  for (let i = from; i < end; i++) if (sharedStems(tokens, lines[i] as Shape, body.vocabulary) > 0) return 'paragraph'
  return 'chrome'
}
