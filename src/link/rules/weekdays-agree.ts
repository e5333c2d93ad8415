/**
 * A weekday in the words of a date is the weekday of the day that the record gives.
 *
 * @module
 */
import { findDates } from '../../arabic/dates'
import { tokenize } from '../../arabic/tokens'
import { parseIsoDay, weekday } from '../../schema/days'
import { edtfBounds } from '../../schema/edtf'
import type { Finding, Rule } from './rule'

const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** The days that an EDTF names by themselves, in order. */
const daysOf = (edtf: string): number[] => (edtf.match(/\d{4}-\d\d-\d\d/g) ?? []).flatMap((iso) => parseIsoDay(iso) ?? [])

/** The weekday that words say and a date has not, as the two; null where they agree, or where nothing can be said. */
function disagreement(words: string, edtf: string): { said: number; is: number } | null {
  const expressions = findDates(tokenize(words))
  const [expression] = expressions
  // Words that contradict themselves are the text's own: the build has told them, and the day they name stands.
  if (!expression || expressions.length > 1 || expression.explicit === edtf) return null
  const { points } = expression.meaning
  const { earliest, latest } = edtfBounds(edtf)
  const days = daysOf(edtf)
  // One point is one day; two are the ends of a range, or the two days of a list.
  const meant = points.length === 1 && earliest !== null && earliest === latest ? [earliest] : days.length === points.length ? days : []
  for (const [i, day] of meant.entries()) {
    const said = points[i]?.weekday
    if (said !== undefined && weekday(day) !== said) return { said, is: weekday(day) }
  }
  return null
}

/** Weekdays agree. */
export const weekdaysAgree: Rule = {
  name: 'weekdays-agree',
  explanation:
    'A weekday in the words of a date («الثلاثاء 24 يونيو») is the weekday of the day that the record gives. Where the words contradict themselves, the day that they name stands: it is the text that is wrong, and the build has said so.',
  check({ dataset }) {
    return dataset.articles.flatMap((article, i) =>
      article.dates.flatMap(({ exact, edtf, start, end }, k): Finding[] => {
        const wrong = edtf === null ? null : disagreement(exact, edtf)
        if (!wrong) return []
        return [
          {
            message: `«${exact}» says ${NAMES[wrong.said]}, and ${edtf} is a ${NAMES[wrong.is]}`,
            file: article.source.file,
            start,
            end,
            at: ['articles', i, 'dates', k, 'edtf'],
          },
        ]
      }),
    )
  },
}
