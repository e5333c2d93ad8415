/**
 * Longer than a day: years, their parts, decades, centuries, and units that a word places («الأسبوع المقبل»).
 *
 * @module
 */
import { foldText } from '../fold'
import { oneOf } from '../lists'
import { readOrdinal } from '../numerals'
import type { Tokens } from '../tokens'
import { BLANK, type Point, type Unit } from './meaning'
import { continuesNumber, FROM, isNumber, readDayNumber, readMonth, readUnit, readYear, readYearBehind, touches } from './parts'
import { type Piece, piece, withYear } from './piece'
import { DAY, type DateWord, MONTH, plainWord, WEEK, YEAR } from './words'
import { isYear } from './years'

const UNITS: readonly (Unit | null)[] = [null, 'day', 'week', 'month', 'year']

/** صيف 2026, الصيف الماضي, صيف السنة الماضية. */
export function readSeason(t: Tokens, at: number, word: DateWord): Piece | null {
  const point: Point = { ...BLANK, unit: 'part', part: word.value }
  const read = withYear(t, point, at + 1)
  if (read.bare) return null
  // A winter has two years: شتاء 2024-2025.
  const second = word.value === 24 && (t.form[read.next] === '-' || t.form[read.next] === '/') ? readYear(t, read.next + 1) : null
  return piece(read.point, at, word.cut, second && second.year === (read.point.year ?? 0) + 1 ? second.next : read.next)
}

const LAST = foldText('الأخير')

/** الربع الأول من 2025, النصف الثاني من العام الجاري. */
export function readDivision(t: Tokens, at: number, word: DateWord): Piece | null {
  const size = word.value === 33 ? 4 : 2
  const last = t.form[at + 1] === LAST
  const ordinal = last ? { value: size, next: at + 2 } : readOrdinal(t.form, at + 1)
  if (!ordinal || ordinal.value > size) return null
  const year = readYearBehind(t, ordinal.next)
  if (!year) return null
  const point: Point = { ...BLANK, unit: 'part', part: word.value + ordinal.value - 1, year: year.year, yearOf: year.yearOf }
  return piece(point, at, word.cut, year.next)
}

const isOfOtherEra = oneOf('قبل الهجري للهجرة هجري')

/** القرن التاسع عشر, القرن الماضي. */
export function readCentury(t: Tokens, at: number, word: DateWord): Piece | null {
  const tense = plainWord(t, at + 1)
  if (tense?.kind === 'tense')
    return piece({ ...BLANK, unit: 'century', centuryOf: { from: 'reference', shift: tense.value } }, at, word.cut, at + 2)
  const digits = isNumber(t, at + 1) && (t.form[at + 1] as string).length <= 2
  const ordinal = digits ? { value: Number(t.form[at + 1]), next: at + 2 } : readOrdinal(t.form, at + 1)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30 || isOfOtherEra(t, ordinal.next)) return null
  return piece({ ...BLANK, unit: 'century', year: (ordinal.value - 1) * 100 }, at, word.cut, ordinal.next)
}

const isAge = oneOf('عمره عمرها عمرهم العمر عمر عمرهن عمري')

/** ثمانينيات القرن الماضي, الثمانينيات. */
export function readDecade(t: Tokens, at: number, word: DateWord): Piece | null {
  const from = t.form[at + 1] === FROM ? at + 2 : at + 1
  const head = plainWord(t, from)
  const century = head?.kind === 'century' ? readCentury(t, from, head) : null
  if (century) {
    const { year, centuryOf } = century.point
    const point: Point = { ...BLANK, unit: 'decade', year: (year ?? 0) + word.value, centuryOf }
    return piece(point, at, word.cut, century.next)
  }
  // Without a century: the last one's, from its forties on; «في الأربعينيات من عمره» is an age.
  if (!word.base.startsWith('ال') || word.value < 40 || isAge(t, from)) return null
  return piece({ ...BLANK, unit: 'decade', year: 1900 + word.value }, at, word.cut, at + 1)
}

/** الشهر الماضي, هذا العام, السنة نفسها, هذا الصيف. */
export function readPlaced(t: Tokens, at: number, word: DateWord): Piece | null {
  const placed = readUnit(t, at, word)
  if (!placed) {
    const season = word.kind === 'this' ? plainWord(t, at + 1) : undefined
    return season?.kind === 'season' ? piece({ ...BLANK, unit: 'part', part: season.value, tense: 0 }, at, word.cut, at + 2) : null
  }
  const { unit, anchor, next } = placed
  // «الشهر نفسه من سنة 2024»: what is compared is a stretch of that year; the year is what is named.
  if (anchor.from === 'text' && anchor.shift === 0 && unit !== YEAR && t.form[next] === FROM) {
    const year = readYearBehind(t, next)
    if (year && year.year !== undefined) return piece({ ...BLANK, unit: 'year', year: year.year }, year.first, 0, year.next)
  }
  const key = unit === DAY ? 'dayOf' : unit === WEEK ? 'weekOf' : unit === MONTH ? 'monthOf' : 'yearOf'
  const point: Point = { ...BLANK, unit: UNITS[unit] as Unit, [key]: anchor }
  return piece(point, at, word.cut, next)
}

/** A year standing alone. */
export function readBareYear(t: Tokens, at: number, inChain: boolean): Piece | null {
  const named = readYear(t, at)
  if (!named || (!inChain && continuesNumber(t, at))) return null
  const { year, hijri, next } = named
  const point: Point = { ...BLANK, unit: 'year', year, hijri: hijri || undefined }
  if (hijri) return piece(point, at, 0, next)
  return isYear(t, at, year, inChain) ? piece(point, at, 0, next) : null
}

/** «2025 أكتوبر 12»: the year first, as some pages stamp themselves. */
export function readYearFirst(t: Tokens, at: number): Piece | null {
  const month = readMonth(t, at + 1)
  if (!month || month.hijri || !isNumber(t, month.next)) return null
  const year = readYear(t, at)
  const day = year && year.next === at + 1 ? readDayNumber(t, month.next) : null
  if (!year || !day || readYear(t, day.next)) return null
  return piece({ ...BLANK, unit: 'day', day: day.day, month: month.month, year: year.year }, at, 0, day.next)
}

const isInMonth = oneOf('شهر شهري منذ خلال حتى لغاية')
const YEARS_OF_PRESS = { from: 1950, to: 2099 }

/** «شهر 10/2025»: a month in digits, where the word before says so; else it is the number of a law or a file. */
export function readDigitMonth(t: Tokens, at: number): Piece | null {
  if (t.form[at + 1] !== '/' || !isNumber(t, at + 2) || !isInMonth(t, at - 1)) return null
  const [month, year] = [Number(t.form[at]), Number(t.form[at + 2])]
  if (!touches(t, at) || !touches(t, at + 1) || month < 1 || month > 12) return null
  if (year < YEARS_OF_PRESS.from || year > YEARS_OF_PRESS.to) return null
  return piece({ ...BLANK, unit: 'month', month, year }, at, 0, at + 3)
}

/** A spelled year behind سنة or عام: سنة ألفين وخمسة وعشرين. */
export function readSpelledYear(t: Tokens, at: number, word: DateWord): Piece | null {
  if (word.value !== YEAR || isNumber(t, at + 1)) return null
  const year = readYearBehind(t, at)
  return year?.year === undefined ? null : piece({ ...BLANK, unit: 'year', year: year.year }, year.first, 0, year.next)
}
