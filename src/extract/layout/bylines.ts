/**
 * Bylines: lines that say who wrote, and the name in them.
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import { TokenKind } from '../../arabic/tokens'
import type { Known } from './known'
import { isSeparator, type Segment, type Shape, segments, wording } from './lines'
import { Mark, type Marked, marksAt } from './marks'
import { hasAny, isDesk, wordsIn } from './match'
import { bareBylineWords, bylineWords } from './words'

/** A line that says who wrote. */
export interface Byline {
  /** The name, without label, title or place; null where the line only announces it. */
  readonly author: Segment | null
  /** Whether the words alone make it a byline, wherever the line stands; else it takes a place beside the headline. */
  readonly certain: boolean
}

const LONGEST_NAME = 5
/** The name of a place in a dateline has no more words. */
const PLACE = 3
const titles = wordSet('د الدكتور الدكتورة دكتور ذ الأستاذ الأستاذة أ السيد السيدة ا م المهندس')
const sources = wordSet('مصدر المصدر source')
const agents = wordSet('طرف قبل لدن')
/** Labels that as often open a title: «تقرير: …». */
const doubtful = wordSet('تقرير تحقيق متابعة رصد حوار ترجمة روبورتاج ربورتاج إنجاز كتابة')

/** Reads a line as a byline; undefined where it is none. */
export function readByline(tokens: Marked, line: Shape, known: Known): Byline | undefined {
  if (line.words + line.latin === 0 || line.words + line.latin > 12 || line.broken) return undefined
  const fields = segments(tokens, line)
  const desk = fields.find((field) => isDesk(tokens, field))
  // «هيئة التحرير _ …», «المواطن - واس»: a desk or an agency, alone or beside an outlet or a place.
  if (desk !== undefined && fields.length <= 3 && line.words + line.latin <= 8) return { author: strip(tokens, desk), certain: true }
  const agency = inBrackets(tokens, line) ?? behindSlash(tokens, line)
  if (agency !== undefined) return { author: agency, certain: true }
  return penned(tokens, line) ?? labelled(tokens, line) ?? placed(tokens, line, fields, known)
}

/** «باريس- (أ.ش.أ):»: a place and an agency in brackets, and no more. */
function inBrackets(tokens: Marked, line: Shape): Segment | undefined {
  if (line.words + line.latin > 8) return undefined
  let open = line.first
  while (open < line.last && tokens.form[open] !== '(') open++
  let shut = open
  while (shut < line.last && tokens.form[shut] !== ')') shut++
  const inside = { first: open + 1, last: shut }
  return shut < line.last && wordsIn(tokens, shut, line.last) === 0 && isDesk(tokens, inside) ? inside : undefined
}

/** «أنقرة/ الأناضول»: an agency right behind the slash after a place. */
function behindSlash(tokens: Marked, line: Shape): Segment | undefined {
  for (let i = line.first + 1; i < line.last - 1 && i <= line.first + PLACE; i++) {
    const rest = { first: i + 1, last: line.last }
    if (tokens.form[i] === '/' && isDesk(tokens, rest)) return rest
  }
  return undefined
}

const PEN = '\u270d'

/** A writing hand before the name. */
function penned(tokens: Marked, line: Shape): Byline | undefined {
  if (tokens.form[line.first] !== PEN) return undefined
  let first = line.first
  while (first < line.last && tokens.kind[first] !== TokenKind.word && tokens.kind[first] !== TokenKind.latin) first++
  const name = nameFrom(tokens, { first, last: line.last })
  return name && { author: name, certain: true }
}

