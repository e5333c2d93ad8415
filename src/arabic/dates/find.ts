/**
 * Finding: pieces put together into expressions («14 و15 ماي الجاري», «من 28 ماي إلى 2 يونيو 2025», «بين 2019 و2023»).
 *
 * @module
 */

import { oneOf } from '../lists'
import { offsetAfter, TokenKind, type Tokens } from '../tokens'
import { BLANK, type Meaning, type Point } from './meaning'
import { isHistoric, isName, isRecurrent } from './names'
import { isNumber, touches } from './parts'
import { type Piece, piece } from './piece'
import { readPiece } from './read'
import { dateWord, plainWord } from './words'

/** An expression as found. */
export interface Found {
  readonly meaning: Meaning
  readonly start: number
  readonly end: number
  readonly first: number
  /** The index after its last token. */
  readonly last: number
}

/** What {@link readExpression} gives: `silent` is passed over whole, as the name of a place. */
type Reading = Found & { readonly silent: boolean }

type Joint = 'range' | 'list' | 'either'

const isTo = oneOf('إلى حتى لغاية وإلى وحتى الى')
const isAfterTo = oneOf('غاية نهاية متم حدود مطلع منتصف أواخر أوائل بداية يومنا')
const isBetween = oneOf('بين وبين مابين')
const isNightWord = oneOf('ليل ليلة منتصف')
const AND = 'و'
const isOr = oneOf('أو')
/** The article before digits: «الـ13 والـ14». */
const THE = 'ال'
const AND_THE = 'وال'

/** What may be joined: days with days, months with months. */
const joinable = (left: Piece, right: Piece, joint: Joint): boolean =>
  // A Hijri date and a Gregorian one are two dates of one day, never a stretch.
  (left.lacksMonth || right.lacksMonth || left.point.hijri === right.point.hijri) &&
  (left.point.unit === right.point.unit ||
    (joint === 'range' && left.point.unit === 'month' && right.point.unit === 'day' && right.point.month !== undefined))

const governed = (t: Tokens, at: number): boolean => dateWord(t, at)?.kind === 'governor'

/** The joint at a token and where the next piece would start. */
function readJoint(t: Tokens, at: number, left: Piece): { joint: Joint; at: number } | null {
  const form = t.form[at]
  if (form === undefined || t.kind[at] === TokenKind.newline) return null
  if (isTo(t, at)) {
    let i = at + 1
    while (isAfterTo(t, i) || governed(t, i) || (t.form[i] === THE && isNumber(t, i + 1))) i++
    return { joint: 'range', at: i }
  }
  if (form === AND || (form === AND_THE && isNumber(t, at + 1))) return { joint: 'list', at: governed(t, at + 1) ? at + 2 : at + 1 }
  if (isOr(t, at)) return { joint: 'either', at: governed(t, at + 1) ? at + 2 : at + 1 }
  // «17/18/19 أكتوبر»: days of one month; a run that no month ends is dropped.
  if (form === '/' && left.lacksMonth && isNumber(t, at + 1) && touches(t, at)) return { joint: 'list', at: at + 1 }
  if (form === '-' || form === '/') return dashed(t, at, left) ? { joint: 'range', at: at + 1 } : null
  // «أيام 5، 9 و12 فبراير»: a comma joins bare numbers only.
  if (form === ',') {
    const next = t.form[at + 1] === AND ? at + 2 : at + 1
    return left.lacksMonth && left.weekdayOnly === undefined && isNumber(t, next) ? { joint: 'list', at: next } : null
  }
  const word = dateWord(t, at)
  if (word?.and) return { joint: 'list', at: word.kind === 'governor' ? at + 1 : at }
  // ليل الأحد الاثنين: the night between two days.
  if (word?.kind === 'weekday' && word.cut === 0 && isNight(t, left) && word.value === (left.point.weekday! + 1) % 7)
    return { joint: 'range', at }
  return null
}

const isNight = (t: Tokens, left: Piece): boolean =>
  left.point.weekday !== undefined && left.point.day === undefined && isNightWord(t, left.first - 1)

/** Whether a dash or slash joins: not the one between a date and a clock or a headline. */
function dashed(t: Tokens, at: number, left: Piece): boolean {
  const { point } = left
  const slash = t.form[at] === '/'
  if (point.unit === 'year')
    return (
      isNumber(t, at + 1) &&
      (shortYear(t, at + 1, left) !== null || ((t.form[at + 1] as string).length === 4 && isNextYear(t, at + 1, point.year)))
    )
  if (point.unit === 'day' && point.day === undefined) return point.weekday !== undefined && plainWord(t, at + 1)?.kind === 'weekday'
  if (slash) return point.unit === 'month' && point.year === undefined
  return point.year === undefined || (isNumber(t, at + 1) && !touches(t, at))
}

/** Whether a number is a later year, or the year before in a season typed from right to left. */
const isNextYear = (t: Tokens, at: number, year: number | undefined): boolean =>
  year !== undefined && (Number(t.form[at]) > year || Number(t.form[at]) === year - 1)

/** The second year of a season in two digits: 2024-25. */
function shortYear(t: Tokens, at: number, left: Piece): Piece | null {
  const year = left.point.year
  if (left.point.unit !== 'year' || year === undefined || t.form[at]?.length !== 2 || Number(t.form[at]) !== (year + 1) % 100) return null
  return piece({ ...BLANK, unit: 'year', year: year + 1 }, at, 0, at + 1)
}

