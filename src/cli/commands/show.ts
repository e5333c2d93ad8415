/**
 * `isnad show ID`: an article, event, statement or person of the dataset.
 *
 * @module
 */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { readDataset } from '../../build/collect'
import { readSeed } from '../../build/seeds'
import { nearest } from '../../schema/near'
import type { Article } from '../../schema/records'
import { exitsWith, withExamples } from '../command'
import { EXIT, report } from '../report'
import { showRecord } from '../show'
import { write } from '../streams'

/** The options of the command. */
export interface ShowOptions {
  readonly dir: string
}

/**
 * The id that is given in whole, else those that begin as given: of articles, or of events, or of people, or of
 * statements, whose ids begin with that of their article.
 */
function matching(given: string, kinds: readonly (readonly string[])[]): readonly string[] {
  if (kinds.some((ids) => ids.includes(given))) return [given]
  return kinds.map((ids) => ids.filter((id) => id.startsWith(given))).find((found) => found.length > 0) ?? []
}

/** Shows the record of an id, or of the one id that begins as given. */
export async function runShow(given: string, { dir }: ShowOptions): Promise<number> {
  const failed = (rule: string, message: string, hint?: string): number =>
    report([{ severity: 'error', rule, message, ...(hint ? { hint } : {}) }], new Map())
  const dataset = readDataset(join(dir, 'data', 'dataset.json'))
  if (!dataset) return failed('no-dataset', `there is no data/dataset.json in ${dir}`, 'run `isnad build`')
  const ids = [dataset.articles, dataset.events, dataset.people, dataset.statements].map((list) => list.map((r) => r.id))
  const found = matching(given, ids)
  const [id] = found
  if (id === undefined)
    return failed('no-such-id', `no article, event, statement or person ${JSON.stringify(given)}`, nearest(given, ids.flat()).join(', '))
  if (found.length > 1) return failed('ambiguous-id', `${JSON.stringify(given)} is the beginning of several ids`, found.join(', '))
  const textOf = ({ source: { file } }: Article): string | undefined => {
    const path = ['seeds', '.'].map((folder) => join(dir, folder, file)).find((p) => existsSync(p))
    return path === undefined ? undefined : (readSeed({ file, bytes: readFileSync(path) }).text ?? undefined)
  }
  await write(showRecord(id, dataset, textOf) ?? '')
  return EXIT.ok
}

/** The command `show`. */
export const showCommand = (): Command =>
  withExamples(
    new Command('show')
      .description('show an article as it was read, or an event, a statement, a person; the beginning of an id will do')
      .argument('<id>')
      .option('--dir <dir>', 'directory with data/dataset.json', '.')
      .action(exitsWith(runShow)),
    'isnad show sample --dir my-archive',
  )
