/**
 * Who signs the article: the names in its byline, in the agency's dateline, in the author box.
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import type { Author } from '../../schema/records'
import { isPerson, nameFrom } from './bylines'
import type { Label } from './label'
import { type Segment, type Shape, sameWording, segments, wording } from './lines'
import type { Marked } from './marks'
import { isDesk, wordsIn } from './match'
import type { Page } from './page'
import { sharedStems, type Vocabulary } from './subject'
import { bareBylineWords } from './words'

/** What an author is called in an author box, after the name. */
const callings = wordSet(
  'كاتب كاتبة صحفي صحفية صحافي صحافية إعلامي إعلامية محرر محررة باحث باحثة مراسل مراسلة مدون مدونة رئيس رئيسة مدير مديرة أستاذ أستاذة',
)
const ABOUT = wordSet('عن حول الكاتب الكاتبة المؤلف المؤلفة نبذة')
/** How far into a first paragraph an agency's dateline reaches. */
const DATELINE = 16

/** Where the article stands among the lines. */
export interface Around {
  readonly headline: number
  readonly bodyFirst: number
  readonly bodyLast: number
  /** What the body speaks of. */
  readonly vocabulary: Vocabulary
}

/** The authors, in the order in which they are printed; each name once. */
export function findAuthors(page: Page, around: Around): Author[] {
  const { tokens, lines, known } = page
  const names = [...bylines(page, around), ...authorBox(page, around)]
  const opening = lines[around.bodyFirst]
  const signed = names.length === 0 && opening ? (agencyOf(tokens, opening) ?? inlineByline(page, opening)) : undefined
  if (signed !== undefined) names.push(signed)
  const seen = new Set<string>()
  const out: Author[] = []
  for (const name of names) {
    const text = wording(tokens, name)
    if (seen.has(text)) continue
    seen.add(text)
    const start = tokens.start[name.first] as number
    const end = tokens.end[name.last - 1] as number
    out.push({ start, end, exact: tokens.text.slice(start, end), id: known.people.get(text) ?? null })
  }
  return out.sort((a, b) => a.start - b.start)
}

/** The bylines between headline and body, right above the headline, and right below the body. */
function bylines(page: Page, { headline, bodyFirst, bodyLast, vocabulary }: Around): Segment[] {
  const { tokens, lines, labels, known } = page
  const out: Segment[] = []
  const from = Math.max(0, (headline < 0 ? bodyFirst : headline) - 2)
  for (let i = from; i < bodyFirst; i++) {
    if (i < headline && labels[i]?.kind === 'related') out.length = 0
    else if (i < headline && isBoxed(page, i)) out.push(lines[i] as Shape)
    else if (i !== headline) take(page, i, out, headline >= 0 && i > headline)
  }
  // So does one between headline and text of whom the text does not speak: one of whom it does is shown in a picture.
  for (let i = headline + 1; headline >= 0 && i < bodyFirst && out.length === 0; i++) {
    const line = lines[i] as Shape
    if (
      labels[i] === undefined &&
      labels[i + 1]?.picture !== true &&
      isPerson(tokens, line, known) &&
      sharedStems(tokens, line, vocabulary) === 0
    )
      out.push(line)
  }
  // A name alone right below the text signs it.
  const below = bodyLast + 1
  const signs = out.length === 0 && below < lines.length && labels[below] === undefined
  if (signs && isPerson(tokens, lines[below] as Shape, known)) out.push(lines[below] as Shape)
  for (let i = bodyLast + 1; out.length === 0 && i <= bodyLast + 2 && i < lines.length && labels[i]?.opens !== true; i++)
    take(page, i, out, false)
  return out
}

/** «عبد الرحمن …» over «كاتب سعودي …»: a name on a line and, under it, what its bearer is. */
function isBoxed({ tokens, lines, labels, known }: Page, i: number): boolean {
  const under = lines[i + 1]
  return (
    labels[i] === undefined &&
    under !== undefined &&
    callings.has(tokens.form[under.first] as string) &&
    isPerson(tokens, lines[i] as Shape, known)
  )
}

