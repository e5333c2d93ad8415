/**
 * Holds the changesets against what the data did: fails where `data/dataset.json` changed by more than they announce.
 *
 * `npm run check:bump -- [BASE]`, the base being the commit to compare with (default `origin/main`).
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { BUMPS, type Bump, diffDatasets } from '../src/build/diff'
import type { DatasetRecord } from '../src/schema/records'

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The dataset as it was at a commit; null where there was none yet. */
function datasetAt(commit: string): DatasetRecord | null {
  if (execFileSync('git', ['ls-tree', '--name-only', commit, 'data/dataset.json'], { encoding: 'utf8' }) === '') return null
  return JSON.parse(execFileSync('git', ['show', `${commit}:data/dataset.json`], { encoding: 'utf8', maxBuffer: 1 << 30 })) as DatasetRecord
}

/** The bump that the changesets at hand announce. */
function announced(): Bump {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-bump-'))
  try {
    const file = join(folder, 'status.json')
    execFileSync('npx', ['--no-install', 'changeset', 'status', '--output', relative('.', file)], { stdio: 'pipe' })
    const { releases } = read(file) as { releases: readonly { type: Bump }[] }
    return releases[0]?.type ?? 'none'
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const base = process.argv[2] ?? 'origin/main'
const before = datasetAt(base)
const { version } = read('package.json') as { version: string }
if (before !== null) {
  const { bump } = diffDatasets(before, read('data/dataset.json') as DatasetRecord)
  // Before 1.0.0 a minor version may break.
  const needed: Bump = bump === 'major' && version.startsWith('0.') ? 'minor' : bump
  const given = announced()
  console.log(`the data changed since ${base}: ${bump}; needed: ${needed}; the changesets say: ${given}`)
  if (BUMPS.indexOf(given) < BUMPS.indexOf(needed)) process.exitCode = 1
}
