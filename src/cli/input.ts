/**
 * Lines of JSON as articles and facts, or what is wrong with a line.
 *
 * @module
 */
import type { ArticleInput } from '../extract'
import { type LinkInput, sha256Hex } from '../link'
import { parseIsoDay } from '../schema/days'
import type { Diagnostic, Facts } from '../schema/records'
import { factsSchema } from '../schema/zod/facts'
import type { InputLine } from './streams'

type Members = Readonly<Record<string, unknown>>

/** Thrown inside this module for a line that is not as expected; the message says why. */
class LineError extends Error {}

const STDIN = 'standard input'

/** An escape that may stand for half a character: without it no line, being UTF-8, holds one. */
const SURROGATE = /\\u[dD]/

/** Refuses half a character, which no dataset can carry: it has no UTF-8. */
function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === 'string' && !value.isWellFormed())
    throw new LineError('half a character: a surrogate (\\ud800 to \\udfff) stands alone')
  return value
}

/** What a line gives; a diagnostic where it is not as expected. */
function parsed<T>(line: InputLine, read: (value: Members, text: string) => T): T | Diagnostic {
  try {
    if ('problem' in line) throw new LineError(line.problem)
    let value: unknown
    try {
      value = JSON.parse(line.text, SURROGATE.test(line.text) ? wellFormed : undefined)
    } catch (error) {
      throw error instanceof LineError ? error : new LineError(`no JSON: ${(error as Error).message}`)
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineError('no JSON object: expected {"id": …}')
    return read(value as Members, line.text)
  } catch (error) {
    if (!(error instanceof LineError)) throw error
    return { severity: 'error', rule: 'input-line', message: `line ${line.number}: ${error.message}`, file: STDIN }
  }
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

/** An article of a line `{"id", "text", "date"?}`. */
export const parseArticle = (line: InputLine): ArticleInput | Diagnostic =>
  parsed(line, ({ id, text, date }) => {
    if (typeof id !== 'string' || id === '') throw new LineError('`id` is missing: a text that is not empty')
    if (typeof text !== 'string') throw new LineError('`text` is missing: the article as one text')
    if (date === undefined || date === null) return { id, text: withoutMark(text) }
    if (typeof date !== 'string' || parseIsoDay(date) === null) throw new LineError('`date` is no day YYYY-MM-DD')
    return { id, text: withoutMark(text), date }
  })

/** Facts of a line that `isnad extract` wrote, with the article's text where the line carries it. */
export const parseFacts = (line: InputLine): LinkInput | Diagnostic =>
  parsed(line, ({ text, ...rest }, whole) => {
    if (text !== undefined && typeof text !== 'string') throw new LineError('`text` is no text')
    const found = factsSchema.safeParse(rest)
    if (!found.success) {
      const [issue] = found.error.issues
      throw new LineError(`no facts: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}`)
    }
    const facts = found.data as Facts
    // Without its text, the line itself stands for the file that it was read from.
    const bytes = text ?? whole
    const source = { file: facts.id, sha256: sha256Hex(bytes), bytes: Buffer.byteLength(bytes) }
    return { facts, source, ...(text === undefined ? {} : { text }) }
  })
