/**
 * What the last build of a directory found out of what it wrote, beside the facts that it read: so that this one need not
 * parse a large dataset for its ids, compare it with what it would write, or look at the shape of every record again.
 * All of it goes by the hash of what it was found out of; it may be deleted at any time.
 *
 * @module
 */
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatasetIds, ProvenShapes } from '../link'
import type { DatasetRecord } from '../schema/records'
import { hashOf, prepareCache, readKept, writeKept } from './cache-files'

/** A `dataset.json` by the hash of its bytes, and what it holds. */
interface Standing {
  readonly sha256: string
  readonly contentHash: string
  readonly ids: DatasetIds
}

/** What is known from the last build, and what the next one will know. */
export interface LastBuild {
  readonly proven?: ProvenShapes
  /** The ids of a dataset as it stands in a file, where the last build wrote that file; else null. */
  readonly idsOf: (bytes: Uint8Array) => DatasetIds | null
  /** Whether a file is known to hold this dataset, as this compiler writes it. */
  readonly holds: (path: string, dataset: DatasetRecord) => boolean
  /** Takes note of the bytes of `dataset.json` as they are written. */
  readonly onBytes: (bytes: Uint8Array) => void
  /** Keeps what this build found out, of a dataset that stands now in a file. */
  readonly keep: (path: string, dataset: DatasetRecord) => void
}

/** Nothing known, nothing kept. */
export const NO_LAST_BUILD: LastBuild = { idsOf: () => null, holds: () => false, onBytes: () => {}, keep: () => {} }

const OURS = /^last-(shapes|dataset)-[0-9a-f]{16}(\.\d+)?$/
/** So many hexadecimal digits of its hash tell a record from all others. */
const DIGITS = 40

const onlyIds = (records: readonly { readonly id: string }[]): { readonly id: string }[] => records.map(({ id }) => ({ id }))

const idsIn = ({ articles, events, statements, people, organizations, places, topics, outlets }: DatasetIds): DatasetIds => ({
  articles: onlyIds(articles),
  events: onlyIds(events),
  statements: onlyIds(statements),
  people: onlyIds(people),
  organizations: onlyIds(organizations),
  places: onlyIds(places),
  topics: onlyIds(topics),
  outlets: onlyIds(outlets),
})

/**
 * What is kept in a folder.
 *
 * @param compiler what tells one compiler from another: its records may have other shapes, its files other bytes.
 */
export function openLastBuild(folder: string, compiler: string): LastBuild {
  const generation = hashOf(compiler).slice(0, 16)
  const names = { shapes: `last-shapes-${generation}`, dataset: `last-dataset-${generation}` }
  const shapes = readKept(join(folder, names.shapes)) ?? ''
  const right = new Set(shapes.split('\n'))
  const digests = new WeakMap<object, string>()
  const now: string[] = []
  const written = createHash('sha256')
  let wrote = false
  let standing: Standing | null = null
  return {
    proven: {
      note(record, canonical) {
        const digest = hashOf(canonical).slice(0, DIGITS)
        digests.set(record, digest)
        now.push(digest)
      },
      has: (record) => right.has(digests.get(record) ?? ''),
    },
    idsOf(bytes) {
      const kept = readKept(join(folder, names.dataset))
      const known = kept === null ? null : (JSON.parse(kept) as Standing)
      standing = known?.sha256 === hashOf(bytes) ? known : null
      return standing?.ids ?? null
    },
    holds: (path, dataset) =>
      standing?.contentHash === dataset.meta.contentHash &&
      lstatSync(path, { throwIfNoEntry: false })?.isFile() === true &&
      hashOf(readFileSync(path)) === standing.sha256,
    onBytes(bytes) {
      wrote = true
      written.update(bytes)
    },
    keep(path, dataset) {
      const { contentHash } = dataset.meta
      const all = now.join('\n')
      try {
        prepareCache(folder, OURS, new Set(Object.values(names)))
        if (all !== shapes) writeKept(join(folder, names.shapes), all)
        if (!wrote && standing?.contentHash === contentHash) return
        const sha256 = wrote ? written.digest('hex') : hashOf(readFileSync(path))
        const found: Standing = { sha256, contentHash, ids: idsIn(dataset) }
        writeKept(join(folder, names.dataset), JSON.stringify(found))
      } catch {
        // Then the next build finds it out again.
      }
    },
  }
}
