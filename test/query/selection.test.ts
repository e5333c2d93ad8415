import fc from 'fast-check'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createDataset, EdtfError, type FormerId, onFormerId, type RecordKind, type Selection, UnknownIdError } from '../../src/query/face'
import { isoDay } from '../../src/schema/days'
import type { Article, DatasetRecord, DateAssertion, Event, Statement } from '../../src/schema/records'
import { anyDataset, article, assertion, DAY, datasetOf, event, PEOPLE, PLACES, person, ref, TOPICS, TYPES } from './sample'

type AnyRecord = Article | Event | Statement
const KINDS: readonly RecordKind[] = ['articles', 'events', 'statements']
const ids = (selection: Selection, kind: RecordKind): string[] => selection[kind].map((r: AnyRecord) => r.id)

/** The naive answers: one predicate a condition, over every record. */
function naive(record: DatasetRecord) {
  const eventOf = (id: string | null): Event | undefined => record.events.find((e) => e.id === id)
  const articleOf = (id: string): Article | undefined => record.articles.find((a) => a.id === id)
  const below = (list: readonly { id: string; broader: string | null }[], id: string): string[] => [
    id,
    ...list.filter((x) => x.broader === id).flatMap((x) => below(list, x.id)),
  ]
  const date = (r: AnyRecord): DateAssertion | null =>
    'published' in r ? r.published : 'speakers' in r ? (eventOf(r.event)?.date ?? articleOf(r.article)?.published ?? null) : r.date
  const eventsOf = (r: AnyRecord): Event[] =>
    ('published' in r ? r.events.map(eventOf) : 'speakers' in r ? [eventOf(r.event)] : [r]).flatMap((e) => e ?? [])
  const people = (r: AnyRecord): (string | null)[] =>
    'published' in r
      ? [
          ...r.mentions.filter((m) => m.kind === 'person').map((m) => m.id),
          ...eventsOf(r).flatMap(people),
          ...r.statements.flatMap((s) => record.statements.filter((x) => x.id === s)).flatMap(people),
        ]
      : ('speakers' in r ? r.speakers : r.participants).map((p) => p.id)
  const topics = (r: AnyRecord): readonly string[] =>
    'published' in r ? r.topics.map((t) => t.topic) : 'speakers' in r ? r.about : r.topics
  const places = (r: AnyRecord): (string | null)[] => [
    ...('published' in r ? r.mentions.filter((m) => m.kind === 'place').map((m) => m.id) : []),
    ...eventsOf(r).map((e) => e.place),
  ]
  const key = (r: AnyRecord): [number, number, string] => {
    const d = date(r)
    if (!d) return [3, 0, r.id]
    const day = d.earliest ?? d.latest
    return [day === null ? 2 : 1, day === null ? 0 : Date.parse(day), `${d.latest ?? '9999'} ${r.id}`]
  }
  return {
    person: (id: string) => (r: AnyRecord) => people(r).includes(id),
    topic: (id: string) => (r: AnyRecord) => topics(r).some((t) => below(record.topics, id).includes(t)),
    place: (id: string) => (r: AnyRecord) => places(r).some((p) => p !== null && below(record.places, id).includes(p)),
    type: (type: string) => (r: AnyRecord) => eventsOf(r).some((e) => e.type === type),
    date: (from: string, to: string, match: 'overlaps' | 'within') => (r: AnyRecord) => {
      const d = date(r)
      if (!d) return false
      return match === 'overlaps'
        ? (d.earliest === null || d.earliest <= to) && (d.latest === null || d.latest >= from)
        : d.earliest !== null && d.latest !== null && d.earliest >= from && d.latest <= to
    },
    dated: (r: AnyRecord) => date(r) !== null,
    ids: (kind: RecordKind, test: (r: AnyRecord) => boolean): string[] =>
      [...record[kind]]
        .filter(test)
        .sort((a, b) => {
          const [x, y] = [key(a), key(b)]
          return x[0] - y[0] || x[1] - y[1] || (x[2] < y[2] ? -1 : 1)
        })
        .map((r) => r.id),
  }
}

const period = fc.tuple(DAY, fc.nat(40), fc.constantFrom('overlaps' as const, 'within' as const))

