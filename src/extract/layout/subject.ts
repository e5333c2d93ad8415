/**
 * What a text speaks of, roughly: the stems of its first words, to tell an article's own lines from those of others.
 *
 * @module
 */
import { memoByForm } from '../../arabic/memo'
import { TokenKind, type Tokens } from '../../arabic/tokens'
import type { Segment } from './lines'
import { emptyWords } from './words'

/** Stems of a text. */
export type Vocabulary = ReadonlySet<string>

/** A paragraph shares this many stems with those of its own article. */
export const KINSHIP = 3
/** An article says in its first words what it is about: no more of them than this are taken, particles aside. */
export const VOCABULARY = 120
const STEM = 5

/** The stems of the first hundred words or so of the chosen lines, from one on, up to but not including another. */
export function vocabularyOf(
  tokens: Tokens,
  lines: readonly Segment[],
  from = 0,
  chosen?: readonly boolean[],
  to = lines.length,
): Vocabulary {
  const out = new Set<string>()
  let seen = 0
  for (let k = from; k < to && seen < VOCABULARY; k++) {
    if (chosen !== undefined && chosen[k] !== true) continue
    const line = lines[k] as Segment
    for (let i = line.first; i < line.last && seen < VOCABULARY; i++) {
      const stem = stemAt(tokens, i)
      if (stem === SILENT) continue
      out.add(stem)
      seen++
    }
  }
  return out
}

/** How many stems of a line, each counted once, a vocabulary has. */
export function sharedStems(tokens: Tokens, line: Segment, vocabulary: Vocabulary): number {
  const seen = new Set<string>()
  const last = Math.min(line.last, line.first + VOCABULARY)
  for (let i = line.first; i < last; i++) {
    const stem = stemAt(tokens, i)
    if (stem !== SILENT && vocabulary.has(stem)) seen.add(stem)
  }
  return seen.size
}

/** What stands for the stem of a word that says nothing of a subject. */
const SILENT = ''

/** A form without proclitics and article, cut to its first letters: close enough to compare subjects, not to look words up. */
function stemOf(form: string): string {
  if (form.length < 3 || emptyWords.has(form)) return SILENT
  let at = form.length > 4 && (form[0] === 'و' || form[0] === 'ف') ? 1 : 0
  if (form.startsWith('ال', at) || form.startsWith('لل', at)) at += 2
  else if (form.startsWith('ال', at + 1) && (form[at] === 'ب' || form[at] === 'ك')) at += 3
  else if (form.length - at > 4 && (form[at] === 'ب' || form[at] === 'ل')) at += 1
  return form.slice(at, Math.min(at + STEM, form.length - at > 4 && form.endsWith('ه') ? form.length - 1 : form.length))
}

const stem = memoByForm(stemOf)

/** The stem of a token, {@link SILENT} for numbers, punctuation and empty words. */
const stemAt = (tokens: Tokens, i: number): string =>
  tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.latin ? stem(tokens, i) : SILENT
