/**
 * Bytes to text: UTF-8 and nothing else, what is none told with its place.
 *
 * @module
 */

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

/** What a file that is no UTF-8 seems to be instead, by its first bytes. */
function guessed([first, second]: Uint8Array): string | null {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 'UTF-16' : null
}

/** A text, or what is wrong with the bytes and what can be done. */
export type Decoded = { readonly text: string } | { readonly message: string; readonly hint: string }

/** The text that bytes are, byte order mark dropped, nothing else touched. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const bad = firstInvalidUtf8(bytes)
    const byte = (bytes[bad] as number).toString(16).toUpperCase().padStart(2, '0')
    const line = bytes.subarray(0, bad).reduce((n, b) => n + (b === 0x0a ? 1 : 0), 1)
    const other = guessed(bytes)
    const message = `byte ${bad} (0x${byte}, on line ${line}) is no UTF-8${other ? `: the file begins as ${other} does` : ''}`
    return { message, hint: other ? `convert it from ${other} to UTF-8` : 'save the file as UTF-8' }
  }
}
