/**
 * The speed of `extract` and of each of its steps, beside chrono-node's Arabic locale on the same text: `npm run bench:extract`.
 *
 * A question is one pass over all pages, one page at a time, as press pages come. Every step is asked in turn with
 * chrono, in one process, on-CPU time, medians. Prints the results as JSON, and as a page where the other reports go.
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
import { compare, cpuNow, median } from '../lib/measure'
import { DATE_STEP, DATES, type ExtractResult, extractSection, FEW, MANY, type SpeedRow } from './page'
import { bytesOf, pages, projectAuthority, withInvented } from './texts'

/** Passes over the pages before anything is measured, in nanoseconds: the engine compiles what runs often. */
const WARM = 10e9
const REFERENCE = '2025-06-24'
/** How often the pages are repeated in the text that is read as one. */
const TIMES = 20

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

const long = { chrono: [] as number[], ours: [] as number[] }
const joined = Array.from({ length: TIMES }, () => texts.join('\n\n')).join('\n\n')

const beside = (name: string, pass: Pass): SpeedRow => {
  const { ours, peers } = compare(pass, new Map([['chrono', chrono]]))
  const peer = peers.get('chrono')
  if (peer === undefined) throw new Error('chrono was not asked')
  return { name, speed: speed(ours), chrono: speed(peer.ns), ratio: peer.ratio }
}
const speed = (ns: number, size = bytes): number => (size / ns) * 1e3

const dateStep = each((page) => resolveDates(findDates(page.tokens), page.tokens, { reference: REFERENCE }))

const rows = [
  beside('extract', whole),
  beside(DATES, dates),
  beside(DATE_STEP, dateStep),
  ...[...steps].map(([name, pass]) => beside(name, pass)),
]

for (let round = 0; round < 3; round++) {
  const from = cpuNow()
  parse(joined, reference)
  const between = cpuNow()
  extract({ id: 'joined', text: joined }, authority)
  long.chrono.push(between - from)
  long.ours.push(cpuNow() - between)
}
const joinedBytes = Buffer.byteLength(joined)

const growth = compare(matching(withInvented(authority, FEW)), new Map([['many', matching(withInvented(authority, MANY))]]))
const many = growth.peers.get('many')
if (many === undefined) throw new Error('nothing was measured')

const result: ExtractResult = {
  pages: texts.length,
  bytes,
  rows,
  joined: {
    bytes: joinedBytes,
    speed: speed(median(long.ours), joinedBytes),
    chrono: speed(median(long.chrono), joinedBytes),
    ratio: median(long.chrono) / median(long.ours),
  },
  matching: { few: speed(growth.ours), many: speed(many.ns), slower: many.ratio - 1 },
}
process.stderr.write(extractSection(result))
process.stdout.write(JSON.stringify(result))
