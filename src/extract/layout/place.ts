/**
 * The kind of every line, from its label and its place: above the headline, between it and the body, in the body, below.
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import type { ChromeKind } from '../../schema/vocabulary'
import type { Line } from '../steps'
import type { Body } from './body'
import { placeInside } from './inside'
import type { Label } from './label'
import { type Shape, sameWording, segments, trimmed } from './lines'
import type { Marked } from './marks'
import { isHour, type Page } from './page'
import { sharedStems } from './subject'

/** A bare line below the headline is a subtitle from this many words on, a caption or a name below that. */
const SUBTITLE = 6
/** A bare line right above the headline is a kicker from this many words on. */
const KICKER = 4
/** One that breaks off has no more words. */
const KICKERS = 9
/** A bare line elsewhere is another article's title from this many words on, an item of a menu below that. */
const TITLE = 5

/** Copies of the headline stand within this many lines of one another. */
const COPIES = 8

/** Gives every line its kind. */
export function place(page: Page, body: Body | undefined, headline: number): Line[] {
  const { tokens, lines, labels } = page
  const inside = body === undefined ? undefined : placeInside(page, body)
  const title = lines[headline]
  const isTitle = (line: Shape, i: number): boolean =>
    title !== undefined &&
    line.words === title.words &&
    line.words > 1 &&
    sameWording(tokens, line, title) &&
    // What a picture is called is the headline only where it is printed like it.
    (labels[i + 1]?.picture !== true || trimmed(tokens, line).exact === trimmed(tokens, title).exact)
  const near = stampsOfArticle(
    page,
    body,
    firstCopy(lines, headline, (line, i) => isTitle(line, i) || endsWithTitle(tokens, line, title)),
  )
  const out: Line[] = []
  // What the last heading opened: the lines below it belong to it until another line says otherwise.
  let open: ChromeKind | undefined
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Shape
    const { start, end, first, last } = line
    let kind: Line['kind'] = inside?.get(i) ?? 'chrome'
    if (i === headline || isTitle(line, i)) kind = 'headline'
    else if (kind === 'chrome' && isSubtitle(page, i, body, headline)) kind = 'subheading'
    if (kind !== 'chrome') {
      open = undefined
      out.push({ start, end, first, last, kind })
      continue
    }
    const label = labels[i]
    if (label?.opens === true) open = label.kind
    const chrome = chromeKind(page, i, open, body, headline)
    if (line.dates.length === 0) out.push({ start, end, first, last, kind, chrome })
    else out.push({ start, end, first, last, kind, chrome, stamp: stampOf(label, near.has(i), chrome, i, body, isHour(page, i - 1)) })
  }
  return out
}

const adverbs = wordSet('تحت في على خلال بعد قبل عقب وسط رغم بحضور بمشاركة برعاية بمناسبة من إثر ضمن لأول')
/** «تحت شعار …..»: a kicker says how or when, and breaks off; another article's first sentence is longer. */
const isAdverbial = (tokens: Marked, line: Shape): boolean =>
  line.broken && line.words <= KICKERS && adverbs.has(tokens.form[line.first] as string)

function isSubtitle({ tokens, lines, labels }: Page, i: number, body: Body | undefined, headline: number): boolean {
  if (body === undefined || headline < 0 || i >= body.first) return false
  const label = labels[i]
  // «تحت شعار "…"..»: a kicker breaks off as another article's first sentence does, but right above the headline.
  if (label !== undefined && !(i === headline - 1 && !label.certain && lines[i]?.broken)) return false
  if (labels[i + 1]?.picture === true) return false
  const line = lines[i] as Shape
  // What a picture shows is often printed twice: under it and as its name.
  if ([lines[i - 1], lines[i + 1]].some((near) => near?.words === line.words && sameWording(tokens, near, line))) return false
  // A kicker stands alone right above the headline.
  if (i < headline) {
    const above = lines[i - 1]
    const alone = line.broken || above === undefined || labels[i - 1] !== undefined || above.words < TITLE
    return (
      i === headline - 1 &&
      alone &&
      line.words >= KICKER &&
      line.separators === 0 &&
      (isAdverbial(tokens, line) || sharedStems(tokens, line, body.vocabulary) > (line.broken ? 1 : 0))
    )
  }
  // A second title stands between the first and the text.
  const between = i === headline + 1 && i === body.first - 1
  return line.words >= SUBTITLE && sharedStems(tokens, line, body.vocabulary) >= (between ? 1 : 2)
}

