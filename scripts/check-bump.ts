/**
 * Holds the changesets against what the data did: fails where `data/dataset.json` changed by more than they announce.
 *
 * `npm run check:bump -- [BASE]`, the base being the commit to compare with (default `origin/main`).
 *
 * @module
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { BUMPS, type Bump, diffDatasets, greaterBump } from '../src/build/diff'
import { announcedBump, diffChangeset, diffText } from '../src/build/diff-words'
import type { DatasetRecord } from '../src/schema/records'

const DATASET = 'data/dataset.json'
const git = (...args: string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] })

/** A file as it was at a commit; null where there was none. */
const fileAt = (commit: string, path: string): string | null =>
  git('ls-tree', '--name-only', commit, path) === '' ? null : git('show', `${commit}:${path}`)

/** The bump that one changeset announces for a package: none where it does not name it. */
function bumpIn(file: string, name: string): Bump {
  const front = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  const bump = (parse(front) as Readonly<Record<string, unknown>> | null)?.[name]
  return BUMPS.find((one) => one === bump) ?? 'none'
}

/** The bump that the changesets added since a commit announce: those that stood there before announce what was before. */
function announced(since: string, name: string): Bump {
  const added = git('diff', '--name-only', '--diff-filter=AM', since, '--', '.changeset/').split('\n')
  const loose = git('ls-files', '--others', '--exclude-standard', '--', '.changeset/').split('\n')
  const files = [...added, ...loose].filter((file) => file.endsWith('.md') && !file.endsWith('README.md'))
  return files.map((file) => bumpIn(join(git('rev-parse', '--show-toplevel').trim(), file), name)).reduce(greaterBump, 'none')
}

/** What the versions since a commit have already taken in: a release applies the changesets and takes them away. */
function released(before: string, after: string): Bump {
  const [was, is] = [before, after].map((version) => version.split(/[.-]/).map(Number)) as [number[], number[]]
  const at = [0, 1, 2].find((i) => was[i] !== is[i])
  return at === undefined ? 'none' : ((['major', 'minor', 'patch'] as const)[at] ?? 'none')
}

const base = process.argv[2] ?? 'origin/main'
const since = git('merge-base', base, 'HEAD').trim()
const then = fileAt(since, DATASET)
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
if (then === null) console.log(`${base} has no ${DATASET}: nothing to compare with`)
else {
  const oldVersion = (JSON.parse(fileAt(since, 'package.json') ?? '{}') as { version?: string }).version ?? version
  const diff = diffDatasets(JSON.parse(then) as DatasetRecord, JSON.parse(readFileSync(DATASET, 'utf8')) as DatasetRecord)
  const needed = announcedBump(diff.bump, oldVersion)
  const given = greaterBump(announced(since, name), released(oldVersion, version))
  console.log(`the data changed since ${base}: ${diff.bump}; needed: ${needed}; announced: ${given}`)
  if (BUMPS.indexOf(given) < BUMPS.indexOf(needed)) {
    console.error(`\n${diffText(diff)}\nA changeset that says so, for .changeset/:\n\n${diffChangeset(diff, name, oldVersion)}`)
    process.exitCode = 1
  }
}
