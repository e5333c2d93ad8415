/**
 * `isnad diff OLD NEW`: what changed in the data.
 *
 * @module
 */
import { Command, Option } from 'commander'
import { readDataset, WorkspaceError } from '../../build/collect'
import { type Change, diffDatasets } from '../../build/diff'
import { exitsWith, withExamples } from '../command'
import { EXIT, report } from '../report'
import { write } from '../streams'

const SIGN = { added: '+', removed: '-', renamed: '>', changed: '~' } as const

const line = ({ kind, id, change, fields }: Change): string =>
  `${SIGN[change]} ${kind} ${id}${change === 'renamed' ? ` is now ${fields[0]}` : fields.length > 0 ? `: ${fields.join(', ')}` : ''}\n`

/** Writes the changes between two compiled datasets and the version bump that they ask for. */
export async function runDiff(before: string, after: string, { format }: { readonly format: 'text' | 'json' }): Promise<number> {
  try {
    const [was, is] = [before, after].map((path) => {
      const dataset = readDataset(path)
      if (!dataset) throw new WorkspaceError(`there is no file ${path}`)
      return dataset
    })
    if (!was || !is) return EXIT.failed
    const diff = diffDatasets(was, is)
    await write(format === 'json' ? `${JSON.stringify(diff)}\n` : `${diff.changes.map(line).join('')}version bump: ${diff.bump}\n`)
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
      .description('what changed between two datasets, and which version bump that is')
      .argument('<old>', 'dataset.json before')
      .argument('<new>', 'dataset.json after')
      .addOption(new Option('--format <format>', 'how changes are written').choices(['text', 'json']).default('text'))
      .action(exitsWith(runDiff)),
    'isnad diff before.json my-archive/data/dataset.json',
  )
