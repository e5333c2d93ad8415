/**
 * What the package brings along: its version, its authority, its dataset; found from where this module stands, be that
 * the sources or the bundle.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sources } from '../build/diagnostics'
import { hasAuthority, readAuthority, workspaceAuthority } from '../build/read-authority'
import { readSeed } from '../build/seeds'
import type { Authority } from '../schema/authority'
import type { Article, DatasetRecord, Diagnostic } from '../schema/records'
import { type PackedAuthority, unpackAuthority } from './packed-authority'

const here = dirname(fileURLToPath(import.meta.url))

function packageRoot(): string {
  for (let dir = here; ; dir = dirname(dir)) {
    if (existsSync(join(dir, 'package.json'))) return dir
    if (dir === dirname(dir)) throw new Error('the package of this command is incomplete: no package.json')
  }
}

/** The version of the package. */
export const version = (): string => (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version

/**
 * The package's own authority, without what it says of its own articles: a JSON file beside the bundle and its dataset,
 * the files of `data/` beside the sources.
 */
export function packagedAuthority(): Authority {
  const bundled = join(here, 'authority.json')
  if (existsSync(bundled)) return unpackAuthority(JSON.parse(readFileSync(bundled, 'utf8')) as PackedAuthority, packagedDataset())
  return { ...readAuthority(join(packageRoot(), 'data')).authority, articles: [], curation: [] }
}

/** An authority with what is wrong with its files, and their texts. */
export interface ChosenAuthority {
  readonly authority: Authority
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: Sources
}

/**
 * The authority a command reads with: that of the folder given, else of `./data`, each upon what the `isnad.yaml` beside
 * it extends; else the package's own.
 *
 * @throws {Error} where a folder is given that holds none.
 */
export function chosenAuthority(dir: string | undefined): ChosenAuthority {
  if (dir !== undefined && !hasAuthority(dir)) throw new Error(`${dir} holds no authority files (.yaml)`)
  const folder = dir ?? 'data'
  const { authority, diagnostics, files } = workspaceAuthority(join(folder, '..'), folder, packagedAuthority)
  return { authority, diagnostics, texts: new Map(files.map(({ name, text }) => [name, text])) }
}

/** The package's own dataset: a JSON file beside the bundle, `data/` beside the sources. */
export function packagedDataset(): DatasetRecord {
  const bundled = join(here, 'dataset.json')
  const path = existsSync(bundled) ? bundled : join(packageRoot(), 'data', 'dataset.json')
  return JSON.parse(readFileSync(path, 'utf8')) as DatasetRecord
}

/** The text of an article of the package's own dataset. */
export function packagedText({ id, source: { file } }: Article): string | undefined {
  const bundled = join(here, 'text.cjs')
  if (existsSync(bundled)) return (createRequire(bundled)(bundled) as { articleText: (id: string) => string }).articleText(id)
  return readSeed({ file, bytes: readFileSync(join(packageRoot(), 'seeds', file)) }).text ?? undefined
}
