import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/arabic/dates'
import { tokenize } from '../../src/arabic/tokens'
import { layOut } from '../../src/extract/layout'
import { datePublication } from '../../src/extract/publication'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import { genres } from './genres'
import { pages } from './pages'
import { services } from './services'
import { traps } from './traps'

const read = (marked: string) => {
  const marks = marked.split('\n').filter((line) => line !== '')
  const text = marks.map((line) => line.slice(2)).join('\n')
  const tokens = tokenize(text)
  const dates = findDates(tokens)
  const layout = layOut(tokens, dates, EMPTY_AUTHORITY)
  return { marks, text, layout, publication: datePublication('page', tokens, layout, dates, undefined) }
}

const letter = { headline: 'H', subheading: 'S', paragraph: 'P', chrome: 'C' }

describe('a page of any Arabic newspaper is told apart from its article', () => {
  for (const page of [...pages, ...traps, ...genres, ...services])
    it(page.name, () => {
      const { marks, text, layout, publication } = read(page.marked)
      expect(layout.lines.map((line) => `${letter[line.kind]}|${text.slice(line.start, line.end)}`)).toEqual(marks)
      expect(publication.published?.edtf ?? null).toBe(page.published)
      if (page.author !== undefined) expect(layout.authors.map((author) => author.exact)).toEqual([page.author])
      if (page.outlet !== undefined) expect(layout.outlet?.name).toBe(page.outlet)
    })
})
