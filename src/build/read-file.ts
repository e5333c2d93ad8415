/**
 * Reading what lies in a folder that anybody may have filled: only files, only those that are in it, only as much as can
 * be an article.
 *
 * @module
 */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { Diagnostic } from '../schema/records'
import { decodeUtf8 } from './utf8'

/** The bytes of a file, or why there are none; the file is for the caller to name. */
export type ReadFile = { readonly bytes: Uint8Array } | { readonly problem: Diagnostic }

/** Whether a path leads, links followed, to a folder or something in it. Both must be there. */
export function leadsInside(folder: string, path: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path))
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`

const problem = (rule: string, message: string, hint?: string): ReadFile => ({
  problem: { severity: 'error', rule, message, ...(hint === undefined ? {} : { hint }) },
})

/**
 * Reads a file of a folder. What is no file, as a pipe that would be waited for, is not opened; what leads out of `root`
 * is not read. Nothing is thrown.
 *
 * @param longest how many bytes are read at most.
 */
export function readFileOf(root: string, folder: string, name: string, longest: number): ReadFile {
  const path = join(folder, name)
  try {
    const found = statSync(path)
    if (!found.isFile()) return problem('not-a-file', 'this is no file', 'articles and authority files are plain files')
    if (!leadsInside(root, path)) return problem('leads-outside', `this link leads out of ${root}`, 'put the file itself there')
    if (found.size > longest)
      return problem(
        'too-long',
        `${mebibytes(found.size)}; the longest that is read is ${mebibytes(longest)}`,
        'an article has a file of its own',
      )
    return { bytes: readFileSync(path) }
  } catch (error) {
    return problem('unreadable', `cannot be read: ${(error as Error).message}`)
  }
}

/** No authority file written by hand is longer; in bytes. */
const LONGEST_YAML = 16 << 20

/** Reads a file of a folder as {@link readFileOf} does, as text in UTF-8, byte order mark dropped. */
export function readYamlOf(folder: string, name: string): { readonly text: string } | { readonly problem: Diagnostic } {
  const file = readFileOf(folder, folder, name, LONGEST_YAML)
  if ('problem' in file) return file
  const read = decodeUtf8(file.bytes)
  return 'text' in read ? read : { problem: { severity: 'error', rule: 'not-utf8', ...read } }
}
