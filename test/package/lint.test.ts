import { expect, inject, test } from 'vitest'
import { run } from './run'

const { tarball } = inject('packed')

test('publint has nothing to say of the tarball', async () => {
  const { status, output } = await run('npx', ['--no-install', 'publint', 'run', tarball, '--strict'])
  expect(output).toContain('All good!')
  expect(status).toBe(0)
})

test('every entry has the right types under every resolution', async () => {
  const { status, stdout, output } = await run('npx', ['--no-install', 'attw', tarball, '--format', 'json'])
  expect(status, output).toBe(0)
  const { analysis } = JSON.parse(stdout) as { analysis: { entrypoints: Record<string, unknown>; problems: unknown[] } }
  expect(analysis.problems).toEqual([])
  expect(Object.keys(analysis.entrypoints).sort()).toEqual(
    ['.', './arabic', './compile', './dataset.json', './package.json', './schema', './schema.json', './text'].sort(),
  )
})
