/**
 * Diagnostics as JSON, for programs.
 *
 * @module
 */
import type { Diagnostic } from '../../schema/records'
import { type LocatedDiagnostic, locateDiagnostics, type Sources } from './located'

/** One diagnostic as an object: its fields, and `line`, `column`, `endLine`, `endColumn` (from 1) where they are known. */
export function diagnosticEntry({ diagnostic, from, to }: LocatedDiagnostic): object {
  if (!from || !to) return diagnostic
  return { ...diagnostic, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

/**
 * All diagnostics, sorted, as a JSON array: the fields of each {@link Diagnostic}, and `line`, `column`, `endLine`,
 * `endColumn` (from 1) where the text of its file is known.
 */
export const formatDiagnosticsJson = (diagnostics: readonly Diagnostic[], sources: Sources): string =>
  JSON.stringify(locateDiagnostics(diagnostics, sources).map(diagnosticEntry), null, 2)
