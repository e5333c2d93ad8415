/**
 * Every date orders: its EDTF is one, its first and last day are those that its EDTF means, the first not after the last.
 *
 * @module
 */
import { isoDay } from '../../schema/days'
import { EdtfError, edtfBounds } from '../../schema/edtf'
import type { DateAssertion } from '../../schema/records'
import { datesIn } from './parts'
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

/** Dates order. */
export const datesOrder: Rule = {
  name: 'dates-order',
  explanation:
    'The EDTF of a date is one, and `earliest`, `latest` and `extent` are what it means (ISO 8601-2). Who reads either reads the same date.',
  check({ dataset }) {
    return datesIn(dataset).flatMap(({ date, by, at }): Finding[] => {
      const wrong = wrongWith(date)
      return wrong ? [{ message: `${by}: ${wrong}`, at: [...at, 'edtf'] }] : []
    })
  },
}
