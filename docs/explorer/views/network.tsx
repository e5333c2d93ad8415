/**
 * Who shares events with whom, drawn by d3-force, and the same as a list.
 *
 * @module
 */
import type { DatasetView, Network as Graph } from 'isnad'
import { useMemo, useState } from 'preact/hooks'
import { layOut } from '../charts/forces'
import { Empty, Name, Paged, PickLink, Section } from '../components/basics'
import { textWidth, useWidth } from '../components/layout'
import type { ViewProps } from '../components/main'
import { type Naming, useNaming, useSite } from '../data/site'
import { useWords } from '../i18n'
import { useSteps } from '../state/route'

/** So many names can be read in one drawing. */
const MOST = 70
const FONT = 12.5

interface Node {
  readonly id: string
  readonly kind: 'person' | 'organization'
  readonly label: string
  readonly radius: number
}

interface Edge {
  readonly source: string
  readonly target: string
  readonly weight: number
  /** Held as an office, not shared as an event. */
  readonly office: boolean
}

/** The part of a graph that is drawn: those with the most events, what ties them, and their offices. */
function drawnOf(graph: Graph, data: DatasetView, naming: Naming, offices: boolean): { nodes: Node[]; edges: Edge[]; cut: boolean } {
  const tied = new Set(graph.edges.flatMap(({ source, target }) => [source, target]))
  const chosen = [...graph.nodes].sort((a, b) => Number(tied.has(b.id)) - Number(tied.has(a.id)) || b.weight - a.weight).slice(0, MOST)
  const ids = new Set<string>(chosen.map(({ id }) => id))
  const radius = (weight: number): number => 5 + 3 * Math.sqrt(weight)
  const nodes: Node[] = chosen.map(({ id, kind, weight }) => ({ id, kind, label: naming.of(kind, id), radius: radius(weight) }))
  const edges: Edge[] = graph.edges
    .filter(({ source, target }) => ids.has(source) && ids.has(target))
    .map(({ source, target, weight }) => ({ source, target, weight, office: false }))
  if (offices)
    for (const person of data.people.filter(({ id }) => ids.has(id)))
      for (const id of new Set(person.roles.map(({ organization }) => organization))) {
        if (!ids.has(id)) nodes.push({ id, kind: 'organization', label: acronymOf(data, id) ?? naming.of('organization', id), radius: 5 })
        ids.add(id)
        edges.push({ source: person.id, target: id, weight: 1, office: true })
      }
  return { nodes, edges, cut: graph.nodes.length > MOST }
}

const acronymOf = (data: DatasetView, id: string): string | null => data.organizations.find((one) => one.id === id)?.acronym ?? null

function Drawing({ nodes, edges }: { nodes: readonly Node[]; edges: readonly Edge[] }) {
  const [element, width] = useWidth<HTMLDivElement>()
  const { pick, route } = useSteps()
  const { t, rtl, count } = useWords()
  const [over, setOver] = useState<string | null>(null)
  const height = Math.round(Math.max(380, Math.min(width * 0.62, 680)))
  const points = useMemo(() => {
    const bodies = nodes.map(({ id, radius, label }) => ({ id, radius, label: textWidth(label, FONT) }))
    return width > 0 ? layOut(bodies, edges, { width, height }) : null
  }, [nodes, edges, width, height])
  const near = over ?? (route.pick?.kind === 'person' || route.pick?.kind === 'organization' ? route.pick.id : null)
  const isNear = (id: string): boolean =>
    near === null || near === id || edges.some((e) => (e.source === near && e.target === id) || (e.target === near && e.source === id))
  const label = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id
  // Right to left, the drawing is mirrored as the page is.
  const x = (at: number): number => (rtl ? width - at : at)
  return (
    <div class="network-chart" ref={element}>
      {points && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-label={t.network.title}>
          {edges.map(({ source, target, weight, office }) => {
            const [a, b] = [points.get(source), points.get(target)]
            if (!a || !b) return null
            const dim = near !== null && source !== near && target !== near
            const line = (
              <line
                x1={x(a.x)}
                y1={a.y}
                x2={x(b.x)}
                y2={b.y}
                class={`${office ? 'office' : 'tie'}${dim ? ' dim' : ''}`}
                stroke-width={office ? 1 : 1.2 + 1.6 * Math.sqrt(weight)}
              />
            )
            if (office) return line
            return (
              <a
                key={`${source}~${target}`}
                href={pick({ kind: 'tie', id: `${source}~${target}` })}
                tabIndex={-1}
                aria-label={`${label(source)}, ${label(target)}: ${count(weight, 'events')}`}
              >
                {line}
                <line x1={x(a.x)} y1={a.y} x2={x(b.x)} y2={b.y} class="hit" />
              </a>
            )
          })}
          {nodes.map(({ id, kind, label, radius }) => {
            const point = points.get(id)
            if (!point) return null
            return (
              <a
                key={id}
                href={pick({ kind, id })}
                class={`node ${kind}${isNear(id) ? '' : ' dim'}`}
                aria-label={label}
                aria-current={route.pick?.id === id ? 'true' : undefined}
                onPointerEnter={() => setOver(id)}
                onPointerLeave={() => setOver(null)}
              >
                <g transform={`translate(${x(point.x).toFixed(1)},${point.y.toFixed(1)})`}>
                  {kind === 'person' ? (
                    <circle r={radius} />
                  ) : (
                    <rect x={-radius} y={-radius} width={radius * 2} height={radius * 2} rx={2} />
                  )}
                  <text y={radius + 15} text-anchor="middle" font-size={FONT}>
                    {label}
                  </text>
                </g>
              </a>
            )
          })}
        </svg>
      )}
    </div>
  )
}

export function Network({ selection }: ViewProps) {
  const { t, count, number } = useWords()
  const { data } = useSite()
  const naming = useNaming()
  const [offices, setOffices] = useState(true)
  const graph = useMemo(() => selection.network({ of: 'both' }), [selection])
  const { nodes, edges, cut } = useMemo(() => drawnOf(graph, data, naming, offices), [graph, data, naming, offices])
  const kinds = useMemo(() => new Map(graph.nodes.map(({ id, kind }) => [id, kind])), [graph])
  if (graph.nodes.length === 0) return <Empty />
  const ties = [...graph.edges].sort((a, b) => b.weight - a.weight)
  const name = (id: string): string => naming.of(kinds.get(id) ?? 'person', id)
  return (
    <>
      <Section
        title={t.network.title}
        aside={
          <label class="switch">
            <input type="checkbox" checked={offices} onChange={(event) => setOffices(event.currentTarget.checked)} /> {t.network.offices}
          </label>
        }
      >
        <p class="hint">
          {graph.edges.length === 0 ? t.network.alone : t.network.hint} {cut && t.network.shown.replace('#', number(MOST))}
        </p>
        <Drawing nodes={nodes} edges={edges} />
      </Section>
      {ties.length > 0 && (
        <Section title={t.network.ties}>
          <Paged items={ties}>
            {(shown) => (
              <ul class="plain ties wide">
                {shown.map(({ source, target, weight }) => (
                  <li key={`${source}~${target}`}>
                    <PickLink kind="tie" id={`${source}~${target}`} class="tie">
                      <Name>{name(source)}</Name>
                      <span class="tie-line" aria-hidden="true" />
                      <Name>{name(target)}</Name>
                    </PickLink>
                    <span class="meta">{count(weight, 'events')}</span>
                  </li>
                ))}
              </ul>
            )}
          </Paged>
        </Section>
      )}
    </>
  )
}
