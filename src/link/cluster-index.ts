/**
 * Where a report looks for its event: among the clusters of its type that share a participant with it, those of its
 * days where it has any. What is searched does not grow with the corpus.
 *
 * @module
 */
import { type Cluster, fixedDays, type Report } from './draft'
import { participantWords } from './participants'

/** An undated report is compared with this many clusters of a participant, the newest: news is told of what is new. */
const REACH = 64
/** A report may be a day off. */
const MARGIN = 1

interface Bucket {
  readonly all: Cluster[]
  readonly byDay: Map<number, Cluster[]>
}

const keysOf = (r: Report): Set<string> =>
  new Set(r.fact.participants.flatMap((p) => participantWords(p).map((words) => `${r.fact.type} ${words}`)))

const put = (list: Cluster[], cluster: Cluster): void => {
  if (!list.includes(cluster, -REACH)) list.push(cluster)
}

/** Clusters by type, participant and day. */
export class ClusterIndex {
  private readonly buckets = new Map<string, Bucket>()

  /** Takes up a cluster under what one of its reports tells. */
  add(cluster: Cluster, report: Report): void {
    const days = fixedDays(report.date)
    for (const key of keysOf(report)) {
      let bucket = this.buckets.get(key)
      if (!bucket) this.buckets.set(key, (bucket = { all: [], byDay: new Map() }))
      put(bucket.all, cluster)
      if (!days) continue
      for (let day = days.first; day <= days.last; day++) {
        const list = bucket.byDay.get(day)
        if (list) put(list, cluster)
        else bucket.byDay.set(day, [cluster])
      }
    }
  }

  /** The clusters that a report may belong to. */
  near(report: Report): Set<Cluster> {
    const days = fixedDays(report.date)
    const out = new Set<Cluster>()
    for (const key of keysOf(report)) {
      const bucket = this.buckets.get(key)
      if (!bucket) continue
      if (!days) for (const cluster of bucket.all.slice(-REACH)) out.add(cluster)
      else
        for (let day = days.first - MARGIN; day <= days.last + MARGIN; day++)
          for (const cluster of bucket.byDay.get(day)?.slice(-REACH) ?? []) out.add(cluster)
    }
    return out
  }
}
