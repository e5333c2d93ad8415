/**
 * How many by year, as bars that narrow the period.
 *
 * @module
 */
import type { Count } from '../charts/years'
import { useWords } from '../i18n'
import { useSteps } from '../state/route'

export function Years({ counts, label }: { counts: readonly (Count & { readonly year: number })[]; label: string }) {
  const { number, t } = useWords()
  const { route, to } = useSteps()
  const most = Math.max(1, ...counts.map(({ certain, possible }) => certain + possible))
  const every = Math.ceil(counts.length / 14)
  return (
    <ol class="plain years" aria-label={label}>
      {counts.map(({ year, certain, possible }) => (
        <li key={year}>
          <a
            href={to({ filters: { ...route.filters, when: String(year) } })}
            title={`${t.timeline.zoom} ${year}: ${number(certain)} ${t.topics.certain}, ${number(possible)} ${t.topics.possible}`}
            aria-label={`${year}: ${number(certain)} ${t.topics.certain}, ${number(possible)} ${t.topics.possible}`}
          >
            <span class="possible" style={{ height: `${(possible / most) * 100}%` }} />
            <span class="certain" style={{ height: `${(certain / most) * 100}%` }} />
          </a>
          <span class="year" aria-hidden="true">
            {year % every === 0 ? year : ''}
          </span>
        </li>
      ))}
    </ol>
  )
}
