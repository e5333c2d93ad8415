/**
 * The build: a directory in, `data/dataset.json` and `data/dataset.ids.ts` out.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Sha256 } from '../link'
import type { Authority } from '../schema/authority'
import type { DatasetRecord, Diagnostic } from '../schema/records'
import { collect } from './collect'
import { assemble, gather, isError } from './compile'
import { datasetPieces, idsModule } from './emit'
import { NO_CACHE, openFactsCache } from './facts-cache'
import { compilerFingerprint } from './fingerprint'
import { readArticles } from './read-articles'
import { workspaceAuthority } from './read-authority'
import { isWritten, settle, writeFiles } from './write'

/** How a directory is built. */
export interface BuildOptions {
  /** Write nothing; an output that differs from what would be written is an error. */
  readonly check?: boolean
  /** The authority where the directory brings none. */
  readonly fallback: () => Authority
  /** Whether facts are kept for the next build, and taken from the one before. Default: yes, but for a check. */
  readonly cache?: boolean
  /** In how many threads articles are read. Default: in one for few articles, else in as many as the machine runs. */
  readonly jobs?: number
  /** Told how many articles have been read since it was told last, of how many that have to be. */
  readonly onProgress?: (read: number, total: number) => void
}

/** What a build did. */
export interface Built {
  readonly dataset: DatasetRecord | null
  readonly diagnostics: readonly Diagnostic[]
  /** The texts that diagnostics point into, by file as the diagnostics name it. */
  readonly texts: ReadonlyMap<string, string>
  /** The files written, by path. */
  readonly written: readonly string[]
}

/** What a build writes into `data/`. */
const OUTPUTS = ['dataset.json', 'dataset.ids.ts'] as const
/** Where it keeps the facts of the articles, in `data/` too. */
const CACHE = '.isnad-cache'

const sha256: Sha256 = (pieces) => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

/**
 * Builds a directory. Nothing is written unless everything is valid.
 *
 * @throws {WorkspaceError} where there is nothing to build.
 */
export async function build(dir: string, options: BuildOptions): Promise<Built> {
  const { check = false, cache = !check, fallback } = options
  const { seedDir, seeds, dataDir, name, dataVersion, previous, damage } = collect(dir)
  if (!check && existsSync(dataDir)) settle(dataDir, OUTPUTS)
  const known = workspaceAuthority(dir, dataDir, fallback)
  const { authority, config } = known
  const named = { name: config.name ?? name, dataVersion: config.version ?? dataVersion }
  const input = { seeds, authority, ...named, previous, sha256 }
  const gathered = gather(input)
  const facts = await readArticles(gathered.articles, authority, {
    ...options,
    cache: cache ? openFactsCache(join(dataDir, CACHE), authority, compilerFingerprint()) : NO_CACHE,
  })
  const compiled = assemble(gathered, facts, input)
  const pathOf = (file: string): string => join(seedDir, file).replaceAll('\\', '/')
  const diagnostics = [
    ...known.diagnostics,
    ...(damage === null
      ? []
      : [{ severity: 'warning' as const, rule: 'dataset-damaged', message: `${damage}: whether ids were kept is not checked` }]),
    ...compiled.diagnostics.map((d) => (d.file === undefined ? d : { ...d, file: pathOf(d.file) })),
  ]
  const texts = new Map([
    ...known.files.map((f) => [f.name, f.text] as const),
    ...[...compiled.texts].map(([file, text]) => [pathOf(file), text] as const),
  ])
  const { dataset } = compiled
  if (dataset === null || diagnostics.some(isError)) return { dataset: null, diagnostics, texts, written: [] }
  const files = [
    { name: OUTPUTS[0], pieces: [...datasetPieces(dataset)] },
    { name: OUTPUTS[1], pieces: [idsModule(dataset)] },
  ]
  if (!check) return { dataset, diagnostics, texts, written: writeFiles(dataDir, files).map((file) => join(dataDir, file)) }
  const stale = files
    .filter((f) => !isWritten(dataDir, f))
    .map(
      (f): Diagnostic => ({
        severity: 'error',
        rule: 'stale',
        message: 'differs from what a build writes',
        file: join(dataDir, f.name),
        hint: 'run `isnad build`',
      }),
    )
  return { dataset, diagnostics: [...diagnostics, ...stale], texts, written: [] }
}
