/**
 * YAML with positions: a value, and where in the text each part of it stands.
 *
 * @module
 */
import { isAlias, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml'
import type { Diagnostic } from '../../schema/records'

/** A text file as read, with the name it is called by in diagnostics. */
export interface TextFile {
  readonly name: string
  readonly text: string
}

/** A stretch of a file's text, in UTF-16 code units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Keys and indexes from the root of a document to one of its parts. */
export type Path = readonly PropertyKey[]

/** A YAML file as read. */
export interface YamlFile extends TextFile {
  /** What the document says; undefined where it cannot be read. */
  readonly value: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** Where the value at a path stands; where there is none, the nearest thing that holds it. */
  readonly place: (path: Path) => Place
  /** Where the key at the end of a path stands. */
  readonly keyPlace: (path: Path) => Place
}

/** How often an anchor may be repeated: enough for any hand, too little for a bomb. */
const MAX_ALIASES = 100

/** What the parser's codes mean to somebody who writes YAML by hand. */
const HINTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'keep one of the two',
  TAB_AS_INDENT: 'indent with spaces',
  MULTILINE_IMPLICIT_KEY: 'a value with a colon and a space in it needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon and a space in it needs quotes',
}

/** Reads YAML 1.2. What is wrong with it becomes diagnostics; nothing is thrown. */
export function readYaml({ name, text }: TextFile): YamlFile {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const diagnostics: Diagnostic[] = document.errors.map(({ code, message, pos }) => {
    const hint = HINTS[code]
    // What is missing at the end of a file stands, for the parser, behind it.
    const start = Math.min(pos[0], text.length)
    const span = { start, end: Math.max(Math.min(pos[1], text.length), start) }
    return { severity: 'error', rule: 'yaml-syntax', message: `not valid YAML: ${message}`, file: name, ...span, ...(hint ? { hint } : {}) }
  })
  let value: unknown
  if (diagnostics.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: MAX_ALIASES })
    } catch (error) {
      const message = `not valid YAML: ${error instanceof Error ? error.message : String(error)}`
      diagnostics.push({ severity: 'error', rule: 'yaml-syntax', message, file: name, start: 0, end: 0 })
    }
  }

  const target = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node)
  const pairOf = (node: unknown, key: PropertyKey): Pair | undefined =>
    isMap(node) ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key)) : undefined
  const rangeOf = (node: unknown): Place | undefined => {
    const range = (node as { range?: readonly [number, number, number] | null } | null | undefined)?.range
    return range ? { start: range[0], end: range[1] } : undefined
  }
  /** A map as a whole is too much to show: its first key stands for it. */
  const narrow = (node: unknown): Place | undefined => (isMap(node) ? rangeOf(node.items[0]?.key) : undefined) ?? rangeOf(node)

  const place = (path: Path): Place => {
    let node: unknown = document.contents
    let found = narrow(node)
    for (const step of path) {
      const holder = target(node)
      const pair = pairOf(holder, step)
      if (pair) node = pair.value ?? pair.key
      else if (isSeq(holder) && typeof step === 'number' && step < holder.items.length) node = holder.items[step]
      else break
      // A node of no width is an empty value: its key shows better.
      const here = narrow(node)
      found = here && here.end > here.start ? here : (rangeOf(pair?.key) ?? found)
    }
    return found ?? { start: 0, end: 0 }
  }
  const keyPlace = (path: Path): Place => {
    let node: unknown = document.contents
    for (const step of path.slice(0, -1)) {
      const holder = target(node)
      node = isSeq(holder) ? holder.items[step as number] : pairOf(holder, step)?.value
    }
    return rangeOf(pairOf(target(node), path.at(-1) as PropertyKey)?.key) ?? place(path)
  }
  return { name, text, value: diagnostics.length === 0 ? value : undefined, diagnostics, place, keyPlace }
}
