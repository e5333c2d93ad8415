/** The command, given bytes that nobody has thought of: it ends, says what was wrong, and never falls over itself. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { workspace } from '../build/workspace'
import { bundleTheCommand, isnad, type Outcome } from '../cli/run'
import { anyBytes } from './inputs'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })
bundleTheCommand()

const RUNS = 3
let calls = 0
afterAll(() => void process.stdout.write(`${calls} calls of the command with any bytes\n`))

function sound({ status, stderr }: Outcome): void {
  calls++
  expect([0, 1]).toContain(status)
  // A stack, an error of the engine, or a text that only a programmer understands.
  expect(stderr).not.toMatch(/^\s+at .+:\d+:\d+|TypeError|RangeError|ReferenceError|Maximum call stack|^isnad: /m)
  if (status === 1) expect(stderr).toMatch(/error/)
}

test.each([['extract'], ['link'], ['extract', '--with-text']])('isnad %s', async (...args) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyBytes, { minLength: 1, maxLength: 5 }), async (parts) => {
      const lines = parts.flatMap((bytes, i) => [
        bytes,
        Buffer.from('\n'),
        Buffer.from(`${JSON.stringify({ id: `a${i}`, text: Buffer.from(bytes).toString('utf16le') })}\n`),
      ])
      sound(await isnad(args, { input: Buffer.concat(lines) }))
    }),
    { numRuns: RUNS },
  )
})

test('isnad build, isnad show, isnad diff', async () => {
  const names = ['seeds/b.txt', 'data/people.yaml', 'data/curation.yaml', 'data/dataset.json', 'isnad.yaml', 'package.json']
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), anyBytes), { minLength: 1, maxLength: 3 }), async (files) => {
      const dir = workspace({ 'seeds/a.txt': 'استقبل الوزير الوفد أمس الخميس بالرباط.\n' }, { authority: false })
      mkdirSync(join(dir, 'data'))
      for (const [name, bytes] of files) writeFileSync(join(dir, name), bytes)
      const dataset = join(dir, 'data/dataset.json')
      for (const args of [
        ['build', dir],
        ['show', 'a', '--dir', dir],
        ['diff', dataset, dataset],
      ])
        sound(await isnad(args))
      expect(readdirSync(dir).every((name) => ['seeds', 'data', 'isnad.yaml', 'package.json'].includes(name))).toBe(true)
    }),
    { numRuns: RUNS },
  )
})
