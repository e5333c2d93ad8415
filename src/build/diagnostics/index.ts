/**
 * Diagnostics: shown to people, told to programs.
 *
 * @module
 */
export { formatDiagnosticsGithub, githubCommand } from './github'
export { diagnosticEntry, formatDiagnosticsJson } from './json'
export { locateDiagnostics, type Sources, sortDiagnostics } from './located'
export { type Position, positionOf } from './position'
export { harmless, isolated, textWidth } from './shown'
export { type Counts, countsText, type FormatOptions, formatDiagnostic, formatDiagnostics, shownDiagnostic } from './text'
