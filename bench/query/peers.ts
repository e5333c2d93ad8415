/** The peers, each over the same rows: what they are asked, they answer with row numbers (or a count). */
import { DuckDBInstance } from '@duckdb/node-api'
import IntervalTree from '@flatten-js/interval-tree'
import Database from 'better-sqlite3'
import crossfilter from 'crossfilter2'
import roaring from 'roaring'
import { OPEN, type Row, SIZES } from '../lib/archive'

/** What every row of the table asks; a peer answers those it is made for. */
export interface Peer {
  readonly person?: (p: number) => readonly number[] | ArrayLike<number>
  readonly topic?: (t: number) => readonly number[] | ArrayLike<number>
  readonly count?: (from: number, to: number) => number
  readonly period?: (from: number, to: number) => readonly number[] | ArrayLike<number>
  readonly combined?: (p: number, t: number, from: number, to: number) => readonly number[] | ArrayLike<number>
  readonly latest?: () => readonly number[]
  readonly latestOf?: (p: number) => readonly number[]
  readonly latestIn?: (from: number, to: number) => readonly number[]
}

const overlaps = (row: Row, from: number, to: number): boolean => row.start <= to && row.end >= from

/** The order of answers: by day, end and number. */
const byDay = (rows: readonly Row[]) => (a: number, b: number) =>
  (rows[a] as Row).day - (rows[b] as Row).day || (rows[a] as Row).end - (rows[b] as Row).end || a - b

export function filterPeer(rows: readonly Row[]): Peer {
  const numbered = rows.map((row, i) => ({ ...row, i }))
  const ids = (found: readonly { i: number }[]): number[] => found.map((r) => r.i)
  const order = byDay(rows)
  const lastTen = (found: readonly { i: number }[]): number[] => ids(found).sort(order).slice(-10)
  return {
    person: (p) => ids(numbered.filter((r) => r.people.includes(p))),
    topic: (t) => ids(numbered.filter((r) => r.topics.includes(t))),
    count: (from, to) => numbered.filter((r) => overlaps(r, from, to)).length,
    period: (from, to) => ids(numbered.filter((r) => overlaps(r, from, to))),
    combined: (p, t, from, to) => ids(numbered.filter((r) => r.people.includes(p) && r.topics.includes(t) && overlaps(r, from, to))),
    latest: () => lastTen(numbered),
    latestOf: (p) => lastTen(numbered.filter((r) => r.people.includes(p))),
    latestIn: (from, to) => lastTen(numbered.filter((r) => overlaps(r, from, to))),
  }
}

const FACETS = ['people', 'organizations', 'places', 'topics'] as const

export function sqlitePeer(rows: readonly Row[]): Peer & { readonly bytes: number } {
  const db = new Database(':memory:')
  db.exec(`create table article(id integer primary key, start int, end int, day int);
    ${FACETS.map((f) => `create table ${f}(key int, day int, end int, article int, primary key(key, day, end, article)) without rowid;`).join('\n')}`)
  const insert = db.prepare('insert into article values(?,?,?,?)')
  const links = FACETS.map((f) => [f, db.prepare(`insert into ${f} values(?,?,?,?)`)] as const)
  db.transaction(() => {
    rows.forEach((row, i) => {
      insert.run(i, row.start, row.end, row.day)
      for (const [facet, statement] of links) for (const key of row[facet]) statement.run(key, row.day, row.end, i)
    })
  })()
  db.exec(
    'create index by_start on article(start, end); create index by_end on article(end, start); create index by_day on article(day, end, id); analyze',
  )
  const all = (sql: string) => {
    const statement = db.prepare(sql).pluck()
    return (...args: number[]) => statement.all(...args) as number[]
  }
  const person = all('select article from people where key=?')
  const topic = all('select article from topics where key=?')
  const period = all('select id from article where start<=? and end>=?')
  const count = db.prepare('select count(*) from article where start<=? and end>=?').pluck()
  const combined = all(
    'select p.article from people p join topics t on t.key=? and t.day=p.day and t.end=p.end and t.article=p.article join article a on a.id=p.article where p.key=? and a.start<=? and a.end>=?',
  )
  const latest = all('select id from article order by day desc, end desc, id desc limit 10')
  const latestOf = all('select article from people where key=? order by day desc, end desc, article desc limit 10')
  const latestIn = all('select id from article where start<=? and end>=? order by day desc, end desc, id desc limit 10')
  return {
    person,
    topic,
    count: (from, to) => count.get(to, from) as number,
    period: (from, to) => period(to, from),
    combined: (p, t, from, to) => combined(t, p, to, from),
    latest: () => latest().reverse(),
    latestOf: (p) => latestOf(p).reverse(),
    latestIn: (from, to) => latestIn(to, from).reverse(),
    bytes: (db.pragma('page_count', { simple: true }) as number) * (db.pragma('page_size', { simple: true }) as number),
  }
}

