/**
 * Resolving: what each expression of a text says, one after the other, with the day of publication in hand and the
 * dates before in memory.
 *
 * @module
 */
import { civil, parseIsoDay } from '../../schema/days'
import type { Tokens } from '../tokens'
import type { DateExpression, ResolvedDate, ResolveOptions } from './expression'
import { isPlaced, type Meaning } from './meaning'
import { type DateProblem, type Memory, type Placed, placePoint, type Setting } from './place'
import { tenseAround } from './tense'

/** Several placed dates as one: `a/b` for a range or for neighbours, `[a,b]` for one of them, `{a,b}` else. */
function join(kind: Meaning['kind'], parts: readonly Placed[], problems: DateProblem[]): Placed | null {
  const first = parts[0] as Placed
  const last = parts[parts.length - 1] as Placed
  if (parts.length === 1) return first
  const from = first.edtf.split('/')[0] as string
  const to = last.edtf.split('/').at(-1) as string
  if (kind === 'range') {
    if (first.from !== null && last.to !== null && first.from > last.to) {
      problems.push({ rule: 'reversed-range', message: `${to} comes before ${from}` })
      return null
    }
    return { edtf: `${from}/${to}`, from: first.from, to: last.to }
  }
  if (kind !== 'either' && parts.every((p, i) => i === 0 || follows(parts[i - 1] as Placed, p)))
    return { edtf: `${from}/${to}`, from: first.from, to: last.to }
  const [open, shut] = kind === 'either' ? ['[', ']'] : ['{', '}']
  const sorted = [...parts].sort((a, b) => (a.from ?? 0) - (b.from ?? 0))
  return {
    edtf: `${open}${sorted.map((p) => p.edtf.replace('/', '..')).join(',')}${shut}`,
    from: (sorted[0] as Placed).from,
    to: (sorted.at(-1) as Placed).to,
  }
}

/** Whether a date starts where the one before it ends. Without a year, by the days of the same month. */
function follows(a: Placed, b: Placed): boolean {
  if (a.to !== null && b.from !== null) return b.from === a.to + 1
  const [x, y] = [a.edtf.split('-'), b.edtf.split('-')]
  return (
    a.to === b.from && x.length === y.length && x.slice(0, -1).join() === y.slice(0, -1).join() && Number(y.at(-1)) === Number(x.at(-1)) + 1
  )
}

/** «ما بين شتنبر ويونيو الماضيين»: a range that would run backwards starts in the year before, where no year is printed. */
function turnedYear({ points }: Meaning, parts: readonly Placed[], setting: Setting): Placed | null {
  const [from, to] = [parts[0] as Placed, parts[parts.length - 1] as Placed]
  const point = points[0] as Meaning['points'][number]
  if (from.from === null || to.to === null || from.from <= to.to || point.month === undefined || point.year !== undefined || point.hijri)
    return null
  return placePoint({ ...point, tense: undefined, year: civil(to.to).year - 1 }, setting)
}

/** A meaning placed in time. */
export function placeMeaning(meaning: Meaning, setting: Setting): Placed | null {
  const parts: Placed[] = []
  for (const point of meaning.points) {
    const placed = placePoint(point, setting)
    if (!placed) return null
    parts.push(placed)
  }
  const turned = meaning.kind === 'range' ? turnedYear(meaning, parts, setting) : null
  if (turned) parts[0] = turned
  return join(meaning.kind, parts, setting.problems)
}

/** A setting that knows nothing but the words. */
export const nowhere = (): Setting => ({
  reference: null,
  memory: { day: null, month: null, year: null },
  around: 0,
  weekdays: 'past',
  problems: [],
})

/** The EDTF that the words give on their own, or null. */
export function explicitEdtf(meaning: Meaning): string | null {
  return meaning.points.every(isPlaced) ? (placeMeaning(meaning, nowhere())?.edtf ?? null) : null
}

