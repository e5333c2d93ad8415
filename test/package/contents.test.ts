import { readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { describe, expect, inject, test } from 'vitest'

const { size, files, project } = inject('packed')
const root = join(project, 'node_modules/isnad')

/** What an entry loads: its own chunks, and what it asks of the runtime or of another package. */
async function loads(entry: string): Promise<{ chunks: string[]; foreign: string[] }> {
  const { metafile } = await build({
    entryPoints: [join(root, 'dist', entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'silent',
    external: [...builtinModules, 'node:*'],
    packages: 'external',
  })
  const inputs: Metafile['inputs'] = metafile.inputs
  const foreign = Object.values(inputs).flatMap(({ imports }) => imports.filter(({ external }) => external).map(({ path }) => path))
  return { chunks: Object.keys(inputs), foreign: [...new Set(foreign)].sort() }
}

describe('the tarball', () => {
  test('is at most 500 kB', () => {
    expect(size).toBeLessThanOrEqual(500_000)
  })

  test('holds what a user needs and nothing else', () => {
    const outside = files.filter((path) => !path.startsWith('dist/'))
    expect(outside.sort()).toEqual(
      ['CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'LICENSE-DATA', 'NOTICE', 'README.md', 'package.json'].filter(
        (path) => path !== 'CHANGELOG.md' || files.includes(path),
      ),
    )
    expect(files.filter((path) => !/\.(js|cjs|d\.ts|d\.cts|json)$/.test(path) && path.startsWith('dist/'))).toEqual([])
  })

  test('has the full texts in the text entry only', () => {
    const { articles } = JSON.parse(readFileSync(join(root, 'dist/dataset.json'), 'utf8')) as { articles: { source: { file: string } }[] }
    const name = articles[0]?.source.file.split('/').at(-1) as string
    const opening = readFileSync(`seeds/${name}`, 'utf8').slice(0, 400)
    const quoted = JSON.stringify(JSON.stringify(opening)).slice(3, -3)
    const holders = files.filter((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return text.includes(opening) || text.includes(quoted) || text.includes(JSON.stringify(opening).slice(1, -1))
    })
    expect(holders.sort()).toEqual(['dist/text.cjs', 'dist/text.js'])
  })

  test('has no invisible or bidi control character', () => {
    const found = files.filter((path) =>
      /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(readFileSync(join(root, path), 'utf8')),
    )
    expect(found).toEqual([])
  })
})

describe('what the package does by itself', () => {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts?: Record<string, string> }
  const code = files.filter((path) => /\.c?js$/.test(path)).map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

  test('runs nothing when it is installed', () => {
    const ofInstalling = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare']
    expect(Object.keys(scripts).filter((name) => ofInstalling.includes(name))).toEqual([])
    expect(files.filter((path) => path.endsWith('binding.gyp'))).toEqual([])
  })

  test('calls no network', () => {
    const modules = /(?:from|import|require)\s*\(?\s*["'](?:node:)?(?:https?|http2|net|tls|dns|dgram|inspector)(?:\/promises)?["']/
    const globals = /\b(?:fetch|WebSocket|XMLHttpRequest|EventSource|sendBeacon)\s*\(/
    expect(code.filter(({ text }) => modules.test(text) || globals.test(text)).map(({ path }) => path)).toEqual([])
  })

  test('makes no code of text, and starts no other program', () => {
    const made =
      /(?<![\w.$])eval\s*\(|\bnew Function\b|(?<![\w.$])Function\s*\(|["'](?:node:)?(?:vm|child_process)["']|\beval:\s*(?:true|!0)/
    expect(code.filter(({ text }) => made.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('what an entry loads', () => {
  test.each(['index.js', 'index.cjs', 'text.js', 'text.cjs', 'arabic.js', 'arabic.cjs'])(
    '%s asks for no other package and nothing of Node',
    async (entry) => {
      expect((await loads(entry)).foreign).toEqual([])
    },
  )

  test.each(['schema.js', 'schema.cjs'])('%s asks for zod and nothing of Node', async (entry) => {
    expect((await loads(entry)).foreign).toEqual(['zod'])
  })

  test('the main entry and its chunks are at most 60 kB gzipped', async () => {
    const { chunks } = await loads('index.js')
    const bytes = chunks.reduce((sum, chunk) => sum + gzipSync(readFileSync(join(root, chunk))).length, 0)
    expect(bytes).toBeLessThanOrEqual(60_000)
  })

  test('the main entry loads no full text', async () => {
    expect((await loads('index.js')).chunks).not.toContain('dist/text.js')
  })
})
