/**
 * The reading of one article: text in, facts out. Pure: nothing but the text, the authority and the day given counts.
 *
 * @module
 */
import { findDates, type ResolvedDate, resolveDates } from '../arabic/dates'
import { TokenKind, type Tokens, tokenize } from '../arabic/tokens'
import type { Authority } from '../schema/authority'
import type { DateMention, Diagnostic, EventFact, Facts } from '../schema/records'
import type { DateRole } from '../schema/vocabulary'
import { layOut } from './layout'
import { datePublication } from './publication'
import { recognise } from './recognise'
import type { ArticleInput, Layout, Line, ReadDate } from './steps'
import { understand } from './understand'

/** The line that holds each of the ascending offsets; undefined between lines. */
function linesAt(lines: readonly Line[], starts: readonly number[]): (Line | undefined)[] {
  let at = 0
  return starts.map((start) => {
    while (at < lines.length && (lines[at] as Line).end <= start) at++
    const line = lines[at]
    return line && line.start <= start ? line : undefined
  })
}

/** What each expression dates, before events are known: the publication, something in the body, or the page around it. */
function readDates(resolved: readonly ResolvedDate[], layout: Layout, publication: ReadonlySet<ResolvedDate['expression']>): ReadDate[] {
  const lines = linesAt(
    layout.lines,
    resolved.map((r) => r.expression.start),
  )
  return resolved.map(({ expression, edtf, basis }, i) => {
    const role: DateRole = publication.has(expression) ? 'publication' : lines[i]?.kind === 'chrome' ? 'chrome' : 'mention'
    return { expression, start: expression.start, end: expression.end, exact: expression.exact, edtf, basis, role }
  })
}

/** The dates as facts: one that an event rests on has the role `event`. */
function dateMentions(dates: readonly ReadDate[], events: readonly EventFact[]): DateMention[] {
  const dating = new Set(events.flatMap((e) => e.date?.evidence.map((x) => x.start) ?? []))
  return dates.map(({ start, end, exact, edtf, role }) => ({
    start,
    end,
    exact,
    edtf,
    role: role === 'mention' && dating.has(start) ? 'event' : role,
  }))
}

/** Problems of dates in the body, as diagnostics; a wrong weekday in another article's teaser is not ours to tell. */
const dateProblems = (resolved: readonly ResolvedDate[], dates: readonly ReadDate[]): Diagnostic[] =>
  resolved.flatMap(({ expression: { start, end }, problems }, i) =>
    dates[i]?.role === 'chrome' ? [] : problems.map(({ rule, message }) => ({ severity: 'warning' as const, rule, message, start, end })),
  )

/** The language of a text, BCP 47: Arabic where most of its words are in Arabic letters, else undetermined. */
function languageOf({ kind, count }: Tokens): string {
  let arabic = 0
  let latin = 0
  for (let i = 0; i < count; i++) {
    if (kind[i] === TokenKind.word) arabic++
    else if (kind[i] === TokenKind.latin) latin++
  }
  return arabic > latin ? 'ar' : 'und'
}

/**
 * Reads one article.
 *
 * @param input its id, its text (byte order mark dropped), and its day where its source knows it.
 * @param authority what is known before; `EMPTY_AUTHORITY` for nothing.
 * @example
 * ```ts
 * import { EMPTY_AUTHORITY, extract } from 'isnad/compile'
 *
 * const text = 'وقع الطرفان الاتفاق يوم الثلاثاء 24 يونيو 2025 بالرباط.'
 * const facts = extract({ id: 'a', text }, EMPTY_AUTHORITY)
 * facts.dates.map((d) => d.edtf) // => ['2025-06-24']
 * ```
 */
export function extract(input: ArticleInput, authority: Authority): Facts {
  const { id, text } = input
  const tokens = tokenize(text)
  const expressions = findDates(tokens)
  const layout = layOut(tokens, expressions, authority)
  const publication = datePublication(id, tokens, layout, expressions, input.date)
  const resolved = resolveDates(expressions, tokens, { reference: publication.reference, period: publication.period })
  const dates = readDates(resolved, layout, publication.publicationDates)
  const { mentions, references, diagnostics } = recognise(id, tokens, layout, authority)
  const understood = understand({ id, tokens, layout, published: publication.published, dates, mentions, references, authority })
  return {
    id,
    language: languageOf(tokens),
    headline: layout.headline,
    section: layout.section,
    outlet: layout.outlet,
    authors: layout.authors,
    blocks: layout.blocks,
    published: publication.published,
    dates: dateMentions(dates, understood.events),
    mentions,
    references,
    topics: understood.topics,
    events: understood.events,
    statements: understood.statements,
    diagnostics: [
      ...layout.diagnostics,
      ...publication.diagnostics,
      ...dateProblems(resolved, dates),
      ...diagnostics,
      ...understood.diagnostics,
    ],
  }
}
