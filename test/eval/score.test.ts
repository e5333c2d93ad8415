import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { type Gold, readCorpus, type Stretch } from '../../scripts/eval/gold'
import { f1, score } from '../../scripts/eval/score'
import type { Facts } from '../../src/schema/records'

const corpus = readCorpus('test/corpus')

type Spoil = (n: number) => 'keep' | 'drop' | 'shift' | 'change'

/** Facts that say of an article what its gold says, but for what `spoil` takes away or changes. */
function factsOf(gold: Gold, spoil: Spoil): Facts {
  let n = 0
  const span = ([start, end]: Stretch, shift = 0) => ({
    start: start + shift,
    end: end + shift,
    exact: gold.text.slice(start + shift, end + shift),
  })
  const spoiled = <T>(all: readonly T[], read: (one: T, shift: number, changed: boolean) => unknown): unknown[] =>
    all.flatMap((one) => {
      const how = spoil(n++)
      return how === 'drop' ? [] : [read(one, how === 'shift' ? 60 : 0, how === 'change')]
    })
  const mention = (kind: string) => (at: Stretch, shift: number) => ({ kind, id: null, entity: kind, ...span(at, shift) })
  const headline = gold.headline ? { start: 0, end: 1, exact: spoil(n++) === 'change' ? 'x' : gold.headline } : null
  return {
    id: gold.id,
    headline,
    published: gold.published && spoil(n++) === 'keep' ? { edtf: gold.published, evidence: [] } : { edtf: '2001-01-01', evidence: [] },
    blocks: spoiled(gold.chromeLines, ([start, end]) => ({ start, end, kind: 'chrome' })),
    dates: spoiled(gold.dates, ({ at, edtf }, shift, changed) => ({ role: 'mention', edtf: changed ? null : edtf, ...span(at, shift) })),
    mentions: [
      ...spoiled(gold.persons, ({ at, id }, shift) => ({ kind: 'person', id, entity: id, ...span(at, shift) })),
      ...spoiled(gold.organizations, mention('organization')),
      ...spoiled(gold.places, mention('place')),
    ],
    topics: spoiled(gold.topics, (topic, _shift, changed) => ({ topic: changed ? 'sport' : topic, evidence: [] })),
    events: spoiled(
      gold.events.filter(({ type }) => type !== 'statement'),
      ({ type, edtf, at }, shift, changed) => ({
        type,
        date: { edtf: changed ? '2001' : edtf },
        evidence: at.map((one) => span(one, shift)),
      }),
    ),
    statements: spoiled(
      gold.events.filter(({ type }) => type === 'statement'),
      ({ at }, shift) => ({ act: 'said', evidence: at.map((one) => span(one, shift)) }),
    ),
  } as unknown as Facts
}

/** The rows of the scorer that came with the corpus. */
function rowsOfReference(facts: readonly Facts[]): Record<string, string> {
  const input = facts.map((one) => JSON.stringify(one)).join('\n')
  const { stdout } = spawnSync(process.execPath, ['test/corpus/score.mjs'], { input, encoding: 'utf8' })
  const rows = [...stdout.matchAll(/^(.{16}) P .*\((\d+) right, (\d+) wrong, (\d+) missed\)$/gm)]
  return Object.fromEntries(rows.map(([, measure = '', right, wrong, missed]) => [measure.trim(), `${right} ${wrong} ${missed}`]))
}

const scoreOf = (facts: readonly Facts[]) => score(corpus, new Map(facts.map((one) => [one.id, one])), new Set())

describe('the scores of eval', () => {
  const spoilings: [string, Spoil][] = [
    ['what the gold says', () => 'keep'],
    ['much that is left out', (n) => (n % 3 === 0 ? 'drop' : 'keep')],
    ['much that stands elsewhere', (n) => (n % 4 === 0 ? 'shift' : 'keep')],
    ['much that is something else', (n) => (n % 2 === 0 ? 'change' : 'keep')],
    ['all kinds of mistakes', (n) => (n % 5 === 1 ? 'drop' : n % 5 === 2 ? 'shift' : n % 5 === 3 ? 'change' : 'keep')],
  ]
  test.each(spoilings)('are those of score.mjs for %s', (_name, spoil) => {
    const facts = corpus.map((gold) => factsOf(gold, spoil))
    const { tallies } = scoreOf(facts)
    const reference = rowsOfReference(facts)
    expect(Object.keys(reference).length).toBeGreaterThan(10)
    for (const [measure, row] of Object.entries(reference)) {
      const { right, wrong, missed } = tallies.get(measure) ?? { right: -1, wrong: -1, missed: -1 }
      expect(`${measure}: ${right} ${wrong} ${missed}`).toBe(`${measure}: ${row}`)
    }
  })

  test('are full marks for what the gold says, statements and person links among them', () => {
    const { tallies } = scoreOf(corpus.map((gold) => factsOf(gold, () => 'keep')))
    for (const measure of ['persons', 'events', 'statements', 'person links', 'topics'])
      expect([measure, f1(tallies.get(measure) as never)]).toEqual([measure, 1])
  })

  test('name each miss: as many as are counted', () => {
    const { tallies, misses } = scoreOf(corpus.map((gold) => factsOf(gold, (n) => (n % 2 === 0 ? 'drop' : 'shift'))))
    for (const [measure, { wrong, missed }] of tallies) {
      expect([measure, misses.filter((miss) => miss.measure === measure).length]).toEqual([measure, wrong + missed])
    }
  })

  test('refuse facts that leave an article out', () => {
    expect(() => score(corpus, new Map(), new Set())).toThrow('no facts of this article')
  })
})
