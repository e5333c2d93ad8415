/**
 * The browser of the tests: Debian's Chromium, or the one that `CHROMIUM` names.
 *
 * @module
 */
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is; null where there is none. */
export const browserPath = (): string | null => [process.env['CHROMIUM'], ...PLACES].find((path) => path && existsSync(path)) ?? null

/** Starts it, without any of its own traffic. */
export function startBrowser(): Promise<Browser> {
  const executablePath = browserPath()
  if (!executablePath) throw new Error(`no browser: install chromium, or say where it is in CHROMIUM (looked for ${PLACES.join(', ')})`)
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--force-device-scale-factor=1',
    ],
  })
}
