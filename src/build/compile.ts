/**
 * The compiler in memory: seeds and authority in, dataset out. Touches no file.
 *
 * @module
 */
import { extract } from '../extract'
import { articleId, type LinkInput, link, validate } from '../link'
import type { Authority } from '../schema/authority'
import type { DatasetRecord, Diagnostic } from '../schema/records'
import { readSeed, type SeedFile } from './seeds'

/** What is compiled. */
export interface CompileInput {
  readonly seeds: readonly SeedFile[]
  readonly authority: Authority
  /** The name the dataset gives itself. */
  readonly name: string
  readonly dataVersion: string
  /** The dataset compiled before, whose ids have to be kept. */
  readonly previous?: DatasetRecord | null
}

/** What came out. */
export interface Compiled {
  /** Null where there is an error among the diagnostics. */
  readonly dataset: DatasetRecord | null
  readonly diagnostics: readonly Diagnostic[]
  /** The texts of the seeds that could be read, by the file's name. */
  readonly texts: ReadonlyMap<string, string>
}

/** Whether a diagnostic stands in the way of a dataset. */
export const isError = ({ severity }: Diagnostic): boolean => severity === 'error'

/**
 * Compiles seeds into a dataset: every problem of every seed is told in one run, and there is a dataset only where none
 * of them is an error.
 */
export function compile({ seeds, authority, name, dataVersion, previous = null }: CompileInput): Compiled {
  const diagnostics: Diagnostic[] = []
  const texts = new Map<string, string>()
  const inputs: LinkInput[] = []
  const ids = new Map<string, string>()
  for (const seed of seeds) {
    const { source, text, diagnostics: told } = readSeed(seed)
    diagnostics.push(...told)
    if (text === null) continue
    const { file } = source
    texts.set(file, text)
    const id = articleId(authority, file)
    const twin = ids.get(id)
    if (id === '' || twin !== undefined) {
      const message = id === '' ? 'the name of the file gives no id' : `the id ${id} is already that of ${twin}`
      diagnostics.push({ severity: 'error', rule: 'article-id', message, file, hint: 'give it an `id` in articles.yaml' })
      continue
    }
    ids.set(id, file)
    const facts = extract({ id, text }, authority)
    diagnostics.push(...facts.diagnostics.map((d) => ({ ...d, file })))
    if (!facts.blocks.some((b) => b.kind === 'paragraph'))
      diagnostics.push({
        severity: 'error',
        rule: 'only-chrome',
        message: 'nothing in the file is an article: all of it is page furniture',
        file,
      })
    inputs.push({ facts, source, text })
  }
  for (const { file } of authority.articles)
    if (!seeds.some((s) => s.file === file))
      diagnostics.push({ severity: 'warning', rule: 'no-such-seed', message: `articles.yaml knows ${file}, which is not among the seeds` })
  const linked = link(inputs, authority, { name, dataVersion })
  diagnostics.push(...linked.diagnostics)
  const { dataset } = linked
  const byId = new Map(inputs.map((i) => [i.facts.id, i.text ?? '']))
  diagnostics.push(...validate({ dataset, authority, texts: byId, previous }))
  return { dataset: diagnostics.some(isError) ? null : dataset, diagnostics, texts }
}
