/**
 * How many records fall into each year: certainly, and possibly.
 *
 * @module
 */
import type { DateAssertion } from 'isnad'

/** The records of a year. */
export interface Count {
  readonly certain: number
  /** What may fall into it, beside what certainly does. */
  readonly possible: number
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The years a date certainly or possibly falls into; null for an open or unknown one. */
export function yearsOf(date: DateAssertion | null): { readonly first: number; readonly last: number; readonly certain: boolean } | null {
  if (!date?.earliest || !date.latest) return null
  const [first, last] = [yearOf(date.earliest), yearOf(date.latest)]
  return { first, last, certain: date.extent === 'span' || first === last }
}

/** Counts by year, in order, with the empty years between. What is open on a side counts for no year. */
export function countYears(dates: Iterable<DateAssertion | null>): readonly (Count & { readonly year: number })[] {
  const counts = new Map<number, { certain: number; possible: number }>()
  for (const date of dates) {
    const years = yearsOf(date)
    if (!years) continue
    for (let year = years.first; year <= years.last; year++) {
      const count = counts.get(year) ?? { certain: 0, possible: 0 }
      counts.set(year, count)
      count[years.certain ? 'certain' : 'possible']++
    }
  }
  if (counts.size === 0) return []
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())]
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    ...(counts.get(first + i) ?? { certain: 0, possible: 0 }),
  }))
}
