/**
 * Days as numbers, and dates as what is drawn of them.
 *
 * @module
 */
import type { DateAssertion } from 'isnad'

const DAY = 86_400_000

/** Days since 1970-01-01 of a day `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY)

/** The day `YYYY-MM-DD` of a number of days since 1970-01-01. */
export const isoDay = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10)

/**
 * How a date is drawn: a dot for a known day, a bar for a stretch that something lasted, a bracket for a stretch of
 * which one unknown day is meant.
 */
export type Shape = 'day' | 'span' | 'within'

/** A date as drawn: whole days from midnight to midnight, null where it is open. */
export interface Stretch {
  readonly shape: Shape
  readonly from: number | null
  /** The midnight after the last day. */
  readonly to: number | null
}

/** What is drawn of a date; null for one that no axis can hold. */
export function stretchOf(date: DateAssertion | null): Stretch | null {
  if (!date || (date.earliest === null && date.latest === null)) return null
  const from = date.earliest === null ? null : dayNumber(date.earliest)
  const to = date.latest === null ? null : dayNumber(date.latest) + 1
  const shape = from !== null && to === from + 1 ? 'day' : date.extent
  return { shape, from, to }
}

/** A stretch of time that an axis shows. */
export interface Domain {
  readonly from: number
  readonly to: number
}

/**
 * The domain of an axis that holds some stretches, with a margin; open ends reach to its edges.
 *
 * @param least - The fewest days an axis shows, so that a single day is not all of it.
 */
export function domainOf(stretches: readonly Stretch[], least = 120): Domain | null {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const stretch of stretches)
    for (const end of [stretch.from, stretch.to])
      if (end !== null) {
        from = Math.min(from, end)
        to = Math.max(to, end)
      }
  if (from > to) return null
  const margin = Math.max((to - from) * 0.04, (least - (to - from)) / 2, 5)
  return { from: Math.floor(from - margin), to: Math.ceil(to + margin) }
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The first day of a date, and the midnight after its last: of a year, a month or a day. */
function daysOf(date: string): Domain | null {
  const [, year, month, day] = DATE.exec(date) ?? []
  if (!year) return null
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)]
  const next = day ? Date.UTC(y, m, d + 1) : month ? Date.UTC(y, m + 1, 1) : Date.UTC(y + 1, 0, 1)
  return { from: Math.round(Date.UTC(y, m, d) / DAY), to: Math.round(next / DAY) }
}

/**
 * The axis of a period that was asked for: a date or a range of two. Null for any other EDTF, which the axis of what it
 * found shows as well.
 */
export function domainOfPeriod(when: string): Domain | null {
  const [first = '', last = first, ...more] = when.split('/')
  const [from, to] = [daysOf(first), daysOf(last)]
  if (!from || !to || more.length > 0) return null
  const margin = Math.max(1, Math.round((to.to - from.from) * 0.02))
  return { from: from.from - margin, to: to.to + margin }
}

/** A labelled place on an axis. */
export interface Tick {
  readonly at: number
  readonly unit: 'year' | 'month' | 'day'
}

const monthStart = (year: number, month: number): number => Math.round(Date.UTC(year, month, 1) / DAY)

/** Steps between ticks: the fewest days of each, and its months, or its days where it is less than one. */
const STEPS = [
  { days: 1, unit: 'day', step: 1 },
  { days: 7, unit: 'day', step: 7 },
  { days: 28, unit: 'month', step: 1 },
  { days: 90, unit: 'month', step: 3 },
  { days: 181, unit: 'month', step: 6 },
  { days: 365, unit: 'year', step: 12 },
  { days: 730, unit: 'year', step: 24 },
  { days: 1825, unit: 'year', step: 60 },
  { days: 3652, unit: 'year', step: 120 },
  { days: 9130, unit: 'year', step: 300 },
  { days: 36524, unit: 'year', step: 1200 },
] as const

/** The ticks of an axis: the finest that keep at least so far apart. */
export function ticksOf({ from, to }: Domain, most: number): readonly Tick[] {
  const span = to - from
  const chosen = STEPS.find(({ days }) => span / days <= most) ?? (STEPS.at(-1) as (typeof STEPS)[number])
  const ticks: Tick[] = []
  if (chosen.unit === 'day') {
    for (let at = Math.ceil(from / chosen.step) * chosen.step; at <= to; at += chosen.step) ticks.push({ at, unit: 'day' })
    return ticks
  }
  const first = new Date(from * DAY)
  const months = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / chosen.step) * chosen.step
  for (let month = months; ; month += chosen.step) {
    const at = monthStart(Math.floor(month / 12), month % 12)
    if (at > to) return ticks
    if (at >= from) ticks.push({ at, unit: month % 12 === 0 ? 'year' : chosen.unit })
  }
}
