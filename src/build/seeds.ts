/**
 * Seeds: bytes to text. What cannot be read as UTF-8, or holds nothing, is told with its place.
 *
 * @module
 */
import { type Sha256, sha256Hex } from '../link'
import type { Diagnostic, SourceFile } from '../schema/records'
import { decodeUtf8 } from './utf8'

/** A file as it lies on the disk. */
export interface SeedFile {
  /** Its name, without a folder. */
  readonly file: string
  readonly bytes: Uint8Array
}

/** A seed as read: its text, or the diagnostic that says why there is none. */
export interface Seed {
  readonly source: SourceFile
  readonly text: string | null
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a seed: UTF-8, byte order mark dropped, nothing else touched.
 *
 * @param sha256 where the system brings a faster one.
 */
export function readSeed({ file, bytes }: SeedFile, sha256?: Sha256): Seed {
  const source: SourceFile = { file, sha256: sha256 ? sha256([bytes]) : sha256Hex(bytes), bytes: bytes.length }
  const wrong = (rule: string, message: string, hint: string): Seed => ({
    source,
    text: null,
    diagnostics: [{ severity: 'error', rule, message, file, hint }],
  })
  const read = decodeUtf8(bytes)
  if ('message' in read) return wrong('not-utf8', read.message, read.hint)
  const { text } = read
  if (text.trim() === '') return wrong('empty', 'the file holds no text', 'take it out, or put the article in')
  return { source, text, diagnostics: [] }
}
