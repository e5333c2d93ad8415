import { expect, test } from 'vitest'
import { idsClean } from '../../../src/link/rules/ids-clean'
import { idsKept } from '../../../src/link/rules/ids-kept'
import { broken, dataset, found } from './sample'

test('ids given once, in kebab-case, are in order', () => {
  expect(found(idsClean, dataset)).toEqual([])
})

test('an id given twice, as a former one too, and one that is not kebab-case are found', () => {
  const twice = broken(({ people: [a, b] }) => a && b && (b.formerIds = [a.id]))
  expect(found(idsClean, twice)).toMatchObject([{ message: 'the person id "amal-tazi" is given twice' }])
  const odd = broken(({ places: [p] }) => p && (p.id = 'Rabat_1'))
  expect(found(idsClean, odd)).toHaveLength(1)
})

test('the same id in two kinds is no matter', () => {
  expect(
    found(
      idsClean,
      broken(({ places: [p] }) => p && (p.id = 'amal-tazi')),
    ),
  ).toEqual([])
})

test('what was there and is gone is told: an error for the authority, a warning for what the texts gave', () => {
  expect(found(idsKept, dataset)).toEqual([])
  expect(found(idsKept, dataset, { previous: dataset })).toEqual([])
  const before = broken((d) => {
    d.people.push({ ...(d.people[0] as (typeof d.people)[number]), id: 'gone-person' })
    d.events.push({ ...(d.events[0] as (typeof d.events)[number]), id: 'gone-event' })
  })
  const findings = found(idsKept, dataset, { previous: before })
  expect(findings.map((f) => [f.severity, f.message])).toEqual([
    ['warning', 'the event "gone-event" of the committed dataset is gone'],
    ['error', 'the person "gone-person" of the committed dataset is gone'],
  ])
})

test('an id that stands among the former ones of another record is kept', () => {
  const before = broken(({ people: [p] }) => p && (p.id = 'old-name'))
  const now = broken(({ people: [p] }) => p && (p.formerIds = ['old-name']))
  expect(found(idsKept, now, { previous: before })).toEqual([])
  const renamed = broken(({ events: [e] }) => e && Object.assign(e, { id: 'first-meeting', formerIds: [e.id] }))
  expect(found(idsKept, renamed, { previous: dataset })).toEqual([])
  const ofAPlace = broken(({ people: [p], places: [q] }) => p && q && Object.assign(q, { formerIds: [p.id] }) && (p.id = 'new-name'))
  expect(found(idsKept, ofAPlace, { previous: dataset })).toMatchObject([{ severity: 'error' }])
})
