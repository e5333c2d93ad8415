/**
 * Diagnostics as a compiler shows them: `file:line:column severity rule: message`, the line, the words marked.
 *
 * @module
 */
import { createColors } from 'picocolors'
import { isMark } from '../arabic/fold'
import type { Diagnostic } from '../schema/records'

/** A place in a text as people count: lines and columns from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** How to show diagnostics. */
export interface FormatOptions {
  /** Whether to colour for a terminal. Default: no. */
  readonly color?: boolean
}

/** The texts of files, by the name diagnostics call them. */
export type Sources = ReadonlyMap<string, string>

/** The widest stretch of a line that is shown: press paragraphs are one line each. */
const WINDOW = 96

// Isolates, so that Arabic words keep to their place in a line that runs the other way; only ever shown, never stored.
// As numbers: a bundler writes an escape out as the character itself.
const [FSI, PDI] = [String.fromCharCode(0x2068), String.fromCharCode(0x2069)]
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?: +[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*/g
const isolated = (text: string): string => `${FSI}${text}${PDI}`
const isolateArabic = (text: string): string => text.replace(RTL, isolated)

const startsLine = (text: string, offset: number): boolean => {
  const before = text[offset - 1]
  return before === '\n' || (before === '\r' && text[offset] !== '\n')
}

/** Line and column of an offset. Lines end in LF, CR LF or CR. */
export function positionOf(text: string, offset: number): Position {
  let line = 1
  let from = 0
  for (let i = 1; i <= Math.min(offset, text.length); i++) {
    if (startsLine(text, i)) {
      line++
      from = i
    }
  }
  return { line, column: offset - from + 1 }
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

/** Whether a code unit takes no column of its own: marks, zero-width and bidi characters, the first half of a pair. */
const isNarrow = (code: number): boolean =>
  isMark(code) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xd800 && code <= 0xdbff)

const width = (text: string): number => {
  let columns = 0
  for (let i = 0; i < text.length; i++) if (!isNarrow(text.charCodeAt(i))) columns++
  return columns
}

/** The line a span starts on, cut to a window around it, in three parts: before, the span's own, after. */
function shownLine(text: string, start: number, end: number): { before: string; marked: string; after: string } {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const rest = text.slice(start).search(/[\r\n]/)
  const lineEnd = rest < 0 ? text.length : start + rest
  const markEnd = Math.min(Math.max(end, start), lineEnd, start + WINDOW)
  const free = Math.floor((WINDOW - (markEnd - start)) / 2)
  const from = Math.max(lineStart, start - free)
  const to = Math.min(lineEnd, markEnd + free)
  const flat = (part: string): string => part.replaceAll('\t', ' ')
  return {
    before: (from > lineStart ? '…' : '') + flat(text.slice(from, start)),
    marked: flat(text.slice(start, markEnd)),
    after: flat(text.slice(markEnd, to)) + (to < lineEnd ? '…' : ''),
  }
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
export function formatDiagnostic(diagnostic: Diagnostic, sourceText?: string, { color = false }: FormatOptions = {}): string {
  const { severity, rule, message, file, start, end, hint } = diagnostic
  const c = createColors(color)
  const paint = severity === 'error' ? c.red : severity === 'warning' ? c.yellow : c.cyan
  const located = sourceText !== undefined && start !== undefined
  const { line, column } = located ? positionOf(sourceText, start) : { line: 0, column: 0 }
  const where = file === undefined ? '' : located ? `${file}:${line}:${column} ` : `${file} `
  const out = [`${c.bold(isolateArabic(where))}${paint(severity)} ${rule}: ${isolateArabic(message)}`]
  const gutter = `${line} | `
  const margin = `${' '.repeat(gutter.length - 2)}| `
  if (located) {
    const { before, marked, after } = shownLine(sourceText, start, end ?? start)
    const whole = before + marked + after
    const arabic = whole.search(RTL) >= 0
    out.push(c.dim(gutter) + (arabic ? isolated(whole) : whole))
    const carets = '^'.repeat(Math.max(1, width(marked)))
    out.push(c.dim(margin) + ' '.repeat(width(before)) + paint(carets) + (arabic && marked !== '' ? ` ${isolated(marked)}` : ''))
  }
  if (hint !== undefined) out.push(`${located ? c.dim(margin) : '  '}${c.dim('hint:')} ${isolateArabic(hint)}`)
  return out.join('\n')
}

const plural = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

/** All diagnostics, sorted, a blank line between them, with a count at the end; nothing for none. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], sources: Sources, options: FormatOptions = {}): string {
  if (diagnostics.length === 0) return ''
  const shown = sortDiagnostics(diagnostics).map((one) =>
    formatDiagnostic(one, one.file === undefined ? undefined : sources.get(one.file), options),
  )
  const count = (severity: Diagnostic['severity']): number => diagnostics.filter((one) => one.severity === severity).length
  const infos = count('info')
  const counts = [plural(count('error'), 'error'), plural(count('warning'), 'warning'), ...(infos > 0 ? [plural(infos, 'note')] : [])]
  return [...shown, counts.join(', ')].join('\n\n')
}

/**
 * All diagnostics, sorted, as a JSON array: the fields of each {@link Diagnostic}, and `line`, `column`, `endLine`,
 * `endColumn` (from 1) where the text of its file is known.
 */
export function formatDiagnosticsJson(diagnostics: readonly Diagnostic[], sources: Sources): string {
  const entries = sortDiagnostics(diagnostics).map((one) => {
    const text = one.file === undefined ? undefined : sources.get(one.file)
    if (text === undefined || one.start === undefined) return one
    const [from, to] = [positionOf(text, one.start), positionOf(text, one.end ?? one.start)]
    return { ...one, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
  })
  return JSON.stringify(entries, null, 2)
}
