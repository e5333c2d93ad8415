/**
 * What the record of an article says of its text is what reading the text again gives.
 *
 * @module
 */
import { readDates } from '../../arabic/dates'
import type { Article, DateMention, Facts } from '../../schema/records'
import { canonicalJson } from '../canonical'
import { reread } from './reread'
import type { At, Finding, Rule } from './rule'

/** The fields that reading alone gives. */
const READ = ['language', 'headline', 'section', 'authors', 'blocks', 'references'] as const

const same = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b)
const shown = (value: unknown): string => {
  const json = canonicalJson(value)
  return json.length > 80 ? `${json.slice(0, 80)}…` : json
}

/** The first item at which two lists differ, else -1. */
const firstOther = (a: readonly unknown[], b: readonly unknown[]): number =>
  Array.from({ length: Math.max(a.length, b.length) }).findIndex((_, i) => a[i] === undefined || b[i] === undefined || !same(a[i], b[i]))

/** The dates of an article, those that only its day resolves among them. */
function datesRead(article: Article, facts: Facts, text: string): readonly DateMention[] {
  const day = article.published
  if (facts.published !== null || day === null || day.earliest === null || day.earliest !== day.latest) return facts.dates
  const onItsDay = new Map(readDates(text, { reference: day.earliest }).map((d) => [d.start, d.edtf]))
  return facts.dates.map((d) =>
    d.role !== 'chrome' && (d.edtf === null || d.edtf.startsWith('XXXX')) ? { ...d, edtf: onItsDay.get(d.start) ?? d.edtf } : d,
  )
}

/** Whether a date of the record is the one that is read. That it dates an event is the business of the events. */
const sameDate = (a: DateMention | undefined, b: DateMention | undefined): boolean => {
  const role = (d: DateMention): string => (d.role === 'event' ? 'mention' : d.role)
  return a !== undefined && b !== undefined && same({ ...a, role: role(a) }, { ...b, role: role(b) })
}

/** Articles read the same again. It needs the texts: an article without one is passed over. */
export const articlesReread: Rule = {
  name: 'articles-reread',
  explanation:
    'What the record of an article says of its text (blocks, headline, authors, dates, mentions, the day it states) is what this compiler reads in that text, knowing the people, organisations and places of the dataset. A curated mention may stand beside those that are read.',
  check(context) {
    const facts = reread(context)
    return context.dataset.articles.flatMap((article, i): Finding[] => {
      const read = facts.get(article.id)
      const text = context.texts.get(article.id)
      if (!read || text === undefined) return []
      const out: Finding[] = []
      const tell = (what: string, has: unknown, gives: unknown, ...path: At): void =>
        void out.push({
          message: `${what} of article ${article.id} is ${shown(has)}; reading it gives ${shown(gives)}`,
          file: article.source.file,
          at: ['articles', i, ...path],
        })
      for (const field of READ) {
        const [has, gives] = [article[field], read[field]]
        if (same(has, gives)) continue
        const k = Array.isArray(has) && Array.isArray(gives) ? firstOther(has, gives) : -1
        if (k < 0) tell(`the ${field}`, has, gives, field)
        else tell(`${field}[${k}]`, (has as unknown[])[k] ?? null, (gives as unknown[])[k] ?? null, field, k)
      }
      const dates = datesRead(article, read, text)
      const other = Array.from({ length: Math.max(dates.length, article.dates.length) }).findIndex(
        (_, k) => !sameDate(article.dates[k], dates[k]),
      )
      if (other >= 0) tell(`dates[${other}]`, article.dates[other] ?? null, dates[other] ?? null, 'dates', other)
      if (read.published !== null && !same(read.published, article.published))
        tell('the day', article.published, read.published, 'published')
      if (read.published === null && (article.published?.basis === 'stated' || article.published?.basis === 'resolved'))
        tell('the day', article.published.edtf, null, 'published')
      if (read.outlet?.id && read.outlet.id !== article.outlet) tell('the outlet', article.outlet, read.outlet.id, 'outlet')

      const has = new Set(article.mentions.map(canonicalJson))
      const gives = new Set(read.mentions.map(canonicalJson))
      const lost = read.mentions.find((m) => !has.has(canonicalJson(m)))
      const added = article.mentions.findIndex((m) => m.id === null && !gives.has(canonicalJson(m)))
      if (lost) tell('one mention', article.mentions.find((m) => m.start === lost.start) ?? null, lost, 'mentions')
      else if (added >= 0) tell(`mentions[${added}]`, article.mentions[added], null, 'mentions', added)
      return out
    })
  },
}
