/**
 * Proclitics: the one-letter words that Arabic writes onto the next one.
 *
 * A form is never cut for good: it is offered with each reading, and whoever knows the words (a gazetteer, a table of
 * months) takes the one that is a word. `لل` is ل + ال with the alef gone, so its reading gives the alef back.
 *
 * @module
 */
import { foldText } from './fold'

/** The article, which is written onto its word: «الشرطة». */
export const ARTICLE = 'ال'

/** A form without the article it may begin with: «الشرطة», «شرطة». */
export const withoutArticle = (form: string): string => (form.startsWith(ARTICLE) ? form.slice(ARTICLE.length) : form)

/** One reading of a form: what is left when `cut` folded letters of proclitics are taken off. */
export interface CliticReading {
  /** The folded rest; after لل with the article restored. */
  readonly base: string
  /** How many folded letters of the form stand before the base as printed (2 for لل, whose base starts after both). */
  readonly cut: number
  /** The proclitics, as letters: `و`, `ب`, `ول` … */
  readonly proclitic: string
}

const WAW = 'و'
const FA = 'ف'
const LAM = 'ل'
const single = new Set(['ب', 'ك', LAM])
const cache = new Map<string, readonly CliticReading[]>()
const CACHE_LIMIT = 1 << 17

/**
 * The readings of a folded form, the whole form first, then with و or ف off, with ب ك ل off, with both.
 * A base has at least two letters. Forms without a proclitic letter in front have one reading.
 *
 * @example
 * ```ts
 * import { cliticReadings } from 'isnad/arabic'
 *
 * cliticReadings('وللرباط').map((r) => r.base) // => ['وللرباط', 'للرباط', 'الرباط', 'لرباط']
 * ```
 */
export function cliticReadings(form: string): readonly CliticReading[] {
  const known = cache.get(form)
  if (known) return known
  const out: CliticReading[] = [{ base: form, cut: 0, proclitic: '' }]
  const preposition = (rest: string, before: string): void => {
    const first = rest[0] as string
    if (!single.has(first) || rest.length < 3) return
    const cut = before.length + 1
    // للرباط: ل + الرباط. The span of the name starts after both lams.
    if (first === LAM && rest[1] === LAM && rest.length > 3)
      out.push({ base: `ال${rest.slice(2)}`, cut: cut + 1, proclitic: `${before}لل` })
    out.push({ base: rest.slice(1), cut, proclitic: before + first })
  }
  const first = form[0]
  if ((first === WAW || first === FA) && form.length >= 3) {
    out.push({ base: form.slice(1), cut: 1, proclitic: first })
    preposition(form.slice(1), first)
  } else if (form.length >= 3) preposition(form, '')
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(form, out)
  return out
}

/**
 * The first reading of a form that `known` accepts, whole form first; undefined if none.
 *
 * @example
 * ```ts
 * import { readAs } from 'isnad/arabic'
 *
 * readAs('وبشتنبر', (base) => base === 'شتنبر')?.proclitic // => 'وب'
 * ```
 */
export function readAs(form: string, known: (base: string) => boolean): CliticReading | undefined {
  const readings = cliticReadings(form)
  for (let i = 0; i < readings.length; i++) if (known((readings[i] as CliticReading).base)) return readings[i]
  return undefined
}

/** A set of words under folding, for rules that list their words as they are written. */
export function wordSet(...words: string[]): ReadonlySet<string> {
  return new Set(words.flatMap((w) => w.split(/\s+/)).map(foldText))
}
