/**
 * Proving a dataset: from its own file and the seeds alone, whoever compiled it.
 *
 * @module
 */
import { type At, findings, PROOFS } from '../link'
import { EMPTY_AUTHORITY } from '../schema/authority'
import type { DatasetRecord, Diagnostic } from '../schema/records'
import { readSeed, type SeedFile } from './seeds'
import { readYaml, type TextFile } from './yaml/document'

/** What is to be proven. */
export interface CheckInput {
  /** The file of the dataset. */
  readonly file: TextFile
  /** The seed files; null where there are none at hand: what needs the texts is then not looked at. */
  readonly seeds: readonly SeedFile[] | null
  /** Rules to leave out, by name. */
  readonly without?: ReadonlySet<string>
}

/** The largest file that is read once more for the places of what is wrong in it, in UTF-16 code units. */
const LARGEST_LOCATED = 1 << 25

/** Where each part of a JSON text stands. JSON is YAML 1.2, and that has been read with positions already. */
function placesIn(file: TextFile): (at: At) => { start: number; end: number } | null {
  if (file.text.length > LARGEST_LOCATED) return () => null
  let places: ReturnType<typeof readYaml> | undefined
  return (at) => (places ??= readYaml(file)).place(at)
}

/** The texts of the articles of a dataset, by id, from the seeds that they name. */
function textsOf({ articles }: DatasetRecord, seeds: ReadonlyMap<string, string | null>): ReadonlyMap<string, string> {
  return new Map(
    articles.flatMap(({ id, source }) => {
      const text = seeds.get(source.file)
      return text === undefined || text === null ? [] : [[id, text] as const]
    }),
  )
}

/**
 * What cannot be proven of a dataset; empty where all of it can. Every rule of {@link PROOFS} speaks, each finding at
 * its place in the dataset's file.
 *
 * @example
 * ```ts
 * import { checkDataset } from 'isnad/compile'
 *
 * checkDataset({ file: { name: 'dataset.json', text: '{"meta":{}}' }, seeds: null })[0].rule // => 'schema'
 * ```
 */
export function checkDataset({ file, seeds, without = new Set() }: CheckInput): Diagnostic[] {
  let dataset: DatasetRecord
  try {
    dataset = JSON.parse(file.text) as DatasetRecord
  } catch (error) {
    return [{ severity: 'error', rule: 'no-dataset', message: `no JSON: ${(error as Error).message}`, file: file.name }]
  }
  const read = (seeds ?? []).map((seed) => readSeed(seed))
  const texts = new Map(read.map(({ source, text }) => [source.file, text] as const))
  const context = {
    dataset,
    authority: EMPTY_AUTHORITY,
    texts: Array.isArray(dataset?.articles) ? textsOf(dataset, texts) : new Map<string, string>(),
    previous: null,
    ...(seeds ? { seeds: read.map(({ source }) => source) } : {}),
  }
  const place = placesIn(file)
  const told = findings(
    context,
    PROOFS.filter((rule) => !without.has(rule.name)),
  )
  const wrong = told.map(({ at, severity, rule, message, hint }): Diagnostic => {
    const where = at && place(at)
    return { severity, rule, message, file: file.name, ...(where ?? {}), ...(hint === undefined ? {} : { hint }) }
  })
  return [...read.flatMap(({ diagnostics }) => diagnostics), ...wrong]
}
