/**
 * Any record of a dataset as text.
 *
 * @module
 */
import type { Article, AuthorityRecord, DatasetRecord, Event, Mention, Person, Statement } from '../../schema/records'
import { colors } from '../terminal'
import { dateLines, eventLines, field, quote, section, statementLines } from './facts'
import { textLines } from './marks'
import { wrapped } from './wrap'

/** The kinds of records that can be shown, in the order in which an id is looked for. */
export const SHOWN_KINDS = ['articles', 'events', 'people', 'organizations', 'places', 'topics', 'outlets', 'statements'] as const

/** One of the {@link SHOWN_KINDS}. */
export type ShownKind = (typeof SHOWN_KINDS)[number]

/** Mentions of a record beyond these are only counted. */
const MENTIONS_SHOWN = 20

function articleLines(article: Article, dataset: DatasetRecord, text: string | undefined): string[] {
  const { id, source, outlet, url, authors, published, topics } = article
  const headline = article.headline?.exact.trim() ?? id
  const own = dataset.statements.filter((s) => s.article === id)
  return [
    ...wrapped([{ text: headline, paint: colors.bold }]),
    ...field('article', { text: id }),
    ...field('file', { text: source.file }),
    ...field('outlet', { text: outlet ?? 'not known' }),
    ...field('address', { text: url ?? '' }),
    ...field('by', { text: authors.map((a) => a.exact).join(', ') }),
    ...dateLines('published', published),
    ...field('topics', { text: topics.map((t) => t.topic).join(', ') || 'none' }),
    ...section(
      'events',
      dataset.events.filter((e) => article.events.includes(e.id)),
      eventLines,
    ),
    ...section('statements', own, statementLines),
    ...(text === undefined ? [] : ['', colors.bold('text'), ...textLines(article, text)]),
  ]
}

const roleLines = ({ roles }: Person): string[] =>
  roles.flatMap((r) =>
    field('office', {
      text: `${r.title.en ?? r.title.fr ?? r.title.ar ?? r.organization} (${r.organization}), ${r.from ?? '?'} to ${r.to ?? '?'}`,
    }),
  )

/** What an authority record has to do with: the events, statements and mentions of a dataset. */
interface Uses {
  readonly event: (e: Event) => boolean
  readonly statement: (s: Statement) => boolean
  readonly mention: (m: Mention) => boolean
}

function usesOf(kind: ShownKind, id: string): Uses {
  const none = (): boolean => false
  const refersTo = (r: { readonly id: string | null }): boolean => r.id === id
  if (kind === 'topics') return { event: (e) => e.topics.includes(id), statement: (s) => s.about.includes(id), mention: none }
  if (kind === 'places') return { event: (e) => e.place === id, statement: none, mention: (m) => m.kind === 'place' && m.id === id }
  const own = kind === 'people' ? 'person' : 'organization'
  return {
    event: (e) => e.participants.some(refersTo),
    statement: (s) => s.speakers.some(refersTo),
    mention: (m) => m.kind === own && m.id === id,
  }
}

function authorityLines(kind: ShownKind, record: AuthorityRecord & { readonly id: string }, dataset: DatasetRecord): string[] {
  const { id, names, variants, formerIds, note } = record
  const { event, statement, mention } = usesOf(kind, id)
  const words = dataset.articles.flatMap((a) => a.mentions.filter(mention).map((m) => ({ ...m, article: a.id })))
  const list = (texts: readonly (string | null)[]): string => texts.filter((one) => one !== null).join(' · ')
  return [
    colors.bold(id),
    ...field('names', { text: list([names.ar, names.fr, names.en]) }),
    ...field('variants', { text: list([...variants.ar, ...variants.latin]) }),
    ...field('once called', { text: formerIds.join(', ') }),
    ...('roles' in record ? roleLines(record as Person) : []),
    ...field('note', { text: note ?? '' }),
    ...section('events', dataset.events.filter(event), eventLines),
    ...section('statements', dataset.statements.filter(statement), statementLines),
    ...(words.length > 0 ? ['', colors.bold(`mentions (${words.length})`), ...words.slice(0, MENTIONS_SHOWN).flatMap(quote)] : []),
  ]
}

/** A record as lines. */
export function recordLines(
  kind: ShownKind,
  id: string,
  dataset: DatasetRecord,
  textOf: (article: Article) => string | undefined,
): string[] {
  if (kind === 'articles') return dataset.articles.filter((a) => a.id === id).flatMap((a) => articleLines(a, dataset, textOf(a)))
  if (kind === 'events') return dataset.events.filter((e) => e.id === id).flatMap(eventLines)
  if (kind === 'statements') return dataset.statements.filter((s) => s.id === id).flatMap(statementLines)
  const records: readonly (AuthorityRecord & { readonly id: string })[] = dataset[kind]
  return records.filter((r) => r.id === id).flatMap((r) => authorityLines(kind, r, dataset))
}
