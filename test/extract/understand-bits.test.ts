import { describe, expect, it } from 'vitest'
import { MARK } from '../../src/extract/understand/grammar'
import { USE } from '../../src/extract/understand/lexicon'
import { OBJECT } from '../../src/extract/understand/triggers/objects'

describe.each([
  ['what a word can be', { ...OBJECT, ...USE }],
  ['the marks of grammar', MARK],
])('the bits of %s', (_, named) => {
  it('are one each, and fit the memory of a form', () => {
    const bits: number[] = Object.values(named)
    expect(new Set(bits).size).toBe(bits.length)
    for (const bit of bits) expect(bit > 0 && bit < 2 ** 31 && (bit & (bit - 1)) === 0).toBe(true)
  })
})

it('no class of objects is called like a use', () => {
  expect(Object.keys(USE).filter((name) => name in OBJECT)).toEqual([])
})
