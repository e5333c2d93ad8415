/**
 * Ranking: BM25 over the weights of a class, a form as asked before its relatives, the newest first among equals.
 *
 * @module
 */
/** How soon further occurrences of a word stop to count. */
export const K1 = 1.2
/** The weights that the low three bits of a cell stand for. */
export const LEVELS = [1, 2, 3, 4, 6, 9, 14, 22] as const
/** What a row counts where only other forms of the word stand. */
const RELATIVE = 0.75
/** From this many rows on, the best rows for each form of a class are found when the index is built. */
const FREQUENT = 256
/** How many of them. */
export const KEPT = 10
const BITS = 5

/** The best postings of the frequent classes. */
export interface Champions {
  /** The block of each class plus one, or 0. */
  readonly blockOf: Uint32Array
  /** Blocks of 5 forms by 10 positions in the postings, best first. */
  readonly positions: Uint32Array
}

/** How much a word tells, by how many of all rows have it. */
export const inverseFrequency = (count: number, rows: number): number => Math.log(1 + (count - rows + 0.5) / (rows + 0.5))

const numerators = Float64Array.from(LEVELS, (weight) => weight * (K1 + 1))
const weights = Float64Array.from(LEVELS)

/** The score of a posting, before the word's own weight. `exact` has the bit of the form that was asked. */
export function cellScore(cell: number, norm: number, exact: number): number {
  const level = cell & 7
  const score = (numerators[level] as number) / ((weights[level] as number) + norm)
  return (cell & exact) !== 0 ? score : score * RELATIVE
}

/** Where the cells of one level, with or without the form that was asked, have their most: see {@link mostScores}. */
export const slotOf = (cell: number, exact: number): number => (cell & 7) | ((cell & exact) === 0 ? 0 : 8)

/** The most that a word counts in a text of a norm or more, by level and whether the form that was asked stands there. */
export function mostScores(weight: number, exact: number, norm: number): Float64Array {
  const most = new Float64Array(16)
  for (let slot = 0; slot < 16; slot++) most[slot] = weight * cellScore((slot & 7) | (slot < 8 ? 0 : exact), norm, exact)
  return most
}

/** The norm of the shortest text: there a word counts most. */
export const leastNorm = (norms: Float32Array): number => norms.reduce((least, norm) => Math.min(least, norm), Number.POSITIVE_INFINITY)

/** The best of what is offered, at most `limit`, best first; among equals the one offered last. */
export class Best {
  readonly items: Uint32Array
  readonly scores: Float64Array
  size = 0

  constructor(private readonly limit: number) {
    this.items = new Uint32Array(limit)
    this.scores = new Float64Array(limit)
  }

  /** The score from which on an item is among the best. */
  get least(): number {
    return this.size < this.limit ? 0 : (this.scores[this.limit - 1] as number)
  }

  offer(item: number, score: number): void {
    const { items, scores, limit } = this
    let at = this.size
    if (at === limit) {
      if (score < (scores[limit - 1] as number)) return
      at--
    } else this.size++
    while (at > 0 && (scores[at - 1] as number) <= score) {
      scores[at] = scores[at - 1] as number
      items[at] = items[at - 1] as number
      at--
    }
    items[at] = item
    scores[at] = score
  }
}

/**
 * The best postings of every form of the frequent classes, so that one word is answered without going through its rows.
 *
 * @param formCounts - How many forms each class has.
 */
export function findChampions(
  offsets: Uint32Array,
  rows: Uint16Array | Uint32Array,
  cells: Uint8Array,
  norms: Float32Array,
  formCounts: readonly number[],
): Champions {
  const blockOf = new Uint32Array(offsets.length - 1)
  let blocks = 0
  for (let c = 0; c < blockOf.length; c++) if ((offsets[c + 1] as number) - (offsets[c] as number) >= FREQUENT) blockOf[c] = ++blocks
  const positions = new Uint32Array(blocks * BITS * KEPT)
  const shortest = leastNorm(norms)
  const mostOf = Array.from({ length: BITS }, (_, bit) => mostScores(1, 8 << bit, shortest))
  for (let c = 0; c < blockOf.length; c++) {
    const block = (blockOf[c] as number) - 1
    if (block < 0) continue
    for (let bit = 0; bit < Math.min(BITS, formCounts[c] as number); bit++) {
      const best = new Best(KEPT)
      const exact = 8 << bit
      const most = mostOf[bit] as Float64Array
      const to = offsets[c + 1] as number
      for (let p = offsets[c] as number; p < to; p++) {
        const cell = cells[p] as number
        if ((most[slotOf(cell, exact)] as number) < best.least) continue
        best.offer(p, cellScore(cell, norms[rows[p] as number] as number, exact))
      }
      positions.set(best.items, (block * BITS + bit) * KEPT)
    }
  }
  return { blockOf, positions }
}

/** The best positions for a form of a class; undefined where none are kept. */
export function championsOf({ blockOf, positions }: Champions, c: number, exact: number): Uint32Array | undefined {
  const block = (blockOf[c] as number) - 1
  if (block < 0 || exact === 0) return undefined
  const from = (block * BITS + (28 - Math.clz32(exact))) * KEPT
  return positions.subarray(from, from + KEPT)
}
