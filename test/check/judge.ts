/**
 * Which corruptions of a dataset `isnad check` finds, and by what.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSeed } from '../../src/build/seeds'
import { extract } from '../../src/extract'
import { findings, PROOFS } from '../../src/link'
import { canonicalJson } from '../../src/link/canonical'
import type { RuleContext } from '../../src/link/rules/rule'
import { EMPTY_AUTHORITY } from '../../src/schema/authority'
import type { DatasetRecord, Facts } from '../../src/schema/records'

/** The shipped dataset. */
export const record = (): DatasetRecord => JSON.parse(readFileSync('data/dataset.json', 'utf8')) as DatasetRecord

/** Proves corruptions of the shipped dataset against its seeds: the first rule that finds something, or null. */
export function judge(): (dataset: DatasetRecord) => string | null {
  const seeds = readdirSync('seeds').map((file) => readSeed({ file, bytes: readFileSync(join('seeds', file)) }))
  const texts = new Map(seeds.map(({ source, text }) => [source.file, text ?? '']))
  // Most corruptions leave what is read with as it was: the same text need not be read a thousand times.
  const readings = new Map<string, Facts>()
  const read: typeof extract = (input, authority) => {
    const key = `${input.id} ${canonicalJson(authority)}`
    const facts = readings.get(key) ?? extract(input, authority)
    readings.set(key, facts)
    return facts
  }
  return (dataset) => {
    const articles = Array.isArray(dataset.articles) ? dataset.articles : []
    const context: RuleContext = {
      dataset,
      authority: EMPTY_AUTHORITY,
      texts: new Map(articles.flatMap((a) => [[a?.id, texts.get(a?.source?.file) ?? ''] as const])),
      seeds: seeds.map((s) => s.source),
      previous: null,
      read,
    }
    // The shape first; rules speak of datasets that have it.
    const [misshapen] = findings(context, [])
    return misshapen?.rule ?? PROOFS.find((rule) => rule.check(context).length > 0)?.name ?? null
  }
}

/** What of a record a text can prove: what stands in the authority files alone, or names the release, it cannot. */
export const isFromTexts = (field: string): boolean => /^(articles|events|statements|meta\.sources)/.test(field)
