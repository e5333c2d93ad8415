import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder } from './files'

const read = (path: string): string => readFileSync(path, 'utf8')

/** Unicode's Bidi_Control characters, the zero-width ones and the byte order mark: what a reader of a diff cannot see. */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/

test('no file written by hand holds an invisible or bidi control character', () => {
  const written = ['src', 'data', 'docs', 'scripts', 'test', 'bench', '.github', '.changeset'].flatMap(filesUnder)
  const found = ['README.md', 'CONTRIBUTING.md', ...written]
    .filter((path) => !path.startsWith('test/corpus/') && path !== 'data/dataset.json' && !path.endsWith('.png'))
    .flatMap((path) =>
      read(path)
        .split('\n')
        .flatMap((line, i) => (INVISIBLE.test(line) ? [`${path}:${i + 1}`] : [])),
    )
  expect(found).toEqual([])
})

/** Controls, as JSON escapes them or as they are, and the bidi controls that turn a line around; a joiner may be part of a word. */
const COMMANDING = /\p{Cc}|\\u00|[\u202a-\u202e\u2066-\u2069]/u

test('the data has no invisible character but in the words of an article, and there none that commands', () => {
  const { articles, events, statements, ...authored } = JSON.parse(read('data/dataset.json')) as Record<string, unknown>
  expect(INVISIBLE.test(JSON.stringify(authored))).toBe(false)
  expect(COMMANDING.test(JSON.stringify([articles, events, statements]))).toBe(false)
})

test('no source file is longer than 400 lines', () => {
  const long = [...filesUnder('src'), ...filesUnder('scripts')].filter(
    (path) => path.endsWith('.ts') && read(path).split('\n').length > 401,
  )
  expect(long).toEqual([])
})

test('the sources know no seed by name', () => {
  const names = filesUnder('seeds').map((path) => path.replace(/^seeds\/\d+_|\.txt$/g, ''))
  expect(filesUnder('src').filter((path) => names.some((name) => read(path).includes(name)))).toEqual([])
})

test('the sources know no person of the data, but in an example', () => {
  const { people } = JSON.parse(read('data/dataset.json')) as { people: { id: string; names: { ar: string | null } }[] }
  const words = people.flatMap(({ id, names }) => [id, id.split('-').at(-1) as string, ...(names.ar ? [names.ar] : [])])
  const found = filesUnder('src').flatMap((path) => {
    const code = read(path)
      .replace(/@example[\s\S]*?\*\//g, '')
      .toLowerCase()
    return words.filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(code)).map((word) => `${path}: ${word}`)
  })
  expect(found).toEqual([])
})

test('the lockfile has no download address', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"')
})

test('the lockfile holds the optional packages of every platform: `npm ci` refuses one that does not', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>
  }
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
  expect(wanted.filter((name) => !Object.keys(packages).some((path) => path.endsWith(`node_modules/${name}`)))).toEqual([])
})
