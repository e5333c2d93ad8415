import { readFileSync } from 'node:fs'
import { parquetReadObjects } from 'hyparquet'
import { describe, expect, test } from 'vitest'
import { exportDataset } from '../../src/export'
import { csvOf } from '../../src/export/csv'
import { column, table } from '../../src/export/table'
import { tablesOf } from '../../src/export/tables'
import type { DatasetRecord } from '../../src/schema/records'

const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as DatasetRecord
const tables = tablesOf(dataset)
const byName = new Map(tables.map((t) => [t.name, t]))
const cells = (name: string, columnName: string) => {
  const found = byName.get(name)
  const at = found?.columns.findIndex((c) => c.name === columnName) ?? -1
  return found?.rows.map((row) => row[at] ?? null) ?? []
}
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const fileOf = async (format: 'csv' | 'parquet', name: string, spreadsheet = false) =>
  (await exportDataset(dataset, format, { spreadsheet })).find((f) => f.name === name)?.bytes

/** The cells of a CSV text by RFC 4180. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('the tables of a dataset', () => {
  test('hold every record, mention and piece of evidence', () => {
    expect(cells('articles', 'id')).toEqual(dataset.articles.map((a) => a.id))
    expect(cells('events', 'id')).toEqual(dataset.events.map((e) => e.id))
    expect(cells('mentions', 'start')).toEqual(dataset.articles.flatMap((a) => a.mentions.map((m) => m.start)))
    expect(cells('evidence', 'of').filter((of) => of === 'event')).toHaveLength(dataset.events.flatMap((e) => e.evidence).length)
  })

  test.each(tables.map((t) => [t.name, t] as const))(
    '%s: its key tells rows apart, what is required is there, what it refers to exists',
    (_, one) => {
      const at = (name: string) => one.columns.findIndex((c) => c.name === name)
      const keys = one.rows.map((row) => JSON.stringify(one.key.map((name) => row[at(name)])))
      if (one.key.length > 0) expect(new Set(keys).size).toBe(keys.length)
      one.columns.forEach((c, i) => {
        const values = one.rows.map((row) => row[i])
        if (c.required) expect(values).not.toContain(null)
        if (c.references) {
          const known = new Set(cells(c.references, 'id'))
          expect(values.filter((v) => v !== null && !known.has(v as string))).toEqual([])
        }
      })
    },
  )

  test('a mention names its record in the column of its kind', () => {
    const named = dataset.articles.flatMap((a) => a.mentions)
    expect(cells('mentions', 'person')).toEqual(named.map((m) => (m.kind === 'person' ? m.id : null)))
    expect(cells('mentions', 'place')).toEqual(named.map((m) => (m.kind === 'place' ? m.id : null)))
  })
})

describe('CSV', () => {
  test('reads back cell for cell, the words of evidence among them', async () => {
    for (const one of tables) {
      const [head, ...rows] = parse(text(await fileOf('csv', `${one.name}.csv`)))
      expect(head).toEqual(one.columns.map((c) => c.name))
      expect(rows).toEqual(one.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))))
    }
  })

  test('is described: every file, every column, every key that joins', async () => {
    interface Resource {
      name: string
      path: string
      schema: { fields: { name: string; type: string }[]; foreignKeys?: { fields: string[]; reference: { resource: string } }[] }
    }
    const descriptor = JSON.parse(text(await fileOf('csv', 'datapackage.json'))) as { name: string; version: string; resources: Resource[] }
    expect(descriptor).toMatchObject({ name: dataset.meta.name, version: dataset.meta.dataVersion })
    expect(descriptor.resources.map((r) => r.path)).toEqual(tables.map((t) => `${t.name}.csv`))
    for (const { name, schema } of descriptor.resources) {
      expect(schema.fields.map((f) => f.name)).toEqual(byName.get(name)?.columns.map((c) => c.name))
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(schema.fields.map((f) => f.name)).toEqual(expect.arrayContaining(fields))
        if (reference.resource !== '') expect(byName.has(reference.resource)).toBe(true)
      }
    }
  })

  const formula = table('t', '', [], ['=1+1', '@x', '-2', 'نص'], [column<string>('a', '', (x) => x)])

  test('keeps a cell that looks like a formula as it is, unless it is for a spreadsheet', () => {
    expect(csvOf(formula)).toBe('a\r\n=1+1\r\n@x\r\n-2\r\nنص\r\n')
    expect(csvOf(formula, { spreadsheet: true })).toBe("\ufeffa\r\n'=1+1\r\n'@x\r\n'-2\r\nنص\r\n")
  })
})

describe('Parquet', () => {
  test.each(tables.map((t) => [t.name, t] as const))('%s reads back cell for cell, days as dates', async (_, one) => {
    const bytes = (await fileOf('parquet', `${one.name}.parquet`)) as Uint8Array
    const rows = await parquetReadObjects({ file: bytes.slice().buffer })
    const plain = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null))
    expect(rows.map((row) => one.columns.map((c) => plain(row[c.name])))).toEqual(one.rows)
    const days = one.columns.filter((c) => c.type === 'day')
    for (const { name } of days)
      for (const row of rows) if (row[name] !== null && row[name] !== undefined) expect(row[name]).toBeInstanceOf(Date)
  })
})

test.each(['csv', 'jsonld', 'ndjson', 'parquet'] as const)('%s: the same dataset gives the same bytes', async (format) => {
  const again = structuredClone(dataset)
  expect(await exportDataset(again, format)).toEqual(await exportDataset(dataset, format))
})

test('NDJSON is every record, a line each, with its type, after the meta', async () => {
  const lines = text((await exportDataset(dataset, 'ndjson'))[0]?.bytes)
    .trimEnd()
    .split('\n')
  const read = lines.map((line) => JSON.parse(line) as { type: string; record: { id: string } })
  expect(read[0]).toEqual({ type: 'meta', record: dataset.meta })
  const { articles, events, statements, people, organizations, places, topics, outlets } = dataset
  const records = [articles, events, statements, people, organizations, places, topics, outlets].flat()
  expect(read.slice(1).map((l) => l.record)).toEqual(records)
  expect(new Set(read.map((l) => l.type))).toEqual(
    new Set(['meta', 'article', 'event', 'statement', 'person', 'organization', 'place', 'topic', 'outlet']),
  )
})
