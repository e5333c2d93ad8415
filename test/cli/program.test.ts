import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { examplesOf } from '../../src/cli/command'
import { program } from '../../src/cli/program'
import { PAGE, workspace } from '../build/workspace'
import { bundleTheCommand, commandFile, isnad } from './run'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
bundleTheCommand()

const guide = readFileSync('docs/cli.md', 'utf8')
const commands = program().commands

/** Runs a shell in a folder, where `isnad` is the command; gives what it printed and how it ended. */
function shell(script: string, cwd: string): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = spawn('bash', ['-o', 'pipefail', '-ec', `isnad() { "${process.execPath}" "${commandFile()}" "$@"; }\n${script}`], {
      cwd,
      env: { ...process.env, NO_COLOR: '1' },
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part))
    child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part))
    child.on('close', (status) => done({ status, stdout, stderr }))
  })
}

describe('the guide to the command line', () => {
  test.each(commands.map((command) => [command.name(), command] as const))('tells of %s and its every option', (name, command) => {
    const section = guide.split(/^## /m).find((part) => part.startsWith(`${name}\n`)) ?? ''
    expect(section).toContain(`isnad ${name}`)
    const options = command.options.map(({ flags }) => flags)
    expect(options.filter((flags) => !section.includes(`\`${flags}\``))).toEqual([])
    const told = [...section.matchAll(/^\| `(--[^`]+)` \|/gm)].map(([, flags]) => flags as string)
    expect(told.filter((flags) => !options.includes(flags))).toEqual([])
  })

  test('every command has a description, and examples that run', async () => {
    expect(commands.filter((command) => command.description() === '' || examplesOf(command).length === 0)).toEqual([])
    const dir = workspace({ 'articles.ndjson': `${JSON.stringify({ id: 'a', text: PAGE })}\n` }, { authority: false })
    const order = ['init', 'build', 'extract', 'link', 'show', 'check', 'diff', 'export', 'explain']
    const examples = order.flatMap((name) => examplesOf(commands.find((command) => command.name() === name) ?? program()))
    expect(commands.map((command) => command.name()).sort()).toEqual(order.sort())
    const { status, stderr } = await shell(
      examples
        .map((line) => `${line.replace('before.json', 'my-archive/data/dataset.json')} > /dev/null`)
        .join('\n')
        .replaceAll(/(> [\w.]+) > \/dev\/null/g, '$1'),
      dir,
    )
    expect(status, stderr).toBe(0)
  })
})

describe('a call', () => {
  test.each([
    [['biuld'], 2, /Did you mean build\?/],
    [['build', '--chek'], 2, /Did you mean --check\?/],
    [['build', '--format', 'xml'], 2, /Allowed choices are text, json, github/],
    [['show'], 2, /missing required argument 'id'/],
    [['extract', 'gone.txt'], 1, /gone\.txt error unreadable: ENOENT/],
    [['show', 'gone.txt'], 1, /no file and no record "gone\.txt"/],
    [['diff', 'gone.json', 'gone.json'], 1, /gone\.json/],
    [['check', 'gone.json'], 1, /gone\.json/],
    [['build', 'gone'], 1, /gone/],
    [['extract', '--data', 'gone'], 1, /gone/],
  ])('%j ends with %d and says why', async (args, status, words) => {
    const outcome = await isnad(args, { cwd: workspace({}, { authority: false }) })
    expect([outcome.status, outcome.stdout]).toEqual([status, ''])
    expect(outcome.stderr).toMatch(words)
  })

  test('is clean in a pipe: no colours, nothing invisible; coloured where that is asked for', async () => {
    const dir = workspace({ 'one.txt': PAGE, 'bad.txt': Uint8Array.of(0xff) }, { authority: false })
    const [plain, forced, refused] = await Promise.all([
      isnad(['show', 'one.txt'], { cwd: dir, env: { NO_COLOR: '', CI: 'true' } }),
      isnad(['show', 'one.txt'], { cwd: dir, env: { NO_COLOR: '', FORCE_COLOR: '1' } }),
      isnad(['--no-color', 'extract', 'bad.txt'], { cwd: dir, env: { NO_COLOR: '', FORCE_COLOR: '1' } }),
    ])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(plain.stdout).not.toMatch(/[\u001b\u200b-\u200f\u202a-\u202e\u2066-\u2069]/)
    expect(forced.stdout).toContain('\u001b[')
    expect(refused.stderr).toMatch(/^bad\.txt error not-utf8/)
  })

  test('whose reader has had enough ends, and not as a failure', async () => {
    const dir = workspace({}, { authority: false })
    const lines = `yes '${JSON.stringify({ id: 'a', text: 'استقبلت المديرة الوفد بفاس.' })}' | head -20000`
    const { status, stdout, stderr } = await shell(`set +o pipefail; ${lines} | { isnad extract; echo "ended $?" >&2; } | head -1`, dir)
    expect([status, stdout.split('\n').length, stderr]).toEqual([0, 2, 'ended 0\n'])
  })

  test('with --format writes problems for programs, one whole array however many there are', async () => {
    const input = 'x\n'.repeat(3)
    const [json, none, github] = await Promise.all([
      isnad(['extract', '--format', 'json'], { input }),
      isnad(['extract', '--format', 'json'], { input: '' }),
      isnad(['extract', '--format', 'github'], { input }),
    ])
    expect((JSON.parse(json.stderr) as unknown[]).length).toBe(3)
    expect(JSON.parse(none.stderr)).toEqual([])
    expect(github.stderr.split('\n').filter((line) => line.startsWith('::error file=standard input,title=input-line::line '))).toHaveLength(
      3,
    )
    expect([json.status, none.status, github.status]).toEqual([1, 0, 1])
  })
})
