import { expect, test } from 'vitest'
import { referencesResolve } from '../../../src/link/rules/references-resolve'
import { broken, dataset, found } from './sample'

test('references that resolve are in order', () => {
  expect(found(referencesResolve, dataset)).toEqual([])
})

test('an id that is none is told with what is near it', () => {
  const wrong = broken(({ events: [e] }) => e?.participants.forEach((p) => (p.id = `${p.id}x`)))
  expect(found(referencesResolve, wrong)).toMatchObject([{ hint: 'near it: amal-tazi' }, { hint: 'near it: lea-brun' }])
})

test('an id of another kind is none', () => {
  expect(
    found(
      referencesResolve,
      broken(({ events: [e] }) => e && (e.place = 'amal-tazi')),
    ),
  ).toHaveLength(1)
  expect(
    found(
      referencesResolve,
      broken(({ articles: [a] }) => a?.events.push('rabat')),
    ),
  ).toHaveLength(1)
  expect(
    found(
      referencesResolve,
      broken(({ people: [p] }) => p?.roles.forEach((r) => (r.organization = 'rabat'))),
    ),
  ).toHaveLength(1)
})
