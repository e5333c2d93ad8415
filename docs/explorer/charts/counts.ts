/**
 * How many dates fall into each year, month or day: certainly, and possibly.
 *
 * @module
 */
import type { DateAssertion } from 'isnad'
import { type Domain, dayNumber, isoDay } from './days'

/** The length of a period, by the characters of `YYYY-MM-DD` that name it. */
export const UNITS = { year: 4, month: 7, day: 10 } as const
/** One of the {@link UNITS}. */
export type Unit = keyof typeof UNITS

/** The dates of a period. */
export interface Count {
  /** EDTF: `2025`, `2025-06` or `2025-06-24`. */
  readonly period: string
  readonly certain: number
  /** What may fall into it, beside what certainly does. */
  readonly possible: number
}

/** The period after one. */
function following(period: string): string {
  const [year = 0, month, day] = period.split('-').map(Number)
  if (day !== undefined) return isoDay(dayNumber(period) + 1)
  const pad = (n: number, digits: number): string => String(n).padStart(digits, '0')
  if (month === undefined) return pad(year + 1, 4)
  return month === 12 ? `${pad(year + 1, 4)}-01` : `${pad(year, 4)}-${pad(month + 1, 2)}`
}

const earlier = (a: string, b: string): string => [a, b].sort()[0] as string
const later = (a: string, b: string): string => [a, b].sort()[1] as string

/** The unit whose periods are neither too few nor too many to tell a stretch of time. */
export const unitOf = ({ from, to }: Domain): Unit => (to - from > 1200 ? 'year' : to - from > 70 ? 'month' : 'day')

/**
 * Counts by period, in order, with the empty ones between. What is open on a side counts for none.
 *
 * @param domain - Periods outside of it are left out.
 */
export function countPeriods(dates: Iterable<DateAssertion | null>, unit: Unit, domain?: Domain): readonly Count[] {
  const counts = new Map<string, { certain: number; possible: number }>()
  const [first, last] = domain ? [isoDay(domain.from), isoDay(domain.to)] : ['', '9999']
  const period = (day: string): string => day.slice(0, UNITS[unit])
  for (const date of dates) {
    if (!date?.earliest || !date.latest || date.latest < first || date.earliest > last) continue
    const end = period(earlier(date.latest, last))
    const certain = date.extent === 'span' || period(date.earliest) === period(date.latest)
    for (let at = period(later(date.earliest, first)); at <= end; at = following(at)) {
      const count = counts.get(at) ?? { certain: 0, possible: 0 }
      counts.set(at, count)
      count[certain ? 'certain' : 'possible']++
    }
  }
  const found = [...counts.keys()].sort()
  const all: Count[] = []
  const end = found.at(-1)
  if (found[0] === undefined || end === undefined) return all
  for (let at = found[0]; at <= end; at = following(at)) all.push({ period: at, ...(counts.get(at) ?? { certain: 0, possible: 0 }) })
  return all
}
