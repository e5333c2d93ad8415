/**
 * How Vite builds the explorer: against the package as it is built and exported, every address relative.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InlineConfig, Plugin } from 'vite'
import { type Manifest, pageJson } from '../../docs/explorer/data/manifest'
import { EVENT_STATUSES, EVENT_TYPES, PARTICIPANT_ROLES, STATEMENT_ACTS } from '../../src/schema/vocabulary'

/** Where the explorer's sources are. */
const ROOT = resolve('docs/explorer')

/** The entries of the package by the name under which each is imported, as `exports` of package.json has them. */
function packageAliases(): { find: RegExp; replacement: string }[] {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    name: string
    exports: Record<string, string | { import?: { default: string }; default?: string }>
  }
  return Object.entries(exports).flatMap(([entry, target]) => {
    const file = typeof target === 'string' ? target : (target.import?.default ?? target.default)
    if (!file) return []
    return [{ find: new RegExp(`^${name}${entry.slice(1)}$`), replacement: resolve(file) }]
  })
}

/**
 * The labels of the vocabularies as a module: `isnad/schema`, which has them, brings its schemas along, at five times
 * the size of the explorer's own code.
 */
const vocabulary: Plugin = {
  name: 'isnad-vocabulary',
  resolveId: (id) => (id === 'site:vocabulary' ? '\0site:vocabulary' : null),
  load(id) {
    if (id !== '\0site:vocabulary') return null
    const labels = (of: object): object =>
      Object.fromEntries(Object.entries(of).map(([key, value]) => [key, (value as { labels: object }).labels]))
    const tables = { EVENT_TYPES, EVENT_STATUSES, PARTICIPANT_ROLES, STATEMENT_ACTS }
    return Object.entries(tables)
      .map(([name, table]) => `export const ${name} = ${JSON.stringify(labels(table))}`)
      .join('\n')
  },
}

/** Puts the manifest into the page. */
const embed = (manifest: Manifest): Plugin => ({
  name: 'isnad-manifest',
  transformIndexHtml: () => [
    { tag: 'script', attrs: { type: 'application/json', id: 'manifest' }, children: pageJson(manifest), injectTo: 'head' },
  ],
})

/**
 * The configuration of a build or of a development server.
 *
 * @param files - The folder that holds `data/`; copied beside the page.
 * @param out - Where the site goes.
 */
export function siteConfig(manifest: Manifest, files: string, out: string): InlineConfig {
  return {
    configFile: false,
    root: ROOT,
    base: './',
    publicDir: resolve(files),
    logLevel: 'warn',
    resolve: { alias: packageAliases() },
    plugins: [vocabulary, embed(manifest)],
    // Development's JSX would write the paths of this machine into the code.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    worker: { format: 'es' },
    build: {
      outDir: resolve(out),
      emptyOutDir: false,
      target: 'es2022',
      // No module is fetched before it is needed, and the policy of the page allows no inline script that would.
      modulePreload: false,
      reportCompressedSize: false,
    },
  }
}
