/**
 * The full texts of the shipped articles, in an entry of their own: who does not need them does not load them.
 *
 * The texts stay their publishers'; the licence of the data does not cover them.
 *
 * @module
 */
import texts from 'isnad:texts'
import type { ArticleId } from '../data/dataset.ids'
import { UnknownIdError } from './query/errors'

/**
 * The text of an article, as every offset of the dataset counts in it: the seed file decoded as UTF-8, byte order mark
 * dropped, nothing else touched.
 *
 * @throws `UnknownIdError` where the dataset has no such article; the message says what is near.
 *
 * @example
 * ```ts
 * import { dataset } from 'isnad'
 * import { articleText } from 'isnad/text'
 *
 * const { article, start, end, exact } = dataset.events[0].evidence[0]
 * articleText(article).slice(start, end) === exact // => true
 * ```
 */
export function articleText(id: ArticleId): string {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined
  if (text === undefined) throw new UnknownIdError('article', id, Object.keys(texts))
  return text
}
