/**
 * The blocks of an article tile its text: no gap, no overlap, from its first unit to its last.
 *
 * @module
 */
import type { Finding, Rule } from './rule'

/** Blocks tile. */
export const blocksTile: Rule = {
  name: 'blocks-tile',
  explanation:
    'The blocks of an article tile its text: the first starts at 0, each starts where the one before it ends, the last ends with the text. Nothing of an article is lost between them.',
  check({ dataset, texts }) {
    return dataset.articles.flatMap((article, i): Finding[] => {
      const { file } = article.source
      let at = 0
      for (const [k, block] of article.blocks.entries()) {
        if (block.start !== at || block.end <= block.start)
          return [
            {
              message: `the block at ${block.start} to ${block.end} does not start where the one before it ends (${at})`,
              file,
              at: ['articles', i, 'blocks', k],
            },
          ]
        at = block.end
      }
      const length = texts.get(article.id)?.length
      return length === undefined || length === at
        ? []
        : [{ message: `the blocks end at ${at}, the text at ${length}`, file, at: ['articles', i, 'blocks'] }]
    })
  },
}
