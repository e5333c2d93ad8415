import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSeed } from '../../src/build/seeds'
import { firstInvalidUtf8 } from '../../src/build/utf8'

describe('seeds as bytes', () => {
  test('bytes are UTF-8 exactly where a strict decoder takes them', () => {
    const strict = new TextDecoder('utf-8', { fatal: true })
    const accepted = (bytes: Uint8Array): boolean => {
      try {
        strict.decode(bytes)
        return true
      } catch {
        return false
      }
    }
    const byte = fc.oneof(
      fc.constantFrom(0xe0, 0xed, 0xf0, 0xf4, 0xc1, 0xc2, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0x41),
      fc.integer({ min: 0, max: 255 }),
    )
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 6 }), (list) => {
        const bytes = Uint8Array.from(list)
        const at = firstInvalidUtf8(bytes)
        expect(at === -1).toBe(accepted(bytes))
        if (at >= 0) expect(accepted(bytes.subarray(0, at))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('the text is the file without its byte order mark, nothing else touched', () => {
    const { text, source } = readSeed({ file: 'a.txt', bytes: new TextEncoder().encode('\uFEFFس\r\n\u200fص \n') })
    expect(text).toBe('س\r\n\u200fص \n')
    expect(source).toMatchObject({ file: 'a.txt', bytes: 14 })
  })
})
