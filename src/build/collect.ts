/**
 * What lies in a directory to be compiled: seeds, authority files, what was compiled before.
 *
 * Either `seeds/` and `data/` stand side by side, or the directory is a folder of clippings, its `.txt` files the seeds.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetRecord } from '../schema/records'
import type { SeedFile } from './seeds'

/** A directory as it is compiled. */
export interface Workspace {
  /** Where the seeds lie: `seeds/`, or the directory itself where it is a folder of clippings. */
  readonly seedDir: string
  readonly seeds: readonly SeedFile[]
  /** Where the authority files lie and the dataset goes. */
  readonly dataDir: string
  readonly name: string
  readonly dataVersion: string
  /** The dataset that stands there, or null. */
  readonly previous: DatasetRecord | null
  /** Why what stands there cannot be read, where it cannot. */
  readonly damage: string | null
}

/** Thrown where there is nothing to compile; the message says what was looked for. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError'
}

/** The JSON of a file, null where there is no such file. */
function readJson(path: string): unknown {
  if (!existsSync(path)) return null
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new WorkspaceError(`${path} is no JSON: ${(error as Error).message}`)
  }
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

/**
 * The dataset that a file holds, null where there is no such file.
 *
 * @throws {WorkspaceError} where it holds anything else.
 */
export function readDataset(path: string): DatasetRecord | null {
  const value = readJson(path)
  if (value !== null && !isDataset(value)) throw new WorkspaceError(`${path} is no dataset`)
  return value
}

/** The dataset that stands in a folder; one that cannot be read keeps no build from writing a good one. */
function standing(path: string): { readonly previous: DatasetRecord | null; readonly damage: string | null } {
  try {
    return { previous: readDataset(path), damage: null }
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return { previous: null, damage: error.message }
  }
}

/**
 * Reads a directory.
 *
 * @throws {WorkspaceError} where it is none, holds no seeds, or a JSON file in it cannot be read.
 */
export function collect(dir: string): Workspace {
  if (!existsSync(dir)) throw new WorkspaceError(`there is no directory ${dir}`)
  const seedDir = existsSync(join(dir, 'seeds')) ? join(dir, 'seeds') : dir
  const files = readdirSync(seedDir)
    .filter((f) => f.endsWith('.txt'))
    .sort((a, b) => (a < b ? -1 : 1))
  if (files.length === 0) throw new WorkspaceError(`no .txt file in ${seedDir}: the articles go into ${join(dir, 'seeds')}`)
  const pkg = readJson(join(dir, 'package.json')) as { name?: string; version?: string } | null
  const dataDir = join(dir, 'data')
  return {
    seedDir,
    seeds: files.map((file) => ({ file, bytes: readFileSync(join(seedDir, file)) })),
    dataDir,
    name: pkg?.name ?? 'dataset',
    dataVersion: pkg?.version ?? '0.0.0',
    ...standing(join(dataDir, 'dataset.json')),
  }
}
