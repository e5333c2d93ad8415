/**
 * The site of a large archive, as its reader finds it: `npm run bench:site`, `npm run bench:site -- 1000`.
 *
 * Generates an archive, compiles it by the command, makes the site of it, and opens that in a browser. Told are the
 * milliseconds from a step to what it shows, and those of them that the page's thread was busy: on a machine with other
 * work on it the second figure is the better one.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { startBrowser } from '../../test/site/browser'
import { host } from '../../test/site/server'
import { writeArchive } from '../build/archive'

const size = Number(process.argv[2]) || 5000
const folder = mkdtempSync(join(tmpdir(), 'isnad-bench-site-'))
const [archive, site] = [join(folder, 'archive'), join(folder, 'site')]

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['--max-old-space-size=6000', ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(stderr.slice(-2000))
}

/** What is done, and what shows that it is done. */
const STEPS: readonly (readonly [step: string, hash: string, shows: string])[] = [
  ['timeline', '#/timeline', '.period-bars'],
  ['timeline of a year', '#/timeline?when=2015', '.chips'],
  ['network', '#/network', '.node'],
  ['topics', '#/topics', '.disc'],
  ['statements', '#/statements', '.statement'],
  ['places', '#/places', '.place-row'],
  ['articles', '#/articles', '.article-item'],
  ['a person, filtered', '#/?person=abdellatif-hammouchi', '.chips'],
  ['a topic beside the timeline', '#/timeline?pick=topic:counter-terrorism', '.panel .event-item'],
  ['an article', '#/article/article-000100', '.article-text'],
  ['a search, the first', '#/articles?words=الإرهاب', '.article-item .quote'],
  ['a search, another', '#/articles?words=المغرب', '.article-item .quote'],
]

/** Keeps when the first event stood on the page, painted: milliseconds since the address was asked for. */
const FIRST_SEEN = `new MutationObserver((_, observer) => {
  if (!document.querySelector('.event-item')) return
  observer.disconnect()
  requestAnimationFrame(() => setTimeout(() => { globalThis.firstSeen = performance.now() }))
}).observe(document, { childList: true, subtree: true })`

/** Milliseconds that the page's thread has been busy. */
async function busy(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
}

const row = (step: string, clock: number, work: number): void =>
  console.log(`| ${step} | ${Math.round(clock)} ms | ${Math.round(work)} ms |`)

try {
  writeArchive(archive, size)
  run('--import', 'tsx', 'src/cli/main.ts', 'build', archive)
  run('--import', 'tsx', 'scripts/site.ts', '--explorer-only', '--data', archive, '--out', site)
  const data = readdirSync(join(site, 'data')).map((name) => ({ name, path: join(site, 'data', name) }))
  const first = data.filter(({ name }) => name.endsWith('.bin'))
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`
  const sum = (of: (path: string) => number): number => first.reduce((all, { path }) => all + of(path), 0)
  console.log(`${size.toLocaleString('en')} articles: ${megabytes(sum((path) => statSync(path).size))} to open`)
  console.log(
    `(${megabytes(sum((path) => gzipSync(readFileSync(path)).length))} gzipped), ${data.length - 3} files of articles and events\n`,
  )
  console.log('| step | to what it shows | the page busy |\n| --- | --- | --- |')

  const served = await host(site)
  const browser = await startBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, bypassCSP: true })
    const spent = await busy(page)
    await page.addInitScript(FIRST_SEEN)
    let before = await spent()
    await page.goto(served.url)
    const seen = (await page.waitForFunction('globalThis.firstSeen')) as { jsonValue(): Promise<number> }
    row('first view, cold', await seen.jsonValue(), (await spent()) - before)
    let from = 0
    for (const [step, hash, shows] of STEPS) {
      ;[from, before] = [performance.now(), await spent()]
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`)
      await page.locator(shows).first().waitFor({ timeout: 120_000 })
      row(step, performance.now() - from, (await spent()) - before)
    }
  } finally {
    await browser.close()
    await served.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
