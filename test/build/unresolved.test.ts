import { describe, expect, test } from 'vitest'
import { compile } from '../../src/build/compile'
import { loadAuthority } from '../../src/build/load-authority'
import { FILE_OF_KIND, unresolvedNames } from '../../src/build/unresolved'
import { sentenceAround, unresolvedText } from '../../src/cli/unresolved'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'

const BODY = `اجتماع بشفشاون

نشر في: 14 مارس 2025

استقبل وزير النقل، سعيد البقالي، أمس الخميس بشفشاون، المدير العام لمؤسسة الأفق، كريم بن يوسف.

وأكد البقالي، خلال هذا اللقاء، على أهمية التعاون. وقال إن الأشغال ستبدأ قريبا.
`
const OTHER = BODY.replace('سعيد البقالي', 'سعيد البقّالي')

const built = (files: Record<string, string>, authority = EMPTY_AUTHORITY) => {
  const seeds = Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }))
  const { dataset, diagnostics, texts } = compile({ seeds, authority, name: 'n', dataVersion: '0.0.0' })
  if (!dataset) throw new Error(JSON.stringify(diagnostics))
  return { dataset, texts }
}

describe('unresolved names', () => {
  const { dataset } = built({ 'a.txt': BODY, 'b.txt': OTHER })
  const names = unresolvedNames(dataset)
  const minister = names.find((one) => one.name.startsWith('سعيد'))

  test('are gathered over all articles, however they are spelled, the most frequent first', () => {
    expect(minister).toMatchObject({ kind: 'person', times: 4, articles: ['a', 'b'], first: { article: 'a' } })
    expect(minister?.variants).toContain('البقالي')
    expect(names.map((one) => one.times)).toEqual([...names.map((one) => one.times)].sort((a, b) => b - a))
  })

  test('come with an entry each, whose ids are all different; pasted, it leaves none unresolved', () => {
    const files = Object.entries(FILE_OF_KIND).map(([kind, name]) => ({
      name,
      text: names
        .filter((one) => one.kind === kind)
        .map((one) => one.entry)
        .join('\n'),
    }))
    const { authority, diagnostics } = loadAuthority(files)
    expect(diagnostics).toEqual([])
    expect(authority.people.map((p) => p.id)).toContain('said-bakali')
    const again = built({ 'a.txt': BODY, 'b.txt': OTHER }, authority).dataset
    expect(unresolvedNames(again)).toEqual([])
    expect(again.articles.flatMap((a) => a.mentions).length).toBe(dataset.articles.flatMap((a) => a.mentions).length)
  })

  test('are shown with their place and their sentence, the words marked, as YAML that can be read as it is', () => {
    const { dataset: one, texts } = built({ 'a.txt': BODY })
    const text = unresolvedText(one, texts)
    const [line = ''] = text.split('\n').filter((row) => row.includes('[سعيد البقالي]'))
    expect(line).toBe('# استقبل وزير النقل، [سعيد البقالي]، أمس الخميس بشفشاون، المدير العام لمؤسسة الأفق، كريم بن يوسف.')
    expect(text).toContain('# a.txt:5:20')
    const people = text.slice(
      0,
      text.indexOf('# organizations.yaml') >= 0 ? text.indexOf('# organizations.yaml') : text.indexOf('# places.yaml'),
    )
    expect(loadAuthority([{ name: 'people.yaml', text: people }])).toMatchObject({ diagnostics: [], authority: { people: { length: 2 } } })
  })

  test('where there are none, it is said', () => {
    expect(unresolvedText({ ...dataset, articles: [] }, new Map())).toBe('# every name has a record\n')
  })
})

test('the sentence around words ends with its stop, and never leaves its line', () => {
  const at = BODY.indexOf('التعاون')
  const { start, end } = sentenceAround(BODY, at, at + 7)
  expect(BODY.slice(start, end)).toBe('وأكد البقالي، خلال هذا اللقاء، على أهمية التعاون.')
})
