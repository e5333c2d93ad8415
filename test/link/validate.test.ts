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

test('a record whose shape is proven is not looked at again; any other is, and told by its place among all', () => {
  const [first] = dataset.articles
  const wrong = { ...dataset, articles: [first, { ...first, language: '' }] } as typeof dataset
  const proving = (has: (record: object) => boolean) =>
    validate({ dataset: wrong, authority, texts, previous: null, proven: { note: () => {}, has } })
  expect(proving(() => true).filter(({ rule }) => rule === 'schema')).toEqual([])
  expect(proving((record) => record !== wrong.articles[1])).toMatchObject([
    { severity: 'error', rule: 'schema', message: expect.stringContaining('articles.1.language') },
  ])
})
