import { describe, expect, test } from 'vitest'
import { link } from '../../src/link'
import type { Authority } from '../../src/schema/authority'
import { Article, at, authority, knownEvent, someone, who } from './facts'

const options = { name: 'test', dataVersion: '1.0.0' }
const linked = (articles: readonly Article[], known: Authority = authority) =>
  link(
    articles.map((a) => a.input()),
    known,
    options,
  )
const pair = [who('amal-tazi', 'host'), who('lea-brun', 'guest')]
const meeting = (id: string, on: string | undefined, more: object = {}) =>
  new Article(id, 'استقبلت الأولى الثانية بالرباط.').event('meeting', 'استقبلت الأولى الثانية بالرباط.', {
    participants: pair,
    place: at('rabat'),
    ...(on === undefined ? {} : { on }),
    ...more,
  })

describe('one event for all reports of it', () => {
  test('the same people, place and day in two articles are one event, with evidence from both', () => {
    const { events } = linked([meeting('a', '2025-03-06'), meeting('b', '2025-03-06')]).dataset
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ id: 'meeting-amal-tazi-lea-brun-2025-03-06', articles: ['a', 'b'], place: 'rabat' })
    expect(events[0]?.evidence.map((e) => e.article)).toEqual(['a', 'b'])
  })

  test('an event and an article keep the ids that they had, and no other event is given one of them', () => {
    const made = 'meeting-amal-tazi-lea-brun-2025-03-06'
    const former = { participants: ['amal-tazi', 'lea-brun'], place: 'rabat', date: '2025-03-06', formerIds: [made] }
    const file = { file: 'a.txt', formerIds: ['before'], url: null, outlet: null, published: null, sources: [] }
    const known = { ...authority, events: [knownEvent('first-meeting', 'meeting', former)], articles: [file] }
    const { articles, events } = linked([meeting('a', '2025-03-06'), meeting('b', '2025-03-06', { place: at('paris') })], known).dataset
    expect(events).toMatchObject([{ id: 'first-meeting', formerIds: [made] }, { id: `${made}-2` }])
    expect(articles).toMatchObject([{ id: 'a', formerIds: ['before'] }, { id: 'b' }])
    expect([events[1], articles[1]].some((record) => record && 'formerIds' in record)).toBe(false)
  })

  test('two days far apart are two events', () => {
    expect(linked([meeting('a', '2025-03-06'), meeting('b', '2025-05-06')]).dataset.events).toHaveLength(2)
  })

  test('two places that do not lie in each other are two events; a city and its country are one', () => {
    const there = (id: string, place: string) => meeting(id, '2025-03-06', { place: at(place) })
    expect(linked([there('a', 'rabat'), there('b', 'paris')]).dataset.events).toHaveLength(2)
    const [event] = linked([there('a', 'morocco'), there('b', 'rabat')]).dataset.events
    expect(event).toMatchObject({ articles: ['a', 'b'], place: 'rabat' })
  })

  test('two kinds of event are two events', () => {
    const signing = new Article('b', 'وقعا اتفاقا.').event('signing', 'وقعا اتفاقا.', { participants: pair, on: '2025-03-06' })
    expect(linked([meeting('a', '2025-03-06'), signing]).dataset.events).toHaveLength(2)
  })

  test('people without an authority record are the same by their folded name', () => {
    const arrest = (id: string, name: string) =>
      new Article(id, 'توقيف المشتبه فيه.').event('arrest', 'توقيف المشتبه فيه.', { participants: [someone(name)], on: '2025-03-06' })
    expect(linked([arrest('a', 'إدريس العلوي'), arrest('b', 'ادريس العلوي')]).dataset.events).toHaveLength(1)
    expect(linked([arrest('a', 'إدريس العلوي'), arrest('b', 'كريم العلوي')]).dataset.events).toHaveLength(2)
  })

  test('an undated report joins the one event it can tell of, and none where there are two', () => {
    const one = linked([meeting('a', '2025-03-06'), meeting('b', undefined)]).dataset.events
    expect(one.map((e) => e.articles)).toEqual([['a', 'b']])
    const two = linked([meeting('a', '2025-03-06'), meeting('b', '2025-06-06'), meeting('c', undefined)]).dataset.events
    expect(two).toHaveLength(3)
  })

  test('an undated report of an article from another year does not join', () => {
    const late = meeting('b', undefined).published('2026-08-01')
    expect(linked([meeting('a', '2025-03-06'), late]).dataset.events).toHaveLength(2)
  })

  test('the order of the articles does not matter', () => {
    const articles = [meeting('a', '2025-03-06'), meeting('b', undefined), meeting('c', '2025-06-06').published('2025-06-07')]
    expect(linked(articles).dataset).toEqual(linked(articles.toReversed()).dataset)
  })
})

