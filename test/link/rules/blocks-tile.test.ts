import { expect, test } from 'vitest'
import { blocksTile } from '../../../src/link/rules/blocks-tile'
import { broken, dataset, found, texts } from './sample'

const withBlocks = (...edges: number[]) =>
  broken(({ articles: [article] }) => {
    if (article) article.blocks = edges.slice(1).map((end, i) => ({ start: edges[i] ?? 0, end, kind: 'paragraph' }))
  })
const length = texts.get('a')?.length ?? 0

test('blocks that tile are in order', () => {
  expect(found(blocksTile, dataset)).toEqual([])
  expect(found(blocksTile, withBlocks(0, 10, length))).toEqual([])
})

test('a late start, an empty block and a short end are found', () => {
  expect(found(blocksTile, withBlocks(1, length))).toMatchObject([{ file: 'a.txt' }])
  expect(found(blocksTile, withBlocks(0, 10, 10, length))).toHaveLength(1)
  expect(found(blocksTile, withBlocks(0, length - 1))).toMatchObject([
    { message: `the blocks end at ${length - 1}, the text at ${length}` },
  ])
})
