/**
 * The parts of a date: the number of a day, a month under its one or two names, a year with its era, a unit with the
 * word that places it («الشهر الماضي»), a date in digits.
 *
 * @module
 */
import { daysInMonth } from '../../schema/days'
import { PAIRED_MONTHS } from '../calendar/gregorian'
import { hijriDay, PAIRED_HIJRI_MONTHS } from '../calendar/hijri'
import { foldTable, foldText } from '../fold'
import { oneOf } from '../lists'
import { readCardinal, readOrdinal } from '../numerals'
import { TokenKind, type Tokens } from '../tokens'
import type { Anchor } from './meaning'
import { isGeneral } from './names'
import { DAY, type DateWord, dateWord, MONTH, plainWord, YEAR } from './words'

/** The folded من, which joins a day to its month and a month to its year. */
export const FROM = foldText('من')
const isOther = oneOf('الآخر الآخرة الثاني الثانية ثاني ثان ثانية آخر')
const isFirstOfPair = oneOf('الأول الأولى أول أولى')
const isEpithet = oneOf('المبارك الأبرك الكريم المعظم الحرام الفضيل الخير الفرد الأغر')
const isGregorianEra = oneOf('م ميلادي ميلادية للميلاد الميلادي الميلادية')
const isHijriEra = oneOf('ه هجري هجرية للهجرة الهجري الهجرية')

/** Whether two neighbouring tokens touch: nothing, or nothing but bidi and zero-width marks, stands between them. */
export function touches(t: Tokens, left: number): boolean {
  if (left < 0 || left + 1 >= t.count) return false
  for (let i = t.end[left] as number; i < (t.start[left + 1] as number); i++) if (foldTable()[t.text.charCodeAt(i)] !== 0) return false
  return true
}

/** Whether a token is a run of digits. */
export const isNumber = (t: Tokens, at: number): boolean => t.kind[at] === TokenKind.number

/** Whether the digits at `at` go on before: a decimal, a clock, a score, a telephone number. */
export function continuesNumber(t: Tokens, at: number): boolean {
  const mark = t.form[at - 1]
  return (
    touches(t, at - 1) &&
    (mark === '.' || mark === ',' || mark === ':' || mark === '/' || mark === '+' || mark === '-') &&
    isNumber(t, at - 2) &&
    touches(t, at - 2)
  )
}

/** Whether the digits at `at` go on behind, as a decimal, a clock or a percentage. */
export function continuedNumber(t: Tokens, at: number): boolean {
  const mark = t.form[at + 1]
  return touches(t, at) && (mark === '%' || ((mark === '.' || mark === ',' || mark === ':') && isNumber(t, at + 2) && touches(t, at + 1)))
}

/** A month as named, by one name or by two that mean the same («شباط/فبراير»). */
export interface NamedMonth {
  readonly month: number
  readonly hijri: boolean
  readonly next: number
}

function oneMonth(t: Tokens, at: number, word: DateWord | undefined): NamedMonth | null {
  if (!word) return null
  const after = t.form[at + 1] ?? ''
  switch (word.kind) {
    case 'month':
      return { month: word.value, hijri: false, next: at + 1 }
    case 'pairedMonth': {
      const pair = PAIRED_MONTHS.get(word.base)
      if (!pair) return null
      if (isFirstOfPair(t, at + 1) || after === '1') return { month: pair[0], hijri: false, next: at + 2 }
      return isOther(t, at + 1) || after === '2' ? { month: pair[1], hijri: false, next: at + 2 } : null
    }
    case 'hijriMonth':
      return { month: word.value, hijri: true, next: isEpithet(t, at + 1) ? at + 2 : at + 1 }
    case 'season':
    case 'pairedHijriMonth': {
      const pair = PAIRED_HIJRI_MONTHS.get(word.base)
      if (!pair) return null
      if (isFirstOfPair(t, at + 1)) return { month: pair[0], hijri: true, next: at + 2 }
      return isOther(t, at + 1) ? { month: pair[1], hijri: true, next: at + 2 } : null
    }
    case 'dhu': {
      const second = plainWord(t, at + 1)
      return second?.kind === 'dhuMonth' ? { month: second.value, hijri: true, next: at + 2 } : null
    }
    default:
      return null
  }
}

/** The month named at a token. */
export function readMonth(t: Tokens, at: number, word: DateWord | undefined = plainWord(t, at)): NamedMonth | null {
  const first = oneMonth(t, at, word)
  if (!first || first.hijri) return first
  const mark = t.form[first.next]
  const bracket = mark === '('
  const at2 = bracket || mark === '/' || mark === '-' ? first.next + 1 : first.next
  const second = oneMonth(t, at2, plainWord(t, at2))
  if (!second || second.hijri || second.month !== first.month) return first
  if (bracket && t.form[second.next] !== ')') return first
  return { month: first.month, hijri: false, next: bracket ? second.next + 1 : second.next }
}

