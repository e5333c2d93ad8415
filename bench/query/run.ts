/** Selections against their peers at one size; prints a JSON of rows. A process a size, so that none disturbs the other. */
import { createDataset } from '../../src/query/face'
import { archive, keyId, SIZES } from '../lib/archive'
import { type Compared, compare, cpuNow, median, memory, once, type Question, sink } from '../lib/measure'
import type { QueryResult, ResultRow } from '../lib/report'
import { crossfilterPeer, duckdbPeer, filterPeer, type Peer, roaringPeer, rtreePeer, sqlitePeer, treePeer } from './peers'
import { agree, type Draw, draws, type Ours, ours } from './questions'

const size = Number(process.argv[2] ?? 1000)
const { rows, record } = archive(size)
const asked = draws()
const at = (i: number): Draw => asked[i & 255] as Draw

const before = memory()
const our = ours(record)
const build = once(() => [
  our.person(0),
  our.topic(0),
  our.data.byOrganization('organization-0').count(),
  our.data.byPlace('place-0').count(),
  our.period(...at(0).yearText),
  our.latest(),
])
const bytes = memory() - before

const peers: Record<string, Peer> = {
  'Array.filter': filterPeer(rows),
  'better-sqlite3': sqlitePeer(rows),
  'SQLite R*Tree': rtreePeer(rows),
  '@flatten-js/interval-tree': treePeer(rows),
  roaring: roaringPeer(rows),
  crossfilter2: crossfilterPeer(rows),
}
for (const [name, peer] of Object.entries(peers)) agree(name, peer, our, asked)

const results: ResultRow[] = []
const mean = (hits: (d: Draw) => number): number => asked.slice(0, 12).reduce((sum, d) => sum + hits(d), 0) / 12
const add = (name: string, hits: number, compared: Compared): void => {
  results.push({ name, hits, ours: compared.ours, peers: Object.fromEntries(compared.peers) })
}

/** Asks a question of ours and of every peer that can answer it. */
function row(
  name: string,
  hits: (d: Draw) => number,
  mine: (o: Ours, d: Draw) => unknown,
  theirs: (p: Peer, d: Draw) => (() => unknown) | undefined,
): void {
  const able = Object.entries(peers).filter(([, peer]) => theirs(peer, at(0)) !== undefined)
  const questions = new Map<string, Question>(able.map(([peer, p]) => [peer, (i) => theirs(p, at(i))?.()]))
  add(
    name,
    mean(hits),
    compare((i) => mine(our, at(i)), questions),
  )
}

const plain = new Map(Array.from({ length: SIZES.people }, (_, p) => [keyId('person', p), our.person(p)] as const))
const ids = [...plain.keys()]
add(
  "a person's articles, asked again",
  mean((d) => our.person(d.mid).length),
  compare(
    (i) => our.data.byPerson(ids[at(i).mid] as string).articles,
    new Map([['Map.get', (i: number) => plain.get(ids[at(i).mid] as string)]]),
  ),
)
add("a person's articles, first time", firstTime().hits, firstTime())
row(
  'how many overlap a year',
  (d) => our.count(...d.yearText),
  (o, d) => o.count(...d.yearText),
  (p, d) => p.count && (() => p.count?.(...d.year)),
)
row(
  'articles overlapping a year',
  (d) => our.count(...d.yearText),
  (o, d) => o.period(...d.yearText),
  (p, d) => p.period && (() => p.period?.(...d.year)),
)
row(
  'person (rank 50-200), topic, one year',
  (d) => our.combined(d.mid, d.topic, ...d.yearText).length,
  (o, d) => o.combined(d.mid, d.topic, ...d.yearText),
  (p, d) => p.combined && (() => p.combined?.(d.mid, d.topic, ...d.year)),
)
row(
  'person (rank 50-200), topic, one year, anew',
  (d) => our.combined(d.mid, d.topic, ...d.yearText).length,
  (o, d) => o.anew(d.mid, d.topic, ...d.yearText),
  (p, d) => p.combined && (() => p.combined?.(d.mid, d.topic, ...d.year)),
)
row(
  'person (rank 1-5), topic (1-5), five years',
  (d) => our.combined(d.head, d.headTopic, ...d.fiveYearsText).length,
  (o, d) => o.combined(d.head, d.headTopic, ...d.fiveYearsText),
  (p, d) => p.combined && (() => p.combined?.(d.head, d.headTopic, ...d.fiveYears)),
)
row(
  'person (rank 1-5), topic (1-5), five years, anew',
  (d) => our.combined(d.head, d.headTopic, ...d.fiveYearsText).length,
  (o, d) => o.anew(d.head, d.headTopic, ...d.fiveYearsText),
  (p, d) => p.combined && (() => p.combined?.(d.head, d.headTopic, ...d.fiveYears)),
)
row(
  'ten latest of all',
  () => 10,
  (o) => o.latest(),
  (p) => p.latest && (() => p.latest?.()),
)
row(
  'ten latest of a person',
  (d) => our.latestOf(d.mid).length,
  (o, d) => o.latestOf(d.mid),
  (p, d) => p.latestOf && (() => p.latestOf?.(d.mid)),
)
row(
  'ten latest of a decade',
  () => 10,
  (o, d) => o.latestIn(...d.decadeText),
  (p, d) => p.latestIn && (() => p.latestIn?.(...d.decade)),
)

