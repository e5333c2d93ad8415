/**
 * All measurements, or those named: `npm run bench`, `npm run bench -- query-1000 search-10000`.
 *
 * Each runs in a process of its own, from a bundle as users get it. What it found is kept in `bench/results/`, and
 * `bench/RESULTS.md` is written from all that stands there.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { buildSync } from 'esbuild'
import { render } from './lib/render'

const SIZES = [1000, 10_000, 100_000]
const runs = ['query', 'search', 'load'].flatMap((suite) => SIZES.map((size) => ({ name: `${suite}-${size}`, suite, size })))
runs.push({ name: 'extract', suite: 'extract', size: 0 }, { name: 'build', suite: 'build', size: 10_000 })
const wanted = process.argv.slice(2)
const results = 'bench/results'
mkdirSync(results, { recursive: true })

for (const { name, suite, size } of runs) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const outfile = `bench/.cache/${suite}.mjs`
  buildSync({
    entryPoints: [`bench/${suite}/run.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  })
  process.stderr.write(`${name} …\n`)
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', outfile, String(size)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(`${name} failed`)
  writeFileSync(`${results}/${name}.json`, `${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
}

const found = Object.fromEntries(
  readdirSync(results)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(`${results}/${name}`, 'utf8'))]),
)
const { dependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8')) as { dependencies: Record<string, string> }
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Linux ${release()}, Node ${process.versions.node}`
writeFileSync('bench/RESULTS.md', render(found, dependencies, machine))
