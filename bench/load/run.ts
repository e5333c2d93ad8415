/** Opening a packed dataset against parsing its records, at one size; prints a JSON. */
import { createDataset, openDataset, openTexts, packDataset, packTexts } from '../../src/query/face'
import { archive, articleId, keyId } from '../lib/archive'
import { compare, cpuNow, median, memory } from '../lib/measure'
import type { LoadResult } from '../lib/report'
import { texts as generate } from '../lib/texts'

const size = Number(process.argv[2] ?? 1000)
const { record } = archive(size)
const { index, records } = packDataset(record)
const json = JSON.stringify(record)
const person = keyId('person', 60)

/** A question that needs keys, postings, dates and no record. */
const ask = (data: ReturnType<typeof createDataset>): number => data.byPerson(person).byDate('2015').count()
if (ask(openDataset(index, records)) !== ask(createDataset(record))) throw new Error('the packed dataset answers otherwise')

/** Median on-CPU nanoseconds of nine runs. */
function nine(run: () => unknown): number {
  const took: number[] = []
  for (let i = 0; i < 9; i++) {
    const from = cpuNow()
    run()
    took.push(cpuNow() - from)
  }
  return median(took)
}

const before = memory()
const kept = Array.from({ length: 5 }, () => openDataset(index, records))
kept.forEach(ask)
const live = (memory() - before) / kept.length
const count = Math.min(size, 10_000)
const texts = generate(count, 'seeds')
const text = openTexts(packTexts(Object.fromEntries(texts.map((t, i) => [articleId(i), t]))))

const result: LoadResult = {
  size,
  openNs: nine(() => openDataset(index, records)),
  firstNs: nine(() => ask(openDataset(index, records))),
  parseNs: nine(() => JSON.parse(json)),
  indexMegabytes: index.byteLength / 1e6,
  liveMegabytes: live,
  recordNs: recordTime(),
  textNs: compare((i) => text(articleId((i * 7919) % count)), new Map()).ours,
}
process.stdout.write(JSON.stringify(result))

/** A record that was not read before. */
function recordTime(): number {
  const fresh = openDataset(index, records)
  const n = Math.min(size, 1000)
  const from = cpuNow()
  for (let i = 0; i < n; i++) fresh.article(articleId(i))
  return (cpuNow() - from) / n
}
