/**
 * Records as text: an article as it was read, with what was found in it marked in place; events and people with their
 * evidence.
 *
 * @module
 */
import type { Article, DatasetRecord, DateAssertion, Event, Evidence, Person, Statement } from '../schema/records'
import { dateText } from './summary'
import { colors, isolate } from './terminal'

/** A stretch to be marked in the text, with what it is. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly label: string
}

const heading = (text: string): string => `\n${colors.bold(text)}`
const quote = (e: Evidence): string =>
  `    ${colors.dim(`${e.article}:${e.start}-${e.end}`)} ${isolate(e.exact.replace(/\s+/g, ' ').trim())}`

function dateLines(label: string, date: DateAssertion | null): string[] {
  if (!date) return [`${label}: not known`]
  const reasons = date.reasons.map(
    (r) => `    ${r.rule}${r.bound ? ` (${r.bound} ${r.day})` : ''}: ${r.note}${r.source ? ` <${r.source}>` : ''}`,
  )
  const text = date.fromText ? [`    the texts alone: ${dateText(date.fromText)}`] : []
  return [`${label}: ${dateText(date)}`, ...reasons, ...text]
}

/** What is marked in an article: names, role words, dates; the longer first where two start together, nothing nested. */
function marksOf(article: Article): Mark[] {
  const all: Mark[] = [
    ...article.mentions.map((m) => ({ start: m.start, end: m.end, label: `${m.kind} ${m.id ?? '?'}` })),
    ...article.references.map((r) => ({ start: r.start, end: r.end, label: `= ${r.id ?? r.entity}` })),
    ...article.dates.map((d) => ({ start: d.start, end: d.end, label: `${d.role === 'chrome' ? 'page date' : 'date'} ${d.edtf ?? '?'}` })),
  ]
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return all.filter((m) => m.start >= end && (end = m.end) > 0)
}

/** A stretch of the text with its marks: `[words|what they are]`. */
function marked(text: string, from: number, to: number, marks: readonly Mark[]): string {
  let out = ''
  let at = from
  for (const mark of marks) {
    if (mark.start < from || mark.end > to) continue
    out += `${text.slice(at, mark.start)}${colors.cyan(`[${text.slice(mark.start, mark.end)}|${isolate(mark.label)}]`)}`
    at = mark.end
  }
  return out + text.slice(at, to)
}

/** The text of an article, line by line, each under what it is. */
function textLines(article: Article, text: string): string[] {
  const marks = marksOf(article)
  return article.blocks.flatMap((block) => {
    const kind = (block.chrome ?? block.kind).padEnd(12)
    let at = block.start
    const out: string[] = []
    for (const line of text.slice(block.start, block.end).split('\n')) {
      if (line.trim() !== '') {
        const shown = isolate(marked(text, at, at + line.length, marks).trim())
        out.push(
          `${colors.dim(kind)} ${block.kind === 'chrome' ? colors.dim(shown) : block.kind === 'paragraph' ? shown : colors.bold(shown)}`,
        )
      }
      at += line.length + 1
    }
    return out
  })
}

const statementLines = (s: Statement): string[] => {
  const who = s.speakers.map((x) => x.id ?? isolate(x.name)).join(', ') || (s.source ? `the ${s.source.kind}` : 'nobody named')
  return [`${s.id}  ${who} ${s.act}${s.about.length > 0 ? ` (${s.about.join(', ')})` : ''}`, ...s.evidence.map(quote)]
}

function eventLines(e: Event): string[] {
  const who = e.participants.map((p) => `${p.role} ${p.id ?? isolate(p.name)}`).join(', ')
  const apart = e.disagreements.map((d) => `  disagree about the ${d.field}: ${d.values.map((v) => v.value).join(' / ')}`)
  return [
    `${e.id}  ${e.type}, ${e.status}${e.place ? `, ${e.place}` : ''}${e.method === 'curated' ? ', curated' : ''}`,
    ...(who ? [`  ${who}`] : []),
    ...dateLines('  date', e.date),
    ...(e.topics.length > 0 ? [`  topics: ${e.topics.join(', ')}`] : []),
    ...apart,
    ...e.evidence.map(quote),
  ]
}

function showArticle(article: Article, dataset: DatasetRecord, text: string | undefined): string[] {
  const events = dataset.events.filter((e) => article.events.includes(e.id))
  const statements = dataset.statements.filter((s) => s.article === article.id)
  return [
    colors.bold(`article ${article.id}`),
    `file: ${article.source.file}`,
    `outlet: ${article.outlet ?? 'not known'}${article.url ? `  ${article.url}` : ''}`,
    ...(article.authors.length > 0 ? [`by: ${article.authors.map((a) => isolate(a.exact)).join(', ')}`] : []),
    ...dateLines('published', article.published),
    `topics: ${article.topics.map((t) => t.topic).join(', ') || 'none'}`,
    ...(text === undefined ? [] : [heading('text'), ...textLines(article, text)]),
    heading('events'),
    ...events.flatMap(eventLines),
    heading('statements'),
    ...statements.flatMap(statementLines),
  ]
}

function showPerson(person: Person, dataset: DatasetRecord): string[] {
  const roles = person.roles.map((r) => `  ${r.title.en ?? r.title.fr ?? r.title.ar ?? r.organization}, ${r.from ?? '?'} to ${r.to ?? '?'}`)
  const mentions = dataset.articles.flatMap((a) =>
    a.mentions.filter((m) => m.kind === 'person' && m.id === person.id).map((m) => quote({ ...m, article: a.id })),
  )
  return [
    colors.bold(`person ${person.id}`),
    Object.values(person.names)
      .filter(Boolean)
      .map((n) => isolate(n as string))
      .join(' · '),
    ...roles,
    heading('events'),
    ...dataset.events.filter((e) => e.participants.some((p) => p.id === person.id)).flatMap(eventLines),
    heading('statements'),
    ...dataset.statements.filter((s) => s.speakers.some((p) => p.id === person.id)).flatMap(statementLines),
    heading('mentions'),
    ...mentions,
  ]
}

/** The record of an id, as text; null where the dataset has no such record that can be shown. */
export function showRecord(id: string, dataset: DatasetRecord, textOf: (article: Article) => string | undefined): string | null {
  const article = dataset.articles.find((a) => a.id === id)
  const event = dataset.events.find((e) => e.id === id)
  const statement = dataset.statements.find((s) => s.id === id)
  const person = dataset.people.find((p) => p.id === id)
  const lines = article
    ? showArticle(article, dataset, textOf(article))
    : event
      ? eventLines(event)
      : statement
        ? statementLines(statement)
        : person
          ? showPerson(person, dataset)
          : null
  return lines ? `${lines.join('\n')}\n` : null
}
