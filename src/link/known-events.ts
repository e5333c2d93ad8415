/**
 * Which event of the authority a report tells of. The authority guides: it gives ids, names and days from outside;
 * where it knows nothing, events are linked all the same.
 *
 * @module
 */
import { TokenKind, tokenize } from '../arabic/tokens'
import type { Authority, KnownEvent } from '../schema/authority'
import type { EntityRef } from '../schema/records'
import { boundsOf, closedDays, type Report } from './draft'
import { agreesWithDays, type DayAgreement, type PlaceTree, placesAgree } from './same-event'

type Days = { readonly first: number; readonly last: number } | null
interface Candidate {
  readonly event: KnownEvent
  readonly place: EntityRef | null
  readonly days: Days
  readonly names: readonly string[]
}
const tables = new WeakMap<Authority, ReadonlyMap<string, readonly Candidate[]>>()

/** The events of the authority by type, ready to be compared. */
function candidatesOf(authority: Authority): ReadonlyMap<string, readonly Candidate[]> {
  let table = tables.get(authority)
  if (!table) {
    const byType = new Map<string, Candidate[]>()
    for (const event of authority.events) {
      const candidate = {
        event,
        place: event.place === null ? null : { kind: 'place' as const, id: event.place, name: event.place, entity: event.place },
        days: event.date === null ? null : closedDays(event.date),
        names: event.variants.ar.map(wordsOf),
      }
      byType.set(event.type, [...(byType.get(event.type) ?? []), candidate])
    }
    tables.set(authority, (table = byType))
  }
  return table
}

/** The folded words of a text, without its punctuation: a comma does not part a name from its clause. */
function wordsOf(text: string): string {
  const { form, kind } = tokenize(text)
  return form.filter((_, i) => kind[i] !== TokenKind.punctuation && kind[i] !== TokenKind.newline).join(' ')
}

const FIT: Readonly<Record<DayAgreement, number>> = { same: 3, open: 2, slip: 1, different: 0 }

/**
 * How well a report's date fits an event that texts speak of by name, at any time after or before it: only a date of
 * its own can speak against it.
 */
function namedFit(report: Report, days: Days): number {
  if (report.date === null || days === null) return FIT.open
  const { earliest, latest } = boundsOf(report.date)
  return (earliest ?? days.first) <= days.last && (latest ?? days.last) >= days.first ? FIT.same : FIT.different
}

/** How well a report fits an event of the authority: the higher the surer, 0 not at all. */
function fitness(report: Report, { event, place, days, names }: Candidate, tree: PlaceTree): number {
  if (!placesAgree(report.fact.place, place, tree)) return 0
  const ids = new Set(report.fact.participants.map((p) => p.id))
  if (!event.participants.every((id) => ids.has(id))) return 0
  if (names.length > 0)
    return report.fact.evidence.some((e) => names.some((n) => wordsOf(e.exact).includes(n))) ? namedFit(report, days) : 0
  if (event.participants.length === 0) return 0
  return days === null ? FIT.open : FIT[agreesWithDays(report, days)]
}

/** The event of the authority that a report tells of; null where none fits, or where two fit as well. */
export function knownEventOf(report: Report, authority: Authority, tree: PlaceTree): KnownEvent | null {
  let best: KnownEvent | null = null
  let bestFit = 0
  for (const candidate of candidatesOf(authority).get(report.fact.type) ?? []) {
    const score = fitness(report, candidate, tree)
    if (score === 0 || score < bestFit) continue
    best = score === bestFit ? null : candidate.event
    bestFit = score
  }
  return best
}
