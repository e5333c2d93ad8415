/** Whatever happens while a build writes, its two files stay whole, and are both old or both new once the next has begun. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { settle, writeFiles } from '../../src/build/write'
import { textOf, workspace } from './workspace'

vi.setConfig({ testTimeout: 60_000 })

const NAMES = ['dataset.json', 'dataset.ids.ts'] as const
const LONG = 2000
const OLD = NAMES.map((name) => ({ name, pieces: [`old ${name}\n`, 'o'.repeat(LONG), 'end'] }))
const NEW = NAMES.map((name) => ({ name, pieces: [`new ${name}\n`, 'n'.repeat(LONG), 'end'] }))
const whole = (files: typeof OLD) => files.map((f) => f.pieces.join(''))

let writer = ''
beforeAll(() => {
  mkdirSync('node_modules/.cache', { recursive: true })
  const folder = mkdtempSync(resolve('node_modules/.cache/isnad-writer-'))
  writer = join(folder, 'writer.mjs')
  const contents = `import { settle, writeFiles } from './src/build/write'
const { dir, names, files } = JSON.parse(process.argv[2])
const pieces = ([first, letter, times, end]) => [first, letter.repeat(times), end]
settle(dir, names)
if (files) writeFiles(dir, files.map((f) => ({ name: f.name, pieces: pieces(f.pieces) })))`
  buildSync({ stdin: { contents, resolveDir: '.' }, outfile: writer, bundle: true, platform: 'node', format: 'esm', logLevel: 'error' })
})
afterAll(() => rmSync(join(writer, '..'), { recursive: true, force: true }))

/** Puts right what stands in a folder, and writes files where given, in a process of its own that meets with a failure. */
function writeFailing(dir: string, failpoint: string, files?: typeof OLD) {
  const short = files?.map(({ name, pieces: [first, body = '', end] }) => ({ name, pieces: [first, body[0], body.length, end] }))
  const args = ['--require', resolve('test/build/failpoint.cjs'), writer, JSON.stringify({ dir, names: NAMES, files: short })]
  return spawnSync(process.execPath, args, { env: { ...process.env, ISNAD_FAILPOINT: failpoint }, encoding: 'utf8' })
}

const folder = () => {
  const dir = workspace({}, { authority: false })
  writeFiles(dir, OLD)
  return dir
}
const standing = (dir: string) => NAMES.map((name) => textOf(dir, name))
const strays = (dir: string) => readdirSync(dir).filter((name) => !(NAMES as readonly string[]).includes(name))

let kills = 0
afterAll(() => void process.stdout.write(`${kills} kills of a build survived\n`))

/** Kills at the first change, the second … until a process lives to its end; gives how often it killed. */
function killAtEveryStep(how: string, run: (failpoint: string) => ReturnType<typeof writeFailing>): number {
  for (let step = 1; ; step++) {
    const { signal, status, stderr } = run(`${how}:${step}`)
    if (signal !== 'SIGKILL') {
      expect(status, stderr).toBe(0)
      return step - 1
    }
    kills++
  }
}

describe('killed', () => {
  test('at every step of writing: each file is whole, and both are old or both new when the next build begins', () => {
    for (const how of ['kill', 'half'])
      killAtEveryStep(how, (failpoint) => {
        const dir = folder()
        const outcome = writeFailing(dir, failpoint, NEW)
        standing(dir).forEach((text, i) => expect([whole(OLD)[i], whole(NEW)[i]].includes(text), failpoint).toBe(true))
        settle(dir, NAMES)
        expect(
          [whole(OLD), whole(NEW)].some((pair) => pair.every((text, i) => text === standing(dir)[i])),
          failpoint,
        ).toBe(true)
        expect(strays(dir)).toEqual([])
        return outcome
      })
    expect(kills).toBeGreaterThanOrEqual(20)
  })

  test('at every step of putting right what a killed build has left', () => {
    const steps = killAtEveryStep('kill', (failpoint) => writeFailing(folder(), failpoint, NEW))
    const committed = Array.from({ length: steps }, (_, i) => `kill:${i + 1}`).filter((failpoint) => {
      const dir = folder()
      writeFailing(dir, failpoint, NEW)
      return readdirSync(dir).includes('.isnad-commit')
    })
    expect(committed.length).toBeGreaterThanOrEqual(2)
    const [first = ''] = committed
    killAtEveryStep('kill', (failpoint) => {
      const dir = folder()
      writeFailing(dir, first, NEW)
      const outcome = writeFailing(dir, failpoint)
      settle(dir, NAMES)
      expect(standing(dir)).toEqual(whole(NEW))
      expect(strays(dir)).toEqual([])
      return outcome
    })
  })
})

describe('where writing fails', () => {
  test.each(['ENOSPC', 'EROFS'])('%s: at every step, the old files stand, or the new ones do after the next build', (code) => {
    for (let step = 1; ; step++) {
      const dir = folder()
      const { status } = writeFailing(dir, `${code}:${step}`, NEW)
      settle(dir, NAMES)
      const now = standing(dir)
      if (status === 0) return expect(now.every((text, i) => text === whole(NEW)[i])).toBe(true)
      expect(
        [whole(OLD), whole(NEW)].some((pair) => pair.every((text, i) => text === now[i])),
        `${code}:${step}`,
      ).toBe(true)
      expect(strays(dir)).toEqual([])
    }
  })
})

describe('nothing outside the folder is written', () => {
  test('an output that is a link is replaced; what it leads to stays', () => {
    const dir = workspace({ 'outside.json': 'mine', 'data/x': '' }, { authority: false })
    symlinkSync(join(dir, 'outside.json'), join(dir, 'data/dataset.json'))
    writeFiles(join(dir, 'data'), NEW)
    expect(textOf(dir, 'outside.json')).toBe('mine')
    expect(textOf(dir, 'data/dataset.json')).toBe(whole(NEW)[0])
  })

  test('a commit that no build has made is taken away, and leads nowhere', () => {
    const dir = workspace({ 'outside/dataset.json': 'mine', 'data/x': '' }, { authority: false })
    symlinkSync(join(dir, 'outside'), join(dir, 'data/.isnad-commit'))
    settle(join(dir, 'data'), NAMES)
    expect(readdirSync(join(dir, 'data'))).toEqual(['x'])
    expect(textOf(dir, 'outside/dataset.json')).toBe('mine')
    mkdirSync(join(dir, 'data/.isnad-commit'))
    writeFileSync(join(dir, 'data/.isnad-commit/people.yaml'), 'evil')
    symlinkSync(join(dir, 'outside/dataset.json'), join(dir, 'data/.isnad-commit/dataset.json'))
    settle(join(dir, 'data'), NAMES)
    expect(readdirSync(join(dir, 'data'))).toEqual(['x'])
  })

  test('the stage of a build that is still at work is left to it', () => {
    const dir = workspace({ [`data/.isnad-stage-${process.ppid}/dataset.json`]: 'theirs' }, { authority: false })
    settle(join(dir, 'data'), NAMES)
    expect(textOf(dir, `data/.isnad-stage-${process.ppid}/dataset.json`)).toBe('theirs')
  })
})
