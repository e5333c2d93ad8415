/**
 * Full texts as one block of bytes, each decoded when it is asked for.
 *
 * @module
 */
import { Dictionary } from './index/dictionary'
import { pack, Unpacked } from './index/pack'

/** Texts by id as bytes: UTF-16, so that a text is had without decoding UTF-8. */
export function packTexts(texts: Readonly<Record<string, string>>): Uint8Array {
  const ids = Object.keys(texts)
  const offsets = new Uint32Array(ids.length + 1)
  ids.forEach((id, i) => {
    offsets[i + 1] = (offsets[i] as number) + (texts[id] as string).length
  })
  const units = new Uint16Array(offsets[ids.length] as number)
  ids.forEach((id, i) => {
    const text = texts[id] as string
    const from = offsets[i] as number
    for (let k = 0; k < text.length; k++) units[from + k] = text.charCodeAt(k)
  })
  const { units: idUnits, offsets: idOffsets, slots } = Dictionary.of(ids).arrays
  return pack({ idUnits, idOffsets, slots, offsets, units })
}

/**
 * What gives the text of an id out of the bytes {@link packTexts} wrote; undefined for an id there is not.
 *
 * @throws {TypeError} for other bytes.
 * @example
 * ```ts
 * import { openTexts, packTexts } from 'isnad'
 *
 * const text = openTexts(packTexts({ one: 'نص' }))
 * text('one') // => 'نص'
 * text('two') // => undefined
 * ```
 */
export function openTexts(bytes: Uint8Array): (id: string) => string | undefined {
  const arrays = new Unpacked(bytes)
  const ids = new Dictionary({
    units: arrays.get('idUnits', 'u16'),
    offsets: arrays.get('idOffsets', 'u32'),
    slots: arrays.get('slots', 'u32'),
  })
  const offsets = arrays.get('offsets', 'u32')
  const units = arrays.get('units', 'u16')
  // A byte order mark that stands in a text is part of it.
  const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })
  return (id) => {
    const at = ids.find(id)
    return at < 0 ? undefined : decoder.decode(units.subarray(offsets[at], offsets[at + 1]))
  }
}
