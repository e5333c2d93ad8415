/** Ours, asked as its users ask it, and the questions put to all. */
import { createDataset, type DatasetView } from '../../src/query/face'
import { isoDay } from '../../src/schema/days'
import type { Article, DatasetRecord } from '../../src/schema/records'
import { keyId } from '../lib/archive'
import { sfc32 } from '../lib/random'
import type { Peer } from './peers'

const numbers = (articles: readonly Article[]): number[] => articles.map((a) => Number(a.id.slice(1)))

/** Ours, giving articles. */
export interface Ours {
  readonly data: DatasetView
  readonly person: (p: number) => readonly Article[]
  readonly topic: (t: number) => readonly Article[]
  readonly count: (from: string, to: string) => number
  readonly period: (from: string, to: string) => readonly Article[]
  readonly combined: (p: number, t: number, from: string, to: string) => readonly Article[]
  /** The same with the year first: nothing of it is kept. */
  readonly anew: (p: number, t: number, from: string, to: string) => readonly Article[]
  readonly latest: () => readonly Article[]
  readonly latestOf: (p: number) => readonly Article[]
  readonly latestIn: (from: string, to: string) => readonly Article[]
}

const PEOPLE = Array.from({ length: 5000 }, (_, i) => keyId('person', i))
const TOPICS = Array.from({ length: 60 }, (_, i) => keyId('topic', i))

export function ours(record: DatasetRecord): Ours {
  const data = createDataset(record)
  const person = (p: number) => data.byPerson(PEOPLE[p] as string)
  return {
    data,
    person: (p) => person(p).articles,
    topic: (t) => data.byTopic(TOPICS[t] as string).articles,
    count: (from, to) => data.byDate([from, to]).count(),
    period: (from, to) => data.byDate([from, to]).articles,
    combined: (p, t, from, to) =>
      person(p)
        .byTopic(TOPICS[t] as string)
        .byDate([from, to]).articles,
    anew: (p, t, from, to) =>
      data
        .byDate([from, to])
        .byPerson(PEOPLE[p] as string)
        .byTopic(TOPICS[t] as string).articles,
    latest: () => data.all.latest(10).articles,
    latestOf: (p) => person(p).latest(10).articles,
    latestIn: (from, to) => data.byDate([from, to]).latest(10).articles,
  }
}

/** One drawing of everything a question needs. */
export interface Draw {
  readonly head: number
  readonly mid: number
  readonly topic: number
  readonly headTopic: number
  readonly year: readonly [number, number]
  readonly fiveYears: readonly [number, number]
  readonly decade: readonly [number, number]
  readonly yearText: readonly [string, string]
  readonly fiveYearsText: readonly [string, string]
  readonly decadeText: readonly [string, string]
}

/** 256 drawings, the same each time. */
export function draws(): readonly Draw[] {
  const random = sfc32(7)
  const upTo = (n: number): number => Math.floor(random() * n)
  const window = (days: number): readonly [number, number] => {
    const from = 11000 + upTo(9300 - days)
    return [from, from + days - 1]
  }
  const text = ([from, to]: readonly [number, number]): readonly [string, string] => [isoDay(from), isoDay(to)]
  return Array.from({ length: 256 }, () => {
    const [year, fiveYears, decade] = [window(365), window(1826), window(3650)]
    return {
      head: upTo(5),
      mid: 50 + upTo(150),
      topic: upTo(60),
      headTopic: upTo(5),
      year,
      fiveYears,
      decade,
      yearText: text(year),
      fiveYearsText: text(fiveYears),
      decadeText: text(decade),
    }
  })
}

/** Throws where a peer answers otherwise than ours; gives the mean number of hits. */
export function agree(name: string, peer: Peer, our: Ours, asked: readonly Draw[]): void {
  const same = (what: string, theirs: ArrayLike<number> | undefined, mine: readonly Article[], ordered = false): void => {
    if (theirs === undefined) return
    const [a, b] = [Array.from(theirs), numbers(mine)]
    if (!ordered) {
      a.sort((x, y) => x - y)
      b.sort((x, y) => x - y)
    }
    if (a.join() !== b.join()) throw new Error(`${name} disagrees on ${what}: ${a.length} against ${b.length}`)
  }
  for (const d of asked.slice(0, 12)) {
    same('person', peer.person?.(d.mid), our.person(d.mid))
    same('topic', peer.topic?.(d.topic), our.topic(d.topic))
    same('period', peer.period?.(...d.year), our.period(...d.yearText))
    same('combined', peer.combined?.(d.mid, d.topic, ...d.year), our.combined(d.mid, d.topic, ...d.yearText))
    same('combined, head', peer.combined?.(d.head, d.headTopic, ...d.fiveYears), our.combined(d.head, d.headTopic, ...d.fiveYearsText))
    same('latest', peer.latest?.(), our.latest(), true)
    same('latest of a person', peer.latestOf?.(d.mid), our.latestOf(d.mid), true)
    same('latest in a period', peer.latestIn?.(...d.decade), our.latestIn(...d.decadeText), true)
    const count = peer.count?.(...d.year)
    if (count !== undefined && count !== our.count(...d.yearText)) throw new Error(`${name} disagrees on count`)
  }
}
