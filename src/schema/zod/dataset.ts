/**
 * Schemas of a compiled dataset, and its JSON Schema.
 *
 * @module
 */
import { z } from 'zod'
import { organizationSchema, outletSchema, personSchema, placeSchema, topicSchema } from './authority'
import { eventStatus, eventType, id, method, names, natural, sha256, source, text } from './common'
import {
  authorSchema,
  blockSchema,
  dateAssertionSchema,
  dateMentionSchema,
  evidenceSchema,
  mentionSchema,
  participantSchema,
  referenceSchema,
  spanSchema,
  statementFields,
  topicAssignmentSchema,
} from './facts'

/** The file an article was read from. */
export const sourceFileSchema = z.strictObject({ file: text, sha256, bytes: natural }).meta({ id: 'SourceFile' })

/** Ids that a record had before: there where it had any. */
const formerIds = z.array(id).min(1, 'expected an id, or no list').exactOptional()

/** One seed file, as read. */
export const articleSchema = z
  .strictObject({
    id,
    formerIds,
    source: sourceFileSchema,
    url: z.url('expected an address, https://…').nullable(),
    language: text,
    outlet: id.nullable(),
    authors: z.array(authorSchema),
    section: spanSchema.nullable(),
    headline: spanSchema.nullable(),
    blocks: z.array(blockSchema),
    published: dateAssertionSchema.nullable(),
    dates: z.array(dateMentionSchema),
    mentions: z.array(mentionSchema),
    references: z.array(referenceSchema),
    topics: z.array(topicAssignmentSchema),
    events: z.array(id),
    statements: z.array(id),
  })
  .meta({ id: 'Article', description: 'One seed file, as read.' })

/** A point on which articles, or an article and a source outside the corpus, disagree about an event. */
export const disagreementSchema = z
  .strictObject({
    field: z.enum(['date', 'place', 'participants', 'status']),
    values: z.array(z.strictObject({ value: text, evidence: z.array(evidenceSchema), source: source.exactOptional() })),
  })
  .meta({ id: 'Disagreement' })

/** Something that happened or is planned. */
export const eventSchema = z
  .strictObject({
    id,
    formerIds,
    type: eventType,
    status: eventStatus,
    names: names.nullable(),
    date: dateAssertionSchema.nullable(),
    place: id.nullable(),
    participants: z.array(participantSchema),
    topics: z.array(id),
    articles: z.array(id),
    evidence: z.array(evidenceSchema),
    disagreements: z.array(disagreementSchema),
    method,
  })
  .meta({ id: 'Event', description: 'Something that happened or is planned, with the evidence from each article that reports it.' })

/** What somebody said. */
export const statementSchema = z
  .strictObject({ id, article: id, event: id.nullable(), ...statementFields, method })
  .meta({ id: 'Statement', description: 'What somebody said.' })

/** What a dataset says of itself. */
export const metaSchema = z
  .strictObject({
    name: text,
    schemaVersion: text,
    dataVersion: text,
    contentHash: sha256,
    sources: z.array(sourceFileSchema),
  })
  .meta({ id: 'Meta', description: 'What a dataset says of itself.' })

/**
 * A compiled dataset, as it stands in `dataset.json`.
 *
 * It checks each record by itself; that references resolve and evidence slices is what the build checks.
 *
 * @example
 * ```ts
 * import { datasetSchema } from 'isnad/schema'
 *
 * datasetSchema.safeParse({}).success // => false
 * ```
 */
export const datasetSchema = z
  .strictObject({
    meta: metaSchema,
    articles: z.array(articleSchema),
    events: z.array(eventSchema),
    statements: z.array(statementSchema),
    people: z.array(personSchema),
    organizations: z.array(organizationSchema),
    places: z.array(placeSchema),
    topics: z.array(topicSchema),
    outlets: z.array(outletSchema),
  })
  .meta({
    title: 'isnad dataset',
    description: 'Press articles compiled into records in which every fact points at the words that state it.',
  })

/** The `$id` of the dataset's JSON Schema. */
export const JSON_SCHEMA_ID = 'https://github.com/isnad-data/isnad/schema.json'

/**
 * The JSON Schema (2020-12) of a dataset, for validators in other languages.
 *
 * What a JSON Schema cannot say is left out: that an EDTF expression is one, that a span's text is as long as the span.
 *
 * @example
 * ```ts
 * import { jsonSchema } from 'isnad/schema'
 *
 * jsonSchema().$schema // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function jsonSchema(): { readonly [key: string]: unknown } {
  const { $schema, $defs = {}, ...schema } = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' })
  const titled = Object.entries($defs).map(([title, definition]) => [title, { title, ...definition }])
  return { $schema, $id: JSON_SCHEMA_ID, ...schema, $defs: Object.fromEntries(titled) }
}
