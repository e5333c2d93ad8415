import { describe, expect, test } from 'vitest'
import { link, type Rule } from '../../../src/link'
import { datesMatchWords } from '../../../src/link/rules/dates-match-words'
import { datesReasoned } from '../../../src/link/rules/dates-reasoned'
import { disagreementsTold } from '../../../src/link/rules/disagreements-told'
import { entitiesAgree } from '../../../src/link/rules/entities-agree'
import { evidenceGiven } from '../../../src/link/rules/evidence-given'
import { idsDerive } from '../../../src/link/rules/ids-derive'
import { listsMirror } from '../../../src/link/rules/lists-mirror'
import { livesBound } from '../../../src/link/rules/lives-bound'
import { metaTrue } from '../../../src/link/rules/meta-true'
import { officesHeld } from '../../../src/link/rules/offices-held'
import { recordsInOrder } from '../../../src/link/rules/records-in-order'
import { seedsMatch } from '../../../src/link/rules/seeds-match'
import { statusFitsDate } from '../../../src/link/rules/status-fits-date'
import { topicsFollow } from '../../../src/link/rules/topics-follow'
import { weekdaysAgree } from '../../../src/link/rules/weekdays-agree'
import type { DatasetRecord } from '../../../src/schema/records'
import { Article, authority, who } from '../facts'
import { broken, dataset, found, texts } from './sample'

type Data = Parameters<Parameters<typeof broken>[0]>[0]

/** The messages of a rule over the sample with a change made to it. */
const told = (rule: Rule, change: (copy: Data) => void): string[] => found(rule, broken(change)).map((f) => f.message)

test.each(
  [
    datesMatchWords,
    datesReasoned,
    disagreementsTold,
    idsDerive,
    listsMirror,
    livesBound,
    metaTrue,
    officesHeld,
    recordsInOrder,
    statusFitsDate,
    topicsFollow,
    weekdaysAgree,
  ].map((r) => [r.name, r] as const),
)('%s finds nothing in a dataset in order, and says what it holds', (_, rule) => {
  expect(found(rule, dataset)).toEqual([])
  expect(rule.explanation).toMatch(/\.$/)
})

test('evidence-given: a fact without words and without a source is found', () => {
  expect(told(evidenceGiven, ({ events: [e] }) => e && (e.evidence = []))).toContain(`event ${dataset.events[0]?.id} has no evidence`)
  expect(told(evidenceGiven, ({ statements: [s] }) => s && (s.evidence = []))).toContain(
    `statement ${dataset.statements[0]?.id} has no evidence`,
  )
  expect(told(evidenceGiven, ({ events: [e] }) => e?.date && (e.date.evidence = []))[0]).toContain('has neither evidence nor a source')
  expect(told(evidenceGiven, ({ events: [e] }) => e?.date && (e.date.basis = 'external')).join()).toContain('cites no source')
})

test('dates-reasoned: a basis that its reasons do not bear out is found', () => {
  expect(told(datesReasoned, ({ events: [e] }) => e?.date && (e.date.basis = 'corroborated'))[0]).toContain('by no other article')
  expect(told(datesReasoned, ({ events: [e] }) => e?.date && (e.date.basis = 'bounded'))[0]).toContain('its reasons make nothing of it')
  const invented = { rule: 'known-event', note: 'somebody said so', evidence: [], source: 'https://example.org/' }
  expect(told(datesReasoned, ({ events: [e] }) => e?.date && (e.date.reasons = [invented])).join()).toContain('does not hold')
})

