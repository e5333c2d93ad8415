import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browserPath, startBrowser } from './browser'
import { type Host, host } from './server'

/** Where the pictures of each view are kept, to be looked at. */
const PICTURES = 'coverage/site'

const VIEWS = {
  overview: '#/',
  timeline: '#/timeline',
  network: '#/network',
  topics: '#/topics',
  statements: '#/statements',
  places: '#/places',
  articles: '#/articles',
  reader: '#/article/004-8de9aa27eaf8aa58',
  beside: '#/article/004-8de9aa27eaf8aa58?beside=001-12c15d385c45dddd',
  event: '#/timeline?pick=event:meeting-hammouchi-berthon',
  person: '#/network?pick=person:abdellatif-hammouchi',
} as const
/** What each view shows, or it shows nothing. */
const SHOWS: Readonly<Record<keyof typeof VIEWS, string>> = {
  overview: '.chain .quote',
  timeline: '.mark',
  network: '.network-chart .node',
  topics: '.topic-table .disc',
  statements: '.statement .quote',
  places: '.place-row',
  articles: '.article-item',
  reader: '.article-text .ground',
  beside: '.only-here',
  event: '.panel .evidences .quote',
  person: '.panel .field',
}
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

describe.skipIf(!browserPath())('every view', () => {
  let browser: Browser
  let served: Host

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true })
    browser = await startBrowser()
    served = await host(inject('site'))
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  /** Opens views one after the other in one window, with the policy of the page aside for what is injected into it. */
  async function visit(
    lang: string,
    width: number,
    theme: 'light' | 'dark',
    see: (page: Page, view: keyof typeof VIEWS) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      bypassCSP: true,
    })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    for (const [view, address] of Object.entries(VIEWS) as [keyof typeof VIEWS, string][]) {
      await page.goto('about:blank')
      await page.goto(`${served.url}${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)
      await page.locator(SHOWS[view]).first().waitFor({ timeout: 10_000 })
      await see(page, view)
      await page.screenshot({ path: `${PICTURES}/${view}-${lang}-${width}-${theme}.png`, fullPage: true })
    }
    await context.close()
    expect(complaints).toEqual([])
  }

  /** Texts that are wider than what they stand in, though nothing there says that they may be cut. */
  const clipped = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, dd, dt, blockquote, th')].flatMap((element) => {
        const { overflow, textOverflow } = getComputedStyle(element)
        const wide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
        return wide && overflow === 'visible' && textOverflow !== 'ellipsis' && !element.closest('.marks, .axis, .years, .visually-hidden')
          ? [`${element.className || element.tagName}: ${element.textContent?.slice(0, 60)}`]
          : []
      }),
    )

  /** What axe finds that is serious or worse: its rules of WCAG 2.2 and its best practices. */
  async function serious(page: Page): Promise<string[]> {
    await page.addScriptTag({ path: axe })
    const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run())
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html)
            .slice(0, 3)
            .join(' ')}`,
      )
  }

  /** Whether the page scrolls sideways. */
  const sideways = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)

  test.each([
    { lang: 'en', width: 1280, theme: 'light' },
    { lang: 'ar', width: 1280, theme: 'dark' },
    { lang: 'fr', width: 390, theme: 'dark' },
    { lang: 'ar', width: 390, theme: 'light' },
  ] as const)(
    'in $lang, $width pixels wide, $theme: shows itself, fits, and nothing in it is clipped or serious to axe',
    async ({ lang, width, theme }) => {
      const problems: string[] = []
      await visit(lang, width, theme, async (page, view) => {
        if (await sideways(page)) problems.push(`${view} scrolls sideways`)
        problems.push(...(await clipped(page)).map((text) => `${view} clips ${text}`))
        problems.push(...(await serious(page)).map((problem) => `${view}: ${problem}`))
      })
      expect(problems).toEqual([])
    },
    240_000,
  )
})

describe.skipIf(!browserPath())('Arabic', () => {
  test('stands in the order it is read, each name and date whole', async () => {
    const browser = await startBrowser()
    const served = await host(inject('site'))
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      await page.goto(`${served.url}#/article/004-8de9aa27eaf8aa58`)
      await page.locator('.article-text p:not(.chrome)').first().waitFor()
      // The first letters of a paragraph are at its right, the first words before those that follow, on one line.
      const places = await page.evaluate(() => {
        const paragraph = document.querySelector('.article-text p:not(.chrome)') as HTMLElement
        const named = [...paragraph.querySelectorAll('a.named')].slice(0, 2).map((element) => element.getBoundingClientRect())
        return { box: paragraph.getBoundingClientRect().right, named: named.map(({ left, right, top }) => ({ left, right, top })) }
      })
      const [first, second] = places.named
      expect(first && second && (first.top < second.top || first.left >= second.right)).toBe(true)
      await page.goto(`${served.url}#/?lang=en`)
      await page.locator('.chain .quote').waitFor()
      const { direction, align } = await page.locator('.chain .quote').evaluate((element) => ({
        direction: getComputedStyle(element).direction,
        align: getComputedStyle(element).textAlign,
      }))
      expect([direction, align]).toEqual(['rtl', 'start'])
    } finally {
      await browser.close()
      await served.close()
    }
  })
})
