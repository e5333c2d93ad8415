/**
 * What no schema can say of authority files: ids stand once, references lead somewhere, tenures run forwards, names tell
 * people apart.
 *
 * @module
 */
import { foldText } from '../arabic/fold'
import type { Authority } from '../schema/authority'
import { edtfBounds } from '../schema/edtf'
import type { AuthorityRecord, Diagnostic } from '../schema/records'
import type { MentionKind } from '../schema/vocabulary'
import { type NamedRecord, NearRecords } from './near-records'
import type { Path, YamlFile } from './yaml/document'

/** A record with the place it was read from. */
export interface Located<T> {
  readonly record: T
  readonly file: YamlFile
  readonly path: Path
}

/** The records of one kind. */
export interface Records<K extends keyof Authority> {
  readonly kind: K
  /** Whether the file could be read as YAML: where not, nobody knows what ids it has. */
  readonly complete: boolean
  /** The elements as written, the wrong ones too: a reference to a record that has another fault is no second fault. */
  readonly raw: readonly unknown[]
  readonly located: readonly Located<Authority[K][number]>[]
  /** The records of the authority that these are built upon, without those that these take the place of. */
  readonly inherited: readonly Authority[K][number][]
}

/** The records of all kinds. */
export type AllRecords = { readonly [K in keyof Authority]: Records<K> }

type Report = (at: Located<unknown>, path: Path, found: Omit<Diagnostic, 'file' | 'start' | 'end'>) => void

const OF_MENTION: Readonly<Record<MentionKind, keyof Authority>> = { person: 'people', organization: 'organizations', place: 'places' }

/** A reference from one record to another: where it is written, which kinds may be meant, the id. */
type Reference = readonly [path: Path, kinds: readonly (keyof Authority)[], id: string | null]

const ACTORS = ['people', 'organizations'] as const

/** The references that each kind of record makes. */
const REFERENCES: { readonly [K in keyof Authority]: (record: Authority[K][number]) => readonly Reference[] } = {
  people: ({ roles }) => roles.map((role, i) => [['roles', i, 'organization'], ['organizations'], role.organization]),
  organizations: ({ parent }) => [[['parent'], ['organizations'], parent]],
  places: ({ broader }) => [[['broader'], ['places'], broader]],
  topics: ({ broader }) => [[['broader'], ['topics'], broader]],
  outlets: () => [],
  events: ({ place, participants }) => [
    [['place'], ['places'], place],
    ...participants.map((id, i): Reference => [['participants', i], ACTORS, id]),
  ],
  articles: ({ outlet }) => [[['outlet'], ['outlets'], outlet]],
  curation: ({ event, statement, mention }) => [
    ...(event ? [[['event', 'place'], ['places'], event.place] satisfies Reference] : []),
    ...(event?.participants ?? []).map(({ kind, id }, i): Reference => [['event', 'participants', i, 'id'], [OF_MENTION[kind]], id]),
    ...(event?.topics ?? []).map((id, i): Reference => [['event', 'topics', i], ['topics'], id]),
    ...(statement?.speakers ?? []).map((id, i): Reference => [['statement', 'speakers', i], ACTORS, id]),
    ...(statement?.about ?? []).map((id, i): Reference => [['statement', 'about', i], ['topics'], id]),
    ...(mention ? [[['mention', 'id'], [OF_MENTION[mention.kind]], mention.id] satisfies Reference] : []),
  ],
}

/** The fields of a record, whatever its kind. */
type Fields = Readonly<Record<string, unknown>>

const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {})
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])

/** The ids of a kind as written, and the former ids with the record that has them now. */
function idsOf({ raw, inherited }: Pick<Records<keyof Authority>, 'raw' | 'inherited'>): { ids: Set<string>; former: Map<string, string> } {
  const ids = new Set<string>()
  const former = new Map<string, string>()
  for (const value of [...inherited, ...raw]) {
    const { id, formerIds } = fieldsOf(value)
    if (typeof id !== 'string') continue
    ids.add(id)
    for (const old of textsOf(formerIds)) former.set(old, id)
  }
  return { ids, former }
}

/** An id, a former id or a file that stands twice in a kind. */
function doubled({ located, inherited }: Pick<Records<keyof Authority>, 'located' | 'inherited'>, report: Report): void {
  const seen = new Set(inherited.flatMap((record) => textsOf(fieldsOf(record)['formerIds']).map((old) => `id ${old}`)))
  for (const at of located) {
    const { id, file, formerIds } = fieldsOf(at.record)
    const written: [Path, unknown][] = [
      [['file'], file === undefined ? undefined : `file ${String(file)}`],
      [['id'], id === undefined ? undefined : `id ${String(id)}`],
      ...textsOf(formerIds).map((old, i): [Path, unknown] => [['formerIds', i], `id ${old}`]),
    ]
    for (const [path, what] of written) {
      if (typeof what !== 'string') continue
      if (seen.has(what)) report(at, path, { severity: 'error', rule: 'doubled-id', message: `the ${what} is already taken in this file` })
      seen.add(what)
    }
  }
}

/** The records of a kind that have an id, with the names that they are called by. */
const named = ({ raw, inherited }: Pick<Records<keyof Authority>, 'raw' | 'inherited'>): NamedRecord[] =>
  [...inherited, ...raw].filter((one): one is NamedRecord => typeof fieldsOf(one)['id'] === 'string')

