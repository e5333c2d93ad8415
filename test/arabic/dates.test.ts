import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates, readDates, resolveDates, type Tokens, tokenize } from '../../src/arabic'
import { isEdtf } from '../../src/schema/edtf'
import { CASES } from './dates.cases'

const REFERENCE = '2025-06-12'
const all = Object.values(CASES).flat()
const plain = (text: string): string => text.replace(/[[\]]/g, '')

for (const [group, cases] of Object.entries(CASES))
  describe(group, () => {
    for (const [text, values, reference] of cases)
      it(text, () => {
        const want = [...text.matchAll(/\[([^\]]*)\]/g)].map((m, i) => ({ exact: m[1], edtf: values[i] }))
        const got = readDates(plain(text), { reference: reference === undefined ? REFERENCE : reference })
        expect(got.map(({ exact, edtf }) => ({ exact, edtf }))).toEqual(want)
      })
  })

describe('what is said of a date beside its value', () => {
  const read = (text: string, reference: string | null = REFERENCE) => {
    const tokens = tokenize(text)
    return resolveDates(findDates(tokens), tokens, { reference })
  }
  it('a date that the words give is stated, one that takes the reference is resolved', () => {
    expect(read('في 24 يونيو 2025').map((d) => d.basis)).toEqual(['stated'])
    expect(read('مساء أمس').map((d) => d.basis)).toEqual(['resolved'])
    expect(read('مساء أمس', null).map((d) => d.basis)).toEqual([null])
  })
  it('a weekday that contradicts its date is a problem, and the date stands', () => {
    const [date] = read('يوم الأربعاء 24 يونيو 2025')
    expect(date?.edtf).toBe('2025-06-24')
    expect(date?.problems.map((p) => p.rule)).toEqual(['weekday-contradicts-date'])
  })
  it('«أمس الأربعاء» on a page stamped after the midnight of Thursday is Wednesday', () => {
    const [date] = read('وصل أمس الأربعاء', '2025-06-13')
    expect(date?.edtf).toBe('2025-06-11')
    expect(date?.problems).toHaveLength(1)
  })
  it('a day that no calendar has is a problem and gives no value', () => {
    const [date] = read('في 31 أبريل 2025')
    expect(date?.edtf).toBeNull()
    expect(date?.problems.map((p) => p.rule)).toEqual(['no-such-day'])
  })
  it('a bare weekday is read by the policy asked for', () => {
    const value = (weekdays: 'past' | 'future' | 'nearest' | 'none') => readDates('يوم السبت', { reference: REFERENCE, weekdays })[0]?.edtf
    expect([value('past'), value('future'), value('nearest'), value('none')]).toEqual(['2025-06-07', '2025-06-14', '2025-06-14', null])
  })
  it('a bare weekday says that it is one', () => {
    expect(findDates(tokenize('يوم السبت، والأحد المقبل')).map((d) => d.bareWeekday)).toEqual([true, false])
  })
  it('a day after an unknown day stays unknown', () => {
    expect(read('في 5 مارس 2025. أمس الخميس، وفي اليوم الموالي', null).map((d) => d.edtf)).toEqual(['2025-03-05', null, null])
  })
})

describe('the dev corpus', () => {
  const dir = new URL('../corpus/', import.meta.url)
  const strip = (edtf: string | null): string => (edtf ?? '').replace(/[?~%]/g, '')
  let [right, missed, wrong, valued] = [0, 0, 0, 0]
  for (const file of readdirSync(dir).filter((f) => f.endsWith('.gold.json'))) {
    const gold = JSON.parse(readFileSync(new URL(file, dir), 'utf8'))
    const text = readFileSync(new URL(file.replace('.gold.json', '.txt'), dir), 'utf8').replace(/^\uFEFF/, '')
    const chrome = new Set<string>(gold.chrome.map((c: string) => c.trim()))
    const lineOf = (at: number): string =>
      text.slice(text.lastIndexOf('\n', at - 1) + 1, (text.indexOf('\n', at) + text.length + 1) % (text.length + 1)).trim()
    const got = readDates(text, { reference: gold.published })
    const used = new Set<number>()
    for (const { start, text: exact, edtf, kind } of gold.dates) {
      const index = got.findIndex((d, i) => !used.has(i) && d.start < start + exact.length && start < d.end)
      if (index >= 0) used.add(index)
      if (kind === 'chrome') continue
      if (index < 0) missed++
      else {
        right++
        if (strip(got[index]?.edtf ?? null) === strip(edtf)) valued++
      }
    }
    wrong += got.filter((d, i) => !used.has(i) && !chrome.has(lineOf(d.start))).length
  }
  it('spans reach an F1 of 0.97', () => {
    expect((2 * right) / (2 * right + missed + wrong)).toBeGreaterThanOrEqual(0.97)
  })
  it('95 of 100 values are right', () => {
    expect(valued / right).toBeGreaterThanOrEqual(0.95)
  })
})

