/**
 * Records along time, uncertain dates as the intervals they are.
 *
 * @module
 */
import type { DateAssertion, Ids } from '../schema/records'
import type { RecordKind } from './evaluate'
import type { RecordsOf } from './selection'

/** The lengths of period a timeline is grouped by. */
export type PeriodUnit = 'day' | 'month' | 'quarter' | 'year'

/** How to draw a timeline. */
export interface TimelineOptions<K extends RecordKind = 'events'> {
  /** What stands on it; default `events`. */
  readonly of?: K
  /** The length of its periods; default `month`. */
  readonly by?: PeriodUnit
}

/** A record on a timeline. */
export interface TimelineItem<I extends Ids = Ids, K extends RecordKind = 'events'> {
  readonly record: RecordsOf<I>[K]
  readonly date: DateAssertion<I>
  /** Whether it certainly lies in the period it stands under; if not, it starts or may start there. */
  readonly certain: boolean
}

/** A period of a timeline, with what stands under it in order of date. */
export interface TimelinePeriod<I extends Ids = Ids, K extends RecordKind = 'events'> {
  /** EDTF: `2025-06-24`, `2025-06`, `2025-34` (quarters 33 to 36) or `2025`. */
  readonly period: string
  readonly items: readonly TimelineItem<I, K>[]
}

/** Records along time. Periods with nothing in them are left out. */
export interface Timeline<I extends Ids = Ids, K extends RecordKind = 'events'> {
  readonly by: PeriodUnit
  readonly periods: readonly TimelinePeriod<I, K>[]
  /** What has no date, or one without a year. */
  readonly undated: readonly RecordsOf<I>[K][]
}

/** The EDTF expression of the period that a day, `YYYY-MM-DD`, lies in. */
function periodOf(day: string, by: PeriodUnit): string {
  const month = day.slice(0, -3)
  if (by === 'day') return day
  if (by === 'month') return month
  const year = month.slice(0, -3)
  return by === 'year' ? year : `${year}-${33 + Math.floor((Number(month.slice(-2)) - 1) / 3)}`
}

/**
 * Groups records by the period of their first day known (of their last day, where they have no first).
 *
 * @param records - In order of date.
 * @param dateOf - The date of a record.
 */
export function timelineOf<K extends RecordKind>(
  records: readonly RecordsOf[K][],
  dateOf: (record: RecordsOf[K]) => DateAssertion | null,
  by: PeriodUnit = 'month',
): Timeline<Ids, K> {
  const groups = new Map<string, TimelineItem<Ids, K>[]>()
  const undated: RecordsOf[K][] = []
  for (const record of records) {
    const date = dateOf(record)
    const day = date?.earliest ?? date?.latest
    if (!date || !day) {
      undated.push(record)
      continue
    }
    const period = periodOf(day, by)
    const certain = date.earliest !== null && date.latest !== null && periodOf(date.latest, by) === period
    const group = groups.get(period)
    const item = { record, date, certain }
    if (group) group.push(item)
    else groups.set(period, [item])
  }
  return { by, periods: Array.from(groups, ([period, items]) => ({ period, items })), undated }
}
