/**
 * Ids: kebab-case ASCII, the same for the same articles anywhere.
 *
 * @module
 */
import type { DateAssertion, Evidence } from '../schema/records'
import { sha256Hex } from './canonical'
import { type Cluster, fixedDays } from './draft'

/** Kebab-case ASCII of a file name or an id; empty where nothing of it is ASCII. */
export const kebab = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\x21-\x7e]/g, (c) => (/\s/.test(c) ? ' ' : ''))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Gives each id once: a second one of the same words gets `-2`, a third `-3`. */
export function uniqueIds(taken: Iterable<string> = []): (id: string) => string {
  const seen = new Set(taken)
  const next = new Map<string, number>()
  return (id) => {
    let free = id
    if (seen.has(id)) {
      let n = next.get(id) ?? 2
      while (seen.has((free = `${id}-${n}`))) n++
      next.set(id, n + 1)
    }
    seen.add(free)
    return free
  }
}

/** Names more than this many participants in an id would make it unreadable. */
const NAMED = 3

/**
 * The id of an event: the authority's, else its type, who took part (or where it was on its day, or which article
 * tells it), and its day, month or year where that is known.
 */
export function eventId(cluster: Cluster, date: DateAssertion | null): string {
  if (cluster.known) return cluster.known.id
  const [lead] = cluster.reports
  if (!lead) throw new Error('a cluster without reports')
  const people = cluster.reports.flatMap((r) => r.fact.participants.flatMap((p) => (p.id === null ? [] : [p.id])))
  const who = [...new Set(people)].sort().slice(0, NAMED)
  const where = cluster.reports.find((r) => r.fact.place?.id)?.fact.place?.id
  const when = date && date.basis !== 'bounded' ? (fixedDays(date) ? date.earliest : date.edtf) : null
  // A place alone says too little: half of all visits are to the same country.
  const subject = who.length > 0 ? who : where !== undefined && when !== null ? [where] : [lead.draft.id]
  return kebab([lead.fact.type, ...subject, when ?? ''].join('-'))
}

/** The id of a statement: its article and the first eight hexadecimal digits of the SHA-256 of its words. */
export const statementId = (article: string, [words]: readonly Evidence[]): string =>
  `${article}-${sha256Hex(words?.exact ?? '').slice(0, 8)}`
