/**
 * What lies in a directory to be compiled: seeds, authority files, what was compiled before.
 *
 * Either `seeds/` and `data/` stand side by side, or the directory is a folder of clippings, its `.txt` files the seeds.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetIds } from '../link'
import type { DatasetRecord, Diagnostic } from '../schema/records'
import { leadsInside, readFileOf } from './read-file'
import type { SeedFile } from './seeds'

/** A directory as it is compiled. */
export interface Workspace {
  /** Where the seeds lie: `seeds/`, or the directory itself where it is a folder of clippings. */
  readonly seedDir: string
  readonly seeds: readonly SeedFile[]
  /** What is wrong with seeds that are not among these, each under the name of its file. */
  readonly diagnostics: readonly Diagnostic[]
  /** Where the authority files lie and the dataset goes. */
  readonly dataDir: string
  readonly name: string
  readonly dataVersion: string
  /** The dataset that stands there, or its ids where those are known; null where there is none. */
  readonly previous: DatasetIds | null
  /** Why what stands there cannot be read, where it cannot. */
  readonly damage: string | null
}

/** Thrown where there is nothing to compile; the message says what was looked for. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError'
}

/** A longer file is no article; in bytes. Reading takes about a hundred times as much memory. */
const LONGEST_SEED = 16 << 20
/** No string can be longer. */
const LONGEST_JSON = 2 ** 29 - 25

function parsed(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new WorkspaceError(`${path} is no JSON: ${(error as Error).message}`)
  }
}

/** A JSON file of a folder, null where there is no such file. */
function jsonOf(folder: string, name: string): { readonly path: string; readonly bytes: Uint8Array } | null {
  const path = join(folder, name)
  if (!existsSync(path)) return null
  const file = readFileOf(folder, folder, name, LONGEST_JSON)
  if ('problem' in file) throw new WorkspaceError(`${path}: ${file.problem.message}`)
  return { path, bytes: file.bytes }
}

const RECORDS = ['articles', 'events', 'statements', 'people', 'organizations', 'places', 'topics', 'outlets']

/** Whether a value has the records of a dataset, each with its id: as much as is asked of one compiled by another version. */
function isDataset(value: unknown): value is DatasetRecord {
  if (typeof value !== 'object' || value === null || !('meta' in value)) return false
  const records = value as Readonly<Record<string, unknown>>
  return RECORDS.every((kind) => {
    const list = records[kind]
    return Array.isArray(list) && list.every((r) => typeof (r as { id?: unknown } | null)?.id === 'string')
  })
}

const asDataset = (path: string, value: unknown): DatasetRecord => {
  if (!isDataset(value)) throw new WorkspaceError(`${path} is no dataset`)
  return value
}

/**
 * The dataset that a file, or a pipe, holds; null where there is none.
 *
 * @throws {WorkspaceError} where it holds anything else.
 */
export const readDataset = (path: string): DatasetRecord | null =>
  existsSync(path) ? asDataset(path, parsed(path, readFileSync(path))) : null

/** The ids of a dataset from the bytes of its file, where they are known without parsing it. */
type IdsOf = (bytes: Uint8Array) => DatasetIds | null

/** The dataset that stands in a folder; one that cannot be read keeps no build from writing a good one. */
function standing(folder: string, idsOf: IdsOf): { readonly previous: DatasetIds | null; readonly damage: string | null } {
  try {
    const file = jsonOf(folder, 'dataset.json')
    return { previous: file && (idsOf(file.bytes) ?? asDataset(file.path, parsed(file.path, file.bytes))), damage: null }
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return { previous: null, damage: error.message }
  }
}

/** What `package.json` says of a dataset; what it does not say as text it does not say. */
function packageOf(dir: string): { readonly name: string; readonly dataVersion: string } {
  const file = jsonOf(dir, 'package.json')
  const value = file && parsed(file.path, file.bytes)
  const { name, version } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
  const said = (given: unknown, otherwise: string): string => (typeof given === 'string' && given.trim() !== '' ? given : otherwise)
  return { name: said(name, 'dataset'), dataVersion: said(version, '0.0.0') }
}

/** A folder of a directory, where it is there and does not lead out of it. */
function folderOf(dir: string, name: string): string | null {
  const path = join(dir, name)
  if (!existsSync(path)) return null
  if (!leadsInside(dir, path)) throw new WorkspaceError(`${path} is a link that leads out of ${dir}`)
  return path
}

/**
 * Where the authority files of a directory lie and its dataset goes, be it there or not.
 *
 * @throws {WorkspaceError} where it is a link that leads elsewhere.
 */
export const dataFolder = (dir: string): string => folderOf(dir, 'data') ?? join(dir, 'data')

/**
 * Reads a directory.
 *
 * @throws {WorkspaceError} where it is none, holds no seeds, or a JSON file in it cannot be read.
 */
export function collect(dir: string, idsOf: IdsOf = () => null): Workspace {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new WorkspaceError(`there is no directory ${dir}`)
  const dataDir = dataFolder(dir)
  const seedDir = folderOf(dir, 'seeds') ?? dir
  const files = readdirSync(seedDir)
    .filter((f) => f.endsWith('.txt'))
    .sort()
  if (files.length === 0) throw new WorkspaceError(`no .txt file in ${seedDir}: the articles go into ${join(dir, 'seeds')}`)
  const seeds: SeedFile[] = []
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const read = readFileOf(dir, seedDir, file, LONGEST_SEED)
    if ('bytes' in read) seeds.push({ file, bytes: read.bytes })
    else diagnostics.push({ ...read.problem, file })
  }
  return { seedDir, seeds, diagnostics, dataDir, ...packageOf(dir), ...standing(dataDir, idsOf) }
}
