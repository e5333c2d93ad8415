import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDataset } from '../../src/query/face'
import { isoDay } from '../../src/schema/days'
import { article, assertion, DAY, datasetOf, person, ref, topic } from './sample'

/** A length of stay in days: mostly one, now and then a month, a year, or open on one side. */
const SHAPES = [0, 0, 0, 0, 0, 0, 3, 30, 364, 'open end', 'open start'] as const

test('long lists meet periods as short ones do', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.tuple(DAY, fc.nat(60), fc.boolean()), { minLength: 8, maxLength: 8 }), (seed, asked) => {
      let state = seed | 0
      const next = (n: number): number => {
        state = (Math.imul(state, 1664525) + 1013904223) | 0
        return (state >>> 8) % n
      }
      const rows = Array.from({ length: 3000 }, (_, i) => {
        const day = 19700 + next(700)
        const shape = SHAPES[next(SHAPES.length)] ?? 0
        const [start, end] = shape === 'open end' ? [day, null] : shape === 'open start' ? [null, day] : [day, day + shape]
        const undated = next(40) === 0
        return { id: `a${i}`, start, end, undated, p: next(3) < 2, q: next(4) === 0, t: next(2) === 0, rare: next(90) === 0 }
      })
      const data = createDataset(
        datasetOf({
          people: [person('p'), person('q'), person('rare')],
          topics: [topic('t')],
          articles: rows.map((row) =>
            article(row.id, {
              published: row.undated ? null : assertion(row.start, row.end),
              mentions: (['p', 'q', 'rare'] as const)
                .filter((k) => row[k])
                .map((k) => ({ ...ref('person', k), start: 0, end: 1, exact: 'x' })),
              topics: row.t ? [{ topic: 't', evidence: [] }] : [],
            }),
          ),
        }),
      )
      for (const [day, length, within] of asked) {
        const to = day + length
        const match = within ? 'within' : 'overlaps'
        const inside = (row: (typeof rows)[number]): boolean =>
          !row.undated &&
          (within
            ? row.start !== null && row.end !== null && row.start >= day && row.end <= to
            : (row.start === null || row.start <= to) && (row.end === null || row.end >= day))
        const ids = (test: (row: (typeof rows)[number]) => boolean): string[] =>
          rows.filter((row) => inside(row) && test(row)).map((row) => row.id)
        const period = [isoDay(day), isoDay(to)] as const
        const found = (selection: typeof data.all): string[] => selection.articles.map((a) => a.id)
        const same = (selection: typeof data.all, test: (row: (typeof rows)[number]) => boolean): void => {
          expect(new Set(found(selection))).toEqual(new Set(ids(test)))
          expect(found(selection)).toEqual(found(data.all.and(selection)))
          const places = found(selection).map((id) => order.get(id) as number)
          expect(places).toEqual([...places].sort((a, b) => a - b))
        }
        const order = new Map(data.articles.map((a, i) => [a.id, i]))
        same(data.byDate(period, { match }), () => true)
        same(data.byPerson('p').byDate(period, { match }), (row) => row.p)
        same(data.byPerson('p').byTopic('t').byDate(period, { match }), (row) => row.p && row.t)
        same(data.byPerson('p').byTopic('t').byPerson('q').byDate(period, { match }), (row) => row.p && row.q && row.t)
        same(data.byPerson('rare').byPerson('p').byDate(period, { match }), (row) => row.rare && row.p)
        same(data.byPerson('p').not(data.byTopic('t')).byDate(period, { match }), (row) => row.p && !row.t)
        expect(data.byDate(period, { match }).count()).toBe(ids(() => true).length)
      }
    }),
    { numRuns: 8 },
  )
})
