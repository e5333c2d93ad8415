/**
 * From the terms of a selection to the rows of a table, touching the smaller side first.
 *
 * @module
 */
import { keepBits, meetBits } from './index/bitset'
import type { Period } from './index/intervals'
import type { Facet } from './index/keys'
import { intersect, lowerBound, sequence } from './index/sorted'
import type { Table } from './index/table'

/** The kinds of records a selection holds. */
export type RecordKind = 'articles' | 'events' | 'statements'

/** One condition of a selection; all of them must hold. */
export type Term =
  | { readonly by: 'key'; readonly facet: Facet; readonly key: number }
  | { readonly by: 'period'; readonly period: Period }
  | { readonly by: 'rows'; readonly rows: (kind: RecordKind) => Uint32Array }

interface List {
  readonly rows: Uint32Array
  readonly bits: Uint32Array | undefined
}

/** The rows that a list and all of the others hold. */
function meet(rows: Uint32Array, others: readonly List[]): Uint32Array {
  let left = rows
  for (let i = 0; i < others.length && left.length > 0; i++) {
    const { rows: list, bits } = others[i] as List
    left = bits ? keepBits(left, bits) : intersect(left, list)
  }
  return left
}

function concat(parts: readonly Uint32Array[]): Uint32Array {
  const filled = parts.filter((p) => p.length > 0)
  if (filled.length === 1) return filled[0] as Uint32Array
  const out = new Uint32Array(filled.reduce((sum, p) => sum + p.length, 0))
  let at = 0
  for (const part of filled) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** The rows of all lists that may lie in a period, or certainly do. */
function meetPeriod(table: Table<unknown>, lists: readonly List[], period: Period): Uint32Array {
  const dates = table.dates
  const [first, second] = lists as readonly [List, List | undefined]
  const others = lists.slice(1)
  const lo = dates.stretchStart(period.from)
  const hi = dates.stretchEnd(period.to)
  const from = lowerBound(first.rows, lo)
  const to = lowerBound(first.rows, hi, from)
  // A word of two bitsets costs as much as a probe for one row.
  const inside =
    first.bits && second?.bits && (to - from) * 32 > hi - lo
      ? meet(meetBits(first.bits, second.bits, lo, hi), lists.slice(2))
      : meet(first.rows.subarray(from, to), others)
  if (period.match === 'within') return inside.filter((row) => dates.matches(row, period))
  const before =
    from <= dates.reachingAtMost(period.from, lo)
      ? meet(
          first.rows.subarray(0, from).filter((row) => dates.matches(row, period)),
          others,
        )
      : meet(dates.reaching(period.from, lo), lists)
  return concat([before, inside, meet(dates.openAfter(period.to), lists)])
}

/** The rows of a table that fulfil all terms, ascending. May be a view of an index: not to be written to. */
export function evaluate(table: Table<unknown>, kind: RecordKind, terms: readonly Term[]): Uint32Array {
  const lists: List[] = []
  const periods: Period[] = []
  for (const term of terms) {
    if (term.by === 'period') periods.push(term.period)
    else if (term.by === 'rows') lists.push({ rows: term.rows(kind), bits: undefined })
    else {
      const postings = table.postings(term.facet)
      lists.push({ rows: postings.list(term.key), bits: terms.length > 1 ? postings.bits(term.key) : undefined })
    }
  }
  lists.sort((a, b) => a.rows.length - b.rows.length)
  const [first] = lists
  const [period] = periods
  let rows: Uint32Array
  if (!first) rows = period ? table.dates.rows(period) : sequence(0, table.count)
  else rows = period ? meetPeriod(table, lists, period) : meet(first.rows, lists.slice(1))
  for (const further of periods.slice(1)) rows = rows.filter((row) => table.dates.matches(row, further))
  return rows
}

/** How many rows fulfil all terms; from the index alone where there is one term. */
export function countRows(table: Table<unknown>, kind: RecordKind, terms: readonly Term[]): number {
  const [term] = terms
  if (!term) return table.count
  if (terms.length === 1) {
    if (term.by === 'key') return table.postings(term.facet).size(term.key)
    if (term.by === 'period') return table.dates.count(term.period)
  }
  return evaluate(table, kind, terms).length
}

/** The last `n` dated rows that fulfil all terms. */
export function lastRows(table: Table<unknown>, kind: RecordKind, terms: readonly Term[], n: number): Uint32Array {
  const { dates } = table
  const [term] = terms
  if (!term) return sequence(Math.max(0, dates.dated - n), dates.dated)
  if (terms.length === 1 && term.by === 'period' && term.period.match === 'overlaps') return dates.lastOverlapping(term.period, n)
  const rows = evaluate(table, kind, terms)
  const end = dates.dated === table.count ? rows.length : lowerBound(rows, dates.dated)
  return rows.subarray(Math.max(0, end - n), end)
}
