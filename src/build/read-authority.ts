/**
 * Authority files from a folder.
 *
 * @module
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Authority, EMPTY_AUTHORITY } from '../schema/authority'
import type { Diagnostic } from '../schema/records'
import { readConfig, type WorkspaceConfig } from './config'
import { type LoadedAuthority, loadAuthority } from './load-authority'
import { readYamlOf } from './read-file'
import type { TextFile } from './yaml/document'

/** Authority files as read from a folder, with their texts for showing diagnostics. */
export interface AuthorityFolder extends LoadedAuthority {
  readonly files: readonly TextFile[]
}

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name)

/** Whether a folder holds authority files. */
export const hasAuthority = (dir: string): boolean => existsSync(dir) && readdirSync(dir).some(isYaml)

/**
 * Reads and loads the `.yaml` files of a folder, each called by the folder's path as given and its name. One that cannot
 * be read is told.
 *
 * @param base the authority that they are built upon.
 * @throws the system's error where the folder cannot be read.
 */
export function readAuthority(folder: string, base: Authority = EMPTY_AUTHORITY): AuthorityFolder {
  const files: TextFile[] = []
  const unread: Diagnostic[] = []
  for (const file of readdirSync(folder).filter(isYaml).sort()) {
    const name = join(folder, file).replaceAll('\\', '/')
    const read = readYamlOf(folder, file)
    if ('text' in read) files.push({ name, text: read.text })
    else unread.push({ ...read.problem, file: name })
  }
  const { authority, diagnostics } = loadAuthority(files, base)
  return { authority, diagnostics: [...unread, ...diagnostics], files }
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
