/**
 * The axis of the timeline and the marks on it.
 *
 * They are elements placed from the start of the line, so that right to left is no case of its own: in Arabic, time runs
 * as the text does. Each mark is a link: it takes the focus, is read out, and prints.
 *
 * @module
 */
import type { Event } from 'isnad'
import { type Domain, isoDay, type Stretch, ticksOf } from '../charts/days'
import { type Placed, placeInRows } from '../charts/rows'
import { Name } from '../components/basics'
import { textWidth } from '../components/layout'
import { useNaming } from '../data/site'
import { LOCALES, useWords } from '../i18n'
import { dateInWords } from '../i18n/dates'
import { useSteps } from '../state/route'

/** An event with what is drawn of its date. */
export interface Drawn {
  readonly event: Event
  readonly stretch: Stretch
}

const ROW = 30
const LABEL = { size: 13, most: 270 } as const
/** Pixels that a label of the axis needs. */
const TICK = 84

const FORMATS = { year: { year: 'numeric' }, month: { month: 'short' }, day: { day: 'numeric', month: 'short' } } as const

export function Axis({ domain, width }: { domain: Domain; width: number }) {
  const { lang } = useWords()
  const room = (at: number): number => (1 - (at - domain.from) / (domain.to - domain.from)) * width
  const ticks = ticksOf(domain, Math.max(2, Math.floor(width / TICK))).filter(({ at }) => room(at) > TICK / 2)
  return (
    <div class="axis" aria-hidden="true">
      {ticks.map(({ at, unit }) => (
        <span key={at} class={unit} style={{ insetInlineStart: `${((at - domain.from) / (domain.to - domain.from)) * 100}%` }}>
          {new Date(`${isoDay(at)}T00:00:00Z`).toLocaleDateString(LOCALES[lang], { ...FORMATS[unit], timeZone: 'UTC' })}
        </span>
      ))}
    </div>
  )
}

function Mark({ drawn: { event, stretch }, placed, label, width }: { drawn: Drawn; placed: Placed; label: string; width: number }) {
  const { pick, route } = useSteps()
  const { lang, t } = useWords()
  const planned = event.status === 'planned'
  const { start, end, before, row, openStart, openEnd } = placed
  const when = dateInWords(event.date, lang) ?? t.fact.undated
  const classes = ['mark', stretch.shape, event.type, planned && 'planned', openStart && 'open-start', openEnd && 'open-end']
  return (
    <li style={{ top: `${row * ROW}px`, insetInlineStart: `${start}px`, width: `${end - start}px` }}>
      <a
        class={classes.filter(Boolean).join(' ')}
        href={pick({ kind: 'event', id: event.id })}
        aria-current={route.pick?.id === event.id ? 'true' : undefined}
        title={`${when}\n${label}`}
      >
        <span class="shape" />
        <span
          class={before ? 'label before' : 'label'}
          style={{ maxWidth: `${Math.max(80, Math.min(LABEL.most, before ? start - 6 : width - end - 6))}px` }}
        >
          <Name>{label}</Name>
        </span>
        <span class="visually-hidden">{when}</span>
      </a>
    </li>
  )
}

export function Marks({ items, domain, width, label }: { items: readonly Drawn[]; domain: Domain; width: number; label: string }) {
  const naming = useNaming()
  const labels = items.map(({ event }) => naming.event(event))
  const placed = placeInRows(
    items.map(({ stretch }, i) => ({ stretch, label: Math.min(textWidth(labels[i] as string, LABEL.size) + 4, LABEL.most) })),
    domain,
    width,
  )
  const rows = Math.max(0, ...placed.map(({ row }) => row)) + 1
  return (
    <ol class="plain marks" aria-label={label} style={{ height: `${rows * ROW}px` }}>
      {items.map((drawn, i) => (
        <Mark key={drawn.event.id} drawn={drawn} placed={placed[i] as Placed} label={labels[i] as string} width={width} />
      ))}
    </ol>
  )
}