function remember(memory: Memory, expression: DateExpression, placed: Placed | null): void {
  const { unit } = expression.meaning.points[expression.meaning.points.length - 1] as Meaning['points'][number]
  if (unit === 'week') memory.day = placed?.to ?? memory.day
  if (unit !== 'day' && unit !== 'month' && unit !== 'year') return
  const at = placed?.to == null ? null : civil(placed.to)
  if (unit === 'day') memory.day = placed?.to ?? null
  if (unit !== 'year') memory.month = at
  memory.year = at?.year ?? null
}

/** Punctuation and words that may stand between a Hijri date and its Gregorian twin. */
const MAX_GAP = 3

/** The Gregorian day beside a Hijri one, which says the same day for certain. */
function twinOf(at: number, expressions: readonly DateExpression[], tokens: Tokens, days: (index: number) => Placed | null): Placed | null {
  const expression = expressions[at] as DateExpression
  for (const other of [at + 1, at - 1]) {
    const twin = expressions[other]
    if (!twin || twin.calendar === 'hijri' || twin.granularity !== 'day' || twin.meaning.kind !== expression.meaning.kind) continue
    const [left, right] = other > at ? [expression, twin] : [twin, expression]
    if (right.first - left.last > MAX_GAP || !isTwinGap(tokens, left.last, right.first)) continue
    const placed = days(other)
    if (placed?.from != null) return placed
  }
  return null
}

const TWIN_MARKS = new Set(['(', '/', '-', ',', '|', '=', ')', 'ل'])
function isTwinGap(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const form = tokens.form[i] as string
    if (!TWIN_MARKS.has(form) && !form.includes('وافق') && !form.includes('مصادف')) return false
  }
  return true
}

/** Against a period: what both its ends give alike, the rest as without a day. */
function resolveWithin(
  [from, to]: readonly [string, string],
  expressions: readonly DateExpression[],
  tokens: Tokens,
  { period: _, ...options }: ResolveOptions,
): ResolvedDate[] {
  const [first, last, none] = [from, to, null].map((reference) => resolveDates(expressions, tokens, { ...options, reference }))
  return (first as ResolvedDate[]).map((read, i) => (read.edtf === last?.[i]?.edtf ? read : (none?.[i] as ResolvedDate)))
}

/**
 * Says what each expression means, in the order given; those that look back («اليوم الموالي») look at the ones before.
 *
 * @example
 * ```ts
 * import { findDates, resolveDates, tokenize } from 'isnad/arabic'
 *
 * const tokens = tokenize('التقى الوفد أمس الخميس، ثم زار الدار البيضاء في اليوم الموالي')
 * const read = resolveDates(findDates(tokens), tokens, { reference: '2025-09-12' })
 * read.map((r) => r.edtf) // => ['2025-09-11', '2025-09-12']
 * ```
 */
export function resolveDates(expressions: readonly DateExpression[], tokens: Tokens, options: ResolveOptions): ResolvedDate[] {
  const reference = options.reference === null || options.reference === undefined ? null : parseIsoDay(options.reference)
  if (reference === null && options.period) return resolveWithin(options.period, expressions, tokens, options)
  const memory: Memory = { day: null, month: null, year: null }
  const weekdays = options.weekdays ?? 'past'
  const place = (expression: DateExpression, problems: DateProblem[], at: Memory): Placed | null => {
    const open = expression.explicit === null
    const around = open ? (options.tense?.(expression) ?? tenseAround(tokens, expression.first, expression.last)) : 0
    return placeMeaning(expression.meaning, { reference, memory: at, around, weekdays, problems })
  }
  return expressions.map((expression, index) => {
    const problems: DateProblem[] = []
    let placed = place(expression, problems, memory)
    if (expression.calendar === 'hijri' && expression.granularity === 'day') {
      const twin = twinOf(index, expressions, tokens, (other) => place(expressions[other] as DateExpression, [], { ...memory }))
      if (twin) placed = twin
    }
    remember(memory, expression, placed)
    const basis = placed === null ? null : expression.explicit !== null ? 'stated' : 'resolved'
    return { expression, edtf: placed?.edtf ?? null, basis, problems }
  })
}
