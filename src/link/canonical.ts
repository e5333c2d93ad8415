/**
 * Canonical JSON and the hash of a dataset.
 *
 * @module
 */
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils'
import type { DatasetRecord } from '../schema/records'
import type { ProvenShapes } from './proven'

/** Whether `JSON.stringify` writes a value as it is canonical: keys in order, nothing in it that JSON cannot say. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object') return false
  if (Array.isArray(value)) return value.every(isPlain)
  let before: string | null = null
  for (const key in value) {
    if ((before !== null && before >= key) || !isPlain((value as Readonly<Record<string, unknown>>)[key])) return false
    before = key
  }
  return true
}

/**
 * The same value with the keys of every object in order, which is how a dataset is written; of what is in order already,
 * the very same object. Shared parts stay shared.
 */
export function inKeyOrder<T>(value: T): T {
  if (value === null || typeof value !== 'object' || isPlain(value)) return value
  if (Array.isArray(value)) return value.map(inKeyOrder) as T
  const members = Object.entries(value).map(([key, member]) => [key, inKeyOrder(member)] as const)
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1))) as T
}

/** How `JSON.stringify` writes half a character, or a text that speaks of it. */
const LONE_SURROGATE = '\\ud'

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
  // Most of what is written is in order, and the engine's own writer is many times as fast.
  const json = isPlain(value) ? JSON.stringify(value) : LONE_SURROGATE
  return json.includes(LONE_SURROGATE) ? assembled(value) : json
}

/** Canonical JSON, member by member. */
function assembled(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a lone surrogate has no canonical JSON')
    return JSON.stringify(value)
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`${value} has no JSON`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(assembled).join(',')}]`
  if (typeof value === 'object') {
    const members = value as Readonly<Record<string, unknown>>
    let out = ''
    for (const key of Object.keys(members).sort()) {
      const member = members[key]
      if (member !== undefined) out += `${out === '' ? '' : ','}${assembled(key)}:${assembled(member)}`
    }
    return `{${out}}`
  }
  throw new TypeError(`a ${typeof value} has no JSON`)
}

/** The same in pieces, of which each is short: the lists of a dataset are cut into their records. */
function* canonicalPieces(dataset: object, told: ProvenShapes['note']): Generator<string> {
  let before = '{'
  for (const [key, value] of Object.entries(dataset).sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield `${before}${canonicalJson(key)}:`
    before = ','
    if (!Array.isArray(value)) yield canonicalJson(value)
    else {
      for (const [i, record] of value.entries()) {
        const json = canonicalJson(record)
        told(record, json)
        yield i === 0 ? '[' : ','
        yield json
      }
      yield value.length === 0 ? '[]' : ']'
    }
  }
  yield '}'
}

/** SHA-256 of texts as UTF-8, or of bytes, one after the other, in lower-case hexadecimal. */
export type Sha256 = (pieces: Iterable<string | Uint8Array>) => string

/** {@link Sha256} as it runs anywhere; where the system brings one, that is faster. */
const sha256Anywhere: Sha256 = (pieces) => {
  const hash = sha256.create()
  for (const piece of pieces) hash.update(typeof piece === 'string' ? utf8ToBytes(piece) : piece)
  return bytesToHex(hash.digest())
}

/** SHA-256 of a text's UTF-8, or of bytes, in lower-case hexadecimal. */
export const sha256Hex = (data: string | Uint8Array): string => sha256Anywhere([data])

/**
 * The hash that a dataset carries in `meta.contentHash`: that of its canonical JSON without this very field.
 *
 * @param told of the canonical JSON of each record, on the way.
 */
export function contentHash(dataset: DatasetRecord, hash: Sha256 = sha256Anywhere, told: ProvenShapes['note'] = () => {}): string {
  const { contentHash: _, ...meta } = dataset.meta
  return hash(canonicalPieces({ ...dataset, meta }, told))
}
