/**
 * How many by year, month or day, as bars that narrow the period.
 *
 * @module
 */
import { type Count, UNITS } from '../charts/counts'
import { LOCALES, useWords } from '../i18n'
import { useSteps } from '../state/route'

/** So many labels fit beneath the bars. */
const LABELS = 14
const FORMATS = { year: { year: 'numeric' }, month: { month: 'short', year: '2-digit' }, day: { day: 'numeric', month: 'short' } } as const

export function Bars({ counts, label }: { counts: readonly Count[]; label: string }) {
  const { number, t, lang } = useWords()
  const { route, to } = useSteps()
  const most = Math.max(1, ...counts.map(({ certain, possible }) => certain + possible))
  const every = Math.ceil(counts.length / LABELS)
  const named = (period: string): string => {
    const unit = period.length === UNITS.year ? 'year' : period.length === UNITS.month ? 'month' : 'day'
    const first = `${period}-01-01`.slice(0, UNITS.day)
    return new Date(`${first}T00:00:00Z`).toLocaleDateString(LOCALES[lang], { ...FORMATS[unit], timeZone: 'UTC' })
  }
  return (
    <ol class="plain period-bars" aria-label={label}>
      {counts.map(({ period, certain, possible }, i) => {
        const told = `${named(period)}: ${number(certain)} ${t.topics.certain}, ${number(possible)} ${t.topics.possible}`
        return (
          <li key={period}>
            <a href={to({ filters: { ...route.filters, when: period } })} title={told} aria-label={told}>
              <span class="possible" style={{ height: `${(possible / most) * 100}%` }} />
              <span class="certain" style={{ height: `${(certain / most) * 100}%` }} />
            </a>
            <span class="period-label" aria-hidden="true">
              {i % every === 0 ? named(period) : ''}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
