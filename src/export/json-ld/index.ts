/**
 * A dataset as JSON-LD on schema.org, its evidence as Web Annotations.
 *
 * @see https://www.w3.org/TR/json-ld11/
 * @module
 */
import type { DatasetRecord } from '../../schema/records'
import { annotationNodes, type Texts } from './annotations'
import { authorityNodes } from './authority'
import { factNodes } from './facts'
import { addresses, CONTEXT } from './node'

/** How JSON-LD is written. */
export interface JsonLdOptions {
  /** What the addresses of records begin with. Default: `urn:isnad:` and the name of the dataset. */
  readonly base?: string
  /** The texts of articles, by id: with them, evidence carries its place beside its words. */
  readonly texts?: Texts
}

/** What could end a script element, or a line of JavaScript, inside of which JSON-LD is put into pages. */
const escaped = (json: string): string => json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A dataset as one JSON-LD document, safe inside a script element. */
export function jsonLdOf(dataset: DatasetRecord, { base, texts = new Map() }: JsonLdOptions = {}): string {
  const { meta } = dataset
  const start = base ?? `urn:isnad:${encodeURIComponent(meta.name)}:`
  const at = addresses(start)
  const about = {
    '@id': at.of('dataset', meta.dataVersion),
    '@type': 'Dataset',
    name: meta.name,
    version: meta.dataVersion,
    identifier: `sha256:${meta.contentHash}`,
  }
  const graph = [about, ...factNodes(at, dataset), ...authorityNodes(at, dataset), ...annotationNodes(at, dataset, texts)]
  return `${escaped(JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 1))}\n`
}
