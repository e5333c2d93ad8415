/**
 * Files of a cache: each with the hash of its content before it, replaced whole, so that one that is damaged or cut short
 * is as good as none, and builds at the same time do not harm each other.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** SHA-256 in lower-case hexadecimal. */
export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** What a file of a cache holds; null where it is damaged, or cannot be read. */
export function readKept(path: string): string | null {
  try {
    const bytes = readFileSync(path)
    const end = bytes.indexOf('\n')
    const body = bytes.subarray(end + 1)
    return end >= 0 && bytes.toString('latin1', 0, end) === hashOf(body) ? body.toString('utf8') : null
  } catch {
    return null
  }
}

/** Writes a file of a cache. */
export function writeKept(path: string, text: string): void {
  const body = Buffer.from(text)
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, `${hashOf(body)}\n`)
  writeFileSync(temporary, body, { flag: 'a' })
  renameSync(temporary, path)
}

/**
 * Makes a folder for a cache, kept out of version control, and removes those of its files that `ours` matches and are
 * not among `wanted`: what other compilers, seeds that are gone and killed builds have left.
 *
 * @throws where the folder cannot be made, or is a link, which may lead anywhere.
 */
export function prepareCache(folder: string, ours: RegExp, wanted: ReadonlySet<string>): void {
  mkdirSync(folder, { recursive: true })
  if (!lstatSync(folder).isDirectory()) throw new Error('a link that may lead anywhere')
  writeFileSync(join(folder, '.gitignore'), '*\n')
  for (const name of readdirSync(folder)) if (ours.test(name) && !wanted.has(name)) rmSync(join(folder, name), { force: true })
}
