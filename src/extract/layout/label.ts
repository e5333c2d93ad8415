/**
 * What a line says of itself: the kind of chrome that its own words and shape give away, wherever it stands.
 *
 * @module
 */
import type { ChromeKind } from '../../schema/vocabulary'
import { isResult } from './bare'
import { type Byline, readByline } from './bylines'
import { isCaption, isCredit, isFileName, isNumberedPicture, isOfPicture, isPost, isShortcode } from './captions'
import type { Known } from './known'
import { type Shape, segments, wording } from './lines'
import { Mark, type Marked, marksAt } from './marks'
import { allIn, findPhrase, hasAny, wordsIn } from './match'
import { readStamp, type Stamp } from './stamps'
import { homeWords, leadVerbs } from './words'

/** The label of a line. */
export interface Label {
  readonly kind: ChromeKind
  /** Whether the lines after it belong to it. */
  readonly opens: boolean
  /** Whether it is chrome wherever it stands; an uncertain one yields to its place on the page. */
  readonly certain: boolean
  readonly stamp?: Stamp
  readonly byline?: Byline
  /** It says what the picture right above it shows, or whose it is. */
  readonly picture?: boolean
}

/** Words beside a phrase that still leave it a heading of what follows: «الأكثر مشاهدة هذا الأسبوع». */
const HEADING_REST = 3
/** A line of more words is a paragraph that happens to hold the phrase. */
const LONGEST_CHROME = 40
/** A line of more words that breaks off is another article's first sentence, whatever fields it has. */
const BROKEN = 5
/** A line that asks to be followed has no more words. */
const INVITATION = 20
/** Titles in a ticker have this many words each. */
const TICKER = { from: 3, to: 18 }
/** Running text of this many words has a comma or a full stop. */
const UNSTOPPED = 60

/** Reads the label of a line; undefined where its own words give nothing away. */
export function labelLine(tokens: Marked, line: Shape, known: Known): Label | undefined {
  const all = line.words + line.latin
  if (isFileName(tokens, line) || isPost(tokens, line) || isShortcode(tokens, line)) return sure('other')
  if (isCredit(tokens, line) || isNumberedPicture(tokens, line)) return { ...sure('other'), picture: true }
  const stamp = readStamp(tokens, line, known)
  if (stamp !== undefined) return { kind: 'dateline', opens: false, certain: true, stamp }
  if (all === 0) return sure('other')
  if (isResult(tokens, line)) return undefined
  if (line.offers) return sure('related')
  if (all <= LONGEST_CHROME || line.latin > line.words) {
    const found = findPhrase(tokens, line)
    if (found !== undefined) {
      const { kind, opens } = found.phrase
      return { kind, opens: opens && found.rest <= HEADING_REST, certain: true, picture: isOfPicture(found.phrase) }
    }
    if (invites(tokens, line)) return sure('ad')
    if (line.broken && line.words > BROKEN) return unsure('related')
    if (hasAny(tokens, line, Mark.rights)) return sure('legal')
    if (line.latin > line.words && hasAny(tokens, line, Mark.address)) return sure('other')
    const field = fieldLabel(tokens, line)
    if (field !== undefined) return field
    const byline = readByline(tokens, line, known)
    if (byline !== undefined) return { kind: 'byline', opens: false, certain: byline.certain, byline }
    if (isCaption(tokens, line)) return sure('other')
    // «مسقط -»: where the report comes from.
    if (line.separators > 0 && known.places.has(wording(tokens, line))) return unsure('dateline')
    // Nothing of an Arabic article is wholly in other letters: a post that the page shows.
    if (line.words === 0) return sure('other')
  }
  if (line.gaps >= 3) {
    const each = all / (line.gaps + 1)
    if (each >= TICKER.from && each <= TICKER.to && line.closing !== '.') return sure('related')
  }
  if (line.words >= UNSTOPPED && line.stops * UNSTOPPED <= line.words && !tells(tokens, line)) return unsure('related')
  if (line.broken && line.words <= LONGEST_CHROME) return unsure('related')
  return undefined
}

/** «تابعوا … عبر تطبيق …», «… قناتنا على تلغرام»: the page asks to be followed elsewhere. */
function invites(tokens: Marked, line: Shape): boolean {
  if (!hasAny(tokens, line, Mark.channel)) return false
  if (hasAny(tokens, line, Mark.own)) return true
  const short = line.words + line.latin <= INVITATION && line.stops === 0
  return short && (marksAt(tokens, line.first) & Mark.invites) !== 0
}

/** Whether a line begins as a report does, or goes on from the paragraph before. */
function tells(tokens: Marked, line: Shape): boolean {
  if (marksAt(tokens, line.first) & (Mark.lead | Mark.goesOn)) return true
  const first = tokens.form[line.first] as string
  return first[0] === 'و' && leadVerbs.has(first.slice(1))
}

const sure = (kind: ChromeKind): Label => ({ kind, opens: false, certain: true })
const unsure = (kind: ChromeKind): Label => ({ kind, opens: false, certain: false })

/** Share bars, menus and breadcrumbs: short fields, side by side or of known words. */
function fieldLabel(tokens: Marked, line: Shape): Label | undefined {
  if (allIn(tokens, line, Mark.share)) return sure('share')
  if (allIn(tokens, line, Mark.section))
    return line.words + line.latin === 1 ? unsure('menu') : { ...sure('menu'), certain: line.stops > 0 }
  const fields = line.separators > 0 ? segments(tokens, line) : []
  if (fields.length < 2) return undefined
  // «الرئيسية/أخبار/…»: the way from the first page to this one, however long its title.
  const home = fields[0]
  if (fields.length >= 3 && home !== undefined && homeWords.has(wording(tokens, home))) return sure('menu')
  const longest = Math.max(...fields.map((field) => wordsIn(tokens, field.first, field.last)))
  if (longest > 4) return undefined
  if (fields.length >= 3) return sure('menu')
  return fields.some((field) => allIn(tokens, field, Mark.section)) ? sure('menu') : undefined
}