/** A year as printed. */
export interface NamedYear {
  readonly year: number
  readonly hijri: boolean
  readonly next: number
}

/** 2019/31, 2025-06: a file number, or a form of date that is not told from one. */
const isFileNumber = (t: Tokens, at: number): boolean =>
  (t.form[at + 1] === '/' || t.form[at + 1] === '-') &&
  isNumber(t, at + 2) &&
  touches(t, at) &&
  touches(t, at + 1) &&
  (t.form[at + 2] as string).length !== 4 &&
  // 2024-25 is a season.
  !((t.form[at + 2] as string).length === 2 && Number(t.form[at + 2]) === (Number(t.form[at]) + 1) % 100)

/** The year in four digits at a token, with its era. */
export function readYear(t: Tokens, at: number): NamedYear | null {
  if (!isNumber(t, at)) return null
  const form = t.form[at] as string
  if (form.length !== 4 || form[0] === '0' || continuedNumber(t, at)) return null
  const year = Number(form)
  if (year >= 3000 || isFileNumber(t, at)) return null
  if (isHijriEra(t, at + 1)) return year <= 1600 ? { year, hijri: true, next: at + 2 } : null
  return { year, hijri: false, next: isGregorianEra(t, at + 1) ? at + 2 : at + 1 }
}

/** A unit with the word that places it. */
export interface PlacedUnit {
  /** One of the units of the word table. */
  readonly unit: number
  readonly anchor: Anchor
  readonly next: number
}

const WHAT = foldText('ما')
const unitOf = (word: DateWord | undefined): number =>
  word?.kind === 'unit' ? word.value : word?.kind === 'relative' && word.base === TODAY ? DAY : 0
const TODAY = foldText('اليوم')
const THE_YEAR = foldText('العام')

/** «الشهر الماضي», «هذا العام», «نفس السنة», «الشهر نفسه», «اليوم الموالي», «العام ما قبل الماضي» at a token. */
export function readUnit(t: Tokens, at: number, word: DateWord | undefined = dateWord(t, at)): PlacedUnit | null {
  if (!word) return null
  if (word.kind === 'this' || word.kind === 'sameBefore') {
    const unit = unitOf(plainWord(t, at + 1))
    if (unit === 0 || (word.kind === 'this' && unit === DAY)) return null
    return { unit, anchor: { from: word.kind === 'this' ? 'reference' : 'text', shift: 0 }, next: at + 2 }
  }
  const unit = unitOf(word)
  if (unit === 0 || (word.base === THE_YEAR && isGeneral(t, at))) return null
  const after = plainWord(t, at + 1)
  if (after?.kind === 'tense' && unit !== DAY) return { unit, anchor: { from: 'reference', shift: after.value }, next: at + 2 }
  if (after?.kind === 'same') return { unit, anchor: { from: 'text', shift: 0 }, next: at + 2 }
  if (after?.kind === 'following') return { unit, anchor: { from: 'text', shift: after.value }, next: at + 2 }
  const beforeAt = t.form[at + 1] === WHAT ? at + 2 : at + 1
  const before = plainWord(t, beforeAt)
  const tense = plainWord(t, beforeAt + 1)
  if (before?.kind === 'before' && tense?.kind === 'tense' && before.value === tense.value && unit !== DAY)
    return { unit, anchor: { from: 'reference', shift: 2 * tense.value }, next: beforeAt + 2 }
  return null
}

/** The year that stands behind a month, a season, a quarter: a number, or a placed year. */
export interface YearBehind {
  readonly year: number | undefined
  readonly yearOf: Anchor | undefined
  readonly hijri: boolean
  /** Where the year's own words start, governing words left out. */
  readonly first: number
  readonly next: number
}

/** «2025», «من سنة 2025», «لعام 2025», «من السنة الماضية», «العام الجاري» at a token. */
export function readYearBehind(t: Tokens, at: number): YearBehind | null {
  let i = at
  if (t.form[i] === ',' && isNumber(t, i + 1)) i++
  else if (t.form[i] === FROM || t.form[i] === LAM) i++
  const word = dateWord(t, i)
  if ((word?.kind === 'governor' || word?.kind === 'unit') && word.value === YEAR) {
    const year = readYear(t, i + 1)
    if (year) return { year: year.year, yearOf: undefined, hijri: year.hijri, first: i + 1, next: year.next }
    const spelled = word.kind === 'governor' ? readCardinal(t.form, i + 1) : null
    if (spelled && spelled.value >= 1000) return { year: spelled.value, yearOf: undefined, hijri: false, first: i + 1, next: spelled.next }
  }
  const placed = readUnit(t, i, word)
  if (placed?.unit === YEAR) return { year: undefined, yearOf: placed.anchor, hijri: false, first: i, next: placed.next }
  const year = i > at && t.form[at] === LAM ? null : readYear(t, i)
  return year && { year: year.year, yearOf: undefined, hijri: year.hijri, first: i, next: year.next }
}
const LAM = 'ل'

