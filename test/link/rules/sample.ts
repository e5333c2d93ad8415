/**
 * A dataset in order, for rules to find nothing in, and to be broken one thing at a time.
 *
 * @module
 */
import { type Finding, link, type Rule } from '../../../src/link'
import type { DatasetRecord } from '../../../src/schema/records'
import { Article, at, authority, who } from '../facts'

const article = new Article('a', 'استقبلت الأولى الثانية يوم 6 مارس 2025 بالرباط.')
  .published('2025-03-07')
  .date('6 مارس 2025', '2025-03-06', 'event')
  .event('meeting', 'استقبلت الأولى الثانية يوم 6 مارس 2025 بالرباط.', {
    participants: [who('amal-tazi'), who('lea-brun')],
    place: at('rabat'),
    on: '2025-03-06',
    words: '6 مارس 2025',
  })
  .says('استقبلت الأولى الثانية', [who('lea-brun')])

/** The text of the one article. */
export const texts = new Map([['a', article.text]])

/** The dataset in order. */
export const dataset: DatasetRecord = link([article.input()], authority, { name: 'test', dataVersion: '1.0.0' }).dataset

/** A copy with a change made to it. */
export function broken(change: (copy: DeepMutable<DatasetRecord>) => void): DatasetRecord {
  const copy = structuredClone(dataset) as DeepMutable<DatasetRecord>
  change(copy)
  return copy as DatasetRecord
}
type DeepMutable<T> = T extends object ? { -readonly [K in keyof T]: DeepMutable<T[K]> } : T

/** What a rule finds in a dataset. */
export const found = (rule: Rule, data: DatasetRecord, more: { previous?: DatasetRecord; withoutTexts?: boolean } = {}): Finding[] =>
  rule.check({ dataset: data, authority, texts: more.withoutTexts ? new Map() : texts, previous: more.previous ?? null })
