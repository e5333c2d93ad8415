#!/usr/bin/env node
/**
 * The command line, run.
 *
 * Exit codes: 0 well, 1 errors in what was given to work on, 2 wrongly called.
 *
 * @module
 */
import { isMainThread } from 'node:worker_threads'
import { CommanderError } from 'commander'
import { program } from './program'
import { EXIT } from './report'
import { endQuietlyOnClosedPipe } from './streams'

async function main(): Promise<void> {
  endQuietlyOnClosedPipe()
  try {
    await program().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
    else {
      process.stderr.write(`isnad: ${(error as Error).message}\n`)
      process.exitCode = EXIT.failed
    }
  }
}

// The threads in which a build reads articles run this very file; there, the build's own part of it serves.
if (isMainThread) void main()
