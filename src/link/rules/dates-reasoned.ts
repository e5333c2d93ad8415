/**
 * A date is what its reasons make of it, and each reason is true of the dataset it stands in.
 *
 * @module
 */
import { isoDay, parseIsoDay } from '../../schema/days'
import { edtfBounds, isEdtf } from '../../schema/edtf'
import type { DateAssertion, DateReason } from '../../schema/records'
import { canonicalJson } from '../canonical'
import { boundedDate, type Limit } from '../limits'
import { knownDayNote, knownEventNote, officeNote, pastNote, relativeWordsNote, sameEventNote, toComeNote, toldNote } from '../notes'
import { byId, type DatePart, datesIn, placeKey } from './parts'
import type { Finding, Rule, RuleContext } from './rule'

type Dataset = RuleContext['dataset']

/** What the reasons of a dataset are looked up in. */
interface Known {
  readonly articles: ReadonlyMap<string, Dataset['articles'][number]>
  readonly events: ReadonlyMap<string, Dataset['events'][number]>
  /** The day and the source of an office, by the note that names it. */
  readonly offices: ReadonlyMap<string, readonly { readonly day: string; readonly source: string | undefined }[]>
}

function officesOf({ people }: Dataset): Known['offices'] {
  const offices = new Map<string, { day: string; source: string | undefined }[]>()
  for (const person of people)
    for (const role of person.roles)
      for (const bound of ['earliest', 'latest'] as const) {
        const edtf = bound === 'earliest' ? role.from : role.to
        const day = edtf !== null && isEdtf(edtf) ? edtfBounds(edtf)[bound] : null
        if (edtf === null || day === null) continue
        const note = officeNote(person, role, bound, edtf)
        offices.set(note, [...(offices.get(note) ?? []), { day: isoDay(day), source: role.sources[0] }])
      }
  return offices
}

/** The dates of an event or article: as it stands, and as the text alone gives it. */
const bothOf = (date: DateAssertion | null): DateAssertion[] => (date ? [date, ...bothOf(date.fromText ?? null)] : [])

/** The dates on which the events that an article tells of are known to have been, one way or the other. */
const datesTold = (article: Dataset['articles'][number], { events }: Known): DateAssertion[] =>
  article.events.flatMap((id) => bothOf(events.get(id)?.date ?? null))

/** A reason of the bounds of an article's day: an event that it tells as past, or as still to come. */
function eventReasonHolds(reason: DateReason, article: Dataset['articles'][number], known: Known): boolean {
  const toCome = reason.rule === 'event-still-to-come'
  return datesTold(article, known).some(({ edtf, earliest, latest, reasons, basis }) => {
    if (reason.note !== (toCome ? toComeNote(edtf) : pastNote(edtf))) return false
    const eve = earliest && parseIsoDay(earliest)
    const days = toCome ? [earliest, eve === null ? null : isoDay(Number(eve) - 1)] : [earliest, latest]
    const source = basis === 'external' ? reasons.find((r) => r.source)?.source : undefined
    return days.includes(reason.day ?? '') && reason.source === source && reason.bound === (toCome ? 'latest' : 'earliest')
  })
}

/** Whether `article X reports the same event on E` is so: X tells of it, and E is a day the date can be. */
function sameEventHolds(reason: DateReason, { date, of }: DatePart, known: Known): boolean {
  const told = /^article (\S+) reports the same event on (\S+?)(;.*)?$/.exec(reason.note)
  const outside = told ? null : /^the event is known from outside the articles to have been on (\S+?);/.exec(reason.note)
  const [edtf, other] = told ? [told[2] as string, told[1] as string] : [outside?.[1] ?? '', null]
  if (!isEdtf(edtf)) return false
  if ('event' in of)
    return other !== null && reason.note === sameEventNote(other, edtf) && of.event.articles.includes(other) && overlap(edtf, date)
  const base = other === null ? knownDayNote(edtf) : sameEventNote(other, edtf)
  if (reason.note !== relativeWordsNote(base)) return false
  // The day of the article follows from its words on that event; the event is one that both tell of.
  return of.article.events.some((id) => {
    const event = known.events.get(id)
    return event?.date && (other === null || event.articles.includes(other)) && bothOf(event.date).some((d) => overlap(edtf, d))
  })
}

