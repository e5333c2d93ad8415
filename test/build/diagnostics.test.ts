import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatDiagnostic,
  formatDiagnostics,
  formatDiagnosticsGithub,
  formatDiagnosticsJson,
  positionOf,
  textWidth,
} from '../../src/build/diagnostics'
import type { Diagnostic } from '../../src/schema'

const problem = (start: number, end: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  rule: 'some-rule',
  message: 'what is wrong',
  file: 'a.txt',
  start,
  end,
  ...more,
})

test('place, severity, rule, message; the line; carets under the words; the hint', () => {
  expect(formatDiagnostic(problem(9, 14, { hint: 'do better' }), 'first\n  second line\nthird')).toBe(
    ['a.txt:2:4 error some-rule: what is wrong', '2 |   second line', '  |    ^^^^^', '  | hint: do better'].join('\n'),
  )
})

test('without the text the file alone is named, without a file only the problem', () => {
  expect(formatDiagnostic(problem(0, 1))).toBe('a.txt error some-rule: what is wrong')
  expect(formatDiagnostic({ severity: 'warning', rule: 'r', message: 'm', hint: 'h' })).toBe('warning r: m\n  hint: h')
})

test('lines end in LF, CR LF or CR, and none of them is shown', () => {
  const text = 'a\r\nbc\rde\nf'
  expect([0, 3, 4, 6, 9].map((at) => positionOf(text, at))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ])
  expect(formatDiagnostic(problem(3, 5), text).split('\n').slice(1)).toEqual(['2 | bc', '  | ^^'])
})

test('an Arabic line is isolated when shown, letters and tatweel take a column each, marks none, and its words stand beside the carets', () => {
  const lines = formatDiagnostic(problem(4, 11), 'من: محـمّد هنا').split('\n')
  expect(lines[1]).toBe('1 | \u2068من: محـمّد هنا\u2069')
  expect(lines[2]).toBe('  |     ^^^^^^ \u2068محـمّد \u2069')
})

test('Arabic words in a message are isolated, one isolate for words that stand together', () => {
  const line = formatDiagnostic({ severity: 'error', rule: 'r', message: 'found "محمد علي" here' })
  expect(line).toBe('error r: found "\u2068محمد علي\u2069" here')
})

test('of a long line only what stands around the words is shown', () => {
  const text = `${'a'.repeat(5000)}WORD${'b'.repeat(5000)}`
  const [, line = '', carets = ''] = formatDiagnostic(problem(5000, 5004), text).split('\n')
  expect(line.length).toBeLessThan(120)
  expect(line).toMatch(/^1 \| …a+WORDb+…$/)
  expect(carets.indexOf('^')).toBe(line.indexOf('WORD'))
})

test('of words over several lines the first line is shown, and nothing at all is marked by one caret', () => {
  expect(formatDiagnostic(problem(2, 8), 'a bc\ndef\n').split('\n').slice(1)).toEqual(['1 | a bc', '  |   ^^'])
  expect(formatDiagnostic(problem(3, 3), 'abc').split('\n').slice(1)).toEqual(['1 | abc', '  |    ^'])
})

test('colours are only there when asked for', () => {
  expect(formatDiagnostic(problem(0, 1), 'abc')).not.toContain('\u001b')
  expect(formatDiagnostic(problem(0, 1), 'abc', { color: true })).toContain('\u001b[31merror')
})

test('all are shown by file and place, with their count', () => {
  const sources = new Map([['a.txt', 'abc']])
  const shown = formatDiagnostics([problem(2, 3), { ...problem(0, 1), severity: 'warning' }, problem(0, 1, { file: 'A.txt' })], sources)
  expect(shown.split('\n').filter((line) => /error|warning/.test(line))).toEqual([
    'A.txt error some-rule: what is wrong',
    'a.txt:1:1 warning some-rule: what is wrong',
    'a.txt:1:3 error some-rule: what is wrong',
    '2 errors, 1 warning',
  ])
  expect(formatDiagnostics([], sources)).toBe('')
})

test('for machines: the fields as they are, with lines and columns, and nothing added to the words', () => {
  const text = 'من\nمحمد هنا'
  const [entry] = JSON.parse(formatDiagnosticsJson([problem(3, 7, { message: 'محمد' })], new Map([['a.txt', text]]))) as object[]
  expect(entry).toEqual({ ...problem(3, 7, { message: 'محمد' }), line: 2, column: 1, endLine: 2, endColumn: 5 })
})

test('without a terminal nothing is isolated', () => {
  const told = formatDiagnostics([problem(4, 8, { message: 'محمد' })], new Map([['a.txt', 'من: محمد']]), { isolate: false })
  expect(told).not.toMatch(/[\u2066-\u2069]/)
})

test('what an article, a message or a file name holds commands no terminal', () => {
  const hostile = 'a\u001b[31mred\u202eback\u0007'
  const told = formatDiagnostic(problem(2, 5, { message: hostile, file: 'x\ny.txt', hint: hostile }), `${hostile} end`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  expect(told.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u202e]/)
  expect(told.split('\n')).toHaveLength(4)
})

test('for GitHub: a command a problem, in which nothing said can end the command', () => {
  const sources = new Map([['a,b:c.txt', 'one\ntwo three\n']])
  const one = problem(8, 13, { file: 'a,b:c.txt', message: '100%\n::error::x', hint: 'see' })
  const two = problem(0, 9, { file: 'a,b:c.txt', severity: 'info' })
  expect(formatDiagnosticsGithub([one, two, { severity: 'warning', rule: 'r', message: 'm' }], sources)).toBe(
    [
      '::warning title=r::m',
      '::notice file=a%2Cb%3Ac.txt,line=1,endLine=2,title=some-rule::what is wrong',
      '::error file=a%2Cb%3Ac.txt,line=2,endLine=2,col=5,endColumn=10,title=some-rule::100%25%0A::error::x%0Asee',
      '',
    ].join('\n'),
  )
})

test('marks and zero-width characters take no column, an emoji two', () => {
  expect(['مُحَمَّد', 'a\u200bb', 'e\u0301', '\u{1F600}'].map(textWidth)).toEqual([4, 2, 1, 2])
})

test('line and column give back the offset, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'م', '\r', '\n', '\r\n') }), fc.nat(100), (text, at) => {
      const offset = Math.min(at, text.length)
      const { line, column } = positionOf(text, offset)
      const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)]
      expect((starts[line - 1] as number) + column - 1).toBe(offset)
    }),
  )
})

test('any span of any text can be shown, in two lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.nat(400), fc.nat(400), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
      expect(formatDiagnostic(problem(start, end), text).split(/[\r\n]/).length).toBe(3)
    }),
  )
})
