import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import * as isnad from 'isnad'
import { type Article, createDataset, type DatasetRecord } from 'isnad'
import { describe, expect, test } from 'vitest'
import { bibtexOf, cslOf } from '../../docs/explorer/cite/article'
import { codeOf } from '../../docs/explorer/cite/code'
import { HOME, NO_FILTERS, type Route } from '../../docs/explorer/state/address'
import { select, withWords } from '../../docs/explorer/state/select'

const record = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as DatasetRecord
const data = createDataset(record)

/** Runs code as a module: its imports from what is given, its last line its value. */
function evaluate(code: string, modules: Readonly<Record<string, unknown>>): unknown {
  const body = code.replace(/^import (.+) from '(.+?)'(?: with .*)?$/gm, (_, names: string, from: string) => {
    expect(Object.keys(modules)).toContain(from)
    return `const ${names.replace(' as ', ': ')} = modules[${JSON.stringify(from)}]`
  })
  const lines = body.trimEnd().split('\n')
  return new Function('modules', [...lines.slice(0, -1), `return ${lines.at(-1)}`].join('\n'))(modules)
}

const modules = { isnad, 'isnad/text': { articleText: () => undefined }, './data/dataset.json': record }
const idsOf = (records: unknown): string[] => (records as { id: string }[]).map(({ id }) => id)

describe('the code of a view', () => {
  const some = (ids: readonly string[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength })
  const filters = fc.record({
    person: some(data.people.map(({ id }) => id)),
    organization: some(
      data.organizations.map(({ id }) => id),
      1,
    ),
    topic: some(data.topics.map(({ id }) => id)),
    place: some(data.places.map(({ id }) => id)),
    type: some(['meeting', 'visit', 'signing', 'sports-event']),
    when: fc.constantFrom('', '2025', '2023/2024', '2025-09', '[2024-11-04..]'),
    words: fc.constant(''),
  })

  test('asks what the view shows, whatever is filtered, of the package as of any other dataset', () => {
    fc.assert(
      fc.property(filters, fc.boolean(), (asked, shipped) => {
        const { selection, problems } = select(data, asked)
        expect(problems).toEqual([])
        const route: Route = { ...HOME, filters: asked }
        const given = (view: Route['view']): string[] => idsOf(evaluate(codeOf({ ...route, view }, shipped), modules))
        expect(given('statements')).toEqual(idsOf(selection.statements))
        expect(given('places')).toEqual(idsOf(selection.events))
        expect(given('articles')).toEqual(idsOf(selection.articles))
      }),
    )
  })

  test('draws the timeline and the network that are drawn', () => {
    const route: Route = { ...HOME, view: 'timeline', filters: { ...NO_FILTERS, person: ['louis-laugier'] } }
    const { selection } = select(data, route.filters)
    expect(JSON.stringify(evaluate(codeOf(route, true), modules))).toBe(JSON.stringify(selection.timeline({ by: 'month' })))
    const network = evaluate(codeOf({ ...route, view: 'network' }, true), modules)
    expect(JSON.stringify(network)).toBe(JSON.stringify(selection.network({ of: 'people' })))
  })

  test('looks up the fact that is looked at, and the article that is read', () => {
    const pick = { kind: 'event', id: 'joint-action-plan-2025' } as const
    expect(evaluate(codeOf({ ...HOME, pick }, true), modules)).toMatchObject({ id: 'joint-action-plan-2025' })
    const article = data.articles[0]?.id as string
    expect(evaluate(codeOf({ ...HOME, view: 'article', article }, false), modules)).toMatchObject({ id: article })
    const tie = { kind: 'tie', id: 'abdellatif-hammouchi~celine-berthon' } as const
    expect(idsOf(evaluate(codeOf({ ...HOME, pick: tie }, true), modules))).toEqual(
      idsOf(data.byPerson('abdellatif-hammouchi').byPerson('celine-berthon').events),
    )
  })

  test('searches for any words, quotes and backslashes among them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (words, shipped) => {
        const route: Route = { ...HOME, view: 'articles', filters: { ...NO_FILTERS, words: `'${words}\\` } }
        expect(evaluate(codeOf(route, shipped), modules)).toBeInstanceOf(Array)
      }),
    )
    const found = evaluate(codeOf({ ...HOME, filters: { ...NO_FILTERS, words: 'Hammouchi' } }, true), modules)
    expect((found as { article: { id: string } }[]).length).toBe(data.search('Hammouchi').length)
  })
})