/** @param bare - whether a line that is nothing but a name, beside a stamp, signs here. */
function take({ tokens, lines, labels }: Page, i: number, out: Segment[], bare: boolean): void {
  const label = labels[i]
  const author = label?.byline?.author
  if (author) out.push(author)
  else if (label?.stamp !== undefined) {
    // «الاسم | التاريخ»
    for (const beside of label.stamp.beside) {
      const name = nameFrom(tokens, beside)
      if (name !== undefined && wordsIn(tokens, name.first, name.last) >= 2) out.push(name)
    }
  } else if (
    bare &&
    label === undefined &&
    (labels[i - 1]?.stamp !== undefined || labels[i + 1]?.stamp !== undefined || isLabelOnly(labels[i - 1]))
  ) {
    const line = lines[i] as Shape
    const name = nameFrom(tokens, line)
    const words = line.words + line.latin
    // «الموقع الجغرافي»: nobody is called with the article.
    const whole =
      name !== undefined &&
      !(tokens.form[name.first] as string).startsWith('ال') &&
      words >= 2 &&
      words <= 4 &&
      name.last - name.first >= line.last - line.first - 2
    if (whole && !isMasthead(tokens, lines, i)) out.push(name)
  }
}

/** How far down a page its own name stands. */
const HEADER = 12
/** Whether a line is the name of the site, which its header has too. */
const isMasthead = (tokens: Marked, lines: readonly Shape[], i: number): boolean =>
  lines.slice(0, Math.min(i, HEADER)).some((line) => sameWording(tokens, line, lines[i] as Shape))

/** «بقلم» on a line of its own: the name is on the next. */
const isLabelOnly = (label: Label | undefined): boolean => label?.kind === 'byline' && label.byline === undefined

/** The names in an author box: «عن الكاتب: …», or a name and, under it, what its bearer is. */
function authorBox({ tokens, lines, labels }: Page, around: Around): Segment[] {
  const out: Segment[] = []
  for (let i = around.bodyLast + 1; i < lines.length && i < around.bodyLast + 12; i++) {
    if (labels[i]?.kind !== 'author-box') continue
    const name = boxName(tokens, lines[i] as Shape)
    if (name === undefined) continue
    const above = lines[i - 1] as Shape
    if (i - 1 > around.bodyLast && labels[i - 1]?.opens !== true && above.words + above.latin >= 2 && above.words + above.latin <= 4) {
      const other = nameFrom(tokens, above)
      if (other !== undefined) out.push(other)
    }
    out.push(name)
    break
  }
  return out
}

/** The name that a line of an author box begins with. */
function boxName(tokens: Marked, line: Shape): Segment | undefined {
  let first = line.first
  while (first < line.last && (tokens.kind[first] === TokenKind.punctuation || ABOUT.has(tokens.form[first] as string))) first++
  let last = first
  while (last < line.last && last - first < 5 && tokens.kind[last] !== TokenKind.punctuation && !callings.has(tokens.form[last] as string))
    last++
  return last - first >= 2 && last < line.last ? { first, last } : undefined
}

/** «برلين (و م ع) – …»: the agency in the dateline that a first paragraph begins with. */
function agencyOf(tokens: Marked, line: Shape): Segment | undefined {
  const last = Math.min(line.last, line.first + DATELINE)
  for (let i = line.first; i < last; i++) {
    const shut = tokens.form[i] === '(' ? ')' : tokens.form[i] === '/' ? '/' : ''
    if (shut === '') continue
    let end = i + 1
    while (end < line.last && end < i + 10 && tokens.form[end] !== shut) end++
    const inside = { first: i + 1, last: end }
    if (tokens.form[end] === shut && isDesk(tokens, inside)) return inside
  }
  const field = segments(tokens, { first: line.first, last })[1]
  return field !== undefined && isDesk(tokens, field) ? field : undefined
}

/** «الرباط - محمد …:», «… كتبت سارة … -»: a name between a place or «كتب» and the text, in the first paragraph. */
function inlineByline({ tokens, known }: Page, line: Shape): Segment | undefined {
  const last = Math.min(line.last, line.first + DATELINE)
  let from = line.first
  for (let i = line.first; i < last; i++) {
    const form = tokens.form[i] as string
    if (!isDash(form)) continue
    const field = { first: from, last: i }
    const label = lastIndexOf(tokens, field, bareBylineWords)
    const name = { first: label < 0 ? from : label + 1, last: i }
    const announced = label >= 0 || (from > line.first && known.places.has(wording(tokens, { first: line.first, last: from - 1 })))
    if (announced && isPerson(tokens, name, known)) return name
    from = i + 1
  }
  return undefined
}

const isDash = (form: string): boolean => form === '-' || form === ':' || form === '/' || form === '|'

/** The last token of a stretch that is one of the words, or -1. */
function lastIndexOf(tokens: Marked, part: Segment, words: ReadonlySet<string>): number {
  let i = part.last - 1
  while (i >= part.first && !words.has(tokens.form[i] as string)) i--
  return i >= part.first ? i : -1
}
