import { describe, expect, test } from 'vitest'
import { link } from '../../src/link'
import { type Authority, EMPTY_AUTHORITY } from '../../src/schema/authority'
import { Article, at, authority, knownEvent, who } from './facts'

const options = { name: 'test', dataVersion: '1.0.0' }
const linked = (articles: readonly Article[], known: Authority = authority) =>
  link(
    articles.map((a) => a.input()),
    known,
    options,
  )
const pair = [who('amal-tazi', 'host'), who('lea-brun', 'guest')]
const told = 'استقبلت الأولى أمس الخميس الثانية.'
const relative = (id: string, text = told) =>
  new Article(id, text).date('أمس الخميس', null).event('meeting', told, { participants: pair, place: at('rabat') })
const dated = (id: string, on = '2025-03-06') =>
  new Article(id, 'لقاء بالرباط.').published('2025-03-07').event('meeting', 'لقاء بالرباط.', { participants: pair, on, basis: 'resolved' })

describe('days that articles give each other', () => {
  test('an article without a date takes its day from the event another article dates', () => {
    const { dataset } = linked([relative('a'), dated('b')])
    expect(dataset.events).toHaveLength(1)
    expect(dataset.events[0]?.date).toMatchObject({ edtf: '2025-03-06', basis: 'corroborated', fromText: { basis: 'resolved' } })
    expect(new Set(dataset.events[0]?.date?.evidence.map((e) => e.article))).toEqual(new Set(['a', 'b']))
    expect(dataset.articles[0]?.published).toMatchObject({ edtf: '2025-03-07', basis: 'corroborated', reasons: [{ rule: 'same-event' }] })
    expect(dataset.articles[0]?.dates[0]?.edtf).toBe('2025-03-06')
  })

  test('the other relative dates of that article follow', () => {
    const article = relative('a', `${told} وتغادر غدا.`).date('غدا', null)
    expect(linked([article, dated('b')]).dataset.articles[0]?.dates.map((d) => d.edtf)).toEqual(['2025-03-06', '2025-03-08'])
  })

  test('words that name another weekday are another meeting', () => {
    const { dataset } = linked([relative('a'), dated('b', '2025-03-05')])
    expect(dataset.events).toHaveLength(2)
    expect(dataset.articles[0]?.published?.basis).not.toBe('corroborated')
  })

  test('it goes on from article to article', () => {
    const text = `${told} وتم أول أمس توقيع اتفاق.`
    const middle = new Article('a', text)
      .date('أمس الخميس', null)
      .event('meeting', told, { participants: pair })
      .date('أول أمس', null)
      .event('signing', 'وتم أول أمس توقيع اتفاق.', { participants: pair })
    const last = new Article('c', 'وقع الطرفان اليوم الأربعاء اتفاقا.')
      .date('اليوم الأربعاء', null)
      .event('signing', 'وقع الطرفان اليوم الأربعاء اتفاقا.', { participants: pair })
    const { articles } = linked([middle, dated('b'), last]).dataset
    expect(articles.map((a) => a.published?.edtf)).toEqual(['2025-03-07', '2025-03-07', '2025-03-05'])
  })

  test('a day from outside the articles does the same, and says so', () => {
    const known = knownEvent('it', 'meeting', { date: '2025-03-06', participants: ['amal-tazi', 'lea-brun'] })
    const [article] = linked([relative('a')], { ...authority, events: [known] }).dataset.articles
    expect(article?.published).toMatchObject({ edtf: '2025-03-07', basis: 'external' })
  })

  test('the page of an article gives its day where the text gives none', () => {
    const articles = [
      { file: 'a.txt', url: 'https://example.org/a', outlet: null, published: '2025-03-07', sources: ['https://example.org/a'] },
    ]
    const { dataset } = linked([relative('a')], { ...authority, articles })
    expect(dataset.articles[0]).toMatchObject({ url: 'https://example.org/a', published: { edtf: '2025-03-07', basis: 'external' } })
    expect(dataset.events[0]?.date?.edtf).toBe('2025-03-06')
  })

  test('a page that contradicts the text is told, and the text stands', () => {
    const articles = [{ file: 'b.txt', url: null, outlet: null, published: '2025-03-09', sources: ['https://example.org/b'] }]
    const { dataset, diagnostics } = linked([dated('b')], { ...authority, articles })
    expect(dataset.articles[0]?.published?.edtf).toBe('2025-03-07')
    expect(diagnostics.map((d) => d.rule)).toContain('published-differs')
  })
})

