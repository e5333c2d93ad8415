/**
 * One date of an expression, as far as its own words go; what it leaves to the next one («14» in «14 و15 ماي») is
 * filled in where pieces are put together.
 *
 * @module
 */
import { readAs, wordSet } from '../clitics'
import { foldText } from '../fold'
import { readOrdinal } from '../numerals'
import { TokenKind, type Tokens } from '../tokens'
import { readLatinDate } from './latin'
import type { Point, Unit } from './meaning'
import { isNoWeekday, speaksOfMonth } from './names'
import {
  continuesNumber,
  FROM,
  isNumber,
  readDayNumber,
  readDigitDate,
  readMonth,
  readMonthBehind,
  readUnit,
  readYear,
  readYearBehind,
  touches,
} from './parts'
import { isTheDayAfter, isToday, isTomorrow } from './today'
import { DAY, type DateWord, dateWord, isAmbiguousMonth, MONTH, plainWord, WEEK, YEAR } from './words'
import { isYear } from './years'

/** A piece of an expression. */
export interface Piece {
  readonly point: Point
  /** Its first token, and how many folded letters of proclitics to leave out of that. */
  readonly first: number
  readonly cut: number
  /** The index after its last token. */
  readonly next: number
  /** A day number still without a month. */
  readonly lacksMonth: boolean
  /** Where a weekday goes before a number that turns out to be none of a day. */
  readonly weekdayOnly?: Piece
}

const piece = (point: Point, first: number, cut: number, next: number): Piece => ({ point, first, cut, next, lacksMonth: false })
const UNITS: readonly (Unit | null)[] = [null, 'day', 'week', 'month', 'year']

/** A month, its year if any, from its first token. */
function readMonthPhrase(t: Tokens, at: number, word: DateWord | undefined): { point: Point; next: number; bare: boolean } | null {
  const named = readMonth(t, at, word)
  if (!named) return null
  // «ماي 6, 2025», as blogs stamp their pages.
  const day = named.hijri ? null : readDayNumber(t, named.next)
  const year = day?.inDigits ? readYear(t, t.form[day.next] === ',' ? day.next + 1 : day.next) : null
  if (day && year) return { point: { unit: 'day', day: day.day, month: named.month, year: year.year }, next: year.next, bare: false }
  return withYear(t, { unit: 'month', month: named.month, ...(named.hijri ? { hijri: true as const } : {}) }, named.next)
}

/** A month or day and what stands behind it: a year, الماضي, «من السنة الماضية». */
function withYear(t: Tokens, point: Point, at: number): { point: Point; next: number; bare: boolean } {
  const glued = (t.form[at] === '-' || t.form[at] === '/') && touches(t, at - 1) && touches(t, at) ? at + 1 : at
  const tense = plainWord(t, glued)
  if (tense?.kind === 'tense') return { point: { ...point, tense: tense.value as -1 | 0 | 1 }, next: at + 1, bare: false }
  const year = readYearBehind(t, glued)
  if (!year || (year.year !== undefined && isNumber(t, year.next - 1) && isCount(t, year.next))) return { point, next: at, bare: true }
  const { year: number, yearOf } = year
  // A Hijri era makes a Hijri date of a month that both calendars could share; no era leaves the month's own.
  const next = plainWord(t, year.next)?.kind === 'tense' && number !== undefined ? year.next + 1 : year.next
  return { point: { ...point, ...(number === undefined ? {} : { year: number }), ...(yearOf ? { yearOf } : {}) }, next, bare: false }
}
const isCount = (t: Tokens, at: number): boolean => COUNT_AFTER_YEAR.has(t.form[at] ?? '')
const COUNT_AFTER_YEAR = wordSet('شخص شخصا درهم درهما دولار دولارا متر مترا')

/** A day by its number, with the month if that follows. */
function readDay(t: Tokens, at: number, word: DateWord | undefined, weekday: number | undefined): Piece | null {
  const number = readDayNumber(t, at, word)
  if (!number) return null
  const base: Point = { unit: 'day', day: number.day, ...(weekday === undefined ? {} : { weekday }) }
  const cut = word?.cut ?? 0
  const behind = readMonthBehind(t, number.next, number.inDigits)
  if (!behind) return { point: base, first: at, cut, next: number.next, lacksMonth: true }
  if (behind.monthOf) return piece({ ...base, monthOf: behind.monthOf }, at, cut, behind.next)
  const month = behind.month as number
  const full = withYear(t, { ...base, month, ...(behind.hijri ? { hijri: true as const } : {}) }, behind.next)
  return piece(full.point, at, cut, full.next)
}

