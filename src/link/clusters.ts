/**
 * Clusters: the reports of one event, across articles.
 *
 * @module
 */
import type { Authority } from '../schema/authority'
import { type Cluster, fixedDays, type Report } from './draft'
import { knownEventOf } from './known-events'
import { participantWords } from './participants'
import { type PlaceTree, sameEvent } from './same-event'

/** What tells most about an event comes first, so that vaguer reports find it: a fixed day, a date, none. */
const vagueness = (r: Report): number => (fixedDays(r.date) ? 0 : r.date ? 1 : 2)

/** The buckets in which a report looks for its event: its type with each of its participants. */
const buckets = (r: Report): string[] => [
  ...new Set(r.fact.participants.flatMap((p) => participantWords(p).map((words) => `${r.fact.type} ${words}`))),
]

/** A bucket is searched from its newest cluster back, this far: what a person does over years is not compared with all of it. */
const REACH = 256

/**
 * Groups reports by event. One article tells of an event once: the reports of an article never meet in a cluster,
 * unless the authority knows both as one. An undated report that fits several events joins none of them.
 */
export function clusterReports(reports: readonly Report[], authority: Authority, tree: PlaceTree): Cluster[] {
  const clusters: Cluster[] = []
  const byKnown = new Map<string, Cluster>()
  const byBucket = new Map<string, Cluster[]>()
  const join = (cluster: Cluster, report: Report): void => {
    cluster.reports.push(report)
    cluster.known ??= report.known
    if (cluster.known) byKnown.set(cluster.known.id, cluster)
    for (const bucket of buckets(report)) {
      const list = byBucket.get(bucket)
      if (!list) byBucket.set(bucket, [cluster])
      else if (!list.includes(cluster, -REACH)) list.push(cluster)
    }
  }
  const fitting = (report: Report): Cluster[] => {
    const near = new Set(buckets(report).flatMap((b) => byBucket.get(b)?.slice(-REACH) ?? []))
    return [...near].filter((c) => (!c.known || !report.known) && c.reports.every((r) => sameEvent(r, report, tree)))
  }
  for (const report of reports) report.known = knownEventOf(report, authority, tree)
  const order = [...reports].sort((a, b) => vagueness(a) - vagueness(b) || firstDay(a) - firstDay(b))
  for (const report of order) {
    const known = report.known ? byKnown.get(report.known.id) : undefined
    const candidates = known ? [known] : fitting(report)
    const only = candidates.length === 1 ? candidates[0] : undefined
    if (only) join(only, report)
    else {
      const cluster: Cluster = { reports: [], known: null }
      clusters.push(cluster)
      join(cluster, report)
    }
  }
  return clusters
}

const firstDay = (r: Report): number => fixedDays(r.date)?.first ?? 0
