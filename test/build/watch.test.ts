import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchInputs } from '../../src/build/watch'
import { PAGE, workspace } from './workspace'

vi.setConfig({ testTimeout: 60_000 })

/** A watched directory, and how to wait for the next call. */
function watched(files: Record<string, string>) {
  const dir = workspace(files, { authority: false })
  let calls = 0
  onTestFinished(watchInputs(dir, async () => void calls++))
  const next = async (act: () => void) => {
    const before = calls
    act()
    await vi.waitFor(() => expect(calls).toBeGreaterThan(before), { timeout: 20_000, interval: 20 })
  }
  return { next, at: (path: string) => join(dir, path), calls: () => calls }
}

test('a change is told, a file of no interest is not', async () => {
  const { next, at, calls } = watched({ 'seeds/a.txt': PAGE })
  writeFileSync(at('seeds/notes.md'), 'x')
  await new Promise((done) => setTimeout(done, 400))
  expect(calls()).toBe(0)
  await next(() => writeFileSync(at('seeds/a.txt'), `${PAGE}\n`))
})

test('a file written under another name and moved into its place, as editors do', async () => {
  const { next, at } = watched({ 'seeds/a.txt': PAGE })
  for (const ending of ['1', '2 ', '3  '])
    await next(() => {
      writeFileSync(at('seeds/.a.txt.swp'), PAGE + ending)
      renameSync(at('seeds/.a.txt.swp'), at('seeds/a.txt'))
    })
})

test('folders that appear later, that go and come again', async () => {
  const { next, at } = watched({ 'a.txt': PAGE })
  await next(() => {
    mkdirSync(at('data'))
    writeFileSync(at('data/people.yaml'), '[]\n')
  })
  await next(() => writeFileSync(at('data/people.yaml'), '# none\n[]\n'))
  await next(() => rmSync(at('data'), { recursive: true }))
  await next(() => {
    mkdirSync(at('data'))
    writeFileSync(at('data/people.yaml'), '[]\n')
  })
  await next(() => writeFileSync(at('data/people.yaml'), '# once more\n[]\n'))
})

test('what changes while a build is under way is told by one more call, after it', async () => {
  const dir = workspace({ 'seeds/a.txt': PAGE }, { authority: false })
  let running = 0
  let most = 0
  let calls = 0
  onTestFinished(
    watchInputs(dir, async () => {
      most = Math.max(most, ++running)
      if (++calls === 1) writeFileSync(join(dir, 'seeds/b.txt'), PAGE)
      await new Promise((done) => setTimeout(done, 300))
      running--
    }),
  )
  writeFileSync(join(dir, 'seeds/a.txt'), `${PAGE}!`)
  await vi.waitFor(() => expect(calls).toBe(2), { timeout: 20_000 })
  expect(most).toBe(1)
})
