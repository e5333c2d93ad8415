/**
 * `isnad link`: steps 5 to 7 over lines of facts.
 *
 * @module
 */
import { Command } from 'commander'
import { isError } from '../../build/compile'
import { datasetJson } from '../../build/emit'
import { type LinkInput, link, sha256Hex, validate } from '../../link'
import type { Diagnostic, Facts } from '../../schema/records'
import { factsSchema } from '../../schema/zod/facts'
import { dataOption, exitsWith, withExamples } from '../command'
import { chosenAuthority } from '../home'
import { EXIT, report } from '../report'
import { type InputLine, linesOf, write } from '../streams'

/** The options of the command. */
export interface LinkCommandOptions {
  readonly data?: string
  readonly name: string
}

/** Facts of an input line, or what is wrong with the line. */
export function parseFacts({ number, text }: InputLine): Facts | Diagnostic {
  const wrong = (message: string): Diagnostic => ({ severity: 'error', rule: 'input-line', message: `line ${number}: ${message}` })
  try {
    const parsed = factsSchema.safeParse(JSON.parse(text))
    if (parsed.success) return parsed.data as Facts
    const [issue] = parsed.error.issues
    return wrong(`no facts: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}`)
  } catch (error) {
    return wrong(`no JSON: ${(error as Error).message}`)
  }
}

/** Links facts read from standard input, and writes the dataset to standard output where all of it is valid. */
export async function runLink({ data, name }: LinkCommandOptions): Promise<number> {
  const { authority, diagnostics: known } = chosenAuthority(data)
  const diagnostics: Diagnostic[] = [...known]
  const inputs: LinkInput[] = []
  for await (const line of linesOf(process.stdin)) {
    const facts = parseFacts(line)
    if ('severity' in facts) diagnostics.push(facts)
    // The line stands for the file that it was read from, which is not at hand.
    else inputs.push({ facts, source: { file: facts.id, sha256: sha256Hex(line.text), bytes: Buffer.byteLength(line.text) } })
  }
  const linked = link(inputs, authority, { name, dataVersion: '0.0.0' })
  diagnostics.push(...linked.diagnostics, ...validate({ dataset: linked.dataset, authority, texts: new Map(), previous: null }))
  const exit = report(diagnostics, new Map())
  if (!diagnostics.some(isError)) await write(datasetJson(linked.dataset))
  return exit === EXIT.ok ? EXIT.ok : EXIT.failed
}

/** The command `link`. */
export const linkCommand = (): Command =>
  withExamples(
    new Command('link')
      .description('link lines of facts from standard input into a dataset on standard output')
      .addOption(dataOption())
      .option('--name <name>', 'the name of the dataset', 'dataset')
      .action(exitsWith(runLink)),
    'isnad link < facts.ndjson > dataset.json',
  )
