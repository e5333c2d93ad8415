/** What a build takes from the one before, and how many threads it reads in, changes nothing in what it writes. */
import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type BuildOptions, build } from '../../src/build/build'
import { collect } from '../../src/build/collect'
import { type ArticleText, compile, gather } from '../../src/build/compile'
import { datasetJson, idsModule } from '../../src/build/emit'
import { openFactsCache } from '../../src/build/facts-cache'
import { readAuthority } from '../../src/build/read-authority'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import { PAGE, textOf, workspace } from './workspace'

vi.setConfig({ testTimeout: 60_000 })

/** A build, with how many articles it had to read. */
async function run(dir: string, options: Partial<BuildOptions> = {}) {
  let read = 0
  const built = await build(dir, { fallback: () => EMPTY_AUTHORITY, onProgress: (count) => (read += count), ...options })
  return { ...built, read }
}
const outputs = (dir: string) => ['dataset.json', 'dataset.ids.ts'].map((file) => textOf(dir, `data/${file}`))

/** What the compiler as a pure function gives, that knows neither caches nor threads. */
function clean(dir: string): string[] {
  const { seeds, name, dataVersion } = collect(dir)
  const { dataset } = compile({ seeds, authority: readAuthority(join(dir, 'data')).authority, name, dataVersion })
  return dataset ? [datasetJson(dataset), idsModule(dataset)] : []
}

const sentences = PAGE.split('\n').filter((line) => line !== '')
const page = fc
  .record({
    lines: fc.shuffledSubarray(sentences, { minLength: 2 }),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.integer({ min: 2001, max: 2025 }),
  })
  .map(
    ({ lines, day, year }) =>
      `${lines.join('\n\n')}\n\nوقع الطرفان اتفاقا أمنيا بالرباط يوم ${day} يونيو ${year}، وأوقفت الشرطة ثلاثة أشخاص.\n`,
  )
const file = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt')
const person = (n: number) => `- id: new-person-${n}\n  names: { ar: كريم العلوي${'ي'.repeat(n)}, fr: K${n}, en: K${n} }\n`
const edit = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), file, text: page }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), file }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('people' as const), count: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), file, to: file }) },
)

function apply(dir: string, change: typeof edit extends fc.Arbitrary<infer T> ? T : never): void {
  const at = (name: string) => join(dir, 'seeds', name)
  if (change.kind === 'write') writeFileSync(at(change.file), change.text)
  else if (change.kind === 'remove') rmSync(at(change.file), { force: true })
  else if (change.kind === 'people')
    writeFileSync(join(dir, 'data/people.yaml'), Array.from({ length: change.count }, (_, i) => person(i)).join('') || '[]\n')
  else if (existsSync(at(change.file)) && change.file !== change.to) {
    writeFileSync(at(change.to), readFileSync(at(change.file)))
    rmSync(at(change.file))
  }
}

describe('the same bytes', () => {
  test('after whatever edits: from the cache, from scratch, and in threads', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(edit, fc.boolean()), { minLength: 1, maxLength: 5 }), async (edits) => {
        const dir = workspace({ 'seeds/z.txt': PAGE, 'data/people.yaml': '[]\n', 'data/events.yaml': '[]\n' })
        for (const [change, threads] of edits) {
          apply(dir, change)
          // What was compiled before only matters to whether ids are kept, which is told elsewhere.
          for (const output of ['dataset.json', 'dataset.ids.ts']) rmSync(join(dir, 'data', output), { force: true })
          const { dataset } = await run(dir, { jobs: threads && compared % 8 === 0 ? 2 : 1 })
          const expected = clean(dir)
          expect(dataset === null).toBe(expected.length === 0)
          if (dataset) expect(outputs(dir)).toEqual(expected)
          compared++
        }
      }),
      { numRuns: 20 },
    )
  })

  test('in one thread, in three, in more than there are articles', async () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`seeds/p${i}.txt`, PAGE.replaceAll('12', String(1 + (i % 28)))]))
    const dir = workspace(files)
    const expected = clean(dir)
    for (const jobs of [1, 3, 64]) {
      const { read } = await run(dir, { jobs, cache: false })
      expect(read).toBe(40)
      expect(outputs(dir)).toEqual(expected)
    }
  })
})

describe('what is read again', () => {
  const two = () => workspace({ 'seeds/a.txt': PAGE, 'seeds/b.txt': `${PAGE}\nوقال إن هذا كل شيء.\n` })

  test('nothing, when nothing has changed; the one article that has; every article, when the authority has', async () => {
    const dir = two()
    expect((await run(dir)).read).toBe(2)
    expect((await run(dir)).read).toBe(0)
    writeFileSync(join(dir, 'seeds/b.txt'), PAGE)
    expect((await run(dir)).read).toBe(1)
    writeFileSync(join(dir, 'data/outlets.yaml'), '[]\n')
    expect((await run(dir)).read).toBe(2)
  })

  test('an article under another name, since its facts name it', async () => {
    const dir = two()
    await run(dir)
    writeFileSync(join(dir, 'seeds/c.txt'), PAGE)
    rmSync(join(dir, 'seeds/a.txt'))
    expect((await run(dir)).read).toBe(1)
    expect(outputs(dir)).toEqual(clean(dir))
  })

  test('everything, without a cache, and by a check', async () => {
    const dir = two()
    await run(dir)
    expect((await run(dir, { cache: false })).read).toBe(2)
    expect((await run(dir, { check: true })).read).toBe(2)
  })
})