describe('bounds', () => {
  const bounded = (article: Article, known: Authority = authority) => linked([article], known).dataset.articles[0]?.published

  test('an article is not older than what it tells as past', () => {
    const article = new Article('a', 'وقعا اتفاقا.').event('signing', 'وقعا اتفاقا.', { participants: pair, on: '2025-06-24' })
    expect(bounded(article)).toMatchObject({
      edtf: '[2025-06-24..]',
      earliest: '2025-06-24',
      latest: null,
      extent: 'within',
      basis: 'bounded',
      reasons: [{ rule: 'event-past', bound: 'earliest', day: '2025-06-24', evidence: [{ exact: 'وقعا اتفاقا.' }] }],
    })
  })

  test('an article is not younger than the office by which it calls somebody, nor than Games still to come', () => {
    const games = knownEvent('games', 'sports-event', { date: '2024-07-26/2024-08-11', variants: { ar: ['الألعاب الكبرى'], latin: [] } })
    const text = 'استقبلت المدير العام للشرطة الوطنية الفرنسية لتأمين الألعاب الكبرى المقررة.'
    const article = new Article('a', text)
      .calls('المدير العام للشرطة الوطنية الفرنسية', 'jean-morel')
      .event('sports-event', text, { status: 'planned' })
    expect(bounded(article, { ...authority, events: [games] })).toMatchObject({
      edtf: '[2020-03-01..2024-07-25]',
      reasons: [
        { rule: 'office-held', bound: 'earliest', day: '2020-03-01', source: 'https://example.org/tenure' },
        { rule: 'event-still-to-come', bound: 'latest', day: '2024-07-25', evidence: [{ exact: text }] },
        { rule: 'office-held', bound: 'latest', day: '2024-09-30' },
      ],
    })
  })

  test('an office is found by its own words, whatever the endings', () => {
    const call = (words: string) => bounded(new Article('a', `قال ${words} ذلك.`).calls(words, 'jean-morel'))
    expect(call('مدير الشرطة الوطنية الفرنسية')?.edtf).toBe('[2020-03-01..2024-09-30]')
    expect(call('المدير العام للشرطة الفرنسية')?.edtf).toBe('[2020-03-01..2024-09-30]')
    expect(call('المسؤول الفرنسي')).toBeNull()
  })

  test('days from outside tighten the bounds, and what the texts leave stays beside them', () => {
    const known = knownEvent('it', 'meeting', { date: '2023-12-14/2023-12-15', participants: ['amal-tazi', 'jean-morel'] })
    const text = 'استقبلت المدير العام للشرطة الوطنية الفرنسية.'
    const article = new Article('a', text)
      .calls('المدير العام للشرطة الوطنية الفرنسية', 'jean-morel')
      .event('meeting', text, { participants: [who('amal-tazi'), who('jean-morel')] })
    expect(bounded(article, { ...authority, events: [known] })).toMatchObject({
      edtf: '[2023-12-15..2024-09-30]',
      fromText: { edtf: '[2020-03-01..2024-09-30]' },
    })
  })

  test('bounds that contradict each other give no day, but a warning', () => {
    const text = 'في 5 يناير 2025 استقبلت المدير العام للشرطة الوطنية الفرنسية.'
    const article = new Article('a', text)
      .calls('المدير العام للشرطة الوطنية الفرنسية', 'jean-morel')
      .event('meeting', text, { participants: pair, on: '2025-01-05' })
    const { dataset, diagnostics } = linked([article])
    expect(dataset.articles[0]?.published?.edtf).toBe('[2025-01-05..]')
    expect(diagnostics.map((d) => d.rule)).toContain('bounds-conflict')
  })

  test('an undated event lies before the day of the article that tells it as past, a planned one after', () => {
    const article = new Article('a', 'تباحثا. وسيزور باريس.')
      .published('2025-03-07')
      .event('meeting', 'تباحثا.', { participants: pair })
      .event('visit', 'وسيزور باريس.', { participants: pair, status: 'planned' })
    const dates = new Map(linked([article]).dataset.events.map((e) => [e.type, e.date?.edtf]))
    expect(dates).toEqual(
      new Map([
        ['meeting', '[..2025-03-07]'],
        ['visit', '[2025-03-07..]'],
      ]),
    )
  })

  test('an article of which nothing is known has no day', () => {
    expect(linked([new Article('a', 'نص.')], EMPTY_AUTHORITY).dataset.articles[0]?.published).toBeNull()
  })
})

describe('offices beside names', () => {
  const bounded = (text: string, name: string) => {
    const article = new Article('a', text).mention(name, 'person', 'jean-morel')
    return linked([article]).dataset.articles[0]?.published
  }

  test('before the name or after it, whatever stands around', () => {
    const held = '[2020-03-01..2024-09-30]'
    expect(bounded('قال المدير العام للشرطة الوطنية الفرنسية السيد جان موريل ذلك.', 'جان موريل')?.edtf).toBe(held)
    expect(bounded('قال جان موريل، الذي يشغل منصب المدير العام للشرطة الوطنية بالجمهورية الفرنسية، ذلك.', 'جان موريل')?.edtf).toBe(held)
    const [reason] = bounded('قال المدير العام للشرطة الوطنية الفرنسية جان موريل ذلك.', 'جان موريل')?.reasons ?? []
    expect(reason?.evidence).toMatchObject([{ exact: 'المدير العام للشرطة الوطنية الفرنسية' }])
  })

  test('an office that is left bounds nothing, nor one that goes with somebody else', () => {
    expect(bounded('قال المدير العام السابق للشرطة الوطنية الفرنسية جان موريل ذلك.', 'جان موريل')).toBeNull()
    expect(bounded('قال المدير العام للأمن الوطني ذلك. وحضر جان موريل.', 'جان موريل')).toBeNull()
  })

  test('the office of another service, though most of its words are the same, is not theirs', () => {
    const text = 'التقت أمل التازي المدير العام للشرطة الوطنية الفرنسية.'
    const article = new Article('a', text).mention('أمل التازي', 'person', 'amal-tazi')
    expect(linked([article]).dataset.articles[0]?.published).toBeNull()
  })
})
