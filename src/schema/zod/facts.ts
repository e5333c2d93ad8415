/**
 * Schemas of what is read from one article: evidence, dates, mentions, events, statements, and the line of facts.
 *
 * @module
 */
import { z } from 'zod'
import type { DateAssertion } from '../records'
import {
  chromeKind,
  dateBasis,
  day,
  edtf,
  eventStatus,
  eventType,
  id,
  mentionKind,
  natural,
  participantRole,
  SPAN_ERROR,
  source,
  spanFields,
  spans,
  statementAct,
  text,
} from './common'

/** A stretch of an article's text. */
export const spanSchema = z.strictObject(spanFields).refine(spans, SPAN_ERROR).meta({
  id: 'Span',
  description: 'A stretch of text: text.slice(start, end) === exact, in UTF-16 code units.',
})

/** Where a fact is stated. */
export const evidenceSchema = z
  .strictObject({ ...spanFields, article: text })
  .refine(spans, SPAN_ERROR)
  .meta({ id: 'Evidence', description: 'Where a fact is stated: a W3C Web Annotation text position and text quote in one.' })

/** Why a date is what it is. */
export const dateReasonSchema = z
  .strictObject({
    rule: id,
    bound: z.enum(['earliest', 'latest']).exactOptional(),
    day: day.exactOptional(),
    note: text,
    evidence: z.array(evidenceSchema),
    source: source.exactOptional(),
  })
  .meta({ id: 'DateReason', description: 'Why a date is what it is: the rule, its words, or a source outside the corpus.' })

const ordered = (value: { earliest: string | null; latest: string | null }): boolean =>
  value.earliest === null || value.latest === null || value.earliest <= value.latest

/** When something was, as far as is known. */
export const dateAssertionSchema = z
  .strictObject({
    edtf,
    earliest: day.nullable(),
    latest: day.nullable(),
    extent: z.enum(['span', 'within']),
    basis: dateBasis,
    evidence: z.array(evidenceSchema),
    reasons: z.array(dateReasonSchema),
    // Annotated, because a type cannot be inferred from itself.
    get fromText(): z.ZodExactOptional<z.ZodNullable<z.ZodType<DateAssertion>>> {
      return dateAssertionSchema.nullable().exactOptional()
    },
  })
  .refine(ordered, { error: 'expected latest not to be before earliest', path: ['latest'] })
  .meta({ id: 'DateAssertion', description: 'When, as far as is known: EDTF, its days, and how it is known.' })

/** A person, organisation or place as an article refers to it. */
const entityFields = { kind: mentionKind, id: id.nullable(), name: text, entity: text }

/** A reference to a person, organisation or place as an article makes it. */
export const entityRefSchema = z.strictObject(entityFields).meta({ id: 'EntityRef' })

/** A stretch of text that names a person, an organisation or a place. */
export const mentionSchema = z
  .strictObject({ ...spanFields, kind: mentionKind, id: id.nullable(), entity: text, reason: text.exactOptional() })
  .refine(spans, SPAN_ERROR)
  .meta({ id: 'Mention', description: 'A stretch of text that names a person, an organisation or a place.' })

/** Words that stand for a person or an organisation without naming it. */
export const referenceSchema = z
  .strictObject({ ...spanFields, kind: z.enum(['person', 'organization']), id: id.nullable(), entity: text, by: text })
  .refine(spans, SPAN_ERROR)
  .meta({ id: 'Reference', description: 'Words that stand for a person or an organisation without naming it.' })

/** A stretch of lines of one kind. */
export const blockSchema = z
  .strictObject({
    start: natural,
    end: natural,
    kind: z.enum(['headline', 'subheading', 'paragraph', 'chrome']),
    chrome: chromeKind.exactOptional(),
  })
  .refine((value) => value.end >= value.start, { error: 'expected end not to be before start', path: ['end'] })
  .meta({ id: 'Block', description: 'A stretch of lines of one kind; the blocks of an article tile its text.' })

/** A date expression in an article. */
export const dateMentionSchema = z
  .strictObject({ ...spanFields, edtf: edtf.nullable(), role: z.enum(['publication', 'event', 'mention', 'chrome']) })
  .refine(spans, SPAN_ERROR)
  .meta({ id: 'DateMention', description: 'A date expression; edtf is null where nothing resolves it.' })

/** A person who signs an article, or the desk that does. */
export const authorSchema = z
  .strictObject({ ...spanFields, id: id.nullable() })
  .refine(spans, SPAN_ERROR)
  .meta({ id: 'Author' })

/** A topic of an article, with the words that name it. */
export const topicAssignmentSchema = z.strictObject({ topic: id, evidence: z.array(evidenceSchema) }).meta({ id: 'TopicAssignment' })

/** Who takes part in an event, and as what. */
export const participantSchema = z.strictObject({ ...entityFields, role: participantRole }).meta({ id: 'Participant' })

/** An event as one article reports it. */
export const eventFactSchema = z
  .strictObject({
    type: eventType,
    status: eventStatus,
    date: dateAssertionSchema.nullable(),
    place: entityRefSchema.nullable(),
    participants: z.array(participantSchema),
    topics: z.array(id),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'EventFact', description: 'An event as one article reports it.' })

/** Where a statement is taken from. */
export const statementSourceSchema = z
  .strictObject({
    kind: z.enum(['communique', 'document', 'press']),
    issuers: z.array(entityRefSchema),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: 'StatementSource' })

/** The fields of a statement, in the facts and in the dataset. */
export const statementFields = {
  speakers: z.array(entityRefSchema),
  act: statementAct,
  about: z.array(id),
  source: statementSourceSchema.nullable(),
  evidence: z.array(evidenceSchema),
}

/** What somebody said, as one article reports it. */
export const statementFactSchema = z.strictObject(statementFields).meta({ id: 'StatementFact' })

/** Something the reader of a diagnostic has to look at. */
export const diagnosticSchema = z
  .strictObject({
    severity: z.enum(['error', 'warning', 'info']),
    rule: id,
    message: text,
    file: text.exactOptional(),
    start: natural.exactOptional(),
    end: natural.exactOptional(),
    hint: text.exactOptional(),
  })
  .meta({ id: 'Diagnostic' })

/**
 * A line that `isnad extract` writes: all that is read from one article.
 *
 * @example
 * ```ts
 * import { factsSchema } from 'isnad/schema'
 *
 * factsSchema.safeParse({ id: 'a', headlin: null }).success // => false
 * ```
 */
export const factsSchema = z
  .strictObject({
    // The id is the caller's: a line of `extract` may be called anything.
    id: text,
    language: text,
    headline: spanSchema.nullable(),
    section: spanSchema.nullable(),
    outlet: z.strictObject({ id: id.nullable(), name: text }).nullable(),
    authors: z.array(authorSchema),
    blocks: z.array(blockSchema),
    published: dateAssertionSchema.nullable(),
    dates: z.array(dateMentionSchema),
    mentions: z.array(mentionSchema),
    references: z.array(referenceSchema),
    topics: z.array(topicAssignmentSchema),
    events: z.array(eventFactSchema),
    statements: z.array(statementFactSchema),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({ id: 'Facts', description: 'All that is read from one article: a line that `isnad extract` writes.' })
