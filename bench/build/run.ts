/**
 * How long a build of a large archive takes: from scratch, again with nothing changed, again with one article changed,
 * and from scratch in as many threads as the machine runs: `npm run bench -- build`.
 *
 * Each build is the command in a process of its own, as `npm run build` makes it; times are those of the whole
 * process. The processor's time counts where one thread works, the clock's where several do.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeArchive } from './archive'
import { type BuildResult, buildSection } from './page'

const size = Number(process.argv[2]) || 10_000
const dir = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
const command = resolve('dist/cli.cjs')
/** What the command tells of itself at its end. */
const probe = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process._rawDebug(JSON.stringify({cpu:(user+system)/1e6,clock:performance.now()/1e3}))})`

interface Timed {
  readonly cpu: number
  readonly clock: number
  readonly hash: string
}

function build(...options: readonly string[]): Timed {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', probe, '--max-old-space-size=6000', command, 'build', dir, ...options],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  if (status !== 0) throw new Error(stderr.slice(-2000))
  const hash = createHash('sha256')
    .update(readFileSync(join(dir, 'data/dataset.json')))
    .digest('hex')
  return { ...(JSON.parse(stderr.trim().split('\n').at(-1) as string) as Omit<Timed, 'hash'>), hash }
}

const forget = (): void => rmSync(join(dir, 'data/.isnad-cache'), { recursive: true, force: true })

try {
  writeArchive(dir, size)
  const threads = availableParallelism()
  const clean = build('--jobs', '1')
  const unchanged = build('--jobs', '1')
  appendFileSync(join(dir, 'seeds/article-000000.txt'), '\nوأوقفت الشرطة، يوم الاثنين 3 مارس 2025 بطنجة، ثلاثة أشخاص.\n')
  const changed = build('--jobs', '1')
  forget()
  const again = build('--jobs', '1')
  if (again.hash !== changed.hash) throw new Error('a build from the cache differs from one from scratch')
  forget()
  const parallel = build('--jobs', String(threads))
  if (parallel.hash !== changed.hash) throw new Error('a build in several threads differs from one in one')
  const result: BuildResult = {
    size,
    megabytes: statSync(join(dir, 'data/dataset.json')).size / 1e6,
    threads,
    clean: Math.min(clean.cpu, again.cpu),
    unchanged: unchanged.cpu,
    changed: changed.cpu,
    cleanClock: Math.min(clean.clock, again.clock),
    parallelClock: parallel.clock,
  }
  process.stderr.write(buildSection(result))
  process.stdout.write(JSON.stringify(result))
} finally {
  rmSync(dir, { recursive: true, force: true })
}
