import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesUnder } from '../repository/files'
import { anchorsOf, linksOf } from './links'

const pages = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs').filter((path) => path.endsWith('.md'))]
const guides = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page))

/** What is wrong with a link; undefined where it leads somewhere. */
function fault(page: string, target: string): string | undefined {
  const [path = '', anchor] = decodeURI(target).split('#')
  const file = path === '' ? page : join(dirname(page), path)
  if (!existsSync(file)) return `there is no ${file}`
  if (anchor && file.endsWith('.md') && !anchorsOf(readFileSync(file, 'utf8')).has(anchor)) return `${file} has no heading #${anchor}`
  return undefined
}

describe('the links of the documentation', () => {
  test.each(pages)('%s: each leads to a file that is there, and to a heading in it', (page) => {
    const faults = linksOf(readFileSync(page, 'utf8')).flatMap(({ line, target }) => {
      const wrong = fault(page, target)
      return wrong === undefined ? [] : [`${page}:${line}: ${wrong}`]
    })
    expect(faults).toEqual([])
  })

  test('every guide is linked from the README', () => {
    const linked = linksOf(readFileSync('README.md', 'utf8')).map(({ target }) => target)
    expect(guides.filter((guide) => !linked.includes(guide))).toEqual([])
  })
})

describe('the check of links', () => {
  test('sees links, images and HTML, and not what stands in code or leads outside', () => {
    const text = '[a](b.md) `[c](d.md)` ![e](f.png "g") <img src="h.svg">\n```\n[i](j.md)\n```\n[k](https://example.org)'
    expect(linksOf(text).map(({ target }) => target)).toEqual(['b.md', 'f.png', 'h.svg'])
  })

  test('knows the headings as the web shows them', () => {
    expect([...anchorsOf('# How it is `known`\n\n## A, b & c\n\n## A, b & c')]).toEqual(['how-it-is-known', 'a-b--c', 'a-b--c-1'])
  })

  test('tells what is missing', () => {
    expect(fault('README.md', 'docs/nowhere.md')).toBe('there is no docs/nowhere.md')
    expect(fault('README.md', 'CONTRIBUTING.md#nothing')).toBe('CONTRIBUTING.md has no heading #nothing')
    expect(fault('README.md', 'CONTRIBUTING.md#add-an-article')).toBeUndefined()
  })
})
