/**
 * Events along time: what happened, apart from what was planned, and what has no date.
 *
 * @module
 */
import type { Event } from 'isnad'
import { countPeriods, unitOf } from '../charts/counts'
import { type Domain, domainOf, domainOfPeriod, type Stretch, stretchOf } from '../charts/days'
import { DateMark, Empty, Paged, Section } from '../components/basics'
import { EventList } from '../components/events'
import { useWidth } from '../components/layout'
import type { ViewProps } from '../components/main'
import { useWords } from '../i18n'
import { useSteps } from '../state/route'
import { Bars } from './bars'
import { Axis, type Drawn, Marks } from './timeline-marks'

/** So many marks can be told apart in one drawing. */
const MOST_MARKS = 160

const drawn = (events: readonly Event[]): Drawn[] =>
  events.flatMap((event) => {
    const stretch = stretchOf(event.date)
    return stretch ? [{ event, stretch }] : []
  })

function Legend() {
  const { t } = useWords()
  return (
    <p class="legend">
      {(['day', 'span', 'within'] as const).map((shape) => (
        <span key={shape}>
          <DateMark shape={shape} /> {t.timeline[shape]}
        </span>
      ))}
      <span>
        <DateMark shape="day" planned /> {t.timeline.planned}
      </span>
    </p>
  )
}

/** The drawing of both bands, on one axis. */
function Drawing({ occurred, planned, domain }: { occurred: readonly Drawn[]; planned: readonly Drawn[]; domain: Domain }) {
  const { t } = useWords()
  const [element, width] = useWidth<HTMLDivElement>()
  return (
    <div class="timeline-chart" ref={element}>
      {width > 0 && (
        <>
          <Axis domain={domain} width={width} />
          <Marks items={occurred} domain={domain} width={width} label={t.timeline.title} />
          {planned.length > 0 && (
            <>
              <h3 class="band">{t.timeline.plannedTitle}</h3>
              <Marks items={planned} domain={domain} width={width} label={t.timeline.plannedTitle} />
            </>
          )}
        </>
      )}
    </div>
  )
}

export function Timeline({ selection }: ViewProps) {
  const { t } = useWords()
  const { route } = useSteps()
  const { events } = selection
  if (events.length === 0) return <Empty />
  const occurred = drawn(events.filter(({ status }) => status === 'occurred'))
  const planned = drawn(events.filter(({ status }) => status === 'planned'))
  const undated = events.filter(({ date }) => stretchOf(date) === null)
  const dated = [...occurred, ...planned].sort((a, b) => at(a.stretch) - at(b.stretch))
  const domain = domainOfPeriod(route.filters.when) ?? domainOf(dated.map(({ stretch }) => stretch))
  const few = occurred.length + planned.length <= MOST_MARKS
  return (
    <>
      <Section title={t.timeline.title} aside={few && <Legend />}>
        {(!few || dated.length > 40) && domain && (
          <Bars
            counts={countPeriods(
              events.map(({ date }) => date),
              unitOf(domain),
              domain,
            )}
            label={t.timeline.density}
          />
        )}
        {!few && <p class="hint">{t.timeline.tooMany}</p>}
        {few && domain && <Drawing occurred={occurred} planned={planned} domain={domain} />}
      </Section>
      {dated.length > 0 && (
        <Section title={t.timeline.list} class="as-list">
          <Paged items={dated}>{(shown) => <EventList events={shown.map(({ event }) => event)} />}</Paged>
        </Section>
      )}
      {undated.length > 0 && (
        <Section title={t.timeline.undated}>
          <Paged items={undated}>{(shown) => <EventList events={shown} />}</Paged>
        </Section>
      )}
    </>
  )
}

/** Where a stretch stands in the order of time. */
const at = ({ from, to }: Stretch): number => from ?? to ?? 0
