/**
 * A network laid out by d3-force: the same graph always lies the same way.
 *
 * @module
 */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'

/** A tie between two nodes, by their ids. */
export interface Tie {
  readonly source: string
  readonly target: string
  readonly weight: number
}

/** A node with its size. */
export interface Body {
  readonly id: string
  /** Radius in pixels. */
  readonly radius: number
  /** Width of its label in pixels. */
  readonly label: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

interface Moving extends SimulationNodeDatum {
  readonly id: string
}

const TICKS = 300

/**
 * Lays out a network about the middle of a box.
 *
 * d3-force starts from a spiral and draws from a generator of its own with a fixed seed: no chance is in it.
 *
 * @param shape - Width and height of the box it is to fill.
 * @returns Points by node, within the box.
 */
export function layOut(
  bodies: readonly Body[],
  ties: readonly Tie[],
  shape: { width: number; height: number },
): ReadonlyMap<string, Point> {
  const sizes = new Map(bodies.map((body) => [body.id, body]))
  const nodes: Moving[] = bodies.map(({ id }) => ({ id }))
  const aspect = shape.height / shape.width
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Moving, { source: string; target: string }>(ties.map(({ source, target }) => ({ source, target })))
        .id(({ id }) => id)
        .distance(110)
        .strength(0.35),
    )
    .force('charge', forceManyBody().strength(-420).distanceMax(600))
    .force('x', forceX(0).strength(0.05 * Math.min(1, aspect)))
    .force('y', forceY(0).strength(0.05 / Math.max(0.4, aspect)))
    .force(
      'collide',
      forceCollide<Moving>((node) => Math.max((sizes.get(node.id)?.radius ?? 0) + 14, Math.min((sizes.get(node.id)?.label ?? 0) / 2, 64))),
    )
    .stop()
    .tick(TICKS)
  return intoBox(nodes, bodies, shape)
}

/** Stretches points into a box, leaving room for nodes and their labels. */
function intoBox(
  nodes: readonly Moving[],
  bodies: readonly Body[],
  { width, height }: { width: number; height: number },
): Map<string, Point> {
  const side = Math.min(Math.max(...bodies.map(({ label, radius }) => Math.max(label / 2, radius)), 0) + 8, width / 3)
  const [top, bottom] = [28, 44]
  const xs = nodes.map(({ x }) => x ?? 0)
  const ys = nodes.map(({ y }) => y ?? 0)
  const along = (values: readonly number[], from: number, to: number): ((value: number) => number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return high - low < 1 ? () => (from + to) / 2 : (value) => from + ((value - low) / (high - low)) * (to - from)
  }
  const [x, y] = [along(xs, side, width - side), along(ys, top, height - bottom)]
  return new Map(nodes.map((node, i) => [node.id, { x: x(xs[i] as number), y: y(ys[i] as number) }]))
}