/** Whether two dates have a day in common. */
function overlap(edtf: string, date: DateAssertion): boolean {
  const { earliest, latest } = edtfBounds(edtf)
  const [from, to] = [earliest === null ? null : isoDay(earliest), latest === null ? null : isoDay(latest)]
  return (from === null || date.latest === null || from <= date.latest) && (to === null || date.earliest === null || to >= date.earliest)
}

/**
 * How the day of the article is known whose reason an event's date carries: the event was told in words that this day
 * resolves. Null for a reason of its own.
 */
function carriedFrom(reason: DateReason, { of }: DatePart, { articles }: Known): DateAssertion['basis'] | null {
  if ('article' in of) return null
  const json = canonicalJson(reason)
  const days = of.event.articles.flatMap((id) => articles.get(id)?.published ?? [])
  return days.find((day) => day.reasons.some((r) => canonicalJson(r) === json))?.basis ?? null
}

/** Whether a reason rests on words that it can rest on: each once, of the event or the day that it names. */
function wordsHold({ rule, evidence }: DateReason, { date, of }: DatePart, known: Known): boolean {
  const keys = evidence.map(placeKey)
  // The sentence that tells of an event may be the one that dates the article too.
  if (new Set(keys).size < keys.length && !rule.startsWith('told-as')) return false
  if (rule === 'office-held') return keys.length === 1
  const events = 'event' in of ? [of.event] : of.article.events.flatMap((id) => known.events.get(id) ?? [])
  const days = events.flatMap((event) => event.articles.flatMap((id) => bothOf(known.articles.get(id)?.published ?? null)))
  const words = new Set(
    [
      ...events.flatMap((event) => [...event.evidence, ...bothOf(event.date).flatMap((d) => d.evidence)]),
      ...(rule.startsWith('told-as') ? days.flatMap((d) => d.evidence) : date.evidence),
    ].map(placeKey),
  )
  if (!keys.every((key) => words.has(key))) return false
  const sentences = new Set(events.flatMap((event) => event.evidence.map(placeKey)))
  return rule === 'same-event' || !/^(event-|told-)/.test(rule) || sentences.has(keys[0] ?? '')
}

/** Whether a reason is true of its dataset. A rule that is not looked at here gives no reason of this dataset. */
function holds(reason: DateReason, part: DatePart, known: Known): boolean {
  const { date, of } = part
  if (carriedFrom(reason, part, known) !== null) return true
  if (!wordsHold(reason, part, known)) return false
  switch (reason.rule) {
    case 'office-held':
      return (known.offices.get(reason.note) ?? []).some(({ day, source }) => day === reason.day && source === reason.source)
    case 'event-past':
    case 'event-still-to-come':
      return 'article' in of && eventReasonHolds(reason, of.article, known)
    case 'told-as-past':
    case 'told-as-planned': {
      if (!('event' in of)) return false
      const planned = reason.rule === 'told-as-planned'
      return of.event.articles.some((id) =>
        bothOf(known.articles.get(id)?.published ?? null).some(
          (own) =>
            reason.note === toldNote(id, own.edtf, planned) &&
            reason.day === (planned ? own.earliest : own.latest) &&
            canonicalJson(reason.evidence.slice(1)) === canonicalJson(own.evidence.filter((e) => e.article === id)),
        ),
      )
    }
    case 'same-event':
      return sameEventHolds(reason, part, known) && (reason.bound !== undefined || reason.day === undefined || reason.day === date.edtf)
    case 'known-event':
      return 'event' in of && reason.note === knownEventNote(of.event.id, date.edtf) && reason.source !== undefined
    case 'known-article':
      return 'article' in of && reason.day === date.edtf
    case 'publication-stamp':
    case 'dateline':
    case 'update-stamp':
    case 'page-clock':
    case 'given':
      // An event dated by words that its article's day resolves carries why that day is known.
      return 'article' in of ? reason.day === date.edtf : true
    case 'curated':
      return reason.source !== undefined
    case 'same-occasion':
      return reason.evidence.length > 0
    default:
      return false
  }
}

const OUTSIDE: ReadonlySet<string> = new Set(['known-event', 'known-article'])

/** A reason as the limit that it was made of. */
function limitOf({ bound, day, rule, note, evidence, source }: DateReason): Limit[] {
  const number = day === undefined ? null : parseIsoDay(day)
  if (bound === undefined || number === null) return []
  return [{ bound, day: number, rule, note, evidence, ...(source === undefined ? {} : { source }), external: false }]
}

