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
import type { Diagnostic } from '../../schema/records'
import { dataOption, exitsWith, formatOption, withExamples } from '../command'
import { chosenAuthority } from '../home'
import { parseArticle } from '../input'
import { progress } from '../progress'
import { type Format, Reporter } from '../report'
import { linesOf, write } from '../streams'

/** The options of the command. */
export interface ExtractOptions {
  readonly data?: string
  readonly withText?: boolean
  readonly format: Format
}

/** An article to be read, or what keeps it from being read. */
type Given = ArticleInput | readonly Diagnostic[]

async function* articlesOfLines(): AsyncGenerator<Given> {
  for await (const line of linesOf(process.stdin)) {
    const article = parseArticle(line)
    yield 'severity' in article ? [article] : article
  }
}

async function* articlesOfFiles(files: readonly string[]): AsyncGenerator<Given> {
  for (const file of files) {
    try {
      const { text, diagnostics } = readSeed({ file, bytes: readFileSync(file) })
      yield text === null ? diagnostics : { id: basename(file, extname(file)), text }
    } catch (error) {
      yield [{ severity: 'error', rule: 'unreadable', message: (error as Error).message, file }]
    }
  }
}

/** Reads articles from files, or line by line from standard input; what cannot be read is told, the rest goes on. */
export async function runExtract(files: readonly string[], { data, withText = false, format }: ExtractOptions): Promise<number> {
  const reporter = new Reporter(format)
  const { authority, diagnostics, texts } = chosenAuthority(data)
  reporter.tell(diagnostics, texts)
  if (reporter.failed) return reporter.end()
  // On a terminal the facts themselves show how far it is.
  const work = progress(process.stdout.isTTY ? 0 : files.length, 'articles')
  for await (const article of files.length > 0 ? articlesOfFiles(files) : articlesOfLines()) {
    if ('id' in article) {
      const facts = extract(article, authority)
      await write(`${JSON.stringify(withText ? { ...facts, text: article.text } : facts)}\n`)
    } else reporter.tell(article)
    work.advance()
  }
  work.stop()
  return reporter.end()
}

/** The command `extract`. */
export const extractCommand = (): Command =>
  withExamples(
    new Command('extract')
      .description('read articles: lines {"id","text","date"?} on standard input, or files; facts out, a line an article')
      .argument('[files...]', 'text files; the id is the name without its extension')
      .addOption(dataOption())
      .option('--with-text', 'each line of facts carries its article’s text, for `isnad link`')
      .addOption(formatOption())
      .action(exitsWith(runExtract)),
    'isnad extract my-archive/seeds/*.txt > facts.ndjson',
    'isnad extract --with-text < articles.ndjson | isnad link > dataset.json',
  )
