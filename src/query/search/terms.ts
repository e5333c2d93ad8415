/**
 * From text to terms: what is indexed of a text and what is asked of it, the same on both sides.
 *
 * @module
 */
import { TokenKind, type Tokens } from '../../arabic/tokens'
import { compoundParts } from './stem'

/** Whether a token is indexed: words of two letters and more, Latin words, numbers. */
export function isTerm(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind[i] as number
  if (kind === TokenKind.word) return (tokens.form[i] as string).length > 1
  return kind === TokenKind.latin || kind === TokenKind.number
}

/** The terms of a form: one, or the parts of a compound name written as one. */
export const termsOf = (form: string): readonly string[] => (form.charCodeAt(0) >= 0x600 ? compoundParts(form) : [form])
