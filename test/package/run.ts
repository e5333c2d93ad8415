/**
 * Commands as a user runs them.
 *
 * @module
 */
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a command did. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  /** Both streams, for messages. */
  readonly output: string
}

/** Runs a command to its end; one that fails is an outcome, not an exception. */
export function run(command: string, args: readonly string[], cwd = '.', input = ''): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined } })
    let stdout = ''
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      stdout += part
      output += part
    })
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      output += part
    })
    child.on('error', fail)
    child.on('close', (status) => done({ status, stdout, output }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

/** Writes a file of a project, with the folders above it. */
export function write(project: string, path: string, text: string): string {
  const file = join(project, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

/** Writes a script into the project and runs it with this Node. */
export async function runScript(project: string, path: string, source: string): Promise<Outcome> {
  return run(process.execPath, [write(project, path, source)], project)
}
