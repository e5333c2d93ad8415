import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { browserPath, startBrowser } from './browser'
import { type Host, host } from './server'

/** A reader at work in the built site, under a sub-path; what the page complains of or asks elsewhere is kept. */
describe.skipIf(!browserPath())('a reader', () => {
  let browser: Browser
  let served: Host
  let context: BrowserContext
  let page: Page
  const complaints: string[] = []

  beforeAll(async () => {
    browser = await startBrowser()
    served = await host(inject('site'))
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' })
    page = await context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) complaints.push(`asked ${request.url()}`)
    })
  })

  afterAll(async () => {
    await browser?.close()
    await served?.close()
    expect(complaints).toEqual([])
  })

  const open = async (address: string): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${served.url}${address}`)
    await page.locator('main').waitFor()
  }
  const hash = (): string => decodeURIComponent(new URL(page.url()).hash)
  const titles = (): Promise<string[]> => page.locator('.event-list .event-title').allTextContents()

  test('narrows every view by a person, chosen with the keyboard by a name in another language', async () => {
    await open('#/timeline')
    const all = (await titles()).length
    await page.getByRole('button', { name: 'Person' }).press('Enter')
    await page.getByRole('combobox', { name: 'Person' }).fill('بيرتون')
    await expect.poll(() => page.getByRole('option').count()).toBe(1)
    await page.keyboard.press('Enter')
    await expect.poll(hash).toBe('#/timeline?person=celine-berthon')
    await expect.poll(titles).toEqual(['Hammouchi–Berthon meeting in Rabat'])
    await page.getByRole('link', { name: 'Statements', exact: true }).click()
    await expect.poll(hash).toBe('#/statements?person=celine-berthon')
    await expect.poll(() => page.locator('.statement').count()).toBeGreaterThan(0)
    await page.goBack()
    await page.goBack()
    await expect.poll(async () => (await titles()).length).toBe(all)
  })

  test('takes a filter out again by its chip, or all of them at once', async () => {
    await open('#/timeline?topic=honours&when=2025')
    await expect.poll(titles).toHaveLength(1)
    await page.getByRole('button', { name: 'Remove: Topic Honours' }).click()
    await expect.poll(hash).toBe('#/timeline?when=2025')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await expect.poll(hash).toBe('#/timeline')
  })

  test('asks for a period, and is told where it is none', async () => {
    await open('#/timeline')
    const period = page.getByLabel(/^Period/)
    await period.fill('2025-13')
    await expect.poll(() => period.getAttribute('aria-invalid')).toBe('true')
    await period.fill('2025-09')
    await period.press('Enter')
    await expect.poll(hash).toBe('#/timeline?when=2025-09')
    await expect.poll(titles).toContain('Hammouchi–Berthon meeting in Rabat')
  })

  test.each(['الإرهاب', 'Hammouchi', '«مكافحة الإرهاب»'])('searches the full texts for %s', async (words) => {
    await open('#/articles')
    const box = page.getByRole('searchbox')
    await box.fill(words)
    await box.press('Enter')
    await expect.poll(hash).toContain(`words=${words}`)
    await page.locator('.chip', { hasText: words }).waitFor()
    await expect.poll(() => page.locator('.article-item .quote').count()).toBeGreaterThan(0)
    expect(await page.locator('.article-item').count()).toBe(await page.locator('.article-item .quote').count())
  })

  test('goes from a fact to its words, and from words to the facts that rest on them', async () => {
    await open('#/timeline')
    await page.locator('.mark', { hasText: 'Signing of the joint action plan' }).click()
    await expect.poll(hash).toBe('#/timeline?pick=event:joint-action-plan-2025')
    await page.locator('.panel .quote a').first().click()
    await page.locator('.article-text').waitFor()
    const lit = page.locator('.lit')
    expect((await lit.allTextContents()).join('')).toContain('مخطط عمل مشترك')
    const inSight = async (): Promise<boolean> => {
      const place = await lit.first().boundingBox()
      return place !== null && place.y > 0 && place.y < 900
    }
    await expect.poll(inSight).toBe(true)
    await page.locator('.panel .close').click()
    await page.locator('.note').first().click()
    await expect.poll(() => page.locator('.fact-list h2').textContent()).toMatch(/facts? rests? on these words/)
    expect(await page.locator('.fact-list li', { hasText: 'Signing of the joint action plan' }).count()).toBe(1)
  })

  test('reads two articles on one event side by side, with what only one of them says', async () => {
    await open('#/article/004-8de9aa27eaf8aa58')
    await page.locator('.beside-links a').first().click()
    await expect.poll(() => page.locator('.article-text').count()).toBe(2)
    await expect.poll(() => page.locator('.only-here').count()).toBe(2)
    expect(await page.locator('.named.only').count()).toBeGreaterThan(0)
  })

  test('changes the language and keeps the rest; in Arabic the page runs from right to left', async () => {
    await open('#/timeline?when=2025')
    await page.getByRole('link', { name: 'العربية' }).click()
    await expect.poll(hash).toBe('#/timeline?when=2025&lang=ar')
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl')
    expect(await page.locator('html').getAttribute('lang')).toBe('ar')
    const [earlier, later] = [page.locator('.axis span').first(), page.locator('.axis span').last()]
    expect((await earlier.boundingBox())?.x).toBeGreaterThan((await later.boundingBox())?.x ?? Number.POSITIVE_INFINITY)
    await page.goBack()
    await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('ltr')
  })

  test('chooses dark or light, and the address says so', async () => {
    await open('#/')
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const light = await ground()
    await page.getByRole('button', { name: 'Light or dark' }).click()
    await expect.poll(hash).toBe('#/?theme=dark')
    await expect.poll(ground).not.toBe(light)
  })

  test('copies a citation, a fact, and the code of the view', async () => {
    await open('#/article/004-8de9aa27eaf8aa58')
    await page.getByRole('button', { name: 'Citation (CSL-JSON)' }).click()
    const shown = page.locator('.copied pre')
    await shown.waitFor()
    expect(JSON.parse((await shown.textContent()) ?? '')).toMatchObject({ type: 'article-newspaper', 'container-title': 'LES7TV' })
    await page.getByRole('button', { name: 'Citation (BibTeX)' }).click()
    await expect.poll(() => shown.textContent()).toContain('@article{004-8de9aa27eaf8aa58,')
    await open('#/timeline?pick=event:joint-action-plan-2025')
    await page.locator('.panel').getByRole('button', { name: 'The fact as JSON' }).click()
    expect(JSON.parse((await shown.textContent()) ?? '')).toMatchObject({ id: 'joint-action-plan-2025', type: 'signing' })
  })

  test('is told of an address that names nothing here', async () => {
    await open('#/timeline?person=nobody&pick=event:nothing')
    await expect
      .poll(() => page.getByRole('alert').allTextContents())
      .toEqual([expect.stringContaining('no person "nobody"'), expect.stringContaining('no event "nothing"')])
    await page.keyboard.press('Escape')
    await expect.poll(hash).toBe('#/timeline?person=nobody')
  })
})
