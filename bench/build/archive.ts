/**
 * A generated archive as a folder: articles put together from the paragraphs of invented press pages, each under its own
 * headline and day, with dates and people of its own, so that few of them tell of the same event. Article i is the same
 * for any size.
 *
 * @module
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { GIVEN_NAMES } from '../../src/extract/gazetteer/given-names'
import { type Random, sfc32 } from '../lib/random'

const MONTHS = ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر']
/** Family names are put together from two of these, of a few thousand ways; nobody is called so. */
const SYLLABLES = ['طير', 'غوم', 'ضيس', 'خاذ', 'ثرو', 'زبن', 'شعق', 'حطف', 'كيظ', 'مغل', 'نوص', 'هدج', 'قلب', 'رمد', 'سفع', 'جوخ']
const FOLDERS = ['test/corpus', 'test/corpus/press']
const PARAGRAPHS = 10
/** A line as long as this is a paragraph, not page furniture. */
const LONG = 120

/** The paragraphs of the pages, and a headline of each. */
function material(): { readonly headlines: readonly string[]; readonly paragraphs: readonly string[] } {
  const pages = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8').split(/\r?\n/)),
  )
  return {
    headlines: pages.flatMap((lines) => lines.filter((line) => line.length > 40 && line.length < LONG).slice(0, 1)),
    paragraphs: pages.flatMap((lines) => lines.filter((line) => line.length >= LONG)),
  }
}

/** Every `24 يونيو 2025` of a text becomes another day. */
function redated(text: string, random: Random): string {
  const upTo = (n: number): number => Math.floor(random() * n)
  return text
    .replace(/\d{1,2} (\p{L}+) (19|20)\d\d/gu, () => `${1 + upTo(28)} ${MONTHS[upTo(12)]} ${2000 + upTo(25)}`)
    .replace(/(?<!\d)(19|20)\d\d(?!\d)/g, () => String(2000 + upTo(25)))
}

const GIVEN = new Set<string>(GIVEN_NAMES)
const LIST = [...GIVEN]

/** Every given name with the word after it becomes somebody else's name. */
function renamed(text: string, random: Random): string {
  const draw = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string
  return text.replace(/(?<!\p{L})(\p{L}+) (\p{L}+)/gu, (both, given: string) =>
    GIVEN.has(given) ? `${draw(LIST)} ${draw(SYLLABLES)}${draw(SYLLABLES)}` : both,
  )
}

/** The articles of an archive, in the order of their names. */
export function* articles(count: number): Generator<{ readonly file: string; readonly text: string }> {
  const { headlines, paragraphs } = material()
  for (let i = 0; i < count; i++) {
    const random = sfc32(i)
    const draw = (list: readonly string[]): string => list[Math.floor(random() * list.length)] as string
    const stamp = `نشر في: ${1 + Math.floor(random() * 28)} ${draw(MONTHS)} ${2000 + Math.floor(random() * 25)}`
    const body = Array.from({ length: PARAGRAPHS }, () => renamed(redated(draw(paragraphs), random), random))
    yield { file: `article-${String(i).padStart(6, '0')}.txt`, text: `${[`${draw(headlines)} (${i})`, stamp, ...body].join('\n\n')}\n` }
  }
}

/** Writes an archive's articles as the seeds of a folder, with the authority files of the project beside them. */
export function writeArchive(dir: string, count: number): void {
  for (const folder of ['seeds', 'data']) mkdirSync(join(dir, folder), { recursive: true })
  for (const { file, text } of articles(count)) writeFileSync(join(dir, 'seeds', file), text)
  for (const name of ['people', 'organizations', 'places', 'topics', 'outlets', 'events'])
    writeFileSync(join(dir, 'data', `${name}.yaml`), readFileSync(join('data', `${name}.yaml`)))
}
