import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const read = (path: string): string => readFileSync(path, 'utf8')
const manifest = JSON.parse(read('package.json')) as { license: string; repository: { url: string }; scripts: Record<string, string> }

test('what cites the package and what licenses it agree', () => {
  const citation = parse(read('CITATION.cff')) as Record<string, unknown>
  expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'dataset', license: ['MIT', 'CC-BY-4.0'] })
  for (const field of ['authors', 'message', 'title']) expect(citation).toHaveProperty(field)
  expect(manifest.license).toBe('MIT AND CC-BY-4.0')
  expect(manifest.repository.url).toContain(citation['repository-code'])
  expect(read('LICENSE')).toContain('MIT License')
  expect(read('LICENSE-DATA')).toContain('Creative Commons Attribution 4.0 International Public License')
})

test('a release carries its provenance and needs no stored token', () => {
  const release = parse(read('.github/workflows/release.yml')) as { permissions: Record<string, string> }
  expect(release.permissions['id-token']).toBe('write')
  expect(read('.github/workflows/release.yml')).not.toContain('NPM_TOKEN')
})

test('CI runs what the repository says it runs, on every supported Node', () => {
  const ci = parse(read('.github/workflows/ci.yml')) as {
    jobs: { check: { strategy: { matrix: { node: number[] } }; steps: { run?: string }[] } }
  }
  expect(ci.jobs.check.strategy.matrix.node).toEqual([20, 22, 24])
  expect(ci.jobs.check.steps.map(({ run }) => run)).toContain('.ci/run')
})

test('every command that a guide or CI names is a script of the package', () => {
  const texts = ['README.md', 'CONTRIBUTING.md', '.ci/run', '.github/workflows/ci.yml', '.github/workflows/release.yml']
    .map(read)
    .join('\n')
  const named = new Set([...texts.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name as string))
  expect([...named].filter((name) => !(name in manifest.scripts))).toEqual([])
})
