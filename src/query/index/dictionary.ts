/**
 * A dictionary of strings in three typed arrays: small, looked up by hash, stored and opened as it is.
 *
 * @module
 */

/** The arrays of a dictionary. */
export interface DictionaryArrays {
  /** The UTF-16 code units of all strings, one after the other. */
  readonly units: Uint16Array
  /** String `i` stands from `offsets[i]` to `offsets[i + 1]`. */
  readonly offsets: Uint32Array
  /** An open-addressing table: 0, or the number of a string plus one. Its length is a power of two. */
  readonly slots: Uint32Array
}

const hashOf = (text: string): number => {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Strings numbered from 0, found by number and by text. */
export class Dictionary {
  readonly size: number

  constructor(readonly arrays: DictionaryArrays) {
    this.size = arrays.offsets.length - 1
  }

  /** The dictionary of a list of distinct strings, in its order. */
  static of(texts: readonly string[]): Dictionary {
    const offsets = new Uint32Array(texts.length + 1)
    for (let i = 0; i < texts.length; i++) offsets[i + 1] = (offsets[i] as number) + (texts[i] as string).length
    const units = new Uint16Array(offsets[texts.length] as number)
    const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(1, texts.length) * 1.6)))
    for (let i = 0; i < texts.length; i++) {
      const text = texts[i] as string
      const from = offsets[i] as number
      for (let k = 0; k < text.length; k++) units[from + k] = text.charCodeAt(k)
      let slot = hashOf(text) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = i + 1
    }
    return new Dictionary({ units, offsets, slots })
  }

  /** The number of a string, or -1. */
  find(text: string): number {
    const { units, offsets, slots } = this.arrays
    const mask = slots.length - 1
    for (let slot = hashOf(text) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const i = (slots[slot] as number) - 1
      const from = offsets[i] as number
      if ((offsets[i + 1] as number) - from !== text.length) continue
      let k = 0
      while (k < text.length && units[from + k] === text.charCodeAt(k)) k++
      if (k === text.length) return i
    }
    return -1
  }

  /** The string of a number. */
  at(i: number): string {
    const { units, offsets } = this.arrays
    return String.fromCharCode(...units.subarray(offsets[i], offsets[i + 1]))
  }

  /** The numbers in the order of their strings. */
  sorted(): Uint32Array {
    const { units, offsets } = this.arrays
    const compare = (a: number, b: number): number => {
      const [fromA, fromB] = [offsets[a] as number, offsets[b] as number]
      const [lengthA, lengthB] = [(offsets[a + 1] as number) - fromA, (offsets[b + 1] as number) - fromB]
      for (let k = 0; k < lengthA && k < lengthB; k++) {
        const d = (units[fromA + k] as number) - (units[fromB + k] as number)
        if (d !== 0) return d
      }
      return lengthA - lengthB
    }
    return Uint32Array.from({ length: this.size }, (_, i) => i).sort(compare)
  }
}
