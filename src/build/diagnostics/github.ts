/**
 * Diagnostics as commands to a GitHub workflow, which shows them beside the lines of a pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 * @module
 */
import type { Diagnostic } from '../../schema/records'
import { type LocatedDiagnostic, locateDiagnostics, type Sources } from './located'

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const

/** A message that no line break and no percent sign in it can end or turn into a command of its own. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** One diagnostic as a workflow command, without a line break. */
export function githubCommand({ diagnostic, from, to }: LocatedDiagnostic): string {
  const { severity, rule, message, file, hint } = diagnostic
  const properties = [
    ...(file === undefined ? [] : [['file', file]]),
    ...(from ? [['line', String(from.line)]] : []),
    ...(to ? [['endLine', String(to.line)]] : []),
    // GitHub takes columns only where both are on one line.
    ...(from && to && from.line === to.line ? [['col', String(from.column)] as const, ['endColumn', String(to.column)] as const] : []),
    ['title', rule],
  ]
  const written = properties.map(([key = '', value = '']) => `${key}=${property(value)}`).join(',')
  return `::${COMMANDS[severity]} ${written}::${data(hint === undefined ? message : `${message}\n${hint}`)}`
}

/**
 * All diagnostics, sorted, as GitHub workflow commands, a line each.
 *
 * @example
 * ```ts
 * import { formatDiagnosticsGithub } from 'isnad/compile'
 *
 * const problem = { severity: 'error', rule: 'unknown-key', message: 'no key "nmae" here', file: 'a.yaml', start: 2, end: 6 } as const
 * formatDiagnosticsGithub([problem], new Map([['a.yaml', '- nmae: x']]))
 * // => '::error file=a.yaml,line=1,endLine=1,col=3,endColumn=7,title=unknown-key::no key "nmae" here\n'
 * ```
 */
export const formatDiagnosticsGithub = (diagnostics: readonly Diagnostic[], sources: Sources): string =>
  locateDiagnostics(diagnostics, sources)
    .map((one) => `${githubCommand(one)}\n`)
    .join('')
