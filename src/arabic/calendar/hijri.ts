/**
 * The Hijri calendar of Umm al-Qura, 1300 to 1500 AH (1882 to 2077), as a frozen table of month lengths; a test compares
 * it with `Intl`. Before and after, the arithmetic (tabular) calendar.
 *
 * Countries that sight the moon, Morocco among them, can be a day or two off, so what is computed here is approximate.
 *
 * @see https://webspace.science.uu.nl/~gent0113/islam/ummalqura.htm
 * @module
 */
import { foldText } from '../fold'

const FIRST_YEAR = 1300
const LAST_YEAR = 1500
/** 1 Muharram 1300 as a day number. */
const FIRST_DAY = -31826

/** Three hexadecimal digits a year: bit m is set where month m + 1 has 30 days. */
const LONG_MONTHS =
  '5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d4da5d4aa95536975' +
  '2f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6b5ea9d52d29a554ad56daea6e4ed1da2' +
  'aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b4979372b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aa' +
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26' +
  'a563566b5baab92b2568ba9b55aada5b4da9b52a9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65' +
  'd4a'

/** The day number on which each month of the table starts, and after the last one. */
const starts: Int32Array = (() => {
  const out = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 12 + 1)
  let day = FIRST_DAY
  for (let i = 0; i < out.length - 1; i++) {
    out[i] = day
    const bits = Number.parseInt(LONG_MONTHS.slice(Math.floor(i / 12) * 3, Math.floor(i / 12) * 3 + 3), 16)
    day += (bits >> (i % 12)) & 1 ? 30 : 29
  }
  out[out.length - 1] = day
  return out
})()

/** The first day of a month by the arithmetic calendar: odd months of 30 days, eleven leap years in thirty. */
const tabular = (year: number, month: number): number =>
  (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) - 492148

/**
 * The day number of the first of a Hijri month.
 *
 * @param month 1 Muharram to 12 Dhu al-Hijja; 13 is the first month of the next year.
 */
export function hijriMonthStart(year: number, month: number): number {
  const index = (year - FIRST_YEAR) * 12 + month - 1
  return index >= 0 && index < starts.length ? (starts[index] as number) : tabular(year, month)
}

/** The day number of a Hijri day, or null where the month does not have it. */
export function hijriDay(year: number, month: number, day: number): number | null {
  const first = hijriMonthStart(year, month)
  return day >= 1 && day <= hijriMonthStart(year, month + 1) - first ? first + day - 1 : null
}

/** The Hijri year in which a day number falls. */
export function hijriYear(day: number): number {
  let year = Math.floor((day + 492148) / 354.367) + 1
  while (hijriMonthStart(year, 1) > day) year--
  while (hijriMonthStart(year + 1, 1) <= day) year++
  return year
}

/** Month numbers by folded name, for the names that are one word. */
export const HIJRI_MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['محرم', 1],
      ['المحرم', 1],
      ['صفر', 2],
      ['رجب', 7],
      ['شعبان', 8],
      ['رمضان', 9],
      ['شوال', 10],
    ] as const
  ).map(([name, month]) => [foldText(name), month] as const),
)

/** The months that share a first word, by that word: the numbers told by الأول/الأولى and الثاني/الآخر after it. */
export const PAIRED_HIJRI_MONTHS: ReadonlyMap<string, readonly [first: number, second: number]> = new Map([
  [foldText('ربيع'), [3, 4] as const],
  [foldText('جمادى'), [5, 6] as const],
  [foldText('جمادي'), [5, 6] as const],
  [foldText('جماد'), [5, 6] as const],
])

/** What follows ذو or ذي. */
export const DHU_MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['القعدة', 11],
      ['قعدة', 11],
      ['الحجة', 12],
      ['حجة', 12],
    ] as const
  ).map(([name, month]) => [foldText(name), month] as const),
)
