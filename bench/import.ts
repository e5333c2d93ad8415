/**
 * What importing the package costs, against `JSON.parse` of the same data: `npm run build && npm run bench:import`.
 *
 * Each way runs in processes of its own, interleaved; the figures are medians of the time on the processor (user and
 * system), which other work on the machine disturbs less than the clock. The bar is a ratio of 1.5 between the main
 * entry and a module that does nothing but parse the data: both pay for the module loader.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const RUNS = 31
const BAR = 1.5

const json = readFileSync('dist/dataset.json', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'isnad-import-'))
const parsing = join(folder, 'parsing.mjs')
writeFileSync(parsing, `export default JSON.parse(${JSON.stringify(json)})`)

const importOf = (path: string): string => `await import(${JSON.stringify(pathToFileURL(resolve(path)).href)})`

/** The ways to have the data, each as the body of a script. */
const ways = {
  nothing: '',
  'read and JSON.parse': `JSON.parse((await import('node:fs')).readFileSync(${JSON.stringify(resolve('dist/dataset.json'))}, 'utf8'))`,
  'a module that parses': importOf(parsing),
  isnad: importOf('dist/index.js'),
  'isnad and a question': `const { dataset, byPerson } = ${importOf('dist/index.js')}; byPerson(dataset.people[0].id).events.length`,
  'isnad/schema': importOf('dist/schema.js'),
}

/** Microseconds of processor time of one run. */
function cost(body: string): number {
  const script = `const before = process.cpuUsage(); ${body}; const { user, system } = process.cpuUsage(before); console.log(user + system)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  const microseconds = Number(stdout)
  if (stdout === '' || Number.isNaN(microseconds)) throw new Error(stderr)
  return microseconds
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] as number
}

try {
  const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]))
  for (let run = 0; run < RUNS; run++) for (const [name, body] of Object.entries(ways)) times.get(name)?.push(cost(body))
  const medians = new Map([...times].map(([name, values]) => [name, median(values)]))
  const of = (name: keyof typeof ways): number => medians.get(name) as number
  console.log(
    `Node ${process.version}, ${RUNS} runs each, ${(json.length / 1000).toFixed(0)} thousand characters of JSON; medians of processor time`,
  )
  for (const [name, value] of medians) console.log(`${name.padEnd(22)} ${(value / 1000).toFixed(2).padStart(8)} ms`)
  const ratio = of('isnad') / of('a module that parses')
  console.log(`isnad / a module that parses: ${ratio.toFixed(2)} (the bar is ${BAR})`)
  if (ratio > BAR) process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
