/**
 * What a search index is made of: stretches of text by row, and the names of who is mentioned there.
 *
 * @module
 */
import type { Article, AuthorityRecord, Span } from '../../schema/records'
import type { Store } from '../store'

/** A stretch of an article's text. */
export interface Stretch {
  /** Where it starts in the article's text. */
  readonly start: number
  readonly text: string
  readonly headline: boolean
}

/** A mention of somebody whose other names are known. */
export interface NamedSpan extends Span {
  /** Kind and id. */
  readonly key: string
  /** All names and spellings of the record. */
  readonly spellings: readonly string[]
}

/** The texts to search, by row. */
export interface SearchCorpus {
  readonly count: number
  stretches(row: number): readonly Stretch[]
  names(row: number): readonly NamedSpan[]
}

/** Gives the full text of an article, where there is one. */
export type TextSource = (id: string) => string | undefined

const MENTIONED = { person: 'people', organization: 'organizations', place: 'places' } as const

const spellingsOf = ({ names, variants, acronym }: AuthorityRecord & { readonly acronym?: string | null }): string[] => [
  ...new Set([names.ar, names.fr, names.en, acronym ?? null, ...variants.ar, ...variants.latin].filter((name) => name !== null)),
]

/** The stretches a record quotes, each once: its headline and the words its facts rest on. */
function quoted(article: Article, store: Store): Stretch[] {
  const spans: Span[] = [...article.mentions, ...article.references, ...article.authors, ...article.topics.flatMap((t) => t.evidence)]
  const own = (list: readonly (Span & { readonly article: string })[]): Span[] => list.filter((e) => e.article === article.id)
  for (const id of article.events) spans.push(...own(store.find('events', id)?.evidence ?? []))
  for (const id of article.statements) spans.push(...own(store.find('statements', id)?.evidence ?? []))
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const { headline } = article
  const stretches: Stretch[] = headline ? [{ start: headline.start, text: headline.exact, headline: true }] : []
  const covered = (span: Span): boolean => headline !== null && span.start >= headline.start && span.end <= headline.end
  let end = -1
  for (const span of spans) {
    if (covered(span) || span.end <= end) continue
    // What overlaps the stretch before adds only its own part.
    const from = Math.max(span.start, end)
    stretches.push({ start: from, text: span.exact.slice(from - span.start), headline: false })
    end = span.end
  }
  return stretches
}

/**
 * The articles of a dataset as a corpus: their full texts without chrome, where `texts` has them, else what the record
 * quotes of them.
 */
export function articleCorpus(store: Store, texts?: TextSource): SearchCorpus {
  const { source, count } = store.tables.articles
  const spellings = new Map<string, readonly string[]>()
  return {
    count,
    stretches(row) {
      const article = source.record(row)
      const text = texts?.(article.id)
      if (text === undefined) return quoted(article, store)
      const { headline } = article
      return article.blocks
        .filter((block) => block.kind !== 'chrome')
        .map(({ start, end, kind }) => ({
          start,
          text: text.slice(start, end),
          headline: kind === 'headline' || (headline !== null && headline.start >= start && headline.end <= end),
        }))
    },
    names(row) {
      const named: NamedSpan[] = []
      for (const { kind, id, start, end, exact } of source.record(row).mentions) {
        if (id === null) continue
        const key = `${kind}:${id}`
        let known = spellings.get(key)
        if (!known) {
          const record = store.find(MENTIONED[kind], id)
          spellings.set(key, (known = record ? spellingsOf(record) : []))
        }
        named.push({ key, start, end, exact, spellings: known })
      }
      return named
    },
  }
}
