/** Folders that somebody has filled with anything: each gives a diagnostic or a right answer, and nothing outside is written. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type Built, build } from '../../src/build/build'
import { loadAuthority } from '../../src/build/load-authority'
import { parseArticle, parseFacts } from '../../src/cli/input'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import { PAGE, textOf, workspace } from '../build/workspace'

vi.setConfig({ testTimeout: 60_000 })

const run = (dir: string) => build(dir, { fallback: () => EMPTY_AUTHORITY, cache: false })
const errors = ({ diagnostics }: Built) => diagnostics.filter((d) => d.severity === 'error')
const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  workspace({ 'seeds/good.txt': PAGE, ...files }, { authority: false })
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, mark: boolean) => Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le')

describe('bytes that are no text', () => {
  test.each([
    ['truncated in the middle of a letter', utf8(PAGE).subarray(0, -2).subarray(0, 201), 'not-utf8'],
    ['overlong', Uint8Array.of(0x41, 0xc0, 0xaf), 'not-utf8'],
    ['a lone surrogate', Uint8Array.of(0x41, 0xed, 0xa0, 0x80), 'not-utf8'],
    ['beyond Unicode', Uint8Array.of(0xf4, 0x90, 0x80, 0x80), 'not-utf8'],
    ['UTF-16 with its mark', utf16(PAGE, true), 'not-utf8'],
    ['nothing', new Uint8Array(), 'empty'],
  ])('%s', async (_name, bytes, rule) => {
    const built = await run(folder({ 'seeds/bad.txt': bytes }))
    expect(errors(built)).toMatchObject([{ rule, file: expect.stringContaining('seeds/bad.txt') }])
    expect(built.written).toEqual([])
  })

  test('UTF-16 is called by its name', async () => {
    expect(errors(await run(folder({ 'seeds/bad.txt': utf16(PAGE, true) })))[0]?.hint).toBe('convert it from UTF-16 to UTF-8')
  })
})

describe('texts that are no articles', () => {
  const sound = async (text: string) => {
    const dir = folder({ 'seeds/odd.txt': text })
    const { dataset, diagnostics } = await run(dir)
    const article = dataset?.articles.find((a) => a.id === 'odd')
    if (!article) return expect(diagnostics.some((d) => d.severity === 'error' && d.file?.includes('odd.txt'))).toBe(true)
    expect(article.blocks.map((b) => text.slice(b.start, b.end)).join('')).toBe(text)
    for (const { start, end, exact } of [...article.mentions, ...article.dates]) expect(text.slice(start, end)).toBe(exact)
  }
  const bidi = ['\u202a', '\u202b', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068']
  test.each([
    ['NUL between letters', [...PAGE].join('\0')],
    ['ten thousand combining marks on one letter', PAGE.replace('حموشي', `ح${'\u064e'.repeat(10_000)}موشي`)],
    ['a thousand nested bidi controls', `${Array.from({ length: 1000 }, (_, i) => bidi[i % 7]).join('')}${PAGE}`],
    ['a million empty lines', `${PAGE}${'\n'.repeat(1_000_000)}${PAGE}`],
    ['two megabytes in one line', 'استقبل عبد اللطيف حموشي يوم الثلاثاء 24 يونيو 2025 بالرباط وفدا. '.repeat(20_000)],
    ['one word of a megabyte', 'ب'.repeat(1 << 20)],
    ['half a megabyte of brackets', `${'«'.repeat(1 << 18)}${'»'.repeat(1 << 18)}`],
    ['only digits and slashes', '1/2/3/'.repeat(50_000)],
    ['only marks and tatweel', '\u0640\u064b'.repeat(50_000)],
    ['every ending of a line', 'سطر\r\nسطر\rسطر\u2028سطر\u2029سطر\u0085سطر\f\v\n'.repeat(100)],
    ['emoji and other planes', `😀𐎀${PAGE}`.repeat(10)],
  ])('%s', (_name, text) => sound(text))

  test('more than an article can be is not read', async () => {
    const built = await run(folder({ 'seeds/long.txt': Buffer.alloc((16 << 20) + 1, 'a') }))
    expect(errors(built)).toMatchObject([{ rule: 'too-long', message: '16.0 MiB; the longest that is read is 16.0 MiB' }])
  })
})

describe('what is called a seed', () => {
  test('a folder, a pipe, a link to nowhere, a link out of the directory: each is told, none is waited for', async () => {
    const dir = folder({ 'elsewhere.txt': PAGE })
    const inside = join(dir, 'inside')
    mkdirSync(join(inside, 'seeds'), { recursive: true })
    const at = (name: string) => join(inside, 'seeds', name)
    mkdirSync(at('folder.txt'))
    symlinkSync('gone', at('broken.txt'))
    symlinkSync(join(dir, 'elsewhere.txt'), at('out.txt'))
    symlinkSync('../../elsewhere.txt', at('up.txt'))
    const { status } = spawnSync('mkfifo', [at('pipe.txt')])
    expect(status, 'mkfifo is needed for this test').toBe(0)
    const rules = Object.fromEntries(errors(await run(inside)).map((d) => [d.file?.split('/').at(-1), d.rule]))
    expect(rules).toEqual({
      'folder.txt': 'not-a-file',
      'pipe.txt': 'not-a-file',
      'broken.txt': 'unreadable',
      'out.txt': 'leads-outside',
      'up.txt': 'leads-outside',
    })
  })

  test('a link to another seed of the directory is an article', async () => {
    const dir = folder()
    symlinkSync('good.txt', join(dir, 'seeds/again.txt'))
    expect((await run(dir)).dataset?.articles.map((a) => a.id)).toEqual(['again', 'good'])
  })

  test('a data folder that leads elsewhere is not written to', async () => {
    const dir = folder({ 'outside/keep.txt': 'mine' })
    const inside = join(dir, 'inside')
    mkdirSync(join(inside, 'seeds'), { recursive: true })
    writeFileSync(join(inside, 'seeds/a.txt'), PAGE)
    symlinkSync(join(dir, 'outside'), join(inside, 'data'))
    await expect(run(inside)).rejects.toThrow('leads out of')
    expect(readdirSync(join(dir, 'outside'))).toEqual(['keep.txt'])
  })

  test('names with newlines, quotes, Arabic, in two normal forms, and those that say nothing', async () => {
    const dir = workspace({ 'seeds/z.txt': PAGE }, { authority: false })
    const names = [
      'two\nlines.txt',
      'it\'s "quoted".txt',
      '`$(rm -rf)`.txt',
      'خبر.txt',
      'caf\u00e9.txt',
      'cafe\u0301.txt',
      '...txt',
      '__proto__.txt',
    ]
    for (const name of names) writeFileSync(join(dir, 'seeds', name), PAGE)
    const told = errors(await run(dir))
    expect(told.map((d) => [d.rule, d.file?.slice(dir.length + 7)]).sort()).toEqual([
      ['article-id', '...txt'],
      ['article-id', 'caf\u00e9.txt'],
      ['article-id', 'خبر.txt'],
    ])
    for (const name of ['...txt', 'caf\u00e9.txt', 'خبر.txt']) rmSync(join(dir, 'seeds', name))
    const { dataset } = await run(dir)
    expect(dataset?.articles.map((a) => a.id)).toEqual(['cafe', 'it-s-quoted', 'proto', 'rm-rf', 'two-lines', 'z'])
    expect(JSON.parse(textOf(dir, 'data/dataset.json'))).toEqual(dataset)
    expect(textOf(dir, 'data/dataset.ids.ts')).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test('one that vanishes while the folder is read is told', async () => {
    const dir = folder()
    symlinkSync('good.txt', join(dir, 'seeds/next.txt'))
    rmSync(join(dir, 'seeds/good.txt'))
    expect(errors(await run(dir))).toMatchObject([{ rule: 'unreadable', message: expect.stringContaining('ENOENT') }])
  })
})

describe('JSON that anybody may have written', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  test.each([
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '1'],
    ['nothing', ''],
    ['deep nesting', deep],
    ['another kind of name', '{"name":{"x":1},"version":7}'],
    ['the keys of every object', '{"__proto__":{"name":"evil"},"constructor":{"prototype":{"evil":1}},"name":"mine"}'],
    [
      'lists that lie',
      `{"meta":{},${['articles', 'events', 'statements', 'people', 'organizations', 'places', 'topics', 'outlets'].map((k) => `"${k}":[{"id":"__proto__"}]`).join()}}`,
    ],
    ['a byte order mark', '\ufeff{}'],
    ['no UTF-8', Uint8Array.of(0xff, 0xfe, 0x00)],
  ])('%s: as package.json, as the dataset that stands there', async (_name, content) => {
    const standing = folder({ 'data/dataset.json': content })
    const built = await run(standing)
    // People and places of a standing dataset must be kept: only one that lies about them stands in the way.
    if (errors(built).length > 0) expect(errors(built).every((d) => d.rule === 'ids-kept')).toBe(true)
    else expect(JSON.parse(textOf(standing, 'data/dataset.json'))).toEqual(built.dataset)
    const named = folder({ 'package.json': content })
    const outcome = await run(named).catch((error: Error) => error)
    if (outcome instanceof Error) expect(outcome.name).toBe('WorkspaceError')
    else expect(typeof outcome.dataset?.meta.name).toBe('string')
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined()
  })
})

describe('YAML that anybody may have written', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghijklmnop'
    .split('')
    .map((c, i) => `${c}: &${c} [${Array.from({ length: 9 }, () => `*${'abcdefghijklmnop'[i]}`).join()}]`)
    .join('\n')}\n`
  test.each([
    ['a bomb of aliases', bomb],
    ['a list of a bomb', `- ${bomb.replaceAll('\n', '\n  ')}`],
    ['an alias of itself', '- &a { id: x, names: *a }\n'],
    ['keys of every object', '- __proto__: { id: x }\n  constructor: { prototype: { evil: 1 } }\n  id: x\n'],
    ['ids of every object', '- id: __proto__\n  names: { ar: س, fr: x, en: x }\n- id: constructor\n  names: { ar: س, fr: x, en: x }\n'],
    ['deep nesting', `${'- '.repeat(3000)}x`],
    ['deep brackets', `${'['.repeat(3000)}${']'.repeat(3000)}`],
    ['tags', '- !!js/function "function () {}"\n- !!binary aGk=\n- !<tag:evil> x\n'],
    ['NUL and controls', '- id: "a\0b"\n  names: { ar: "\u202e", fr: "\x1b[2J", en: x }\n'],
    ['many documents', '--- []\n--- []\n'],
    ['a merge key', '- <<: { id: x }\n  names: { ar: س, fr: x, en: x }\n'],
    ['a long number', `- id: ${'9'.repeat(100_000)}\n`],
    ['a directive', '%YAML 9.9\n%TAG ! tag:evil,2000:\n---\n- id: x\n'],
  ])('%s', (_name, text) => {
    for (const name of ['people.yaml', 'topics.yaml', 'curation.yaml', 'articles.yaml']) {
      const { authority, diagnostics } = loadAuthority([{ name, text }])
      for (const { start, end } of diagnostics)
        if (start !== undefined) expect([start >= 0, (end ?? start) <= text.length, (end ?? start) >= start]).toEqual([true, true, true])
      expect(Array.isArray(authority.people)).toBe(true)
    }
    expect(({} as Record<string, unknown>)['evil']).toBeUndefined()
  })
})

test('half a character in a line is told, be it of an article or of facts; a whole one by two escapes is read', () => {
  const line = (text: string) => `{"id":"a","text":${text}}`
  for (const parse of [parseArticle, parseFacts])
    for (const half of ['"\\ud800"', '"\\uDC00x"', '"x\\ud83d"'])
      expect(parse({ number: 7, text: line(half) })).toMatchObject({
        rule: 'input-line',
        message: expect.stringContaining('line 7: half a character'),
      })
  expect(parseArticle({ number: 1, text: line('"\\ud83d\\ude00 \\\\ud800"') })).toEqual({ id: 'a', text: '\ud83d\ude00 \\ud800' })
})

test('authority files that are no files, no UTF-8, or lie elsewhere are told, and none is waited for', async () => {
  const dir = folder({
    'data/places.yaml': Uint8Array.of(0x2d, 0x20, 0xff),
    'data/outlets.yaml': utf16('[]\n', true),
    'secret.yaml': '- id: x\n',
  })
  expect(spawnSync('mkfifo', [join(dir, 'data/people.yaml'), join(dir, 'isnad.yaml')]).status).toBe(0)
  mkdirSync(join(dir, 'data/topics.yaml'))
  symlinkSync('../secret.yaml', join(dir, 'data/events.yaml'))
  const rules = Object.fromEntries(errors(await run(dir)).map((d) => [d.file?.split('/').at(-1), d.rule]))
  expect(rules).toEqual({
    'isnad.yaml': 'not-a-file',
    'people.yaml': 'not-a-file',
    'topics.yaml': 'not-a-file',
    'events.yaml': 'leads-outside',
    'places.yaml': 'not-utf8',
    'outlets.yaml': 'not-utf8',
  })
})

test('nothing but the dataset, its ids and the cache is ever written', async () => {
  const dir = folder({
    'package.json': '{"name":"../../evil","version":"/etc"}',
    'data/articles.yaml': '- file: ../../../etc/passwd\n  id: x\n',
  })
  await run(dir)
  await build(dir, { fallback: () => EMPTY_AUTHORITY })
  expect(readdirSync(join(dir, '..')).filter((name) => name === 'evil')).toEqual([])
  expect(readdirSync(dir).sort()).toEqual(['data', 'package.json', 'seeds'])
  expect(existsSync(join(dir, 'data/dataset.json'))).toBe(true)
  expect(readFileSync(join(dir, 'seeds/good.txt'), 'utf8')).toBe(PAGE)
})