/** «بقلم: …», «كتب – …», «By …». */
function labelled(tokens: Marked, line: Segment): Byline | undefined {
  let at = line.first
  while (at < line.last && tokens.kind[at] === TokenKind.punctuation) at++
  const label = tokens.form[at] as string
  if (!bylineWords.has(label)) return undefined
  // «أعد التقرير: …», «الكاتبة الصحفية: …»
  let from = at + 1
  if (from + 1 < line.last && tokens.kind[from] === TokenKind.word && isMark(tokens, from + 1)) from++
  // «تحرير من طرف …», «كتب من قبل …»
  const byWhom = tokens.form[from] === 'من' && agents.has(tokens.form[from + 1] ?? '')
  if (byWhom) from++
  const marked = byWhom || (from < line.last && isMark(tokens, from))
  if (!marked && !bareBylineWords.has(label)) return undefined
  const name = nameFrom(tokens, { first: marked ? from + 1 : at + 1, last: line.last })
  // A source that is no desk is whom the article quotes, not who wrote it.
  if (name !== undefined && sources.has(label) && !isDesk(tokens, name)) return { author: null, certain: true }
  return name && { author: name, certain: !doubtful.has(label) && (marked || wordsIn(tokens, name.first, name.last) <= 3) }
}

/** «الرباط: يونس الكتاني», «صوت الجنوب - يونس الكتاني»: a place or an outlet, and a name. */
function placed(tokens: Marked, line: Segment, fields: readonly Segment[], known: Known): Byline | undefined {
  let colon = line.first
  while (colon < line.last && tokens.form[colon] !== ':' && tokens.form[colon] !== '-') colon++
  const parts =
    fields.length === 1 && colon > line.first && colon < line.last - 1
      ? [
          { first: line.first, last: colon },
          { first: colon + 1, last: line.last },
        ]
      : fields
  if (parts.length !== 2) return undefined
  const [place, rest] = parts as [Segment, Segment]
  const name = nameFrom(tokens, rest)
  if (name === undefined) return undefined
  const signed = known.places.has(wording(tokens, place)) || hasAny(tokens, place, Mark.outlet)
  // «هسبريس - محمد …»: a name by its given name, after a dash.
  const named = fields.length === 2 && wordsIn(tokens, place.first, place.last) <= 2 && isPerson(tokens, name, known)
  // «شفق نيوز - البصرة»: an outlet and a place sign nobody.
  const author = known.places.has(wording(tokens, name)) ? null : name
  return signed || named ? { author, certain: false } : undefined
}

const isMark = (tokens: Marked, i: number): boolean => {
  const form = tokens.form[i] as string
  return form === ':' || form === '-' || form === '/' || form === '|' || form === '.' || form === '_'
}

/** Whether a stretch is two to four words, the first a given name. */
export const isPerson = (tokens: Marked, name: Segment, known: Known): boolean => {
  const words = wordsIn(tokens, name.first, name.last)
  return words >= 2 && words <= 4 && words === name.last - name.first && known.givenNames.has(tokens.form[name.first] as string)
}

/** A stretch that can be a name: a few words, none of them a particle, nothing after them but another field. */
export function nameFrom(tokens: Marked, part: Segment): Segment | undefined {
  let last = part.first
  while (last < part.last && !isSeparator(tokens, part.first, part.last, last) && tokens.form[last] !== ',' && tokens.form[last] !== '(')
    last++
  const name = strip(tokens, { first: part.first, last })
  const count = wordsIn(tokens, name.first, name.last)
  if (count === 0 || count > LONGEST_NAME) return undefined
  for (let i = name.first; i < name.last; i++) {
    if (tokens.kind[i] === TokenKind.number || (marksAt(tokens, i) & Mark.empty && !isAli(tokens, i))) return undefined
    if (tokens.form[i] === '?' || tokens.form[i] === '!' || tokens.form[i] === ':') return undefined
  }
  return name
}

/** «علي», which folds to what «على» folds to: the name where its own letter ends it. */
const isAli = (tokens: Marked, i: number): boolean => tokens.form[i] === 'علي' && tokens.text[(tokens.end[i] as number) - 1] === 'ي'

/** Without the punctuation around it and the titles before it. */
function strip(tokens: Marked, part: Segment): Segment {
  let { first, last } = part
  while (first < last && (tokens.kind[first] === TokenKind.punctuation || isTitle(tokens, first, last))) first++
  while (last > first && tokens.kind[last - 1] === TokenKind.punctuation) last--
  return { first, last }
}

/** A title, unless it is an initial of an agency: «أ ف ب», «د. ب. أ». */
function isTitle(tokens: Marked, i: number, last: number): boolean {
  if (!titles.has(tokens.form[i] as string)) return false
  return !isDesk(tokens, { first: i, last })
}
