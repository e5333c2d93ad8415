/**
 * The commands of `isnad`, one a file.
 *
 * @module
 */
import { Command } from 'commander'
import { buildCommand } from './commands/build'
import { checkCommand } from './commands/check'
import { diffCommand } from './commands/diff'
import { explainCommand } from './commands/explain'
import { exportCommand } from './commands/export'
import { extractCommand } from './commands/extract'
import { initCommand } from './commands/init'
import { linkCommand } from './commands/link'
import { showCommand } from './commands/show'
import { version } from './home'

/** Each makes a command of its own. */
const COMMANDS: readonly (() => Command)[] = [
  initCommand,
  buildCommand,
  extractCommand,
  linkCommand,
  showCommand,
  checkCommand,
  diffCommand,
  exportCommand,
  explainCommand,
]

/** The whole command line. A wrong call throws a `CommanderError`. */
export function program(): Command {
  const isnad = new Command('isnad')
    .description('Compiles Arabic press articles into a dataset in which every fact points at its words.')
    .version(version())
    .option('--no-color', 'no colours, as with NO_COLOR in the environment')
    .addHelpText('after', '\nExit codes: 0 well, 1 errors in what was given to work on, 2 wrongly called.')
  for (const command of COMMANDS.map((make) => make())) isnad.addCommand(command)
  for (const command of [isnad, ...isnad.commands]) command.exitOverride()
  return isnad
}
