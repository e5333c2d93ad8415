/**
 * Days as integers: the number of days since 1970-01-01 in the proleptic Gregorian calendar. No `Date`, no time zone.
 *
 * @module
 */

/** The day number of a civil date. Month 1 to 12. */
export function dayNumber(year: number, month: number, day: number): number {
  // Days from civil, after Howard Hinnant's chrono-compatible algorithms: years start in March.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yoe = y - era * 400
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy
  return era * 146097 + doe - 719468
}

/** The civil date of a day number. */
export function civil(days: number): { year: number; month: number; day: number } {
  const z = days + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365)
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day: doy - Math.floor((153 * mp + 2) / 5) + 1 }
}

/** Whether a year is a leap year. */
export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The number of days of a month. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** The weekday of a day number: 0 Sunday to 6 Saturday. */
export const weekday = (days: number): number => (((days + 4) % 7) + 7) % 7

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** `YYYY-MM-DD` of a day number. */
export function isoDay(days: number): string {
  const { year, month, day } = civil(days)
  return `${year < 0 ? `-${pad(-year, 4)}` : pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day number of `YYYY-MM-DD`, or null where that is no day of the calendar. */
export function parseIsoDay(iso: string): number | null {
  const m = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(iso)
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return dayNumber(year, month, day)
}