function chromeKind(
  { lines, labels }: Page,
  i: number,
  open: ChromeKind | undefined,
  body: Body | undefined,
  headline: number,
): ChromeKind {
  const label = labels[i]
  if (label?.certain === true || (label !== undefined && open === undefined)) {
    // A stamp or a signature among other articles' titles is theirs.
    const theirs = open === 'related' && (label.kind === 'dateline' || label.kind === 'byline')
    return theirs ? 'related' : label.kind
  }
  if (open !== undefined) return open
  const above = body === undefined || i < body.first
  if (above && headline >= 0 && i > headline) return 'other'
  return (lines[i] as Shape).words >= TITLE ? 'related' : above ? 'menu' : 'other'
}

/** Whether the last field of a line is the headline: «عام / …». */
function endsWithTitle(tokens: Marked, line: Shape, title: Shape | undefined): boolean {
  if (title === undefined || line.separators === 0) return false
  const field = segments(tokens, line).at(-1)
  return field !== undefined && sameWording(tokens, field, title)
}

/** The first of the lines that print the headline, not far above the last. */
function firstCopy(lines: readonly Shape[], headline: number, isTitle: (line: Shape, i: number) => boolean): number {
  let first = headline
  for (let i = headline - 1; i >= 0 && i >= headline - COPIES; i--) if (isTitle(lines[i] as Shape, i)) first = i
  return first
}

/** The lines of stamps that stand by the article: between headline and body, right above them, or below before anything else's. */
function stampsOfArticle({ lines, labels }: Page, body: Body | undefined, headline: number): ReadonlySet<number> {
  const near = new Set<number>()
  if (body === undefined) return near
  const isMeta = (i: number): boolean => labels[i]?.stamp !== undefined || labels[i]?.byline !== undefined
  for (let i = headline < 0 ? body.first : headline + 1; i < body.first; i++) near.add(i)
  // What stands above is the page's clock where a stamp stands below, unless it is signed.
  let stamped = false
  for (const i of near)
    if (labels[i]?.stamp !== undefined && labels[i]?.stamp?.says !== 'update') stamped ||= (lines[i] as Shape).dates.length > 0
  // Without a headline what stands above may as well be the page's clock, unless it says what it is.
  const top = headline < 0 ? body.first : headline
  let above = top - 1
  let signed = false
  for (; above >= 0 && isMeta(above); above--) signed ||= labels[above]?.byline !== undefined
  // Right under another article's title it is that one's.
  if (above < 0 || labels[above] !== undefined || (lines[above] as Shape).words < TITLE)
    for (let i = top - 1; i > above; i--) {
      if ((headline >= 0 && (signed || !stamped)) || labels[i]?.stamp?.says != null) near.add(i)
      // Of two days above a headline the one farther up is the page's.
      stamped ||= labels[i]?.stamp?.says === null && (lines[i] as Shape).dates.length > 0
    }
  for (let i = body.last + 1; i < lines.length; i++) {
    const label = labels[i]
    if (label?.kind === 'related' || label?.kind === 'comment-form') break
    if (label === undefined && (lines[i] as Shape).words >= TITLE) break
    near.add(i)
  }
  return near
}

function stampOf(
  label: Label | undefined,
  near: boolean,
  chrome: ChromeKind,
  i: number,
  body: Body | undefined,
  besideHour: boolean,
): NonNullable<Line['stamp']> {
  if (label?.stamp === undefined) return 'other'
  if (near) return label.stamp.says ?? 'publication'
  if (chrome === 'related' || body === undefined || i >= body.first) return 'other'
  // «الساعة 00:00» beside it: a clock that runs says when the page was looked at.
  return label.stamp.says ?? (besideHour ? 'other' : 'clock')
}
