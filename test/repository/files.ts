/**
 * The files of the repository that are written by hand or committed by a command.
 *
 * @module
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const GENERATED = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache', '.isnad-cache', 'results', 'docs/.site'])

/** The paths of the files under a folder, relative to the repository, in order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name).replaceAll('\\', '/')
      if (GENERATED.has(entry.name) || GENERATED.has(path)) return []
      return entry.isDirectory() ? filesUnder(path) : [path]
    })
    .sort()
}
