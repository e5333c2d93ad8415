/**
 * Packs the built package once and installs the tarball into an empty project, for all tests of the package.
 *
 * @module
 */
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type {} from 'vitest'
import type { TestProject } from 'vitest/node'
import { run } from './run'

/** The package as a user gets it. */
export interface Packed {
  /** The path of the tarball. */
  readonly tarball: string
  /** Its size in bytes. */
  readonly size: number
  /** The paths in it, relative to the package. */
  readonly files: readonly string[]
  /** The project that it is installed in. */
  readonly project: string
}

declare module 'vitest' {
  interface ProvidedContext {
    packed: Packed
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.js')) throw new Error('there is no dist/: these tests read the built package; run `npm run build` first')
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'isnad-package-')))
  const packing = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder])
  if (packing.status !== 0) throw new Error(packing.output)
  const [packed] = JSON.parse(packing.stdout) as { filename: string; size: number; files: { path: string }[] }[]
  if (!packed) throw new Error('npm packed nothing')
  const tarball = resolve(folder, packed.filename)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }))
  const installing = await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], folder)
  if (installing.status !== 0) throw new Error(installing.output)
  provide('packed', { tarball, size: packed.size, files: packed.files.map(({ path }) => path), project: folder })
  return () => rmSync(folder, { recursive: true, force: true })
}
