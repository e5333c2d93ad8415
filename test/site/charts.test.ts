import fc from 'fast-check'
import type { DateAssertion } from 'isnad'
import { describe, expect, test } from 'vitest'
import { countPeriods, unitOf } from '../../docs/explorer/charts/counts'
import { dayNumber, domainOf, domainOfPeriod, isoDay, stretchOf, ticksOf } from '../../docs/explorer/charts/days'
import { layOut } from '../../docs/explorer/charts/forces'
import { DOT, placeInRows } from '../../docs/explorer/charts/rows'

const date = (edtf: string, earliest: string | null, latest: string | null, extent: 'span' | 'within' = 'span'): DateAssertion => ({
  edtf,
  earliest,
  latest,
  extent,
  basis: 'stated',
  evidence: [],
  reasons: [],
})

const DAY = date('2025-06-24', '2025-06-24', '2025-06-24')
const SPAN = date('2023-12-14/2023-12-15', '2023-12-14', '2023-12-15')
const WITHIN = date('[2023-12-15..2024-01-09]', '2023-12-15', '2024-01-09', 'within')
const AFTER = date('[2024-11-04..]', '2024-11-04', null, 'within')

describe('a date is drawn as what is known of it', () => {
  test('a day as a dot, a stretch as a bar, one unknown day of a stretch as a bracket', () => {
    expect([DAY, SPAN, WITHIN, AFTER].map((d) => stretchOf(d)?.shape)).toEqual(['day', 'span', 'within', 'within'])
  })

  test('to the midnight after its last day, and open where it is open', () => {
    expect(stretchOf(DAY)).toEqual({ shape: 'day', from: dayNumber('2025-06-24'), to: dayNumber('2025-06-25') })
    expect(stretchOf(AFTER)?.to).toBeNull()
  })

  test('not at all where there is none, or no year', () => {
    expect(stretchOf(null)).toBeNull()
    expect(stretchOf(date('XXXX-06-14', null, null))).toBeNull()
  })
})

describe('an axis', () => {
  const day = fc.integer({ min: -20_000, max: 30_000 })
  const domain = fc.tuple(day, fc.integer({ min: 2, max: 40_000 })).map(([from, length]) => ({ from, to: from + length }))

  test('holds all ends of what it shows', () => {
    const stretches = [DAY, SPAN, AFTER].map((d) => stretchOf(d)).filter((s) => s !== null)
    const held = domainOf(stretches)
    expect(held && held.from < dayNumber('2023-12-14') && held.to > dayNumber('2025-06-25')).toBe(true)
    expect(domainOf([])).toBeNull()
  })

  test('has no more ticks than there is room for, in order, within it', () => {
    fc.assert(
      fc.property(domain, fc.integer({ min: 3, max: 20 }), (given, most) => {
        const at = ticksOf(given, most).map((tick) => tick.at)
        expect(at.length).toBeLessThanOrEqual(most + 1)
        expect(at).toEqual([...new Set(at)].sort((a, b) => a - b))
        expect(at.every((one) => one >= given.from && one <= given.to)).toBe(true)
      }),
    )
  })

  test('marks the beginnings of years and months', () => {
    const year = ticksOf({ from: dayNumber('2023-06-01'), to: dayNumber('2026-06-01') }, 4)
    expect(year.map(({ at }) => isoDay(at))).toEqual(['2024-01-01', '2025-01-01', '2026-01-01'])
    const months = ticksOf({ from: dayNumber('2025-01-10'), to: dayNumber('2025-04-10') }, 6)
    expect(months.map(({ at, unit }) => [isoDay(at), unit])).toEqual([
      ['2025-02-01', 'month'],
      ['2025-03-01', 'month'],
      ['2025-04-01', 'month'],
    ])
  })

  test('of a period that is asked for is that period', () => {
    const within = (when: string) => {
      const found = domainOfPeriod(when)
      return found && [isoDay(found.from + 1), isoDay(found.to - 1)]
    }
    expect(within('2025-06')).toEqual(['2025-06-01', '2025-07-01'])
    expect(within('2025-12-31')).toEqual(['2025-12-31', '2026-01-01'])
    const years = domainOfPeriod('2023/2024')
    expect(years && years.from < dayNumber('2023-01-01') && years.to > dayNumber('2025-01-01')).toBe(true)
    expect(domainOfPeriod('[2025-06-24..]')).toBeNull()
  })
})

