/**
 * The command line as a user runs it, in a process of its own.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll } from 'vitest'

/** What a command left behind. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The command in one file, made once: compiling the sources anew for every call takes longer than the calls. */
let command = ''

/** Makes the command before the tests of a file, inside the repository, so that it finds its packages. */
export function bundleTheCommand(): void {
  let folder = ''
  beforeAll(async () => {
    const cache = resolve('node_modules/.cache')
    mkdirSync(cache, { recursive: true })
    folder = mkdtempSync(join(cache, 'isnad-cli-'))
    command = join(folder, 'cli.mjs')
    await build({
      entryPoints: ['src/cli/main.ts'],
      outfile: command,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
}

/** The path of the command, for a shell. */
export const commandFile = (): string => command

/** Runs `isnad` with arguments, with `input` on standard input. */
export function isnad(
  args: readonly string[],
  { input = '', cwd = process.cwd(), env = {} }: { input?: string | Uint8Array; cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [command, ...args], { cwd, env: { ...process.env, NO_COLOR: '1', ...env } })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (stdout += chunk))
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk))
    child.on('error', failed)
    child.on('close', (status) => done({ status, stdout, stderr }))
    // A command that does not read its input closes it: nothing to tell.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}
