/**
 * `isnad diff OLD NEW`: what changed in the data.
 *
 * @module
 */
import { Command, Option } from 'commander'
import { readDataset, WorkspaceError } from '../../build/collect'
import { diffDatasets } from '../../build/diff'
import { diffChangeset, diffMarkdown, diffText } from '../../build/diff-words'
import { exitsWith, withExamples } from '../command'
import { EXIT, report } from '../report'
import { write } from '../streams'
import { isolate } from '../terminal'

const DIFF_FORMATS = ['text', 'json', 'markdown'] as const

/** The options of the command. */
export interface DiffOptions {
  readonly format: (typeof DIFF_FORMATS)[number]
  readonly changeset?: boolean
}

/** Writes the changes between two compiled datasets and the version bump that they ask for. */
export async function runDiff(before: string, after: string, { format, changeset = false }: DiffOptions): Promise<number> {
  try {
    const read = (path: string) => {
      const dataset = readDataset(path)
      if (!dataset) throw new WorkspaceError(`there is no file ${path}`)
      return dataset
    }
    const [was, is] = [read(before), read(after)]
    const diff = diffDatasets(was, is)
    if (changeset) await write(diffChangeset(diff, is.meta.name, was.meta.dataVersion))
    else if (format === 'json') await write(`${JSON.stringify(diff)}\n`)
    else await write(format === 'markdown' ? diffMarkdown(diff) : diffText(diff, isolate))
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof WorkspaceError)) throw error
    return report([{ severity: 'error', rule: 'no-dataset', message: error.message }], new Map())
  }
}

/** The command `diff`. */
export const diffCommand = (): Command =>
  withExamples(
    new Command('diff')
      .description('what changed between two datasets, fact by fact, and which version bump that is')
      .argument('<old>', 'dataset.json before')
      .argument('<new>', 'dataset.json after')
      .addOption(new Option('--format <format>', 'how changes are written').choices(DIFF_FORMATS).default('text'))
      .option('--changeset', 'write them as the text of a changeset, for a file of .changeset/')
      .action(exitsWith(runDiff)),
    'isnad diff before.json my-archive/data/dataset.json',
  )
