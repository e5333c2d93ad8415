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

/** The numbers of forms by hash, 0 for a free slot. */
let slots = new Int32Array(SMALL)
let forms = [...SINGLES]
/**
 * The units of all forms one after the other, and where those of each begin. They are compared in place of the strings, which
 * lie apart: frequent words come first, so that a page needs but a small part of this.
 */
let units = new Uint16Array(8 * SMALL)
let begins = new Int32Array(SMALL)
let used = 0
let generations = 0

/** To be called before the words of a text are numbered. */
export function beginText(): void {
  if (forms.length <= LIMIT) return
  slots = new Int32Array(SMALL)
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

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1)
const after = (slot: number): number => (slot + 1) & (slots.length - 1)

/** The hash of the units of a form. */
function hashOf(id: number): number {
  const begin = begins[id] as number
  const end = begins[id + 1] as number
  let hash = HASH_SEED
  for (let k = begin; k < end; k++) hash = Math.imul(hash ^ (units[k] as number), HASH_STEP)
  return hash
}

function grow(): void {
  const known = begins
  begins = new Int32Array(known.length * 2)
  begins.set(known)
  slots = new Int32Array(slots.length * 2)
  for (let id = SINGLES.length; id < forms.length; id++) {
    let slot = slotOf(hashOf(id))
    while (slots[slot] !== 0) slot = after(slot)
    slots[slot] = id
  }
}

function add(slot: number, length: number, hash: number): number {
  const id = forms.length
  if (2 * id >= slots.length) {
    grow()
    return numberOf(length, hash)
  }
  slots[slot] = id
  if (used + length > units.length) {
    const known = units
    units = new Uint16Array(known.length * 2)
    units.set(known)
  }
  begins[id] = used
  for (let k = 0; k < length; k++) units[used++] = scratch[k] as number
  begins[id + 1] = used
  forms.push(String.fromCharCode(...scratch.subarray(0, length)))
  return id
}

/** The number of the form that the first `length` units of {@link scratch} are, given their hash. */
export function numberOf(length: number, hash: number): number {
  let slot = slotOf(hash)
  for (;;) {
    const id = slots[slot] as number
    if (id === 0) return add(slot, length, hash)
    const begin = begins[id] as number
    if ((begins[id + 1] as number) - begin === length) {
      let k = 0
      while (k < length && units[begin + k] === scratch[k]) k++
      if (k === length) return id
    }
    slot = after(slot)
  }
}

/** The number of a form of one folded unit. */
export function numberOfUnit(unit: number): number {
  if (unit < SINGLES.length) return unit
  scratch[0] = unit
  return numberOf(1, Math.imul(HASH_SEED ^ unit, HASH_STEP))
}
