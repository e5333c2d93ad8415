/**
 * The files of `dist/` that no bundler makes: the data, the authority files and the JSON Schema as plain JSON, and the
 * declarations that type the JSON entries without the type checker reading them.
 *
 * @module
 */
import { writeFileSync } from 'node:fs'
import { readAuthority } from '../src/build/read-authority'
import { jsonSchema } from '../src/schema'
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

const { authority } = readAuthority('data')

writeFileSync('dist/dataset.json', compactRecord())
writeFileSync('dist/authority.json', JSON.stringify(authority))
writeFileSync('dist/schema.json', JSON.stringify(jsonSchema()))
for (const [name, text] of Object.entries(declarations)) writeFileSync(`dist/${name}`, text)
