/**
 * Forms: every distinct folded word of the texts read so far, once, with a number.
 *
 * An open-addressing table over the folded units, so that a word met before costs no string. Bounded: a table that has seen
 * too many distinct words starts afresh with the next text, which costs time and nothing else.
 *
 * @module
 */

const SMALL = 1 << 14
const LIMIT = 1 << 17
/** A token longer than this is no word of any language; it is kept, its form cut. */
export const LONGEST = 256
/** FNV-1a, over code units. */
export const HASH_SEED = 0x811c9dc5 | 0
export const HASH_STEP = 0x01000193
/** Single ASCII units, which all punctuation of a page mostly is, are their own numbers. */
const SINGLES = Array.from({ length: 0x80 }, (_, c) => String.fromCharCode(c))

/** The units of the word being read. */
export const scratch = new Uint16Array(LONGEST + 8)

/** Pairs of a form's number, 0 for a free slot, and its hash: what a look-up needs lies side by side. */
let slots = new Int32Array(2 * SMALL)
let mask = SMALL - 1
let forms = [...SINGLES]
/** The units of all forms one after the other, and where those of each begin: read in place of the strings, which lie apart. */
let units = new Uint16Array(8 * SMALL)
let begins = new Int32Array(SMALL)
let used = 0
let generations = 0

/** To be called before the words of a text are numbered. */
export function beginText(): void {
  if (forms.length <= LIMIT) return
  slots = new Int32Array(2 * SMALL)
  mask = SMALL - 1
  forms = [...SINGLES]
  units = new Uint16Array(8 * SMALL)
  begins = new Int32Array(SMALL)
  used = 0
  generations++
}

/** Which numbering holds: it grows by one whenever the numbers start afresh. */
export const generation = (): number => generations

/** The form of a number. */
export const formOf = (id: number): string => forms[id] as string

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & mask

function grow(): void {
  const old = slots
  slots = new Int32Array(old.length * 2)
  mask = (slots.length >> 1) - 1
  const known = begins
  begins = new Int32Array(known.length * 2)
  begins.set(known)
  for (let at = 0; at < old.length; at += 2) {
    if (old[at] === 0) continue
    let slot = slotOf(old[at + 1] as number)
    while (slots[2 * slot] !== 0) slot = (slot + 1) & mask
    slots[2 * slot] = old[at] as number
    slots[2 * slot + 1] = old[at + 1] as number
  }
}

/** Names of an object are compared by address; see {@link asName}. */
const names: Record<string, true> = Object.create(null)

/**
 * A string as the engine keeps the names of properties: two of them are compared by address, not unit by unit, and so is one
 * with a word written in the code.
 */
function asName(form: string): string {
  names[form] = true
  const [name = form] = Object.keys(names)
  delete names[form]
  return name
}

function add(slot: number, length: number, hash: number): number {
  const id = forms.length
  if (2 * id > mask) {
    grow()
    return numberOf(length, hash)
  }
  slots[2 * slot] = id
  slots[2 * slot + 1] = hash
  if (used + length > units.length) {
    const known = units
    units = new Uint16Array(known.length * 2)
    units.set(known)
  }
  begins[id] = used
  for (let k = 0; k < length; k++) units[used++] = scratch[k] as number
  begins[id + 1] = used
  forms.push(asName(String.fromCharCode(...scratch.subarray(0, length))))
  return id
}

/** The number of the form that the first `length` units of {@link scratch} are, given their hash. */
export function numberOf(length: number, hash: number): number {
  let slot = slotOf(hash)
  for (;;) {
    const id = slots[2 * slot] as number
    if (id === 0) return add(slot, length, hash)
    if (slots[2 * slot + 1] === hash) {
      const begin = begins[id] as number
      if ((begins[id + 1] as number) - begin === length) {
        let k = 0
        while (k < length && units[begin + k] === scratch[k]) k++
        if (k === length) return id
      }
    }
    slot = (slot + 1) & mask
  }
}

/** The number of a form of one folded unit. */
export function numberOfUnit(unit: number): number {
  if (unit < SINGLES.length) return unit
  scratch[0] = unit
  return numberOf(1, unit)
}