const ACCORDING = wordSet('الموافق والموافق الموافقة المصادف ل للموافق')
const BETWEEN_WEEKDAY_AND_DAY = ',-.|/:(–'

/** The date behind a weekday or أمس: «الثلاثاء 24 يونيو», «الاثنين، 12 أيار», «السبت (7 يونيو 2025)», «الخميس 24/06/2025». */
function readDateBehind(t: Tokens, at: number, weekday: number | undefined): Piece | null {
  let i = at
  if (t.kind[i] === TokenKind.punctuation && BETWEEN_WEEKDAY_AND_DAY.includes(t.form[i] as string)) i++
  const marked = i > at
  while (ACCORDING.has(t.form[i] ?? '')) i++
  const word = dateWord(t, i)
  if (word?.kind === 'governor' && word.value === DAY) return null
  const digits = isNumber(t, i) ? readDigitDate(t, i) : null
  if (digits) {
    const { year, month, day, hijri, next } = digits
    const point: Point = {
      unit: 'day',
      year,
      month,
      day,
      ...(hijri ? { hijri: true as const } : {}),
      ...(weekday === undefined ? {} : { weekday }),
    }
    return piece(point, i, 0, next)
  }
  // An ordinal needs its month: «الأحد الأول» is the first Sunday.
  const day = word === undefined || word.cut === 0 ? readDay(t, i, word, weekday) : null
  if (!day) return null
  if (!day.lacksMonth) return day
  return !marked && isNumber(t, i) ? day : null
}

function readWeekday(t: Tokens, at: number, word: DateWord): Piece | null {
  const { value: weekday, cut } = word
  const tense = plainWord(t, at + 1)
  const next = tense?.kind === 'tense' ? at + 2 : at + 1
  const tensed = tense?.kind === 'tense' ? { tense: tense.value as -1 | 0 | 1 } : {}
  const alone = piece({ unit: 'day', weekday, ...tensed }, at, cut, next)
  const date = readDateBehind(t, next, weekday)
  if (date) return { ...date, first: at, cut, ...(date.lacksMonth ? { weekdayOnly: alone } : {}) }
  if (isNoWeekday(t, at, next)) return null
  const week = t.form[next] === FROM ? readUnit(t, next + 1) : null
  if (week?.unit === WEEK) return piece({ unit: 'day', weekday, weekOf: week.anchor }, at, cut, week.next)
  return alone
}

const YESTERDAY = foldText('أمس')
const TODAY = foldText('اليوم')
const TOMORROW = foldText('غدا')
const FIRST_WORD = foldText('الأول')

/** أمس, أول أمس, اليوم, غدا, بعد غد, with the weekday and date that may follow. */
function readRelative(t: Tokens, at: number, word: DateWord, inChain: boolean): Piece | null {
  let i = at
  let offset = word.value
  if (word.kind === 'before') {
    // أول أمس, أول من أمس, قبل أمس, بعد غد, بعد يوم غد.
    i++
    const skipped = dateWord(t, i)
    if (t.form[i] === FROM || (skipped?.kind === 'governor' && skipped.value === DAY)) i++
    const day = plainWord(t, i)
    if (day?.kind !== 'relative' || day.value !== word.value) return null
    offset = 2 * word.value
  }
  i++
  const base = dateWord(t, i - 1)?.base
  if (base === YESTERDAY && t.form[i] === FIRST_WORD) {
    offset = -2
    i++
  }
  const mark = t.form[i] ?? ''
  const enclosed = mark === '(' || mark === '"'
  const name = enclosed || mark === ',' ? i + 1 : i
  const weekday = plainWord(t, name)
  const named = weekday?.kind === 'weekday' && !isNoWeekday(t, name, name + 1)
  if (named) i = enclosed && (t.form[name + 1] === ')' || t.form[name + 1] === '"') ? name + 2 : name + 1
  const day = named ? weekday.value : undefined
  const date = readDateBehind(t, i, day)
  const point: Point = { unit: 'day', offset, ...(day === undefined ? {} : { weekday: day }) }
  if (date && !date.lacksMonth) return piece({ ...date.point, offset }, at, word.cut, date.next)
  if (!named && word.kind === 'relative') {
    if (base === YESTERDAY && t.form[i] === NEED) return null
    if (base === TODAY && !inChain && !isToday(t, at)) return null
    if (base === TOMORROW && !isTomorrow(t, at)) return null
    if (base !== YESTERDAY && base !== TODAY && base !== TOMORROW && offset > 0 && !isTheDayAfter(t, at)) return null
    if (base === YUM && offset === 0) return null
    if (base === THE_YESTERDAY && t.form[i] === NEAR) return null
  }
  return piece(point, at, word.cut, i)
}
const NEED = foldText('الحاجة')
const NEAR = foldText('القريب')
const YUM = foldText('يومه')
const THE_YESTERDAY = foldText('الأمس')

