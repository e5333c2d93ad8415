/**
 * Limits: what can be said of a day that no text gives. Each limit is one bound with its reason and the words behind
 * it; together they make a `bounded` date.
 *
 * @module
 */
import { isoDay } from '../schema/days'
import type { DateAssertion, DateReason, Evidence } from '../schema/records'

/** One bound on an unknown day. */
export interface Limit {
  readonly bound: 'earliest' | 'latest'
  /** Day number, inclusive. */
  readonly day: number
  readonly rule: string
  readonly note: string
  readonly evidence: readonly Evidence[]
  readonly source?: string
  /** Rests on a day that no text of the corpus gives. */
  readonly external: boolean
}

const reasonOf = ({ bound, day, rule, note, evidence, source }: Limit): DateReason => ({
  rule,
  bound,
  day: isoDay(day),
  note,
  evidence,
  ...(source === undefined ? {} : { source }),
})

/** The tightest first; among equals the order of arrival, which is that of the text. */
function tightestFirst(limits: readonly Limit[], bound: Limit['bound']): Limit[] {
  const sign = bound === 'earliest' ? -1 : 1
  return limits.filter((l) => l.bound === bound).sort((a, b) => sign * (a.day - b.day))
}

/**
 * The date that limits leave: `[a..b]`, open where no limit stands, the tightest bounds first among its reasons.
 * Null where there are no limits, or where they contradict each other.
 */
export function boundedDate(limits: readonly Limit[]): DateAssertion | null {
  const lower = tightestFirst(limits, 'earliest')
  const upper = tightestFirst(limits, 'latest')
  const [from, to] = [lower[0], upper[0]]
  if ((!from && !to) || (from && to && from.day > to.day)) return null
  const binding = [from, to].filter((l) => l !== undefined)
  const oneDay = from !== undefined && from.day === to?.day
  return {
    edtf: oneDay ? isoDay(from.day) : `[${from ? isoDay(from.day) : ''}..${to ? isoDay(to.day) : ''}]`,
    earliest: from ? isoDay(from.day) : null,
    latest: to ? isoDay(to.day) : null,
    extent: oneDay ? 'span' : 'within',
    basis: 'bounded',
    evidence: binding.flatMap((l) => l.evidence),
    reasons: [...lower, ...upper].map(reasonOf),
  }
}

/**
 * The same, with what the texts alone leave beside it as `fromText` where days from outside the corpus tighten it.
 */
export function boundedWithText(limits: readonly Limit[]): DateAssertion | null {
  const all = boundedDate(limits)
  if (all === null || !limits.some((l) => l.external)) return all
  const text = boundedDate(limits.filter((l) => !l.external))
  return text?.edtf === all.edtf ? all : { ...all, fromText: text }
}
