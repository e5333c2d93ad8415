/**
 * Named arrays in one block of bytes, opened without copying.
 *
 * Laid out as: the length of the header (4 bytes, little-endian), the header as JSON in UTF-8 (name, type, offset and
 * length of each array), then the arrays, each from a multiple of eight bytes on. Little-endian throughout.
 *
 * @module
 */

const TYPES = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array, f32: Float32Array } as const

/** An array that can be packed. */
export type Packable = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array

type Entry = readonly [name: string, type: keyof typeof TYPES, offset: number, length: number]

const align = (at: number): number => (at + 7) & ~7

/** The bytes of some arrays. */
export function pack(arrays: Readonly<Record<string, Packable>>): Uint8Array {
  const entries: Entry[] = []
  let size = 0
  for (const [name, array] of Object.entries(arrays)) {
    const type = (Object.keys(TYPES) as (keyof typeof TYPES)[]).find((key) => array instanceof TYPES[key]) ?? 'u8'
    entries.push([name, type, size, array.length])
    size = align(size + array.byteLength)
  }
  const header = new TextEncoder().encode(JSON.stringify(entries))
  const start = align(4 + header.length)
  const bytes = new Uint8Array(start + size)
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.set(header, 4)
  Object.values(arrays).forEach((array, i) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + (entries[i] as Entry)[2])
  })
  return bytes
}

/** What gives the arrays of a packed block by name: views of its bytes where they are aligned. */
export class Unpacked {
  private readonly entries = new Map<string, Entry>()
  private readonly bytes: Uint8Array
  private readonly start: number

  constructor(bytes: Uint8Array) {
    // Views need their alignment: a block that stands askew in its buffer is copied once.
    this.bytes = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset)
    const length = bytes.byteLength >= 4 ? view.getUint32(0, true) : -1
    if (length < 0 || 4 + length > bytes.byteLength) throw new TypeError('not a packed dataset')
    const entries = JSON.parse(new TextDecoder().decode(this.bytes.subarray(4, 4 + length))) as Entry[]
    for (const entry of entries) this.entries.set(entry[0], entry)
    this.start = align(4 + length)
  }

  /** Whether there is an array of a name. */
  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** An array by name and type. */
  get<T extends keyof typeof TYPES>(name: string, ...types: readonly T[]): InstanceType<(typeof TYPES)[T]> {
    const entry = this.entries.get(name)
    if (!entry || !types.includes(entry[1] as T)) throw new TypeError(`not a packed dataset of this version: no ${name}`)
    const [, type, offset, length] = entry
    const made = new TYPES[type](this.bytes.buffer as ArrayBuffer, this.bytes.byteOffset + this.start + offset, length)
    return made as InstanceType<(typeof TYPES)[T]>
  }
}