describe('the cache', () => {
  const CACHE = 'data/.isnad-cache'
  const shards = (dir: string) => readdirSync(join(dir, CACHE)).filter((name) => /^[0-9a-f]{16}-/.test(name))

  test('keeps itself out of version control, and holds no more than the articles there are', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE })
    for (let i = 0; i < 5; i++) {
      writeFileSync(join(dir, 'seeds/a.txt'), `${PAGE}\n${'وقال ذلك. '.repeat(i)}`)
      writeFileSync(join(dir, 'data/outlets.yaml'), i % 2 ? '[]\n' : '')
      await run(dir)
    }
    expect(textOf(dir, `${CACHE}/.gitignore`)).toBe('*\n')
    expect(shards(dir).length).toBeLessThanOrEqual(5)
    expect(shards(dir).every((name) => !name.includes('.'))).toBe(true)
  })

  test('damaged in any byte, cut short, or taken by something else, it is as good as none', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE })
    await run(dir)
    const expected = outputs(dir)
    const [shard = ''] = shards(dir)
    const path = join(dir, CACHE, shard)
    const bytes = readFileSync(path)
    const spoil = [
      (at: number) => bytes.subarray(0, at),
      (at: number) => Buffer.from(bytes.map((b, i) => (i === at ? b ^ 1 : b))),
      () => Buffer.alloc(0),
      () => Buffer.from('{"__proto__": 1}'),
    ]
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.constantFrom(...spoil), async (at, how) => {
        writeFileSync(path, how(at))
        expect((await run(dir)).read).toBe(1)
        expect(outputs(dir)).toEqual(expected)
        expect(readFileSync(path).equals(bytes)).toBe(true)
      }),
      { numRuns: 15 },
    )
    rmSync(join(dir, CACHE), { recursive: true })
    writeFileSync(join(dir, CACHE), 'no folder')
    expect((await run(dir)).read).toBe(1)
    expect(outputs(dir)).toEqual(expected)
  })

  test('that is a link is neither written nor cleared', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE, 'elsewhere/0123456789abcdef-0': 'mine' })
    symlinkSync(join(dir, 'elsewhere'), join(dir, CACHE))
    await run(dir)
    expect(readdirSync(join(dir, 'elsewhere'))).toEqual(['0123456789abcdef-0'])
    expect((await run(dir)).read).toBe(1)
  })

  test('of another compiler is not asked', () => {
    const dir = workspace({ 'seeds/a.txt': PAGE })
    const { articles } = gather({ ...collect(dir), authority: EMPTY_AUTHORITY })
    const [article] = articles as [ArticleText]
    const open = (compiler: string) => openFactsCache(join(dir, CACHE), EMPTY_AUTHORITY, compiler)
    open('one').keep(articles, ['{}'])
    expect(open('one').get(article)).toBe('{}')
    expect(open('two').get(article)).toBeUndefined()
  })
})

describe('what the last build found out', () => {
  const LAST = /^last-(shapes|dataset)-[0-9a-f]{16}$/
  const lastFiles = (dir: string) => readdirSync(join(dir, 'data/.isnad-cache')).filter((name) => LAST.test(name))
  const told = ({ diagnostics }: { diagnostics: readonly { rule: string; message: string }[] }) =>
    diagnostics.map(({ rule, message }) => `${rule}: ${message}`)

  test('does not keep a dataset that somebody has changed since from being written again, whatever was changed', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE })
    await run(dir)
    const expected = outputs(dir)
    const path = join(dir, 'data/dataset.json')
    const bytes = readFileSync(path)
    expect((await run(dir)).written).toEqual([])
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), async (at) => {
        writeFileSync(path, Buffer.from(bytes.map((b, i) => (i === at ? b ^ 1 : b))))
        expect((await run(dir)).written).toContain(path)
        expect(outputs(dir)).toEqual(expected)
      }),
      { numRuns: 10 },
    )
    rmSync(path)
    expect((await run(dir)).written).toContain(path)
    expect(outputs(dir)).toEqual(expected)
  })

  test('tells of ids that go as the dataset itself does', async () => {
    const gone = async (options: Partial<BuildOptions>) => {
      const dir = workspace({ 'seeds/a.txt': PAGE, 'seeds/b.txt': `${PAGE}\nوقال إن هذا كل شيء.\n` })
      await run(dir, options)
      rmSync(join(dir, 'seeds/b.txt'))
      return told(await run(dir, options))
    }
    const parsed = await gone({ cache: false })
    expect(parsed.filter((one) => one.startsWith('ids-kept')).length).toBeGreaterThan(0)
    expect(await gone({})).toEqual(parsed)
  })

  test('is two files, of this compiler alone; damaged they are as good as none', async () => {
    const dir = workspace({ 'seeds/a.txt': PAGE, [`data/.isnad-cache/last-shapes-${'0'.repeat(16)}`]: 'of another compiler' })
    await run(dir)
    const expected = outputs(dir)
    const files = lastFiles(dir)
    expect(files).toHaveLength(2)
    for (const file of files) writeFileSync(join(dir, 'data/.isnad-cache', file), 'damaged')
    writeFileSync(join(dir, 'seeds/b.txt'), PAGE)
    await run(dir)
    rmSync(join(dir, 'seeds/b.txt'))
    await run(dir)
    expect(outputs(dir)).toEqual(expected)
    expect(lastFiles(dir)).toEqual(files)
  })
})
