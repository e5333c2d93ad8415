/**
 * The build: a directory in, `data/dataset.json` and `data/dataset.ids.ts` out.
 *
 * @module
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Authority } from '../schema/authority'
import type { DatasetRecord, Diagnostic } from '../schema/records'
import { collect } from './collect'
import { compile, isError } from './compile'
import { datasetJson, idsModule } from './emit'
import { readAuthority } from './read-authority'
import { isWritten, writeFiles } from './write'

/** How a directory is built. */
export interface BuildOptions {
  /** Write nothing; an output that differs from what would be written is an error. */
  readonly check?: boolean
  /** The authority where the directory brings none. */
  readonly fallback: () => Authority
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

/** Whether a folder holds authority files. */
export const hasAuthority = (dir: string): boolean => existsSync(dir) && readdirSync(dir).some((f) => /\.ya?ml$/.test(f))

/**
 * Builds a directory. Nothing is written unless everything is valid.
 *
 * @throws {WorkspaceError} where there is nothing to build.
 */
export function build(dir: string, { check = false, fallback }: BuildOptions): Built {
  const { seedDir, seeds, dataDir, name, dataVersion, previous, damage } = collect(dir)
  const known = hasAuthority(dataDir) ? readAuthority(dataDir) : { authority: fallback(), diagnostics: [], files: [] }
  const compiled = compile({ seeds, authority: known.authority, name, dataVersion, previous })
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
    { path: join(dataDir, 'dataset.json'), text: datasetJson(dataset) },
    { path: join(dataDir, 'dataset.ids.ts'), text: idsModule(dataset) },
  ]
  if (!check) return { dataset, diagnostics, texts, written: writeFiles(files) }
  const stale = files
    .filter((f) => !isWritten(f))
    .map(
      (f): Diagnostic => ({
        severity: 'error',
        rule: 'stale',
        message: 'differs from what a build writes',
        file: f.path,
        hint: 'run `isnad build`',
      }),
    )
  return { dataset, diagnostics: [...diagnostics, ...stale], texts, written: [] }
}
