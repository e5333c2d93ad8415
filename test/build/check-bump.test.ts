import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, test, vi } from 'vitest'
import { diffDatasets } from '../../src/build/diff'
import { diffChangeset } from '../../src/build/diff-words'
import { datasetJson } from '../../src/build/emit'
import type { DatasetRecord } from '../../src/schema/records'
import { broken, dataset } from '../link/rules/sample'
import { workspace } from './workspace'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const script = resolve('node_modules/.cache/isnad-check-bump.mjs')
beforeAll(() =>
  build({
    entryPoints: ['scripts/check-bump.ts'],
    outfile: script,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  }),
)

const renamed = broken(({ people: [p] }) => p && Object.assign(p, { id: 'new-name', formerIds: ['amal-tazi'] }))
const corrected = broken(({ places: [p] }) => p && (p.country = 'MA'))
const corrected2 = broken(({ events: [e] }) => e?.date && (e.date.edtf = '2025-03-07'))

/** A repository whose main branch has the sample, and whose work tree has another dataset, and changesets. */
function checked(after: DatasetRecord, changesets: readonly string[], version = '1.0.0', before: readonly string[] = []) {
  const manifest = JSON.stringify({ name: 'isnad', version })
  const dir = workspace({ 'package.json': manifest, 'data/dataset.json': datasetText(dataset) }, { authority: false })
  mkdirSync(join(dir, '.changeset'))
  before.forEach((text, i) => writeFileSync(join(dir, '.changeset', `before-${i}.md`), text))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: dir, stdio: 'pipe' })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-q', '-m', 'before')
  writeFileSync(join(dir, 'data/dataset.json'), datasetText(after))
  changesets.forEach((text, i) => writeFileSync(join(dir, '.changeset', `change-${i}.md`), text))
  return spawnSync(process.execPath, [script, 'main'], { cwd: dir, encoding: 'utf8' })
}
const datasetText = (data: DatasetRecord): string => [datasetJson(data)].flat().join('')
const says = (bump: string) => `---\n'isnad': ${bump}\n---\n\nWhat changed.\n`

test('a change of data without a changeset fails, and is told with the changeset that would do', () => {
  const { status, stderr } = checked(corrected, [])
  expect(status, stderr).toBe(1)
  expect(stderr).toContain('country: + MA')
  expect(stderr).toContain("'isnad': minor")
})

test('a changeset that says less fails, one that says as much or more passes', () => {
  expect(checked(renamed, [says('minor')]).status).toBe(1)
  expect(checked(renamed, [says('major')]).status).toBe(0)
  expect(checked(corrected2, [says('patch')]).status).toBe(0)
  expect(checked(corrected2, [says('minor')]).status).toBe(0)
})

test('before 1.0.0 minor is enough for what would be major', () => {
  expect(checked(renamed, [says('minor')], '0.4.0').status).toBe(0)
  expect(checked(renamed, [says('patch')], '0.4.0').status).toBe(1)
})

test('a changeset that stood there before, and one for another package, announce nothing', () => {
  expect(checked(renamed, [], '1.0.0', [says('major')]).status).toBe(1)
  expect(checked(renamed, ["---\n'other': major\n---\n\nWhat changed.\n"]).status).toBe(1)
})

test('no change of data needs none', () => {
  expect(checked(dataset, []).status).toBe(0)
})

test('the changeset that isnad diff writes is enough', () => {
  for (const after of [renamed, corrected, corrected2])
    expect(checked(after, [diffChangeset(diffDatasets(dataset, after), 'isnad', '1.0.0')]).status).toBe(0)
})
