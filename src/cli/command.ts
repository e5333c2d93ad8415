/**
 * What the commands have in common: options, examples, and how they end.
 *
 * @module
 */
import { type Command, Option } from 'commander'
import { FORMATS } from './report'

/** The action of a command whose work gives an exit code. */
export const exitsWith =
  <Given extends unknown[]>(run: (...given: Given) => Promise<number>) =>
  async (...given: Given): Promise<void> => {
    process.exitCode = await run(...given)
  }

const EXAMPLES = Symbol('examples')

/** Adds examples to the help of a command, each a line for a shell. */
export function withExamples(command: Command, ...examples: readonly string[]): Command {
  const lines = examples.map((example) => `\n  $ ${example}`).join('')
  return Object.assign(command.addHelpText('after', `\n${examples.length === 1 ? 'Example' : 'Examples'}:${lines}`), {
    [EXAMPLES]: examples,
  })
}

/** The examples that a command was given. */
export const examplesOf = (command: Command): readonly string[] => (command as { [EXAMPLES]?: readonly string[] })[EXAMPLES] ?? []

/** `--format`: how diagnostics are written. */
export const formatOption = (): Option => new Option('--format <format>', 'how diagnostics are written').choices(FORMATS).default('text')

/** `--data`: where authority files lie. */
export const dataOption = (): Option =>
  new Option('--data <dir>', 'folder of authority files (default: ./data where it holds some, else those of the package)')
