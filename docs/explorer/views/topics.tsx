/**
 * Topics over the years, as a table whose cells are discs.
 *
 * @module
 */
import type { DateAssertion, Selection, Statement } from 'isnad'
import { type Count, countPeriods } from '../charts/counts'
import { Empty, Entity, Section } from '../components/basics'
import type { ViewProps } from '../components/main'
import { dateOfStatement, useSite } from '../data/site'
import { useWords } from '../i18n'
import { useSteps } from '../state/route'

/** The largest disc, in pixels. */
const DISC = 34
const MOST_YEARS = 30

type Row = { readonly id: string; readonly total: number; readonly years: ReadonlyMap<number, Count> }

function rowsOf(selection: Selection, topics: readonly string[], dateOf: (s: Statement) => DateAssertion | null): Row[] {
  return topics
    .map((id) => {
      const { events, statements } = selection.byTopic(id)
      const counts = countPeriods([...events.map(({ date }) => date), ...statements.map(dateOf)], 'year')
      return { id, total: events.length + statements.length, years: new Map(counts.map((count) => [Number(count.period), count])) }
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total)
}

/** The years that are columns: all from the first to the last, unless they are too many; then those with something in them. */
function columnsOf(rows: readonly Row[]): readonly number[] {
  const found = new Set(rows.flatMap(({ years }) => [...years].filter(([, c]) => c.certain + c.possible > 0).map(([year]) => year)))
  const [first, last] = [Math.min(...found), Math.max(...found)]
  if (last - first < MOST_YEARS) return Array.from({ length: found.size > 0 ? last - first + 1 : 0 }, (_, i) => first + i)
  return [...found].sort((a, b) => a - b)
}

function Cell({ count, most, href, label }: { count: Count | undefined; most: number; href: string; label: string }) {
  const { t, number } = useWords()
  if (!count || count.certain + count.possible === 0) return <td />
  const size = (n: number): string => `${n === 0 ? 0 : Math.max(6, Math.sqrt(n / most) * DISC)}px`
  const told = `${number(count.certain)} ${t.topics.certain}, ${number(count.possible)} ${t.topics.possible}`
  const [disc, ring] = [size(count.certain), size(count.certain + count.possible)]
  return (
    <td>
      <a href={href} title={told} aria-label={`${label}: ${told}`}>
        {count.possible > 0 && <span class="ring" style={{ width: ring, height: ring }} />}
        {count.certain > 0 && <span class="disc" style={{ width: disc, height: disc }} />}
      </a>
    </td>
  )
}

export function Topics({ selection }: ViewProps) {
  const { t, number, lang } = useWords()
  const { data } = useSite()
  const { route, to } = useSteps()
  const rows = rowsOf(
    selection,
    data.topics.map(({ id }) => id),
    (statement) => dateOfStatement(data, statement),
  )
  if (rows.length === 0) return <Empty />
  const years = columnsOf(rows)
  const most = Math.max(1, ...rows.flatMap(({ years }) => [...years.values()].map(({ certain, possible }) => certain + possible)))
  return (
    <Section title={t.topics.title}>
      <p class="hint">{t.topics.hint}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t.topics.title}>
        <table class="topic-table" lang={lang}>
          <thead>
            <tr>
              <th scope="col">{t.topics.table}</th>
              {years.map((year) => (
                <th key={year} scope="col" class="year">
                  <a href={to({ filters: { ...route.filters, when: String(year) } })}>{year}</a>
                </th>
              ))}
              <th scope="col" class="total" aria-label={t.overview.all}>
                Σ
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, years: counts, total }) => (
              <tr key={id}>
                <th scope="row">
                  <Entity kind="topic" id={id} />
                </th>
                {years.map((year) => (
                  <Cell
                    key={year}
                    count={counts.get(year)}
                    most={most}
                    label={String(year)}
                    href={to({
                      view: 'timeline',
                      filters: { ...route.filters, topic: [...new Set([...route.filters.topic, id])], when: String(year) },
                    })}
                  />
                ))}
                <td class="total">{number(total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}
