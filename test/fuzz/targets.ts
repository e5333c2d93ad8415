/**
 * What is fuzzed: each public step with inputs of its kind, and what must hold whatever comes in. A target that finds
 * something throws.
 *
 * @module
 */
import { deepStrictEqual, ok, strictEqual } from 'node:assert'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { findDates, fold, foldText, readDates, resolveDates, tokenize } from '../../src/arabic'
import { compile } from '../../src/build/compile'
import { formatDiagnostics } from '../../src/build/diagnostics'
import { datasetJson, idsModule } from '../../src/build/emit'
import { loadAuthority } from '../../src/build/load-authority'
import { readAuthority } from '../../src/build/read-authority'
import { readSeed } from '../../src/build/seeds'
import { firstInvalidUtf8 } from '../../src/build/utf8'
import { parseArticle, parseFacts } from '../../src/cli/input'
import { linesOf } from '../../src/cli/streams'
import { extract } from '../../src/extract'
import { contentHash, type LinkInput, link, validate } from '../../src/link'
import { createDataset } from '../../src/query/dataset'
import { type Authority, EMPTY_AUTHORITY } from '../../src/schema/authority'
import { EdtfError, edtfBounds, isEdtf } from '../../src/schema/edtf'
import type { DatasetRecord, Diagnostic, Facts } from '../../src/schema/records'
import { factsSchema } from '../../src/schema/zod/facts'
import { anyAuthorityFile, anyBytes, anyDate, anyFileText, anyText, jsonChanged } from './inputs'

/** One thing that is fuzzed. */
export interface Target {
  readonly name: string
  readonly property: fc.IAsyncProperty<unknown>
  /** How many inputs a short run gives it. */
  readonly runs: number
}

const target = <T>(name: string, runs: number, input: fc.Arbitrary<T>, check: (input: T) => void | Promise<void>): Target => ({
  name,
  runs,
  property: fc.asyncProperty(input, async (value) => {
    await check(value)
    strictEqual(({} as Record<string, unknown>)['polluted'], undefined)
  }) as fc.IAsyncProperty<unknown>,
})

/** Every object in a value that has a stretch of text. */
function stretches(value: unknown, out: { start: number; end: number; exact: string; article?: string }[] = []): typeof out {
  if (Array.isArray(value)) for (const item of value) stretches(item, out)
  else if (value !== null && typeof value === 'object') {
    if ('start' in value && 'end' in value && 'exact' in value) out.push(value as (typeof out)[number])
    for (const item of Object.values(value)) stretches(item, out)
  }
  return out
}

const ascends = (list: readonly { readonly start: number }[]): boolean =>
  list.every((x, i) => i === 0 || (list[i - 1]?.start ?? 0) <= x.start)

/** What must hold of the facts of any text. */
function soundFacts(facts: Facts, text: string): void {
  for (const { start, end, exact } of stretches(facts)) {
    strictEqual(text.slice(start, end), exact)
    ok(start < end, `an empty stretch at ${start}`)
  }
  strictEqual(facts.blocks.map((b) => text.slice(b.start, b.end)).join(''), text)
  for (const list of [facts.blocks, facts.dates, facts.mentions, facts.references]) ok(ascends(list))
  for (const { edtf } of facts.dates) if (edtf !== null) ok(isEdtf(edtf), edtf)
  for (const { start = 0, end = start } of facts.diagnostics) ok(start >= 0 && start <= end && end <= text.length)
}

/** What must hold of diagnostics of any texts: they can be shown. */
function soundDiagnostics(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): void {
  for (const { file, start = 0, end = start, message } of diagnostics) {
    const text = file === undefined ? undefined : texts.get(file)
    ok(message.length > 0 && start >= 0 && start <= end)
    if (text !== undefined) ok(end <= text.length)
  }
  formatDiagnostics(diagnostics, texts)
}

const AUTHORITY: Authority = { ...readAuthority('data').authority, articles: [], curation: [] }
const RECORD = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as DatasetRecord

/** A record of one article and what hangs on it: small, so that a change to it hits something. */
function smallRecord(): DatasetRecord {
  const seed = readFileSync('test/corpus/001.txt')
  const { dataset } = compile({ seeds: [{ file: 'a.txt', bytes: seed }], authority: AUTHORITY, name: 'small', dataVersion: '1.0.0' })
  return dataset ?? RECORD
}

const SMALL = smallRecord()
const FACTS = extract({ id: 'a', text: readFileSync('test/corpus/001.txt', 'utf8') }, AUTHORITY)

/** Every question a record can be asked, with a word that nobody foresaw; only errors that say what was wrong may come. */
function ask(record: DatasetRecord, word: string): void {
  const mine = createDataset(record)
  const questions: (() => unknown)[] = [
    () => mine.byDate(word).articles,
    () => mine.byDate([word, '2025']).events,
    () => mine.byPerson(word).statements,
    () => mine.byTopic(word).events,
    () => mine.byPlace(word).events,
    () => mine.byOrganization(word).articles,
    () => mine.article(word),
    () => mine.event(word),
    () => mine.findPeople(word),
    () => mine.findTopic(word),
    () => mine.search(word),
  ]
  for (const question of questions) {
    try {
      question()
    } catch (error) {
      ok(error instanceof Error && ['EdtfError', 'UnknownIdError', 'RangeError'].includes(error.name), String((error as Error).stack))
    }
  }
}

