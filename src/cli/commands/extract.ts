/**
 * `isnad extract`: steps 1 to 4 as a filter, a line an article.
 *
 * @module
 */

import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { Command } from 'commander'
import { readSeed } from '../../build/seeds'
import { type ArticleInput, extract } from '../../extract'
import type { Authority } from '../../schema/authority'
import { parseIsoDay } from '../../schema/days'
import type { Diagnostic } from '../../schema/records'
import { dataOption, exitsWith, withExamples } from '../command'
import { chosenAuthority } from '../home'
import { EXIT, report } from '../report'
import { type InputLine, linesOf, write } from '../streams'

/** The options of the command. */
export interface ExtractOptions {
  readonly data?: string
}

/** What is wrong with a line, told by its number. */
const atLine = (number: number, message: string): Diagnostic => ({
  severity: 'error',
  rule: 'input-line',
  message: `line ${number}: ${message}`,
})

/** An article of an input line, or what is wrong with the line. */
export function parseInput({ number, text }: InputLine): ArticleInput | Diagnostic {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return atLine(number, `no JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null) return atLine(number, 'no object {"id", "text", "date"?}')
  const { id, text: body, date } = value as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return atLine(number, '`id` is missing: a text that is not empty')
  if (typeof body !== 'string') return atLine(number, '`text` is missing: the article as one text')
  if (date === undefined || date === null) return { id, text: body.replace(/^\uFEFF/, '') }
  if (typeof date !== 'string' || parseIsoDay(date) === null) return atLine(number, '`date` is no day YYYY-MM-DD')
  return { id, text: body.replace(/^\uFEFF/, ''), date }
}

async function extractLines(authority: Authority): Promise<number> {
  let exit: number = EXIT.ok
  for await (const line of linesOf(process.stdin)) {
    const input = parseInput(line)
    if ('severity' in input) exit = Math.max(exit, report([input], new Map()))
    else await write(`${JSON.stringify(extract(input, authority))}\n`)
  }
  return exit
}

async function extractFiles(files: readonly string[], authority: Authority): Promise<number> {
  let exit: number = EXIT.ok
  for (const file of files) {
    let bytes: Uint8Array
    try {
      bytes = readFileSync(file)
    } catch (error) {
      exit = report([{ severity: 'error', rule: 'unreadable', message: (error as Error).message, file }], new Map())
      continue
    }
    const { text, diagnostics } = readSeed({ file, bytes })
    if (text === null) exit = report(diagnostics, new Map())
    else await write(`${JSON.stringify(extract({ id: basename(file, extname(file)), text }, authority))}\n`)
  }
  return exit
}

/** Reads articles from files, or line by line from standard input; what cannot be read is told, the rest goes on. */
export async function runExtract(files: readonly string[], { data }: ExtractOptions): Promise<number> {
  const { authority, diagnostics } = chosenAuthority(data)
  const wrong = report(diagnostics, new Map())
  if (wrong !== EXIT.ok) return wrong
  return files.length > 0 ? extractFiles(files, authority) : extractLines(authority)
}

/** The command `extract`. */
export const extractCommand = (): Command =>
  withExamples(
    new Command('extract')
      .description('read articles: lines {"id","text","date"?} on standard input, or files; facts out, a line an article')
      .argument('[files...]', 'text files; the id is the name without its extension')
      .addOption(dataOption())
      .action(exitsWith(runExtract)),
    'isnad extract my-archive/seeds/*.txt > facts.ndjson',
    'isnad extract < articles.ndjson > facts.ndjson',
  )
