import { describe, expect, it } from 'vitest'
import { foldText, hijriDay, hijriMonthStart, hijriYear, readCardinal, readOrdinal, tokenize } from '../../src/arabic'
import { MONTH_NAMES, MONTHS_BY_TRADITION, PAIRED_MONTHS, WEEKDAY_NAMES } from '../../src/arabic/calendar/gregorian'
import { isoDay } from '../../src/schema/days'

/** Small builds of ICU know no Arabic; there is nothing to compare with there. */
const hasArabic = new Intl.DateTimeFormat('ar-MA', { month: 'long' }).resolvedOptions().locale.startsWith('ar')
const localesOf: Readonly<Record<string, readonly string[]>> = {
  'ar-MA': ['ar-MA'],
  'ar-DZ': ['ar-DZ', 'ar-TN'],
  'ar-MR': ['ar-MR'],
  'ar-EG': ['ar-EG', 'ar-SA', 'ar-AE', 'ar-QA', 'ar'],
  'ar-LB': ['ar-LB', 'ar-SY', 'ar-IQ', 'ar-JO', 'ar-PS'],
}

describe('names of months and weekdays', () => {
  it.runIf(hasArabic)('are those of CLDR in every tradition', () => {
    for (const [tradition, locales] of Object.entries(localesOf))
      for (const locale of locales) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' })
        const names = Array.from({ length: 12 }, (_, m) => format.format(Date.UTC(2025, m, 15)))
        expect(names, locale).toEqual(MONTHS_BY_TRADITION[tradition])
      }
  })
  it.runIf(hasArabic)('weekdays are those of CLDR', () => {
    const format = new Intl.DateTimeFormat('ar', { weekday: 'long', timeZone: 'UTC' })
    for (let d = 0; d < 7; d++) expect(WEEKDAY_NAMES.get(foldText(format.format(Date.UTC(2025, 5, 1 + d))))).toBe(d)
  })
  it('no spelling names two months', () => {
    const seen = new Map<string, number>()
    for (const names of Object.values(MONTHS_BY_TRADITION))
      names.forEach((name, m) => {
        if (name.includes(' ')) expect(PAIRED_MONTHS.get(foldText(name.split(' ')[0] as string))).toContain(m + 1)
        else {
          expect(seen.get(foldText(name)) ?? m + 1, name).toBe(m + 1)
          expect(MONTH_NAMES.get(foldText(name)), name).toBe(m + 1)
          seen.set(foldText(name), m + 1)
        }
      })
  })
})

describe('the Hijri calendar', () => {
  it('agrees with Umm al-Qura on every month from 1300 to 1500', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    })
    for (let year = 1300; year <= 1500; year++)
      for (let month = 1; month <= 12; month++) {
        const parts = Object.fromEntries(
          format.formatToParts(hijriMonthStart(year, month) * 86_400_000).map((p) => [p.type, Number.parseInt(p.value, 10)]),
        )
        expect([parts['year'], parts['month'], parts['day']]).toEqual([year, month, 1])
      }
  })
  it('goes on by arithmetic outside the table, without a gap', () => {
    for (const year of [1, 622, 1200, 1299, 1501, 1600]) {
      const length = hijriMonthStart(year + 1, 1) - hijriMonthStart(year, 1)
      expect([353, 354, 355, 356], String(year)).toContain(length)
    }
    expect(isoDay(hijriMonthStart(1, 1))).toBe('0622-07-19')
  })
  it('knows which days a month has, and the year of a day', () => {
    expect(isoDay(hijriDay(1446, 9, 1) as number)).toBe('2025-03-01')
    expect(hijriDay(1446, 9, 30)).toBeNull()
    for (const year of [1300, 1378, 1446, 1500]) {
      expect(hijriYear(hijriMonthStart(year, 1))).toBe(year)
      expect(hijriYear(hijriMonthStart(year, 1) - 1)).toBe(year - 1)
    }
  })
})

describe('numbers in words', () => {
  const ordinal = (text: string) => readOrdinal(tokenize(text).form, 0)
  const cardinal = (text: string) => readCardinal(tokenize(text).form, 0)
  it.each([
    ['الأول', 1],
    ['العاشر', 10],
    ['الحادي عشر', 11],
    ['التاسع عشر', 19],
    ['العشرين', 20],
    ['الحادي والعشرين', 21],
    ['الثلاثون', 30],
    ['الخامسة والأربعين', 45],
  ])('%s is an ordinal', (text, value) => expect(ordinal(text)?.value).toBe(value))
  it('الحادي alone is none', () => expect(ordinal('الحادي')).toBeNull())
  it.each([
    ['ألفين وخمسة وعشرين', 2025],
    ['ألفين وأربعة عشر', 2014],
    ['ألف وتسعمائة وستة وخمسين', 1956],
    ['خمسة آلاف ومئتين', 5200],
    ['مائة', 100],
    ['أحد عشر', 11],
  ])('%s is a cardinal', (text, value) => expect(cardinal(text)?.value).toBe(value))
})