describe('a selection answers as the naive filter does', () => {
  test('by one condition, by several in any order, joined and taken away', () => {
    fc.assert(
      fc.property(
        anyDataset,
        fc.constantFrom(...PEOPLE),
        fc.constantFrom(...TOPICS),
        fc.constantFrom(...PLACES),
        fc.constantFrom(...TYPES),
        period,
        (record, p, t, where, type, [day, length, match]) => {
          const data = createDataset(record)
          const filter = naive(record)
          const [from, to] = [isoDay(day), isoDay(day + length)]
          const byDate = filter.date(from, to, match)
          for (const kind of KINDS) {
            const same = (selection: Selection, test: (r: AnyRecord) => boolean): void => {
              const expected = filter.ids(kind, test)
              expect(selection.count(kind)).toBe(expected.length)
              const lastDated = filter.ids(kind, (r) => test(r) && filter.dated(r)).slice(-3)
              expect(ids(selection.latest(3), kind)).toEqual(lastDated)
              expect(ids(selection, kind)).toEqual(expected)
              expect(ids(selection.first(2), kind)).toEqual(expected.slice(0, 2))
              expect(ids(selection.slice(1, -1), kind)).toEqual(expected.slice(1, -1))
              expect([...selection.iterate(kind)].map((r) => r.id)).toEqual(expected)
            }
            same(data.all, () => true)
            same(data.byPerson(p), filter.person(p))
            same(data.byTopic(t), filter.topic(t))
            same(data.byPlace(where), filter.place(where))
            same(data.byEventType(type), filter.type(type))
            same(data.byDate([from, to], { match }), byDate)
            same(data.byPerson(p).byTopic(t), (r) => filter.person(p)(r) && filter.topic(t)(r))
            same(data.byPerson(p).byDate([from, to], { match }).byTopic(t), (r) => filter.person(p)(r) && filter.topic(t)(r) && byDate(r))
            same(
              data.byDate([from, to], { match }).byDate('2024-10'),
              (r) => byDate(r) && filter.date('2024-10-01', '2024-10-31', 'overlaps')(r),
            )
            same(data.byPerson(p).or(data.byTopic(t)), (r) => filter.person(p)(r) || filter.topic(t)(r))
            same(
              data.byPerson(p).not(data.byTopic(t)).byDate([from, to], { match }),
              (r) => filter.person(p)(r) && !filter.topic(t)(r) && byDate(r),
            )
            same(data.byDate([from, to], { match }).not(), (r) => !byDate(r))
            same(
              data.byPerson(p).and(data.byPlace(where).byTopic(t)),
              (r) => filter.person(p)(r) && filter.place(where)(r) && filter.topic(t)(r),
            )
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('by dates with an open end', () => {
    fc.assert(
      fc.property(anyDataset, DAY, (record, day) => {
        const data = createDataset(record)
        const filter = naive(record)
        expect(ids(data.byDate([isoDay(day), '..']), 'articles')).toEqual(
          filter.ids('articles', filter.date(isoDay(day), '9999', 'overlaps')),
        )
        expect(ids(data.byDate(['..', isoDay(day)]), 'articles')).toEqual(
          filter.ids('articles', filter.date('0000', isoDay(day), 'overlaps')),
        )
        expect(data.byDate([isoDay(day), '..']).count()).toBe(data.byDate([isoDay(day), '..']).articles.length)
      }),
    )
  })
})

describe('a period', () => {
  const day = (iso: string): number => Date.parse(iso) / 864e5
  const data = createDataset(
    datasetOf({
      articles: [
        article('day', { published: assertion(day('2025-06-24'), day('2025-06-24'), 'span') }),
        article('two-days', { published: assertion(day('2023-12-14'), day('2023-12-15'), 'span') }),
        article('some-day', { published: assertion(day('2023-12-15'), day('2023-12-20')) }),
        article('on-or-after', { published: assertion(day('2025-06-24'), null) }),
        article('up-to', { published: assertion(null, day('2023-01-31')) }),
        article('undated'),
      ],
    }),
  )
  const found = (...args: Parameters<typeof data.byDate>): string[] => ids(data.byDate(...args), 'articles')

  test('overlaps what may be inside it', () => {
    expect(found('2023-12-15')).toEqual(['two-days', 'some-day'])
    expect(found('2025-06')).toEqual(['day', 'on-or-after'])
    expect(found('2030')).toEqual(['on-or-after'])
    expect(found('2022')).toEqual(['up-to'])
    expect(found('../2023-12-14')).toEqual(['up-to', 'two-days'])
  })

  test('holds within it what is certainly inside', () => {
    expect(found('2023-12-15', { match: 'within' })).toEqual([])
    expect(found('2023-12', { match: 'within' })).toEqual(['two-days', 'some-day'])
    expect(found(['2023', '2025'], { match: 'within' })).toEqual(['two-days', 'some-day', 'day'])
    expect(found('2025-06-24/..', { match: 'within' })).toEqual(['day', 'on-or-after'])
  })

  test('of several days takes each by itself', () => {
    expect(found('{2023-12-14,2025-06-24}')).toEqual(['two-days', 'day', 'on-or-after'])
    expect(found('[2023-12-16..2023-12-17]')).toEqual(['some-day'])
  })

  test('never has what has no date', () => {
    expect(found('0000/9999')).not.toContain('undated')
    expect(ids(data.all, 'articles').at(-1)).toBe('undated')
    expect(ids(data.all.latest(1), 'articles')).toEqual(['on-or-after'])
  })

  test('that is malformed, reversed or endless throws and says what was given', () => {
    for (const bad of ['2025-13', '2025-02-30', 'yesterday', '', '2025/2024', '../..', 'XXXX-06-14'])
      expect(() => data.byDate(bad), bad).toThrow(EdtfError)
    expect(() => data.byDate(['2025-09', '2024'])).toThrow('2025-09/2024')
    expect(() => data.byDate(['..', '..'])).toThrow(EdtfError)
    expect(() => data.byDate(20250911 as unknown as string)).toThrow(EdtfError)
    expect(() => data.byDate('2025', { match: 'inside' as 'within' })).toThrow(TypeError)
  })
})

describe('an id', () => {
  const data = createDataset(
    datasetOf({
      articles: [article('a', { formerIds: ['file-1'], mentions: [{ ...ref('person', 'amina-alaoui'), start: 0, end: 1, exact: 'x' }] })],
      events: [event('e', { formerIds: ['visit-2025'] })],
      people: [person('amina-alaoui', { formerIds: ['a-alaoui'] }), person('omar-bennani')],
    }),
  )

  test('that was renamed still leads to its record, and says once that it was', () => {
    const told: FormerId[] = []
    onTestFinished(onFormerId((former) => told.push(former)))
    expect(data.byPerson('a-alaoui').articles.map((a) => a.id)).toEqual(['a'])
    expect(data.person('a-alaoui').id).toBe('amina-alaoui')
    data.byPerson('amina-alaoui')
    data.person('a-alaoui')
    expect(told).toEqual([{ kind: 'person', given: 'a-alaoui', id: 'amina-alaoui' }])
  })

  test('that an event or an article had leads to it, and says once that it was', () => {
    const told: FormerId[] = []
    onTestFinished(onFormerId((former) => told.push(former)))
    expect([data.event('visit-2025').id, data.event('visit-2025').id, data.article('file-1').id]).toEqual(['e', 'e', 'a'])
    expect(told).toEqual([
      { kind: 'event', given: 'visit-2025', id: 'e' },
      { kind: 'article', given: 'file-1', id: 'a' },
    ])
  })

  test('that is unknown throws, saying what was given and what is near', () => {
    const thrown = (f: () => unknown): UnknownIdError => {
      try {
        f()
      } catch (error) {
        if (error instanceof UnknownIdError) return error
      }
      throw new Error('no UnknownIdError')
    }
    const error = thrown(() => data.byPerson('amina-aloui'))
    expect(error.given).toBe('amina-aloui')
    expect(error.near).toEqual(['amina-alaoui'])
    expect(error.message).toContain('amina-aloui')
    expect(thrown(() => data.byEventType('meetings' as 'meeting')).near).toContain('meeting')
    expect(thrown(() => data.all.byTopic('no-such-thing')).near).toEqual([])
    expect(thrown(() => data.event('f')).kind).toBe('event')
  })
})

describe('a selection', () => {
  const data = createDataset(datasetOf({ articles: [article('b'), article('a')], people: [person('p')] }))

  test('cannot be changed by its reader', () => {
    expect(() => (data.all.articles as Article[]).push(article('c'))).toThrow(TypeError)
    expect(data.all.articles).toBe(data.all.articles)
    expect(data.byPerson('p')).toBe(data.byPerson('p'))
  })

  test('of one dataset does not join one of another', () => {
    expect(() => data.all.or(createDataset(datasetOf({})).all)).toThrow(TypeError)
  })

  test('takes no negative or broken number of records', () => {
    expect(() => data.all.first(-1)).toThrow(RangeError)
    expect(() => data.all.latest(1.5)).toThrow(RangeError)
  })
})
