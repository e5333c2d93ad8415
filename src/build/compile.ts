/**
 * The compiler in memory: seeds and authority in, dataset out. Touches no file.
 *
 * @module
 */
import { extract } from '../extract'
import { articleId, type DatasetIds, type LinkInput, link, type ProvenShapes, type Sha256, validate } from '../link'
import type { Authority } from '../schema/authority'
import type { DatasetRecord, Diagnostic, Facts, SourceFile } from '../schema/records'
import { readSeed, type SeedFile } from './seeds'

/** What is compiled. */
export interface CompileInput {
  readonly seeds: readonly SeedFile[]
  readonly authority: Authority
  /** The name the dataset gives itself. */
  readonly name: string
  readonly dataVersion: string
  /** The dataset compiled before, whose ids have to be kept. */
  readonly previous?: DatasetIds | null
  /** SHA-256, where the system brings a faster one. */
  readonly sha256?: Sha256
  /** Records whose shape was found right by a build before. */
  readonly proven?: ProvenShapes
}

/** What came out. */
export interface Compiled {
  /** Null where there is an error among the diagnostics. */
  readonly dataset: DatasetRecord | null
  readonly diagnostics: readonly Diagnostic[]
  /** The texts of the seeds that could be read, by the file's name. */
  readonly texts: ReadonlyMap<string, string>
}

/** A seed that is an article: its text, and the id it goes by. */
export interface ArticleText {
  readonly id: string
  readonly text: string
  readonly source: SourceFile
}

/** The articles among the seeds, and what is wrong with the others. */
export interface Gathered {
  readonly articles: readonly ArticleText[]
  readonly diagnostics: readonly Diagnostic[]
  /** The texts of the seeds that could be read, by the file's name. */
  readonly texts: ReadonlyMap<string, string>
}

/** Whether a diagnostic stands in the way of a dataset. */
export const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

/** Decodes the seeds and gives each its id. */
export function gather({ seeds, authority, sha256 }: CompileInput): Gathered {
  const diagnostics: Diagnostic[] = []
  const texts = new Map<string, string>()
  const articles = new Map<string, ArticleText>()
  for (const seed of seeds) {
    const { source, text, diagnostics: told } = readSeed(seed, sha256)
    diagnostics.push(...told)
    if (text === null) continue
    const { file } = source
    texts.set(file, text)
    const id = articleId(authority, file)
    const twin = articles.get(id)
    if (id !== '' && !twin) articles.set(id, { id, text, source })
    else {
      const message = twin ? `the id ${id} is already that of ${twin.source.file}` : 'the name of the file gives no id'
      diagnostics.push({ severity: 'error', rule: 'article-id', message, file, hint: 'give it an `id` in articles.yaml' })
    }
  }
  const files = new Set(seeds.map((s) => s.file))
  for (const { file } of authority.articles)
    if (!files.has(file))
      diagnostics.push({ severity: 'warning', rule: 'no-such-seed', message: `articles.yaml knows ${file}, which is not among the seeds` })
  return { articles: [...articles.values()], diagnostics, texts }
}

/** What reading an article gave to tell. */
function toldOf(facts: Facts, file: string): Diagnostic[] {
  const told = facts.diagnostics.map((d) => ({ ...d, file }))
  if (facts.blocks.some((b) => b.kind === 'paragraph')) return told
  const message = 'nothing in the file is an article: all of it is page furniture'
  return [...told, { severity: 'error', rule: 'only-chrome', message, file }]
}

/** Links and validates the facts of the articles gathered, given in their order. */
export function assemble(gathered: Gathered, facts: readonly Facts[], input: CompileInput): Compiled {
  const { authority, name, dataVersion, previous = null, sha256, proven } = input
  const inputs = gathered.articles.map(({ text, source }, i): LinkInput => ({ facts: facts[i] as Facts, source, text }))
  const linked = link(inputs, authority, { name, dataVersion, ...(sha256 ? { sha256 } : {}), ...(proven ? { onRecord: proven.note } : {}) })
  const texts = new Map(gathered.articles.map((a) => [a.id, a.text]))
  const diagnostics = [
    ...gathered.diagnostics,
    ...inputs.flatMap(({ facts, source }) => toldOf(facts, source.file)),
    ...linked.diagnostics,
    ...validate({ dataset: linked.dataset, authority, texts, previous, ...(proven ? { proven } : {}) }),
  ]
  return { dataset: diagnostics.some(isError) ? null : linked.dataset, diagnostics, texts: gathered.texts }
}

/**
 * Compiles seeds into a dataset: every problem of every seed is told in one run, and there is a dataset only where none
 * of them is an error.
 */
export function compile(input: CompileInput): Compiled {
  const gathered = gather(input)
  const facts = gathered.articles.map(({ id, text }) => extract({ id, text }, input.authority))
  return assemble(gathered, facts, input)
}
