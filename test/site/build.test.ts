import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createDataset, openDataset } from 'isnad'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type EventShard, type Manifest, pageJson, type Shard, shardOf } from '../../docs/explorer/data/manifest'
import { openingOf, readCompiled, writeData } from '../../scripts/site/data'

describe('the built site', () => {
  const site = inject('site')
  const page = readFileSync(join(site, 'index.html'), 'utf8')
  const scripts = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => src as string)

  test('asks for everything by a relative address, and forbids any other origin', () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address as string)
    expect(addresses.filter((address) => !address.startsWith('./'))).toEqual([])
    expect(page).toContain("default-src 'none'")
    expect(page.match(/<script(?![^>]*(?:src=|application\/json))/g)).toBeNull()
  })

  test('starts with at most 150 kB of JavaScript, gzipped', () => {
    const size = scripts.reduce((sum, src) => sum + gzipSync(readFileSync(join(site, src))).length, 0)
    expect(scripts.length).toBeGreaterThan(0)
    expect(size).toBeLessThan(150_000)
  })

  test('names nothing of the machine it was built on', () => {
    const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    const paths = files.map(({ parentPath, name }) => join(parentPath, name))
    expect(paths.filter((path) => readFileSync(path, 'utf8').includes(process.cwd()))).toEqual([])
  })
})

test('every guide is shown with the API reference', () => {
  const { projectDocuments } = JSON.parse(readFileSync('typedoc.json', 'utf8')) as { projectDocuments: string[] }
  const guides = readdirSync('docs').filter((name) => name.endsWith('.md'))
  expect([...projectDocuments].sort()).toEqual(guides.map((name) => `docs/${name}`).sort())
})

test('JSON in a page ends no script', () => {
  const value = { name: '</script><!-- <script>' }
  expect(pageJson(value)).not.toContain('<')
  expect(JSON.parse(pageJson(value))).toEqual(value)
})

describe('the data of a site', () => {
  let folder: string
  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'isnad-site-data-')))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const written = (): Manifest => writeData(readCompiled('.'), folder, true)
  const bytes = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)))

  test('answers as the record does, and holds each article and event whole in its shard', () => {
    const manifest = written()
    const { record, texts } = readCompiled('.')
    const whole = createDataset(record)
    const opened = openDataset(bytes(manifest.index), bytes(manifest.records))
    for (const { id } of record.people) {
      expect(opened.byPerson(id).articles.map((a) => a.id)).toEqual(whole.byPerson(id).articles.map((a) => a.id))
      expect(opened.byPerson(id).events.map((e) => e.id)).toEqual(whole.byPerson(id).events.map((e) => e.id))
    }
    const only = (data: typeof whole) => data.coverage().map(({ reports }) => reports.map((report) => report.only))
    expect(only(opened)).toEqual(only(whole))
    for (const article of record.articles) {
      const shard = JSON.parse(
        readFileSync(join(folder, manifest.shards[shardOf(article.id, manifest.shards.length)] as string), 'utf8'),
      ) as Shard
      expect(shard[article.id]).toEqual({ article, text: texts.get(article.id) })
    }
    for (const event of record.events) {
      const file = manifest.events[shardOf(event.id, manifest.events.length)] as string
      expect((JSON.parse(readFileSync(join(folder, file), 'utf8')) as EventShard)[event.id]).toEqual(event)
      expect(opened.event(event.id).evidence[0]).toEqual(event.evidence[0])
    }
  })

  test('is the same bytes, under the same names, each time', () => {
    const first = written()
    const names = readdirSync(join(folder, 'data'))
    expect(written()).toEqual(first)
    expect(readdirSync(join(folder, 'data'))).toEqual(names)
  })

  test('is not made of seeds that have changed, are gone, or were never compiled', () => {
    const archive = join(folder, 'archive')
    cpSync('seeds', join(archive, 'seeds'), { recursive: true })
    expect(() => readCompiled(archive)).toThrow(/dataset\.json is not there: run `isnad build .*` first/)
    cpSync('data', join(archive, 'data'), { recursive: true })
    const [seed] = readdirSync(join(archive, 'seeds'))
    rmSync(join(archive, 'seeds', seed as string))
    expect(() => readCompiled(archive)).toThrow(/is not there, and the record was compiled from it/)
    writeFileSync(join(archive, 'seeds', seed as string), 'نص آخر')
    expect(() => readCompiled(archive)).toThrow(/has changed since the record was compiled/)
  })
})

test('an article without a headline is listed by the words it opens with, cut at a word', () => {
  const block = (start: number, end: number, kind: 'chrome' | 'paragraph') => ({ start, end, kind })
  const article = { ...readCompiled('.').record.articles[0], blocks: [block(0, 5, 'chrome'), block(5, 400, 'paragraph')] } as never
  const opening = openingOf(article, `menu\n${'كلمة أخرى '.repeat(30)}`)
  expect(opening).toMatch(/^كلمة أخرى .*(كلمة|أخرى)…$/)
  expect(opening.length).toBeLessThan(115)
  expect(openingOf(article, 'menu\nقصير')).toBe('قصير')
})
