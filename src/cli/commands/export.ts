/**
 * `isnad export`: a dataset as the files that other tools read.
 *
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { readDataset, WorkspaceError } from '../../build/collect'
import { readSeed } from '../../build/seeds'
import { EXPORT_FORMATS, type ExportFormat, exportDataset } from '../../export'
import { findings } from '../../link'
import { EMPTY_AUTHORITY } from '../../schema/authority'
import type { DatasetRecord, Diagnostic } from '../../schema/records'
import { exitsWith, withExamples } from '../command'
import { DATASET, isFile, isFolder, seedFolder, seedsIn } from '../dataset-file'
import { packagedDataset } from '../home'
import { EXIT, report } from '../report'
import { write } from '../streams'

/** The options of the command. */
export interface ExportCommandOptions {
  readonly to: ExportFormat
  readonly out?: string
  readonly seeds?: string
  readonly base?: string
  readonly spreadsheet?: boolean
}

/** The texts of a dataset's articles, as far as a folder holds its seeds, byte for byte. */
function textsIn(folder: string | null, { articles }: DatasetRecord): ReadonlyMap<string, string> {
  const seeds = folder === null ? [] : seedsIn(folder).map((seed) => readSeed(seed))
  const texts = new Map(seeds.map(({ source, text }) => [source.sha256, text]))
  return new Map(articles.flatMap(({ id, source }) => ((text) => (text ? [[id, text] as const] : []))(texts.get(source.sha256))))
}

const problem = (rule: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  rule,
  message,
  ...(hint ? { hint } : {}),
})

/** The dataset of a file; where none is named and none stands in its place, that of the package. What is wrong is thrown. */
function datasetOf(given: string | undefined): { dataset: DatasetRecord; path: string | null } {
  const path = given ?? (isFile(DATASET) ? DATASET : null)
  if (path === null) return { dataset: packagedDataset(), path }
  const dataset = isFile(path) ? readDataset(path) : null
  if (dataset === null) throw new WorkspaceError(`there is no file ${path}`)
  const [wrong] = findings({ dataset, authority: EMPTY_AUTHORITY, texts: new Map(), previous: null }, [])
  if (wrong) throw new WorkspaceError(`${path} is no dataset of this version: ${wrong.message}`)
  return { dataset, path }
}

/** Writes a dataset in another format: into a folder, or, where it is one file, to standard output. */
export async function runExport(given: string | undefined, options: ExportCommandOptions): Promise<number> {
  const { to, out, seeds, base, spreadsheet = false } = options
  try {
    if (seeds !== undefined && !isFolder(seeds)) throw new WorkspaceError(`there is no directory ${seeds}`)
    const { dataset, path } = datasetOf(given)
    const texts = to === 'jsonld' ? textsIn(seeds ?? (path === null ? null : seedFolder(path)), dataset) : new Map<string, string>()
    const files = await exportDataset(dataset, to, { texts, spreadsheet, ...(base === undefined ? {} : { base }) })
    const [only] = files
    if (out === '-' || (out === undefined && files.length === 1)) {
      if (!only || files.length > 1)
        return report(
          [problem('several-files', `${to} is ${files.length} files, which do not fit on standard output`, 'name a folder: --out DIR')],
          new Map(),
        )
      await write(new TextDecoder().decode(only.bytes))
      return EXIT.ok
    }
    const folder = out ?? 'export'
    mkdirSync(folder, { recursive: true })
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
    await write(`${files.length} ${files.length === 1 ? 'file' : 'files'} in ${folder}\n`)
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return report([problem('no-dataset', error.message)], new Map())
  }
}

/** An address that others can be made from. */
function iri(value: string): string {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(value))
    throw new InvalidArgumentError('expected an absolute address: https://example.org/record/')
  return value
}

/** The command `export`. */
export const exportCommand = (): Command =>
  withExamples(
    new Command('export')
      .description('write a dataset as files that other tools read: tables, a graph, lines')
      .argument('[dataset]', `the compiled dataset (default: ${DATASET} where it stands, else that of the package)`)
      .addOption(
        new Option('--to <format>', 'csv (a Data Package), jsonld (schema.org), ndjson, parquet')
          .choices(EXPORT_FORMATS)
          .makeOptionMandatory(),
      )
      .option('--out <dir>', 'folder to write into, - for standard output (default: export/ for tables, standard output for one file)')
      .option('--seeds <dir>', 'jsonld: folder of the seeds, for the places of evidence in them (default: beside the dataset)')
      .addOption(new Option('--base <iri>', 'jsonld: what the addresses of records begin with').argParser(iri))
      .option('--spreadsheet', 'csv: a byte order mark, and cells that look like formulas disarmed')
      .action(exitsWith(runExport)),
    'isnad export my-archive/data/dataset.json --to csv --out tables',
    'isnad export my-archive/data/dataset.json --to ndjson | head -1',
  )
