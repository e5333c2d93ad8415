/**
 * What is written: the dataset as JSON whose diff can be reviewed, and its ids as types.
 *
 * @module
 */
import { inKeyOrder } from '../link/canonical'
import type { DatasetRecord } from '../schema/records'

/** So many records make a piece. */
const BATCH = 32

/** What stands around the records of a list `x` in `{ "x": […] }`. */
const around = (key: string): readonly [before: number, after: number] => [`{\n  ${JSON.stringify(key)}: [\n`.length, '\n  ]\n}'.length]

/**
 * A dataset as it stands in `dataset.json`, in pieces that together are its text: that of a large archive is longer than
 * a string can be.
 */
export function* datasetPieces(dataset: DatasetRecord): Generator<string> {
  let before = '{\n'
  for (const [key, value] of Object.entries(dataset).sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `${before}  ${JSON.stringify(key)}: `
    before = ',\n'
    if (!Array.isArray(value) || value.length === 0) {
      yield JSON.stringify({ x: inKeyOrder(value) }, null, 2).slice('{\n  "x": '.length, -'\n}'.length)
      continue
    }
    const [head, tail] = around(key)
    for (let i = 0; i < value.length; i += BATCH) {
      const batch = JSON.stringify({ [key]: inKeyOrder(value.slice(i, i + BATCH)) }, null, 2)
      yield `${i === 0 ? '[\n' : ',\n'}${batch.slice(head, -tail)}`
    }
    yield '\n  ]'
  }
  yield '\n}\n'
}

/** A dataset as it stands in `dataset.json`: keys sorted, two spaces, a final newline. */
export const datasetJson = (dataset: DatasetRecord): string => [...datasetPieces(dataset)].join('')

/** Beyond this many ids of a kind a union of literals slows an editor; a branded string takes its place. */
const LONGEST_UNION = 2000

function idType(name: string, ids: readonly string[]): string {
  if (ids.length > LONGEST_UNION) return `export type ${name} = string & { readonly __id: '${name}' }\n`
  if (ids.length === 0) return `export type ${name} = never\n`
  return `export type ${name} =\n${ids.map((id) => `  | '${id}'\n`).join('')}`
}

/** The module `dataset.ids.ts`: the ids of a dataset, kind by kind, as types. */
export function idsModule(dataset: DatasetRecord): string {
  const kinds = {
    article: dataset.articles,
    event: dataset.events,
    statement: dataset.statements,
    person: dataset.people,
    organization: dataset.organizations,
    place: dataset.places,
    topic: dataset.topics,
    outlet: dataset.outlets,
  }
  const names = Object.keys(kinds).map((kind) => [kind, `${kind[0]?.toUpperCase()}${kind.slice(1)}Id`] as const)
  const types = names.map(
    ([kind, name]) =>
      `/** The id of ${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind} of this dataset. */\n${idType(
        name,
        kinds[kind as keyof typeof kinds].map((r) => r.id),
      )}`,
  )
  return [
    '// Written by `isnad build` from dataset.json; not to be edited.\n',
    ...types,
    `/** The ids of this dataset, by kind. */\nexport interface DatasetIds {\n${names.map(([kind, name]) => `  readonly ${kind}: ${name}\n`).join('')}}\n`,
  ].join('\n')
}
