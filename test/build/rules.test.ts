import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { build } from '../../src/build/build'
import { checkDataset } from '../../src/build/check'
import { formatDiagnostic } from '../../src/build/diagnostics'
import { type RuleEntry, type RuleExample, ruleEntries } from '../../src/build/diagnostics/rules'
import { archiveFiles } from '../../src/cli/commands/init'
import { extract } from '../../src/extract'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import type { Diagnostic } from '../../src/schema/records'
import { bundleTheCommand, isnad } from '../cli/run'
import { filesUnder } from '../repository/files'
import { rulesPage } from './rules-page'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
bundleTheCommand()

/** The folder that `isnad init` makes, built: what every example starts from. */
let archive = ''
const folders: string[] = []

const newFolder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'isnad-rules-'))
  folders.push(dir)
  return dir
}
const lay = (dir: string, files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), content)
  }
}
const fallback = () => EMPTY_AUTHORITY

beforeAll(async () => {
  archive = newFolder()
  lay(archive, archiveFiles('my-archive'))
  const { diagnostics } = await build(archive, { fallback, cache: false })
  expect(diagnostics).toEqual([])
})
afterAll(() => {
  for (const dir of folders) rmSync(dir, { recursive: true, force: true })
})

/** The archive as an example changes it. */
function changed({ without = [], files = {}, links = {}, sizes = {} }: RuleExample): string {
  const parent = newFolder()
  const dir = join(parent, 'my-archive')
  writeFileSync(join(parent, 'outside.txt'), 'outside\n')
  cpSync(archive, dir, { recursive: true })
  for (const path of without) rmSync(join(dir, path))
  lay(dir, files)
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(dir, path))
  for (const [path, size] of Object.entries(sizes)) {
    writeFileSync(join(dir, path), '')
    truncateSync(join(dir, path), size)
  }
  return dir
}

/** A value put into a document by its path. */
function put(root: unknown, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() as string
  const holder = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, root as Record<string, unknown>)
  expect(holder, path).toHaveProperty(last)
  holder[last] = value
}

/** What an example comes to: its own rule's first word, as a reader is told it; undefined where the rule is silent. */
async function toldBy({ rule, example }: RuleEntry): Promise<string | undefined> {
  const { call, edit, article } = example
  const first = (dir: string, diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): string | undefined => {
    const found = diagnostics.find((d) => d.rule === rule)
    if (!found) return undefined
    const shown = formatDiagnostic(found, found.file === undefined ? undefined : texts.get(found.file), { isolate: false })
    return dir === '' ? shown : shown.replaceAll(`${dir}/`, '').replaceAll(dir, '.')
  }
  if (article)
    return first(
      '',
      extract(article, EMPTY_AUTHORITY).diagnostics.map((d) => ({ ...d, file: 'a' })),
      new Map([['a', article.text]]),
    )
  if (edit) {
    const dataset: unknown = JSON.parse(readFileSync(join(archive, 'data/dataset.json'), 'utf8'))
    for (const [path, value] of edit) put(dataset, path, value)
    const file = { name: 'data/dataset.json', text: `${JSON.stringify(dataset, null, 2)}\n` }
    const seeds = [{ file: 'sample.txt', bytes: readFileSync(join(archive, 'seeds/sample.txt')) }]
    return first('', checkDataset({ file, seeds }), new Map([[file.name, file.text]]))
  }
  const dir = changed(example)
  if (!call) {
    const { diagnostics, texts } = await build(dir, { fallback, cache: false })
    return first(dir, diagnostics, texts)
  }
  // What begins with the command's name is what a command before it writes.
  const before = call.input?.startsWith('isnad ') ? await isnad(call.input.split(' ').slice(1), { cwd: dir }) : undefined
  const { stderr } = await isnad(call.args, { cwd: dir, input: before?.stdout ?? call.input ?? '' })
  const lines = stderr.split('\n')
  const at = lines.findIndex((line) => / ?(error|warning) /.test(line) && line.includes(` ${rule}: `))
  return at < 0 ? undefined : lines.slice(at, lines.indexOf('', at)).join('\n')
}

const entries = [...ruleEntries().values()]

/** What each example comes to; each is run once. */
const outcomes = new Map<string, Promise<string | undefined>>()
const told = (entry: RuleEntry): Promise<string | undefined> => {
  const outcome = outcomes.get(entry.rule) ?? toldBy(entry)
  outcomes.set(entry.rule, outcome)
  return outcome
}

describe('the example of a rule makes it speak', () => {
  test.each(entries)('$rule', async (entry) => {
    expect(await told(entry)).toMatch(new RegExp(`\\b${entry.severity} ${entry.rule}: `))
  })
})

test('docs/diagnostics.md says what the rules say, with what each example comes to (written by `vitest -u`)', async () => {
  const outputs = new Map<string, string>()
  for (const entry of entries) outputs.set(entry.rule, (await told(entry)) ?? '')
  await expect(rulesPage(outputs)).toMatchFileSnapshot('../../docs/diagnostics.md')
})

test('isnad explain tells of one rule, or lists all', async () => {
  const [one, all, none] = await Promise.all([isnad(['explain', 'quote-twice']), isnad(['explain']), isnad(['explain', 'quote-twise'])])
  expect(one.stdout).toMatch(/^quote-twice \(error\)\n.*more than once/)
  expect(one.stdout).toContain('data/curation.yaml')
  expect(all.stdout.split('\n').filter((line) => /^ {2}\S/.test(line))).toHaveLength(entries.length)
  expect(none.status).toBe(1)
  expect(none.stderr).toContain('quote-twice')
})

/** Why a date is what it is: a reason of a date is called a rule too, and is no diagnostic. */
const REASONS = new Set([
  'given',
  'curated',
  'known-article',
  'known-event',
  'same-event',
  'same-occasion',
  'publication-stamp',
  'dateline',
  'page-clock',
  'event-past',
  'event-still-to-come',
  'office-held',
  'weekday-said',
])

test('every rule that the sources can tell of is explained', () => {
  const said = filesUnder('src')
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/build/diagnostics/'))
    .flatMap((path) => {
      const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
      const literal = /\brule: '([a-z-]+)'|\b(?:wrong|error|failed|problem)\(\s*'([a-z]+(?:-[a-z0-9]+)*)'|'rule'\] : '([a-z-]+)'/g
      const named = path.startsWith('src/link/rules/') ? [...code.matchAll(/^ {2}name: '([a-z-]+)'/gm)] : []
      return [...code.matchAll(literal), ...named].map((found) => found[1] ?? found[2] ?? found[3] ?? '')
    })
  expect(said.length).toBeGreaterThan(50)
  const known = ruleEntries()
  expect([...new Set(said)].filter((rule) => !known.has(rule) && !REASONS.has(rule))).toEqual([])
  expect([...known.keys()].filter((rule) => !said.includes(rule))).toEqual([])
})
