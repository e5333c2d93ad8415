import { describe, expect, test, vi } from 'vitest'
import type { DatasetRecord, Facts } from '../../src/schema/records'
import { PAGE, textOf, workspace } from '../build/workspace'
import { bundleTheCommand, isnad } from './run'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
bundleTheCommand()

const article = (id: string, text = PAGE) => `${JSON.stringify({ id, text })}\n`
const factsOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Facts)

describe('isnad extract', () => {
  test('maps lines to lines; a bad line is told by its number, the others go on', async () => {
    const input = `${article('a')}\nno json\n{"id":"b"}\n{"id":"c","text":"نص","date":"2025-02-30"}\n${article('d')}`
    const { status, stdout, stderr } = await isnad(['extract'], { input })
    expect(status).toBe(1)
    expect(factsOf(stdout).map((f) => f.id)).toEqual(['a', 'd'])
    expect(stderr).toMatch(/line 3: no JSON/)
    expect(stderr).toMatch(/line 4: `text` is missing/)
    expect(stderr).toMatch(/line 5: `date` is no day/)
  })

  test('reads files, each called by its name; one that cannot be read is told, the others go on', async () => {
    const dir = workspace({ 'one.txt': PAGE, 'bad.txt': Uint8Array.of(0xff), 'two.txt': PAGE }, { authority: false })
    const { status, stdout, stderr } = await isnad(['extract', 'one.txt', 'bad.txt', 'gone.txt', 'two.txt'], { cwd: dir })
    expect(status).toBe(1)
    expect(factsOf(stdout).map((f) => f.id)).toEqual(['one', 'two'])
    expect(stderr).toMatch(/bad\.txt .*not-utf8.*byte 0/)
    expect(stderr).toMatch(/gone\.txt .*unreadable/)
  })

  test('gives the same facts from a file and from a line', async () => {
    const dir = workspace({ 'a.txt': PAGE })
    const [file, line] = await Promise.all([
      isnad(['extract', 'a.txt'], { cwd: dir }),
      isnad(['extract'], { cwd: dir, input: article('a') }),
    ])
    expect(file.stdout).toBe(line.stdout)
  })

  test('a folder without authority files is told', async () => {
    const { status, stderr } = await isnad(['extract', '--data', 'test'], { input: article('a') })
    expect(status).toBe(1)
    expect(stderr).toMatch(/holds no authority files/)
  })
})

describe('isnad link', () => {
  test('links what extract wrote', async () => {
    const facts = await isnad(['extract'], { input: article('a') + article('b') })
    const { status, stdout, stderr } = await isnad(['link', '--name', 'mine'], { input: facts.stdout })
    expect(status, stderr).toBe(0)
    const dataset = JSON.parse(stdout) as DatasetRecord
    expect(dataset.meta.name).toBe('mine')
    expect(dataset.events.some((e) => e.articles.length === 2)).toBe(true)
  })

  test('with the texts beside the facts, every evidence is held against them', async () => {
    const { stdout: lines } = await isnad(['extract', '--with-text'], { input: article('My Page') })
    expect((JSON.parse(lines) as { text: string }).text).toBe(PAGE)
    const [right, wrong] = await Promise.all([
      isnad(['link'], { input: lines }),
      isnad(['link'], { input: JSON.stringify({ ...JSON.parse(lines), text: PAGE.replace('الحموشي يستقبل', 'يستقبل الحموشي') }) }),
    ])
    expect(right.status, right.stderr).toBe(0)
    expect((JSON.parse(right.stdout) as DatasetRecord).meta.sources[0]?.bytes).toBe(Buffer.byteLength(PAGE))
    expect(wrong.status).toBe(1)
    expect(wrong.stdout).toBe('')
    expect(wrong.stderr).toMatch(/evidence-slices/)
  })

  test('writes nothing where a line is no facts', async () => {
    const { status, stdout, stderr } = await isnad(['link'], { input: '{"id":"a"}\n' })
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/line 1: no facts: language/)
  })
})

