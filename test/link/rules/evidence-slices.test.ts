import { expect, test } from 'vitest'
import { evidenceSlices } from '../../../src/link/rules/evidence-slices'
import { broken, dataset, found } from './sample'

test('evidence that slices is in order', () => {
  expect(found(evidenceSlices, dataset)).toEqual([])
})

test('words that stand elsewhere are found wherever a record points at them', () => {
  const shifted = [
    broken(({ events: [e] }) => e?.evidence.forEach((x) => (x.start += 1))),
    broken(({ events: [e] }) => e?.date?.evidence.forEach((x) => (x.exact = 'x'.repeat(x.exact.length)))),
    broken(({ statements: [s] }) => s?.evidence.forEach((x) => (x.end += 1))),
    broken(({ articles: [a] }) => a?.dates.forEach((x) => (x.start -= 1))),
  ]
  for (const data of shifted) expect(found(evidenceSlices, data)).toMatchObject([{ file: 'a.txt' }])
})

test('without the text, at least the length must fit', () => {
  const other = broken(({ events: [e] }) => e?.date?.evidence.forEach((x) => (x.exact = 'x'.repeat(x.exact.length))))
  expect(found(evidenceSlices, other, { withoutTexts: true })).toEqual([])
  const longer = broken(({ statements: [s] }) => s?.evidence.forEach((x) => (x.end += 1)))
  expect(found(evidenceSlices, longer, { withoutTexts: true })).toHaveLength(1)
})