describe('whatever the text', () => {
  const sentences = fc.array(fc.constantFrom(...all.map(([text]) => plain(text))), { minLength: 1, maxLength: 6 })
  const words = fc.array(fc.constantFrom(...new Set(all.flatMap(([text]) => plain(text).split(/(?<=\s)|(?=[/\-،()])/)))), { maxLength: 40 })

  it('spans slice the text, stand in order and never overlap, and every value is EDTF', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(REFERENCE, null), (parts, reference) => {
        const text = parts.join('')
        let at = 0
        for (const { start, end, exact, edtf } of readDates(text, { reference })) {
          expect(text.slice(start, end)).toBe(exact)
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          if (edtf !== null) expect(isEdtf(edtf), edtf).toBe(true)
          at = end
        }
      }),
      { numRuns: 600 },
    )
  })

  it('tatweel, harakat, bidi marks and no-break spaces change nothing', () => {
    const letter = /\p{Script=Arabic}/u
    fc.assert(
      fc.property(sentences, fc.infiniteStream(fc.nat(12)), (parts, noise) => {
        const clean = parts.join('\n')
        let dirty = ''
        for (let i = 0; i < clean.length; i++) {
          const c = clean[i] as string
          const n = noise.next().value as number
          if (c === ' ') dirty += n < 4 ? '\u00a0' : ' '
          else dirty += c
          const inside = letter.test(c) && /\p{L}/u.test(c) && /\p{L}/u.test(clean[i + 1] ?? '')
          if (inside && n === 0) dirty += '\u0640'
          if (inside && n === 1) dirty += '\u0650'
          if (n === 2) dirty += '\u200f'
        }
        const values = (text: string) => readDates(text, { reference: REFERENCE }).map((d) => d.edtf)
        expect(values(dirty)).toEqual(values(clean))
      }),
      { numRuns: 200 },
    )
  })

  it('a proclitic before a date leaves its span and value as they are', () => {
    for (const date of [
      'شتنبر 2025',
      'السبت 20 سبتمبر 2025',
      'فاتح ماي 2025',
      'العاشر من مايو 2025',
      'صيف 2026',
      'القرن التاسع عشر',
      '20 ماي 2025',
    ]) {
      const [bare] = readDates(date)
      for (const proclitic of ['و', 'ف', 'ب', 'ل', 'ك', 'ول', 'وب']) {
        const article = date.startsWith('ال') && proclitic.endsWith('ل')
        const text = proclitic + (article ? `ل${date.slice(2)}` : date)
        const [read] = readDates(text)
        expect(read?.edtf, text).toBe(bare?.edtf)
        expect(read?.exact, text).toBe(article ? date.slice(2) : date)
      }
    }
  })

  it('ten times the text takes about ten times the look-ups', () => {
    const kinds = [
      '12 ',
      '12 و',
      '5، ',
      'و',
      'السبت والأحد ',
      '24 يونيو 2025 و',
      '24 يونيو 2025، ',
      '2019-',
      '2019 و',
      'اليوم ',
      'اليوم نفسه ',
      '22 رمضان 1446 / ',
      'الأول والثاني ',
      'يونيو/',
      'أول ',
      'من يونيو إلى ',
      'غدا ',
      'ألفين ',
      '«"',
      '12/',
    ]
    const lookups = (text: string): number => {
      let count = 0
      const tokens = tokenize(text)
      const form = new Proxy(tokens.form as string[], {
        get: (target, key) => {
          count++
          return target[key as unknown as number]
        },
      })
      const counted: Tokens = { ...tokens, form }
      resolveDates(findDates(counted), counted, { reference: REFERENCE })
      return count
    }
    for (const kind of kinds) {
      const small = lookups(kind.repeat(100))
      expect(lookups(kind.repeat(1000)), kind).toBeLessThan(small * 11 + 2000)
    }
  })
})
