/**
 * An article's text with what was found in it: the words marked and numbered, the numbers explained below.
 *
 * @module
 */
import type { Article, Block } from '../../schema/records'
import { colors } from '../terminal'
import { type Piece, wrapped } from './wrap'

/** A stretch to be marked in the text, with what it is. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly paint: (text: string) => string
}

const PAINTS = { person: colors.cyan, organization: colors.magenta, place: colors.green, date: colors.yellow } as const

/** What is marked in an article: names, role words, dates; the longer first where two start together, nothing nested. */
function marksOf(article: Article): Mark[] {
  const all: Mark[] = [
    ...article.mentions.map((m) => ({ ...m, label: `${m.kind} ${m.id ?? 'without a record'}`, paint: PAINTS[m.kind] })),
    ...article.references.map((r) => ({ ...r, label: `stands for ${r.id ?? `${r.kind} ${r.entity}`}`, paint: PAINTS[r.kind] })),
    ...article.dates.map((d) => ({
      ...d,
      label: `${d.role === 'chrome' ? 'date of the page' : 'date'} ${d.edtf ?? 'unresolved'}`,
      paint: PAINTS.date,
    })),
  ]
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return all.filter((m) => m.start >= end && (end = m.end) > 0)
}

const superscript = (n: number): string => [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')

/** A stretch of the text: its marks as `[words]¹`, and what the numbers mean. */
function markedPieces(text: string, from: number, to: number, marks: readonly Mark[]): { pieces: Piece[]; labels: readonly string[] } {
  const pieces: Piece[] = []
  const labels: string[] = []
  let at = from
  for (const { start, end, label, paint } of marks) {
    if (start < from || end > to) continue
    if (!labels.includes(label)) labels.push(label)
    pieces.push({ text: text.slice(at, start) })
    pieces.push({ text: `[${text.slice(start, end)}]`, paint }, { text: superscript(labels.indexOf(label) + 1), paint: colors.dim })
    at = end
  }
  return { pieces: [...pieces, { text: text.slice(at, to) }], labels }
}

const NOT_BLANK = /\S/

/** The lines of a block, each followed by what its marks mean; the page around the article dimly, under its kind. */
function blockLines(text: string, { start, end, kind, chrome }: Block, marks: readonly Mark[]): string[] {
  let at = start
  return text
    .slice(start, end)
    .split('\n')
    .flatMap((line) => {
      const [from, to] = [at, at + line.length]
      at = to + 1
      if (!NOT_BLANK.test(line)) return []
      const { pieces, labels } = markedPieces(text, from, to, marks)
      const plain = kind === 'chrome' ? colors.dim : kind === 'paragraph' ? undefined : colors.bold
      const shown = pieces.map((piece) => (plain ? { paint: plain, ...piece } : piece))
      const legend = labels.map((label, i) => ({ text: `${superscript(i + 1)} ${label}`.replaceAll(' ', '\u00a0').concat(' ') }))
      const head = kind === 'chrome' ? [{ text: `${chrome ?? kind} | `, paint: colors.dim }] : []
      const rows = [...wrapped([...head, ...shown], '  '), ...wrapped(legend, '    ').map((row) => colors.dim(row))]
      return kind === 'chrome' ? rows : ['', ...rows]
    })
}

/** The text of an article, as it was read. */
export function textLines(article: Article, text: string): string[] {
  const marks = marksOf(article)
  return article.blocks.flatMap((block) =>
    blockLines(
      text,
      block,
      marks.filter((mark) => mark.start >= block.start && mark.end <= block.end),
    ),
  )
}
