/**
 * `isnad.yaml`: what a directory to be compiled says of itself.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Diagnostic } from '../schema/records'
import { readYamlOf } from './read-file'
import { readYaml, type TextFile } from './yaml/document'
import { issueDiagnostics } from './yaml/issues'

const FILE = 'isnad.yaml'

/** Numbers without leading zeros, and what may follow them: semver.org, rule 2 and 9. */
const SEMVER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/

const configSchema = z.strictObject({
  name: z.string().trim().min(1, 'expected a name').exactOptional(),
  version: z.string().regex(SEMVER, 'expected a version such as 1.0.0').exactOptional(),
  extends: z.enum(['isnad', 'none']).exactOptional(),
})

/** What a directory says of itself; all of it may be left out. */
export interface WorkspaceConfig {
  /** The name of its dataset. */
  readonly name?: string
  /** The version of its dataset, as in semver. */
  readonly version?: string
  /** The authority that its own is built upon: that of the package, or none. Without it: the package's where it has none of its own. */
  readonly extends?: 'isnad' | 'none'
}

/** A configuration as read, with what is wrong with it. */
export interface ReadConfig {
  readonly config: WorkspaceConfig
  readonly diagnostics: readonly Diagnostic[]
  /** The file, for showing diagnostics; none where there is none. */
  readonly files: readonly TextFile[]
}

/** Reads a configuration from its text. Nothing is thrown; where something is wrong with it, it says nothing. */
export function parseConfig(file: TextFile): ReadConfig {
  const read = readYaml(file)
  const files = [file]
  if (read.diagnostics.length > 0) return { config: {}, diagnostics: read.diagnostics, files }
  const value = read.value ?? {}
  const result = configSchema.safeParse(value)
  if (result.success) return { config: result.data, diagnostics: [], files }
  return { config: {}, diagnostics: issueDiagnostics(read, [], configSchema, value, result.error.issues), files }
}

/** The configuration of a directory; an empty one where it has no `isnad.yaml`, or one that cannot be read, which is told. */
export function readConfig(dir: string): ReadConfig {
  const path = join(dir, FILE)
  if (!existsSync(path)) return { config: {}, diagnostics: [], files: [] }
  const name = path.replaceAll('\\', '/')
  const read = readYamlOf(dir, FILE)
  return 'text' in read ? parseConfig({ name, text: read.text }) : { config: {}, diagnostics: [{ ...read.problem, file: name }], files: [] }
}
