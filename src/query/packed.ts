/**
 * A dataset as packed columns: what questions need in one block, the records as JSON in another, each read on demand.
 *
 * @module
 */
import type { DatasetRecord } from '../schema/records'
import { Dictionary, type DictionaryArrays } from './index/dictionary'
import type { DateArrays } from './index/intervals'
import { FACETS, type Facet, type KeySet } from './index/keys'
import { type Packable, pack, Unpacked } from './index/pack'
import type { PostingArrays } from './index/postings'
import type { Tables } from './index/source'
import { Table, type TableSource } from './index/table'
import type { Opened, Store } from './store'

/** The bytes of the records, or what reads a part of them. */
export type RecordBytes = Uint8Array | ((from: number, to: number) => Uint8Array)

const KINDS = ['articles', 'events', 'statements'] as const
const AUTHORITIES = ['people', 'organizations', 'places', 'topics', 'outlets'] as const
type Kind = (typeof KINDS)[number]

/** Texts one after the other, and where each starts. */
class Blob {
  private readonly parts: Uint8Array[] = []
  private size = 0
  private readonly encoder = new TextEncoder()

  /** Appends values as JSON. Returns where each starts, and where the last ends. */
  append(values: Iterable<unknown>): Uint32Array {
    const offsets = [this.size]
    for (const value of values) {
      const bytes = this.encoder.encode(JSON.stringify(value))
      this.parts.push(bytes)
      offsets.push((this.size += bytes.length))
    }
    return Uint32Array.from(offsets)
  }

  bytes(): Uint8Array {
    const out = new Uint8Array(this.size)
    let at = 0
    for (const part of this.parts) {
      out.set(part, at)
      at += part.length
    }
    return out
  }
}

const named = (name: string, arrays: object): Record<string, Packable> =>
  Object.fromEntries(Object.entries(arrays).map(([key, array]) => [`${name}.${key}`, array as Packable]))

/** A dataset as packed columns. */
export function packRecord(store: Store): { readonly index: Uint8Array; readonly records: Uint8Array } {
  const { record, tables, keys } = store
  const blob = new Blob()
  const arrays: Record<string, Packable> = {}
  for (const facet of FACETS) {
    const ids = keys[facet].ids()
    const former = facet === 'eventType' ? [] : store.record[FACET_LISTS[facet]].flatMap((r) => r.formerIds)
    const all = [...ids, ...new Set(former.filter((id) => !ids.includes(id)))]
    Object.assign(arrays, named(`keys.${facet}`, Dictionary.of(all).arrays))
    arrays[`keys.${facet}.key`] = Int32Array.from(all, (id) => keys[facet].find(id) ?? -1)
  }
  for (const kind of KINDS) {
    const { source } = tables[kind]
    Object.assign(arrays, named(`${kind}.dates`, source.dates()))
    for (const facet of FACETS) Object.assign(arrays, named(`${kind}.${facet}`, source.postings(facet)))
    const rows = source.slice(0, source.count)
    Object.assign(arrays, named(`${kind}.ids`, Dictionary.of(rows.map((r) => r.id)).arrays))
    arrays[`${kind}.records`] = blob.append(rows)
  }
  for (const kind of AUTHORITIES) arrays[`${kind}.records`] = blob.append([record[kind]])
  arrays['meta.records'] = blob.append([record.meta])
  return { index: pack(arrays), records: blob.bytes() }
}

const FACET_LISTS = { person: 'people', organization: 'organizations', place: 'places', topic: 'topics' } as const

/** Reads records out of their bytes. */
class Reader {
  private readonly decoder = new TextDecoder()

  constructor(
    private readonly arrays: Unpacked,
    private readonly bytes: RecordBytes,
  ) {}

  /** How many records there are of a name. */
  count(name: string): number {
    return this.arrays.get(`${name}.records`, 'u32').length - 1
  }

  read(name: string, at: number): unknown {
    const offsets = this.arrays.get(`${name}.records`, 'u32')
    const [from, to] = [offsets[at] as number, offsets[at + 1] as number]
    const bytes = typeof this.bytes === 'function' ? this.bytes(from, to) : this.bytes.subarray(from, to)
    return JSON.parse(this.decoder.decode(bytes))
  }
}