/** صيف 2026, الصيف الماضي, صيف السنة الماضية. */
function readSeason(t: Tokens, at: number, word: DateWord): Piece | null {
  const point: Point = { unit: 'part', part: word.value }
  const read = withYear(t, point, at + 1)
  if (read.bare) return null
  // A winter has two years: شتاء 2024-2025.
  const second = word.value === 24 && (t.form[read.next] === '-' || t.form[read.next] === '/') ? readYear(t, read.next + 1) : null
  return piece(read.point, at, word.cut, second && second.year === (read.point.year ?? 0) + 1 ? second.next : read.next)
}

const LAST = foldText('الأخير')

/** الربع الأول من 2025, النصف الثاني من العام الجاري. */
function readDivision(t: Tokens, at: number, word: DateWord): Piece | null {
  const size = word.value === 33 ? 4 : 2
  const last = t.form[at + 1] === LAST
  const ordinal = last ? { value: size, next: at + 2 } : readOrdinal(t.form, at + 1)
  if (!ordinal || ordinal.value > size) return null
  const year = readYearBehind(t, ordinal.next)
  if (!year) return null
  const { year: number, yearOf } = year
  const point: Point = {
    unit: 'part',
    part: word.value + ordinal.value - 1,
    ...(number === undefined ? {} : { year: number }),
    ...(yearOf ? { yearOf } : {}),
  }
  return piece(point, at, word.cut, year.next)
}

const OF_OTHER_ERA = wordSet('قبل الهجري للهجرة هجري')

function readCentury(t: Tokens, at: number, word: DateWord): Piece | null {
  const tense = plainWord(t, at + 1)
  if (tense?.kind === 'tense') return piece({ unit: 'century', centuryOf: { from: 'reference', shift: tense.value } }, at, word.cut, at + 2)
  const digits = isNumber(t, at + 1) && (t.form[at + 1] as string).length <= 2
  const ordinal = digits ? { value: Number(t.form[at + 1]), next: at + 2 } : readOrdinal(t.form, at + 1)
  if (!ordinal || ordinal.value < 1 || ordinal.value > 30 || OF_OTHER_ERA.has(t.form[ordinal.next] ?? '')) return null
  return piece({ unit: 'century', year: (ordinal.value - 1) * 100 }, at, word.cut, ordinal.next)
}

const AGE = wordSet('عمره عمرها عمرهم العمر عمر عمرهن عمري')

/** ثمانينيات القرن الماضي, الثمانينيات. */
function readDecade(t: Tokens, at: number, word: DateWord): Piece | null {
  const from = t.form[at + 1] === FROM ? at + 2 : at + 1
  const head = plainWord(t, from)
  const century = head?.kind === 'century' ? readCentury(t, from, head) : null
  if (century) {
    const { year, centuryOf } = century.point
    const point: Point =
      year === undefined
        ? { unit: 'decade', year: word.value, ...(centuryOf ? { centuryOf } : {}) }
        : { unit: 'decade', year: year + word.value }
    return piece(point, at, word.cut, century.next)
  }
  // Without a century: the last one's, from its forties on; «في الأربعينيات من عمره» is an age.
  if (!word.base.startsWith('ال') || word.value < 40 || AGE.has(t.form[from] ?? '')) return null
  return piece({ unit: 'decade', year: 1900 + word.value }, at, word.cut, at + 1)
}

function readPlaced(t: Tokens, at: number, word: DateWord): Piece | null {
  const placed = readUnit(t, at, word)
  if (!placed) {
    const season = word.kind === 'this' ? plainWord(t, at + 1) : undefined
    return season?.kind === 'season' ? piece({ unit: 'part', part: season.value, tense: 0 }, at, word.cut, at + 2) : null
  }
  const { unit, anchor, next } = placed
  // «الشهر نفسه من سنة 2024»: what is compared is a stretch of that year; the year is what is named.
  if (anchor.from === 'text' && anchor.shift === 0 && unit !== YEAR && t.form[next] === FROM) {
    const year = readYearBehind(t, next)
    if (year && year.year !== undefined) return piece({ unit: 'year', year: year.year }, year.first, 0, year.next)
  }
  const key = unit === DAY ? 'dayOf' : unit === WEEK ? 'weekOf' : unit === MONTH ? 'monthOf' : 'yearOf'
  const point: Point = { unit: UNITS[unit] as Unit, [key]: anchor }
  return piece(point, at, word.cut, next)
}