describe('what the authority knows', () => {
  const known = knownEvent('first-meeting', 'meeting', {
    date: '2025-03-06',
    participants: ['amal-tazi', 'lea-brun'],
    place: 'rabat',
    disputed: [{ says: '7 March', source: 'https://example.org/other' }],
  })
  const knowing = { ...authority, events: [known] }

  test('an event it knows takes its id and names', () => {
    const [event] = linked([meeting('a', '2025-03-06')], knowing).dataset.events
    expect(event).toMatchObject({ id: 'first-meeting', names: { en: 'first-meeting' }, date: { basis: 'stated' } })
  })

  test('its day stands in where no text gives one, with its source, and what the text gives beside it', () => {
    const [event] = linked([meeting('a', undefined).published('2025-03-08')], knowing).dataset.events
    expect(event?.date).toMatchObject({
      edtf: '2025-03-06',
      basis: 'external',
      reasons: [{ rule: 'known-event', source: 'https://example.org/event' }],
      fromText: { edtf: '[..2025-03-08]', basis: 'bounded' },
    })
  })

  test('a year in the text stays beside the day from outside', () => {
    const games = knownEvent('games', 'sports-event', { date: '2024-07-26/2024-08-11', variants: { ar: ['الألعاب الكبرى'], latin: [] } })
    const article = new Article('a', 'نجاح الألعاب الكبرى سنة 2024.').event('sports-event', 'نجاح الألعاب الكبرى سنة 2024.', {
      on: '2024',
      words: '2024',
    })
    const [event] = linked([article], { ...authority, events: [games] }).dataset.events
    expect(event).toMatchObject({
      id: 'games',
      date: { edtf: '2024-07-26/2024-08-11', basis: 'external', fromText: { edtf: '2024', basis: 'stated' } },
    })
  })

  test('another meeting of the same people is not taken for it', () => {
    const [event] = linked([meeting('a', '2025-11-20')], knowing).dataset.events
    expect(event?.id).toBe('meeting-amal-tazi-lea-brun-2025-11-20')
  })

  test('sources that say otherwise stand beside the texts', () => {
    const [event] = linked([meeting('a', '2025-03-06')], knowing).dataset.events
    expect(event?.disagreements).toMatchObject([
      { field: 'date', values: [{ value: '2025-03-06' }, { value: '7 March', source: 'https://example.org/other' }] },
    ])
  })
})

describe('disagreements', () => {
  test('articles a day apart on one event disagree side by side', () => {
    const { events } = linked([meeting('a', '2025-03-06'), meeting('b', '2025-03-07')]).dataset
    expect(events).toHaveLength(1)
    expect(events[0]?.disagreements).toMatchObject([{ field: 'date', values: [{ value: '2025-03-06' }, { value: '2025-03-07' }] }])
  })

  test('articles that name two presenters of one award disagree about who', () => {
    const award = (id: string, presenter: string) =>
      new Article(id, 'توشيح بوسام.').event('award', 'توشيح بوسام.', {
        participants: [who('amal-tazi', 'recipient'), who(presenter, 'presenter')],
        on: '2025-03-06',
      })
    const { events } = linked([award('a', 'lea-brun'), award('b', 'jean-morel')]).dataset
    expect(events[0]?.disagreements).toMatchObject([
      { field: 'participants', values: [{ value: 'presenter: lea-brun' }, { value: 'presenter: jean-morel' }] },
    ])
  })
})

describe('statements', () => {
  test('an event is about what was said at it', () => {
    const text = 'التقت الأولى الثانية. وأكدت الأولى مكافحة الإرهاب.'
    const article = new Article('a', text)
      .event('meeting', 'التقت الأولى الثانية.', { participants: [who('amal-tazi', 'host'), who('lea-brun', 'guest')], topics: ['b'] })
      .says('وأكدت الأولى مكافحة الإرهاب.', [who('amal-tazi', 'host')], { about: ['a'] })
    expect(linked([article]).dataset.events[0]?.topics).toEqual(['a', 'b'])
  })

  test('belong to the event at which their speakers were', () => {
    const article = meeting('a', '2025-03-06')
    const text = `${article.text} وأكدت الثانية ذلك. وقال ثالث غير ذلك.`
    const telling = new Article('a', text)
      .event('meeting', article.text, { participants: pair, on: '2025-03-06' })
      .says('وأكدت الثانية ذلك.', [who('lea-brun')])
      .says('وقال ثالث غير ذلك.', [who('jean-morel')])
    const { statements, articles } = linked([telling]).dataset
    expect(new Map(statements.map((s) => [s.speakers[0]?.id, s.event]))).toEqual(
      new Map([
        ['lea-brun', 'meeting-amal-tazi-lea-brun-2025-03-06'],
        ['jean-morel', null],
      ]),
    )
    for (const id of articles[0]?.statements ?? []) expect(id).toMatch(/^a-[0-9a-f]{8}$/)
  })
})

describe('participants that no authority knows', () => {
  const arrest = (id: string, name: string, on?: string) =>
    new Article(id, `توقيف ${name} بالناظور.`).event('arrest', `توقيف ${name} بالناظور.`, {
      participants: [someone(name)],
      place: { kind: 'place', id: null, name: 'الناظور', entity: 'الناظور' },
      ...(on === undefined ? {} : { on }),
    })

  test('a name printed shorter is the same person; another first name is another', () => {
    expect(
      linked([arrest('a', 'سعيد بن علي المرابط', '2025-03-06'), arrest('b', 'سعيد المرابط', '2025-03-06')]).dataset.events,
    ).toHaveLength(1)
    expect(linked([arrest('a', 'سعيد المرابط', '2025-03-06'), arrest('b', 'المرابط', '2025-03-06')]).dataset.events).toHaveLength(1)
    expect(linked([arrest('a', 'سعيد المرابط', '2025-03-06'), arrest('b', 'سعيد', '2025-03-06')]).dataset.events).toHaveLength(2)
  })

  test('who was caught and where is enough for an arrest that one of them does not date', () => {
    expect(linked([arrest('a', 'سعيد المرابط', '2025-03-06'), arrest('b', 'سعيد المرابط')]).dataset.events).toHaveLength(1)
  })
})
