import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAuthority } from '../../src/build/read-authority'
import { packAuthority, unpackAuthority } from '../../src/cli/packed-authority'
import type { DatasetRecord } from '../../src/schema/records'

const { authority } = readAuthority('data')
const dataset = JSON.parse(readFileSync('data/dataset.json', 'utf8')) as DatasetRecord
const asRead = { ...authority, articles: [], curation: [] }

describe('the authority in the package', () => {
  test('says of what its dataset holds the ids, and of its topics the terms', () => {
    const packed = packAuthority(authority, dataset)
    expect(packed.people).toEqual(authority.people.map(({ id }) => id))
    expect(packed.topics[0]).toEqual({ id: authority.topics[0]?.id, terms: authority.topics[0]?.terms })
  })

  test('is whole again beside its dataset, whichever of its records that one lacks or has otherwise', () => {
    const some = <R>(records: readonly R[]) => fc.subarray([...records], { maxLength: records.length })
    fc.assert(
      fc.property(
        fc.record({ people: some(dataset.people), places: some(dataset.places), topics: some(dataset.topics) }),
        fc.boolean(),
        (held, renamed) => {
          const other = { ...dataset, ...held, topics: held.topics.map((topic) => (renamed ? { ...topic, plover: ['other'] } : topic)) }
          expect(unpackAuthority(packAuthority(authority, other), other)).toEqual(asRead)
        },
      ),
      { numRuns: 30 },
    )
  })

  test('names the record that it leaves to a dataset without it', () => {
    const packed = packAuthority(authority, dataset)
    expect(() => unpackAuthority(packed, { ...dataset, places: [] })).toThrow(/no record "/)
  })
})
