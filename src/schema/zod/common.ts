/**
 * The small schemas that the others are made of.
 *
 * @module
 */
import { z } from 'zod'
import { parseIsoDay } from '../days'
import { EdtfError, edtfBounds } from '../edtf'
import { CHROME_KINDS, DATE_BASES, EVENT_STATUSES, EVENT_TYPES, PARTICIPANT_ROLES, STATEMENT_ACTS } from '../vocabulary'

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): [K, ...K[]] => Object.keys(record) as [K, ...K[]]

/** A text with something in it. */
export const text = z.string().min(1, 'expected a text, found an empty one')

/** An id: kebab-case ASCII. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected an id in kebab-case ASCII: small letters and digits, joined by single hyphens')

/** An EDTF expression of the part described in `edtf.ts`. */
export const edtf = z
  .string()
  .superRefine((value, context) => {
    try {
      edtfBounds(value)
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error
      context.addIssue({ code: 'custom', message: error.message, params: { rule: 'bad-edtf' } })
    }
  })
  .meta({ description: 'ISO 8601-2 / EDTF' })

/** A day, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((value) => parseIsoDay(value) !== null, 'expected a day of the calendar, YYYY-MM-DD')
  .meta({ description: 'YYYY-MM-DD' })

/** Where a fact was read: an address, or a package or repository with its scheme (`npm:`, `github:`). */
export const source = z.string().regex(/^[a-z]+:\S/, 'expected the address of a source: https://…, npm:…, github:…')

/** The addresses where facts were read. */
export const sources = z.array(source).default([])

/** ISO 3166-1 alpha-2. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'expected a country as ISO 3166-1 alpha-2, two capital letters')

/** A Wikidata item. */
export const wikidata = z.string().regex(/^Q[1-9]\d*$/, 'expected a Wikidata item, Q and a number')

/** SHA-256, lower-case hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in lower-case hexadecimal')

/** A count or an offset. */
export const natural = z.int().min(0)

/** A name in the languages of the authority files. */
export const names = z
  .strictObject({ ar: text.nullable().default(null), fr: text.nullable().default(null), en: text.nullable().default(null) })
  .refine((value) => value.ar !== null || value.fr !== null || value.en !== null, 'expected a name in one language at least')
  .meta({ id: 'Names', description: 'A name by language; null where none is verified.' })

/** What kind of thing happened. */
export const eventType = z.enum(keysOf(EVENT_TYPES))
/** Whether it happened or is planned. */
export const eventStatus = z.enum(keysOf(EVENT_STATUSES))
/** What a participant does in an event. */
export const participantRole = z.enum(keysOf(PARTICIPANT_ROLES))
/** What somebody does by saying something. */
export const statementAct = z.enum(keysOf(STATEMENT_ACTS))
/** What kind of page furniture a block is. */
export const chromeKind = z.enum(keysOf(CHROME_KINDS))
/** How a date is known. */
export const dateBasis = z.enum(DATE_BASES)
/** What a mention names. */
export const mentionKind = z.enum(['person', 'organization', 'place'])
/** Whether rules read a fact or a hand said it. */
export const method = z.enum(['rules', 'curated'])

/** The fields of a span, to be spread into what stands at one. */
export const spanFields = { start: natural, end: natural, exact: z.string() }

/** What holds of every span; without the text at hand, its length is what can be checked. */
export const spans = (value: { start: number; end: number; exact: string }): boolean => value.end - value.start === value.exact.length

/** The message for a span whose `exact` is not as long as `end - start`. */
export const SPAN_ERROR = { error: 'expected exact to be as long as end - start, in UTF-16 code units', path: ['exact'] }