/** What is wrong with how a date says it is known; null for nothing. */
function basisWrong(part: DatePart, known: Known): string | null {
  const { date, of, fromText } = part
  const { basis, reasons, evidence, edtf } = date
  const bounds = reasons.filter((r) => r.bound !== undefined)
  const carried = reasons.flatMap((reason) => carriedFrom(reason, part, known) ?? [])
  if (basis !== 'bounded' && carried.length > 0 && carried.length === reasons.length)
    return carried.includes(basis) ? null : `it is ${basis}, and the day it rests on is ${carried[0]}`
  if (basis === 'bounded') {
    if (bounds.length < reasons.length) return 'it is bounded, and one of its reasons gives no bound'
    const { fromText: _, ...own } = date
    const made = boundedDate(reasons.flatMap(limitOf))
    return canonicalJson(own) === canonicalJson(made)
      ? null
      : `it says ${edtf}; its reasons make ${made?.edtf ?? 'nothing'} of it, on the words of the tightest`
  }
  if (bounds.length > 0) return `it is ${basis}, and its reasons are those of bounds`
  if (basis === 'external')
    return date.fromText === undefined ? 'it is from outside the articles, and what their texts give is not beside it' : null
  if (reasons.some((r) => OUTSIDE.has(r.rule))) return `it is ${basis}, and its reasons are from outside the articles`
  const articles = new Set([...evidence, ...reasons.flatMap((r) => r.evidence)].map((e) => e.article))
  if (basis === 'corroborated') {
    const own = 'article' in of ? of.article.id : null
    if (own !== null && canonicalJson(evidence) !== canonicalJson(reasons.flatMap((r) => r.evidence)))
      return 'it is corroborated, and its words are not those of its reasons'
    if (own === null ? articles.size < 2 : ![...articles].some((id) => id !== own)) return 'it is corroborated, and by no other article'
    return date.fromText === undefined && !fromText ? 'it is corroborated, and what the text alone gives is not beside it' : null
  }
  if ('article' in of && [...articles].some((id) => id !== of.article.id)) return `it is ${basis}, and rests on another article`
  return date.fromText === undefined ? null : `it is ${basis}, and has beside it what the text alone gives`
}

/** An article without a day, though the events that it tells of bound it on one side at least, and not in contradiction. */
function unbounded(article: Dataset['articles'][number], i: number, known: Known): Finding[] {
  if (article.published !== null) return []
  const events = article.events.flatMap((id) => known.events.get(id) ?? [])
  const fixed = events.filter(({ date }) => date && date.basis !== 'bounded' && date.extent === 'span' && date.earliest && date.latest)
  const past = fixed.flatMap(({ status, date }) => (status === 'occurred' ? [date?.latest ?? ''] : [])).sort()
  const toCome = fixed.flatMap(({ status, date }) => (status === 'planned' ? [date?.earliest ?? ''] : [])).sort()
  const contradict = past.length > 0 && toCome.length > 0 && (past.at(-1) ?? '') >= (toCome[0] ?? '')
  return fixed.length === 0 || contradict
    ? []
    : [{ message: `article ${article.id} has no day, and its events bound it`, at: ['articles', i, 'published'] }]
}

const repeats = ({ reasons }: DateAssertion): boolean => new Set(reasons.map(canonicalJson)).size < reasons.length

/** Dates are reasoned. */
export const datesReasoned: Rule = {
  name: 'dates-reasoned',
  explanation:
    'A date is what its reasons make of it: bounds are the tightest that its reasons give, what is corroborated rests on another article, what is external has beside it what the texts give. And each reason is true here: the office, the event or the article that it names is in the dataset, with that day.',
  check({ dataset }) {
    const known: Known = { articles: byId(dataset.articles), events: byId(dataset.events), offices: officesOf(dataset) }
    const undated = dataset.articles.flatMap((article, i) => unbounded(article, i, known))
    const wrong = datesIn(dataset).flatMap((part): Finding[] => {
      const { date, by, at } = part
      const basis = basisWrong(part, known) ?? (repeats(date) ? 'one of its reasons is given twice' : null)
      const reasons = date.reasons.flatMap((reason, i): Finding[] =>
        holds(reason, part, known)
          ? []
          : [
              {
                message: `${by}: the reason ${reason.rule}, ${JSON.stringify(reason.note)}, does not hold in this dataset`,
                at: [...at, 'reasons', i],
              },
            ],
      )
      return [...(basis === null ? [] : [{ message: `${by}: ${basis}`, at: [...at, 'basis'] }]), ...reasons]
    })
    return [...undated, ...wrong]
  },
}