/** Weekdays first and numbers after («السبت والأحد 14 و15 يونيو»): each weekday to its number. */
function pairUp(points: Point[]): Point[] {
  const weekdays = points.filter((p) => p.weekday !== undefined)
  const days = points.filter((p) => p.day !== undefined)
  const loose = points.some((p) => p.weekday !== undefined && p.day === undefined && p.offset === undefined && p.tense === undefined)
  if (!loose || weekdays.length !== days.length || weekdays.length === points.length) return points
  return days.map((p, i) => ({ ...p, weekday: (weekdays[i] as Point).weekday as number }))
}

const hasMonth = (p: Point): boolean => p.month !== undefined || p.monthOf !== undefined
const lacksMonth = (p: Point): boolean => p.day !== undefined && !hasMonth(p) && p.offset === undefined
const hasYear = (p: Point): boolean => p.year !== undefined || p.yearOf !== undefined || p.monthOf !== undefined || p.tense !== undefined

/** What a point leaves open, taken from its neighbour: the month from the one behind, the year from either. */
function complete(points: Point[]): Point[] {
  const out = [...points]
  for (let i = out.length - 2; i >= 0; i--) {
    let p = out[i] as Point
    const q = out[i + 1] as Point
    if (p.day !== undefined && !hasMonth(p) && hasMonth(q)) {
      p = { ...q, unit: 'day', day: p.day, weekday: p.weekday }
    } else if (p.month !== undefined && !hasYear(p) && hasYear(q) && q.month !== undefined) {
      const { year, yearOf, tense } = q
      // «من 28 دجنبر إلى 3 يناير 2025»: the year turns between them.
      p = { ...p, year: year !== undefined && p.month > q.month ? year - 1 : year, yearOf, tense }
    } else if (p.weekday !== undefined && p.day === undefined && q.day === undefined && p.tense === undefined && q.tense !== undefined) {
      p = { ...p, tense: q.tense }
    } else if (p.unit === 'part' && !hasYear(p) && q.year !== undefined) p = { ...p, year: q.year }
    out[i] = p
  }
  for (let i = 1; i < out.length; i++) {
    const [p, q] = [out[i - 1] as Point, out[i] as Point]
    if (q.month === undefined || hasYear(q) || p.month === undefined || p.year === undefined) continue
    out[i] = { ...q, year: q.month < p.month ? p.year + 1 : p.year }
  }
  return out
}

/** No list of days is longer; a longer run of numbers must not be read again from each of them. */
const LONGEST_RUN = 12

/** The pieces from a token on that belong together, cut where the last ones stay without a month. */
function readPieces(t: Tokens, first: Piece): { pieces: Piece[]; joints: Joint[] } | null {
  const pieces = [first]
  const joints: Joint[] = []
  while (pieces.length < LONGEST_RUN) {
    const left = pieces[pieces.length - 1] as Piece
    const joint = readJoint(t, left.next, left)
    if (!joint) break
    const right = shortYear(t, joint.at, left) ?? readPiece(t, joint.at, dateWord(t, joint.at), true)
    if (!right || !joinable(left, right, joint.joint)) break
    pieces.push(right)
    joints.push(joint.joint)
  }
  // A bare number is a day only if a month comes at the end of its run.
  while (pieces.length > 0) {
    const left = pieces[pieces.length - 1] as Piece
    if (!left.lacksMonth) break
    pieces.pop()
    joints.pop()
    if (left.weekdayOnly) {
      pieces.push(left.weekdayOnly)
      joints.length = pieces.length - 1
      break
    }
  }
  return pieces.length > 0 ? { pieces, joints } : null
}

/** The expression that starts at a token. */
function readExpression(t: Tokens, at: number): Reading | null {
  const first = readPiece(t, at, dateWord(t, at), false)
  if (!first) return null
  const run = readPieces(t, first)
  if (!run) return null
  const { pieces, joints } = run
  let points = pieces.length === 1 ? [(pieces[0] as Piece).point] : complete(pairUp(pieces.map((p) => p.point)))
  if (points.some(lacksMonth)) return null
  const before = governed(t, at - 1) ? at - 2 : at - 1
  const ranged = points.length > 1 && (joints.includes('range') || (points.length === 2 && isBetween(t, before)))
  if (ranged) {
    const [from, to] = [points[0] as Point, points[points.length - 1] as Point]
    // «2025/2024» is a season typed from right to left.
    points = from.unit === 'year' && to.year === (from.year ?? 0) - 1 ? [to, from] : [from, to]
  }
  const last = pieces[pieces.length - 1] as Piece
  const either = joints.length > 0 && joints.every((joint) => joint === 'either')
  if (first.point.day !== undefined && (isHistoric(t, at) || isRecurrent(t, last.next)))
    points = points.map((p) => ({ ...p, historic: true }))
  return {
    meaning: { kind: points.length === 1 ? 'one' : ranged ? 'range' : either ? 'either' : 'several', points },
    start: first.cut === 0 ? (t.start[first.first] as number) : offsetAfter(t, first.first, first.cut),
    end: t.end[last.next - 1] as number,
    first: first.first,
    last: last.next,
    silent: first.point.day !== undefined && first.point.weekday === undefined && isName(t, at, first.point.year !== undefined),
  }
}

/** Every expression of a text, left to right, none overlapping. */
export function findExpressions(t: Tokens): Found[] {
  const out: Found[] = []
  for (let i = 0; i < t.count; i++) {
    const kind = t.kind[i] as number
    if (kind >= TokenKind.punctuation) continue
    if (kind !== TokenKind.number && dateWord(t, i) === undefined) continue
    const found = readExpression(t, i)
    if (!found) continue
    if (!found.silent) out.push(found)
    i = found.last - 1
  }
  return out
}
