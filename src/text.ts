/**
 * The full texts of the shipped articles, in an entry of their own: who does not need them does not load them.
 *
 * The texts stay their publishers'; the licence of the data does not cover them.
 *
 * @module
 */
import texts from 'isnad:texts'
import type { DatasetIds } from '../data/dataset.ids'

/**
 * The text of an article, as every offset of the dataset counts in it: the seed file decoded as UTF-8, byte order mark
 * dropped, nothing else touched.
 *
 * @param id - The article's id.
 * @throws RangeError where the dataset has no such article; the message says which there are.
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
export function articleText(id: DatasetIds['article']): string {
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined
  if (text === undefined) throw new RangeError(`no article '${id}'; there are ${Object.keys(texts).join(', ')}`)
  return text
}
