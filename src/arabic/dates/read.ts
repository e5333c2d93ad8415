/**
 * Which reader a word calls for.
 *
 * @module
 */
import { foldText } from '../fold'
import { readsAs } from '../lists'
import { TokenKind, type Tokens } from '../tokens'
import { readDateBehind, readDay, readNight, readRelative, readWeekday } from './day'
import { readLatinDate } from './latin'
import { BLANK } from './meaning'
import { speaksOfMonth } from './names'
import { continuesNumber, isNumber, readDigitDate, readUnit } from './parts'
import {
  readBareYear,
  readCentury,
  readDecade,
  readDigitMonth,
  readDivision,
  readPlaced,
  readSeason,
  readSpelledYear,
  readYearFirst,
} from './period'
import { type Piece, piece, readMonthPhrase } from './piece'
import { type DateWord, dateWord, isAmbiguousMonth } from './words'

const TODAY = foldText('اليوم')

function readNumber(t: Tokens, at: number, inChain: boolean): Piece | null {
  const digits = readDigitDate(t, at)
  if (digits) {
    const { year, month, day, hijri, next } = digits
    return piece({ ...BLANK, unit: 'day', year, month, day, hijri: hijri || undefined }, at, 0, next)
  }
  if ((t.form[at] as string).length > 2) return readYearFirst(t, at) ?? readBareYear(t, at, inChain)
  const mark = t.form[at - 1]
  if (continuesNumber(t, at) && mark !== '-' && !(inChain && mark === '/')) return null
  const month = readDigitMonth(t, at)
  if (month) return month
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
    case 'night':
      return readNight(t, at, word)
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

const isDefinite = (t: Tokens, at: number): boolean => t.kind[at] === TokenKind.word && hasArticle(t, at)
const hasArticle = readsAs((base) => base.startsWith('ال') && base.length > 3)
