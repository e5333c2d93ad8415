/**
 * `isnad link`: steps 5 to 7 over lines of facts.
 *
 * @module
 */
import { Command } from 'commander'
import { datasetJson } from '../../build/emit'
import { type LinkInput, link, validate } from '../../link'
import { dataOption, exitsWith, formatOption, withExamples } from '../command'
import { chosenAuthority } from '../home'
import { parseFacts } from '../input'
import { type Format, Reporter } from '../report'
import { linesOf, write } from '../streams'

/** The options of the command. */
export interface LinkCommandOptions {
  readonly data?: string
  readonly name: string
  readonly format: Format
}

const hasText = (entry: readonly [string, string | undefined]): entry is readonly [string, string] => entry[1] !== undefined

/** Links facts read from standard input, and writes the dataset to standard output where all of it is valid. */
export async function runLink({ data, name, format }: LinkCommandOptions): Promise<number> {
  const reporter = new Reporter(format)
  const { authority, diagnostics, texts } = chosenAuthority(data)
  reporter.tell(diagnostics, texts)
  const inputs: LinkInput[] = []
  for await (const line of linesOf(process.stdin)) {
    const facts = parseFacts(line)
    if ('severity' in facts) reporter.tell([facts])
    else inputs.push(facts)
  }
  const byFile = new Map(inputs.flatMap(({ source, text }) => (text === undefined ? [] : [[source.file, text] as const])))
  const { dataset, diagnostics: told } = link(inputs, authority, { name, dataVersion: '0.0.0' })
  // An id that a dataset cannot carry has become another: the file still says which text is meant.
  const byId = new Map(dataset.articles.map(({ id, source }) => [id, byFile.get(source.file)] as const).filter(hasText))
  reporter.tell([...told, ...validate({ dataset, authority, texts: byId, previous: null })], byFile)
  if (!reporter.failed) await write(datasetJson(dataset))
  return reporter.end()
}

/** The command `link`. */
export const linkCommand = (): Command =>
  withExamples(
    new Command('link')
      .description('link lines of facts from standard input into a dataset on standard output')
      .addOption(dataOption())
      .option('--name <name>', 'the name of the dataset', 'dataset')
      .addOption(formatOption())
      .action(exitsWith(runLink)),
    'isnad link < facts.ndjson > dataset.json',
  )
