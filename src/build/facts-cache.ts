/**
 * Facts kept from one build to the next, by what they were read from: the bytes of the seed, the id of the article, the
 * authority files, the compiler.
 *
 * A cache may be deleted at any time. Its entries lie in a few files: one that is damaged, of another compiler or
 * authority, or cannot be read is as good as none, and one that cannot be written is let be. Of builds at the same time
 * the last one's stays.
 *
 * @module
 */
import { join } from 'node:path'
import type { Authority } from '../schema/authority'
import { hashOf, prepareCache, readKept, writeKept } from './cache-files'
import type { ArticleText } from './compile'

/** Facts, as JSON, of the article that they were read from. */
export interface FactsCache {
  /** The facts kept of an article, or undefined. */
  readonly get: (article: ArticleText) => string | undefined
  /** Keeps the facts of these articles, given in their order, and nothing else. */
  readonly keep: (articles: readonly ArticleText[], facts: readonly string[]) => void
}

/** Nothing kept, nothing found. */
export const NO_CACHE: FactsCache = { get: () => undefined, keep: () => {} }

/** Shards are told apart by so many hexadecimal digits of the seed's hash: 16 of them. */
const DIGITS = 1
const keyOf = ({ source, id }: ArticleText): string => `${source.sha256} ${id}`

/** The entries of a shard: a line each, a key, a tab, and facts. */
function readShard(path: string): Map<string, string> {
  const entries = new Map<string, string>()
  for (const line of readKept(path)?.split('\n') ?? []) {
    const tab = line.indexOf('\t')
    if (tab > 0) entries.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return entries
}

const writeShard = (path: string, entries: ReadonlyMap<string, string>): void =>
  writeKept(path, [...entries].map(([key, facts]) => `${key}\t${facts}\n`).join(''))

/** The files of a cache, with the temporaries of their writing. */
const OURS = /^[0-9a-f]{16}-[0-9a-f]+(\.\d+)?$/

/**
 * The cache in a folder.
 *
 * @param compiler what tells one compiler from another, whose facts may differ.
 */
export function openFactsCache(folder: string, authority: Authority, compiler: string): FactsCache {
  const generation = hashOf(`${compiler}\n${JSON.stringify(authority)}`).slice(0, 16)
  const shards = new Map<string, Map<string, string>>()
  const pathOf = (shard: string): string => join(folder, `${generation}-${shard}`)
  const shardOf = ({ source }: ArticleText): string => source.sha256.slice(0, DIGITS)
  const load = (shard: string): Map<string, string> => {
    let entries = shards.get(shard)
    if (!entries) shards.set(shard, (entries = readShard(pathOf(shard))))
    return entries
  }
  return {
    get: (article) => load(shardOf(article)).get(keyOf(article)),
    keep(articles, facts) {
      const now = new Map<string, Map<string, string>>()
      articles.forEach((article, i) => {
        const shard = shardOf(article)
        const entries = now.get(shard) ?? new Map<string, string>()
        now.set(shard, entries.set(keyOf(article), facts[i] as string))
      })
      const isKept = (shard: string, entries: ReadonlyMap<string, string>): boolean => {
        const before = load(shard)
        return before.size === entries.size && [...entries.keys()].every((key) => before.has(key))
      }
      const changed = [...now].filter(([shard, entries]) => !isKept(shard, entries))
      if (changed.length === 0) return
      try {
        prepareCache(folder, OURS, new Set([...now.keys()].map((shard) => `${generation}-${shard}`)))
        for (const [shard, entries] of changed) writeShard(pathOf(shard), entries)
      } catch {
        // Then the next build reads these articles again.
      }
    },
  }
}
