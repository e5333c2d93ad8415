/**
 * Every date orders: its EDTF is one, its first and last day are those that its EDTF means, the first not after the last.
 *
 * @module
 */
import { isoDay } from '../../schema/days'
import { EdtfError, edtfBounds } from '../../schema/edtf'
import type { DateAssertion } from '../../schema/records'
import type { Finding, Rule } from './rule'

const iso = (day: number | null): string | null => (day === null ? null : isoDay(day))

/** What is wrong with a date, or null. */
function wrongWith(date: DateAssertion): string | null {
  try {
    const { earliest, latest, extent } = edtfBounds(date.edtf)
    if (iso(earliest) !== date.earliest || iso(latest) !== date.latest)
      return `${date.edtf} means ${iso(earliest) ?? 'open'} to ${iso(latest) ?? 'open'}, not ${date.earliest ?? 'open'} to ${date.latest ?? 'open'}`
    return extent === date.extent ? null : `${date.edtf} is a ${extent}, not a ${date.extent}`
  } catch (error) {
    if (error instanceof EdtfError) return error.message
    throw error
  }
}

const findings = (by: string, date: DateAssertion | null | undefined): Finding[] => {
  if (!date) return []
  const wrong = wrongWith(date)
  return [...(wrong ? [{ message: `${by}: ${wrong}` }] : []), ...findings(by, date.fromText)]
}

/** Dates order. */
export const datesOrder: Rule = {
  name: 'dates-order',
  check({ dataset }) {
    return [
      ...dataset.articles.flatMap((a) => findings(`the day of article ${a.id}`, a.published)),
      ...dataset.events.flatMap((e) => findings(`the date of event ${e.id}`, e.date)),
    ]
  },
}
