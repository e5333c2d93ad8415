/**
 * A network in the shapes that drawing tools read.
 *
 * @module
 */
import type { Names } from '../schema/records'
import type { Network } from './network'

/** The language a label is taken in first; where there is no name in it, another one, and the id at last. */
export type LabelLanguage = keyof Names

const label = ({ id, names }: { id: string; names: Names }, language: LabelLanguage): string =>
  names[language] ?? names.en ?? names.fr ?? names.ar ?? id

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }
const xml = (text: string): string => text.replace(/[&<>"']/g, (c) => ENTITIES[c] as string)

/**
 * A network as GraphML, which Gephi, yEd, igraph and NetworkX read.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function toGraphML(network: Network, language: LabelLanguage = 'en'): string {
  const data = (key: string, value: string | number): string => `<data key="${key}">${xml(String(value))}</data>`
  const nodes = network.nodes.map(
    (n) => `    <node id="${xml(n.id)}">${data('label', label(n, language))}${data('kind', n.kind)}${data('events', n.weight)}</node>`,
  )
  const edges = network.edges.map(
    (e) =>
      `    <edge source="${xml(e.source)}" target="${xml(e.target)}">${data('weight', e.weight)}${data('shared', e.events.join(' '))}</edge>`,
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '  <key id="label" for="node" attr.name="label" attr.type="string"/>',
    '  <key id="kind" for="node" attr.name="kind" attr.type="string"/>',
    '  <key id="events" for="node" attr.name="events" attr.type="int"/>',
    '  <key id="weight" for="edge" attr.name="weight" attr.type="int"/>',
    '  <key id="shared" for="edge" attr.name="shared" attr.type="string"/>',
    '  <graph edgedefault="undirected">',
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/** What `d3-force` reads. */
export interface D3Graph {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly group: string; readonly value: number }[]
  readonly links: readonly {
    readonly source: string
    readonly target: string
    readonly value: number
    readonly events: readonly string[]
  }[]
}

/** A network as nodes and links for `d3-force`. New objects each time: d3 writes into them. */
export function toD3(network: Network, language: LabelLanguage = 'en'): D3Graph {
  return {
    nodes: network.nodes.map((n) => ({ id: n.id, label: label(n, language), group: n.kind, value: n.weight })),
    links: network.edges.map((e) => ({ source: e.source, target: e.target, value: e.weight, events: [...e.events] })),
  }
}

/** What `Graph.import` of graphology reads, the graph that sigma draws. */
export interface SigmaGraph {
  readonly attributes: Readonly<Record<string, never>>
  readonly options: { readonly type: 'undirected'; readonly multi: false; readonly allowSelfLoops: false }
  readonly nodes: readonly {
    readonly key: string
    readonly attributes: { readonly label: string; readonly kind: string; readonly size: number; readonly x: number; readonly y: number }
  }[]
  readonly edges: readonly {
    readonly key: string
    readonly source: string
    readonly target: string
    readonly undirected: true
    readonly attributes: { readonly size: number; readonly weight: number; readonly events: readonly string[] }
  }[]
}

/** A network for graphology and sigma. Sigma needs places to start from: the nodes stand on a circle, in their order. */
export function toSigma(network: Network, language: LabelLanguage = 'en'): SigmaGraph {
  const turn = (2 * Math.PI) / Math.max(1, network.nodes.length)
  return {
    attributes: {},
    options: { type: 'undirected', multi: false, allowSelfLoops: false },
    nodes: network.nodes.map((n, i) => ({
      key: n.id,
      attributes: { label: label(n, language), kind: n.kind, size: n.weight, x: Math.cos(i * turn), y: Math.sin(i * turn) },
    })),
    edges: network.edges.map((e) => ({
      key: `${e.source}--${e.target}`,
      source: e.source,
      target: e.target,
      undirected: true,
      attributes: { size: e.weight, weight: e.weight, events: [...e.events] },
    })),
  }
}

/** What the `elements` option of Cytoscape.js reads. */
export interface CytoscapeGraph {
  readonly nodes: readonly {
    readonly data: { readonly id: string; readonly label: string; readonly kind: string; readonly weight: number }
  }[]
  readonly edges: readonly {
    readonly data: {
      readonly id: string
      readonly source: string
      readonly target: string
      readonly weight: number
      readonly events: readonly string[]
    }
  }[]
}

/** A network as the elements of Cytoscape.js. */
export function toCytoscape(network: Network, language: LabelLanguage = 'en'): CytoscapeGraph {
  return {
    nodes: network.nodes.map((n) => ({ data: { id: n.id, label: label(n, language), kind: n.kind, weight: n.weight } })),
    edges: network.edges.map((e) => ({
      data: { id: `${e.source}--${e.target}`, source: e.source, target: e.target, weight: e.weight, events: [...e.events] },
    })),
  }
}
