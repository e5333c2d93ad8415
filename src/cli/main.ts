#!/usr/bin/env node
/**
 * The command line: `isnad build`, `extract`, `link`, `show`, `diff`.
 *
 * Exit codes: 0 well, 1 errors in what was given to work on, 2 wrongly called.
 *
 * @module
 */
import { Command, CommanderError, Option } from 'commander'
import { type BuildCommandOptions, runBuild } from './commands/build'
import { runDiff } from './commands/diff'
import { type ExtractOptions, runExtract } from './commands/extract'
import { type LinkCommandOptions, runLink } from './commands/link'
import { runShow, type ShowOptions } from './commands/show'
import { version } from './home'
import { EXIT } from './report'
import { endQuietlyOnClosedPipe } from './streams'

const DATA = 'folder of authority files (default: ./data where it holds some, else those of the package)'

function program(): Command {
  const isnad = new Command('isnad')
    .description('Compiles Arabic press articles into a dataset in which every fact points at its words.')
    .version(version())
  const ends = (code: Promise<number>): Promise<void> => code.then((c) => void (process.exitCode = c))
  isnad
    .command('build')
    .description('compile the articles of a directory into data/dataset.json')
    .argument('[dir]', 'directory with seeds/ and data/, or of .txt files', '.')
    .option('--check', 'write nothing; fail where the committed data differs')
    .option('--watch', 'build again on every change')
    .addOption(new Option('--format <format>', 'how diagnostics are written').choices(['text', 'json']).default('text'))
    .action((dir: string, options: BuildCommandOptions) => ends(runBuild(dir, options)))
  isnad
    .command('extract')
    .description('read articles: lines {"id","text","date"?} on standard input, or files; facts out, a line an article')
    .argument('[files...]', 'text files; the id is the name without its extension')
    .option('--data <dir>', DATA)
    .action((files: string[], options: ExtractOptions) => ends(runExtract(files, options)))
  isnad
    .command('link')
    .description('link lines of facts from standard input into a dataset on standard output')
    .option('--data <dir>', DATA)
    .option('--name <name>', 'the name of the dataset', 'dataset')
    .action((options: LinkCommandOptions) => ends(runLink(options)))
  isnad
    .command('show')
    .description('show an article as it was read, or an event, a statement, a person; the beginning of an id will do')
    .argument('<id>')
    .option('--dir <dir>', 'directory with data/dataset.json', '.')
    .action((id: string, options: ShowOptions) => ends(runShow(id, options)))
  isnad
    .command('diff')
    .description('what changed between two datasets, and which version bump that is')
    .argument('<old>', 'dataset.json before')
    .argument('<new>', 'dataset.json after')
    .addOption(new Option('--format <format>', 'how changes are written').choices(['text', 'json']).default('text'))
    .action((before: string, after: string, options: { format: 'text' | 'json' }) => ends(runDiff(before, after, options)))
  return isnad
}

async function main(): Promise<void> {
  endQuietlyOnClosedPipe()
  const isnad = program()
  for (const command of [isnad, ...isnad.commands]) command.exitOverride()
  try {
    await isnad.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.ok : EXIT.usage
    else {
      process.stderr.write(`isnad: ${(error as Error).message}\n`)
      process.exitCode = EXIT.failed
    }
  }
}

void main()