/** Looking for what is near costs as much as there are records: beyond so many faults nobody reads hints. */
const HINTS = 50

/** References that lead nowhere, or to an id that has another name now. */
function dangling(all: AllRecords, report: Report): void {
  const known = Object.fromEntries(Object.values(all).map((records) => [records.kind, idsOf(records)]))
  const indexes = new Map<string, NearRecords>()
  let hints = 0
  const nearOf = (kinds: readonly (keyof Authority)[], id: string): string | undefined => {
    if (++hints > HINTS) return undefined
    const key = kinds.join()
    const index = indexes.get(key) ?? new NearRecords(kinds.flatMap((k) => named(all[k])))
    indexes.set(key, index)
    return index.didYouMean(id)
  }
  const check = <K extends keyof Authority>({ kind, located }: Records<K>): void => {
    for (const at of located) {
      for (const [path, kinds, id] of REFERENCES[kind](at.record)) {
        if (id === null || kinds.some((k) => !all[k].complete || known[k]?.ids.has(id))) continue
        const now = kinds.map((k) => known[k]?.former.get(id)).find((one) => one !== undefined)
        const hint = now === undefined ? nearOf(kinds, id) : `its id is now "${now}"`
        const files = kinds.map((k) => `${k}.yaml`).join(' and ')
        const message = `expected the id of a record in ${files}, found "${id}", which is in none`
        report(at, path, { severity: 'error', rule: 'dangling-reference', message, ...(hint ? { hint } : {}) })
      }
    }
  }
  for (const records of Object.values(all)) check(records as Records<keyof Authority>)
}

/** Records that stand above themselves: a query that walks upwards would never end. */
function circular<T extends { readonly id: string }>(
  { located, inherited }: { readonly located: readonly Located<T>[]; readonly inherited: readonly T[] },
  field: string,
  above: (record: T) => string | null,
  report: Report,
): void {
  const parents = new Map([...inherited, ...located.map(({ record }) => record)].map((record) => [record.id, above(record)]))
  for (const at of located) {
    const seen = new Set<string>()
    let id = above(at.record)
    while (id !== null && id !== at.record.id && !seen.has(id)) {
      seen.add(id)
      id = parents.get(id) ?? null
    }
    if (id === at.record.id)
      report(at, [field], { severity: 'error', rule: 'circular', message: `"${id}" stands above itself: ${[id, ...seen, id].join(', ')}` })
  }
}

/** Whether something ends on a day before any on which it can have started. */
const endsBefore = (from: string | null, to: string | null): boolean => {
  if (from === null || to === null) return false
  const [{ earliest }, { latest }] = [edtfBounds(from), edtfBounds(to)]
  return earliest !== null && latest !== null && latest < earliest
}

/** Tenures and lives of organisations that run backwards. */
function backwards({ people, organizations }: AllRecords, report: Report): void {
  const check = (at: Located<unknown>, path: Path, from: string | null, to: string | null): void => {
    if (endsBefore(from, to))
      report(at, path, { severity: 'error', rule: 'ends-before-start', message: `it ends (${to}) before it starts (${from})` })
  }
  for (const at of people.located) at.record.roles.forEach((role, i) => check(at, ['roles', i, 'to'], role.from, role.to))
  for (const at of organizations.located) check(at, ['dissolved'], at.record.founded, at.record.dissolved)
}

/** Every spelling of a record, with where it is written. */
const spellings = ({ names, variants }: AuthorityRecord): [Path, string][] => [
  ...Object.entries(names).flatMap(([language, name]): [Path, string][] => (name === null ? [] : [[['names', language], name as string]])),
  ...Object.entries(variants).flatMap(([script, list]) =>
    (list as string[]).map((one, i): [Path, string] => [['variants', script, i], one]),
  ),
]

/** Spellings that name two records of a kind: a text that has only them cannot be resolved. */
function shared<K extends 'people' | 'organizations' | 'places'>({ located, inherited }: Records<K>, report: Report): void {
  const owners = new Map(inherited.flatMap((record) => spellings(record).map(([, spelling]) => [foldText(spelling), record.id])))
  for (const at of located) {
    for (const [path, spelling] of spellings(at.record)) {
      const folded = foldText(spelling)
      const owner = owners.get(folded)
      if (owner === undefined) owners.set(folded, at.record.id)
      else if (owner !== at.record.id) {
        const message = `"${spelling}" also names "${owner}": where it stands alone, neither can be told from the other`
        report(at, path, { severity: 'warning', rule: 'shared-variant', message })
      }
    }
  }
}

/** The diagnostics of all rules over all kinds. */
export function authorityRules(all: AllRecords): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const report: Report = (at, path, found) => {
    const { start, end } = at.file.place([...at.path, ...path])
    diagnostics.push({ ...found, file: at.file.name, start, end })
  }
  for (const records of Object.values(all)) doubled(records, report)
  dangling(all, report)
  circular(all.organizations, 'parent', ({ parent }) => parent, report)
  circular(all.places, 'broader', ({ broader }) => broader, report)
  circular(all.topics, 'broader', ({ broader }) => broader, report)
  backwards(all, report)
  for (const kind of ['people', 'organizations', 'places'] as const) shared(all[kind], report)
  return diagnostics
}
