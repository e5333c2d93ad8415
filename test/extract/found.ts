import { tokenize } from '../../src/arabic/tokens'
import { recognise } from '../../src/extract/recognise'
import type { Layout, Line } from '../../src/extract/steps'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'

/** What is found in a text of one paragraph that no authority file knows anything of. */
export function found(text: string, kind: string): string[] {
  const tokens = tokenize(text)
  const lines: Line[] = [{ start: 0, end: text.length, first: 0, last: tokens.count, kind: 'paragraph' }]
  const layout: Layout = { lines, blocks: [], headline: null, section: null, authors: [], outlet: null, diagnostics: [] }
  const { mentions } = recognise('test', tokens, layout, EMPTY_AUTHORITY)
  return mentions.filter((m) => m.kind === kind).map((m) => m.exact)
}
