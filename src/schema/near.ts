/**
 * What is near a word that was not found: for errors that say which id or key was probably meant.
 *
 * @module
 */

/** How a spelling is compared: lower case, no diacritics, no hyphens, spaces or apostrophes. */
const plain = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\s_.'\u2019-]/g, '')

/** Words longer than this are compared by their first letters only, so that a long text given as an id costs nothing. */
const LONGEST = 64

/**
 * The least number of letters to add, drop, replace or swap with their neighbour to get from one word to the other
 * (Damerau-Levenshtein, optimal string alignment).
 *
 * @example
 * ```ts
 * import { editDistance } from 'isnad/schema'
 *
 * editDistance('praised', 'prasied') // => 1
 * editDistance('rabat', 'paris') // => 4
 * ```
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] as number) + 1)
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] as number
}

/**
 * The candidates nearest to a word that was not found, best first; none when nothing is near.
 *
 * Case, diacritics and hyphens don't count. A candidate is near when few letters separate it, or one of its parts
 * (between hyphens), from the word, or when it begins with the word.
 *
 * @param limit - how many at most.
 * @example
 * ```ts
 * import { nearest } from 'isnad/schema'
 *
 * nearest('Counterterorism', ['counter-terrorism', 'counter-espionage', 'sahel']) // => ['counter-terrorism']
 * nearest('Berthon', ['celine-berthon', 'nicolas-lerner']) // => ['celine-berthon']
 * ```
 */
export function nearest(given: string, candidates: Iterable<string>, limit = 3): string[] {
  const word = plain(given.slice(0, LONGEST))
  if (word === '') return []
  const allowed = Math.min(3, Math.max(1, Math.floor(word.length / 3)))
  const found: { candidate: string; cost: number }[] = []
  for (const candidate of candidates) {
    const whole = plain(candidate.slice(0, LONGEST))
    let cost = distanceWithin(word, whole, allowed)
    if (word.length >= 3 && whole.startsWith(word)) cost = Math.min(cost, 0.5)
    // A part alone is a weaker sign than the whole.
    if (candidate.includes('-')) {
      for (const part of candidate.split('-')) if (part.length >= 3) cost = Math.min(cost, distanceWithin(word, plain(part), allowed) + 0.5)
    }
    if (cost <= allowed + 0.5) found.push({ candidate, cost })
  }
  return found
    .sort((x, y) => x.cost - y.cost || (x.candidate < y.candidate ? -1 : 1))
    .slice(0, limit)
    .map((one) => one.candidate)
}

/** The distance, or infinity where the lengths alone already put it beyond what is allowed. */
const distanceWithin = (a: string, b: string, allowed: number): number => {
  if (Math.abs(a.length - b.length) > allowed) return Number.POSITIVE_INFINITY
  const distance = editDistance(a, b)
  return distance <= allowed ? distance : Number.POSITIVE_INFINITY
}

/**
 * The end of an error's sentence: `did you mean "x" or "y"?`, or undefined when nothing is near.
 *
 * @example
 * ```ts
 * import { didYouMean } from 'isnad/schema'
 *
 * didYouMean('topcis', ['topics', 'type']) // => 'did you mean "topics"?'
 * ```
 */
export function didYouMean(given: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(given, candidates).map((one) => JSON.stringify(one))
  return near.length === 0 ? undefined : `did you mean ${near.join(' or ')}?`
}
