/**
 * The search engine: asks an index, ranks, and finds the words in the texts of what it returns.
 *
 * All words must stand in a row. The rarest word leads; the others are probed, frequent ones in a column of cells by row.
 *
 * @module
 */
import { hasBit } from '../index/bitset'
import type { SearchArrays } from './build'
import type { SearchCorpus } from './corpus'
import { type Found, findStretches, hasPhrase } from './highlight'
import { type List, seek } from './lists'
import { Lookup, type Plan } from './query'
import { Best, cellScore, championsOf, KEPT, leastNorm, mostScores, slotOf } from './rank'

/** Options of a search. */
export interface EngineOptions {
  /** How many at most. */
  readonly limit: number
  /** Whether the last word is still being typed. */
  readonly prefix: boolean
  /** The rows to search in, ascending; all if undefined. */
  readonly within: Uint32Array | undefined
}

/** A row that answers. */
export interface RankedRow {
  readonly row: number
  readonly score: number
}

/** A word on at least one row in this many gets a column. */
const FREQUENT = 64
/** The bytes that columns may take together. */
const COLUMN_BYTES = 16 << 20
/** Where fewer rows than a list's share are searched, they lead. */
const FEW = 8

/** An index, its texts, and what asks them. */
export class SearchEngine {
  private readonly lookup: Lookup
  private readonly columns = new Map<number, Uint8Array>()
  /** The norm of the shortest text. */
  private shortest: number | undefined
  private readonly tens = new Map<number, readonly RankedRow[]>()

  constructor(
    private readonly corpus: SearchCorpus,
    readonly arrays: SearchArrays,
  ) {
    this.lookup = new Lookup(arrays)
  }

  /** The best rows for a question, best first. */
  search(query: string, { limit, prefix, within }: EngineOptions): readonly RankedRow[] {
    const plan = this.lookup.plan(query, prefix)
    const [first] = plan.lists
    if (!first || limit === 0) return []
    if (plan.lists.length === 1 && !within && plan.phrases.length === 0 && limit <= KEPT && first.class !== undefined) {
      const ten = this.bestTen(first, first.class)
      if (ten) return limit === KEPT ? ten : ten.slice(0, limit)
    }
    if (plan.phrases.length === 0) {
      const best = new Best(limit)
      if (plan.lists.length < 3 && !within) this.top(first, plan.lists[1], best)
      else this.each(plan, within, (row, score) => best.offer(row, score))
      return rankedRows(best)
    }
    return this.withPhrases(plan, within, limit)
  }

  /** Where a row answers a question. */
  stretches(query: string, prefix: boolean, row: number): Found[] {
    const plan = this.lookup.plan(query, prefix)
    return findStretches(this.corpus.stretches(row), this.corpus.names(row), plan, this.classOf)
  }

  private readonly classOf = (term: string): number => {
    const form = this.lookup.forms.find(term)
    return form < 0 ? -1 : (this.arrays.classOf[form] as number)
  }

  /** The ten best rows of a frequent word, from what the index keeps of it. */
  private bestTen(list: List, c: number): readonly RankedRow[] | undefined {
    const key = c * 256 + list.exact
    const known = this.tens.get(key)
    if (known) return known
    const positions = championsOf(this.arrays.champions, c, list.exact)
    if (!positions) return undefined
    const { rows, cells, exact, weight } = list
    const ten = Array.from(positions, (position): RankedRow => {
      const row = rows[position] as number
      return { row, score: weight * cellScore(cells[position] as number, this.arrays.norms[row] as number, exact) }
    })
    this.tens.set(key, ten)
    return ten
  }

  /** Phrases are looked for in the texts themselves, the best rows first, until enough have them. */
  private withPhrases(plan: Plan, within: Uint32Array | undefined, limit: number): RankedRow[] {
    const candidates: RankedRow[] = []
    this.each(plan, within, (row, score) => candidates.push({ row, score }))
    candidates.sort((a, b) => b.score - a.score || b.row - a.row)
    const ranked: RankedRow[] = []
    for (const candidate of candidates) {
      const texts = this.corpus.stretches(candidate.row).map((stretch) => stretch.text)
      const names = this.corpus.names(candidate.row).flatMap((name) => name.spellings)
      const has = (phrase: readonly ReadonlySet<number>[]): boolean =>
        texts.some((text) => hasPhrase(text, phrase, this.classOf)) || names.some((name) => hasPhrase(name, phrase, this.classOf))
      if (plan.phrases.every(has)) ranked.push(candidate)
      if (ranked.length === limit) break
    }
    return ranked
  }

