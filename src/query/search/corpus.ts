/**
 * What a search index is made of: stretches of text by row, and the names of who is mentioned there.
 *
 * @module
 */
import type { Article, AuthorityRecord, DateAssertion, Evidence, Span } from '../../schema/records'
import type { Store } from '../store'

/** A stretch of an article's text. */
export interface Stretch {
  /** Where it starts in the article's text. */
  readonly start: number
  readonly text: string
  readonly headline: boolean
}

/** The words that stand for somebody or something whose other names are known. */
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

type Named = 'people' | 'organizations' | 'places' | 'topics'
const MENTIONED = { person: 'people', organization: 'organizations', place: 'places' } as const

const spellingsOf = ({ names, variants, acronym }: AuthorityRecord & { readonly acronym?: string | null }): string[] => [
  ...new Set([names.ar, names.fr, names.en, acronym ?? null, ...variants.ar, ...variants.latin].filter((name) => name !== null)),
]

/** What a date quotes of the articles. */
const quotedByDate = (date: DateAssertion | null): Evidence[] =>
  date === null ? [] : [...date.evidence, ...date.reasons.flatMap((reason) => reason.evidence), ...quotedByDate(date.fromText ?? null)]

/** Every span by which the record quotes an article: its own, and those of its events and statements. */
function quotes(article: Article, store: Store): Span[] {
  const elsewhere: Evidence[] = [...quotedByDate(article.published), ...article.topics.flatMap((topic) => topic.evidence)]
  for (const id of article.events) {
    const event = store.find('events', id)
    if (!event) continue
    elsewhere.push(...event.evidence, ...quotedByDate(event.date))
    for (const { values } of event.disagreements) for (const { evidence } of values) elsewhere.push(...evidence)
  }
  for (const id of article.statements) {
    const statement = store.find('statements', id)
    if (statement) elsewhere.push(...statement.evidence, ...(statement.source?.evidence ?? []))
  }
  const { section, mentions, references, authors, dates } = article
  // Dates in menus and of related pages are chrome, and chrome is not searched.
  const own = [...(section ? [section] : []), ...mentions, ...references, ...authors, ...dates.filter((date) => date.role !== 'chrome')]
  return [...own, ...elsewhere.filter((evidence) => evidence.article === article.id)]
}

/** The stretches a record quotes, each once: its headline, and the rest in the order of the text, joined where they overlap. */
function quoted(article: Article, store: Store): Stretch[] {
  const { headline } = article
  const stretches: Stretch[] = headline ? [{ start: headline.start, text: headline.exact, headline: true }] : []
  const outside = ({ start, end }: Span): boolean => headline === null || start < headline.start || end > headline.end
  const spans = quotes(article, store).filter(outside)
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  let last: { start: number; text: string; headline: boolean } | undefined
  for (const { start, end, exact } of spans) {
    const to = last ? last.start + last.text.length : -1
    if (last && start <= to) {
      if (end > to) last.text += exact.slice(to - start)
    } else stretches.push((last = { start, text: exact, headline: false }))
  }
  return stretches
}

/**
 * The articles of a dataset as a corpus: their full texts without chrome, where `texts` has them, else what the record
 * quotes of them. Of a topic it quotes the words that tell it, «الإرهاب» say: there the topic's names stand in for the
 * sentence around them.
 */
export function articleCorpus(store: Store, texts?: TextSource): SearchCorpus {
  const { source, count } = store.tables.articles
  const spellings = new Map<string, readonly string[]>()
  const namedSpan = (kind: Named, id: string, { start, end, exact }: Span): NamedSpan => {
    const key = `${kind}:${id}`
    let known = spellings.get(key)
    if (!known) {
      const record = store.find(kind, id)
      spellings.set(key, (known = record ? spellingsOf(record) : []))
    }
    return { key, start, end, exact, spellings: known }
  }
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
      const { id: article, mentions, topics } = source.record(row)
      const named = mentions.flatMap((mention) => (mention.id === null ? [] : [namedSpan(MENTIONED[mention.kind], mention.id, mention)]))
      if (texts?.(article) !== undefined) return named
      return [...named, ...topics.flatMap(({ topic, evidence }) => evidence.map((span) => namedSpan('topics', topic, span)))]
    },
  }
}