/** The month behind the number of a day. */
export interface MonthBehind {
  readonly month: number | undefined
  readonly monthOf: Anchor | undefined
  readonly hijri: boolean
  readonly next: number
}
const OF_IT = foldText('منه')
const placedMonth = (monthOf: Anchor, next: number): MonthBehind => ({ month: undefined, monthOf, hijri: false, next })

/** «ماي», «من شهر ماي», «من الشهر الجاري», «الجاري», «منه» behind the number of a day. */
export function readMonthBehind(t: Tokens, at: number, inDigits: boolean): MonthBehind | null {
  let i = at
  const mark = t.form[i]
  if (mark === FROM) i++
  else if (mark === '-' || (mark === '/' && touches(t, i - 1) && touches(t, i))) i = t.form[i + 1] === FROM ? i + 2 : i + 1
  const word = dateWord(t, i)
  if (word?.kind === 'governor' && word.value === MONTH) i++
  const named = readMonth(t, i)
  if (named) return { month: named.month, monthOf: undefined, hijri: named.hijri, next: named.next }
  const placed = readUnit(t, i)
  if (placed?.unit === MONTH) return placedMonth(placed.anchor, placed.next)
  if (!inDigits || i !== at) return null
  if (mark === OF_IT) return placedMonth({ from: 'text', shift: 0 }, at + 1)
  if (word?.kind === 'tense' && word.cut === 0) return placedMonth({ from: 'reference', shift: word.value }, at + 1)
  return null
}

/** The number of a day: digits, فاتح, an ordinal, or أول before a month. */
export interface DayNumber {
  readonly day: number
  readonly inDigits: boolean
  readonly next: number
}

/** The number of a day at a token. */
export function readDayNumber(t: Tokens, at: number, word: DateWord | undefined = dateWord(t, at)): DayNumber | null {
  if (isNumber(t, at)) {
    const form = t.form[at] as string
    if (form.length > 2 || continuedNumber(t, at)) return null
    const day = Number(form)
    return day >= 1 && day <= 31 ? { day, inDigits: true, next: at + 1 } : null
  }
  if (word?.kind === 'first') return { day: 1, inDigits: false, next: at + 1 }
  if (word?.kind === 'before' && word.value < 0) return readMonth(t, at + 1) ? { day: 1, inDigits: false, next: at + 1 } : null
  if (word?.kind !== 'ordinal') return null
  const ordinal = readOrdinal(t.form, at, word.base)
  return ordinal && ordinal.value <= 31 ? { day: ordinal.value, inDigits: false, next: ordinal.next } : null
}

/** A date in digits. */
export interface DigitDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hijri: boolean
  readonly next: number
}

/** `24/06/2025`, `24-06-2025`, `24.06.2025`, `2025-06-24`, `24/06/25`, `2025:06:24`; `1446/11/22` is Hijri. */
export function readDigitDate(t: Tokens, at: number): DigitDate | null {
  const mark = t.form[at + 1]
  const timed = mark === ':' && (t.form[at] as string).length === 4
  if ((mark !== '/' && mark !== '-' && mark !== '.' && !timed) || t.form[at + 3] !== mark || !isNumber(t, at + 2) || !isNumber(t, at + 4))
    return null
  const spaced = !touches(t, at)
  if ((mark === '.' || timed) && spaced) return null
  // «9 /11 /1441»: a slash may be spaced anyhow, a dash all or nothing.
  if (mark !== '/') for (let i = at + 1; i < at + 4; i++) if (touches(t, i) === spaced) return null
  if (continuesNumber(t, at)) return null
  const after = t.form[at + 5]
  if ((after === mark || after === ':') && touches(t, at + 4) && isNumber(t, at + 6) && touches(t, at + 5)) return null
  // «10/11/12 أكتوبر» are days.
  if (mark === '/' && (t.form[at + 4] as string).length === 2 && readMonth(t, at + 5)) return null
  const [a, b, c] = [t.form[at] as string, t.form[at + 2] as string, t.form[at + 4] as string]
  if (b.length > 2) return null
  let [year, month, day] = [Number(c), Number(b), Number(a)]
  if (a.length === 4 && c.length <= 2) [year, day] = [day, year]
  else if (a.length > 2) return null
  else if (c.length === 2 && mark === '/' && !spaced && a.length === 2 && b.length === 2) year += 2000
  else if (c.length !== 4) return null
  // Month first, as American pages print it, where the order leaves no other reading.
  if (month > 12 && day <= 12 && a.length <= 2) [month, day] = [day, month]
  const gregorian = isGregorianEra(t, at + 5)
  const next = gregorian || isHijriEra(t, at + 5) ? at + 6 : at + 5
  if (month < 1 || month > 12 || day < 1) return null
  if (year >= 1300 && year <= 1500 && !gregorian)
    return hijriDay(year, month, day) === null ? null : { year, month, day, hijri: true, next }
  return year >= 1700 && year < 2200 && day <= daysInMonth(year, month) ? { year, month, day, hijri: false, next } : null
}
