/** The search engines: each indexes the same texts and answers with the ten best, all words wanted. */
import { create, insertMultiple, search as oramaSearch } from '@orama/orama'
import { stemmer } from '@orama/stemmers/arabic'
import Database from 'better-sqlite3'
import FlexSearch from 'flexsearch'
import MiniSearch from 'minisearch'
import { buildSearchArrays } from '../../src/query/search/build'
import type { SearchCorpus } from '../../src/query/search/corpus'
import { SearchEngine } from '../../src/query/search/engine'

/** An engine over indexed texts: rows, best first. `all` gives every row that has all words, where the engine can say so. */
export interface Engine {
  readonly ask: (query: string) => ArrayLike<unknown> | Promise<unknown>
  readonly all?: (query: string) => readonly number[]
}

/** What indexes texts. */
export type Indexer = (texts: readonly string[]) => Engine | Promise<Engine>

export const corpusOf = (texts: readonly string[]): SearchCorpus => ({
  count: texts.length,
  stretches: (row) => [{ start: 0, text: texts[row] as string, headline: false }],
  names: () => [],
})

const TEN = { limit: 10, prefix: false, within: undefined }

export const isnad: Indexer = (texts) => {
  const corpus = corpusOf(texts)
  const engine = new SearchEngine(corpus, buildSearchArrays(corpus))
  return {
    ask: (query) => engine.search(query, TEN),
    all: (query) => engine.search(query, { ...TEN, limit: texts.length }).map((hit) => hit.row),
  }
}

export const minisearch: Indexer = (texts) => {
  const index = new MiniSearch({ fields: ['text'], searchOptions: { combineWith: 'AND' } })
  index.addAll(texts.map((text, id) => ({ id, text })))
  const ask = (query: string): { id: number }[] => index.search(query) as unknown as { id: number }[]
  return { ask: (query) => ask(query).slice(0, 10), all: (query) => ask(query).map((hit) => hit.id) }
}

export const flexsearch: Indexer = (texts) => {
  const index = new FlexSearch.Index({ tokenize: 'strict' })
  texts.forEach((text, id) => {
    index.add(id, text)
  })
  return {
    ask: (query) => index.search(query, { limit: 10 }) as number[],
    all: (query) => index.search(query, { limit: texts.length }) as number[],
  }
}

export const orama: Indexer = async (texts) => {
  const db = create({ schema: { text: 'string' } as const, components: { tokenizer: { language: 'arabic', stemming: true, stemmer } } })
  await insertMultiple(
    db,
    texts.map((text, id) => ({ id: String(id), text })),
    1000,
  )
  return { ask: (query) => oramaSearch(db, { term: query, limit: 10, threshold: 0 }) as Promise<unknown> }
}

export const fts5: Indexer = (texts) => {
  const db = new Database(':memory:')
  db.exec("create virtual table t using fts5(text, content='', tokenize='unicode61 remove_diacritics 2')")
  const insert = db.prepare('insert into t(rowid, text) values(?, ?)')
  db.transaction(() => {
    texts.forEach((text, id) => {
      insert.run(id + 1, text)
    })
  })()
  const quoted = (query: string): string =>
    query
      .split(' ')
      .map((word) => `"${word}"`)
      .join(' ')
  const ten = db.prepare('select rowid from t where t match ? order by rank limit 10').pluck()
  const every = db.prepare('select rowid from t where t match ?').pluck()
  return { ask: (query) => ten.all(quoted(query)), all: (query) => (every.all(quoted(query)) as number[]).map((id) => id - 1) }
}

/** Bytes of our index. */
export function indexBytes(texts: readonly string[]): number {
  const { forms, stems, champions, ...arrays } = buildSearchArrays(corpusOf(texts))
  return [forms, stems, champions, arrays].flatMap((group) => Object.values(group)).reduce((sum, array) => sum + array.byteLength, 0)
}
