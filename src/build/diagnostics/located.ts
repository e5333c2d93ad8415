/**
 * Diagnostics in order, each with its place in the text of its file.
 *
 * @module
 */
import type { Diagnostic } from '../../schema/records'
import { Places, type Position } from './position'

/** The texts of files, by the name diagnostics call them. */
export type Sources = ReadonlyMap<string, string>

/** A diagnostic, with the text it stands in and from where to where, as far as these are known. */
export interface LocatedDiagnostic {
  readonly diagnostic: Diagnostic
  readonly text?: string
  readonly from?: Position
  readonly to?: Position
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Diagnostics by file, then place, then rule. */
export const sortDiagnostics = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...diagnostics].sort(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.start ?? -1) - (b.start ?? -1) ||
      (a.end ?? -1) - (b.end ?? -1) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )

/** Sorts diagnostics and finds the place of each; every text is read for its lines once. */
export function locateDiagnostics(diagnostics: readonly Diagnostic[], sources: Sources): LocatedDiagnostic[] {
  let current: { readonly file: string; readonly places: Places } | undefined
  return sortDiagnostics(diagnostics).map((diagnostic) => {
    const { file, start, end } = diagnostic
    const text = file === undefined ? undefined : sources.get(file)
    if (file === undefined || text === undefined || start === undefined) return { diagnostic }
    if (current?.file !== file) current = { file, places: new Places(text) }
    return { diagnostic, text, from: current.places.at(start), to: current.places.at(end ?? start) }
  })
}