describe('marks in rows', () => {
  const domain = { from: 0, to: 1000 }
  const end = fc.option(fc.integer({ min: -100, max: 1100 }), { nil: null })
  const item = fc.record({
    stretch: fc
      .tuple(end, end)
      .filter(([a, b]) => a !== null || b !== null)
      .map(([a, b]) => (a !== null && b !== null ? { from: Math.min(a, b), to: Math.max(a, b) + 1 } : { from: a, to: b }))
      .map((ends) => ({ ...ends, shape: 'span' as const })),
    label: fc.integer({ min: 0, max: 300 }),
  })

  test('never cover one another, and keep within the axis', () => {
    fc.assert(
      fc.property(fc.array(item, { maxLength: 30 }), (items) => {
        const placed = placeInRows(items, domain, 800)
        for (const { start, end } of placed) {
          expect(end - start).toBeGreaterThanOrEqual(DOT - 1e-6)
          expect(start).toBeGreaterThanOrEqual(-1e-6)
          expect(end).toBeLessThanOrEqual(800 + 1e-6)
        }
        placed.forEach((one, i) => {
          for (const other of placed.slice(i + 1))
            if (one.row === other.row) expect(one.end <= other.start || other.end <= one.start).toBe(true)
        })
      }),
    )
  })

  test('have their label before them where there is no room after', () => {
    const at = (day: number) => ({ stretch: { shape: 'day' as const, from: day, to: day + 1 }, label: 200 })
    expect(placeInRows([at(100), at(950)], domain, 800).map(({ before }) => before)).toEqual([false, true])
  })

  test('that go on beyond the axis say so', () => {
    const [placed] = placeInRows([{ stretch: { shape: 'within', from: 500, to: null }, label: 0 }], domain, 800)
    expect(placed).toMatchObject({ openStart: false, openEnd: true, end: 800 })
  })
})

describe('dates by period', () => {
  const winter = date('2025-12-21/2026-01-18', '2025-12-21', '2026-01-18')

  test('are counted certainly, possibly, or not at all', () => {
    expect(countPeriods([DAY, WITHIN, AFTER, winter, null], 'year')).toEqual([
      { period: '2023', certain: 0, possible: 1 },
      { period: '2024', certain: 0, possible: 1 },
      { period: '2025', certain: 2, possible: 0 },
      { period: '2026', certain: 1, possible: 0 },
    ])
    expect(countPeriods([], 'year')).toEqual([])
  })

  test('leave no period out between the first and the last, and none but those of the axis', () => {
    const axis = { from: dayNumber('2025-11-01'), to: dayNumber('2026-02-01') }
    expect(countPeriods([DAY, winter], 'month').map(({ period }) => period)).toEqual([
      ...['2025-06', '2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'],
    ])
    expect(countPeriods([DAY, winter], 'month', axis).map(({ period }) => period)).toEqual(['2025-12', '2026-01'])
    expect(countPeriods([SPAN], 'day').map(({ period }) => period)).toEqual(['2023-12-14', '2023-12-15'])
  })

  test('are told by years over a decade, by months over a year, by days over a month', () => {
    const over = (from: string, to: string) => unitOf({ from: dayNumber(from), to: dayNumber(to) })
    expect([over('2015-01-01', '2025-01-01'), over('2025-01-01', '2026-01-01'), over('2025-01-01', '2025-02-01')]).toEqual([
      'year',
      'month',
      'day',
    ])
  })
})

describe('a network', () => {
  const bodies = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, radius: 8, label: 60 }))
  const ties = [
    { source: 'a', target: 'b', weight: 1 },
    { source: 'a', target: 'c', weight: 2 },
  ]

  test('lies the same way each time, within its box, no two in one place', () => {
    const box = { width: 600, height: 400 }
    const points = [...layOut(bodies, ties, box).values()]
    expect([...layOut(bodies, ties, box).values()]).toEqual(points)
    expect(points.every(({ x, y }) => x > 0 && x < 600 && y > 0 && y < 400)).toBe(true)
    expect(new Set(points.map(({ x, y }) => `${x.toFixed()} ${y.toFixed()}`)).size).toBe(5)
  })

  test('of one or of none is laid out as well', () => {
    expect(layOut([], [], { width: 600, height: 400 }).size).toBe(0)
    expect(layOut(bodies.slice(0, 1), [], { width: 600, height: 400 }).get('a')).toEqual({ x: 300, y: 192 })
  })
})
