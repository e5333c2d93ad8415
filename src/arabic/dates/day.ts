/**
 * Days: by number and month, by weekday, by أمس and its like.
 *
 * @module
 */
import { foldText } from '../fold'
import { oneOf } from '../lists'
import { TokenKind, type Tokens } from '../tokens'
import { BLANK, type Point } from './meaning'
import { isNoWeekday } from './names'
import { FROM, isNumber, readDayNumber, readDigitDate, readMonth, readMonthBehind, readUnit } from './parts'
import { type Phrase, type Piece, piece, withYear } from './piece'
import { isTheDayAfter, isToday, isTomorrow } from './today'
import { DAY, type DateWord, dateWord, MONTH, plainWord, WEEK } from './words'

/** A day by its number, with the month if that follows. */
export function readDay(t: Tokens, at: number, word: DateWord | undefined, weekday: number | undefined): Piece | null {
  const number = readDayNumber(t, at, word)
  if (!number) return null
  const base: Point = { ...BLANK, unit: 'day', day: number.day, weekday }
  const cut = word?.cut ?? 0
  const behind = readMonthBehind(t, number.next, number.inDigits)
  if (!behind) return { ...piece(base, at, cut, number.next), lacksMonth: true }
  if (behind.monthOf) return piece({ ...base, monthOf: behind.monthOf }, at, cut, behind.next)
  const full = withYear(t, { ...base, month: behind.month, hijri: behind.hijri || undefined }, behind.next)
  return piece(full.point, at, cut, full.next)
}

const isAccording = oneOf('الموافق والموافق الموافقة المصادف ل للموافق')
const BETWEEN_WEEKDAY_AND_DAY = ',-.|/:('

/** The date behind a weekday or أمس: «الثلاثاء 24 يونيو», «الاثنين، 12 أيار», «السبت (7 يونيو 2025)», «الخميس 24/06/2025». */
export function readDateBehind(t: Tokens, at: number, weekday: number | undefined): Piece | null {
  let i = at
  if (t.kind[i] === TokenKind.punctuation && BETWEEN_WEEKDAY_AND_DAY.includes(t.form[i] as string)) i++
  const marked = i > at
  while (isAccording(t, i)) i++
  const word = dateWord(t, i)
  if (word?.kind === 'governor' && word.value === DAY) return null
  const digits = isNumber(t, i) ? readDigitDate(t, i) : null
  if (digits) {
    const { year, month, day, hijri, next } = digits
    return piece({ ...BLANK, unit: 'day', year, month, day, hijri: hijri || undefined, weekday }, i, 0, next)
  }
  // An ordinal needs its month: «الأحد الأول» is the first Sunday.
  const day = word === undefined || word.cut === 0 ? readDay(t, i, word, weekday) : null
  if (!day) return null
  if (!day.lacksMonth) return day
  return !marked && isNumber(t, i) ? day : null
}

/** A weekday with the date, the tense or the week that may follow. */
export function readWeekday(t: Tokens, at: number, word: DateWord): Piece | null {
  const { value: weekday, cut } = word
  const tense = plainWord(t, at + 1)
  const next = tense?.kind === 'tense' ? at + 2 : at + 1
  const said = tense?.kind === 'tense' ? (tense.value as -1 | 0 | 1) : undefined
  const alone = piece({ ...BLANK, unit: 'day', weekday, tense: said }, at, cut, next)
  const date = readDateBehind(t, next, weekday)
  // «الأحد الثاني من نوفمبر»: the second day, if that is a Sunday, else the second Sunday.
  const counted = date?.point.day !== undefined && date.point.day <= MOST && date.first === next && dateWord(t, next)?.kind === 'ordinal'
  if (counted) return { ...date, point: { ...date.point, nth: date.point.day }, first: at, cut }
  if (date) return { ...date, first: at, cut, weekdayOnly: date.lacksMonth ? alone : undefined }
  if (isNoWeekday(t, at, next)) return null
  const last = readLast(t, next, weekday)
  if (last) return piece(last.point, at, cut, last.next)
  const week = t.form[next] === FROM ? readUnit(t, next + 1) : null
  if (week?.unit === WEEK) return piece({ ...BLANK, unit: 'day', weekday, weekOf: week.anchor }, at, cut, week.next)
  return alone
}

const isLast = oneOf('الأخير الأخيرة')

/** «(الجمعة) الأخيرة من شهر ماي 2025»: the last of its weekday in a month. */
function readLast(t: Tokens, at: number, weekday: number): Phrase | null {
  if (!isLast(t, at) || t.form[at + 1] !== FROM) return null
  const governor = dateWord(t, at + 2)
  const from = governor?.kind === 'governor' && governor.value === MONTH ? at + 3 : at + 2
  const month = readMonth(t, from)
  return month && !month.hijri ? withYear(t, { ...BLANK, unit: 'day', weekday, nth: -1, month: month.month }, month.next) : null
}

/** No month has more of a weekday. */
const MOST = 5

const YESTERDAY = foldText('أمس')
const TODAY = foldText('اليوم')
const TOMORROW = foldText('غدا')
const FIRST_WORD = foldText('الأول')

/** أمس, أول أمس, اليوم, غدا, بعد غد, with the weekday and date that may follow. */
export function readRelative(t: Tokens, at: number, word: DateWord, inChain: boolean): Piece | null {
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
  if (date && !date.lacksMonth) return piece({ ...date.point, offset }, at, word.cut, date.next)
  if (!named && word.kind === 'relative') {
    if (base === YESTERDAY && t.form[i] === NEED) return null
    if (base === TODAY && !inChain && !isToday(t, at)) return null
    if (base === TOMORROW && !isTomorrow(t, at)) return null
    if (base !== YESTERDAY && base !== TODAY && base !== TOMORROW && offset > 0 && !isTheDayAfter(t, at)) return null
    if (base === YUM && offset === 0) return null
    if (base === THE_YESTERDAY && t.form[i] === NEAR) return null
  }
  return piece({ ...BLANK, unit: 'day', offset, weekday: day }, at, word.cut, i)
}

/** الليلة الماضية, الليلة قبل الماضية: the day that they belong to, yesterday's and the one before. */
export function readNight(t: Tokens, at: number, word: DateWord): Piece | null {
  const twice = plainWord(t, at + 1)?.kind === 'before' ? 1 : 0
  const tense = plainWord(t, at + 1 + twice)
  if (tense?.kind !== 'tense' || tense.value !== -1) return null
  return piece({ ...BLANK, unit: 'day', offset: -1 - twice }, at, word.cut, at + 2 + twice)
}

const NEED = foldText('الحاجة')
const NEAR = foldText('القريب')
const YUM = foldText('يومه')
const THE_YESTERDAY = foldText('الأمس')
