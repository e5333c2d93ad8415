/**
 * What came out of a build, for who reads along.
 *
 * @module
 */
import type { DatasetRecord, DateAssertion, Event, Mention } from '../schema/records'
import { colors, isolate } from './terminal'

/** A date as a reader takes it in: the EDTF, and how it is known. */
export const dateText = (date: DateAssertion | null): string => (date ? `${date.edtf} (${date.basis})` : 'undated')

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

/** How many unresolved names of an article a summary shows. */
const SHOWN = 8

function unresolvedLine(id: string, mentions: readonly Mention[]): string {
  const names = [...new Set(mentions.filter((m) => m.id === null).map((m) => m.exact))]
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  return `${id}: ${names.slice(0, SHOWN).map(isolate).join(', ')}${more}`
}

/** The summary of a build: articles, events in time, people, and what is unresolved. */
export function summary(
  dataset: DatasetRecord,
  { check, written }: { readonly check: boolean; readonly written: readonly string[] },
): string {
  const { articles, events, statements, people } = dataset
  const names = namesById(dataset)
  const inTime = [...events].sort((a, b) => {
    const key = (e: Event): string => e.date?.earliest ?? e.date?.latest ?? '9999'
    return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0
  })
  const mentioned = people.flatMap((p) => {
    const inArticles = articles.filter((a) => a.mentions.some((m) => m.kind === 'person' && m.id === p.id))
    return inArticles.length === 0 ? [] : [`${names.get(p.id) ?? p.id}: ${count(inArticles.length, 'article')}`]
  })
  const undatedEvents = events.filter((e) => e.date === null).map((e) => `event ${e.id}: no date`)
  const undatedArticles = articles.filter((a) => a.published === null).map((a) => `article ${a.id}: no day of publication`)
  const unnamed = articles.filter((a) => a.mentions.some((m) => m.id === null)).map((a) => unresolvedLine(a.id, a.mentions))
  const unresolved = [...undatedArticles, ...undatedEvents, ...unnamed]
  const state = check ? 'as committed' : written.length > 0 ? `written: ${written.join(', ')}` : 'nothing changed'
  return [
    title(count(articles.length, 'article')),
    lines(
      articles.map(
        (a) =>
          `${a.id}  ${dateText(a.published)}${a.outlet ? `  ${a.outlet}` : ''}${a.headline ? `  ${isolate(a.headline.exact.trim())}` : ''}`,
      ),
    ),
    title(`${count(events.length, 'event')}, ${count(statements.length, 'statement')}: the timeline`),
    lines(inTime.map((e) => eventLine(e, names))),
    title(count(mentioned.length, 'person', 'people')),
    lines(mentioned),
    title('unresolved'),
    lines(unresolved.length > 0 ? unresolved : ['nothing']),
    `\n${dataset.meta.name} ${dataset.meta.dataVersion}, content ${dataset.meta.contentHash.slice(0, 12)}: ${state}\n`,
  ].join('')
}
