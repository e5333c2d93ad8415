/**
 * Seeds: bytes to text. What cannot be read as UTF-8, or holds nothing, is told with its place.
 *
 * @module
 */
import { type Sha256, sha256Hex } from '../link'
import type { Diagnostic, SourceFile } from '../schema/records'

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
 * The offset of the first byte that is no part of well-formed UTF-8, or -1.
 * @see https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G27506 (table 3-7)
 */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  const between = (at: number, low: number, high: number): boolean => {
    const b = bytes[at]
    return b !== undefined && b >= low && b <= high
  }
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] as number
    const length =
      lead < 0x80 ? 1 : lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
    if (length === 0) return i
    // No overlong forms, no surrogates, nothing beyond U+10FFFF.
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
    if (length > 1 && !between(i + 1, low, high)) return i
    for (let k = 2; k < length; k++) if (!between(i + k, 0x80, 0xbf)) return i
    i += length
  }
  return -1
}

/** The text that bytes are in UTF-8, byte order mark dropped; null where they are none. */
function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** What a file that is no UTF-8 seems to be instead, by its first bytes. */
function guessed([first, second]: Uint8Array): string | null {
  const mark = `${first?.toString(16)} ${second?.toString(16)}`
  return mark === 'ff fe' || mark === 'fe ff' ? 'UTF-16' : null
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
  const text = decoded(bytes)
  if (text === null) {
    const bad = firstInvalidUtf8(bytes)
    const byte = (bytes[bad] as number).toString(16).toUpperCase().padStart(2, '0')
    const line = bytes.subarray(0, bad).reduce((n, b) => n + (b === 0x0a ? 1 : 0), 1)
    const other = guessed(bytes)
    const message = `byte ${bad} (0x${byte}, on line ${line}) is no UTF-8${other ? `: the file begins as ${other} does` : ''}`
    return wrong('not-utf8', message, other ? `convert it from ${other} to UTF-8` : 'save the file as UTF-8')
  }
  if (text.trim() === '') return wrong('empty', 'the file holds no text', 'take it out, or put the article in')
  return { source, text, diagnostics: [] }
}