/** Every person asked once, over fresh datasets whose postings stand: per article returned. */
function firstTime(): Compared & { readonly hits: number } {
  const sqlite = peers['better-sqlite3'] as Peer
  const [mine, theirs] = [[] as number[], [] as number[]]
  let hits = 0
  for (let round = 0; round < 5; round++) {
    const fresh = ours(record)
    fresh.person(0)
    hits = 0
    let from = cpuNow()
    for (let p = 1; p < 1000; p++) hits += fresh.person(p).length
    mine.push((cpuNow() - from) / hits)
    from = cpuNow()
    for (let p = 1; p < 1000; p++) sqlite.person?.(p)
    theirs.push((cpuNow() - from) / hits)
  }
  const ratio = median(theirs.map((t, i) => t / (mine[i] as number)))
  return { hits: hits / 999, ours: median(mine), peers: new Map([['better-sqlite3', { ns: median(theirs), ratio }]]) }
}

/** DuckDB by itself: process time of a question, in turn with ours. */
async function duckdb(): Promise<void> {
  const duck = await duckdbPeer(rows)
  const ask = [
    ['articles overlapping a year', (d: Draw) => duck.period(...d.year), (d: Draw) => our.period(...d.yearText)],
    [
      'person (rank 50-200), topic, one year',
      (d: Draw) => duck.combined(d.mid, d.topic, ...d.year),
      (d: Draw) => our.combined(d.mid, d.topic, ...d.yearText),
    ],
  ] as const
  for (const [name, theirs, mine] of ask) {
    const [a, b] = [
      (await theirs(at(1))).sort((x, y) => x - y).join(),
      mine(at(1))
        .map((x) => Number(x.id.slice(1)))
        .sort((x, y) => x - y)
        .join(),
    ]
    if (a !== b) throw new Error(`DuckDB disagrees on ${name}`)
    const ns: number[] = []
    for (let i = 0; i < 40; i++) {
      const from = process.cpuUsage()
      await theirs(at(i))
      const { user, system } = process.cpuUsage(from)
      ns.push((user + system) * 1e3)
    }
    const target = results.find((r) => r.name === name)
    if (target) target.peers.DuckDB = { ns: median(ns), ratio: median(ns) / target.ours }
  }
}
await duckdb()

/** Building the index, again, for the growth table; and the same questions over five articles. */
const five = (): ResultRow[] => {
  const { record: few } = archive(5)
  const small = ours(few)
  const known = Math.max(0, ...few.articles[0]!.mentions.map((m) => Number(m.id?.split('-')[1])).slice(0, 1))
  const questions: [string, Question][] = [
    ['a person', () => small.person(known)],
    ['a year', (i) => small.period(...at(i).yearText)],
    ['how many overlap a year', (i) => small.count(...at(i).yearText)],
    ['person, topic, year', (i) => small.combined(known, 0, ...at(i).yearText)],
    ['ten latest', () => small.latest()],
  ]
  return questions.map(([name, ask]) => ({ name, hits: 0, ours: compare(ask, new Map()).ours, peers: {} }))
}

const result: QueryResult = {
  size,
  buildMs: build.ms,
  megabytes: bytes,
  sqliteMegabytes: ((peers['better-sqlite3'] as ReturnType<typeof sqlitePeer>).bytes ?? 0) / 1e6,
  createNs: compare(() => createDataset(record), new Map()).ours,
  rows: results,
  five: five(),
}
process.stdout.write(JSON.stringify(result))
if (sink === undefined) process.exitCode = 0
