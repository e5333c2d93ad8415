import { describe, expect, test } from 'vitest'
import { diffDatasets } from '../../src/build/diff'
import { idsModule } from '../../src/build/emit'
import { broken, dataset } from '../link/rules/sample'

describe('what changed between two datasets', () => {
  test('nothing', () => {
    expect(diffDatasets(dataset, dataset)).toEqual({ bump: 'none', schema: [], changes: [] })
  })

  test('a corrected value is a patch', () => {
    const after = broken(({ events: [e] }) => e && (e.place = 'paris'))
    expect(diffDatasets(dataset, after)).toMatchObject({
      bump: 'patch',
      changes: [{ kind: 'events', change: 'changed', fields: ['place'] }],
    })
  })

  test('a new record is minor, one that is gone is major', () => {
    const without = broken((d) => d.statements.splice(0))
    expect(diffDatasets(without, dataset).bump).toBe('minor')
    expect(diffDatasets(dataset, without)).toMatchObject({ bump: 'major', changes: [{ kind: 'statements', change: 'removed' }] })
  })

  test('a renamed record is told with its new id, and is major', () => {
    const after = broken(({ people: [p] }) => p && Object.assign(p, { id: 'new-name', formerIds: ['amal-tazi'] }))
    expect(diffDatasets(dataset, after)).toMatchObject({
      bump: 'major',
      changes: [{ id: 'amal-tazi', change: 'renamed', fields: ['new-name'] }],
    })
  })

  test('an event that has another id now is renamed, not gone; a former id more is a correction', () => {
    const [old] = dataset.events
    const after = broken(({ events: [e] }) => e && Object.assign(e, { id: 'first-meeting', formerIds: [old?.id] }))
    expect(diffDatasets(dataset, after).changes).toMatchObject([{ id: old?.id, change: 'renamed', fields: ['first-meeting'] }])
    const more = broken(({ events: [e] }) => e && (e.formerIds = ['meeting-in-march']))
    expect(diffDatasets(dataset, more)).toMatchObject({
      bump: 'patch',
      changes: [{ change: 'changed', facts: [{ field: 'formerIds', before: null, after: 'meeting-in-march' }] }],
    })
    expect(diffDatasets(more, dataset)).toMatchObject({ bump: 'major', schema: [] })
  })

  test('another shape of the records is major', () => {
    expect(
      diffDatasets(
        dataset,
        broken((d) => (d.meta.schemaVersion = '2')),
      ).bump,
    ).toBe('major')
  })

  test('the version and the hash of the data alone are no change', () => {
    expect(
      diffDatasets(
        dataset,
        broken((d) => Object.assign(d.meta, { dataVersion: '9.0.0', contentHash: '' })),
      ).bump,
    ).toBe('none')
  })
})

describe('ids as types', () => {
  test('each kind is a union of its ids; one without any is never', () => {
    const module = idsModule(broken((d) => d.statements.splice(0)))
    expect(module).toContain("export type PersonId =\n  | 'amal-tazi'\n  | 'jean-morel'\n  | 'lea-brun'\n")
    expect(module).toContain('export type StatementId = never')
    expect(module).toContain('readonly person: PersonId')
  })

  test('beyond two thousand of a kind, a branded string', () => {
    const many = broken((d) => {
      const [person] = d.people
      if (person) d.people = Array.from({ length: 2001 }, (_, i) => ({ ...person, id: `person-${i}` }))
    })
    expect(idsModule(many)).toContain("export type PersonId = string & { readonly __id: 'PersonId' }")
  })
})