describe('a bounded date', () => {
  const calling = new Article('b', 'استقبلت الأولى المدير العام للشرطة الوطنية الفرنسية جان.')
    .calls('المدير العام للشرطة الوطنية الفرنسية', 'jean-morel')
    .event('meeting', 'استقبلت الأولى المدير العام للشرطة الوطنية الفرنسية جان.', { participants: [who('jean-morel')] })
  const bounded = link([calling.input()], authority, { name: 'b', dataVersion: '1.0.0' }).dataset
  const check = (change: (copy: Data) => void, rule: Rule = datesReasoned) => {
    const copy = structuredClone(bounded) as Data
    change(copy)
    return rule.check({ dataset: copy as DatasetRecord, authority, texts: new Map([['b', calling.text]]), previous: null })
  }

  test('is what the tenures of its reasons make of it', () => {
    expect(bounded.articles[0]?.published?.edtf).toBe('[2020-03-01..2024-09-30]')
    expect(check(() => {})).toEqual([])
    expect(check(({ people }) => people.forEach((p) => p.roles.forEach((r) => (r.to = '2023-09-30'))))).not.toEqual([])
    expect(check(({ articles: [a] }) => a?.published?.reasons.splice(0, 1))).not.toEqual([])
  })

  test('lies in the tenure of whom the article calls by an office', () => {
    expect(check(() => {}, officesHeld)).toEqual([])
    const later = check(
      ({ articles: [a] }) =>
        a &&
        (a.published = { ...dataset.articles[0]?.published, edtf: '2025-01-01', earliest: '2025-01-01', latest: '2025-01-01' } as never),
      officesHeld,
    )
    expect(later[0]?.message).toContain('held that office 2020-03-01/2024-09-30')
  })
})

test('dates-match-words: a date other than its words mean, and a role without its event, are found', () => {
  expect(told(datesMatchWords, ({ articles: [a] }) => a?.dates.forEach((d) => (d.edtf = '2025-03-07')))[0]).toContain('mean 2025-03-07')
  expect(told(datesMatchWords, ({ articles: [a] }) => a?.dates.forEach((d) => (d.role = 'mention')))[0]).toContain('dates an event')
})

test('weekdays-agree: a day that is another weekday than its words say is found', () => {
  const words = 'الخميس 6 مارس'
  const withWeekday = (edtf: string) =>
    told(weekdaysAgree, ({ articles: [a] }) => a && (a.dates = [{ start: 0, end: words.length, exact: words, edtf, role: 'event' }]))
  expect(withWeekday('2025-03-06')).toEqual([])
  expect(withWeekday('2025-03-07')).toEqual([`«${words}» says Thursday, and 2025-03-07 is a Friday`])
})

test('status-fits-date: what has occurred is not after all who tell of it, what is planned not over before', () => {
  const on = (day: string, status: 'occurred' | 'planned') =>
    told(
      statusFitsDate,
      ({ events: [e] }) => e?.date && Object.assign(e, { status, date: { ...e.date, edtf: day, earliest: day, latest: day } }),
    )
  expect(on('2025-03-08', 'occurred')[0]).toContain('after every article')
  expect(on('2025-03-08', 'planned')).toEqual([])
  expect(on('2025-03-06', 'planned')[0]).toContain('was over')
})

test('lives-bound: nobody takes part before birth, nothing ends before it begins', () => {
  const born = (date: string) => told(livesBound, ({ people }) => people.forEach((p) => (p.born = { date, place: null, sources: [] })))
  expect(born('1970')).toEqual([])
  expect(born('2025-04')[0]).toContain('is before')
  expect(
    told(livesBound, ({ people }) => people.forEach((p) => p.roles.forEach((r) => Object.assign(r, { from: '2020', to: '2019' })))),
  ).not.toEqual([])
  expect(told(livesBound, ({ organizations: [o] }) => o && Object.assign(o, { founded: '2000', dissolved: '1999' }))[0]).toContain(
    'before it is founded',
  )
})

test('lists-mirror: what records say of each other they say both ways', () => {
  expect(told(listsMirror, ({ articles: [a] }) => a && (a.events = []))[0]).toContain('disagree on')
  expect(told(listsMirror, ({ events: [e] }) => e && (e.articles = []))).not.toEqual([])
  expect(told(listsMirror, ({ meta }) => (meta.sources = []))).not.toEqual([])
  expect(told(listsMirror, ({ meta }) => (meta.sources = meta.sources.map((s) => ({ ...s, bytes: s.bytes + 1 }))))[0]).toContain(
    'is not the one',
  )
})

test('records-in-order: a list that does not ascend, and one that repeats, are found', () => {
  expect(told(recordsInOrder, ({ people }) => people.reverse())).not.toEqual([])
  expect(
    told(recordsInOrder, ({ events: [e] }) => e?.participants.push({ ...(e.participants[0] as (typeof e.participants)[number]) }))[0],
  ).toContain('listed twice')
  expect(told(recordsInOrder, ({ articles: [a] }) => a?.dates.push({ ...(a.dates[0] as (typeof a.dates)[number]) }))).toHaveLength(1)
})

