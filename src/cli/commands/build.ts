/**
 * `isnad build`: compile a directory, or check that it stands compiled.
 *
 * @module
 */
import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import { build } from '../../build/build'
import { WorkspaceError } from '../../build/collect'
import { packagedAuthority } from '../home'
import { EXIT, type Format, report } from '../report'
import { write } from '../streams'
import { summary } from '../summary'

/** The options of the command. */
export interface BuildCommandOptions {
  readonly check?: boolean
  readonly watch?: boolean
  readonly format: Format
}

async function once(dir: string, { check = false, format }: BuildCommandOptions): Promise<number> {
  const { dataset, diagnostics, texts, written } = build(dir, { check, fallback: packagedAuthority })
  const exit = report(diagnostics, texts, format)
  if (format === 'json') return exit
  if (dataset && exit === EXIT.ok) await write(summary(dataset, { check, written }))
  else await write(check ? 'not as a build would leave it\n' : 'nothing written\n')
  return exit
}

/** Editors write a file in several steps; a build starts when they are done. */
const SETTLE_MS = 150

async function watchAndBuild(dir: string, options: BuildCommandOptions): Promise<never> {
  let timer: NodeJS.Timeout | undefined
  const again = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      once(dir, options).catch((error: Error) => process.stderr.write(`${error.message}\n`))
    }, SETTLE_MS)
  }
  const isInput = (file: string | null): boolean => file !== null && /\.(txt|ya?ml)$/.test(file)
  const watchers: FSWatcher[] = ['.', 'seeds', 'data'].flatMap((folder) => {
    try {
      return [watch(join(dir, folder), (_, file) => isInput(file) && again())]
    } catch {
      // A folder that is not there is not watched.
      return []
    }
  })
  await write(`watching ${watchers.length} folders; Ctrl-C ends it\n`)
  return new Promise<never>(() => {})
}

/** Builds, checks, or builds on every change. */
export async function runBuild(dir: string, options: BuildCommandOptions): Promise<number> {
  try {
    const exit = await once(dir, options)
    return options.watch ? await watchAndBuild(dir, options) : exit
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return report([{ severity: 'error', rule: 'workspace', message: error.message }], new Map(), options.format)
  }
}
