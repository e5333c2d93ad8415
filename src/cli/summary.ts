/**
 * What came out of a build, for who reads along.
 *
 * @module
 */
import { harmless } from '../build/diagnostics'
import { unresolvedCount } from '../build/unresolved'
import type { Article, DatasetRecord, Event } from '../schema/records'
import { dateText } from './show/facts'
import { colors, isolate } from './terminal'

/** A name of an authority record in Latin letters, else its id. */
function namesById(dataset: DatasetRecord): ReadonlyMap<string, string> {
  const records = [...dataset.people, ...dataset.organizations, ...dataset.places]
  return new Map(records.map((r) => [r.id, r.names.en ?? r.names.fr ?? r.id]))
}

const title = (text: string): string => `\n${colors.bold(text)}\n`
const lines = (rows: readonly string[]): string => rows.map((row) => `  ${row}\n`).join('')
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

function eventLine(event: Event, names: ReadonlyMap<string, string>): string {
  const who = [...new Set(event.participants.map((p) => (p.id ? (names.get(p.id) ?? p.id) : isolate(p.name))))].join(', ')
  const where = event.place ? `, ${names.get(event.place) ?? event.place}` : ''
  const status = event.status === 'planned' ? ' (planned)' : ''
  return `${(event.date?.edtf ?? 'undated').padEnd(24)} ${event.type}${status}: ${who || 'nobody named'}${where}  ${colors.dim(`${event.date?.basis ?? ''} ${count(event.articles.length, 'article')}`)}`
}

/** How many rows of a kind a summary shows: an archive of ten thousand articles is no reading matter. */
const SHOWN = 40
/** How many unresolved names it shows. */
const NAMES_SHOWN = 8

/** The first rows, and how many more there are. */
const firstOf = (rows: readonly string[], shown = SHOWN): readonly string[] =>
  rows.length > shown ? [...rows.slice(0, shown), colors.dim(`and ${rows.length - shown} more`)] : rows

/** The people whom articles mention, those of most articles first. */
function peopleLines({ articles, people }: DatasetRecord, names: ReadonlyMap<string, string>): string[] {
  const articlesOf = new Map<string, number>()
  for (const { mentions } of articles) {
    const ids = new Set(mentions.flatMap(({ kind, id }) => (kind === 'person' && id !== null ? [id] : [])))
    for (const id of ids) articlesOf.set(id, (articlesOf.get(id) ?? 0) + 1)
  }
  return people
    .flatMap(({ id }) => (articlesOf.has(id) ? [{ id, n: articlesOf.get(id) as number }] : []))
    .sort((a, b) => b.n - a.n)
    .map(({ id, n }) => `${names.get(id) ?? id}: ${count(n, 'article')}`)
}

/** What the build could not find out. */
function unresolvedLines(dataset: DatasetRecord): string[] {
  const undatedEvents = dataset.events.filter((e) => e.date === null).map((e) => `event ${e.id}: no date`)
  const undatedArticles = dataset.articles.filter((a) => a.published === null).map((a) => `article ${a.id}: no day of publication`)
  const unnamed = unresolvedCount(dataset, NAMES_SHOWN)
  const first = unnamed.first.map(({ name, times }) => `${isolate(name)}${times > 1 ? ` (${times} times)` : ''}`)
  const more = unnamed.count > NAMES_SHOWN ? ` and ${unnamed.count - NAMES_SHOWN} more` : ''
  return [
    ...firstOf([...undatedArticles, ...undatedEvents]),
    ...(unnamed.count > 0
      ? [
          `${count(unnamed.count, 'name')} without a record: ${first.join(', ')}${more}`,
          colors.dim('isnad build --unresolved lists them, with their sentences and entries to be pasted'),
        ]
      : []),
  ]
}

/** The summary of a build: articles, events in time, people, and what is unresolved. */
export function summary(
  dataset: DatasetRecord,
  { check, written }: { readonly check: boolean; readonly written: readonly string[] },
): string {
  const { articles, events, statements } = dataset
  const names = namesById(dataset)
  const inTime = [...events].sort((a, b) => {
    const key = (e: Event): string => e.date?.earliest ?? e.date?.latest ?? '9999'
    return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
  })
  const mentioned = peopleLines(dataset, names)
  const unresolved = unresolvedLines(dataset)
  const state = check ? 'as committed' : written.length > 0 ? `written: ${written.join(', ')}` : 'nothing changed'
  const articleLine = (a: Article): string =>
    `${a.id}  ${dateText(a.published)}${a.outlet ? `  ${a.outlet}` : ''}${a.headline ? `  ${isolate(harmless(a.headline.exact.trim()))}` : ''}`
  return [
    title(count(articles.length, 'article')),
    lines(firstOf(articles.map(articleLine))),
    title(`${count(events.length, 'event')}, ${count(statements.length, 'statement')}: the timeline`),
    lines(firstOf(inTime.map((e) => eventLine(e, names)))),
    title(count(mentioned.length, 'person', 'people')),
    lines(firstOf(mentioned)),
    title('unresolved'),
    lines(unresolved.length > 0 ? unresolved : ['nothing']),
    `\n${dataset.meta.name} ${dataset.meta.dataVersion}, content ${dataset.meta.contentHash.slice(0, 12)}: ${state}\n`,
  ].join('')
}
