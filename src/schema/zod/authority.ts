/**
 * Schemas of the authority records: one for an element of each file in `data/`. Keys that are empty may be left out.
 *
 * @module
 */
import { z } from 'zod'
import {
  country,
  edtf,
  eventStatus,
  eventType,
  id,
  mentionKind,
  names,
  participantRole,
  source,
  sources,
  statementAct,
  text,
  wikidata,
} from './common'

const list = z.array(text).default([])
const ids = z.array(id).default([])

/** The other spellings of a name, by script. */
export const variantsSchema = z
  .strictObject({ ar: list, latin: list })
  .meta({ id: 'Variants', description: 'The other spellings of a name, by script.' })

/** Identifiers in other collections. */
export const identifiersSchema = z
  .strictObject({
    wikidata: wikidata.nullable().default(null),
    geonames: z.int().positive().nullable().exactOptional(),
    iso3166: country.nullable().exactOptional(),
    eurovoc: z.array(text).exactOptional(),
    mediatopic: z.array(z.string().regex(/^medtop:\d{8}$/, 'expected an IPTC Media Topic, medtop: and eight digits')).exactOptional(),
  })
  .meta({ id: 'Identifiers', description: 'Identifiers of a record in other collections; null where none is verified.' })

const noVariants = { ar: [], latin: [] }

const head = { id, names, variants: variantsSchema.default(noVariants) }
const tail = { identifiers: identifiersSchema.default({ wikidata: null }), formerIds: ids, note: text.exactOptional(), sources }

/** A post held by a person, with its tenure. */
export const roleSchema = z
  .strictObject({
    title: names,
    organization: id,
    from: edtf.nullable().default(null),
    to: edtf.nullable().default(null),
    note: text.exactOptional(),
    sources,
  })
  .meta({ id: 'Role', description: 'A post held; `to: null` means that no end was found, not that it is still held.' })

/** A person: an element of `data/people.yaml`. */
export const personSchema = z
  .strictObject({
    ...head,
    gender: z.enum(['f', 'm']).nullable().default(null),
    nationality: country.nullable().default(null),
    born: z
      .strictObject({ date: edtf, place: text.nullable().default(null), sources })
      .nullable()
      .default(null),
    roles: z.array(roleSchema).default([]),
    honours: z
      .array(z.strictObject({ names, grade: text.nullable().default(null), date: edtf, note: text.exactOptional(), sources }))
      .default([]),
    ...tail,
  })
  .meta({ id: 'Person' })

/** An organisation: an element of `data/organizations.yaml`. */
export const organizationSchema = z
  .strictObject({
    ...head,
    type: z.enum(['government', 'intergovernmental', 'armed-group', 'media', 'other']),
    acronym: text.nullable().default(null),
    country: country.nullable().default(null),
    parent: id.nullable().default(null),
    founded: edtf.nullable().default(null),
    dissolved: edtf.nullable().default(null),
    ...tail,
  })
  .meta({ id: 'Organization' })

/** A place: an element of `data/places.yaml`. */
export const placeSchema = z
  .strictObject({
    ...head,
    type: z.enum(['country', 'region', 'city', 'site']),
    country: country.nullable().default(null),
    broader: id.nullable().default(null),
    coordinates: z
      .strictObject({ longitude: z.number().min(-180).max(180), latitude: z.number().min(-90).max(90) })
      .nullable()
      .default(null),
    ...tail,
  })
  .meta({ id: 'Place' })

/** A topic, as the dataset carries it. */
export const topicSchema = z.strictObject({ ...head, broader: id.nullable().default(null), plover: list, ...tail }).meta({ id: 'Topic' })

/** A topic with the terms that name it: an element of `data/topics.yaml`. */
export const knownTopicSchema = z.strictObject({ ...topicSchema.shape, terms: list })

/** An outlet: an element of `data/outlets.yaml`. */
export const outletSchema = z
  .strictObject({
    ...head,
    url: z.url('expected an address, https://…').nullable().default(null),
    country: country.nullable().default(null),
    ...tail,
  })
  .meta({ id: 'Outlet' })

/** An event known from outside the articles: an element of `data/events.yaml`. */
export const knownEventSchema = z.strictObject({
  id,
  type: eventType,
  names,
  variants: variantsSchema.default(noVariants),
  date: edtf.nullable().default(null),
  participants: ids,
  place: id.nullable().default(null),
  wikidata: wikidata.nullable().default(null),
  formerIds: ids,
  disputed: z.array(z.strictObject({ says: text, source })).default([]),
  note: text.exactOptional(),
  sources,
})

/** What is known of a seed file from outside its text: an element of `data/articles.yaml`. */
export const knownArticleSchema = z.strictObject({
  file: text,
  id: id.exactOptional(),
  formerIds: z.array(id).exactOptional(),
  url: z.url('expected an address, https://…').nullable().default(null),
  outlet: id.nullable().default(null),
  published: edtf.nullable().default(null),
  note: text.exactOptional(),
  sources,
})

/** A fact said by hand: an element of `data/curation.yaml`. */
export const curatedFactSchema = z
  .strictObject({
    article: text,
    quote: text,
    occurrence: z.int().min(1).exactOptional(),
    why: text,
    event: z
      .strictObject({
        type: eventType,
        status: eventStatus,
        date: edtf.nullable().default(null),
        place: id.nullable().default(null),
        participants: z.array(z.strictObject({ kind: mentionKind, id, role: participantRole })).default([]),
        topics: ids,
      })
      .exactOptional(),
    statement: z.strictObject({ speakers: ids, act: statementAct, about: ids }).exactOptional(),
    mention: z.strictObject({ kind: mentionKind, id }).exactOptional(),
    sources,
  })
  .refine((value) => value.event !== undefined || value.statement !== undefined || value.mention !== undefined, {
    error: 'expected an event, a statement or a mention beside the quote',
    path: ['quote'],
  })

/** The schema of an element of each authority file, by the file's name without `.yaml`. */
export const AUTHORITY_SCHEMAS = {
  people: personSchema,
  organizations: organizationSchema,
  places: placeSchema,
  topics: knownTopicSchema,
  outlets: outletSchema,
  events: knownEventSchema,
  articles: knownArticleSchema,
  curation: curatedFactSchema,
} as const
