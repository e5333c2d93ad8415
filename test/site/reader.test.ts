import fc from 'fast-check'
import type { Mention } from 'isnad'
import { describe, expect, test } from 'vitest'
import { groundsOf, type Named, segmentsOf } from '../../docs/explorer/reader/segments'

const stretch = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })).map(([start, length]) => ({ start, end: start + length }))
const named = stretch.map(({ start, end }): Named => ({ start, end, exact: '', kind: 'date', edtf: null }))

describe('a text cut at its marks', () => {
  test('is tiled, each part with the marks that cover it', () => {
    fc.assert(
      fc.property(fc.array(named), fc.array(fc.array(stretch)), fc.array(stretch), (names, evidence, lit) => {
        const grounds = groundsOf(evidence.map((list) => ({ evidence: list })))
        const segments = segmentsOf(20, 180, { named: names, grounds, lit })
        expect(segments[0]?.start).toBe(20)
        expect(segments.at(-1)?.end).toBe(180)
        segments.forEach(({ start, end, facts, lit: isLit, named: name }, i) => {
          expect(end).toBeGreaterThan(start)
          expect(start).toBe(i === 0 ? 20 : segments[i - 1]?.end)
          const covers = (mark: { start: number; end: number }): boolean => mark.start <= start && mark.end >= end
          const resting = evidence.flatMap((list, fact) => (list.some(covers) ? [fact] : []))
          expect([...facts].sort((a, b) => a - b)).toEqual(resting)
          expect(isLit).toBe(lit.some(covers))
          expect(name !== null).toBe(names.some(covers))
        })
      }),
    )
  })

  test('gives each ground one end, where its last words are', () => {
    const grounds = groundsOf([{ evidence: [{ start: 5, end: 30 }] }, { evidence: [{ start: 20, end: 60 }] }])
    const ends = segmentsOf(0, 50, { named: [], grounds, lit: [] }).map((segment) => [segment.end, segment.ends.length])
    expect(ends).toEqual([
      [5, 0],
      [20, 0],
      [30, 1],
      [50, 1],
    ])
  })

  test('takes the longer of two names, and a name before the words of a topic', () => {
    const mention: Mention = { start: 4, end: 8, exact: '', kind: 'place', id: 'p', entity: 'p' }
    const topic: Named = { start: 0, end: 12, exact: '', kind: 'topic', id: 't' }
    const kinds = segmentsOf(0, 12, { named: [topic, mention], grounds: [], lit: [] }).map((segment) => segment.named?.kind)
    expect(kinds).toEqual(['topic', 'place', 'topic'])
  })
})

describe('grounds', () => {
  test('are one for all facts that rest on the same words', () => {
    const same = { start: 3, end: 9 }
    expect(groundsOf([{ evidence: [same] }, { evidence: [{ ...same }] }])).toEqual([{ ...same, facts: [0, 1] }])
  })

  test('leave out words of a fact that lie in others of it', () => {
    const grounds = groundsOf([
      {
        evidence: [
          { start: 0, end: 20 },
          { start: 5, end: 9 },
          { start: 0, end: 20 },
        ],
      },
    ])
    expect(grounds).toEqual([{ start: 0, end: 20, facts: [0] }])
  })
})
