import fc from 'fast-check'
import { expect, test } from 'vitest'
import { didYouMean, editDistance, nearest } from '../../src/schema'

const IDS = ['counter-terrorism', 'counter-espionage', 'irregular-migration', 'sahel', 'rule-of-law']

test('a letter too many, too few, wrong or swapped is one step', () => {
  expect(editDistance('sahel', 'sahell')).toBe(1)
  expect(editDistance('sahel', 'sael')).toBe(1)
  expect(editDistance('sahel', 'sahal')).toBe(1)
  expect(editDistance('sahel', 'sahle')).toBe(1)
  expect(editDistance('', 'sahel')).toBe(5)
})

test('the distance is that of a metric of spellings: none to itself, the same both ways, never more than the longer word', () => {
  const word = fc.string({ maxLength: 12 })
  fc.assert(
    fc.property(word, word, (a, b) => {
      const d = editDistance(a, b)
      expect(editDistance(a, a)).toBe(0)
      expect(d).toBe(editDistance(b, a))
      expect(d).toBeGreaterThanOrEqual(Math.abs(a.length - b.length))
      expect(d).toBeLessThanOrEqual(Math.max(a.length, b.length))
    }),
  )
})

test('case, hyphens, spaces and accents make no difference to what is near', () => {
  for (const given of ['Counter Terrorism', 'counterterrorism', 'COUNTER_TERRORISM', 'contre-terrorism', 'Counter-Térrorism'])
    expect(nearest(given, IDS)[0]).toBe('counter-terrorism')
})

test('a part of an id, or its beginning, is near', () => {
  expect(nearest('migration', IDS)).toEqual(['irregular-migration'])
  expect(nearest('espionnage', IDS)).toEqual(['counter-espionage'])
  expect(nearest('irreg', IDS)).toEqual(['irregular-migration'])
})

test('the nearest comes first, equally near ones by name, and no more than asked for', () => {
  expect(nearest('counter', IDS)).toEqual(['counter-espionage', 'counter-terrorism'])
  expect(nearest('counter', IDS, 1)).toEqual(['counter-espionage'])
})

test('nothing is near a word of another kind, an empty one, or a very long one', () => {
  expect(nearest('football', IDS)).toEqual([])
  expect(nearest('', IDS)).toEqual([])
  expect(nearest('x'.repeat(100_000), IDS)).toEqual([])
  expect(didYouMean('football', IDS)).toBeUndefined()
})

test('the question names what is near', () => {
  expect(didYouMean('counter', IDS)).toBe('did you mean "counter-espionage" or "counter-terrorism"?')
})
