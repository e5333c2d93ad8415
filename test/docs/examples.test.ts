import { readFileSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { run, write } from '../package/run'
import { allExamples, examplesOf, runnable } from './examples'

const { project } = inject('packed')
const examples = allExamples().map((example, i) => ({ ...example, module: `${i}`, place: `${example.file}:${example.line}` }))
const modules = examples.filter(({ jsx }) => !jsx)

/** Collects what the claims of the example under way give; equality is that of `assert.deepStrictEqual`. */
const CHECKER = `
import { isDeepStrictEqual, inspect } from 'node:util'
export const wrong = []
const show = (value) => inspect(value, { depth: 6, breakLength: 100 })
export function check(line, claimed, given) {
  if (!isDeepStrictEqual(given, claimed)) wrong.push(line + ': gives ' + show(given) + ', not ' + show(claimed))
}
export async function checkThrows(line, name, act) {
  try { const given = await act(); wrong.push(line + ': gives ' + show(given) + ' and throws nothing') }
  catch (error) { if (!(error.name + ': ' + error.message).startsWith(name)) wrong.push(line + ': throws ' + error.name + ': ' + error.message) }
}
`

/** Runs every example in one process, each a module of its own, as a user's project would. */
const RUNNER = `
import { writeFileSync } from 'node:fs'
import { wrong } from './check.mjs'
const results = {}
for (const name of process.argv.slice(2)) {
  wrong.length = 0
  try { await import('./' + name + '.mjs') } catch (error) { wrong.push(String(error?.stack ?? error)) }
  results[name] = [...wrong]
}
writeFileSync(new URL('./results.json', import.meta.url), JSON.stringify(results))
`

describe('the examples of the documentation', () => {
  let results: Record<string, string[]> = {}
  beforeAll(async () => {
    write(project, 'examples/check.mjs', CHECKER)
    const runner = write(project, 'examples/run.mjs', RUNNER)
    for (const example of modules) write(project, `examples/${example.module}.mjs`, runnable(example, './check.mjs'))
    const { output } = await run(process.execPath, [runner, ...modules.map(({ module }) => module)], project)
    try {
      results = JSON.parse(readFileSync(join(project, 'examples/results.json'), 'utf8')) as Record<string, string[]>
    } catch {
      throw new Error(output)
    }
  })

  test.each(modules)('$place runs and gives what it says', ({ module, file }) => {
    expect(results[module]?.map((message) => `${file}:${message}`)).toEqual([])
  })

  test('compile', async () => {
    const files = examples.map(({ module, code, jsx }) => {
      const file = `${module}.${jsx ? 'tsx' : 'ts'}`
      write(project, `examples/${file}`, `${code}\nexport {}\n`)
      return file
    })
    // Components are written for Preact, which the user of the package has, and this project borrows.
    symlinkSync(resolve('node_modules/preact'), join(project, 'node_modules/preact'))
    const compilerOptions = {
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2023', 'dom'],
      jsx: 'react-jsx',
      jsxImportSource: 'preact',
      types: [],
      strict: true,
      noEmit: true,
      skipLibCheck: true,
    }
    write(project, 'examples/package.json', JSON.stringify({ type: 'module' }))
    const config = write(project, 'examples/tsconfig.json', JSON.stringify({ compilerOptions, files }))
    const { output } = await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', config], project)
    const named = output.replace(/^(?:examples\/)?(\d+)\.tsx?\((\d+),/gm, (whole, module, line) => {
      const example = examples[Number(module)]
      return example ? `${example.file}:${example.line + Number(line) - 1} (` : whole
    })
    expect(named).toBe('')
  })
})

describe('the check of examples', () => {
  const example = (code: string) => ({ file: 'a.md', line: 1, code })

  test('turns a claim into a check of the expression before it', () => {
    expect(runnable(example('f(1) // => 2'), 'c')).toContain('check(1, (2), (f(1)))')
  })

  test('turns a claim behind a variable into a check of the variable', () => {
    expect(runnable(example('const a = f(1)\n// => [\n//   2,\n// ]'), 'c')).toMatch(
      /const a = f\(1\);\s*check\(1, \(\[\s*2,?\s*\]\), \(a\)\)/,
    )
  })

  test('turns a claim to throw into a check of that', () => {
    expect(runnable(example('f() // throws RangeError'), 'c')).toContain('checkThrows(1, "RangeError", async () => (f()))')
  })

  test('refuses a claim that nobody would check', () => {
    expect(() => runnable(example('for (const a of b) {\n  a // => 1\n}'), 'c')).toThrow('a.md:1: 1 of 1 claims')
  })

  test('finds the blocks of a docstring with their lines', () => {
    const found = examplesOf('src/arabic/fold.ts')
    const lines = readFileSync('src/arabic/fold.ts', 'utf8').split('\n')
    expect(found.length).toBeGreaterThan(0)
    for (const { line, code } of found) expect(lines[line - 1]?.replace(/^ \* ?/, '')).toBe(code.split('\n')[0])
  })
})