test('entities-agree: an id that is not that of its entity, and a name that no article has, are found', () => {
  expect(told(entitiesAgree, ({ statements: [s] }) => s?.speakers.forEach((x) => (x.id = 'amal-tazi'))).join()).toContain(
    'whose id is amal-tazi',
  )
  const mentioned = (change: (copy: Data) => void = () => {}) =>
    told(entitiesAgree, (copy) => {
      const [a, e, s] = [copy.articles[0], copy.events[0], copy.statements[0]]
      if (!a || !e || !s) return
      a.mentions = [
        { start: 8, end: 14, exact: 'الأولى', kind: 'person', id: 'amal-tazi', entity: 'amal-tazi' },
        { start: 15, end: 22, exact: 'الثانية', kind: 'person', id: 'lea-brun', entity: 'lea-brun' },
      ]
      for (const p of [...e.participants, ...s.speakers]) p.name = p.id === 'amal-tazi' ? 'الأولى' : 'الثانية'
      change(copy)
    })
  expect(mentioned()).toEqual([])
  expect(mentioned(({ events: [e] }) => e?.participants[0] && (e.participants[0].name = 'الثالثة'))[0]).toContain(
    'which no article of it does',
  )
  expect(mentioned(({ articles: [a] }) => a?.mentions[0] && (a.mentions[0].id = null)).join()).toContain('neither an id nor a reason')
})

test('topics-follow: a topic that no words name is found', () => {
  expect(told(topicsFollow, ({ events: [e] }) => e && (e.topics = ['sahel']))[0]).toContain('has the topics sahel')
  expect(told(topicsFollow, ({ statements: [s] }) => s && (s.about = ['sahel']))[0]).toContain('its words name none')
})

test('disagreements-told: the value of the record is one of the sides', () => {
  const sides = (...values: string[]) =>
    told(
      disagreementsTold,
      ({ events: [e] }) =>
        e && (e.disagreements = [{ field: 'date', values: values.map((value) => ({ value, evidence: [...e.evidence] })) }]),
    )
  expect(sides('2025-03-06', '2025-03-08')).toEqual([])
  expect(sides('2025-03-07', '2025-03-08')[0]).toContain('is no side')
  expect(sides('2025-03-06', 'soon')[0]).toContain('no EDTF')
  expect(sides('2025-03-06', '2025-03-06')[0]).toContain('say the same')
})

test('ids-derive: the id of a statement is that of its words', () => {
  expect(told(idsDerive, ({ statements: [s] }) => s && (s.id = 'a-00000000'))[0]).toContain(`make the id ${dataset.statements[0]?.id}`)
})

test('meta-true: a hash, a shape, a version that are not so are found', () => {
  expect(told(metaTrue, ({ places: [p] }) => p && (p.country = 'FR'))[0]).toContain('the content hash is')
  expect(told(metaTrue, ({ meta }) => (meta.schemaVersion = '0')).join()).toContain('schema version')
  expect(told(metaTrue, ({ meta }) => (meta.dataVersion = 'v1')).join()).toContain('no semantic version')
  expect(told(metaTrue, ({ meta }) => (meta.name = 'a\nb')).join()).toContain('control character')
})

test('seeds-match: other bytes, a seed that is gone, a seed too many are found', () => {
  const [source] = dataset.meta.sources
  if (!source) throw new Error('the sample has no source')
  const check = (...seeds: readonly (typeof source)[]) =>
    seedsMatch.check({ dataset, authority, texts, previous: null, seeds }).map((f) => f.message)
  expect(check(source)).toEqual([])
  expect(check({ ...source, sha256: '1'.repeat(64) })[0]).toContain('others than it was compiled from')
  expect(check({ ...source, bytes: 1 })[0]).toContain('has 1 bytes')
  expect(check(source, { ...source, file: 'more.txt' })).toEqual(['the seed more.txt is no source of the dataset'])
  expect(check()).toEqual(['there is no seed a.txt'])
})
