import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '../../src/build/compile'
import { textWidth } from '../../src/build/diagnostics'
import { recordLines } from '../../src/cli/show/records'
import { wrapped } from '../../src/cli/show/wrap'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import { PAGE } from '../build/workspace'

test('lines are no wider than asked for, unless one word is, and no word is lost', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'م', 'مُ', '\u{1F600}'), minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 40 }), fc.nat(8), (words, width, indent) => {
      const lines = wrapped([{ text: words.join(' \n') }], ' '.repeat(indent), width)
      expect(lines.map((line) => line.trim()).join(' ')).toBe(words.join(' '))
      for (const line of lines) if (line.trim().includes(' ')) expect(textWidth(line)).toBeLessThanOrEqual(width)
    }),
  )
})

test('in a pipe nothing is wrapped', () => {
  expect(wrapped([{ text: 'word '.repeat(500) }], '  ')).toHaveLength(1)
})

test('a word goes over pieces that meet without a space; each piece is painted as it is', () => {
  const lines = wrapped([{ text: 'وب' }, { text: 'الرباط العاصمة', paint: (t) => `<${t}>` }, { text: '، ثم' }], '', 9)
  expect(lines).toEqual(['وب<الرباط>', '<العاصمة>،', 'ثم'])
})

test('an article reads from its headline to its last line, each mark numbered and explained', () => {
  const seeds = [{ file: 'a.txt', bytes: new TextEncoder().encode(PAGE) }]
  const { dataset } = compile({ seeds, authority: EMPTY_AUTHORITY, name: 'n', dataVersion: '0.0.0' })
  if (!dataset) throw new Error('no dataset')
  const lines = recordLines('articles', 'a', dataset, () => PAGE)
  expect(lines[0]).toBe(PAGE.split('\n')[0])
  const text = lines.slice(lines.indexOf('text')).join('\n')
  expect(text.replace(/\n {4}¹.*|[[\]⁰¹²³⁴-⁹]|dateline \| /g, '').split(/\s+/)).toEqual(['text', ...PAGE.trim().split(/\s+/)])
  const marks = [...text.matchAll(/\](?:[⁰¹²³⁴-⁹]+)/g)].length
  expect(marks).toBe(
    (dataset.articles[0]?.mentions.length ?? 0) + (dataset.articles[0]?.references.length ?? 0) + (dataset.articles[0]?.dates.length ?? 0),
  )
  expect(text).toMatch(/¹ date 2025-09-12/)
})
