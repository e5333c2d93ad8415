/**
 * What is written: the dataset as JSON whose diff can be reviewed, and its ids as types.
 *
 * @module
 */
import type { DatasetRecord } from '../schema/records'

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([k, v]) => [k, sorted(v)]))
}

/** A dataset as it stands in `dataset.json`: keys sorted, two spaces, a final newline. */
export const datasetJson = (dataset: DatasetRecord): string => `${JSON.stringify(sorted(dataset), null, 2)}\n`

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
