/**
 * The data of the site: a compiled record and its seeds as the files that the explorer loads, each named by its content.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EventShard, type ListedArticle, type Manifest, type Shard, shardOf, type Whole } from '../../docs/explorer/data/manifest'
import { packDataset } from '../../src/query/face'
import type { Article, DatasetRecord, Event, Evidence, Mention, Reference } from '../../src/schema/records'

/** About so many articles a file: one is read at a time, all are read for a search. */
const ARTICLES_A_SHARD = 40
const EVENTS_A_SHARD = 200
/** Characters of the opening words that stand for a missing headline. */
const OPENING = 110

/** The record and the texts of a folder that `isnad build` has compiled. */
export interface Compiled {
  readonly record: DatasetRecord
  readonly texts: ReadonlyMap<string, string>
}

/**
 * Reads what `isnad build` wrote in a folder, and the seeds it read.
 *
 * @throws {Error} where there is no compiled record, or a seed is not the one it was compiled from.
 */
export function readCompiled(dir: string): Compiled {
  const file = join(dir, 'data', 'dataset.json')
  if (!existsSync(file)) throw new Error(`${file} is not there: run \`isnad build ${dir}\` first`)
  const record = JSON.parse(readFileSync(file, 'utf8')) as DatasetRecord
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const texts = new Map(
    record.articles.map(({ id, source }) => {
      const path = join(dir, 'seeds', source.file)
      if (!existsSync(path)) throw new Error(`${path} is not there, and the record was compiled from it: run \`isnad build ${dir}\` again`)
      const bytes = readFileSync(path)
      if (createHash('sha256').update(bytes).digest('hex') !== source.sha256)
        throw new Error(`${path} has changed since the record was compiled: run \`isnad build ${dir}\` again`)
      return [id, decoder.decode(bytes)]
    }),
  )
  return { record, texts }
}

/** One of each that is named, without its words: enough to ask by. */
function each<M extends Mention | Reference>(mentions: readonly M[]): M[] {
  const first = new Map<string, M>()
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.id}`
    if (mention.id !== null && !first.has(key)) first.set(key, { ...mention, start: 0, end: 0, exact: '' })
  }
  return [...first.values()]
}

/** The first words of an article that are its own, cut at a word. */
export function openingOf(article: Article, text: string): string {
  const block = article.blocks.find(({ kind }) => kind !== 'chrome')
  const words = (block ? text.slice(block.start, block.end) : text).trim().replace(/\s+/g, ' ')
  if (words.length <= OPENING) return words
  return `${words.slice(0, words.lastIndexOf(' ', OPENING) + 1 || OPENING).trimEnd()}…`
}

/** An article as it comes with the dataset. */
function listed(article: Article, text: string): ListedArticle {
  return {
    ...article,
    blocks: [],
    dates: [],
    mentions: each(article.mentions),
    references: each(article.references),
    topics: article.topics.map(({ topic }) => ({ topic, evidence: [] })),
    published: article.published && { ...article.published, evidence: [], reasons: [], fromText: null },
    ...(article.headline ? {} : { opening: openingOf(article, text) }),
  }
}

/** Where a fact is stated, without its words. */
const placesOf = (evidence: readonly Evidence[]): Evidence[] => evidence.map((one) => ({ ...one, exact: '' }))

/** An event as it comes with the dataset: of its words the first sentence, of its date no reasons. */
function listedEvent(event: Event): Event {
  const [first, ...others] = event.evidence
  return {
    ...event,
    date: event.date && { ...event.date, evidence: placesOf(event.date.evidence), reasons: [], fromText: null },
    evidence: first ? [first, ...placesOf(others)] : [],
    disagreements: [],
  }
}

/** Records by their ids, in about so many files. */
function sharded<R>(records: readonly (readonly [id: string, record: R])[], each: number): Record<string, R>[] {
  const shards: Record<string, R>[] = Array.from({ length: Math.max(1, Math.ceil(records.length / each)) }, () => ({}))
  for (const [id, record] of records) (shards[shardOf(id, shards.length)] as Record<string, R>)[id] = record
  return shards
}

/** How many stretches of the articles a record quotes, at any depth. */
function quotationsOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inside = Object.values(value).reduce<number>((sum, part) => sum + quotationsOf(part), 0)
  return inside + ('exact' in value ? 1 : 0)
}

function daysOf({ articles, events }: DatasetRecord): Manifest['days'] {
  const dates = [...articles.map((a) => a.published), ...events.map((e) => e.date)]
  const days = dates.flatMap((date) => [date?.earliest, date?.latest]).filter((day): day is string => typeof day === 'string')
  days.sort()
  return days.length > 0 ? [days[0] as string, days.at(-1) as string] : null
}

/**
 * Writes the files into `out/data/`, replacing what is there.
 *
 * @param shipped - Whether this is the dataset of the package.
 * @returns What the page has to know of them.
 */
export function writeData({ record, texts }: Compiled, out: string, shipped: boolean): Manifest {
  const folder = join(out, 'data')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const put = (name: string, extension: string, bytes: Uint8Array | string): string => {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10)
    writeFileSync(join(folder, `${name}-${hash}.${extension}`), bytes)
    return `data/${name}-${hash}.${extension}`
  }

  const shards: Shard[] = sharded(
    record.articles.map((article) => [article.id, { article, text: texts.get(article.id) as string } satisfies Whole]),
    ARTICLES_A_SHARD,
  )
  const events: EventShard[] = sharded(
    record.events.map((event) => [event.id, event]),
    EVENTS_A_SHARD,
  )
  const { sources: _, ...meta } = record.meta
  const { index, records } = packDataset({
    ...record,
    meta: { ...meta, sources: [] },
    articles: record.articles.map((article) => listed(article, texts.get(article.id) as string)),
    events: record.events.map(listedEvent),
  })
  return {
    name: record.meta.name,
    dataVersion: record.meta.dataVersion,
    contentHash: record.meta.contentHash,
    shipped,
    index: put('index', 'bin', index),
    records: put('records', 'bin', records),
    dataset: put('dataset', 'json', JSON.stringify(record)),
    shards: shards.map((shard, i) => put(`articles-${i}`, 'json', JSON.stringify(shard))),
    events: events.map((shard, i) => put(`events-${i}`, 'json', JSON.stringify(shard))),
    quotations: quotationsOf(record),
    days: daysOf(record),
  }
}
