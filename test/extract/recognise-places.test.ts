import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/arabic/tokens'
import { recognise } from '../../src/extract/recognise'
import type { Layout, Line } from '../../src/extract/steps'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'

/** The places found in a text of one paragraph that no authority file knows anything of. */
function places(text: string): string[] {
  const tokens = tokenize(text)
  const lines: Line[] = [{ start: 0, end: text.length, first: 0, last: tokens.count, kind: 'paragraph' }]
  const layout: Layout = { lines, blocks: [], headline: null, section: null, authors: [], outlet: null, diagnostics: [] }
  const { mentions } = recognise('test', tokens, layout, EMPTY_AUTHORITY)
  return mentions.filter((m) => m.kind === 'place').map((m) => m.exact)
}

describe('provinces and towns of the world as newswires spell them', () => {
  test.each([
    ['provinces of China and India', 'فيضانات في مقاطعة خنان ثم في راجستان', ['خنان', 'راجستان']],
    ['a g written as ج', 'قضت محكمة في فولفسبورج بذلك', ['فولفسبورج']],
    ['a country in two words', 'عبر بيلا روسيا والقنال الإنكليزي', ['بيلا روسيا', 'القنال الإنكليزي']],
    ['a word without a sign of place', 'فيما بوشر التحقيق في اللون الرمادي', []],
    ['the same behind one', 'سافر من بوشر إلى الرمادي', ['بوشر', 'الرمادي']],
  ])('%s', (_, text, expected) => expect(places(text)).toEqual(expected))
})
