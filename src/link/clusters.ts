/**
 * Clusters: the reports of one event, across articles.
 *
 * @module
 */
import type { Authority } from '../schema/authority'
import { ClusterIndex } from './cluster-index'
import { type Cluster, fixedDays, type Report } from './draft'
import { knownEventOf } from './known-events'
import { daysAgree, type PlaceTree, sameEvent } from './same-event'

/** What tells most about an event comes first, so that vaguer reports find it: a fixed day, a date, none. */
const vagueness = (r: Report): number => (fixedDays(r.date) ? 0 : r.date ? 1 : 2)
const firstDay = (r: Report): number => fixedDays(r.date)?.first ?? 0
/** The order in which reports come to their clusters. */
export const surestFirst = (a: Report, b: Report): number => vagueness(a) - vagueness(b) || firstDay(a) - firstDay(b)

/** A report is compared with this many of a cluster, the surest: a communiqué may be printed by hundreds of outlets. */
const COMPARED = 8
const sample = (c: Cluster): readonly Report[] => (c.reports.length <= COMPARED ? c.reports : c.reports.slice(0, COMPARED))

/** The one cluster that a report fits; those of its very day before those a day off. Null where none fits, or several do as well. */
function clusterOf(report: Report, index: ClusterIndex, tree: PlaceTree): Cluster | null {
  const fitting = [...index.near(report)].filter(
    (c) =>
      (!c.known || !report.known) && sample(c).every((r) => sameEvent(r, report, tree)) && c.reports.every((r) => r.draft !== report.draft),
  )
  const sameDay = fitting.filter((c) => sample(c).some((r) => daysAgree(r, report) === 'same'))
  const [only, ...others] = sameDay.length > 0 ? sameDay : fitting
  return only && others.length === 0 ? only : null
}

/**
 * Groups reports by event. One article tells of an event once: the reports of an article never meet in a cluster,
 * unless the authority knows both as one. An undated report that fits several events joins none of them.
 */
export function clusterReports(reports: readonly Report[], authority: Authority, tree: PlaceTree): Cluster[] {
  const clusters: Cluster[] = []
  const byKnown = new Map<string, Cluster>()
  const index = new ClusterIndex()
  for (const report of reports) report.known = knownEventOf(report, authority, tree)
  const order = [...reports].sort(surestFirst)
  for (const report of order) {
    let cluster = (report.known ? byKnown.get(report.known.id) : null) ?? clusterOf(report, index, tree)
    if (!cluster) clusters.push((cluster = { reports: [], known: null }))
    cluster.reports.push(report)
    cluster.known ??= report.known
    if (cluster.known) byKnown.set(cluster.known.id, cluster)
    index.add(cluster, report)
  }
  return clusters
}
