import { readFileSync } from 'node:fs'
import { expand } from 'jsonld'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportDataset } from '../../src/export'
import type { DatasetRecord } from '../../src/schema/records'
import { broken } from '../link/rules/sample'

const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as DatasetRecord
const written = async (data: DatasetRecord, texts = new Map<string, string>()): Promise<string> =>
  new TextDecoder().decode((await exportDataset(data, 'jsonld', { base: 'https://example.org/', texts }))[0]?.bytes)

type Node = { '@id': string; '@type': string[] } & Record<string, { '@id'?: string; '@value'?: unknown }[]>
const SCHEMA = 'https://schema.org/'
const OA = 'http://www.w3.org/ns/oa#'

describe('JSON-LD', () => {
  const nodes = new Map<string, Node>()
  // No loader: a context that had to be fetched would fail here.
  const documentLoader = (address: string): never => {
    throw new Error(`fetches ${address}`)
  }
  beforeAll(async () => {
    for (const node of (await expand(JSON.parse(await written(dataset)), { documentLoader })) as unknown as Node[])
      nodes.set(node['@id'], node)
  })
  const typed = (type: string): Node[] => [...nodes.values()].filter((n) => n['@type'].includes(type))

  test('expands without fetching anything, each record a node of its schema.org type', () => {
    expect(typed(`${SCHEMA}NewsArticle`)).toHaveLength(dataset.articles.length)
    expect(typed(`${SCHEMA}Event`).length + typed(`${SCHEMA}SportsEvent`).length).toBe(dataset.events.length)
    expect(typed(`${SCHEMA}Claim`)).toHaveLength(dataset.statements.length)
    expect(typed(`${SCHEMA}Person`)).toHaveLength(dataset.people.length)
  })

  test('every reference leads to a node of the graph', () => {
    const refs = JSON.stringify([...nodes.values()]).matchAll(/"@id":"(https:\/\/example\.org\/[^"#]*)"/g)
    expect([...new Set([...refs].map((m) => m[1] as string))].filter((id) => !nodes.has(id))).toEqual([])
  })

  test('evidence is an annotation: the fact its body, the words its target', () => {
    const event = dataset.events.find((e) => e.evidence.length > 0)
    const annotation = nodes.get(`https://example.org/event/${event?.id}#evidence-1`) as unknown as Record<
      string,
      Record<string, unknown>[]
    >
    expect(annotation[`${OA}hasBody`]).toEqual([{ '@id': `https://example.org/event/${event?.id}` }])
    expect(JSON.stringify(annotation[`${OA}hasTarget`])).toContain(JSON.stringify(event?.evidence[0]?.exact))
  })

  test('a day is a date of schema.org, what only EDTF can say is EDTF', () => {
    const bounded = dataset.events.find((e) => e.date?.extent === 'within')
    const node = nodes.get(`https://example.org/event/${bounded?.id}`)
    expect(node?.[`${SCHEMA}startDate`]).toBeUndefined()
    expect(node?.['http://purl.org/dc/terms/date']).toEqual([
      { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': bounded?.date?.edtf },
    ])
    const fixed = dataset.events.find((e) => e.date?.extent === 'span' && e.date.earliest === e.date.latest)
    expect(nodes.get(`https://example.org/event/${fixed?.id}`)?.[`${SCHEMA}startDate`]).toEqual([{ '@value': fixed?.date?.earliest }])
  })

  test('identifiers elsewhere are the same thing elsewhere', () => {
    const place = dataset.places.find((p) => p.identifiers.wikidata)
    const same = nodes.get(`https://example.org/place/${place?.id}`)?.[`${SCHEMA}sameAs`]
    expect(same).toContainEqual({ '@id': `http://www.wikidata.org/entity/${place?.identifiers.wikidata}` })
  })
})

test('nothing in it can end the script element it is put into', async () => {
  const hostile = broken(({ events: [e] }) => e && (e.names = { ar: null, fr: null, en: '</script><script>alert(1)</script>&\u2028' }))
  const json = await written(hostile)
  expect(json).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.stringify(JSON.parse(json))).toContain('</script>')
})

test('places are counted in code points, as Web Annotation has them', async () => {
  const text = '😀😀 قال'
  const data = broken(({ statements: [s] }) => s && (s.evidence = [{ article: 'a', start: 5, end: 8, exact: 'قال' }]))
  const json = await written(data, new Map([['a', text]]))
  expect(json).toContain('"oa:start": 3')
  expect(json).toContain('"oa:end": 6')
})
