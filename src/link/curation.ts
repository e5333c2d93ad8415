/**
 * Curation: facts said by hand, each anchored on an exact quote of its article.
 *
 * @module
 */
import { foldText } from '../arabic/fold'
import { assertDate } from '../schema/assertion'
import type { Authority, CuratedFact } from '../schema/authority'
import type { EntityRef, EventFact, Evidence, Mention, StatementFact } from '../schema/records'
import type { MentionKind } from '../schema/vocabulary'
import { evidenceOf, type LinkInput, type Tell } from './draft'

/** What curation adds to one article. */
export interface Curated {
  readonly mentions: readonly Mention[]
  readonly events: readonly EventFact[]
  readonly statements: readonly StatementFact[]
}

/** The offset of the `occurrence`-th (from 1) place where a quote stands, or -1. */
function find(text: string, quote: string, occurrence: number): number {
  let at = -1
  for (let n = 0; n < occurrence; n++) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) return -1
  }
  return at
}

/** The line of a text that shares most words with a quote, for who has to mend it. */
function nearestLine(text: string, quote: string): string | null {
  const words = new Set(foldText(quote).split(/\s+/))
  let best: string | null = null
  let most = 0
  for (const line of text.split('\n')) {
    const shared = foldText(line)
      .split(/\s+/)
      .filter((w) => words.has(w)).length
    if (shared > most) [best, most] = [line.trim(), shared]
  }
  return most * 2 >= words.size ? best : null
}

/** Where a curated fact is anchored; null, told as an error, where its quote does not stand (or stands more than once). */
function anchor(fact: CuratedFact, input: LinkInput & { text: string }, tell: Tell): Evidence | null {
  const { text, source, facts } = input
  const start = find(text, fact.quote, fact.occurrence ?? 1)
  const error = (rule: string, message: string, hint?: string): null => {
    tell({ severity: 'error', rule, message, file: source.file, ...(hint === undefined ? {} : { hint }) })
    return null
  }
  if (start < 0) {
    const near = nearestLine(text, fact.quote)
    return error(
      'quote-gone',
      `the curated quote ${JSON.stringify(fact.quote)} does not stand in the article`,
      near ? `near it: ${near}` : undefined,
    )
  }
  if (fact.occurrence === undefined && text.indexOf(fact.quote, start + 1) >= 0)
    return error('quote-twice', `the curated quote ${JSON.stringify(fact.quote)} stands more than once`, 'say which with `occurrence`')
  return evidenceOf(facts.id, { start, end: start + fact.quote.length, exact: fact.quote })
}

/** A reference to an authority record, by its Arabic name. */
function refTo(authority: Authority, kind: MentionKind, id: string): EntityRef {
  const list = kind === 'person' ? authority.people : kind === 'organization' ? authority.organizations : authority.places
  const record = list.find((r) => r.id === id)
  return { kind, id, name: record?.names.ar ?? id, entity: id }
}

/**
 * The curated facts of an article, as records. A quote that no longer stands is an error; without the text, quotes
 * cannot be looked up, which is a warning.
 */
export function curatedFacts(input: LinkInput, authority: Authority, tell: Tell): Curated {
  const mentions: Mention[] = []
  const events: EventFact[] = []
  const statements: StatementFact[] = []
  const { facts, source, text } = input
  const own = authority.curation.filter((c) => c.article === facts.id || c.article === source.file)
  if (own.length > 0 && text === undefined) {
    tell({
      severity: 'warning',
      rule: 'curation-needs-text',
      message: `${own.length} curated facts left out: the text is not at hand`,
      file: source.file,
    })
    return { mentions, events, statements }
  }
  for (const fact of own) {
    const evidence = anchor(fact, { ...input, text: text ?? '' }, tell)
    if (!evidence) continue
    const { mention, event, statement } = fact
    if (mention) {
      const { start, end, exact } = evidence
      mentions.push({ start, end, exact, kind: mention.kind, id: mention.id, entity: mention.id })
    }
    if (event)
      events.push({
        type: event.type,
        status: event.status,
        date:
          event.date === null ? null : assertDate(event.date, fact.sources.length > 0 ? 'external' : 'stated', [evidence], reasons(fact)),
        place: event.place === null ? null : refTo(authority, 'place', event.place),
        participants: event.participants.map((p) => ({ ...refTo(authority, p.kind, p.id), role: p.role })),
        topics: event.topics,
        evidence: [evidence],
      })
    if (statement)
      statements.push({
        speakers: statement.speakers.map((id) => refTo(authority, 'person', id)),
        act: statement.act,
        about: statement.about,
        source: null,
        evidence: [evidence],
      })
  }
  return { mentions, events, statements }
}

const reasons = ({ why, sources }: CuratedFact) =>
  sources.slice(0, 1).map((source) => ({ rule: 'curated', note: why, evidence: [], source }))