const dictionary = (arrays: Unpacked, name: string): Dictionary => {
  const found: DictionaryArrays = {
    units: arrays.get(`${name}.units`, 'u16'),
    offsets: arrays.get(`${name}.offsets`, 'u32'),
    slots: arrays.get(`${name}.slots`, 'u32'),
  }
  return new Dictionary(found)
}

/** The rows of a packed table. Each record is read once. */
class PackedSource<R> implements TableSource<R> {
  readonly count: number
  private readonly read: (R | undefined)[] = []

  constructor(
    private readonly arrays: Unpacked,
    private readonly reader: Reader,
    private readonly kind: Kind,
  ) {
    this.count = reader.count(kind)
  }

  dates(): DateArrays {
    return { start: this.arrays.get(`${this.kind}.dates.start`, 'i32'), end: this.arrays.get(`${this.kind}.dates.end`, 'i32') }
  }

  postings(facet: Facet): PostingArrays {
    const name = `${this.kind}.${facet}`
    return { offsets: this.arrays.get(`${name}.offsets`, 'u32'), rows: this.arrays.get(`${name}.rows`, 'u32') }
  }

  record(row: number): R {
    return (this.read[row] ??= this.reader.read(this.kind, row) as R)
  }

  slice(from: number, to: number): R[] {
    return Array.from({ length: Math.max(0, to - from) }, (_, i) => this.record(from + i))
  }

  pick(list: Uint32Array, from: number, to: number): R[] {
    return Array.from({ length: to - from }, (_, i) => this.record(list[from + i] as number))
  }
}

function packedKeys(arrays: Unpacked, facet: Facet): KeySet {
  let known: Dictionary | undefined
  const ids = (): Dictionary => (known ??= dictionary(arrays, `keys.${facet}`))
  const keyOf = arrays.get(`keys.${facet}.key`, 'i32')
  return {
    size: keyOf.length,
    ids: () => Array.from({ length: ids().size }, (_, i) => ids().at(i)),
    idAt: (key) => ids().at(key),
    find(id) {
      const at = ids().find(id)
      return at < 0 ? undefined : keyOf[at]
    },
  }
}

/** The packed records as a record whose lists are read when they are first looked at. */
function lazyRecord(reader: Reader, tables: Tables): DatasetRecord {
  const lists = new Map<string, unknown>()
  const once = <T>(name: string, read: () => T): T => {
    if (!lists.has(name)) lists.set(name, read())
    return lists.get(name) as T
  }
  const record = {}
  for (const name of [...AUTHORITIES, 'meta'] as const)
    Object.defineProperty(record, name, { enumerable: true, get: () => once(name, () => reader.read(name, 0)) })
  for (const kind of KINDS) {
    const { source } = tables[kind]
    Object.defineProperty(record, kind, { enumerable: true, get: () => once(kind, () => source.slice(0, source.count)) })
  }
  return record as DatasetRecord
}

/** What stands in packed columns, as a record and its indexes. */
export function openPacked(index: Uint8Array, records: RecordBytes): { readonly record: DatasetRecord; readonly opened: Opened } {
  const arrays = new Unpacked(index)
  const reader = new Reader(arrays, records)
  const table = <R>(kind: Kind): Table<R> => new Table(new PackedSource<R>(arrays, reader, kind))
  const tables: Tables = { articles: table('articles'), events: table('events'), statements: table('statements') }
  const keys = Object.fromEntries(FACETS.map((facet) => [facet, packedKeys(arrays, facet)])) as Record<Facet, KeySet>
  const ids = new Map<Kind, Dictionary>()
  const find = (name: string, id: string): unknown => {
    const kind = KINDS.find((k) => k === name)
    if (!kind) return undefined
    const rows = ids.get(kind) ?? dictionary(arrays, `${kind}.ids`)
    ids.set(kind, rows)
    const row = rows.find(id)
    return row < 0 ? undefined : tables[kind].source.record(row)
  }
  return { record: lazyRecord(reader, tables), opened: { keys, tables, find } }
}
