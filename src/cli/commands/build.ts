/**
 * `isnad build`: compile a directory, or check that it stands compiled.
 *
 * @module
 */

import { Command, InvalidArgumentError } from 'commander'
import { build } from '../../build/build'
import { WorkspaceError } from '../../build/collect'
import { watchInputs } from '../../build/watch'
import { exitsWith, formatOption, withExamples } from '../command'
import { packagedAuthority } from '../home'
import { type Progress, progress } from '../progress'
import { EXIT, type Format, report } from '../report'
import { write } from '../streams'
import { summary } from '../summary'
import { unresolvedText } from '../unresolved'

/** The options of the command. */
export interface BuildCommandOptions {
  readonly check?: boolean
  readonly watch?: boolean
  readonly unresolved?: boolean
  readonly jobs?: number
  readonly cache: boolean
  readonly format: Format
}

async function once(dir: string, { check = false, unresolved = false, cache, jobs, format }: BuildCommandOptions): Promise<number> {
  let bar: Progress | undefined
  const { dataset, diagnostics, texts, written } = await build(dir, {
    check,
    cache: cache && !check,
    ...(jobs === undefined ? {} : { jobs }),
    fallback: packagedAuthority,
    onProgress: (read, total) => (bar ??= progress(total, 'articles')).advance(read),
  }).finally(() => bar?.stop())
  const exit = report(diagnostics, texts, format)
  if (format !== 'text') return exit
  if (dataset && exit === EXIT.ok) await write(unresolved ? unresolvedText(dataset, texts) : summary(dataset, { check, written }))
  else await write(check ? 'not as a build would leave it\n' : 'nothing written\n')
  return exit
}

async function watchAndBuild(dir: string, options: BuildCommandOptions): Promise<never> {
  watchInputs(dir, () =>
    once(dir, options).then(
      () => {},
      (error: Error) => void process.stderr.write(`${error.message}\n`),
    ),
  )
  await write(`watching ${dir}; Ctrl-C ends it\n`)
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

/** Threads beyond this many wait for memory, not for work. */
const MOST_JOBS = 64

function jobsOf(given: string): number {
  const jobs = Number(given)
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= MOST_JOBS) return jobs
  throw new InvalidArgumentError(`a whole number from 1 to ${MOST_JOBS} is expected.`)
}

/** The command `build`. */
export const buildCommand = (): Command =>
  withExamples(
    new Command('build')
      .description('compile the articles of a directory into data/dataset.json')
      .argument('[dir]', 'directory with seeds/ and data/, or of .txt files', '.')
      .option('--check', 'write nothing; fail where the committed data differs')
      .option('--watch', 'build again on every change')
      .option('--unresolved', 'list every name without a record, with its sentence and an entry to be pasted')
      .option('--jobs <n>', 'read articles in so many threads (default: one for few articles, else one a core)', jobsOf)
      .option('--no-cache', 'read every article, also those that have not changed since the last build')
      .addOption(formatOption())
      .action(exitsWith(runBuild)),
    'isnad build my-archive',
    'isnad build my-archive --check --format json',
  )
