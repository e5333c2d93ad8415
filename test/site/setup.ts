/**
 * Builds the explorer once, for all tests of it.
 *
 * @module
 */
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type {} from 'vitest'
import type { TestProject } from 'vitest/node'
import { browserPath } from './browser'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site. */
    site: string
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.js'))
    throw new Error('there is no dist/: the site is built from the built package; run `npm run build` first')
  if (!browserPath())
    process.stderr.write('\n*** No browser: the tests that drive one are SKIPPED. Install chromium, or name one in CHROMIUM. ***\n\n')
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'isnad-site-')))
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/site.ts', '--explorer-only', '--out', folder])
  provide('site', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
