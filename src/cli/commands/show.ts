/**
 * `isnad show`: a record of a dataset, or an article in a file, as it was read.
 *
 * @module
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { Command } from 'commander'
import { readDataset, WorkspaceError } from '../../build/collect'
import { compile } from '../../build/compile'
import { readSeed } from '../../build/seeds'
import type { Article, DatasetRecord } from '../../schema/records'
import { dataOption, exitsWith, withExamples } from '../command'
import { chosenAuthority, packagedDataset, packagedText } from '../home'
import { EXIT, report } from '../report'
import { findRecord } from '../show/find'
import { recordLines } from '../show/records'
import { write } from '../streams'

/** The options of the command. */
export interface ShowOptions {
  readonly dir?: string
  readonly data?: string
}

type TextOf = (article: Article) => string | undefined

const failed = (rule: string, message: string, hint?: string): number =>
  report([{ severity: 'error', rule, message, ...(hint ? { hint } : {}) }], new Map())

/** The dataset of a directory with its texts; that of the package where no directory is given and this one has none. */
function datasetOf(given: string | undefined): { readonly dataset: DatasetRecord; readonly textOf: TextOf } | null {
  const dir = given ?? '.'
  const dataset = readDataset(join(dir, 'data', 'dataset.json'))
  if (dataset === null) return given === undefined ? { dataset: packagedDataset(), textOf: packagedText } : null
  const textOf: TextOf = ({ source: { file } }) => {
    // The file is called what a dataset from anywhere calls it: a name, and no way out of the folder.
    const path = ['seeds', '.'].map((folder) => join(dir, folder, basename(file))).find((p) => existsSync(p))
    return path === undefined ? undefined : (readSeed({ file, bytes: readFileSync(path) }).text ?? undefined)
  }
  return { dataset, textOf }
}

/** Reads an article from its file and shows it. */
async function showFile(path: string, data: string | undefined): Promise<number> {
  const { authority, diagnostics: known, texts: files } = chosenAuthority(data)
  const file = basename(path)
  const own = { ...authority, articles: authority.articles.filter((a) => a.file === file), curation: [] }
  const seeds = [{ file, bytes: readFileSync(path) }]
  const { dataset, diagnostics, texts } = compile({ seeds, authority: own, name: basename(file, extname(file)), dataVersion: '0.0.0' })
  const exit = report([...known, ...diagnostics], new Map([...files, ...texts]))
  if (dataset === null || exit !== EXIT.ok) return EXIT.failed
  const lines = dataset.articles.flatMap(({ id }) => recordLines('articles', id, dataset, ({ source }) => texts.get(source.file)))
  await write(`${lines.join('\n')}\n`)
  return EXIT.ok
}

/** Shows the record of an id, of the beginning of one, of a name; or the article of a file. */
export async function runShow(given: string, { dir, data }: ShowOptions): Promise<number> {
  if (dir === undefined && statSync(given, { throwIfNoEntry: false })?.isFile()) return showFile(given, data)
  try {
    const shown = datasetOf(dir)
    if (!shown) return failed('no-dataset', `there is no data/dataset.json in ${dir}`, 'run `isnad build`')
    const { found, near } = findRecord(given, shown.dataset)
    const [one] = found
    if (!one)
      return failed('no-such-id', `no file and no record ${JSON.stringify(given)}`, near.length > 0 ? `near: ${near.join(', ')}` : '')
    if (found.length > 1) return failed('ambiguous-id', `${JSON.stringify(given)} may be several`, found.map(({ id }) => id).join(', '))
    await write(`${recordLines(one.kind, one.id, shown.dataset, shown.textOf).join('\n')}\n`)
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return failed('no-dataset', error.message)
  }
}

/** The command `show`. */
export const showCommand = (): Command =>
  withExamples(
    new Command('show')
      .description('show an article as it was read, or any other record with its evidence')
      .argument('<id>', 'an id, the beginning of one, a name in any script, or a text file')
      .option('--dir <dir>', 'directory with data/dataset.json (default: this one, else the dataset of the package)')
      .addOption(dataOption())
      .action(exitsWith(runShow)),
    'isnad show sample --dir my-archive',
    'isnad show my-archive/seeds/sample.txt --data my-archive/data',
  )
