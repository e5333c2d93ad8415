import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/arabic/dates'
import { tokenize } from '../../src/arabic/tokens'
import { layOut } from '../../src/extract/layout'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import { genres } from './genres'
import { pages } from './pages'
import { traps } from './traps'

const read = (text: string) => {
  const tokens = tokenize(text)
  return layOut(tokens, findDates(tokens), EMPTY_AUTHORITY)
}

const expectTiled = (text: string): void => {
  const { blocks, lines } = read(text)
  let at = 0
  for (const block of blocks) {
    expect(block.start).toBe(at)
    expect(block.end).toBeGreaterThan(block.start)
    expect(block.chrome !== undefined).toBe(block.kind === 'chrome')
    at = block.end
  }
  expect(at).toBe(text.length)
  for (const line of lines) {
    const block = blocks.find((b) => b.start <= line.start && line.end <= b.end)
    expect(block?.kind).toBe(line.kind)
    expect(block?.chrome).toBe(line.chrome)
  }
}

describe('the blocks of a page', () => {
  it('tile any text', () => {
    const line = fc.oneof(
      fc.constantFrom(...[...pages, ...traps, ...genres].flatMap((page) => page.marked.split('\n').map((marked) => marked.slice(2)))),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('', '  ', '\u200f', '|', '...', '» »', '٠٣/١٢/٢٠٢٤', '('),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n'), (lines, end) =>
        expectTiled(lines.join(end)),
      ),
      { numRuns: 300 },
    )
  })

  it('tile an empty text with none and a blank one with one', () => {
    expect(read('').blocks).toEqual([])
    expect(read(' \n\n ').blocks).toEqual([{ start: 0, end: 4, kind: 'chrome', chrome: 'other' }])
  })

  it('keep every headline, section and author span as printed', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...pages, ...traps, ...genres].flatMap((page) => page.marked.split('\n').map((marked) => marked.slice(2)))),
        (lines) => {
          const text = lines.join('\n')
          const { headline, section, authors } = read(text)
          for (const span of [headline, section, ...authors]) if (span) expect(text.slice(span.start, span.end)).toBe(span.exact)
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('the corpus', () => {
  const dir = new URL('../corpus/', import.meta.url)
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.txt')))
    it(`${file}: headline, subheadings, chrome, author and outlet as annotated`, () => {
      const text = readFileSync(new URL(file, dir), 'utf8').replace(/^\uFEFF/, '')
      const gold = JSON.parse(readFileSync(new URL(file.replace('.txt', '.gold.json'), dir), 'utf8'))
      const { headline, lines, authors, outlet } = read(text)
      const of = (kind: string) => lines.filter((line) => line.kind === kind).map((line) => text.slice(line.start, line.end).trim())
      expect(headline?.exact ?? null).toBe(gold.headline?.trim() ?? null)
      expect(of('subheading')).toEqual(gold.subheadings)
      expect(of('chrome')).toEqual(gold.chrome.map((line: string) => line.trim()))
      expect(authors[0]?.exact ?? null).toBe(gold.author)
      expect(outlet?.name ?? null).toBe(gold.outlet)
    })
})
