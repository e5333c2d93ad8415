/**
 * Facts kept from one build to the next, by what they were read from: the bytes of the seed, the id of the article, the
 * authority files, the compiler.
 *
 * A cache may be deleted at any time. Its entries lie in a few files, each with the hash of its content: one that is
 * damaged, of another compiler or authority, or cannot be read is as good as none, and one that cannot be written is let
 * be. Files are replaced whole, so that builds at the same time do not harm each other: the last one's stays.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Authority } from '../schema/authority'
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
const hashOf = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex')
const keyOf = ({ source, id }: ArticleText): string => `${source.sha256} ${id}`

/** The entries of a shard: after a line with the hash of the rest, a key, a tab, and facts a line. */
function readShard(path: string): Map<string, string> {
  const entries = new Map<string, string>()
  try {
    const bytes = readFileSync(path)
    const end = bytes.indexOf('\n')
    const body = bytes.subarray(end + 1)
    if (end < 0 || bytes.toString('latin1', 0, end) !== hashOf(body)) return entries
    for (const line of body.toString('utf8').split('\n')) {
      const tab = line.indexOf('\t')
      if (tab > 0) entries.set(line.slice(0, tab), line.slice(tab + 1))
    }
  } catch {
    // As good as none.
  }
  return entries
}

function writeShard(path: string, entries: ReadonlyMap<string, string>): void {
  const body = Buffer.from([...entries].map(([key, facts]) => `${key}\t${facts}\n`).join(''))
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, `${hashOf(body)}\n`)
  writeFileSync(temporary, body, { flag: 'a' })
  renameSync(temporary, path)
}

/** The files of a cache, with the temporaries of their writing. */
const OURS = /^[0-9a-f]{16}-[0-9a-f]+(\.\d+)?$/

/** Makes the folder, kept out of version control, and removes what other compilers, authorities, seeds that are gone and killed builds have left. */
function prepare(folder: string, shards: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true })
  if (!lstatSync(folder).isDirectory()) throw new Error('a link that may lead anywhere')
  writeFileSync(join(folder, '.gitignore'), '*\n')
  for (const name of readdirSync(folder)) if (OURS.test(name) && !shards.has(name)) rmSync(join(folder, name), { force: true })
}

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
        prepare(folder, new Set([...now.keys()].map((shard) => `${generation}-${shard}`)))
        for (const [shard, entries] of changed) writeShard(pathOf(shard), entries)
      } catch {
        // Then the next build reads these articles again.
      }
    },
  }
}
