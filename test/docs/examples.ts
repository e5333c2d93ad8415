/**
 * The examples of the documentation: every `ts` and `tsx` block of an `@example` in the sources, of the README and of
 * `docs/`.
 *
 * An example is a module of its own. `expression // => value` says what an expression gives; the value is a JavaScript
 * literal, and goes on in the comment lines below until it is whole. `// throws Name: message` says that it throws.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { filesUnder } from '../repository/files'
import { type Block, blocksOf } from './blocks'

/** One `ts` block, or one `tsx` block, which is a component. */
export interface Example {
  readonly file: string
  /** The line of its first line of code, from 1. */
  readonly line: number
  readonly code: string
  /** Whether it is a component: compiled, and not run, as there is no page to draw on. */
  readonly jsx?: boolean
}

/** What an expression of an example is said to give. */
interface Claim {
  readonly value?: string
  readonly error?: string
}

/** The examples among the blocks of a text: those that are not a file of the reader's own, which commands run. */
const examplesIn = (blocks: readonly Block[]): Example[] =>
  blocks.flatMap(({ file, line, language, marks, code }) =>
    (language === 'ts' || language === 'tsx') && marks.length === 0 ? [{ file, line, code, jsx: language === 'tsx' }] : [],
  )

/** The examples of a file, in order. */
export function examplesOf(file: string): Example[] {
  const text = readFileSync(file, 'utf8')
  if (file.endsWith('.md')) return examplesIn(blocksOf(file, text))
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)]
    .filter(([comment]) => comment.includes('@example'))
    .flatMap((match) => examplesIn(blocksOf(file, match[0], /^\s*\* ?/, text.slice(0, match.index).split('\n').length)))
}

/** All examples of the documentation. */
export function allExamples(): Example[] {
  const sources = filesUnder('src').filter((path) => path.endsWith('.ts'))
  const guides = filesUnder('docs').filter((path) => path.endsWith('.md'))
  return ['README.md', ...guides, ...sources].flatMap(examplesOf)
}

const isWhole = (expression: string): boolean =>
  ts.transpileModule(`(${expression})`, { reportDiagnostics: true }).diagnostics?.length === 0

/** What is claimed between the end of a statement and the start of the next. */
function claimIn(gap: string): Claim | undefined {
  const claim = /^[ \t;]*(?:\n[ \t]*)?\/\/ (=>|throws) (.*)((?:\n[ \t]*\/\/.*)*)/.exec(gap)
  if (!claim) return undefined
  const [, kind, first = '', below = ''] = claim
  if (kind === 'throws') return { error: first.trim() }
  let value = first
  for (const line of below.split('\n').slice(1)) {
    if (isWhole(value)) break
    value += '\n' + line.replace(/^\s*\/\//, '')
  }
  return { value }
}

/** The expression that a claim behind a statement is about. */
function subjectOf(statement: ts.Statement, source: ts.SourceFile): string | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(source)
  if (!ts.isVariableStatement(statement)) return undefined
  const name = statement.declarationList.declarations.at(-1)?.name
  return name && ts.isIdentifier(name) ? name.text : undefined
}

/**
 * The example as a module that checks its claims: it calls `check(line, claimed, given)` of the module at `checker`.
 *
 * @throws Error where a claim stands behind nothing that it could be about: it would be checked by nobody.
 */
export function runnable({ file, line, code }: Example, checker: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  let claims = 0
  const parts = source.statements.map((statement, i) => {
    const claim = claimIn(code.slice(statement.end, source.statements[i + 1]?.getStart(source) ?? code.length))
    const text = statement.getText(source)
    if (!claim) return text
    claims++
    const at = line + source.getLineAndCharacterOfPosition(statement.end).line
    const subject = subjectOf(statement, source)
    if (subject === undefined) throw new Error(`${file}:${at}: a claim can stand behind an expression or a variable only`)
    if (claim.error) return `await checkThrows(${at}, ${JSON.stringify(claim.error)}, async () => (${subject}))`
    const before = ts.isExpressionStatement(statement) ? '' : `${text};`
    return `${before}check(${at}, (${claim.value}), (${subject}))`
  })
  const written = code.match(/\/\/ (?:=>|throws) /g)?.length ?? 0
  if (claims !== written)
    throw new Error(`${file}:${line}: ${written - claims} of ${written} claims stand behind no statement of the top level`)
  const body = [`import { check, checkThrows } from '${checker}'`, ...parts].join('\n;')
  return ts.transpileModule(body, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, verbatimModuleSyntax: true },
  }).outputText
}
