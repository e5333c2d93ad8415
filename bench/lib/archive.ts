/**
 * A generated archive: 2000 to 2025, skewed to recent years; people by Zipf's law; dates that are days, months, years,
 * odd stretches, and open. Article i is the same for any size of archive.
 */
import { civil, dayNumber, daysInMonth, isoDay } from '../../src/schema/days'
import type { Article, AuthorityRecord, DatasetRecord, Mention } from '../../src/schema/records'
import type { MentionKind } from '../../src/schema/vocabulary'
import { distinct, sfc32, zipf } from './random'

export const SIZES = { people: 5000, organizations: 2000, places: 500, topics: 60 } as const
export const OPEN = { start: -0x80000000, end: 0x7fffffff } as const

/** What the peers are built from: the same facts as numbers. */
export interface Row {
  readonly start: number
  readonly end: number
  /** The day it is ordered by. */
  readonly day: number
  readonly people: readonly number[]
  readonly organizations: readonly number[]
  readonly places: readonly number[]
  readonly topics: readonly number[]
}

export interface Archive {
  readonly rows: readonly Row[]
  readonly record: DatasetRecord
}

export const articleId = (i: number): string => `a${String(i).padStart(7, '0')}`
export const keyId = (kind: string, i: number): string => `${kind}-${i}`

const FIRST = dayNumber(2000, 1, 1)
const DAYS = dayNumber(2025, 12, 31) - FIRST

export function archive(count: number): Archive {
  const random = sfc32(20250624)
  const person = zipf(random, SIZES.people, 1)
  const organization = zipf(random, SIZES.organizations, 1)
  const place = zipf(random, SIZES.places, 1)
  const topic = zipf(random, SIZES.topics, 0.7)
  const upTo = (n: number): number => 1 + Math.floor(random() ** 1.6 * n)
  const rows: Row[] = []
  for (let i = 0; i < count; i++) {
    const day = FIRST + Math.floor(Math.sqrt(random()) * DAYS)
    const { year, month } = civil(day)
    const sort = random()
    let [start, end] = [day, day]
    if (sort < 0.15) [start, end] = [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]
    else if (sort < 0.245) [start, end] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]
    else if (sort < 0.285) end = day + 1 + Math.floor(random() * 9)
    else if (sort < 0.295) end = day + 365 + Math.floor(random() * 1460)
    else if (sort < 0.299) end = OPEN.end
    else if (sort < 0.3) start = OPEN.start
    rows.push({
      start,
      end,
      day: start === OPEN.start ? end : start,
      people: distinct(person, upTo(8)),
      organizations: distinct(organization, upTo(4)),
      places: distinct(place, upTo(3)),
      topics: distinct(topic, upTo(5)),
    })
  }
  return { rows, record: recordOf(rows) }
}

const identity: AuthorityRecord = {
  names: { ar: null, fr: null, en: null },
  variants: { ar: [], latin: [] },
  identifiers: { wikidata: null },
  formerIds: [],
  sources: [],
}

function recordOf(rows: readonly Row[]): DatasetRecord {
  const mention = (kind: MentionKind, id: string): Mention => ({ kind, id, entity: id, start: 0, end: 1, exact: '.' })
  const mentions = {
    person: Array.from({ length: SIZES.people }, (_, i) => mention('person', keyId('person', i))),
    organization: Array.from({ length: SIZES.organizations }, (_, i) => mention('organization', keyId('organization', i))),
    place: Array.from({ length: SIZES.places }, (_, i) => mention('place', keyId('place', i))),
  }
  const pick = (kind: keyof typeof mentions, keys: readonly number[]): Mention[] => keys.map((k) => mentions[kind][k] as Mention)
  const articles = rows.map(
    (row, i): Article => ({
      id: articleId(i),
      source: { file: `${articleId(i)}.txt`, sha256: '', bytes: 0 },
      url: null,
      language: 'ar',
      outlet: null,
      authors: [],
      section: null,
      headline: null,
      blocks: [],
      published: {
        edtf: '',
        earliest: row.start === OPEN.start ? null : isoDay(row.start),
        latest: row.end === OPEN.end ? null : isoDay(row.end),
        extent: 'within',
        basis: 'stated',
        evidence: [],
        reasons: [],
      },
      dates: [],
      mentions: [...pick('person', row.people), ...pick('organization', row.organizations), ...pick('place', row.places)],
      references: [],
      topics: row.topics.map((t) => ({ topic: keyId('topic', t), evidence: [] })),
      events: [],
      statements: [],
    }),
  )
  const many = <R>(kind: string, n: number, make: (id: string) => R): R[] => Array.from({ length: n }, (_, i) => make(keyId(kind, i)))
  return {
    meta: { name: 'archive', schemaVersion: '1', dataVersion: '0.0.0', contentHash: '', sources: [] },
    articles,
    events: [],
    statements: [],
    people: many('person', SIZES.people, (id) => ({
      ...identity,
      id,
      gender: null,
      nationality: null,
      born: null,
      roles: [],
      honours: [],
    })),
    organizations: many('organization', SIZES.organizations, (id) => ({
      ...identity,
      id,
      type: 'other' as const,
      acronym: null,
      country: null,
      parent: null,
      founded: null,
      dissolved: null,
    })),
    places: many('place', SIZES.places, (id) => ({
      ...identity,
      id,
      type: 'city' as const,
      country: null,
      broader: null,
      coordinates: null,
    })),
    topics: many('topic', SIZES.topics, (id) => ({ ...identity, id, broader: null, terms: [], plover: [] })),
    outlets: [],
  }
}
