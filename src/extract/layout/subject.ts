/**
 * What a text speaks of, roughly: the stems of its first words, to tell an article's own lines from those of others.
 *
 * @module
 */
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
/** A cache of stems that has grown this large starts afresh. */
const CACHE = 1 << 16

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
      if (!speaks(tokens, i)) continue
      out.add(stem(tokens.form[i] as string))
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
    if (!speaks(tokens, i)) continue
    const s = stem(tokens.form[i] as string)
    if (vocabulary.has(s)) seen.add(s)
  }
  return seen.size
}

const speaks = (tokens: Tokens, i: number): boolean =>
  (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.latin) &&
  (tokens.form[i] as string).length > 2 &&
  !emptyWords.has(tokens.form[i] as string)

const stems = new Map<string, string>()

/** A form without proclitics and article, cut to its first letters: close enough to compare subjects, not to look words up. */
function stem(form: string): string {
  const known = stems.get(form)
  if (known !== undefined) return known
  let at = form.length > 4 && (form[0] === 'و' || form[0] === 'ف') ? 1 : 0
  if (form.startsWith('ال', at) || form.startsWith('لل', at)) at += 2
  else if (form.startsWith('ال', at + 1) && (form[at] === 'ب' || form[at] === 'ك')) at += 3
  else if (form.length - at > 4 && (form[at] === 'ب' || form[at] === 'ل')) at += 1
  const cut = form.slice(at, Math.min(at + STEM, form.length - at > 4 && form.endsWith('ه') ? form.length - 1 : form.length))
  if (stems.size >= CACHE) stems.clear()
  stems.set(form, cut)
  return cut
}
