/**
 * The facts of many articles: those kept from the build before, and the others read, in this thread or in several.
 *
 * @module
 */
import { availableParallelism } from 'node:os'
import type { Authority } from '../schema/authority'
import type { Facts } from '../schema/records'
import type { ArticleText } from './compile'
import type { FactsCache } from './facts-cache'
import { readAsJson, readInWorkers } from './workers'

/** How articles are read. */
export interface ReadOptions {
  readonly cache: FactsCache
  /** In how many threads. Default: in one where there is little to read, else in as many as the machine runs. */
  readonly jobs?: number
  /** Told how many articles have been read since it was told last, of how many that have to be. */
  readonly onProgress?: (read: number, total: number) => void
}

/** With fewer articles to read, a thread takes longer to start than it saves. */
const WORTH_THREADS = 500

/** The facts of articles, in their order. Facts from the cache and facts just read are the same, value for value. */
export async function readArticles(
  articles: readonly ArticleText[],
  authority: Authority,
  { cache, jobs, onProgress = () => {} }: ReadOptions,
): Promise<Facts[]> {
  const kept = articles.map((article) => cache.get(article))
  const unread = articles.filter((_, i) => kept[i] === undefined)
  const threads = jobs ?? (unread.length < WORTH_THREADS ? 1 : availableParallelism())
  const told = (count: number): void => onProgress(count, unread.length)
  const here = (article: ArticleText): string => {
    const facts = readAsJson(article, authority)
    told(1)
    return facts
  }
  const read = threads > 1 ? await readInWorkers(unread, authority, threads, told) : unread.map(here)
  let next = 0
  const facts = kept.map((one) => one ?? (read[next++] as string))
  cache.keep(articles, facts)
  return facts.map((json) => JSON.parse(json) as Facts)
}
