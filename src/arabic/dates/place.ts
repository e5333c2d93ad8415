/**
 * Placing a date in time: from what the words give, the day of publication and the dates before it, to the days meant.
 *
 * @module
 */
import { civil, dayNumber, daysInMonth, isoDay, weekday } from '../../schema/days'
import { YEAR_PARTS } from '../../schema/edtf'
import { weekdayName } from '../calendar/gregorian'
import { hijriDay, hijriMonthStart, hijriYear } from '../calendar/hijri'
import type { Anchor, Point } from './meaning'

/** A problem with a date: a rule and what is wrong. */
export interface DateProblem {
  readonly rule: 'weekday-contradicts-date' | 'no-such-day' | 'reversed-range'
  readonly message: string
}

/** The dates an anaphoric expression looks back at: day numbers, null where the last one stayed unknown. */
export interface Memory {
  day: number | null
  month: { year: number; month: number } | null
  year: number | null
}

/** How a bare weekday is read: the latest up to the reference, the nearest, the first from it on, or not at all. */
export type WeekdayPolicy = 'past' | 'nearest' | 'future' | 'none'

/** What a date is placed against. */
export interface Setting {
  /** The day of publication as a day number, or null. */
  readonly reference: number | null
  readonly memory: Memory
  /** What the words around it say: -1 past, 1 to come, 0 nothing. */
  readonly around: -1 | 0 | 1
  readonly weekdays: WeekdayPolicy
  readonly problems: DateProblem[]
}

/** A date in time: its EDTF, the days it covers (null where a part is unknown). */
export interface Placed {
  readonly edtf: string
  readonly from: number | null
  readonly to: number | null
}

const two = (n: number): string => String(n).padStart(2, '0')
const four = (n: number): string => String(n).padStart(4, '0')
const aDay = (n: number): Placed => ({ edtf: isoDay(n), from: n, to: n })
const aMonth = (year: number, month: number): Placed => ({
  edtf: `${four(year)}-${two(month)}`,
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month, daysInMonth(year, month)),
})
const years = (edtf: string, from: number, count: number): Placed => ({
  edtf,
  from: dayNumber(from, 1, 1),
  to: dayNumber(from + count - 1, 12, 31),
})

/** A tense word counts only towards a date this near, in days: nobody says «سيعقد في مارس» in April of the year after. */
const NEAR = 240
const AROUND_NEW_YEAR = 45
const TO_COME = 1.2

/** The year that an open date falls in: by المقبل or الماضي, else the nearest, a tense around it permitting. */
function openYear(point: Point, s: Setting, startOf: (year: number) => number, endOf: (year: number) => number): number | null {
  if (s.reference === null) return null
  const reference = s.reference
  const { year: now } = civil(reference)
  const candidates = point.hijri ? [-1, 0, 1].map((d) => hijriYear(reference) + d) : [now - 1, now, now + 1]
  const distance = (y: number): number => Math.max(startOf(y) - reference, reference - endOf(y), 0)
  const best = (list: readonly number[], cost = distance): number | null =>
    list.reduce<number | null>((a, y) => (a === null || cost(y) < cost(a) ? y : a), null)
  if (point.tense === 1) return best(candidates.filter((y) => startOf(y) > reference))
  if (point.tense === -1) return best(candidates.filter((y) => endOf(y) < reference))
  // الجاري is this year's, whatever is nearer, except across a new year.
  if (point.tense === 0 && !point.hijri) return best(candidates.filter((y) => y === now || distance(y) <= AROUND_NEW_YEAR))
  if (point.tense === undefined && s.around !== 0) {
    const fit = best(candidates.filter((y) => (s.around === 1 ? endOf(y) >= reference : startOf(y) <= reference)))
    if (fit !== null && distance(fit) <= (s.around === -1 ? 366 : NEAR)) return fit
  }
  if (point.weekday !== undefined) {
    const fit = best(candidates.filter((y) => weekday(startOf(y)) === point.weekday && distance(y) <= NEAR))
    if (fit !== null) return fit
  }
  // News is mostly of what has been: what is to come must be nearer by a fifth.
  return best(candidates, (y) => (startOf(y) > reference ? TO_COME * distance(y) : distance(y)))
}

const addMonths = (at: { year: number; month: number }, shift: number): { year: number; month: number } => {
  const n = at.year * 12 + at.month - 1 + shift
  return { year: Math.floor(n / 12), month: (n % 12) + 1 }
}

function anchoredMonth(anchor: Anchor, s: Setting): { year: number; month: number } | null {
  const base = anchor.from === 'text' ? s.memory.month : s.reference === null ? null : civil(s.reference)
  return base && addMonths(base, anchor.shift)
}

