/** Search against its peers at one size; prints a JSON of rows. */
import { foldText } from '../../src/arabic/fold'
import { tokenize } from '../../src/arabic/tokens'
import { compare, cpuNow, median, memory, type Question } from '../lib/measure'
import { sfc32 } from '../lib/random'
import type { ResultRow, SearchResult } from '../lib/report'
import { texts as generate } from '../lib/texts'
import { type Engine, flexsearch, fts5, type Indexer, indexBytes, isnad, minisearch, orama } from './engines'

const size = Number(process.argv[2] ?? 1000)
const texts = generate(size, process.argv[3] ?? 'seeds')
const chars = texts.reduce((sum, text) => sum + text.length, 0)

/** Questions of one, two and three words that stand together in some text, as they are written there without marks. */
function questions(words: number): string[] {
  const random = sfc32(words)
  const asked: string[] = []
  while (asked.length < 128) {
    const text = texts[Math.floor(random() * size)] as string
    const { form } = tokenize(text)
    const at = Math.floor(random() * (form.length - 10))
    const picked = Array.from({ length: words }, (_, k) => form[at + k * 3] as string)
    // Forms that every tokenizer keeps as they are: letters that folding leaves alone.
    if (picked.every((word) => /^[\u0628\u062a-\u0648]{4,}$/.test(word) && foldText(word) === word)) asked.push(picked.join(' '))
  }
  return asked
}

const indexers: Record<string, Indexer> = { MiniSearch: minisearch, FlexSearch: flexsearch, 'SQLite FTS5': fts5, 'Orama (Arabic)': orama }
// What takes minutes and gigabytes at this size is left out.
if (size > 10_000) for (const slow of ['Orama (Arabic)', 'MiniSearch']) delete indexers[slow]

interface Built {
  readonly engine: Engine
  readonly ms: number
  readonly megabytes: number
}
async function build(indexer: Indexer): Promise<Built> {
  const before = memory()
  const from = cpuNow()
  const engine = await indexer(texts)
  const ms = (cpuNow() - from) / 1e6
  return { engine, ms, megabytes: memory() - before }
}

await isnad(texts.slice(0, 500))
const ours = await build(isnad)
const peers = new Map<string, Built>()
for (const [name, indexer] of Object.entries(indexers)) peers.set(name, await build(indexer))

/** The rows in which the words of a question stand as they are, between spaces: every engine must have them. */
const standing = new Map<string, Set<number>>()
const asked = [...questions(1).slice(0, 40), ...questions(2).slice(0, 40), ...questions(3).slice(0, 40)]
for (const query of asked) for (const word of query.split(' ')) standing.set(word, new Set())
texts.forEach((text, row) => {
  for (const word of text.split(' ')) standing.get(word)?.add(row)
})
let checked = 0
for (const query of asked) {
  const [first, ...others] = query.split(' ').map((word) => standing.get(word) as Set<number>)
  const must = [...(first as Set<number>)].filter((row) => others.every((rows) => rows.has(row)))
  for (const [name, { engine }] of [['isnad', ours] as const, ...peers]) {
    if (!engine.all) continue
    const found = new Set(engine.all(query))
    const missed = must.filter((row) => !found.has(row))
    if (missed.length > 0) throw new Error(`${name} misses rows ${missed.slice(0, 3)} for ${query}`)
  }
  checked += must.length
}

const rows: ResultRow[] = []
for (const words of [1, 2, 3]) {
  const ask = questions(words)
  const at = (i: number): string => ask[i & 127] as string
  const sync = new Map<string, Question>(
    [...peers].filter(([name]) => name !== 'Orama (Arabic)').map(([name, { engine }]) => [name, (i) => engine.ask(at(i))]),
  )
  const compared = compare((i) => ours.engine.ask(at(i)), sync)
  const row: ResultRow = {
    name: words === 1 ? 'one word, top ten' : `${words} words, top ten`,
    hits: ask.reduce((sum, query) => sum + (ours.engine.all?.(query).length ?? 0), 0) / ask.length,
    ours: compared.ours,
    peers: Object.fromEntries(compared.peers),
  }
  const slow = peers.get('Orama (Arabic)')
  if (slow) {
    const ns: number[] = []
    for (let i = 0; i < 24; i++) {
      const from = process.cpuUsage()
      await slow.engine.ask(at(i))
      const { user, system } = process.cpuUsage(from)
      ns.push((user + system) * 1e3)
    }
    row.peers['Orama (Arabic)'] = { ns: median(ns), ratio: median(ns) / compared.ours }
  }
  rows.push(row)
}

const result: SearchResult = {
  size,
  chars,
  checked,
  buildMs: ours.ms,
  megabytes: ours.megabytes,
  indexMegabytes: indexBytes(texts) / 1e6,
  builds: Object.fromEntries([...peers].map(([name, { ms, megabytes }]) => [name, { ms, megabytes }])),
  rows,
}
process.stdout.write(JSON.stringify(result))
