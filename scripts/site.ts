/**
 * Makes the site: the explorer of a dataset, the guides and the API reference, as static files that open under any path.
 *
 * ```sh
 * npm run docs                      # the shipped dataset, into docs/.site
 * npm run docs -- --data DIR        # the dataset that `isnad build DIR` compiled
 * npm run docs -- --out DIR         # elsewhere
 * npm run docs -- --explorer-only   # without guides and API reference
 * npm run docs:dev                  # a development server
 * ```
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build, createServer } from 'vite'
import { readCompiled, writeData } from './site/data'
import { siteConfig } from './site/vite'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    out: { type: 'string', default: 'docs/.site' },
    dev: { type: 'boolean', default: false },
    'explorer-only': { type: 'boolean', default: false },
  },
})

/** Runs a step of the build; its output goes where ours does, and a step that fails ends ours. */
function step(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const TOOLS = 'node_modules/.bin'
const cache = 'node_modules/.cache/isnad-site'

if (!existsSync('dist/index.js')) step('npm', 'run', '--silent', 'build')
mkdirSync(cache, { recursive: true })
const manifest = writeData(readCompiled(values.data ?? '.'), cache, values.data === undefined)

if (values.dev) {
  const server = await createServer(siteConfig(manifest, cache, values.out))
  await server.listen()
  server.printUrls()
} else {
  rmSync(values.out, { recursive: true, force: true })
  mkdirSync(values.out, { recursive: true })
  await build(siteConfig(manifest, cache, values.out))
  if (!values['explorer-only']) step(`${TOOLS}/typedoc`, '--out', resolve(values.out, 'api'))
  console.log(`${manifest.name}: ${values.out}/index.html, to be served from any path (\`npx vite preview --outDir ${values.out}\`)`)
}
