/**
 * The date of an event that several articles may tell of, and what they disagree about.
 *
 * @module
 */
import { assertDate } from '../schema/assertion'
import { EdtfError, edtfBounds } from '../schema/edtf'
import type { DateAssertion, DateReason, Disagreement, Evidence } from '../schema/records'
import { DATE_BASES } from '../schema/vocabulary'
import { type Cluster, fixedDays, type Report } from './draft'
import { knownEventNote, sameEventNote } from './notes'
import { sameParticipant } from './participants'
import type { PlaceTree } from './same-event'
import { placesAgree } from './same-event'

const strength = (date: DateAssertion): number => DATE_BASES.indexOf(date.basis)
/** How many days a date leaves open; what fixes the day comes first. */
function width(date: DateAssertion): number {
  const { earliest, latest } = edtfBounds(date.edtf)
  return earliest === null || latest === null ? Number.POSITIVE_INFINITY : latest - earliest
}
const uniqueEvidence = (all: readonly Evidence[]): Evidence[] =>
  all.filter((e, i) => all.findIndex((x) => x.article === e.article && x.start === e.start && x.end === e.end) === i)

/** Whether two dates can be of one event: one lies in the other. */
function compatible(a: DateAssertion, b: DateAssertion): boolean {
  const [x, y] = [edtfBounds(a.edtf), edtfBounds(b.edtf)]
  return (
    (x.earliest === null || y.latest === null || x.earliest <= y.latest) &&
    (y.earliest === null || x.latest === null || y.earliest <= x.latest)
  )
}

/** The reports that give a date, the one that says most and surest first. */
function datedReports(cluster: Cluster): (Report & { readonly date: DateAssertion })[] {
  const dated = cluster.reports.filter((r): r is Report & { date: DateAssertion } => r.date !== null)
  const day = (d: DateAssertion): number => (fixedDays(d) ? 0 : 1)
  return dated.sort((a, b) => day(a.date) - day(b.date) || strength(a.date) - strength(b.date) || width(a.date) - width(b.date))
}

const sameEvent = (report: Report, date: DateAssertion): DateReason => ({
  rule: 'same-event',
  note: sameEventNote(report.draft.id, date.edtf),
  evidence: date.evidence,
})

/**
 * The date that the articles together give: the surest, with the evidence of all that agree. `corroborated` where an
 * article that could not say the day by itself has it from another; then what the surest alone gives is `fromText`.
 */
export function dateFromTexts(cluster: Cluster): DateAssertion | null {
  const dated = datedReports(cluster)
  const best = dated[0]?.date
  if (!best) return null
  const agreeing = dated.filter((r) => compatible(r.date, best))
  if (agreeing.length === 1) return best
  const evidence = uniqueEvidence(agreeing.flatMap((r) => r.date.evidence))
  const reasons = agreeing.map((r) => sameEvent(r, r.date))
  return agreeing.some((r) => r.date.basis === 'corroborated')
    ? { ...assertDate(best.edtf, 'corroborated', evidence, reasons), fromText: best.basis === 'corroborated' ? null : best }
    : assertDate(best.edtf, best.basis, evidence, [...best.reasons, ...reasons])
}

/**
 * The same with the day that a source outside the articles gives, where they do not fix one themselves. `fromText`
 * keeps what they give, or `null` where that is nothing: the caller adds the bounds that follow.
 */
export function dateWithOutside(cluster: Cluster, fromText: DateAssertion | null): DateAssertion | null {
  const { known } = cluster
  if (fixedDays(fromText) || !known || known.date === null) return fromText
  const reason = (source: string): DateReason => ({
    rule: 'known-event',
    note: knownEventNote(known.id, known.date ?? ''),
    evidence: [],
    source,
  })
  return { ...assertDate(known.date, 'external', [], known.sources.slice(0, 3).map(reason)), fromText }
}

/** What is told once of an event; two articles that name two people for it disagree. */
const SINGLE_ROLES = ['presenter', 'recipient', 'host'] as const

/** The points on which the articles disagree with each other, or sources outside with them; values in the order of the articles. */
export function disagreementsOf(cluster: Cluster, date: DateAssertion | null, tree: PlaceTree): Disagreement[] {
  const out: Disagreement[] = []
  const differing = <T>(
    field: Disagreement['field'],
    said: readonly (readonly [Report, T])[],
    agree: (a: T, b: T) => boolean,
    show: (x: T) => string,
  ) => {
    const groups: { value: T; evidence: Evidence[] }[] = []
    for (const [report, value] of said) {
      const group = groups.find((g) => agree(g.value, value))
      const evidence = report.fact.evidence.slice(0, 1)
      if (group) group.evidence.push(...evidence)
      else groups.push({ value, evidence: [...evidence] })
    }
    if (groups.length > 1) out.push({ field, values: groups.map((g) => ({ value: show(g.value), evidence: g.evidence })) })
  }
  const { reports, known } = cluster
  const dates = reports.flatMap((r) => (r.date ? [[r, r.date] as const] : []))
  differing('date', dates, compatible, (d) => d.edtf)
  const places = reports.flatMap((r) => (r.fact.place ? [[r, r.fact.place] as const] : []))
  differing(
    'place',
    places,
    (a, b) => placesAgree(a, b, tree),
    (p) => p.id ?? p.name,
  )
  for (const role of SINGLE_ROLES) {
    const holders = reports.flatMap((r) => {
      const inRole = r.fact.participants.filter((p) => p.role === role && p.kind === 'person' && p.id !== null)
      return inRole.length === 1 ? inRole.map((p) => [r, p] as const) : []
    })
    differing('participants', holders, sameParticipant, (p) => `${role}: ${p.id ?? p.name}`)
  }
  const outside = outsideValues(cluster, date)
  if (date && outside.length > 0) {
    const evidence = date.evidence.length > 0 ? date.evidence : reports.flatMap((r) => r.fact.evidence.slice(0, 1))
    const ours = { value: date.edtf, evidence, ...(date.basis === 'external' && known?.sources[0] ? { source: known.sources[0] } : {}) }
    out.push({ field: 'date', values: [ours, ...outside] })
  }
  return out
}

/** What sources outside the articles say otherwise: those the authority lists, and its own day where the texts' day differs. */
function outsideValues({ known }: Cluster, date: DateAssertion | null): Disagreement['values'] {
  if (!known || !date) return []
  const disputed = known.disputed.map(({ says, source }) => ({ value: says, evidence: [], source }))
  const ownDiffers = known.date !== null && date.basis !== 'bounded' && !overlaps(known.date, date)
  return ownDiffers
    ? [{ value: known.date, evidence: [], ...(known.sources[0] ? { source: known.sources[0] } : {}) }, ...disputed]
    : disputed
}

function overlaps(edtf: string, date: DateAssertion): boolean {
  try {
    return compatible(assertDate(edtf, 'external', []), date)
  } catch (error) {
    if (error instanceof EdtfError) return true
    throw error
  }
}
