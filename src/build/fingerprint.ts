/**
 * What tells one compiler from another: its own code. A version number would not do: who works on the compiler changes
 * what it reads without a release.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The SHA-256 of all code files of the compiler. */
export function compilerFingerprint(): string {
  const own = fileURLToPath(import.meta.url)
  const extension = extname(own)
  // Sources lie a folder below what belongs to them, a bundle lies beside it.
  const root = extension === '.ts' ? dirname(dirname(own)) : dirname(own)
  const hash = createHash('sha256')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => extname(file) === extension)
  for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
