/**
 * A compiled dataset as commands are given it: its file, and the seeds that lie beside it.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SeedFile } from '../build/seeds'

/** Where a build puts it. */
export const DATASET = join('data', 'dataset.json')

/** Whether a path is that of a file. */
export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

/** Whether a path is that of a folder. */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** The seeds of a folder. */
export const seedsIn = (dir: string): SeedFile[] =>
  readdirSync(dir)
    .filter((file) => file.endsWith('.txt') && isFile(join(dir, file)))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => ({ file, bytes: readFileSync(join(dir, file)) }))

/** Where the seeds of a dataset lie: in `seeds/` beside its folder as a build has them, or in the folder above it. */
export function seedFolder(dataset: string): string | null {
  const above = join(dirname(dataset), '..')
  const folders = [join(above, 'seeds'), above].filter((dir) => existsSync(dir))
  return folders.find((dir) => readdirSync(dir).some((file) => file.endsWith('.txt'))) ?? null
}
