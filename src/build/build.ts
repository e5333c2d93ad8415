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
import { collect, dataFolder } from './collect'
import { assemble, gather, isError } from './compile'
import { datasetPieces, idsModule } from './emit'
import { NO_CACHE, openFactsCache } from './facts-cache'
import { compilerFingerprint } from './fingerprint'
import { NO_LAST_BUILD, openLastBuild } from './last-build'
import { readArticles } from './read-articles'
import { workspaceAuthority } from './read-authority'
import { isWritten, type OutputFile, settle, writeFiles } from './write'

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

/** Puts right what a killed build has left. */
function mend(dir: string): void {
  const dataDir = existsSync(dir) ? dataFolder(dir) : ''
  if (existsSync(dataDir)) settle(dataDir, OUTPUTS)
}

/** What a check says of outputs that are not as a build would leave them. */
const staleOf = (dataDir: string, files: readonly OutputFile[]): Diagnostic[] =>
  files
    .filter((f) => !isWritten(dataDir, f))
    .map((f) => ({
      severity: 'error',
      rule: 'stale',
      message: 'differs from what a build writes',
      file: join(dataDir, f.name),
      hint: 'run `isnad build`',
    }))

/** Writes the outputs; where the system does not let them be written, that is told. */
function put(dataDir: string, files: readonly OutputFile[]): { readonly written: readonly string[]; readonly told: readonly Diagnostic[] } {
  try {
    return { written: writeFiles(dataDir, files).map((file) => join(dataDir, file)), told: [] }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const hint = 'nothing there has changed, or the next build will finish it'
    return {
      written: [],
      told: [{ severity: 'error', rule: 'not-written', message: `the dataset cannot be written: ${message}`, file: dataDir, hint }],
    }
  }
}

/**
 * Builds a directory. Nothing is written unless everything is valid.
 *
 * @throws {WorkspaceError} where there is nothing to build.
 */
export async function build(dir: string, options: BuildOptions): Promise<Built> {
  const { check = false, cache = !check, fallback } = options
  if (!check) mend(dir)
  const compiler = compilerFingerprint()
  const last = cache && existsSync(dir) ? openLastBuild(join(dataFolder(dir), CACHE), compiler) : NO_LAST_BUILD
  const { seedDir, seeds, dataDir, name, dataVersion, previous, damage, ...collected } = collect(dir, last.idsOf)
  const known = workspaceAuthority(dir, dataDir, fallback)
  const { authority, config } = known
  const named = { name: config.name ?? name, dataVersion: config.version ?? dataVersion }
  const input = { seeds, authority, ...named, previous, sha256, ...(last.proven ? { proven: last.proven } : {}) }
  const gathered = gather(input)
  const facts = await readArticles(gathered.articles, authority, {
    ...options,
    cache: cache ? openFactsCache(join(dataDir, CACHE), authority, compiler) : NO_CACHE,
  })
  const compiled = assemble(gathered, facts, input)
  const pathOf = (file: string): string => join(seedDir, file).replaceAll('\\', '/')
  const damaged: Diagnostic = { severity: 'warning', rule: 'dataset-damaged', message: `${damage}: whether ids were kept is not checked` }
  const diagnostics = [
    ...known.diagnostics,
    ...(damage === null ? [] : [damaged]),
    ...[...collected.diagnostics, ...compiled.diagnostics].map((d) => (d.file === undefined ? d : { ...d, file: pathOf(d.file) })),
  ]
  const texts = new Map([
    ...known.files.map((f) => [f.name, f.text] as const),
    ...[...compiled.texts].map(([file, text]) => [pathOf(file), text] as const),
  ])
  const { dataset } = compiled
  if (dataset === null || diagnostics.some(isError)) return { dataset: null, diagnostics, texts, written: [] }
  const path = join(dataDir, OUTPUTS[0])
  const files = [
    // What is known to stand there is neither made into text nor compared again.
    ...(last.holds(path, dataset) ? [] : [{ name: OUTPUTS[0], pieces: [...datasetPieces(dataset)], onBytes: last.onBytes }]),
    { name: OUTPUTS[1], pieces: [idsModule(dataset)] },
  ]
  const { written, told } = check ? { written: [], told: staleOf(dataDir, files) } : put(dataDir, files)
  if (told.length === 0) last.keep(path, dataset)
  return { dataset, diagnostics: [...diagnostics, ...told], texts, written }
}
