/**
 * Dates in words: as exact as they are known, and no more.
 *
 * @module
 */
import type { DateAssertion } from 'isnad'
import type { Language } from '../state/address'
import { LOCALES, TEXTS } from './index'

type Style = 'long' | 'short'

const OPTIONS: Readonly<Record<'day' | 'month' | 'year', Record<Style, Intl.DateTimeFormatOptions>>> = {
  day: {
    long: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
    short: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  },
  month: { long: { month: 'long', year: 'numeric', timeZone: 'UTC' }, short: { month: 'short', year: 'numeric', timeZone: 'UTC' } },
  year: { long: { year: 'numeric', timeZone: 'UTC' }, short: { year: 'numeric', timeZone: 'UTC' } },
}

const formats = new Map<string, Intl.DateTimeFormat>()
function format(lang: Language, unit: keyof typeof OPTIONS, style: Style): Intl.DateTimeFormat {
  const key = `${lang} ${unit} ${style}`
  let made = formats.get(key)
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(LOCALES[lang], OPTIONS[unit][style])))
  return made
}

const at = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** A day, `YYYY-MM-DD`, in words. */
export const dayInWords = (day: string, lang: Language, style: Style = 'long'): string => format(lang, 'day', style).format(at(day))

/** Whole days, months and years as EDTF writes them, with what qualifies them. */
const UNIT = /^(\d{4})(?:-(0[1-9]|1[0-2]))?(?:-\d{2})?([~?%])?$/

/** Direction marks that some locales put between the parts of a date. Here every date is isolated as a whole. */
const MARKS = /[\u200e\u200f\u061c]/g

function words(date: DateAssertion, lang: Language, style: Style): string {
  const { edtf, earliest, latest, extent } = date
  const { when } = TEXTS[lang]
  const unit = UNIT.exec(edtf)
  if (unit && earliest && latest) {
    const size = earliest === latest ? 'day' : unit[2] ? 'month' : 'year'
    const plain = format(lang, size, style).format(at(earliest))
    return unit[3] ? when.about.replace('{a}', plain) : plain
  }
  const [a, b] = [earliest && dayInWords(earliest, lang, style), latest && dayInWords(latest, lang, style)]
  const fill = (pattern: string): string => pattern.replace('{a}', a ?? '').replace('{b}', b ?? '')
  if (earliest && latest) {
    if (earliest === latest) return a as string
    return extent === 'span' ? format(lang, 'day', style).formatRange(at(earliest), at(latest)) : fill(when.between)
  }
  if (a) return fill(extent === 'span' ? when.since : when.after)
  if (b) return fill(extent === 'span' ? when.until : when.before)
  return edtf
}

/** When, in words; null for no date. */
export function dateInWords(date: DateAssertion | null, lang: Language, style: Style = 'long'): string | null {
  return date && words(date, lang, style).replace(MARKS, '')
}
