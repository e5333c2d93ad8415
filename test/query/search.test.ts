import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/query/face'
import type { Block, DatasetRecord } from '../../src/schema/records'
import { article, assertion, datasetOf, person, ref, topic } from './sample'
import { MUST_MEET, MUST_NOT, type Pair } from './search-pairs'

/** A dataset of full texts, one paragraph each unless blocks are given. */
function library(
  texts: Readonly<Record<string, string>>,
  fields: Partial<DatasetRecord> = {},
  blocks: Readonly<Record<string, Block[]>> = {},
) {
  const data = createDataset(
    datasetOf({
      articles: Object.entries(texts).map(([id, text], i) =>
        article(id, {
          published: assertion(20000 + i, 20000 + i, 'span'),
          blocks: blocks[id] ?? [{ start: 0, end: text.length, kind: 'paragraph' }],
        }),
      ),
      ...fields,
    }),
  )
  const read = (id: string): string | undefined => texts[id]
  return {
    data,
    ids: (query: string, options = {}) => data.search(query, { texts: read, ...options }).map((hit) => hit.article.id),
    hits: (query: string, options = {}) => data.search(query, { texts: read, ...options }),
  }
}

describe('words meet as readers take them', () => {
  const meet = ([text, query]: Pair): boolean => library({ a: text }).ids(query).length === 1
  /** At least 95 of a hundred; what fails is named, and may not grow. */
  const atLeast = (pairs: readonly Pair[], fails: (pair: Pair) => boolean): void => {
    const failed = pairs.filter(fails)
    expect(1 - failed.length / pairs.length, JSON.stringify(failed)).toBeGreaterThanOrEqual(0.95)
  }

  test(`${MUST_MEET.length} pairs that must meet do`, () => atLeast(MUST_MEET, (pair) => !meet(pair)))
  test(`${MUST_NOT.length} pairs that must not meet do not`, () => atLeast(MUST_NOT, meet))

  test('and still do in one corpus that has all their words', () => {
    const texts = Object.fromEntries([...MUST_MEET, ...MUST_NOT].map(([text], i) => [`a${i}`, text]))
    const { ids } = library(texts)
    const all = { limit: 1000 }
    const found = ([, query]: Pair, i: number): boolean => ids(query, all).includes(`a${i}`)
    const missed = MUST_MEET.filter((pair, i) => !found(pair, i))
    const merged = MUST_NOT.filter((pair, i) => found(pair, MUST_MEET.length + i))
    expect(1 - missed.length / MUST_MEET.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(0.95)
    expect(1 - merged.length / MUST_NOT.length, JSON.stringify(merged)).toBeGreaterThanOrEqual(0.95)
  })
})

describe('a search', () => {
  const { ids, hits, data } = library({
    one: 'اتفق البلدان على مكافحة الإرهاب والجريمة المنظمة.',
    two: 'الإرهاب يضرب، وجهود مكافحة التهريب مستمرة في الميناء',
    three: 'لمكافحة الإرهاب، قال الوزير، لا بد من تعاون.\nمكافحة الإرهاب أولوية',
    four: 'شارك وزراء الداخلية في اجتماع باريس',
  })

  test('wants all words, in any order', () => {
    expect(new Set(ids('الإرهاب مكافحة'))).toEqual(new Set(['one', 'two', 'three']))
    expect(ids('مكافحة الإرهاب الميناء')).toEqual(['two'])
    expect(ids('مكافحة زلزال')).toEqual([])
  })

  test('finds a phrase in quotes as a phrase, under its proclitics too', () => {
    expect(new Set(ids('"مكافحة الإرهاب"'))).toEqual(new Set(['one', 'three']))
    expect(new Set(ids('«مكافحة الارهاب»'))).toEqual(new Set(['one', 'three']))
    expect(ids('«مكافحة الإرهاب» المنظمة')).toEqual(['one'])
    expect(new Set(ids('"مكافحة الإرهاب'))).toEqual(new Set(['one', 'two', 'three']))
  })

  test('takes the beginning of a word while it is typed', () => {
    expect(new Set(ids('مكاف', { prefix: true }))).toEqual(new Set(['one', 'two', 'three']))
    expect(ids('باري*')).toEqual(['four'])
    expect(ids('وزرا', { prefix: true })).toEqual(['four', 'three'])
    expect(ids('مكاف')).toEqual([])
  })

  test('puts the form as asked before its relatives', () => {
    const exact = library({ relative: 'الوزراء', same: 'وزير', other: 'الوزيرة' })
    expect(exact.ids('وزير')[0]).toBe('same')
    expect(exact.ids('وزراء')).toHaveLength(3)
  })

  test('puts a headline before a body', () => {
    const text = 'زيارة رسمية\nكلام كثير عن أمور أخرى تماما\n'
    const body = 'كلام كثير\nعن زيارة أخرى تماما هنا وهناك\n'
    const blocks = (headline: string): Block[] => [
      { start: 0, end: headline.length, kind: 'headline' },
      { start: headline.length, end: 60, kind: 'paragraph' },
    ]
    const both = library({ head: text, tail: body }, {}, { head: blocks('زيارة رسمية\n'), tail: blocks('كلام كثير\n') })
    expect(both.ids('زيارة')).toEqual(['head', 'tail'])
    expect(both.hits('زيارة')[0]?.match.start).toBe(0)
  })

  test('shows the words in the raw text', () => {
    const raw = 'قال إنّ «مُكافَحة\u200f الإرهـــاب» أولوية، وللإرهاب وجوه'
    const { hits } = library({ a: raw })
    const [hit] = hits('مكافحة الإرهاب')
    expect(hit?.matches.map((m) => m.exact)).toEqual(['مُكافَحة\u200f الإرهـــاب', 'وللإرهاب'])
    expect(hit?.match.exact).toBe('مُكافَحة\u200f الإرهـــاب')
    for (const { start, end, exact } of hit?.matches ?? []) expect(raw.slice(start, end)).toBe(exact)
  })

  test('looks past chrome', () => {
    const text = 'متن المقال\nاقرأ أيضا: زلزال\n'
    const blocks: Block[] = [
      { start: 0, end: 11, kind: 'paragraph' },
      { start: 11, end: text.length, kind: 'chrome', chrome: 'related' },
    ]
    expect(library({ a: text }, {}, { a: blocks }).ids('زلزال')).toEqual([])
  })

  test('stays within a selection', () => {
    const period = data.byDate('../2024-10-05')
    const [first = '', second = ''] = data.articles.map((a) => a.id)
    expect(period.articles.map((a) => a.id)).toContain(first)
    const narrow = data.byDate([data.article(second).published?.edtf ?? '', data.article(second).published?.edtf ?? ''])
    expect(ids('مكافحة', { within: narrow })).toEqual([second])
  })

  test('of nothing finds nothing, and takes no broken number', () => {
    for (const nothing of ['', '   ', '؟!', '""', '*', 'و']) expect(ids(nothing), nothing).toEqual([])
    expect(() => ids('وزير', { limit: -1 })).toThrow(RangeError)
    expect(() => ids(7 as unknown as string)).toThrow(TypeError)
    expect(hits('وزير', { limit: 0 })).toEqual([])
  })
})

describe('without texts', () => {
  const data = createDataset(
    datasetOf({
      people: [
        person('leila-haddad', {
          names: { ar: 'ليلى حداد', fr: 'Leïla Haddad', en: 'Leila Haddad' },
          variants: { ar: ['حداد'], latin: ['Haddad'] },
        }),
      ],
      topics: [topic('t'), { ...topic('smuggling'), names: { ar: 'مكافحة التهريب', fr: null, en: 'Smuggling' } }],
      articles: [
        article('telling', {
          topics: [
            {
              topic: 'smuggling',
              evidence: [
                { article: 'telling', start: 30, end: 37, exact: 'المهربة' },
                { article: 'telling', start: 70, end: 77, exact: 'الميناء' },
                { article: 'telling', start: 70, end: 84, exact: 'الميناء القديم' },
              ],
            },
          ],
          dates: [
            { start: 50, end: 58, exact: '12 يونيو', edtf: null, role: 'mention' },
            { start: 100, end: 104, exact: 'شحنة', edtf: null, role: 'chrome' },
          ],
        }),
        article('quoting', {
          headline: { start: 0, end: 12, exact: 'زيارة وزيرة ' },
          topics: [{ topic: 't', evidence: [{ article: 'quoting', start: 20, end: 34, exact: 'مكافحة الإرهاب' }] }],
          mentions: [{ ...ref('person', 'leila-haddad'), start: 40, end: 44, exact: 'حداد' }],
        }),
        article('other'),
      ],
    }),
  )

  test('headlines and quoted words are searched', () => {
    const [hit] = data.search('الإرهاب')
    expect(hit?.article.id).toBe('quoting')
    expect(hit?.match).toEqual({ article: 'quoting', start: 27, end: 34, exact: 'الإرهاب' })
  })

  test('the names of a topic find the words that told it', () => {
    for (const name of ['مكافحة التهريب', '«مكافحة التهريب»', 'smuggling']) {
      const hits = data.search(name)
      expect(
        hits.map((hit) => hit.article.id),
        name,
      ).toEqual(['telling'])
      expect(hits[0]?.match).toEqual({ article: 'telling', start: 30, end: 37, exact: 'المهربة' })
    }
  })

  test('all that the record quotes is searched, each stretch once', () => {
    expect(data.search('12 يونيو')[0]?.match).toEqual({ article: 'telling', start: 50, end: 58, exact: '12 يونيو' })
    expect(data.search('الميناء القديم')[0]?.matches).toEqual([{ article: 'telling', start: 70, end: 84, exact: 'الميناء القديم' }])
    expect(data.search('شحنة')).toEqual([])
  })

  test('a name in Latin letters finds the Arabic one, and shows it', () => {
    for (const name of ['Haddad', 'leila haddad', 'Leïla', 'El Haddad', '"Leila Haddad"']) {
      const [hit] = data.search(name)
      expect(hit?.match.exact, name).toBe('حداد')
    }
    expect(data.search('ليلى')[0]?.match.exact).toBe('حداد')
  })

  test('a hit can be written as JSON', () => {
    expect(JSON.parse(JSON.stringify(data.search('الإرهاب')))[0].match.exact).toBe('الإرهاب')
  })
})

test('the best ten are the ten best of all, whatever the index keeps ready', () => {
  const words = ['الأمن', 'أمن', 'أمنية', 'بالأمن', 'تعاون', 'وزير', 'كلام', 'حديث']
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), { minLength: 280, maxLength: 320 }),
      (docs) => {
        const { hits } = library(Object.fromEntries(docs.map((doc, i) => [`a${String(i).padStart(3, '0')}`, doc.join(' ')])))
        for (const query of ['أمن', 'الأمن', 'تعاون أمن', 'حديث']) {
          const all = hits(query, { limit: 1000 }).map((h) => [h.article.id, h.score])
          expect(hits(query).map((h) => [h.article.id, h.score])).toEqual(all.slice(0, 10))
        }
      },
    ),
    { numRuns: 12 },
  )
})
