/**
 * The speed of `extract` and of each of its steps, beside chrono-node's Arabic locale on the same text: `npm run bench:extract`.
 *
 * A question is one pass over all pages, one page at a time, as press pages come. Every step is asked in turn with
 * chrono, in one process, on-CPU time, medians.
 *
 * @module
 */
import { parse } from 'chrono-node/ar'
import { findDates, resolveDates } from '../../src/arabic/dates'
import { tokenize } from '../../src/arabic/tokens'
import { extract } from '../../src/extract'
import { layOut } from '../../src/extract/layout'
import { datePublication } from '../../src/extract/publication'
import { recognise } from '../../src/extract/recognise'
import { namesOf } from '../../src/extract/recognise/names'
import type { ReadDate } from '../../src/extract/steps'
import { understand } from '../../src/extract/understand'
import type { Authority } from '../../src/schema/authority'
import { type Compared, compare, cpuNow, median, sink } from '../lib/measure'
import { bytesOf, pages, projectAuthority, withInvented } from './texts'

/** Passes over the pages before anything is measured, in nanoseconds: the engine compiles what runs often. */
const WARM = 4e9
const REFERENCE = '2025-06-24'

const texts = pages()
const bytes = bytesOf(texts)
const authority = projectAuthority()
const reference = new Date(2025, 5, 24)

/** What every step has before it, made once. */
const prepared = texts.map((text, i) => {
  const id = `page-${i}`
  const tokens = tokenize(text)
  const expressions = findDates(tokens)
  const layout = layOut(tokens, expressions, authority)
  const publication = datePublication(id, tokens, layout, expressions, undefined)
  const dates = resolveDates(expressions, tokens, { reference: publication.reference }).map(({ expression, edtf, basis }): ReadDate => {
    const { start, end, exact } = expression
    return { expression, start, end, exact, edtf, basis, role: 'mention' }
  })
  const { mentions, references } = recognise(id, tokens, layout, authority)
  return { id, tokens, expressions, layout, published: publication.published, dates, mentions, references, authority }
})

/** One pass over all pages. */
type Pass = () => unknown
const each =
  (step: (page: (typeof prepared)[number]) => unknown): Pass =>
  () => {
    for (const page of prepared) step(page)
  }

const chrono: Pass = () => {
  for (const text of texts) parse(text, reference)
}
const whole: Pass = () => {
  for (const text of texts) extract({ id: 'page', text }, authority)
}
/** The date step as a whole, as chrono does it: from the text to the days. */
const dates: Pass = () => {
  for (const text of texts) {
    const tokens = tokenize(text)
    resolveDates(findDates(tokens), tokens, { reference: REFERENCE })
  }
}
const steps: ReadonlyMap<string, Pass> = new Map([
  ['tokenize', each((page) => tokenize(page.tokens.text))],
  ['findDates', each((page) => findDates(page.tokens))],
  ['resolveDates', each((page) => resolveDates(page.expressions, page.tokens, { reference: REFERENCE }))],
  ['layOut', each((page) => layOut(page.tokens, page.expressions, authority))],
  ['recognise', each((page) => recognise(page.id, page.tokens, page.layout, authority))],
  ['understand', each(understand)],
])

const matching = (known: Authority): Pass => {
  const { matcher } = namesOf(known)
  return each(({ tokens }) => matcher.find(tokens, 0, tokens.count))
}

for (const from = cpuNow(); cpuNow() - from < WARM; ) {
  whole()
  chrono()
}

const speed = (ns: number): string => `${((bytes / ns) * 1e3).toFixed(1).padStart(7)} MB/s`
const ratio = ({ peers }: Compared): number => peers.get('chrono')?.ratio ?? Number.NaN
const beside = (pass: Pass): Compared => compare(pass, new Map([['chrono', chrono]]))
const print = (name: string, compared: Compared): number => {
  console.log(`${name.padEnd(32)} ${speed(compared.ours)}   ${ratio(compared).toFixed(1).padStart(6)} times chrono`)
  return ratio(compared)
}

console.log(`Node ${process.version}; ${texts.length} pages, ${(bytes / 1e3).toFixed(0)} kB of UTF-8 a pass; medians of on-CPU time\n`)
const ofWhole = beside(whole)
console.log(`${'chrono-node ar, dates alone'.padEnd(32)} ${speed(ofWhole.peers.get('chrono')?.ns ?? Number.NaN)}`)
const wholeRatio = print('extract', ofWhole)
const dateRatio = print('  dates: tokenize, find, resolve', beside(dates))
for (const [name, pass] of steps) print(`  ${name}`, beside(pass))

/** chrono's cost grows faster than its text: the same pages in one. */
const joined = Array.from({ length: 20 }, () => texts.join('\n\n')).join('\n\n')
const long = { chrono: [] as number[], ours: [] as number[] }
for (let round = 0; round < 3; round++) {
  const from = cpuNow()
  parse(joined, reference)
  const between = cpuNow()
  extract({ id: 'joined', text: joined }, authority)
  long.chrono.push(between - from)
  long.ours.push(cpuNow() - between)
}
const megabytes = Buffer.byteLength(joined) / 1e6
const longRatio = median(long.chrono) / median(long.ours)
console.log(`\nthe pages twenty times over as one text of ${megabytes.toFixed(1)} MB:`)
console.log(`${'chrono-node ar'.padEnd(32)} ${((megabytes * 1e9) / median(long.chrono)).toFixed(1).padStart(7)} MB/s`)
console.log(
  `${'extract'.padEnd(32)} ${((megabytes * 1e9) / median(long.ours)).toFixed(1).padStart(7)} MB/s   ${longRatio.toFixed(1).padStart(6)} times chrono`,
)

const growth = compare(matching(withInvented(authority, 1_000)), new Map([['50,000', matching(withInvented(authority, 50_000))]]))
const slower = (growth.peers.get('50,000')?.ratio ?? Number.NaN) - 1
console.log(`\nmatching 1,000 invented names    ${speed(growth.ours)}`)
console.log(
  `matching 50,000 invented names   ${speed(growth.peers.get('50,000')?.ns ?? Number.NaN)}   ${(slower * 100).toFixed(0)} % slower`,
)

const bars: readonly (readonly [name: string, reached: boolean])[] = [
  [
    `extract at least 20 times chrono's dates (page by page ${wholeRatio.toFixed(1)}, in one text ${longRatio.toFixed(1)})`,
    wholeRatio >= 20,
  ],
  [`dates at least 50 times chrono (${dateRatio.toFixed(1)})`, dateRatio >= 50],
  [`matching at most 15 % slower with 50,000 names than with 1,000 (${(slower * 100).toFixed(0)} %)`, slower <= 0.15],
]
console.log('')
for (const [name, reached] of bars) console.log(`${reached ? 'reached' : 'missed '}  ${name}`)
if (sink === undefined) process.exitCode = 1
