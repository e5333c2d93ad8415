import { describe, expect, test } from 'vitest'
import { createDataset, toCytoscape, toD3, toGraphML, toSigma } from '../../src/query/face'
import type { Participant } from '../../src/schema/records'
import { article, assertion, datasetOf, event, person, ref, statement } from './sample'

const day = (iso: string): number => Date.parse(iso) / 864e5
const on = (iso: string) => assertion(day(iso), day(iso), 'span')
const took = (...ids: (string | null)[]): Participant[] => ids.map((id) => ({ ...ref('person', id), role: 'participant' }))
const sentence = (of: string) => ({ article: of, start: 0, end: 1, exact: 'س' })

const data = createDataset(
  datasetOf({
    people: [person('amina'), person('badr', { names: { ar: 'بدر', fr: null, en: '<Badr & "co">' } }), person('chloe')],
    events: [
      event('first', {
        date: on('2023-12-12'),
        participants: took('badr', 'amina', null),
        articles: ['b', 'a'],
        evidence: [sentence('a'), sentence('b')],
      }),
      event('second', { date: on('2023-12-14'), participants: took('amina', 'badr', 'chloe', 'chloe') }),
      event('sometime', { date: assertion(day('2024-03-30'), day('2024-04-02')) }),
      event('since', { date: assertion(day('2025-06-24'), null) }),
      event('unknown'),
    ],
    articles: [
      article('a', {
        published: on('2023-12-13'),
        events: ['first'],
        statements: ['sa'],
        mentions: [{ ...ref('person', 'chloe'), start: 0, end: 1, exact: 'x' }],
        topics: [{ topic: 't', evidence: [] }],
      }),
      article('b', {
        published: on('2023-12-12'),
        events: ['first'],
        statements: ['sb', 'sc'],
        topics: [{ topic: 't', evidence: [] }],
      }),
    ],
    statements: [
      statement('sa', { article: 'a', event: 'first', act: 'praised', speakers: [ref('person', 'amina')], about: ['t'] }),
      statement('sb', { article: 'b', event: 'first', act: 'praised', speakers: [ref('person', 'amina')], about: ['t', 'u'] }),
      statement('sc', { article: 'b', event: 'first', act: 'agreed', speakers: [ref('person', 'badr')] }),
    ],
  }),
)

describe('a timeline', () => {
  test('groups events by month, once each, and says what is certain', () => {
    const { periods, undated } = data.timeline()
    expect(periods.map((p) => [p.period, p.items.map((i) => [i.record.id, i.certain])])).toEqual([
      [
        '2023-12',
        [
          ['first', true],
          ['second', true],
        ],
      ],
      ['2024-03', [['sometime', false]]],
      ['2025-06', [['since', false]]],
    ])
    expect(undated.map((e) => e.id)).toEqual(['unknown'])
  })

  test('takes other periods and other records', () => {
    expect(data.timeline({ by: 'quarter' }).periods.map((p) => p.period)).toEqual(['2023-36', '2024-33', '2025-34'])
    expect(data.timeline({ by: 'year' }).periods[1]?.items[0]?.certain).toBe(true)
    expect(data.timeline({ by: 'day', of: 'articles' }).periods.map((p) => p.period)).toEqual(['2023-12-12', '2023-12-13'])
    expect(
      data
        .byPerson('chloe')
        .timeline()
        .periods.map((p) => p.items.length),
    ).toEqual([1])
  })
})

describe('a network', () => {
  const network = data.network()

  test('joins who shares events, with the events behind each edge', () => {
    expect(network.nodes.map((n) => [n.id, n.weight])).toEqual([
      ['amina', 2],
      ['badr', 2],
      ['chloe', 1],
    ])
    expect(network.edges).toEqual([
      { source: 'amina', target: 'badr', weight: 2, events: ['first', 'second'] },
      { source: 'amina', target: 'chloe', weight: 1, events: ['second'] },
      { source: 'badr', target: 'chloe', weight: 1, events: ['second'] },
    ])
    expect(data.byDate('2023-12-12').network().edges).toHaveLength(1)
    expect(data.network({ of: 'organizations' })).toEqual({ nodes: [], edges: [] })
  })

  test('is written in the shapes drawing tools read', () => {
    const xml = toGraphML(network)
    expect(xml).toContain('<node id="badr"><data key="label">&lt;Badr &amp; &quot;co&quot;&gt;</data>')
    expect(xml.match(/<edge /g)).toHaveLength(3)
    expect(toD3(network, 'ar').nodes[1]).toEqual({ id: 'badr', label: 'بدر', group: 'person', value: 2 })
    expect(toD3(network).links[0]).toEqual({ source: 'amina', target: 'badr', value: 2, events: ['first', 'second'] })
    expect(toSigma(network).nodes.map((n) => n.key)).toEqual(['amina', 'badr', 'chloe'])
    expect(toCytoscape(network).edges.map((e) => e.data.id)).toEqual(['amina--badr', 'amina--chloe', 'badr--chloe'])
  })
})

test('coverage says which articles report an event, and what only one of them says', () => {
  const [first] = data.byDate('2023-12-12').coverage()
  expect(first?.reports.map((r) => [r.article, r.evidence.length])).toEqual([
    ['b', 1],
    ['a', 1],
  ])
  expect(first?.reports[0]?.only).toEqual({ people: [], organizations: [], places: [], topics: [], statements: ['sc'] })
  expect(first?.reports[1]?.only.people).toEqual(['chloe'])
})
