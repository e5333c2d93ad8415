/**
 * Authority files from a folder.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Authority, EMPTY_AUTHORITY } from '../schema/authority'
import { readConfig, type WorkspaceConfig } from './config'
import { type LoadedAuthority, loadAuthority } from './load-authority'
import type { TextFile } from './yaml/document'

/** Authority files as read from a folder, with their texts for showing diagnostics. */
export interface AuthorityFolder extends LoadedAuthority {
  readonly files: readonly TextFile[]
}

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name)

/** Whether a folder holds authority files. */
export const hasAuthority = (dir: string): boolean => existsSync(dir) && readdirSync(dir).some(isYaml)

/**
 * Reads and loads the `.yaml` files of a folder, each called by the folder's path as given and its name.
 *
 * @param base the authority that they are built upon.
 * @throws the system's error where the folder or a file cannot be read.
 */
export function readAuthority(folder: string, base: Authority = EMPTY_AUTHORITY): AuthorityFolder {
  // The byte order mark is no part of the text, and offsets leave it out.
  const files = readdirSync(folder)
    .filter(isYaml)
    .sort()
    .map((name) => {
      const path = join(folder, name)
      return { name: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') }
    })
  return { ...loadAuthority(files, base), files }
}

/** The authority that a directory is compiled with, and what the directory says of itself. */
export interface WorkspaceAuthority extends AuthorityFolder {
  readonly config: WorkspaceConfig
}

/**
 * The authority of a directory to be compiled: its own files, upon the package's where its `isnad.yaml` extends that;
 * the package's alone where it has no files of its own and does not say otherwise.
 *
 * @param dir where `isnad.yaml` lies.
 * @param folder where its own files lie.
 * @param packaged gives the package's authority.
 */
export function workspaceAuthority(dir: string, folder: string, packaged: () => Authority): WorkspaceAuthority {
  const { config, diagnostics, files } = readConfig(dir)
  const own = hasAuthority(folder)
  const upon = config.extends ?? (own ? 'none' : 'isnad')
  const base = upon === 'isnad' ? packaged() : EMPTY_AUTHORITY
  const read = own ? readAuthority(folder, base) : { authority: base, diagnostics: [], files: [] }
  return { authority: read.authority, diagnostics: [...diagnostics, ...read.diagnostics], files: [...files, ...read.files], config }
}
