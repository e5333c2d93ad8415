import { expect, test } from 'vitest'
import { validate } from '../../src/link'
import { authority } from './facts'
import { broken, dataset, texts } from './rules/sample'

const check = (data: typeof dataset) => validate({ dataset: data, authority, texts, previous: null })

test('a dataset in order has nothing to tell', () => {
  expect(check(dataset)).toEqual([])
})

test('the schema speaks first: a record of the wrong shape is told by its path', () => {
  const wrong = broken(({ events: [e] }) => e && Object.assign(e, { type: 'party' }))
  expect(check(wrong)).toMatchObject([{ severity: 'error', rule: 'schema', message: expect.stringContaining('events.0.type') }])
})

test('every finding carries the name of its rule', () => {
  const wrong = broken(({ events: [e] }) => e && (e.place = 'nowhere'))
  expect(check(wrong)).toMatchObject([{ severity: 'error', rule: 'references-resolve' }])
})
