/**
 * Atomic writing: all files or none, each whole.
 *
 * @module
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A file to be written. */
export interface OutputFile {
  readonly path: string
  readonly text: string
}

/** Whether a file holds exactly this text. */
export const isWritten = ({ path, text }: OutputFile): boolean => existsSync(path) && readFileSync(path).equals(Buffer.from(text))

/**
 * Writes the files that differ from what stands there: first each beside its place, then all into place by renaming,
 * so that nobody ever reads half a file, and an error before that leaves everything as it was. Returns the paths written.
 */
export function writeFiles(files: readonly OutputFile[]): string[] {
  const changed = files.filter((f) => !isWritten(f))
  const temporary = (path: string): string => `${path}.tmp`
  try {
    for (const { path, text } of changed) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(temporary(path), text)
    }
    for (const { path } of changed) renameSync(temporary(path), path)
  } catch (error) {
    for (const { path } of changed) rmSync(temporary(path), { force: true })
    throw error
  }
  return changed.map((f) => f.path)
}
