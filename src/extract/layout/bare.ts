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
