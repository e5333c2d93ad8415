/**
 * `isnad check DATASET`: whether a dataset is what its seeds say, proven from the two alone.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { checkDataset } from '../../build/check'
import { PROOFS } from '../../link'
import { nearest } from '../../schema/near'
import { exitsWith, formatOption, withExamples } from '../command'
import { DATASET, isFile, isFolder, seedFolder, seedsIn } from '../dataset-file'
import { EXIT, type Format, report } from '../report'
import { write } from '../streams'

/** The options of the command. */
export interface CheckOptions {
  readonly seeds?: string
  readonly without: readonly string[]
  readonly format: Format
}

/** Proves a dataset; what cannot be proven is told at its place in the file. */
export async function runCheck(dataset: string, { seeds: given, without, format }: CheckOptions): Promise<number> {
  const failed = (rule: string, message: string, hint?: string): number =>
    report([{ severity: 'error', rule, message, ...(hint ? { hint } : {}) }], new Map(), format)
  const rules = PROOFS.map((rule) => rule.name)
  const unknown = without.find((name) => !rules.includes(name))
  if (unknown !== undefined)
    return failed('no-such-rule', `there is no rule ${JSON.stringify(unknown)}`, nearest(unknown, rules).join(', ') || rules.join(', '))
  if (!isFile(dataset)) return failed('no-dataset', `there is no file ${dataset}`, 'run `isnad build`')
  if (given !== undefined && !isFolder(given)) return failed('no-seeds', `there is no directory ${given}`)
  const folder = given ?? seedFolder(dataset)
  const seeds = folder === null ? null : seedsIn(folder)
  const text = readFileSync(dataset, 'utf8')
  const diagnostics = checkDataset({ file: { name: dataset, text }, seeds, without: new Set(without) })
  const exit = report(diagnostics, new Map([[dataset, text]]), format)
  if (exit !== EXIT.ok || format !== 'text') return exit
  const held = rules.length - new Set(without).size
  const texts =
    seeds === null
      ? 'without its seeds: what needs the texts was not looked at'
      : `against ${seeds.length} ${seeds.length === 1 ? 'seed' : 'seeds'} in ${folder}`
  await write(`${dataset}: ${held} rules hold, ${texts}\n`)
  return EXIT.ok
}

/** The command `check`. */
export const checkCommand = (): Command =>
  withExamples(
    new Command('check')
      .description('prove a dataset from itself and its seeds: every fact where it says, every date as its reasons make it')
      .argument('[dataset]', 'the compiled dataset', DATASET)
      .option('--seeds <dir>', 'folder of the seeds (default: seeds/ beside the folder of the dataset, else the folder above it)')
      .option('--without <rule...>', 'rules to leave out', [])
      .addOption(formatOption())
      .action(exitsWith(runCheck)),
    'isnad check my-archive/data/dataset.json',
  )
