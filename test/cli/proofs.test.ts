import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { DatasetRecord } from '../../src/schema/records'
import { PAGE, textOf, workspace } from '../build/workspace'
import { bundleTheCommand, isnad } from './run'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
bundleTheCommand()

const DATASET = join('data', 'dataset.json')
/** The authority files with one page, built. */
let files: Readonly<Record<string, string>> = {}
beforeAll(async () => {
  const dir = mkdtempSync(join(tmpdir(), 'isnad-proofs-'))
  cpSync('data', join(dir, 'data'), { recursive: true, filter: (path) => !/(articles|curation)\.yaml$|dataset/.test(path) })
  mkdirSync(join(dir, 'seeds'))
  writeFileSync(join(dir, 'seeds/a.txt'), PAGE)
  const { status, stderr } = await isnad(['build', dir])
  files = { 'seeds/a.txt': PAGE, [DATASET]: textOf(dir, DATASET) }
  rmSync(dir, { recursive: true })
  expect(status, stderr).toBe(0)
})

/** A directory that stands built, with files changed in it. */
const built = (changed: Readonly<Record<string, string>> = {}): string => workspace({ ...files, ...changed }, { authority: false })
const compiled = (): string => files[DATASET] ?? ''

describe('isnad check', () => {
  test('proves what a build wrote, with the seeds that lie beside it', async () => {
    const dir = built()
    const { status, stdout, stderr } = await isnad(['check', join(dir, DATASET)])
    expect(status, stderr).toBe(0)
    expect(stdout).toMatch(/rules hold, against 1 seed in/)
  })

  test('tells what is wrong at its place in the file, and ends with 1', async () => {
    const edited = built({ [DATASET]: compiled().replace('"status": "occurred"', '"status": "planned"') })
    const { status, stderr } = await isnad(['check', join(edited, DATASET)])
    expect(status).toBe(1)
    expect(stderr).toMatch(/dataset\.json:\d+:\d+ error meta-true: the content hash/)
    expect(stderr).toMatch(/dataset\.json:\d+:\d+ error events-reread: event .* is planned; its articles tell it as occurred/)
  })

  test('another seed under the same name is told', async () => {
    const edited = built({ 'seeds/a.txt': PAGE.replace('12 شتنبر', '13 شتنبر') })
    const { status, stderr } = await isnad(['check', join(edited, DATASET), '--format', 'json'])
    expect(status).toBe(1)
    expect((JSON.parse(stderr) as { rule: string }[]).map((d) => d.rule)).toContain('seeds-match')
  })

  test('what is no dataset, no JSON, not there, or no rule, is told', async () => {
    const dir = workspace({ 'a.json': '{"meta":{}}', 'b.json': '{' }, { authority: false })
    const wrong = [
      [['a.json'], /schema: meta\.name/],
      [['b.json'], /no JSON/],
      [['c.json'], /there is no file c\.json/],
      [['a.json', '--without', 'evidence-slice'], /there is no rule "evidence-slice"[\s\S]*evidence-slices/],
      [['a.json', '--seeds', 'nowhere'], /there is no directory nowhere/],
    ] as const
    const outcomes = await Promise.all(wrong.map(([args]) => isnad(['check', ...args], { cwd: dir })))
    outcomes.forEach(({ status, stderr }, i) => expect([status, stderr]).toEqual([1, expect.stringMatching(wrong[i]?.[1] ?? '')]))
  })
})

describe('isnad export', () => {
  test('writes tables into a folder, one file to standard output', async () => {
    const dir = built()
    const tables = await isnad(['export', DATASET, '--to', 'csv', '--out', 'tables'], { cwd: dir })
    expect(tables.status, tables.stderr).toBe(0)
    expect(textOf(dir, 'tables/events.csv')).toMatch(/^id,type,status,/)
    expect(JSON.parse(textOf(dir, 'tables/datapackage.json'))).toHaveProperty('resources')
    const lines = await isnad(['export', '--to', 'ndjson'], { cwd: dir })
    expect(
      lines.stdout
        .split('\n')
        .filter(Boolean)
        .every((line) => 'type' in (JSON.parse(line) as object)),
    ).toBe(true)
    const graph = await isnad(['export', '--to', 'jsonld', '--base', 'https://example.org/'], { cwd: dir })
    expect(graph.stdout).toContain('https://example.org/article/a')
    expect(graph.stdout).toContain('oa:TextPositionSelector')
  })

  test('tables do not fit on standard output; a format that there is none of is a wrong call', async () => {
    const dir = built()
    expect((await isnad(['export', '--to', 'parquet', '--out', '-'], { cwd: dir })).stderr).toMatch(/do not fit on standard output/)
    expect((await isnad(['export', '--to', 'xlsx'], { cwd: dir })).status).toBe(2)
    expect((await isnad(['export', '--to', 'jsonld', '--base', 'here'], { cwd: dir })).status).toBe(2)
  })
})

test('isnad diff tells facts; as a changeset it names the package', async () => {
  const dir = built()
  const other = JSON.parse(compiled()) as DatasetRecord
  const events = other.events.map((e) => ({ ...e, place: 'paris' }))
  const edited = workspace({ 'new.json': JSON.stringify({ ...other, events }) }, { authority: false })
  const text = await isnad(['diff', join(dir, DATASET), join(edited, 'new.json')])
  expect(text.stdout).toMatch(/~ event .*\n {4}place: rabat → paris\n/)
  const changeset = await isnad(['diff', '--changeset', join(dir, DATASET), join(edited, 'new.json')])
  expect(changeset.stdout).toMatch(/^---\n'dataset': patch\n---\n/)
})
