/**
 * The part of EDTF (ISO 8601-2, Library of Congress profile, 2019) that the records use, and the days it means.
 *
 * | what | written |
 * | --- | --- |
 * | day, month, year | `2025-06-24` `2025-06` `2025` |
 * | decade, century | `199X` `18XX` |
 * | season | `2024-21` spring (March to May) … `2024-24` winter (December to the February after) |
 * | quarter, half | `2025-33` … `2025-36`, `2025-40` `2025-41` |
 * | lasting from … to | `a/b`, open `a/..` `../b` |
 * | one day of a stretch | `[a..b]`, open `[a..]` `[..b]` |
 * | one of, all of | `[a,b]`, `{a,b}` |
 * | approximate, uncertain, both | `~` `?` `%` after a date |
 * | unknown year | `XXXX-06-14`, `XXXX-06` |
 *
 * A time of day is accepted and dropped.
 *
 * @see https://www.loc.gov/standards/datetime/
 * @module
 */
import { dayNumber, daysInMonth } from './days'

/** The days an EDTF expression means: day numbers since 1970-01-01, inclusive, null for open or unknown. */
export interface EdtfBounds {
  readonly earliest: number | null
  readonly latest: number | null
  /**
   * `within` for one unknown day of the stretch (`[a..b]`, and a unit longer than a day standing alone);
   * `span` for the whole stretch (`a/b`, `{a,b}`, a day).
   */
  readonly extent: 'span' | 'within'
}

/** Thrown for a text that is no EDTF of the supported part. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError'
  constructor(
    /** What was given. */
    readonly given: string,
    why: string,
  ) {
    super(
      `not an EDTF date: ${JSON.stringify(given)}: ${why} (expected, say, 2025-06-24, 2025-06, 2025, 2023-12-14/2023-12-15 or [2025-06-24..])`,
    )
  }
}

type Bounds = readonly [earliest: number | null, latest: number | null, unit: 'day' | 'longer']

/** The parts of a year by their EDTF number (seasons, quarters, halves): first month and length in months. @internal */
export const YEAR_PARTS: Readonly<Record<number, readonly [month: number, months: number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
  40: [1, 6],
  41: [7, 6],
}

/** Days of `months` months from the first of a month. */
function monthSpan(year: number, month: number, months: number): Bounds {
  const last = month + months - 1
  const endYear = year + Math.floor((last - 1) / 12)
  const endMonth = ((last - 1) % 12) + 1
  return [dayNumber(year, month, 1), dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)), 'longer']
}

function single(text: string, given: string): Bounds {
  const s = text.replace(/T[\d:.Z+-]*$/, '').replace(/[?~%]$/, '')
  const m = /^(-?\d{4}|\d{3}X|\d\dXX|XXXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/.exec(s)
  if (!m) throw new EdtfError(given, text === '' ? 'an empty date' : `cannot read ${JSON.stringify(text)}`)
  const [, y = '', mo, d] = m
  const month = mo === undefined || mo === 'XX' ? null : Number(mo)
  const isSeason = month !== null && month in YEAR_PARTS
  if (month !== null && !isSeason && (month < 1 || month > 12)) throw new EdtfError(given, `there is no month ${mo}`)
  if (isSeason && d !== undefined) throw new EdtfError(given, 'a season has no day')
  if (y === 'XXXX') {
    if (month === null) throw new EdtfError(given, 'nothing is known of it')
    if (!isSeason && d !== undefined && d !== 'XX' && (Number(d) < 1 || Number(d) > daysInMonth(2000, month)))
      throw new EdtfError(given, `month ${mo} has no day ${d}`)
    return [null, null, d === undefined ? 'longer' : 'day']
  }
  if (y.endsWith('X')) {
    if (mo !== undefined) throw new EdtfError(given, 'a decade or century has no month')
    const from = Number(y.replace(/X/g, '0'))
    const to = Number(y.replace(/X/g, '9'))
    return [dayNumber(from, 1, 1), dayNumber(to, 12, 31), 'longer']
  }
  const year = Number(y)
  if (month === null) {
    if (d !== undefined && d !== 'XX') throw new EdtfError(given, 'a day needs its month')
    return monthSpan(year, 1, 12)
  }
  if (isSeason) return monthSpan(year, ...(YEAR_PARTS[month] as readonly [number, number]))
  if (d === undefined || d === 'XX') return monthSpan(year, month, 1)
  const day = Number(d)
  if (day < 1 || day > daysInMonth(year, month)) throw new EdtfError(given, `${y}-${mo} has no day ${d}`)
  const n = dayNumber(year, month, day)
  return [n, n, 'day']
}

const ordered = (a: number | null, b: number | null, given: string): void => {
  if (a !== null && b !== null && a > b) throw new EdtfError(given, 'it ends before it starts')
}

/**
 * The days that an EDTF expression means.
 *
 * @throws {EdtfError} for a text outside the supported part, a day that no calendar has, or a reversed range.
 * @example
 * ```ts
 * import { edtfBounds, parseIsoDay } from 'isnad/schema'
 *
 * const { earliest, latest, extent } = edtfBounds('2024-02')
 * earliest === parseIsoDay('2024-02-01') // => true
 * latest === parseIsoDay('2024-02-29') // => true
 * extent // => 'within'
 * ```
 */
export function edtfBounds(text: string): EdtfBounds {
  const s = text.trim()
  const set = /^([[{])(.*)([\]}])$/.exec(s)
  if (set) {
    const [, open, inner = '', close] = set
    if ((open === '[') !== (close === ']')) throw new EdtfError(text, 'the brackets do not match')
    let earliest: number | null = Number.POSITIVE_INFINITY
    let latest: number | null = Number.NEGATIVE_INFINITY
    for (const part of inner.split(',')) {
      const dots = part.indexOf('..')
      const [from, to] = dots < 0 ? [part, part] : [part.slice(0, dots), part.slice(dots + 2)]
      if (dots >= 0 && from === '' && to === '') throw new EdtfError(text, 'a range with neither end')
      const a = dots >= 0 && from.trim() === '' ? null : single(from.trim(), text)[0]
      const b = dots >= 0 && to.trim() === '' ? null : single(to.trim(), text)[1]
      ordered(a, b, text)
      earliest = a === null || earliest === null ? null : Math.min(earliest, a)
      latest = b === null || latest === null ? null : Math.max(latest, b)
    }
    return { earliest, latest, extent: open === '[' ? 'within' : 'span' }
  }
  const slash = s.indexOf('/')
  if (slash >= 0) {
    const [from, to] = [s.slice(0, slash).trim(), s.slice(slash + 1).trim()]
    const open = (x: string): boolean => x === '' || x === '..'
    if (open(from) && open(to)) throw new EdtfError(text, 'a range with neither end')
    const a = open(from) ? null : single(from, text)[0]
    const b = open(to) ? null : single(to, text)[1]
    ordered(a, b, text)
    return { earliest: a, latest: b, extent: 'span' }
  }
  const [earliest, latest, unit] = single(s, text)
  return { earliest, latest, extent: unit === 'day' ? 'span' : 'within' }
}

/** Whether a text is EDTF of the supported part. */
export function isEdtf(text: string): boolean {
  try {
    edtfBounds(text)
    return true
  } catch {
    return false
  }
}
