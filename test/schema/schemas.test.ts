import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  curatedFactSchema,
  dateAssertionSchema,
  evidenceSchema,
  factsSchema,
  jsonSchema,
  mentionSchema,
  personSchema,
  placeSchema,
} from '../../src/schema'

const messages = (result: { error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined }): string[] =>
  (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`)

const date = {
  edtf: '2025-06-24',
  earliest: '2025-06-24',
  latest: '2025-06-24',
  extent: 'span',
  basis: 'stated',
  evidence: [],
  reasons: [],
}

test('keys that are empty may be left out of an authority record, and are there afterwards', () => {
  const person = personSchema.parse({ id: 'x', names: { en: 'X' } })
  expect(person).toEqual({
    id: 'x',
    names: { ar: null, fr: null, en: 'X' },
    variants: { ar: [], latin: [] },
    gender: null,
    nationality: null,
    born: null,
    roles: [],
    honours: [],
    identifiers: { wikidata: null },
    formerIds: [],
    sources: [],
  })
})

test('defaults are not shared between records', () => {
  const [one, two] = [personSchema.parse({ id: 'x', names: { en: 'X' } }), personSchema.parse({ id: 'y', names: { en: 'Y' } })]
  expect(one.variants).not.toBe(two.variants)
  expect(one.roles).not.toBe(two.roles)
})

test('an id is kebab-case ASCII', () => {
  for (const id of ['Abc', 'a_b', 'a--b', '-a', 'a-', 'é', 'حموشي', ''])
    expect(personSchema.safeParse({ id, names: { en: 'X' } }).success).toBe(false)
  for (const id of ['a', 'a-b', '2024-olympics', 'x1']) expect(personSchema.safeParse({ id, names: { en: 'X' } }).success).toBe(true)
})

test('a record has a name in one language at least', () => {
  expect(messages(personSchema.safeParse({ id: 'x', names: { ar: null } }))).toEqual(['names: expected a name in one language at least'])
})

test('a span is as long as its words', () => {
  expect(evidenceSchema.safeParse({ article: 'a', start: 3, end: 6, exact: 'abc' }).success).toBe(true)
  expect(messages(evidenceSchema.safeParse({ article: 'a', start: 3, end: 7, exact: 'abc' }))[0]).toContain('UTF-16')
  expect(mentionSchema.safeParse({ start: 0, end: 2, exact: '\u{1f600}', kind: 'place', id: null, entity: 'e' }).success).toBe(true)
})

test('a date is EDTF, its days are days, and it does not end before it starts', () => {
  expect(dateAssertionSchema.safeParse(date).success).toBe(true)
  expect(dateAssertionSchema.safeParse({ ...date, fromText: { ...date, basis: 'bounded' } }).success).toBe(true)
  expect(dateAssertionSchema.safeParse({ ...date, fromText: null }).success).toBe(true)
  expect(messages(dateAssertionSchema.safeParse({ ...date, edtf: '2025-13' }))[0]).toContain('there is no month 13')
  expect(dateAssertionSchema.safeParse({ ...date, earliest: '2025-02-29' }).success).toBe(false)
  expect(dateAssertionSchema.safeParse({ ...date, latest: '2025-06-23' }).success).toBe(false)
  expect(dateAssertionSchema.safeParse({ ...date, fromText: { ...date, basis: 'guessed' } }).success).toBe(false)
})

test('an unknown key is refused wherever it stands', () => {
  expect(dateAssertionSchema.safeParse({ ...date, precision: 'day' }).success).toBe(false)
  expect(
    placeSchema.safeParse({ id: 'x', names: { en: 'X' }, type: 'city', coordinates: { longitude: 0, latitude: 0, height: 3 } }).success,
  ).toBe(false)
})

test('coordinates lie on the globe', () => {
  const place = { id: 'x', names: { en: 'X' }, type: 'city' }
  expect(placeSchema.safeParse({ ...place, coordinates: { longitude: -6.8, latitude: 34 } }).success).toBe(true)
  expect(placeSchema.safeParse({ ...place, coordinates: { longitude: 34, latitude: -96.8 } }).success).toBe(false)
})

test('a curated quote says something', () => {
  const quote = { article: 'a', quote: 'x', why: 'because' }
  expect(curatedFactSchema.safeParse(quote).success).toBe(false)
  expect(curatedFactSchema.safeParse({ ...quote, mention: { kind: 'person', id: 'x' } }).success).toBe(true)
})

test('the id of a line of facts is its caller’s', () => {
  const line = {
    id: 'any/name 1.txt',
    language: 'ar',
    headline: null,
    section: null,
    outlet: null,
    authors: [],
    blocks: [],
    published: null,
    dates: [],
    mentions: [],
    references: [],
    topics: [],
    events: [],
    statements: [],
    diagnostics: [],
  }
  expect(factsSchema.parse(line)).toEqual(line)
})

test('the JSON Schema is of the 2020-12 draft, names its records, and says that unknown keys are wrong', () => {
  const schema = jsonSchema() as {
    $schema: string
    $id: string
    required: string[]
    additionalProperties: boolean
    $defs: Record<string, { title?: string; additionalProperties?: boolean }>
  }
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(schema.$id).toMatch(/^https:/)
  expect(schema.additionalProperties).toBe(false)
  expect(schema.required).toContain('articles')
  for (const name of [
    'Article',
    'Event',
    'Statement',
    'Person',
    'Organization',
    'Place',
    'Topic',
    'Outlet',
    'Evidence',
    'DateAssertion',
    'Mention',
  ])
    expect(schema.$defs[name], name).toMatchObject({ title: name, additionalProperties: false })
})

test('the JSON Schema is the same every time it is asked for', () => {
  expect(JSON.stringify(jsonSchema())).toBe(JSON.stringify(jsonSchema()))
})

test('the schemas read no file and ask for nothing of Node', () => {
  for (const file of ['index', 'near', 'zod/common', 'zod/facts', 'zod/authority', 'zod/dataset'])
    expect(readFileSync(`src/schema/${file}.ts`, 'utf8')).not.toContain('node:')
})
