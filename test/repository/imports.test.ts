import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { filesUnder } from './files'

/** What the files of each part of `src/` may import from; a file beside the folders is a public entry, named as such. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: [],
  arabic: ['schema'],
  extract: ['arabic', 'schema'],
  link: ['extract', 'arabic', 'schema'],
  build: ['link', 'extract', 'arabic', 'schema'],
  export: ['link', 'schema'],
  query: ['arabic', 'schema'],
  cli: ['build', 'export', 'link', 'extract', 'arabic', 'schema', 'query'],
  'index.ts': ['query', 'schema', 'arabic', 'data'],
  'text.ts': ['query', 'schema', 'data'],
  'texts.d.ts': [],
  'compile.ts': ['build', 'link', 'extract', 'arabic', 'schema'],
}

/** The parts that touch no file: they run in a browser. */
const PURE = ['schema', 'arabic', 'extract', 'link', 'export', 'query', 'index.ts', 'text.ts']

interface Import {
  readonly file: string
  readonly part: string
  readonly target: string
}

const partOf = (path: string): string => (path.startsWith('src/') ? (path.split('/')[1] as string) : (path.split('/')[0] as string))

const imports: Import[] = filesUnder('src')
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    const specifiers = [...code.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)]
    return specifiers.map((match) => {
      const specifier = (match[1] ?? match[2] ?? match[3]) as string
      return {
        file,
        part: partOf(file),
        target: specifier.startsWith('.') ? join(dirname(file), specifier).replaceAll('\\', '/') : specifier,
      }
    })
  })

const isRelative = ({ target }: Import): boolean => /^(src|data)\//.test(target)

test('every part of the sources is known here', () => {
  const parts = new Set(filesUnder('src').map(partOf))
  expect([...parts].filter((part) => !(part in MAY_IMPORT))).toEqual([])
})

test('imports run one way: cli, build, link, extract, arabic, schema; query, arabic, schema', () => {
  const wrong = imports
    .filter(isRelative)
    .filter(({ part, target }) => partOf(target) !== part && !MAY_IMPORT[part]?.includes(partOf(target)))
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(wrong).toEqual([])
})

test('what is pure imports nothing of Node', () => {
  const wrong = imports
    .filter(({ part, target }) => PURE.includes(part) && target.startsWith('node:'))
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(wrong).toEqual([])
})

test('only the schemas need zod, and what the main entry imports needs no package', () => {
  const wrong = imports
    .filter((one) => !isRelative(one) && !one.target.startsWith('node:') && one.target !== 'isnad:texts')
    .filter(
      ({ part, target }) =>
        ['arabic', 'query', 'index.ts', 'text.ts'].includes(part) || (target === 'zod' && !['schema', 'build', 'link'].includes(part)),
    )
    .map(({ file, target }) => `${file} imports ${target}`)
  expect(wrong).toEqual([])
})