export function rtreePeer(rows: readonly Row[]): Peer {
  const db = new Database(':memory:')
  db.exec('create virtual table r using rtree_i32(id, start, end)')
  const insert = db.prepare('insert into r values(?,?,?)')
  db.transaction(() => {
    rows.forEach((row, i) => {
      insert.run(i, row.start, row.end)
    })
  })()
  const period = db.prepare('select id from r where start<=? and end>=?').pluck()
  return { period: (from, to) => period.all(to, from) as number[] }
}

export function treePeer(rows: readonly Row[]): Peer {
  const tree = new IntervalTree<number>()
  rows.forEach((row, i) => {
    tree.insert([row.start, row.end], i)
  })
  return { period: (from, to) => tree.search([from, to]) as number[] }
}

export function roaringPeer(rows: readonly Row[]): Peer {
  const { RoaringBitmap32 } = roaring
  const lists = (of: 'people' | 'topics', size: number) => {
    const found: number[][] = Array.from({ length: size }, () => [])
    rows.forEach((row, i) => {
      for (const key of row[of]) found[key]?.push(i)
    })
    return found.map((list) => new RoaringBitmap32(list))
  }
  const people = lists('people', SIZES.people)
  const topics = lists('topics', SIZES.topics)
  const starts = Int32Array.from(rows, (r) => r.start)
  const ends = Int32Array.from(rows, (r) => r.end)
  return {
    person: (p) => people[p]?.toUint32Array() ?? [],
    topic: (t) => topics[t]?.toUint32Array() ?? [],
    combined: (p, t, from, to) => {
      const both = RoaringBitmap32.and(people[p] as roaring.RoaringBitmap32, topics[t] as roaring.RoaringBitmap32).toUint32Array()
      const out: number[] = []
      for (const i of both) if ((starts[i] as number) <= to && (ends[i] as number) >= from) out.push(i)
      return out
    },
  }
}

export function crossfilterPeer(rows: readonly Row[]): Peer {
  const cf = crossfilter(rows.map((row, i) => ({ ...row, i })))
  const start = cf.dimension((r) => r.start)
  const end = cf.dimension((r) => r.end)
  const people = cf.dimension((r) => r.people as number[], true)
  const topics = cf.dimension((r) => r.topics as number[], true)
  const found = (): number[] => cf.allFiltered().map((r) => r.i)
  const range = (from: number, to: number): void => {
    start.filterRange([OPEN.start, to + 0.5])
    end.filterRange([from, OPEN.end + 1])
  }
  const clear = (): void => {
    for (const dimension of [start, end, people, topics]) dimension.filterAll()
  }
  return {
    period: (from, to) => {
      clear()
      range(from, to)
      return found()
    },
    combined: (p, t, from, to) => {
      clear()
      people.filterExact(p)
      topics.filterExact(t)
      range(from, to)
      return found()
    },
  }
}

/** DuckDB answers asynchronously, so it is measured by itself: a prepared statement, one thread. */
export async function duckdbPeer(rows: readonly Row[]) {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const db = await instance.connect()
  await db.run(
    'create table article(id integer, s integer, e integer); create table people(k integer, a integer); create table topics(k integer, a integer)',
  )
  const article = await db.createAppender('article')
  const people = await db.createAppender('people')
  const topics = await db.createAppender('topics')
  rows.forEach((row, i) => {
    for (const value of [i, row.start, row.end]) article.appendInteger(value)
    article.endRow()
    for (const [keys, to] of [[row.people, people] as const, [row.topics, topics] as const])
      for (const key of keys) {
        to.appendInteger(key)
        to.appendInteger(i)
        to.endRow()
      }
  })
  for (const appender of [article, people, topics]) appender.closeSync()
  const prepare = async (sql: string) => {
    const statement = await db.prepare(sql)
    return async (...args: number[]): Promise<number[]> => {
      args.forEach((arg, i) => {
        statement.bindInteger(i + 1, arg)
      })
      const columns = (await statement.runAndReadAll()).getColumns()
      return (columns[0] ?? []).map(Number)
    }
  }
  const period = await prepare('select id from article where s<=$1 and e>=$2')
  const combined = await prepare(
    'select id from article where s<=$1 and e>=$2 and id in (select a from people where k=$3) and id in (select a from topics where k=$4)',
  )
  const person = await prepare('select a from people where k=$1')
  return {
    person,
    period: (from: number, to: number) => period(to, from),
    combined: (p: number, t: number, from: number, to: number) => combined(to, from, p, t),
  }
}
