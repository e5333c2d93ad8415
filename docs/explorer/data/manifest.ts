/**
 * What the site's build tells the explorer: which files hold what. It stands in the page itself, as JSON.
 *
 * @module
 */
import type { Article, Event } from 'isnad'

/** The files of one dataset, relative to the page, and what is to be said before they are loaded. */
export interface Manifest {
  readonly name: string
  readonly dataVersion: string
  readonly contentHash: string
  /** Whether this is the dataset that the package ships: then `import { … } from 'isnad'` asks the same record. */
  readonly shipped: boolean
  /** Packed indexes and packed records, as `openDataset` reads them. */
  readonly index: string
  readonly records: string
  /** The whole record as plain JSON, to be downloaded; nothing here reads it. */
  readonly dataset: string
  /** Files of {@link Shard}s; {@link shardOf} says which holds an article. */
  readonly shards: readonly string[]
  /** Files of events by id, whole; {@link shardOf} says which holds one. */
  readonly events: readonly string[]
  /** How many quotations of the articles the record holds: evidence, mentions, dates. */
  readonly quotations: number
  /** The first and last day of anything in it that has one. */
  readonly days: readonly [first: string, last: string] | null
}

/** An article whole, as only the reader and the search need it. */
export interface Whole {
  readonly article: Article
  readonly text: string
}

/** Whole articles by id. */
export type Shard = Readonly<Record<string, Whole>>

/** Whole events by id. With the dataset they come without the words and reasons that only their panel shows. */
export type EventShard = Readonly<Record<string, Event>>

/**
 * An article as it comes with the dataset: without what only the reader needs (blocks, dates, the words of its mentions
 * and topics), and with the words it opens with, for the many that have no headline.
 */
export interface ListedArticle extends Article {
  readonly opening?: string
}

/**
 * The shard that holds a record: FNV-1a of its id, so that no list of ids has to be sent.
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function shardOf(id: string, shards: number): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  return (hash >>> 0) % shards
}

/** JSON that may stand in an HTML page: no `<`, so no `</script>` and no `<!--`. */
export const pageJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
