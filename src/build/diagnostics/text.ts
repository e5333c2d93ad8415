/**
 * Diagnostics as a compiler shows them: `file:line:column severity rule: message`, the line, the words marked.
 *
 * @module
 */
import { createColors } from 'picocolors'
import type { Diagnostic } from '../../schema/records'
import { type LocatedDiagnostic, locateDiagnostics, type Sources } from './located'
import { harmless, isolated, RTL, textWidth } from './shown'

/** How to show diagnostics. */
export interface FormatOptions {
  /** Whether to colour for a terminal. Default: no. */
  readonly color?: boolean
  /** Whether to isolate Arabic from what stands around it, for a terminal that turns it around. Default: yes. */
  readonly isolate?: boolean
}

/** The widest stretch of a line that is shown: press paragraphs are one line each. */
const WINDOW = 96

/** The line a span starts on, cut to a window around it, in three parts: before, the span's own, after. */
function shownLine(text: string, start: number, end: number): { before: string; marked: string; after: string } {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const rest = text.slice(start).search(/[\r\n]/)
  const lineEnd = rest < 0 ? text.length : start + rest
  const markEnd = Math.min(Math.max(end, start), lineEnd, start + WINDOW)
  const free = Math.floor((WINDOW - (markEnd - start)) / 2)
  const from = Math.max(lineStart, start - free)
  const to = Math.min(lineEnd, markEnd + free)
  const flat = (part: string): string => harmless(part.replaceAll('\t', ' '))
  return {
    before: (from > lineStart ? '…' : '') + flat(text.slice(from, start)),
    marked: flat(text.slice(start, markEnd)),
    after: flat(text.slice(markEnd, to)) + (to < lineEnd ? '…' : ''),
  }
}

/** One diagnostic with its place, as shown to people. */
export function shownDiagnostic({ diagnostic, text, from }: LocatedDiagnostic, { color = false, isolate = true }: FormatOptions): string {
  const { severity, rule, message, file, start = 0, end = start, hint } = diagnostic
  const c = createColors(color)
  const paint = severity === 'error' ? c.red : severity === 'warning' ? c.yellow : c.cyan
  const apart = (words: string): string => (isolate ? isolated(words) : words)
  const plain = (words: string): string => harmless(words).replace(RTL, apart)
  const where = file === undefined ? '' : from ? `${file}:${from.line}:${from.column} ` : `${file} `
  const out = [`${c.bold(plain(where))}${paint(severity)} ${rule}: ${plain(message)}`]
  const gutter = `${from?.line} | `
  const margin = `${' '.repeat(gutter.length - 2)}| `
  if (from && text !== undefined) {
    const { before, marked, after } = shownLine(text, start, end)
    const whole = before + marked + after
    const arabic = whole.search(RTL) >= 0
    out.push(c.dim(gutter) + (arabic ? apart(whole) : whole))
    const carets = '^'.repeat(Math.max(1, textWidth(marked)))
    out.push(c.dim(margin) + ' '.repeat(textWidth(before)) + paint(carets) + (arabic && marked !== '' ? ` ${apart(marked)}` : ''))
  }
  if (hint !== undefined) out.push(`${from ? c.dim(margin) : '  '}${c.dim('hint:')} ${plain(hint)}`)
  return out.join('\n')
}

/**
 * One diagnostic, as shown to people. With the text of its file: the line, and carets under the words; beside the carets
 * of an Arabic line the words themselves, because a terminal may turn the line around.
 *
 * @example
 * ```ts
 * import { formatDiagnostic } from 'isnad/compile'
 *
 * const problem = { severity: 'error', rule: 'unknown-key', message: 'there is no key "nmae" here', file: 'a.yaml', start: 2, end: 6 } as const
 * formatDiagnostic(problem, '- nmae: x').split('\n')[0] // => 'a.yaml:1:3 error unknown-key: there is no key "nmae" here'
 * ```
 */
export function formatDiagnostic(diagnostic: Diagnostic, sourceText?: string, options: FormatOptions = {}): string {
  const sources = new Map(sourceText === undefined || diagnostic.file === undefined ? [] : [[diagnostic.file, sourceText]])
  return locateDiagnostics([diagnostic], sources)
    .map((one) => shownDiagnostic(one, options))
    .join('')
}

const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

/** How many diagnostics there are, by severity. */
export type Counts = Readonly<Record<Diagnostic['severity'], number>>

/** Counts in words: `2 errors, 1 warning`. */
export const countsText = ({ error, warning, info }: Counts): string =>
  [plural(error, 'error'), plural(warning, 'warning'), ...(info > 0 ? [plural(info, 'note')] : [])].join(', ')

/** All diagnostics, sorted, a blank line between them, with a count at the end; nothing for none. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], sources: Sources, options: FormatOptions = {}): string {
  if (diagnostics.length === 0) return ''
  const shown = locateDiagnostics(diagnostics, sources).map((one) => shownDiagnostic(one, options))
  const count = (severity: Diagnostic['severity']): number => diagnostics.filter((one) => one.severity === severity).length
  return [...shown, countsText({ error: count('error'), warning: count('warning'), info: count('info') })].join('\n\n')
}
