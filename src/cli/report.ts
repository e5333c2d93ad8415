/**
 * Diagnostics as they are told, and exit codes.
 *
 * @module
 */
import {
  type Counts,
  countsText,
  diagnosticEntry,
  formatDiagnosticsGithub,
  locateDiagnostics,
  type Sources,
  shownDiagnostic,
} from '../build/diagnostics'
import type { Diagnostic } from '../schema/records'
import { ERR } from './terminal'

/** How a command ends: well, with errors in what was given to work on, or wrongly called. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const

/** How diagnostics are written: for people, for programs, for GitHub's workflows. */
export const FORMATS = ['text', 'json', 'github'] as const

/** One of the {@link FORMATS}. */
export type Format = (typeof FORMATS)[number]

/** Tells diagnostics on standard error as they come, and keeps none: a stream of them may be long. */
export class Reporter {
  private readonly counts: Record<keyof Counts, number> = { error: 0, warning: 0, info: 0 }
  private told = 0

  constructor(private readonly format: Format = 'text') {}

  /** Tells some, in order of file and place. */
  tell(diagnostics: readonly Diagnostic[], texts: Sources = new Map()): void {
    if (this.format === 'github') process.stderr.write(formatDiagnosticsGithub(diagnostics, texts))
    for (const one of locateDiagnostics(diagnostics, texts)) {
      this.counts[one.diagnostic.severity]++
      if (this.format === 'text') process.stderr.write(`${shownDiagnostic(one, { color: ERR.color, isolate: ERR.isTerminal })}\n\n`)
      else if (this.format === 'json') process.stderr.write(`${this.told === 0 ? '[' : ','}\n${JSON.stringify(diagnosticEntry(one))}`)
      this.told++
    }
  }

  /** Whether an error was told. */
  get failed(): boolean {
    return this.counts.error > 0
  }

  /** Closes the report, and says which exit code it means. */
  end(): number {
    if (this.format === 'json') process.stderr.write(this.told === 0 ? '[]\n' : '\n]\n')
    else if (this.format === 'text' && this.told > 0) process.stderr.write(`${countsText(this.counts)}\n`)
    return this.failed ? EXIT.failed : EXIT.ok
  }
}

/** Tells all diagnostics of a command, and says which exit code they mean. */
export function report(diagnostics: readonly Diagnostic[], texts: Sources, format: Format = 'text'): number {
  const reporter = new Reporter(format)
  reporter.tell(diagnostics, texts)
  return reporter.end()
}