describe('isnad build', () => {
  test('shows what came out, and the same bytes wherever it runs', async () => {
    const [here, there] = [workspace({ 'seeds/a.txt': PAGE }), workspace({ 'seeds/a.txt': PAGE })]
    const [one, other] = await Promise.all([
      isnad(['build', here], { env: { TZ: 'UTC', LANG: 'C' } }),
      isnad(['build'], { cwd: there, env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'ar_MA.UTF-8' } }),
    ])
    expect([one.status, other.status], one.stderr + other.stderr).toEqual([0, 0])
    for (const word of ['1 article', 'the timeline', 'Abdellatif Hammouchi', 'unresolved', '2025-09-11']) expect(one.stdout).toContain(word)
    for (const file of ['data/dataset.json', 'data/dataset.ids.ts']) expect(textOf(here, file)).toBe(textOf(there, file))
  })

  test('errors end with 1 and their place; as JSON for machines', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE, 'data/outlets.yaml': '- id: x\n  nmaes: { ar: س, fr: x, en: x }\n' })
    const [text, json] = await Promise.all([isnad(['build'], { cwd: dir }), isnad(['build', '--format', 'json'], { cwd: dir })])
    expect([text.status, json.status]).toEqual([1, 1])
    expect(text.stderr).toMatch(/^data\/outlets\.yaml:2:3 error/m)
    expect(JSON.parse(json.stderr)).toContainEqual(expect.objectContaining({ file: 'data/outlets.yaml', line: 2, column: 3 }))
  })

  test('a wrong call ends with 2, help and version with 0', async () => {
    const calls = await Promise.all([isnad(['build', '--wat']), isnad(['fly']), isnad(['show']), isnad(['--help']), isnad(['--version'])])
    expect(calls.map((c) => c.status)).toEqual([2, 2, 2, 0, 0])
  })

  test('nothing to build is told', async () => {
    const { status, stderr } = await isnad(['build', 'no-such-place'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/there is no directory no-such-place/)
  })
})

describe('isnad show and diff', () => {
  test('show an article by the beginning of its id, and any record by its id or a name in any script', async () => {
    const dir = workspace({ 'seeds/first.txt': PAGE })
    await isnad(['build'], { cwd: dir })
    const show = (id: string) => isnad(['show', id], { cwd: dir })
    const [article, event, person, place, gone, several] = await Promise.all([
      show('fir'),
      show('meeting-hammouchi-berthon'),
      show('سيلين بيرتون'),
      show('rabat'),
      show('celine-bertone'),
      show('c'),
    ])
    expect(article.stdout).toMatch(/published {3}2025-09-12 \(stated\)/)
    expect(article.stdout).toContain('[سيلين بيرتون]')
    expect(article.stdout).toMatch(/¹ .*person celine-berthon/)
    expect(event.stdout).toContain('meeting, occurred')
    expect(person.stdout).toContain('Céline Berthon')
    expect(place.stdout).toContain('events (1)')
    expect([gone.status, several.status]).toEqual([1, 1])
    expect(gone.stderr).toMatch(/no-such-id.*\n.*celine-berthon/)
    expect(several.stderr).toMatch(/ambiguous-id.*\n.*celine-berthon, christophe-lecourtier/)
  })

  test('show an article of a file, with the authority files at hand', async () => {
    const dir = workspace({ 'one.txt': PAGE, 'bad.txt': Uint8Array.of(0xff) })
    const [one, bad] = await Promise.all([isnad(['show', 'one.txt'], { cwd: dir }), isnad(['show', 'bad.txt'], { cwd: dir })])
    expect([one.status, one.stderr]).toEqual([0, ''])
    expect(one.stdout).toContain('person celine-berthon')
    expect(bad.status).toBe(1)
    expect(bad.stderr).toMatch(/bad\.txt error not-utf8/)
  })

  test('show the package’s own record where there is none', async () => {
    const dir = workspace({}, { authority: false })
    const [packaged, none] = await Promise.all([
      isnad(['show', 'counter-terrorism'], { cwd: dir }),
      isnad(['show', 'counter-terrorism', '--dir', '.'], { cwd: dir }),
    ])
    expect(packaged.stdout).toContain('counter-terrorism')
    expect([packaged.status, none.status]).toEqual([0, 1])
    expect(none.stderr).toContain('no-dataset')
  })

  test('diff says what changed and which bump that is', async () => {
    const [one, two] = [workspace({ 'seeds/a.txt': PAGE }), workspace({ 'seeds/a.txt': PAGE, 'seeds/b.txt': PAGE })]
    await Promise.all([isnad(['build'], { cwd: one }), isnad(['build'], { cwd: two })])
    const [before, after] = [`${one}/data/dataset.json`, `${two}/data/dataset.json`]
    const [grown, shrunk, same] = await Promise.all([
      isnad(['diff', before, after]),
      isnad(['diff', after, before]),
      isnad(['diff', before, before, '--format', 'json']),
    ])
    expect(grown.stdout).toContain('+ article b')
    expect(grown.stdout).toContain('version bump: minor')
    expect(shrunk.stdout).toContain('version bump: major')
    expect(JSON.parse(same.stdout)).toEqual({ bump: 'none', schema: [], changes: [] })
  })
})
