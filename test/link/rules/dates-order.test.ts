import { expect, test } from 'vitest'
import { datesOrder } from '../../../src/link/rules/dates-order'
import { broken, dataset, found } from './sample'

test('dates that order are in order', () => {
  expect(found(datesOrder, dataset)).toEqual([])
})

test('bounds and extent must be those of the EDTF', () => {
  const messages = [
    broken(({ events: [e] }) => e?.date && (e.date.latest = '2025-03-08')),
    broken(({ events: [e] }) => e?.date && (e.date.extent = 'within')),
    broken(({ events: [e] }) => e?.date && (e.date.edtf = '2025-03-09/2025-03-06')),
    broken(({ articles: [a] }) => a?.published && (a.published.earliest = null)),
  ].map((data) => found(datesOrder, data)[0]?.message)
  expect(messages[0]).toContain('means 2025-03-06 to 2025-03-06, not 2025-03-06 to 2025-03-08')
  expect(messages[1]).toContain('is a span, not a within')
  expect(messages[2]).toContain('it ends before it starts')
  expect(messages[3]).toContain('the day of article a')
})
