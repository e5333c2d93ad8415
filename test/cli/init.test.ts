import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { loadAuthority } from '../../src/build/load-authority'
import { AUTHORITY_FILES } from '../../src/cli/template/authority'
import type { DatasetRecord } from '../../src/schema/records'
import { AUTHORITY_SCHEMAS } from '../../src/schema/zod/authority'
import { textOf, workspace } from '../build/workspace'
import { bundleTheCommand, isnad } from './run'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
bundleTheCommand()

describe('isnad init', () => {
  test('makes an archive that builds at once, without a word of complaint', async () => {
    const dir = workspace({}, { authority: false })
    const made = await isnad(['init', 'my-archive'], { cwd: dir })
    expect(made.status, made.stderr).toBe(0)
    expect(made.stdout).toContain('wrote my-archive/seeds/sample.txt')
    const built = await isnad(['build', 'my-archive'], { cwd: dir })
    expect([built.status, built.stderr]).toEqual([0, ''])
    const dataset = JSON.parse(textOf(dir, 'my-archive/data/dataset.json')) as DatasetRecord
    expect(dataset.meta).toMatchObject({ name: 'my-archive', dataVersion: '0.1.0' })
    // What each of the files says has come to something.
    expect(dataset.articles[0]).toMatchObject({ id: 'sample', outlet: 'sada-al-waha', url: expect.stringContaining('example.org') })
    expect(dataset.events.map((e) => [e.id, e.date?.edtf, e.place])).toEqual([['readers-meeting-2025', '2025-03-13', 'fez']])
    expect(dataset.articles[0]?.topics.map((t) => t.topic)).toEqual(['manuscripts'])
    expect(dataset.articles[0]?.mentions.filter((m) => m.id === 'readers-club').map((m) => m.exact)).toContain('الباحثين الشباب')
    expect(dataset.articles[0]?.mentions.some((m) => m.id === null)).toBe(true)
  })

  test('never touches what is there, and puts nothing invented beside it', async () => {
    const dir = workspace({ 'README.md': 'mine', 'seeds/own.txt': 'نص' }, { authority: false })
    const { status, stdout } = await isnad(['init'], { cwd: dir })
    expect(status).toBe(0)
    expect(textOf(dir, 'README.md')).toBe('mine')
    expect(stdout).toContain('kept  README.md')
    expect(stdout).toContain('kept  seeds/sample.txt')
    expect(() => textOf(dir, 'seeds/sample.txt')).toThrow()
    expect(textOf(dir, 'data/people.yaml')).toBe(AUTHORITY_FILES['people.yaml'])
    const again = await isnad(['init'], { cwd: dir })
    expect(again.stdout).not.toContain('wrote')
  })

  test('a folder that cannot be made is told', async () => {
    const dir = workspace({ taken: 'a file' }, { authority: false })
    const { status, stderr } = await isnad(['init', 'taken'], { cwd: dir })
    expect(status).toBe(1)
    expect(stderr).toMatch(/taken/)
  })
})

test.each(Object.entries(AUTHORITY_SCHEMAS))('the %s file of a new archive shows every field there is', (kind, schema) => {
  const text = AUTHORITY_FILES[`${kind}.yaml`] ?? ''
  const keys = Object.keys('shape' in schema ? schema.shape : {})
  expect(keys.length).toBeGreaterThan(3)
  expect(keys.filter((key) => !new RegExp(`^(- |  |  # |- # )${key}:`, 'm').test(text))).toEqual([])
})

test('the lines of a new archive that are left out by # are right, too', () => {
  for (const [file, text] of Object.entries(AUTHORITY_FILES)) {
    const all = text.replace(/^( {2})# (?=[a-zA-Z]+: )/gm, '$1')
    expect(parse(all), file).toBeInstanceOf(Array)
    const told = loadAuthority([{ name: file, text: all }]).diagnostics
    expect(told.filter((d) => d.rule !== 'dangling-reference')).toEqual([])
  }
})
