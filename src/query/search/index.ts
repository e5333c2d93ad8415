/**
 * Full-text search over the articles of a dataset.
 *
 * @module
 */
import type { Article, Evidence, Ids } from '../../schema/records'
import type { Selection } from '../selection'
import type { Store } from '../store'
import { buildSearchArrays } from './build'
import { articleCorpus, type TextSource } from './corpus'
import { SearchEngine } from './engine'
import type { Found } from './highlight'

/** Options of `search`. */
export interface SearchOptions<I extends Ids = Ids> {
  /** How many articles at most; default 10. */
  readonly limit?: number
  /** Whether the last word is still being typed: it stands for all that begin with it. */
  readonly prefix?: boolean
  /** Search in these articles only. */
  readonly within?: Selection<I>
  /**
   * Gives the full texts, `articleText` of `isnad/text` say. Without it, all that the record quotes of an article is
   * searched: headline, names, dates, the words behind its topics, events and statements; and the names of its topics.
   * Texts are read once, when first searched, and again for the stretches of a hit.
   */
  readonly texts?: (id: I['article']) => string | undefined
}

/** An article that answers a search. */
export interface SearchHit<I extends Ids = Ids> {
  readonly article: Article<I>
  /** Higher is better; comparable within one search. */
  readonly score: number
  /** The best stretch that answers: most of the words asked together, in the text itself before another name of the same. */
  readonly match: Evidence<I>
  /** All stretches that answer, in the order of the text. */
  readonly matches: readonly Evidence<I>[]
}

class Hit implements SearchHit {
  private found: readonly Found[] | undefined

  constructor(
    private readonly store: Store,
    private readonly engine: SearchEngine,
    private readonly query: string,
    private readonly prefix: boolean,
    private readonly row: number,
    readonly score: number,
  ) {}

  get article(): Article {
    return this.store.tables.articles.source.record(this.row)
  }

  get match(): Evidence {
    const better = (a: Found, b: Found): number => b.words - a.words || b.said - a.said || Number(b.headline) - Number(a.headline)
    return this.evidence(this.stretches().reduce((a, b) => (better(a, b) > 0 ? b : a)))
  }

  get matches(): readonly Evidence[] {
    return this.stretches().map((found) => this.evidence(found))
  }

  private stretches(): readonly Found[] {
    return (this.found ??= this.engine.stretches(this.query, this.prefix, this.row))
  }

  private evidence({ start, end, exact }: Found): Evidence {
    return { article: this.article.id, start, end, exact }
  }

  toJSON(): SearchHit {
    const { article, score, match, matches } = this
    return { article, score, match, matches }
  }
}

/** The engine of a dataset over its quoted words, and over each source of full texts. */
const enginesOf = new WeakMap<Store, Map<TextSource | undefined, SearchEngine>>()

function engineOf(store: Store, texts: TextSource | undefined): SearchEngine {
  const engines = enginesOf.get(store) ?? new Map<TextSource | undefined, SearchEngine>()
  enginesOf.set(store, engines)
  const known = engines.get(texts)
  if (known) return known
  const corpus = articleCorpus(store, texts)
  const made = new SearchEngine(corpus, buildSearchArrays(corpus))
  engines.set(texts, made)
  return made
}

/** The articles that have all words of a question, best first. */
export function searchArticles(
  store: Store,
  query: string,
  rows: Uint32Array | undefined,
  options: SearchOptions = {},
): readonly SearchHit[] {
  if (typeof query !== 'string') throw new TypeError(`a search is asked with a text, not ${String(query)}`)
  const { limit = 10, prefix = false } = options
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`a number of articles is 0 or more, not ${limit}`)
  const engine = engineOf(store, options.texts)
  const ranked = engine.search(query, { limit, prefix, within: rows })
  return ranked.map(({ row, score }) => new Hit(store, engine, query, prefix, row, score))
}