describe('what the filters leave', () => {
  test('tells what it does not know, and leaves it out', () => {
    const { selection, problems } = select(data, { ...NO_FILTERS, person: ['celine-bertho'], when: '2025-13' })
    expect(problems).toEqual([
      'no person "celine-bertho" in this dataset; near: celine-berthon',
      expect.stringContaining('not an EDTF date: "2025-13"'),
    ])
    expect(selection.events.length).toBe(data.events.length)
  })

  test('all people at once, any of the types', () => {
    const both = select(data, { ...NO_FILTERS, person: ['abdellatif-hammouchi', 'celine-berthon'] }).selection.events
    expect(both.every(({ participants }) => participants.length > 1) && both.length > 0).toBe(true)
    const types = select(data, { ...NO_FILTERS, type: ['signing', 'award'] }).selection.events.map(({ type }) => type)
    expect([...new Set(types)].sort()).toEqual(['award', 'signing'])
  })

  test('where words are asked: the facts told in sentences that have them, as a selection', () => {
    const hits = data.search('Hammouchi')
    const found = {
      words: 'Hammouchi',
      articles: hits.map(({ article }) => article.id),
      stretches: new Map(hits.map(({ article, matches }) => [article.id, matches])),
    }
    const left = withWords(data, data.all, found)
    expect(left.articles.length).toBe(hits.length)
    expect(left.events.length).toBeGreaterThan(0)
    expect(left.events.length).toBeLessThan(data.events.length)
    expect(left.network().edges.length).toBeGreaterThan(0)
  })
})

describe('a citation', () => {
  const article = (published: Article['published'], more: Partial<Article> = {}): Article =>
    ({ id: 'a-1', language: 'ar', url: null, authors: [], published, ...more }) as Article
  const date = (edtf: string, earliest: string | null, latest: string | null, extent: 'span' | 'within' = 'span') =>
    ({ edtf, earliest, latest, extent, basis: 'stated', evidence: [], reasons: [] }) as const

  test('has the day in CSL-JSON, the stretch of an uncertain one, and the expression of an open one', () => {
    const issued = (published: Article['published']) =>
      (cslOf({ article: article(published), title: 't', outlet: null }) as { issued?: object }).issued
    expect(issued(date('2025-04-16', '2025-04-16', '2025-04-16'))).toEqual({ 'date-parts': [[2025, 4, 16]] })
    expect(issued(date('2025-04', '2025-04-01', '2025-04-30', 'within'))).toEqual({ 'date-parts': [[2025, 4]] })
    expect(issued(date('[2023-12-15..2024-01-09]', '2023-12-15', '2024-01-09', 'within'))).toEqual({
      'date-parts': [
        [2023, 12, 15],
        [2024, 1, 9],
      ],
      circa: true,
    })
    expect(issued(date('[2025-06-24..]', '2025-06-24', null))).toEqual({ literal: '[2025-06-24..]' })
    expect(issued(null)).toBeUndefined()
  })

  test('names outlet, authors and page where they are known', () => {
    const authors = [{ start: 0, end: 4, exact: 'هيئة', id: null }]
    const cited = { article: article(null, { url: 'https://example.org/a_1', authors }), title: 'عنوان', outlet: 'Paper & Co' }
    expect(cslOf(cited)).toEqual({
      id: 'a-1',
      type: 'article-newspaper',
      title: 'عنوان',
      author: [{ literal: 'هيئة' }],
      'container-title': 'Paper & Co',
      URL: 'https://example.org/a_1',
      language: 'ar',
    })
    expect(bibtexOf(cited)).toBe(
      '@article{a-1,\n  title = {{عنوان}},\n  author = {{هيئة}},\n  journaltitle = {Paper \\& Co},\n  url = {https://example.org/a_1},\n  langid = {arabic},\n}\n',
    )
  })

  test('in BibTeX holds any title: its braces balance', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const plain = bibtexOf({ article: article(null), title, outlet: null }).replace(/\\[{}]/g, '')
        expect(plain.split('{').length).toBe(plain.split('}').length)
      }),
    )
  })
})
