/**
 * Canonical JSON and the hash of a dataset.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { DatasetRecord } from '../schema/records'

/**
 * The canonical JSON of a value: no spaces, keys sorted by UTF-16 code units, numbers and strings as ECMAScript writes
 * them. A property that is `undefined` is left out, as `JSON.stringify` does.
 *
 * @throws {TypeError} for what JSON cannot say: a number that is not finite, a function, a lone surrogate.
 * @see https://www.rfc-editor.org/rfc/rfc8785
 * @example
 * ```ts
 * import { canonicalJson } from 'isnad/compile'
 *
 * canonicalJson({ b: [1.0, 'é'], a: null }) // => '{"a":null,"b":[1,"é"]}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') {
    if (/\p{Surrogate}/u.test(value)) throw new TypeError('a lone surrogate has no canonical JSON')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([k, v]) => `${canonicalJson(k)}:${canonicalJson(v)}`).join(',')}}`
  }
  throw new TypeError(`a ${typeof value} has no JSON`)
}

/** SHA-256 of a text's UTF-8, or of bytes, in lower-case hexadecimal. */
export const sha256Hex = (data: string | Uint8Array): string => bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data))

/** The hash that a dataset carries in `meta.contentHash`: that of its canonical JSON without this very field. */
export function contentHash(dataset: DatasetRecord): string {
  const { contentHash: _, ...meta } = dataset.meta
  return sha256Hex(canonicalJson({ ...dataset, meta }))
}