/** A year standing alone. */
function readBareYear(t: Tokens, at: number, inChain: boolean): Piece | null {
  const named = readYear(t, at)
  if (!named || (!inChain && continuesNumber(t, at))) return null
  const { year, hijri, next } = named
  const point: Point = { unit: 'year', year, ...(hijri ? { hijri: true as const } : {}) }
  if (hijri) return piece(point, at, 0, next)
  return isYear(t, at, year, inChain) ? piece(point, at, 0, next) : null
}

/** A spelled year behind سنة or عام: سنة ألفين وخمسة وعشرين. */
function readSpelledYear(t: Tokens, at: number, word: DateWord): Piece | null {
  if (word.value !== YEAR || isNumber(t, at + 1)) return null
  const year = readYearBehind(t, at)
  return year?.year === undefined ? null : piece({ unit: 'year', year: year.year }, year.first, 0, year.next)
}

function readNumber(t: Tokens, at: number, inChain: boolean): Piece | null {
  const digits = readDigitDate(t, at)
  if (digits) {
    const { year, month, day, hijri, next } = digits
    return piece({ unit: 'day', year, month, day, ...(hijri ? { hijri: true as const } : {}) }, at, 0, next)
  }
  if ((t.form[at] as string).length > 2) return readBareYear(t, at, inChain)
  const mark = t.form[at - 1]
  if (continuesNumber(t, at) && mark !== '-') return null
  const latin = readLatinDate(t, at)
  if (latin) return piece(latin.point, at, 0, latin.next)
  return readDay(t, at, undefined, undefined)
}

/**
 * The piece that starts at a token.
 *
 * @param inChain Whether another piece stands before it, so that what is unsure alone («مارس», a round year) is sure.
 */
export function readPiece(t: Tokens, at: number, word: DateWord | undefined, inChain: boolean): Piece | null {
  if (isNumber(t, at)) return readNumber(t, at, inChain)
  if (!word) return null
  switch (word.kind) {
    case 'weekday':
      return readWeekday(t, at, word)
    case 'bareWeekday': {
      const date = readDateBehind(t, at + 1, word.value)
      return date && !date.lacksMonth ? { ...date, first: at, cut: word.cut } : null
    }
    case 'relative':
      return (word.base === TODAY && readUnit(t, at, word) ? readPlaced(t, at, word) : null) ?? readRelative(t, at, word, inChain)
    case 'before':
      return readRelative(t, at, word, inChain) ?? (word.value < 0 ? readNamedDay(t, at, word) : null)
    case 'first':
    case 'ordinal':
      return readNamedDay(t, at, word)
    case 'season':
    case 'pairedHijriMonth':
    case 'month':
    case 'pairedMonth':
    case 'hijriMonth':
    case 'dhu': {
      const read = readMonthPhrase(t, at, word)
      if (!read) return word.kind === 'season' ? readSeason(t, at, word) : null
      const unsure = read.bare && (word.kind === 'hijriMonth' || isAmbiguousMonth(t, at, word))
      if (unsure && !inChain && !speaksOfMonth(t, at, read.next) && !isJoined(t, read.next)) return null
      return piece(read.point, at, word.cut, read.next)
    }
    case 'division':
      return readDivision(t, at, word)
    case 'decade':
      return readDecade(t, at, word)
    case 'century':
      return readCentury(t, at, word)
    case 'unit':
    case 'this':
    case 'sameBefore':
      return readPlaced(t, at, word) ?? (word.kind === 'unit' ? readSpelledYear(t, at, word) : null)
    case 'governor':
      return readSpelledYear(t, at, word)
    case 'latinMonth':
    case 'latinWeekday': {
      const latin = readLatinDate(t, at)
      return latin && piece(latin.point, at, 0, latin.next)
    }
    default:
      return null
  }
}

/** فاتح ماي, الخامس عشر من ماي; not the adjective of a noun: «النصف الأول من ماي», «الدورة العاشرة». */
const readNamedDay = (t: Tokens, at: number, word: DateWord): Piece | null => {
  if (word.kind === 'ordinal' && word.cut === 0 && isDefinite(t, at - 1)) return null
  return readDay(t, at, word, undefined)
}

/** Whether و and another month follow: «مارس وأبريل». */
const isJoined = (t: Tokens, at: number): boolean => {
  const word = dateWord(t, at)
  return word?.and === true && word.kind === 'month'
}

const isDefinite = (t: Tokens, at: number): boolean =>
  t.kind[at] === TokenKind.word && readAs(t.form[at] as string, (base) => base.startsWith('ال') && base.length > 3) !== undefined
