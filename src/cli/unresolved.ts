/**
 * Unresolved names, as YAML to be pasted from: under each file's name its entries, each below the sentence that it is from.
 *
 * @module
 */
import { basename } from 'node:path'
import { tokenize } from '../arabic/tokens'
import { harmless, positionOf, type Sources } from '../build/diagnostics'
import { FILE_OF_KIND, type UnresolvedName, unresolvedNames } from '../build/unresolved'
import { sentencesOf } from '../extract/sentences'
import type { DatasetRecord } from '../schema/records'
import type { MentionKind } from '../schema/vocabulary'
import { colors, isolate } from './terminal'

/** The sentence in which a stretch of a text stands: as much of its line as ends with the words themselves at least. */
export function sentenceAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const line = text.slice(from, newline < 0 ? text.length : newline)
  const tokens = tokenize(line)
  const whole = { start: 0, end: line.length, first: 0, last: tokens.count, kind: 'paragraph' as const }
  const found = sentencesOf(tokens, [whole]).find((s) => s.start <= start - from && end - from <= s.end) ?? whole
  return { start: from + found.start, end: from + found.end }
}

const oneLine = (text: string): string => harmless(text.replace(/\s+/g, ' '))

/** The sentence of a name with the name marked, on one line. */
function markedSentence(text: string, { first: { start, end } }: UnresolvedName): string {
  const around = sentenceAround(text, start, end)
  const [before, after] = [oneLine(text.slice(around.start, start)), oneLine(text.slice(end, around.end))]
  return isolate(`${before}${colors.cyan(`[${oneLine(text.slice(start, end))}]`)}${after}`)
}

function comment(one: UnresolvedName, file: { readonly path: string; readonly text: string } | undefined): string {
  const times = `${one.times === 1 ? 'once' : `${one.times} times`} in ${one.articles.slice(0, 3).join(', ')}`
  const more = one.articles.length > 3 ? ` and ${one.articles.length - 3} more` : ''
  const place = file ? positionOf(file.text, one.first.start) : null
  const sentence = file && place ? [`# ${file.path}:${place.line}:${place.column}`, `# ${markedSentence(file.text, one)}`] : []
  return [`# ${times}${more}: ${one.reason}`, ...sentence].map((line) => `${colors.dim(line)}\n`).join('')
}

/**
 * The unresolved names of a dataset as YAML: what to paste into which file, after a look at ids and types.
 *
 * @param texts the articles' texts, by path.
 */
export function unresolvedText(dataset: DatasetRecord, texts: Sources): string {
  const byFile = new Map([...texts].map(([path, text]) => [basename(path), { path, text }]))
  const fileOf = new Map(dataset.articles.map(({ id, source }) => [id, byFile.get(source.file)]))
  const names = unresolvedNames(dataset)
  const parts = (Object.keys(FILE_OF_KIND) as MentionKind[]).flatMap((kind) => {
    const own = names.filter((one) => one.kind === kind)
    if (own.length === 0) return []
    return [`# ${FILE_OF_KIND[kind]}\n`, ...own.map((one) => `${comment(one, fileOf.get(one.first.article))}${one.entry}`)]
  })
  return parts.length === 0 ? '# every name has a record\n' : parts.join('\n')
}
