import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Built, build } from '../../src/build/build'
import { WorkspaceError } from '../../src/build/collect'
import { contentHash } from '../../src/link'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import type { DatasetRecord } from '../../src/schema/records'
import { PAGE, textOf, workspace } from './workspace'

const fallback = () => EMPTY_AUTHORITY
const run = (dir: string, check = false) => build(dir, { check, fallback })
const rules = ({ diagnostics }: Built) => diagnostics.filter((d) => d.severity === 'error').map((d) => d.rule)
const outputs = ['data/dataset.json', 'data/dataset.ids.ts'] as const

describe('a build', () => {
  test('writes the dataset and its ids, and a second one changes nothing', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE })
    expect((await run(dir)).written).toHaveLength(2)
    const before = outputs.map((f) => [textOf(dir, f), statSync(join(dir, f)).mtimeMs])
    expect((await run(dir)).written).toEqual([])
    expect(outputs.map((f) => [textOf(dir, f), statSync(join(dir, f)).mtimeMs])).toEqual(before)
    expect(readdirSync(join(dir, 'data')).filter((f) => f.endsWith('.tmp'))).toEqual([])
  })

  test('says in the dataset what it was made of', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE, 'package.json': '{"name":"mine","version":"2.1.0"}' })
    await run(dir)
    const dataset = JSON.parse(textOf(dir, outputs[0])) as DatasetRecord
    expect(dataset.meta).toMatchObject({ name: 'mine', dataVersion: '2.1.0', schemaVersion: '1', sources: [{ file: 'a.txt' }] })
    expect(dataset.meta.contentHash).toBe(contentHash(dataset))
  })

  test('sorts keys, so that a diff shows what changed and nothing else', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE })
    await run(dir)
    const json = textOf(dir, outputs[0])
    expect(json.endsWith('}\n')).toBe(true)
    const check = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(check)
      else if (value !== null && typeof value === 'object') {
        expect(Object.keys(value)).toEqual(Object.keys(value).toSorted())
        Object.values(value).forEach(check)
      }
    }
    check(JSON.parse(json))
  })

  test('takes a folder of clippings as it is', async () => {
    const dir = workspace({ 'first clipping.txt': PAGE }, { authority: false })
    const { dataset } = await run(dir)
    expect(dataset?.articles.map((a) => a.id)).toEqual(['first-clipping'])
    expect(existsSync(join(dir, outputs[0]))).toBe(true)
  })

  test('takes a byte order mark and CRLF as they come', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${PAGE.replaceAll('\n', '\r\n')}`)
    const { dataset } = await run(workspace({ 'seeds/a.txt': bytes }))
    expect(dataset?.articles[0]?.source.bytes).toBe(bytes.length)
    expect(dataset?.articles[0]?.blocks[0]?.start).toBe(0)
  })
})

describe('--check', () => {
  test('passes right after a build, writes nothing, and fails on one changed byte', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE })
    await run(dir)
    expect(rules(await run(dir, true))).toEqual([])
    for (const file of outputs) {
      const built = textOf(dir, file)
      const changed = built.replace('a', 'b')
      writeFileSync(join(dir, file), changed)
      expect(rules(await run(dir, true))).toEqual(['stale'])
      expect(textOf(dir, file)).toBe(changed)
      writeFileSync(join(dir, file), built)
    }
  })
})

describe('bad input leaves the committed dataset untouched and is told with its place', () => {
  const broken = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    const dir = workspace({ 'seeds/a.txt': PAGE })
    await run(dir)
    const before = outputs.map((f) => textOf(dir, f))
    for (const [path, content] of Object.entries(files)) writeFileSync(join(dir, path), content)
    const built = await run(dir)
    expect(built.written).toEqual([])
    expect(outputs.map((f) => textOf(dir, f))).toEqual(before)
    return { dir, errors: built.diagnostics.filter((d) => d.severity === 'error') }
  }

  test('a seed that is not UTF-8', async () => {
    const { dir, errors } = await broken({ 'seeds/b.txt': Uint8Array.from([0x61, 0x0a, 0x62, 0xc7, 0x20]) })
    expect(errors).toMatchObject([{ rule: 'not-utf8', file: join(dir, 'seeds/b.txt'), message: 'byte 3 (0xC7, on line 2) is no UTF-8' }])
  })

  test('a seed that is empty, or blank', async () => {
    const { errors } = await broken({ 'seeds/b.txt': '', 'seeds/c.txt': '\uFEFF \n\n' })
    expect(errors.map((e) => e.rule)).toEqual(['empty', 'empty'])
  })

  test('a seed that is only page furniture', async () => {
    const { errors } = await broken({ 'seeds/b.txt': 'القائمة\n\nالرئيسية\n\nاترك تعليقاً\n\nجميع الحقوق محفوظة\n' })
    expect(errors.map((e) => e.rule)).toEqual(['only-chrome'])
  })

  test('a name that gives no id, or one that is taken', async () => {
    const { errors } = await broken({ 'seeds/خبر.txt': PAGE, 'seeds/A.txt': PAGE })
    expect(errors.map((e) => e.rule)).toEqual(['article-id', 'article-id'])
  })

  test('an authority file with a wrong key, at its place', async () => {
    const { dir, errors } = await broken({ 'data/outlets.yaml': '- id: x\n  nmaes: { ar: س, fr: x, en: x }\n' })
    expect(errors.some((e) => e.file === join(dir, 'data/outlets.yaml') && e.start !== undefined && e.message.includes('nmaes'))).toBe(true)
  })

  test('a curated quote that no longer stands, with what stands near it', async () => {
    const curated = `- article: a
  quote: أكد الجانبان خلال هذا الاجتماع على ضرورة تقوية العمليات الأمنية المشتركة
  why: a test
  statement: { speakers: [abdellatif-hammouchi], act: affirmed, about: [joint-operations] }
`
    const { dir, errors } = await broken({ 'data/curation.yaml': curated })
    expect(errors).toMatchObject([{ rule: 'quote-gone', file: join(dir, 'seeds/a.txt'), hint: expect.stringContaining('وأكد الجانبان') }])
  })

  test('all problems are told in one run', async () => {
    const { errors } = await broken({ 'seeds/b.txt': '', 'data/outlets.yaml': '- id: x\n  nmaes: {}\n' })
    expect(errors.map((e) => e.rule)).toContain('empty')
    expect(errors.length).toBeGreaterThan(1)
  })

  test('a directory without seeds', async () => {
    await expect(run(workspace({}))).rejects.toThrow(WorkspaceError)
    await expect(run('no-such-directory')).rejects.toThrow('there is no directory no-such-directory')
  })

  test('a person who vanishes from the authority, unless another takes the id over', async () => {
    const people = (id: string, former = '') => `- id: ${id}\n  names: { ar: كريم العلوي, fr: Karim Alaoui, en: Karim Alaoui }\n${former}`
    const dir = workspace({ 'seeds/a.txt': PAGE, 'data/people.yaml': people('karim-alaoui'), 'data/events.yaml': '[]\n' })
    expect(rules(await run(dir))).toEqual([])
    writeFileSync(join(dir, 'data/people.yaml'), people('karim-el-alaoui'))
    expect(rules(await run(dir))).toEqual(['ids-kept'])
    writeFileSync(join(dir, 'data/people.yaml'), people('karim-el-alaoui', '  formerIds: [karim-alaoui]\n'))
    expect(rules(await run(dir))).toEqual([])
  })
})

describe('curation', () => {
  test('a curated fact says so in the record', async () => {
    const curated = `- article: a
  quote: ضرورة تقوية العمليات الأمنية المشتركة
  why: a test
  statement: { speakers: [abdellatif-hammouchi], act: called, about: [joint-operations] }
`
    const { dataset, diagnostics } = await run(workspace({ 'seeds/a.txt': PAGE, 'data/curation.yaml': curated }))
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([])
    expect(dataset?.statements.filter((s) => s.method === 'curated')).toMatchObject([
      { act: 'called', speakers: [{ id: 'abdellatif-hammouchi' }], evidence: [{ exact: 'ضرورة تقوية العمليات الأمنية المشتركة' }] },
    ])
  })
})

describe('a dataset that is damaged', () => {
  test('is told, and written anew', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE, 'data/dataset.json': '{"meta":{},"articles":[null]}' })
    const { written, diagnostics } = await run(dir)
    expect(diagnostics.map((d) => d.rule)).toContain('dataset-damaged')
    expect(written).toHaveLength(2)
  })
})
