/**
 * The files of `dist/` that no bundler makes: the data, the authority files and the JSON Schema as plain JSON, and the
 * declarations that type the JSON entries without the type checker reading them; and the ES modules and declarations that
 * hand on what the CommonJS ones hold.
 *
 * @module
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { readAuthority } from '../src/build/read-authority'
import { packAuthority } from '../src/cli/packed-authority'
import { jsonSchema } from '../src/schema'
import type { DatasetRecord } from '../src/schema/records'
import { compactRecord } from './record-modules'

/** `export =` is what a JSON module gives under `require` and `import` alike. */
const declarations = {
  'dataset-json.d.cts': `import type { DatasetIds, DatasetRecord } from './index.cjs'
declare const dataset: DatasetRecord<DatasetIds>
export = dataset
`,
  'schema-json.d.cts': `declare const schema: { readonly [keyword: string]: unknown }
export = schema
`,
}

/**
 * The text with every invisible and bidi control character as an escape, which JavaScript and JSON both know. The
 * bundler writes Arabic as it is, and these with it; a reader of the package could not see them.
 */
const visible = (text: string): string =>
  text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)

const { authority } = readAuthority('data')
const record = compactRecord()

writeFileSync('dist/dataset.json', visible(record))
writeFileSync('dist/authority.json', visible(JSON.stringify(packAuthority(authority, JSON.parse(record) as DatasetRecord))))
writeFileSync('dist/schema.json', JSON.stringify(jsonSchema()))
for (const [name, text] of Object.entries(declarations)) writeFileSync(`dist/${name}`, text)
for (const name of readdirSync('dist').filter((file) => /\.c?js$/.test(file))) {
  const code = readFileSync(`dist/${name}`, 'utf8')
  if (visible(code) !== code) writeFileSync(`dist/${name}`, visible(code))
}

/**
 * An ES module that hands on what the CommonJS one exports. The names are written out: a bundler sees which are used,
 * and a reader which there are.
 */
const handOn = (file: string): string => {
  const names = Object.keys(createRequire(import.meta.url)(`../dist/${file}`) as object).filter((name) => name !== 'default')
  return `import all from './${file}'\nexport const { ${names.sort().join(', ')} } = all\n`
}
// The tables of the language and the word lists stand in the package once.
for (const entry of ['compile', 'arabic']) writeFileSync(`dist/${entry}.js`, handOn(`${entry}.cjs`))

/** So do the declarations, which are the same for both kinds of module: those for ES modules hand on the others. */
for (const name of readdirSync('dist').filter((file) => file.endsWith('.d.ts'))) {
  const entry = name.slice(0, -'.d.ts'.length)
  if (existsSync(`dist/${entry}.cjs`)) writeFileSync(`dist/${name}`, `export * from './${entry}.cjs'\n`)
  else rmSync(`dist/${name}`)
}
