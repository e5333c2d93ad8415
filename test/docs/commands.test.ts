import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { run, write } from '../package/run'
import { filesUnder } from '../repository/files'
import { blocksOf } from './blocks'
import { asShown, guideBlocks, outputPattern, stepsIn } from './commands'

const { project } = inject('packed')

/** The guides whose commands are run in a copy of this repository; the others begin in an empty folder. */
const IN_THE_REPOSITORY = new Set(['docs/adding-an-article.md'])

const guides = ['README.md', ...filesUnder('docs').filter((path) => path.endsWith('.md'))]
  .map((guide) => ({ guide, steps: stepsIn(guideBlocks(guide)) }))
  .filter(({ steps }) => steps.length > 0)

/** Commands as they are typed, but that what npm installs comes from here: the package under test, and what this repository has. */
function localised(commands: string): string {
  return commands.replace(/^npm install (.+)$/gm, (_, names: string) => {
    const packages = names.split(' ').filter((name) => !name.startsWith('-'))
    const links = packages.map((name) =>
      name === 'isnad'
        ? `ln -s "${project}"/node_modules/* "${project}/node_modules/.bin" node_modules/`
        : `ln -s "${resolve('node_modules', name)}" "node_modules/${name}"`,
    )
    return ['mkdir -p node_modules', ...links].join('\n')
  })
}

/** What the shell is told first: one stream, and no detour of npx to a command that is there. */
const preamble = (folder: string): string => `exec 2>&1
export PATH="${folder}/node_modules/.bin:$PATH"
npx() { "$@"; }
`

/** Whether the machine has a program. */
const has = (program: string): boolean => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))

/** The folder a guide begins in. */
function folderOf(guide: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'isnad-guide-')))
  if (IN_THE_REPOSITORY.has(guide)) {
    for (const path of ['src', 'seeds', 'data', 'package.json', 'tsconfig.json']) cpSync(path, join(folder, path), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  }
  return folder
}

describe('the commands of a guide', () => {
  test.concurrent.for(guides)(
    '$guide: each does what it says',
    { timeout: 300_000 },
    async ({ guide, steps }, { expect, onTestFinished }) => {
      const folder = folderOf(guide)
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
      for (const step of steps) {
        if ('write' in step) {
          write(folder, step.write, step.content)
          continue
        }
        if (step.needs && !has(step.needs)) continue
        const { status, output } = await run('sh', ['-e', '-c', preamble(folder) + localised(step.run)], folder)
        const place = `${guide}:${step.line}`
        expect(status, `${place}: ${output}`).toBe(step.exit)
        if (step.output !== undefined) expect(asShown(output), place).toMatch(outputPattern(step.output))
      }
    },
  )
})

describe('the guides that begin with a command', () => {
  test.each(['docs/getting-started.md', 'docs/compiling.md', 'docs/adding-an-article.md'])('%s: every command is run', (guide) => {
    const blocks = guideBlocks(guide)
    expect(stepsIn(blocks).some((step) => 'run' in step)).toBe(true)
    expect(blocks.filter(({ language, marks }) => language === 'sh' && !marks.includes('run')).map(({ code }) => code)).toEqual([])
  })
})

describe('the check of commands', () => {
  test('takes a line of an ellipsis for any lines, and one within a line for any words', () => {
    expect('a\nb\nc d e\n').toMatch(outputPattern('…\nc … e'))
    expect('a\nb\n').not.toMatch(outputPattern('a'))
    expect('a.c\n').not.toMatch(outputPattern('abc'))
  })

  test('reads files, commands, their exit and their output', () => {
    const guide = '```yaml file=b.yaml\n- id: c\n```\nThen\n```sh run exit=1\nfalse\n```\nprints\n```text output\nd\n```\n'
    expect(stepsIn(blocksOf('a.md', guide))).toEqual([
      { line: 2, write: 'b.yaml', content: '- id: c\n' },
      { line: 6, run: 'false', exit: 1, output: 'd', needs: undefined },
    ])
  })
})
