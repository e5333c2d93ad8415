/**
 * Authority files from a folder.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LoadedAuthority, loadAuthority } from './load-authority'
import type { TextFile } from './yaml/document'

/** Authority files as read from a folder, with their texts for showing diagnostics. */
export interface AuthorityFolder extends LoadedAuthority {
  readonly files: readonly TextFile[]
}

/**
 * Reads and loads the `.yaml` files of a folder, each called by the folder's path as given and its name.
 *
 * @throws the system's error where the folder or a file cannot be read.
 */
export function readAuthority(folder: string): AuthorityFolder {
  const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name))
  // The byte order mark is no part of the text, and offsets leave it out.
  const files = names.sort().map((name) => {
    const path = join(folder, name)
    return { name: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') }
  })
  return { ...loadAuthority(files), files }
}
