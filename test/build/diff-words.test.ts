import { describe, expect, test } from 'vitest'
import { diffDatasets } from '../../src/build/diff'
import { announcedBump, diffChangeset, diffMarkdown, diffText } from '../../src/build/diff-words'
import { broken, dataset } from '../link/rules/sample'

const event = dataset.events[0]?.id
const moved = broken(
  ({ events: [e] }) => e?.date && Object.assign(e.date, { edtf: '2025-03-07', earliest: '2025-03-07', latest: '2025-03-07' }),
)

describe('a diff in words', () => {
  test('tells a date by what it was and what it is', () => {
    expect(diffText(diffDatasets(dataset, moved))).toBe(
      `~ event ${event}\n    date: 2025-03-06 (stated) → 2025-03-07 (stated)\nversion bump: patch\n`,
    )
  })

  test('tells who joined and who left by role and id, and counts a new fact as minor', () => {
    const joined = broken(({ events: [e] }) =>
      e?.participants.push({ kind: 'person', id: 'jean-morel', name: 'ج', entity: 'jean-morel', role: 'host' }),
    )
    const diff = diffDatasets(dataset, joined)
    expect(diffText(diff)).toContain('participants: + jean-morel (host)\n')
    expect(diff.bump).toBe('minor')
    expect(diffText(diffDatasets(joined, dataset))).toContain('participants: - jean-morel (host)\nversion bump: patch')
  })

  test('tells a renamed record with what else changed in it', () => {
    const after = broken(({ people: [p] }) => p && Object.assign(p, { id: 'new-name', formerIds: ['amal-tazi'], gender: 'f' }))
    expect(diffText(diffDatasets(dataset, after))).toContain('> person amal-tazi is now new-name\n')
  })

  test('tells a list that only changed its order', () => {
    const turned = broken(({ events: [e] }) => e?.participants.reverse())
    expect(diffDatasets(dataset, turned).changes[0]?.facts).toEqual([
      { field: 'participants', before: 'in one order', after: 'in another' },
    ])
  })

  test('more evidence alone is a patch', () => {
    const more = broken(({ events: [e] }) => e?.evidence.push({ article: 'a', start: 0, end: 7, exact: 'استقبلت' }))
    expect(diffDatasets(dataset, more).bump).toBe('patch')
  })

  test('a field that no record has any more is a narrowed schema', () => {
    const without = broken((d) => d.events.forEach((e) => delete (e as { names?: unknown }).names))
    expect(diffDatasets(dataset, without)).toMatchObject({ bump: 'major', schema: [{ what: 'events have no field names any more' }] })
    expect(diffDatasets(without, dataset)).toMatchObject({ bump: 'minor', schema: [{ what: 'events have a field names' }] })
  })
})

test('in Markdown, what a text could start there is text', () => {
  const hostile = broken(({ events: [e] }) => e && (e.names = { ar: null, fr: null, en: '<b>*x*</b> [a](b)\n# y' }))
  const markdown = diffMarkdown(diffDatasets(dataset, hostile))
  expect(markdown).toContain('\\<b\\>\\*x\\*\\</b\\> \\[a\\](b) \\# y')
  expect(markdown.split('\n').filter((line) => line.startsWith('#'))).toEqual(['## Data: patch'])
})

test('a changeset names the package and the bump; for no change it is an empty one', () => {
  expect(diffChangeset(diffDatasets(dataset, moved), 'mine', '1.2.0')).toMatch(
    /^---\n'mine': patch\n---\n\nData: 1 record corrected\.\n\n- corrected: event /,
  )
  expect(diffChangeset(diffDatasets(dataset, dataset), 'mine', '1.2.0')).toBe('---\n---\n')
})

test('before 1.0.0 a minor version may break', () => {
  expect(announcedBump('major', '0.9.0')).toBe('minor')
  expect(announcedBump('major', '1.0.0')).toBe('major')
  expect(announcedBump('patch', '0.9.0')).toBe('patch')
})
