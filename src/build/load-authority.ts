/**
 * Authority files: texts to records, with every problem of every file told at its words.
 *
 * @module
 */
import type { z } from 'zod'
import { type Authority, EMPTY_AUTHORITY } from '../schema/authority'
import { didYouMean } from '../schema/near'
import type { Diagnostic } from '../schema/records'
import { AUTHORITY_SCHEMAS } from '../schema/zod/authority'
import { authorityRules, type Located, type Records } from './authority-rules'
import { sortDiagnostics } from './diagnostics'
import { Base } from './extend-authority'
import { readYaml, type TextFile, type YamlFile } from './yaml/document'
import { issueDiagnostics } from './yaml/issues'

/** The kinds of authority files, each by the name of its file without `.yaml`. */
export type AuthorityKind = keyof Authority

/** All kinds, in the order in which they refer to one another. */
export const AUTHORITY_KINDS = Object.keys(AUTHORITY_SCHEMAS) as readonly AuthorityKind[]

/** Authority files as loaded. */
export interface LoadedAuthority {
  /** The records that are right, also where others are not. */
  readonly authority: Authority
  readonly diagnostics: readonly Diagnostic[]
}

const kindOf = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/, '')

/** The elements of a file; a diagnostic where it is no list. An empty file is an empty list. */
function elements(file: YamlFile, report: (diagnostic: Diagnostic) => void): readonly unknown[] {
  if (file.value === undefined || file.value === null) return []
  if (Array.isArray(file.value)) return file.value
  const message = 'expected a list of records, each after a hyphen'
  report({ severity: 'error', rule: 'wrong-type', message, file: file.name, ...file.place([]) })
  return []
}

/**
 * Loads authority files from their texts. Nothing is thrown: bad YAML, wrong keys and types, doubled ids, references to
 * nothing, bad dates, tenures that end before they start are all diagnostics, told together, sorted by file and place.
 *
 * A kind without a file is that of the base.
 *
 * @param base the authority that the files are built upon: a record with the id of one of these needs to say only what
 *   is different; its variants, terms, former ids and sources add to those that stand there.
 * @example
 * ```ts
 * import { loadAuthority } from 'isnad/compile'
 *
 * const { authority, diagnostics } = loadAuthority([{ name: 'topics.yaml', text: "- { id: sahel, nmaes: { en: Sahel } }" }])
 * authority.topics.length // => 0
 * diagnostics.map((d) => d.rule) // => ['missing-key', 'unknown-key']
 * diagnostics[1].hint // => 'did you mean "names"?'
 * ```
 */
export function loadAuthority(files: readonly TextFile[], base: Authority = EMPTY_AUTHORITY): LoadedAuthority {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  const byKind = new Map<string, YamlFile>()
  for (const file of files) {
    const kind = kindOf(file.name)
    const twin = byKind.get(kind)
    if (twin) {
      const message = `the ${kind} are already in ${twin.name}`
      report({ severity: 'error', rule: 'doubled-file', message, file: file.name, hint: 'one file a kind: put the records together' })
      continue
    }
    if (!(kind in AUTHORITY_SCHEMAS)) {
      const message = `no authority file is called so; expected one of ${AUTHORITY_KINDS.map((one) => `${one}.yaml`).join(', ')}`
      const hint = didYouMean(kind, AUTHORITY_KINDS)
      report({ severity: 'error', rule: 'unknown-file', message, file: file.name, ...(hint ? { hint } : {}) })
      continue
    }
    const read = readYaml(file)
    byKind.set(kind, read)
    diagnostics.push(...read.diagnostics)
  }

  /** The records of a kind that their schema accepts, each with its place. */
  const load = <K extends AuthorityKind>(kind: K): Records<K> => {
    const file = byKind.get(kind)
    if (!file) return { kind, complete: true, raw: [], located: [], inherited: base[kind] }
    const bases = new Base<K>(base[kind])
    const schema = AUTHORITY_SCHEMAS[kind] as unknown as z.ZodType<Authority[K][number]>
    const located: Located<Authority[K][number]>[] = []
    const raw = elements(file, report)
    raw.forEach((value, index) => {
      const result = schema.safeParse(bases.under(value))
      if (result.success) located.push({ record: result.data, file, path: [index] })
      else diagnostics.push(...issueDiagnostics(file, [index], schema, bases.under(value), result.error.issues))
    })
    return { kind, complete: file.diagnostics.length === 0, raw, located, inherited: bases.without(raw) }
  }
  const loaded = {
    people: load('people'),
    organizations: load('organizations'),
    places: load('places'),
    topics: load('topics'),
    outlets: load('outlets'),
    events: load('events'),
    articles: load('articles'),
    curation: load('curation'),
  }
  diagnostics.push(...authorityRules(loaded))
  const records = <K extends AuthorityKind>({ inherited, located }: Records<K>): readonly Authority[K][number][] => [
    ...inherited,
    ...located.map(({ record }) => record),
  ]
  const authority: Authority = {
    people: records(loaded.people),
    organizations: records(loaded.organizations),
    places: records(loaded.places),
    topics: records(loaded.topics),
    outlets: records(loaded.outlets),
    events: records(loaded.events),
    articles: records(loaded.articles),
    curation: records(loaded.curation),
  }
  return { authority, diagnostics: sortDiagnostics(diagnostics) }
}
