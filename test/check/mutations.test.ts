import { describe, expect, test, vi } from 'vitest'
import { contentHash } from '../../src/link'
import { isFromTexts, judge, record } from './judge'
import { corruptions } from './mutate'

vi.setConfig({ testTimeout: 60_000 })

const dataset = record()
const find = judge()

test('the shipped dataset is proven', () => {
  expect(find(dataset)).toBeNull()
})

describe('a dataset with one field corrupted', () => {
  const tried = corruptions(dataset, 200, 7)

  test('is never taken for the one that its hash stands for', () => {
    expect(tried.filter((one) => contentHash(one.dataset) === dataset.meta.contentHash)).toEqual([])
  })

  test('is found out without its hash, where the field is one that the texts give', () => {
    const fromTexts = tried.filter(({ field }) => isFromTexts(field))
    const missed = fromTexts.filter((one) => find(one.dataset) === null)
    // What stands in authority files alone is not in the texts: addresses, names of events, sources outside.
    const provable = missed.filter(({ field }) => !/url$|outlet$|\.names|source$|disagreements|reasons|fromText/.test(field))
    expect(provable.map(({ what }) => what)).toEqual([])
    expect(missed.length / fromTexts.length).toBeLessThan(0.08)
  })
})

test('a statement put to another event of its article, or to none, is found', () => {
  const moved = dataset.statements.flatMap((statement, i) => {
    const events = dataset.articles.find(({ id }) => id === statement.article)?.events ?? []
    return [null, ...events].filter((event) => event !== statement.event).map((event) => ({ i, event }))
  })
  const missed = moved.filter(({ i, event }) => {
    const statements = dataset.statements.map((statement, k) => (k === i ? { ...statement, event } : statement))
    return find({ ...dataset, statements }) === null
  })
  expect(moved.length).toBeGreaterThan(0)
  expect(missed).toEqual([])
})

test('what the texts alone give beside a day from outside cannot be left out, nor taken from another record', () => {
  const besides = dataset.events.flatMap(({ date }) => date?.fromText ?? [])
  const changed = dataset.events.flatMap(({ date, articles }, i) => {
    // What is spoken of by name in several articles is known by the authority files alone.
    if (date?.fromText?.basis !== 'bounded' || articles.length > 1) return []
    return [null, ...besides].filter((other) => other !== date.fromText).map((fromText) => ({ i, date: { ...date, fromText } }))
  })
  const missed = changed.filter(({ i, date }) => {
    const events = dataset.events.map((event, k) => (k === i ? { ...event, date } : event))
    return find({ ...dataset, events }) === null
  })
  expect(changed.length).toBeGreaterThan(0)
  expect(missed).toEqual([])
})
