/**
 * The modules of the bundle that are data: what a bundler finds when the sources import the compiled record or the
 * articles' texts.
 *
 * A record of this size is read faster from a string by `JSON.parse` than as an object literal, in every engine; and a
 * string needs no import attribute, which older bundlers do not know.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** The parts of the compiled record that this file reads. */
interface CompiledRecord {
  readonly articles: readonly { readonly id: string; readonly source: { readonly file: string } }[]
}

/** The compiled record, without the whitespace that makes its diffs readable. */
export function compactRecord(): string {
  return JSON.stringify(JSON.parse(readFileSync('data/dataset.json', 'utf8')))
}

/** The text of every article by id, decoded as the compiler decodes it: UTF-8, byte order mark dropped. */
export function articleTexts(): Record<string, string> {
  const { articles } = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as CompiledRecord
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return Object.fromEntries(
    articles.map(({ id, source }) => [id, decoder.decode(readFileSync(`seeds/${source.file.replace(/^seeds\//, '')}`))]),
  )
}

const moduleOf = (json: string): string => `export default JSON.parse(${JSON.stringify(json)})`

/**
 * The esbuild plugin that gives `data/dataset.json` and `isnad:texts` as modules.
 *
 * @param format - CommonJS reads the JSON file of the package itself, as every CommonJS runtime and bundler can.
 */
export function recordModules(format: 'esm' | 'cjs'): Plugin {
  return {
    name: 'record-modules',
    setup(build) {
      if (format === 'cjs') build.onResolve({ filter: /[\\/]data[\\/]dataset\.json$/ }, () => ({ path: './dataset.json', external: true }))
      build.onLoad({ filter: /[\\/]data[\\/]dataset\.json$/ }, () => ({ contents: moduleOf(compactRecord()), loader: 'js' }))
      build.onResolve({ filter: /^isnad:texts$/ }, () => ({ path: 'texts', namespace: 'isnad' }))
      build.onLoad({ filter: /^texts$/, namespace: 'isnad' }, () => ({ contents: moduleOf(JSON.stringify(articleTexts())), loader: 'js' }))
    },
  }
}
