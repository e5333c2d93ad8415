/**
 * Authority built upon another: a record of one's own takes the place of the one with its id, field by field.
 *
 * @module
 */
import type { Authority } from '../schema/authority'

type Fields = Readonly<Record<string, unknown>>

const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The fields whose lists are added to; all others take the place of what stood there. */
const ADDED = ['variants', 'terms', 'formerIds', 'sources']

/** Lists joined, maps of lists joined list by list; anything else is the schema's to refuse. */
function joined(base: unknown, own: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(own)) return [...new Set([...own, ...base])]
  if (!isMap(base) || !isMap(own)) return own
  return { ...base, ...Object.fromEntries(Object.entries(own).map(([key, value]) => [key, joined(base[key], value)])) }
}

/** The records of a kind that own ones are built upon. */
export class Base<K extends keyof Authority> {
  private readonly byId: ReadonlyMap<unknown, Authority[K][number]>

  constructor(records: readonly Authority[K][number][]) {
    this.byId = new Map(records.flatMap((record) => ('id' in record && record.id !== undefined ? [[record.id, record] as const] : [])))
  }

  /** An element as written, upon the record that has its id; as it is where none has. */
  under(value: unknown): unknown {
    const base = isMap(value) ? this.byId.get(value['id']) : undefined
    if (!isMap(value) || base === undefined) return value
    const fields = base as unknown as Fields
    const added = ADDED.filter((key) => key in value && key in fields).map((key) => [key, joined(fields[key], value[key])])
    return { ...fields, ...value, ...Object.fromEntries(added) }
  }

  /** The records that no element has taken the place of. */
  without(raw: readonly unknown[]): readonly Authority[K][number][] {
    const own = new Set(raw.map((value) => (isMap(value) ? value['id'] : undefined)))
    return [...this.byId].filter(([id]) => !own.has(id)).map(([, record]) => record)
  }
}
