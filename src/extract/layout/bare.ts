/**
 * Bare lines: short ones that end like a title, be it the article's subheading, another's title, or an item of a menu.
 *
 * @module
 */
import { TokenKind, type Tokens } from '../../arabic/tokens'
import type { Shape } from './lines'

/** No title is longer. */
const LONGEST = 16

/** Whether a line is short and ends like a title. */
export function isBare(tokens: Tokens, line: Shape): boolean {
  if (line.words + line.latin > LONGEST || isItem(tokens, line)) return false
  return line.closing !== '.' && line.closing !== ':' && line.closing !== ',' && line.closing !== ';'
}

const bullets = new Set(['-', '•', '*', '·', '●', '■', '▪', '◾', '✓', '–', '○', '◦', '«', '"'])

/** «- …», «1. …», «أ) …», or a quotation: part of the text. */
export function isItem(tokens: Tokens, line: Shape): boolean {
  const first = tokens.form[line.first] as string
  if (bullets.has(first)) return first !== '"' || tokens.form[line.last - 1] === '"'
  const second = tokens.form[line.first + 1]
  const numbered = tokens.kind[line.first] === TokenKind.number || first.length === 1
  return numbered && line.last > line.first + 1 && (second === '.' || second === ')' || second === '-' || second === '/')
}

/** The names of two teams have no more words. */
const TEAMS = 12

/** «النجم الساحلي - الملعب التونسي 2-1»: a result, in a list of results. */
export function isResult(tokens: Tokens, line: Shape): boolean {
  if (line.numbers < 2 || line.words < 2 || line.words > TEAMS || line.dates.length > 0 || line.closing === '.') return false
  for (let i = line.first + 1; i < line.last - 1; i++)
    if (tokens.form[i] === '-' && isScore(tokens, i - 1) && isScore(tokens, i + 1)) return true
  return false
}

const isScore = (tokens: Tokens, i: number): boolean => tokens.kind[i] === TokenKind.number && (tokens.form[i] as string).length <= 2
