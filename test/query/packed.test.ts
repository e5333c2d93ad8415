import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDataset, openDataset, openTexts, packDataset, packTexts, type RecordKind, UnknownIdError } from '../../src/query/face'
import { isoDay } from '../../src/schema/days'
import { anyDataset, article, DAY, datasetOf, PEOPLE, PLACES, person, TOPICS, TYPES } from './sample'

const KINDS: readonly RecordKind[] = ['articles', 'events', 'statements']

describe('a packed dataset', () => {
  test('answers as the one it was packed from', () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom(...PEOPLE),
        fc.constantFrom(...TOPICS),
        fc.constantFrom(...PLACES),
        DAY,
        (record, p, t, where, day) => {
          const live = createDataset(record)
          const { index, records } = packDataset(record)
          const opened = openDataset(index, records)
          const period = [isoDay(day), isoDay(day + 20)] as const
          for (const kind of KINDS) {
            const same = (ask: (data: typeof live) => (typeof live)['all']): void => {
              expect(ask(opened).count(kind)).toBe(ask(live).count(kind))
              expect(ask(opened)[kind]).toEqual(ask(live)[kind])
              expect(ask(opened).latest(2)[kind]).toEqual(ask(live).latest(2)[kind])
            }
            same((data) => data.all)
            same((data) => data.byPerson(p).byTopic(t))
            same((data) => data.byPlace(where).byDate(period))
            same((data) => data.byDate(period, { match: 'within' }))
            same((data) => data.byEventType(TYPES[0] ?? 'meeting').not(data.byPerson(p)))
          }
          for (const { id } of record.events) expect(opened.event(id)).toEqual(live.event(id))
          expect(opened.people).toEqual(live.people)
          expect(opened.timeline()).toEqual(live.timeline())
          expect(opened.network()).toEqual(live.network())
          expect(opened.coverage()).toEqual(live.coverage())
        },
      ),
      { numRuns: 40 },
    )
  })

  test('is the same bytes each time, and takes them from any place', () => {
    const record = datasetOf({
      articles: [article('a'), article('b', { formerIds: ['b-before'] })],
      people: [person('p', { formerIds: ['old'] })],
    })
    const { index, records } = packDataset(record)
    expect(packDataset(record).index).toEqual(index)
    const askew = new Uint8Array(index.length + 3)
    askew.set(index, 3)
    const read: [number, number][] = []
    const opened = openDataset(askew.subarray(3), (from, to) => {
      read.push([from, to])
      return records.subarray(from, to)
    })
    expect(opened.all.count()).toBe(2)
    expect(opened.byPerson('old').count()).toBe(0)
    expect(read).toEqual([])
    expect(opened.article('b').id).toBe('b')
    expect(opened.article('b')).toBe(opened.all.articles[1])
    expect(read).toHaveLength(2)
    expect(() => opened.byPerson('nobody')).toThrow(UnknownIdError)
    expect(() => opened.article('c')).toThrow(UnknownIdError)
  })

  test('is not opened from other bytes', () => {
    expect(() => openDataset(new Uint8Array([1, 2]), new Uint8Array())).toThrow(TypeError)
    expect(() => openDataset(new Uint8Array([255, 255, 255, 0, 1]), new Uint8Array())).toThrow(TypeError)
  })
})

test('packed texts come back as they were', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), fc.string({ unit: 'grapheme' })), (texts) => {
      const text = openTexts(packTexts(texts))
      for (const [id, value] of Object.entries(texts)) expect(text(id)).toBe(value)
      expect(text('no such id at all')).toBeUndefined()
    }),
  )
  expect(openTexts(packTexts({ a: '\ufeffنص' }))('a')).toBe('\ufeffنص')
})
