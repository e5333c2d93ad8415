/**
 * `npm run eval`: what `isnad extract` gets right on the annotated corpus, as a table.
 *
 * `--verbose` lists each miss with its line, `--update` commits the figures; without it, a figure below the committed
 * one fails. `--corpus DIR` scores another folder of the same shape, against the figures that stand there, if any.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readAuthority } from '../src/build/read-authority'
import type { Facts } from '../src/schema/records'
import { type Gold, readCorpus } from './eval/gold'
import { f1, type Miss, type Score, score } from './eval/score'

const CORPUS = 'test/corpus'

/** What the command line says of the articles: the same command that a user runs. */
function extract(corpus: readonly Gold[]): Map<string, Facts> {
  const command = ['--import', 'tsx', 'src/cli/main.ts', 'extract', ...corpus.map(({ file }) => file)]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1 << 30 })
  if (status !== 0) throw new Error(`isnad extract failed:\n${stderr}`)
  const lines = stdout.split('\n').filter(Boolean)
  return new Map(lines.map((line) => JSON.parse(line) as Facts).map((facts) => [facts.id, facts]))
}

function lineOf({ article, offset }: Miss): number {
  return article.text.slice(0, offset).split('\n').length
}

function table({ tallies }: Score): string {
  const rows = [...tallies].map(([measure, tally]) => {
    const { right, wrong, missed } = tally
    if (measure === 'offsets') return `${measure.padEnd(16)} ${wrong} that do not slice`
    const figures = [right / (right + wrong || 1), right / (right + missed || 1), f1(tally)].map((figure) => figure.toFixed(3))
    return `${measure.padEnd(16)} P ${figures[0]}  R ${figures[1]}  F1 ${figures[2]}  (${right} right, ${wrong} wrong, ${missed} missed)`
  })
  return rows.join('\n')
}

function printMisses(misses: readonly Miss[]): void {
  for (const miss of misses.toSorted(
    (a, b) => a.measure.localeCompare(b.measure) || a.article.id.localeCompare(b.article.id) || a.offset - b.offset,
  ))
    console.log(`${miss.article.file}:${lineOf(miss)} ${miss.measure} ${miss.kind}: ${miss.note}`)
}

/** The figures that a drop is measured against: F1 to three places, and the number of wrong offsets. */
function figuresOf({ tallies }: Score): Record<string, number> {
  return Object.fromEntries(
    [...tallies].map(([measure, tally]) => [measure, measure === 'offsets' ? -tally.wrong : Number(f1(tally).toFixed(3))]),
  )
}

function drops(figures: Record<string, number>, committed: Record<string, number>): string[] {
  return Object.entries(committed)
    .filter(([measure, figure]) => (figures[measure] ?? 0) < figure)
    .map(([measure, figure]) => `${measure}: ${figures[measure]}, was ${figure}`)
}

const { values: options } = parseArgs({
  options: { verbose: { type: 'boolean' }, update: { type: 'boolean' }, corpus: { type: 'string', default: CORPUS } },
})
const corpus = readCorpus(options.corpus)
const known = new Set(readAuthority('data').authority.people.map(({ id }) => id))
const result = score(corpus, extract(corpus), known)
if (options.verbose) printMisses(result.misses)
console.log(`${corpus.length} articles of ${basename(options.corpus)}`)
console.log(table(result))

const committedAt = join(options.corpus, 'figures.json')
const figures = figuresOf(result)
if (options.update) writeFileSync(committedAt, `${JSON.stringify(figures, null, 2)}\n`)
else if (existsSync(committedAt)) {
  const worse = drops(figures, JSON.parse(readFileSync(committedAt, 'utf8')) as Record<string, number>)
  if (worse.length > 0) {
    console.error(`worse than the committed figures:\n  ${worse.join('\n  ')}`)
    process.exitCode = 1
  }
}