export const TARGETS: readonly Target[] = [
  target('foldText, fold', 300, anyText, (text) => {
    const folded = foldText(text)
    strictEqual(foldText(folded), folded)
    const { text: same, ...map } = fold(text)
    strictEqual(same, folded)
    deepStrictEqual(Object.keys(map).length > 0, true)
  }),
  target('tokenize', 300, anyText, (text) => {
    const { start, end, form, kind, count } = tokenize(text)
    let at = 0
    for (let i = 0; i < count; i++) {
      ok((start[i] as number) >= at && (end[i] as number) > (start[i] as number), `token ${i}`)
      ok(typeof form[i] === 'string' && (kind[i] as number) > 0)
      at = end[i] as number
    }
    ok(at <= text.length)
  }),
  target('findDates, readDates', 300, anyText, (text) => {
    const tokens = tokenize(text)
    const expressions = findDates(tokens)
    ok(ascends(expressions))
    for (const { start, end, exact } of expressions) strictEqual(text.slice(start, end), exact)
    for (const { edtf } of resolveDates(expressions, tokens, { reference: '2025-06-24' })) if (edtf !== null) ok(isEdtf(edtf), edtf)
    readDates(text)
  }),
  target('edtfBounds', 1000, anyDate, (text) => {
    try {
      const { earliest, latest } = edtfBounds(text)
      ok(earliest === null || latest === null || earliest <= latest)
      ok(isEdtf(text))
    } catch (error) {
      ok(error instanceof EdtfError, String(error))
      ok(!isEdtf(text))
    }
  }),
  target('extract', 150, anyText, (text) => {
    const facts = extract({ id: 'a', text }, AUTHORITY)
    soundFacts(facts, text)
    deepStrictEqual(JSON.parse(JSON.stringify(extract({ id: 'a', text }, AUTHORITY))), JSON.parse(JSON.stringify(facts)))
    if (text.isWellFormed()) ok(factsSchema.safeParse(JSON.parse(JSON.stringify(facts))).success)
  }),
  target('readSeed', 500, anyBytes, (bytes) => {
    const { text, diagnostics, source } = readSeed({ file: 'a.txt', bytes })
    strictEqual(text === null, diagnostics.length > 0)
    strictEqual(source.bytes, bytes.length)
    if (firstInvalidUtf8(bytes) >= 0) strictEqual(text, null)
    else if (text !== null) ok(Buffer.from(text).equals(Buffer.from(bytes).subarray(bytes.length - Buffer.byteLength(text))))
  }),
  target('compile', 40, fc.array(anyFileText, { minLength: 1, maxLength: 4 }), (pages) => {
    const seeds = pages.map((text, i) => ({ file: `${'abcd'[i]}.txt`, bytes: new TextEncoder().encode(text) }))
    const { dataset, diagnostics, texts } = compile({ seeds, authority: AUTHORITY, name: 'any', dataVersion: '1.0.0' })
    soundDiagnostics(diagnostics, texts)
    if (dataset === null)
      return ok(
        diagnostics.some((d) => ['empty', 'only-chrome'].includes(d.rule)),
        diagnostics.map((d) => d.message).join('; '),
      )
    strictEqual(contentHash(JSON.parse(datasetJson(dataset)) as DatasetRecord), dataset.meta.contentHash)
    ok(/^[\x20-\x7e\n]*$/.test(idsModule(dataset)))
    for (const { article, start, end, exact } of stretches(dataset.events))
      strictEqual(texts.get(`${article}.txt`)?.slice(start, end), exact)
  }),
  target('loadAuthority', 100, fc.uniqueArray(anyAuthorityFile, { minLength: 1, maxLength: 3, selector: (file) => file.name }), (files) => {
    const { authority, diagnostics } = loadAuthority(files)
    soundDiagnostics(diagnostics, new Map(files.map((f) => [f.name, f.text])))
    const text = readFileSync('test/corpus/002.txt', 'utf8')
    soundFacts(extract({ id: 'a', text }, authority), text)
  }),
  target('createDataset', 60, fc.tuple(fc.constantFrom(RECORD, SMALL), anyText), ([record, word]) => ask(record, word)),
  target('validate', 150, jsonChanged(SMALL), (record) => {
    const found = validate({ dataset: record as DatasetRecord, authority: EMPTY_AUTHORITY, texts: new Map(), previous: SMALL })
    if (found.length === 0) ask(record as DatasetRecord, '2025')
  }),
  target('lines of facts, link', 100, jsonChanged(FACTS), (value) => {
    const facts = parseFacts({ number: 1, text: JSON.stringify(value) })
    if ('severity' in facts) return
    const inputs: LinkInput[] = [facts, { ...facts, facts: { ...facts.facts, id: 'b' } }]
    const { dataset, diagnostics } = link(inputs, AUTHORITY, { name: 'any', dataVersion: '0.0.0' })
    soundDiagnostics([...diagnostics, ...validate({ dataset, authority: AUTHORITY, texts: new Map(), previous: null })], new Map())
  }),
  target('lines of articles', 200, fc.tuple(fc.array(anyBytes, { maxLength: 4 }), fc.nat(40)), async ([chunks, size]) => {
    const bytes = Buffer.concat(chunks)
    const cut = Array.from({ length: Math.ceil(bytes.length / (size + 1)) }, (_, i) => bytes.subarray(i * (size + 1), (i + 1) * (size + 1)))
    let last = 0
    for await (const line of linesOf(
      (async function* () {
        yield* cut
      })(),
    )) {
      ok(line.number > last)
      last = line.number
      parseArticle(line)
      parseFacts(line)
    }
  }),
]