function anchoredYear(anchor: Anchor, s: Setting): number | null {
  const base = anchor.from === 'text' ? s.memory.year : s.reference === null ? null : civil(s.reference).year
  return base === null ? null : base + anchor.shift
}

const monday = (day: number): number => day - ((weekday(day) + 6) % 7)

function anchoredWeek(anchor: Anchor, s: Setting): number | null {
  const base = anchor.from === 'text' ? s.memory.day : s.reference
  return base === null ? null : monday(base) + 7 * anchor.shift
}

/** The year of a point, given, anchored or open. */
function yearOf(point: Point, s: Setting, startOf: (year: number) => number, endOf: (year: number) => number): number | null {
  if (point.yearOf) return anchoredYear(point.yearOf, s)
  return point.year ?? openYear(point, s, startOf, endOf)
}

/** No Hijri year is this late: «رمضان 2025» is the Ramadan that starts in the Gregorian 2025. */
const GREGORIAN = 1700

function yearStartingIn(gregorian: number, startOf: (year: number) => number): number {
  const year = hijriYear(dayNumber(gregorian, 1, 1))
  return civil(startOf(year)).year === gregorian ? year : year + 1
}

function placeHijri(point: Point, s: Setting): Placed | null {
  const { month, day } = point
  if (month === undefined) {
    const from = hijriMonthStart(point.year as number, 1)
    const to = hijriMonthStart((point.year as number) + 1, 1) - 1
    return { edtf: `${isoDay(from)}~/${isoDay(to)}~`, from, to }
  }
  const start = (y: number): number => hijriMonthStart(y, month) + (day ?? 1) - 1
  const end = (y: number): number => (day === undefined ? hijriMonthStart(y, month + 1) - 1 : start(y))
  // «من السنة الماضية» beside a Hijri month counts Hijri years.
  const anchored = point.yearOf?.from === 'reference' && s.reference !== null ? hijriYear(s.reference) + point.yearOf.shift : null
  const given = point.year !== undefined && point.year >= GREGORIAN ? yearStartingIn(point.year, start) : point.year
  const year = anchored ?? (point.yearOf ? null : (given ?? openYear(point, s, start, end)))
  if (year === null) return null
  if (day !== undefined) {
    const n = hijriDay(year, month, day)
    if (n === null) return null
    // A sighting may be a day off the calendar; the weekday beside the date says which day it was.
    const sighted = point.weekday === undefined ? undefined : [0, 1, -1].find((off) => weekday(n + off) === point.weekday)
    return sighted === undefined ? { edtf: `${isoDay(n)}~`, from: n, to: n } : aDay(n + sighted)
  }
  return { edtf: `${isoDay(start(year))}~/${isoDay(end(year))}~`, from: start(year), to: end(year) }
}

function checkWeekday(point: Point, day: number, s: Setting): void {
  if (point.weekday === undefined || weekday(day) === point.weekday) return
  s.problems.push({
    rule: 'weekday-contradicts-date',
    message: `${isoDay(day)} is a ${weekdayName(weekday(day))}, the text says ${weekdayName(point.weekday)}`,
  })
}

function placeWeekday(point: Point & { readonly weekday: number }, s: Setting): Placed | null {
  if (point.weekOf) {
    const week = anchoredWeek(point.weekOf, s)
    return week === null ? null : aDay(week + ((point.weekday + 6) % 7))
  }
  if (s.reference === null) return null
  const back = (weekday(s.reference) - point.weekday + 7) % 7
  if (point.tense === -1) return aDay(s.reference - (back || 7))
  if (point.tense === 1) return aDay(s.reference + (7 - back))
  if (point.tense === 0) return aDay(monday(s.reference) + ((point.weekday + 6) % 7))
  if (s.weekdays === 'none') return null
  const ahead = (7 - back) % 7
  const future = s.weekdays === 'future' || (s.weekdays === 'past' && s.around === 1) || (s.weekdays === 'nearest' && ahead < back)
  return aDay(future ? s.reference + ahead : s.reference - back)
}

/** «أمس الخميس»: a page stamped after midnight speaks from the day before, so the weekday moves it by one; more is no reading. */
function placeOffset(point: Point, offset: number, s: Setting): Placed | null {
  if (s.reference === null) return null
  const day = s.reference + offset
  if (point.weekday === undefined || weekday(day) === point.weekday) return aDay(day)
  checkWeekday(point, day, s)
  if (weekday(day - 1) === point.weekday) return aDay(day - 1)
  return weekday(day + 1) === point.weekday ? aDay(day + 1) : null
}