  /**
   * The best rows of one word or two. A row whose words could not count enough in the shortest text is passed over
   * before its own length is looked at.
   */
  private top(lead: List, second: List | undefined, best: Best): void {
    const { norms } = this.arrays
    const { rows, cells, to, exact, weight } = lead
    const column = second && this.column(second)
    const shortest = (this.shortest ??= leastNorm(norms))
    const most = mostScores(weight, exact, shortest)
    const mostSecond = second ? mostScores(second.weight, second.exact, shortest) : most
    let least = 0
    let at = second?.from ?? 0
    for (let p = lead.from; p < to; p++) {
      const row = rows[p] as number
      let there = 0
      let limit = 0
      if (second) {
        if (column) there = column[row] as number
        else {
          at = seek(second, row, at)
          if (at < second.to && second.rows[at] === row) there = second.cells[at] as number
        }
        if (there === 0) continue
        limit = mostSecond[slotOf(there, second.exact)] as number
      }
      const cell = cells[p] as number
      limit += most[slotOf(cell, exact)] as number
      if (limit < least) continue
      const norm = norms[row] as number
      let score = weight * cellScore(cell, norm, exact)
      if (second) score += second.weight * cellScore(there, norm, second.exact)
      best.offer(row, score)
      least = best.least
    }
  }

  /** Every row with all words, ascending, with its score. */
  private each({ lists }: Plan, within: Uint32Array | undefined, found: (row: number, score: number) => void): void {
    const { norms } = this.arrays
    const [lead, ...others] = lists as [List, ...List[]]
    const columns = others.map((list) => this.column(list))
    const at = others.map((list) => list.from)
    const cellsThere = new Uint8Array(others.length)
    const rate = (row: number, cell: number): void => {
      for (let k = 0; k < others.length; k++) {
        const column = columns[k]
        let there = 0
        if (column) there = column[row] as number
        else {
          const list = others[k] as List
          const position = seek(list, row, at[k] as number)
          at[k] = position
          if (position < list.to && list.rows[position] === row) there = list.cells[position] as number
        }
        if (there === 0) return
        cellsThere[k] = there
      }
      const norm = norms[row] as number
      let score = lead.weight * cellScore(cell, norm, lead.exact)
      for (let k = 0; k < others.length; k++) {
        const list = others[k] as List
        score += list.weight * cellScore(cellsThere[k] as number, norm, list.exact)
      }
      found(row, score)
    }
    const { rows, cells, from, to } = lead
    if (within && within.length * FEW < to - from) {
      for (let i = 0, p = from; i < within.length && p < to; i++) {
        const row = within[i] as number
        p = seek(lead, row, p)
        if (p < to && rows[p] === row) rate(row, cells[p] as number)
      }
      return
    }
    const allowed = within && this.bits(within)
    // Most rows of the rarest word fall at the next one: that is asked here, before anything else.
    const [gate] = columns
    for (let p = from; p < to; p++) {
      const row = rows[p] as number
      if (gate && gate[row] === 0) continue
      if (!allowed || hasBit(allowed, row)) rate(row, cells[p] as number)
    }
  }

  private bits(rows: Uint32Array): Uint32Array {
    const bits = new Uint32Array((this.corpus.count + 31) >>> 5)
    for (const row of rows) bits[row >>> 5]! |= 1 << (row & 31)
    return bits
  }

  /** The cells of a frequent class by row, 0 where it does not stand. */
  private column({ class: c, rows, cells, from, to }: List): Uint8Array | undefined {
    const { count } = this.corpus
    if (c === undefined || (to - from) * FREQUENT < count) return undefined
    const known = this.columns.get(c)
    if (known) return known
    const column = new Uint8Array(count)
    for (let p = from; p < to; p++) column[rows[p] as number] = cells[p] as number
    if ((this.columns.size + 1) * count > COLUMN_BYTES) this.columns.clear()
    this.columns.set(c, column)
    return column
  }
}

function rankedRows({ items, scores, size }: Best): RankedRow[] {
  const ranked: RankedRow[] = []
  for (let i = 0; i < size; i++) ranked.push({ row: items[i] as number, score: scores[i] as number })
  return ranked
}
