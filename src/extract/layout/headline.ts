/**
 * The headline: of all the lines above the body that could be a title, the one of this article, or none.
 *
 * @module
 */

import { isItem } from './bare'
import type { Body } from './body'
import type { Label } from './label'
import { type Shape, segments, wording } from './lines'
import { Mark } from './marks'
import { hasAny } from './match'
import type { Page } from './page'
import { KINSHIP, sharedStems } from './subject'

/** A headline has this many words; a shorter one must be printed twice. */
const WORDS = { from: 3, to: 40 }
/** Beyond this many shared subjects, more say nothing more. */
const ENOUGH = 6
/** How far above the body it is looked for. */
const REACH = 80
/** A title broken off after this many words is another article's first sentence. */
const TEASER = 14

/** A caption or a name has fewer words than this. */
const CAPTION = 5
/** The name of an outlet, with that of another which it quotes, has no more words. */
const OUTLET = 6
/** A headline seldom ends like a sentence: what that costs where another line could be it. */
const ENDED = 1
/** What being the nearest line to the body is worth. */
const NEAR = 0.6

/** What speaks for a line. */
interface Candidate {
  readonly index: number
  readonly words: string
  readonly shared: number
  readonly repeated: boolean
  /** Whether its copies stand elsewhere on the page: a caption is printed twice in one place. */
  readonly apart: boolean
  readonly signed: boolean
  /** Whether it has so few words that it may be a caption or a name. */
  readonly short: boolean
  /** Whether it is words only; a dateline is parted by a dash or a slash. */
  readonly plain: boolean
  readonly ended: boolean
  score: number
}

const isMeta = (label: Label | undefined): boolean => label?.stamp !== undefined || label?.byline !== undefined

/** Whether a few words that may be a name stand right above a stamp. */
const isStampedName = ({ lines, labels }: Page, i: number): boolean =>
  labels[i] === undefined && ((lines[i] as Shape | undefined)?.words ?? CAPTION) < CAPTION && labels[i + 1]?.stamp !== undefined

/** The index of the headline's line, or -1. */
export function findHeadline(page: Page, body: Body): number {
  const { tokens, lines, labels } = page
  const from = Math.max(0, body.first - REACH)
  const words = new Map<string, number>()
  const wordings = new Map<number, string>()
  const titleParts = new Set<string>()
  const candidates: Candidate[] = []
  for (let i = from; i < body.first; i++) {
    const line = lines[i] as Shape
    const fields = line.separators > 0 ? segments(tokens, line) : []
    if (fields.length > 1) for (const field of fields) titleParts.add(wording(tokens, field))
    if (!canBeTitle(line, labels[i])) continue
    const text = wording(tokens, line)
    wordings.set(i, text)
    words.set(text, (words.get(text) ?? 0) + 1)
  }
  for (const [i, text] of wordings) {
    const line = lines[i] as Shape
    const repeated = (words.get(text) as number) > 1 || titleParts.has(text)
    if (line.words + line.latin < WORDS.from && !repeated) continue
    const shared = sharedStems(tokens, line, body.vocabulary)
    const short = line.words + line.latin < CAPTION
    // What a picture shows is the title once more, where the page has that elsewhere too.
    if (repeated && labels[i + 1]?.picture === true) continue
    // The name of the outlet.
    if (line.words + line.latin <= OUTLET && shared < (short ? 2 : 1) && hasAny(tokens, line, Mark.outlet)) continue
    candidates.push({
      index: i,
      words: text,
      shared,
      repeated,
      apart: repeated && wordings.get(i - 1) !== text && wordings.get(i + 1) !== text,
      signed: isMeta(labels[i + 1]) || isStampedName(page, i + 1) || (isMeta(labels[i - 1]) && labels[i - 2]?.kind !== 'related'),
      short,
      plain: line.last - line.first === line.words,
      ended: line.closing === '.' && !line.broken,
      score: 0,
    })
  }
  // What may be a byline, or stands behind a bullet, is a title only where nothing else is, and the line behind a bullet only
  // where it speaks of the article: a ticker of other news has bullets too.
  const sure = candidates.filter((c) => labels[c.index]?.byline === undefined && !isItem(tokens, lines[c.index] as Shape))
  const spare = candidates.filter((c) => c.repeated || c.shared >= KINSHIP || !isItem(tokens, lines[c.index] as Shape))
  return best(page, body, sure.length > 0 ? sure : spare)
}

function canBeTitle(line: Shape, label: Label | undefined): boolean {
  if (label !== undefined && (label.certain || label.kind === 'menu' || label.kind === 'dateline')) return false
  const words = line.words + line.latin
  return words > 0 && words <= WORDS.to && line.closing !== ':' && line.gaps < 3 && !(line.broken && words > TEASER)
}

/**
 * What the line shares with the body counts most, then that it is printed twice or stands in the browser's title, then a
 * byline or stamp beside it, then that it is near.
 */
function best(page: Page, body: Body, candidates: readonly Candidate[]): number {
  const texts = new Set(candidates.filter((c) => !c.short).map((c) => c.words)).size
  let choice: Candidate | undefined
  let between = 0
  for (let k = candidates.length - 1; k >= 0; k--) {
    const c = candidates[k] as Candidate
    c.score =
      (3 * Math.min(c.shared, ENOUGH)) / ENOUGH +
      (c.apart ? 1.5 : 0) +
      (c.signed ? 1 : 0) +
      NEAR / (1 + between) -
      (c.short ? 0.5 : 0) -
      (c.ended ? ENDED : 0)
    between++
    const alone = texts === 1 && (c.shared > 0 || nearest(page, body, c))
    // «معرض … للكتاب»: the only line above the text, if all but one of its words are the text's.
    const only = candidates.length === 1 && c.index === 0 && c.plain && c.shared >= 2 && nearest(page, body, c)
    const plain = (!c.short && (c.shared >= 2 || alone)) || only
    const marked = (c.repeated || c.signed) && (c.shared > 0 || texts === 1 || nearest(page, body, c))
    // The site's name is printed twice as well.
    const masthead = c.short && c.shared === 0 && texts > 0
    if ((!plain && !marked) || masthead) continue
    if (choice === undefined || c.score > choice.score + (adjacent(c, choice) ? 0 : MARGIN)) choice = c
  }
  if (choice === undefined) return -1
  // Of the lines that repeat it, the last is the one above the byline.
  return choice.index
}

/** A line farther up must be better by this much; one right above the choice may be the title of which that is the subtitle. */
const MARGIN = 0.2
const adjacent = (a: Candidate, b: Candidate): boolean => b.index - a.index === 1

/** Whether only labelled lines stand between a line and the body. */
function nearest({ labels }: Page, body: Body, c: Candidate): boolean {
  for (let i = c.index + 1; i < body.first; i++) if (labels[i] === undefined) return false
  return true
}
