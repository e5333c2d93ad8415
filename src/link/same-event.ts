/**
 * Whether two reports tell of one event: its kind, who took part, where, and when must agree as far as they are told.
 *
 * @module
 */
import { foldText } from '../arabic/fold'
import type { EntityRef, Evidence, Place } from '../schema/records'
import type { EventType } from '../schema/vocabulary'
import { boundsOf, fixedDays, type Report } from './draft'
import { sharedParticipants } from './participants'
import { wordsAndDay } from './words'

/** The broader places of each place, itself first. */
export type PlaceTree = ReadonlyMap<string, readonly string[]>

/** The chain of broader places of every place. */
export function placeTree(places: readonly Place[]): PlaceTree {
  const broader = new Map(places.map((p) => [p.id, p.broader]))
  return new Map(
    places.map((p) => {
      const chain: string[] = []
      for (let at: string | null | undefined = p.id; at && !chain.includes(at); at = broader.get(at)) chain.push(at)
      return [p.id, chain]
    }),
  )
}

/** Whether two places may be one: untold, the same, or the one in the other. */
export function placesAgree(a: EntityRef | null, b: EntityRef | null, tree: PlaceTree): boolean {
  if (a === null || b === null) return true
  if (a.id === null || b.id === null) return foldText(a.name) === foldText(b.name)
  return a.id === b.id || (tree.get(a.id)?.includes(b.id) ?? false) || (tree.get(b.id)?.includes(a.id) ?? false)
}

/** A report of a wrong day is off by one, as a rule: «أمس» copied a day later. */
const SLIP = 1
/** How many days after an event the press still reports it as news. */
const NEWS = 14

/** How two reports agree about the day. */
export type DayAgreement =
  /** Both give it, and it is the same; or one gives it and the other's relative words can mean it. */
  | 'same'
  /** One of them does not tell, and nothing speaks against it. */
  | 'open'
  /** They differ by so little that one of them may be wrong. */
  | 'slip'
  /** They tell of different days. */
  | 'different'

type Days = { readonly first: number; readonly last: number }

/** Whether a report that fixes no day may tell of the days given. */
function agreesWith(report: Report, days: Days): DayAgreement {
  const words = report.words.map((w) => wordsAndDay(report.draft, w, days.first))
  if (words.some((w) => w.writtenOn.length > 0)) return 'same'
  if (words.some((w) => w.contradict)) return 'different'
  if (report.date) {
    const { earliest, latest } = boundsOf(report.date)
    if ((latest !== null && latest < days.first) || (earliest !== null && earliest > days.last)) return 'different'
  }
  const published = fixedDays(report.draft.published)
  if (!published) return 'open'
  const since = published.first - days.last
  const fits = report.fact.status === 'planned' ? since <= 0 : since >= 0 && since <= NEWS
  return fits ? 'open' : 'different'
}

/** How a report agrees with days known from elsewhere. */
export function agreesWithDays(report: Report, days: Days): DayAgreement {
  const own = fixedDays(report.date)
  if (!own) return agreesWith(report, days)
  if (own.first <= days.last && days.first <= own.last) return 'same'
  return own.first - days.last <= SLIP && days.first - own.last <= SLIP ? 'slip' : 'different'
}

/** How two reports agree about the day. */
export function daysAgree(a: Report, b: Report): DayAgreement {
  const [ownA, ownB] = [fixedDays(a.date), fixedDays(b.date)]
  if (ownB) return agreesWithDays(a, ownB)
  if (ownA) return agreesWithDays(b, ownA)
  if (a.date && b.date) return a.date.edtf === b.date.edtf ? 'open' : 'different'
  const [pubA, pubB] = [fixedDays(a.draft.published), fixedDays(b.draft.published)]
  return pubA && pubB && Math.abs(pubA.first - pubB.first) > NEWS ? 'different' : 'open'
}

const folded = new WeakMap<Evidence, string>()

/** The folded words of an evidence. */
function foldedWords(evidence: Evidence): string {
  let known = folded.get(evidence)
  if (known === undefined) folded.set(evidence, (known = foldText(evidence.exact)))
  return known
}

/** Whether two reports tell of one place: as `placesAgree`, or where the sentences of the one name the place of the other too. */
function toldInOnePlace(a: Report, b: Report, tree: PlaceTree): boolean {
  const names = (told: Report, place: EntityRef | null): boolean => {
    const name = place ? foldText(place.name) : ''
    return name !== '' && told.fact.evidence.some((e) => foldedWords(e).includes(name))
  }
  return placesAgree(a.fact.place, b.fact.place, tree) || names(a, b.fact.place) || names(b, a.fact.place)
}

/** Acts bound to their place: who was caught there, and where, tells one from another as two participants do. */
const BOUND_TO_PLACE: ReadonlySet<EventType> = new Set(['arrest', 'seizure', 'operation', 'attack'])

/**
 * Whether two reports of different articles tell of one event. Where the days agree, one shared participant is enough;
 * where the day is open or a day off, two things must be shared: participants, or one and the place of an act bound to
 * its place.
 */
export function sameEvent(a: Report, b: Report, tree: PlaceTree): boolean {
  if (a.fact.type !== b.fact.type || a.draft === b.draft) return false
  // Days first: they part most events, and cost least to compare.
  const days = daysAgree(a, b)
  if (days === 'different') return false
  const shared = sharedParticipants(a.fact, b.fact)
  if (shared === 0 || !toldInOnePlace(a, b, tree)) return false
  if (days === 'same') return true
  const place = BOUND_TO_PLACE.has(a.fact.type) && a.fact.place !== null && b.fact.place !== null ? 1 : 0
  return shared + place >= 2 && a.fact.status === b.fact.status
}
