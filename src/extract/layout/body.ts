/**
 * The body: from the first to the last line of running text that is the article's own.
 *
 * After jusText, carried over from HTML blocks to lines: long lines that end like sentences are good, short ones take the
 * class of their neighbours.
 * @see https://corpus.tools/wiki/Justext/Algorithm
 * @module
 */
import type { Tokens } from '../../arabic/tokens'
import { isBare } from './bare'
import type { Label } from './label'
import type { Shape } from './lines'
import { sharedStems, type Vocabulary, vocabularyOf } from './subject'
import { goingOn, leadVerbs } from './words'

/** The body, as line indices. */
export interface Body {
  readonly first: number
  readonly last: number
  /** Which lines read as running text, there and elsewhere. */
  readonly prose: readonly boolean[]
  /** Lines between the two that belong to other articles. */
  readonly foreign: ReadonlySet<number>
  /** What it speaks of. */
  readonly vocabulary: Vocabulary
}

const sentenceEnds = new Set(['.', ':', ',', ';'])
/** A line that ends like a sentence is prose from this many words on; one that asks or exclaims may be a title, and so may one with a comma. */
const SENTENCE = 8
const QUESTION = 16
/** Without an end, from this many words on. No title is that long. */
const UNENDED = 22
/** A line that begins with a verb in the past is the first of a report from this many words on. */
const LEAD = 10
/** A paragraph shares this many subjects with those before it. */
const KINSHIP = 3
/** How many signed or dated lines are tried as the beginning of the article. */
const TRIES = 4
/** This many titles one under the other are a list of articles. */
const LIST = 4

/** Whether a line reads as running text. */
export function isProse(tokens: Tokens, line: Shape, label: Label | undefined): boolean {
  if (label !== undefined && (label.certain || label.kind !== 'related')) return false
  const words = line.words + line.latin
  if (line.broken) return words >= UNENDED + SENTENCE && label === undefined
  if (label !== undefined) return false
  if (words >= UNENDED || (words >= QUESTION && line.stops > 0)) return true
  if (words < SENTENCE) return false
  if (sentenceEnds.has(line.closing)) return true
  if (words >= QUESTION && (line.closing === '?' || line.closing === '!')) return true
  const first = tokens.form[line.first] as string
  return goingOn.has(first) || (words >= LEAD && line.closing !== '?' && leadVerbs.has(first))
}

/** Finds the body; undefined where the page has no running text. */
export function findBody(tokens: Tokens, lines: readonly Shape[], labels: readonly (Label | undefined)[]): Body | undefined {
  const prose = lines.map((line, i) => isProse(tokens, line, labels[i]))
  settleTitles(lines, labels, prose)
  let first = prose.indexOf(true)
  if (first < 0) {
    // A page of short lines only: the longest unlabelled ones are what text there is.
    lines.forEach((line, i) => (prose[i] = labels[i] === undefined && line.words >= SENTENCE && line.stops > 0))
    first = prose.indexOf(true)
    if (first < 0) return undefined
  }
  first = skipTeasers(tokens, lines, labels, prose, first)
  const vocabulary = vocabularyOf(tokens, lines, first, prose)
  return { first, prose, vocabulary, ...findEnd(tokens, lines, labels, prose, first, vocabulary) }
}

const isMeta = (label: Label | undefined): boolean => label?.certain === true && (label.stamp !== undefined || label.byline !== undefined)

/** A first sentence with the byline right under it is a headline that ends like a sentence. */
function settleTitles(lines: readonly Shape[], labels: readonly (Label | undefined)[], prose: boolean[]): void {
  const first = prose.indexOf(true)
  if (first < 0 || (lines[first] as Shape).words > UNENDED || !isMeta(labels[first + 1])) return
  if (prose.indexOf(true, first + 1) >= 0) prose[first] = false
}

/**
 * Other articles' opening sentences may stand above the article, as cards. The article then begins after the last line
 * that dates or signs it, if what stands above is little and speaks of something else.
 */
function skipTeasers(
  tokens: Tokens,
  lines: readonly Shape[],
  labels: readonly (Label | undefined)[],
  prose: readonly boolean[],
  first: number,
): number {
  let words = 0
  for (let i = first; i < lines.length; i++) if (prose[i]) words += (lines[i] as Shape).words
  let above = 0
  let tries = 0
  for (let i = first; i < lines.length && above * 3 < words && tries < TRIES; i++) {
    if (prose[i]) {
      above += (lines[i] as Shape).words
      continue
    }
    if (!isMeta(labels[i])) continue
    let next = i + 1
    while (next < lines.length && !prose[next] && isMeta(labels[next])) next++
    if (next >= lines.length || !prose[next]) continue
    tries++
    const below = vocabularyOf(tokens, lines, next, prose)
    const kin = lines.some((line, k) => k >= first && k < i && prose[k] && sharedStems(tokens, line, below) >= KINSHIP)
    if (!kin) return next
  }
  return first
}

/** Follows the article down the page: over what interrupts it, up to what ends it. */
function findEnd(
  tokens: Tokens,
  lines: readonly Shape[],
  labels: readonly (Label | undefined)[],
  prose: readonly boolean[],
  first: number,
  vocabulary: Vocabulary,
): { last: number; foreign: ReadonlySet<number> } {
  const foreign = new Set<number>()
  let last = first
  let closedAt = -1
  let titles = 0
  for (let i = first + 1; i < lines.length; i++) {
    const label = labels[i]
    if (label?.opens) {
      // What follows the comments is comments; what follows a list of articles may be the article again.
      if (label.kind === 'comment-form') break
      if (closedAt < 0) closedAt = i
    }
    if (label?.kind === 'legal' && closedAt < 0) closedAt = i
    titles = label === undefined && !prose[i] && isBare(tokens, lines[i] as Shape) ? titles + 1 : 0
    if (titles === LIST && closedAt < 0 && !isAnnounced(lines, i - LIST + 1)) closedAt = i - LIST + 1
    if (!prose[i]) continue
    if (closedAt >= 0) {
      // Under a title of its own it is another article's, and so is what goes on from there.
      if (labels[i - 1] === undefined && !prose[i - 1] && i - 1 > closedAt) break
      if (sharedStems(tokens, lines[i] as Shape, vocabulary) < KINSHIP) continue
      for (let k = closedAt; k < i; k++) foreign.add(k)
      closedAt = -1
    }
    last = i
  }
  return { last: closedAt < 0 || closedAt > last ? runOn(tokens, lines, labels, last, vocabulary) : last, foreign }
}

/** Lines that a sentence ending in a colon announces are the article's. */
const isAnnounced = (lines: readonly Shape[], from: number): boolean => from > 0 && (lines[from - 1] as Shape).closing === ':'

/** The last lines of a body may be too short to be prose: what ends like a sentence or goes on like one still belongs. */
function runOn(
  tokens: Tokens,
  lines: readonly Shape[],
  labels: readonly (Label | undefined)[],
  last: number,
  vocabulary: Vocabulary,
): number {
  let end = last
  for (let i = last + 1; i < lines.length && labels[i] === undefined; i++) {
    const line = lines[i] as Shape
    const ends = line.closing === '.' && !line.broken
    const goesOn = goingOn.has(tokens.form[line.first] as string) && (ends || line.words >= 6)
    const kin = line.words >= SENTENCE && line.stops > 0 && sharedStems(tokens, line, vocabulary) >= KINSHIP
    if ((ends && line.words >= 4) || goesOn || kin) end = i
    // One bare line may be a last subheading.
    else if (i > end + 1 || !isBare(tokens, line)) break
  }
  return end
}