function placeNumberedDay(point: Point, day: number, s: Setting): Placed | null {
  let year: number | null
  let month = point.month
  if (point.monthOf) {
    const at = anchoredMonth(point.monthOf, s)
    if (!at) return null
    year = at.year
    month = at.month
  } else {
    if (month === undefined) return null
    const m = month
    const on = (y: number): number => dayNumber(y, m, Math.min(day, daysInMonth(y, m)))
    year = point.historic && point.year === undefined ? null : yearOf(point, s, on, on)
    if (year === null && (point.yearOf || point.tense !== undefined)) return null
  }
  if (day > daysInMonth(year ?? 2000, month)) {
    s.problems.push({ rule: 'no-such-day', message: `month ${month}${year === null ? '' : ` of ${year}`} has no day ${day}` })
    return null
  }
  if (year === null) return { edtf: `XXXX-${two(month)}-${two(day)}`, from: null, to: null }
  const n = dayNumber(year, month, day)
  if (point.nth !== undefined && weekday(n) !== point.weekday) return placeCounted({ ...point, month }, point.nth, { ...s, reference: n })
  checkWeekday(point, n, s)
  return aDay(n)
}

/** «الأحد الثاني من نوفمبر». */
function placeCounted(point: Point, nth: number, s: Setting): Placed | null {
  const month = point.month as number
  const on = (y: number): number => {
    const last = daysInMonth(y, month)
    const from = dayNumber(y, month, nth < 0 ? last : 1)
    const ahead = ((point.weekday as number) - weekday(from) + 7) % 7
    return nth < 0 ? from - ((7 - ahead) % 7) : from + ahead + 7 * (nth - 1)
  }
  const year = yearOf(point, s, on, on)
  if (year === null) return null
  const day = on(year)
  return civil(day).month === month ? aDay(day) : null
}

function placeDay(point: Point, s: Setting): Placed | null {
  if (point.nth !== undefined && point.day === undefined) return placeCounted(point, point.nth, s)
  if (point.dayOf) return s.memory.day === null ? null : aDay(s.memory.day + point.dayOf.shift)
  if (point.day !== undefined) return placeNumberedDay(point, point.day, s)
  if (point.offset !== undefined) return placeOffset(point, point.offset, s)
  return point.weekday === undefined ? null : placeWeekday({ ...point, weekday: point.weekday }, s)
}

function placeMonth(point: Point, s: Setting): Placed | null {
  if (point.monthOf) {
    const at = anchoredMonth(point.monthOf, s)
    return at && aMonth(at.year, at.month)
  }
  const month = point.month as number
  const year = yearOf(
    point,
    s,
    (y) => dayNumber(y, month, 1),
    (y) => dayNumber(y, month, daysInMonth(y, month)),
  )
  if (year !== null) return aMonth(year, month)
  return point.yearOf || point.tense !== undefined ? null : { edtf: `XXXX-${two(month)}`, from: null, to: null }
}

function placePart(point: Point, s: Setting): Placed | null {
  const [month, months] = YEAR_PARTS[point.part as number] as readonly [number, number]
  const start = (y: number): number => dayNumber(y, month, 1)
  const end = (y: number): number => {
    const after = addMonths({ year: y, month }, months)
    return dayNumber(after.year, after.month, 1) - 1
  }
  const year = yearOf(point, s, start, end)
  return year === null ? null : { edtf: `${four(year)}-${point.part}`, from: start(year), to: end(year) }
}

/** Where a date falls, or null where that stays unknown. */
export function placePoint(point: Point, s: Setting): Placed | null {
  if (point.hijri) return placeHijri(point, s)
  switch (point.unit) {
    case 'day':
      return placeDay(point, s)
    case 'month':
      return placeMonth(point, s)
    case 'part':
      return placePart(point, s)
    case 'week': {
      const week = point.weekOf ? anchoredWeek(point.weekOf, s) : null
      return week === null ? null : { edtf: `${isoDay(week)}/${isoDay(week + 6)}`, from: week, to: week + 6 }
    }
    case 'year': {
      const year = point.yearOf ? anchoredYear(point.yearOf, s) : (point.year ?? null)
      return year === null ? null : years(four(year), year, 1)
    }
    default: {
      const base = point.centuryOf
        ? s.reference === null
          ? null
          : (Math.floor(civil(s.reference).year / 100) + point.centuryOf.shift) * 100
        : 0
      if (base === null) return null
      const from = base + (point.year ?? 0)
      return point.unit === 'decade' ? years(`${four(from).slice(0, 3)}X`, from, 10) : years(`${four(from).slice(0, 2)}XX`, from, 100)
    }
  }
}
