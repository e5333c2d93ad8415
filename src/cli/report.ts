/**
 * Diagnostics and exit codes.
 *
 * @module
 */
import pc from 'picocolors'
import { isError } from '../build/compile'
import { formatDiagnostics, formatDiagnosticsJson } from '../build/diagnostics'
import type { Diagnostic } from '../schema/records'

/** How a command ends: well, with errors in what it was given to work on, or wrongly called. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/** How diagnostics are written. */
export type Format = 'text' | 'json'

/** Writes diagnostics to standard error, and says which exit code they mean. */
export function report(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>, format: Format = 'text'): number {
  if (format === 'json') process.stderr.write(formatDiagnosticsJson(diagnostics, texts))
  else process.stderr.write(formatDiagnostics(diagnostics, texts, { color: pc.isColorSupported }))
  return diagnostics.some(isError) ? EXIT.failed : EXIT.ok
}
