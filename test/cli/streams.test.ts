import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type InputLine, linesOf } from '../../src/cli/streams'
import { terminalOf } from '../../src/cli/terminal'

async function* chunksOf(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0
  for (const size of sizes) {
    yield bytes.subarray(from, from + size)
    from += size
  }
  yield bytes.subarray(from)
}

async function read(bytes: Uint8Array | string, { sizes = [] as number[], longest = 1 << 20 } = {}): Promise<InputLine[]> {
  const lines: InputLine[] = []
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  for await (const line of linesOf(chunksOf(given, sizes), longest)) lines.push(line)
  return lines
}

describe('the lines of a stream', () => {
  test('are numbered from 1, blank ones too, which are not given; line breaks and a byte order mark are no part of them', async () => {
    expect(await read('\ufeffone\r\n\n  \ntwo\nthree')).toEqual([
      { number: 1, text: 'one' },
      { number: 4, text: 'two' },
      { number: 5, text: 'three' },
    ])
    expect(await read('')).toEqual([])
  })

  test('are the same however the stream is cut, even within a letter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('م', 'a', '\u{1F600}', ' ', '\n', '\r\n') }), { maxLength: 5 }),
        fc.array(fc.nat(9)),
        async (parts, sizes) => {
          expect(await read(parts.join('\n'), { sizes })).toEqual(await read(parts.join('\n')))
        },
      ),
    )
  })

  test('one that is no UTF-8, or too long, is told by its number; the others are read', async () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0xff, 0xfe, 0x0a, ...new TextEncoder().encode('123456\nb\n'))
    expect(await read(bytes, { sizes: [7], longest: 5 })).toEqual([
      { number: 1, text: 'a' },
      { number: 2, problem: 'no UTF-8' },
      { number: 3, problem: expect.stringMatching(/^longer than/) },
      { number: 4, text: 'b' },
    ])
  })
})

describe('what a stream shows', () => {
  const [terminal, pipe] = [{ isTTY: true, columns: 90 }, {}]
  const color = (stream: object, env: Record<string, string>, args: string[] = []) => terminalOf(stream, env, args).color

  test('colours on a terminal and not in a pipe, unless the environment or the call says otherwise', () => {
    expect([color(terminal, {}), color(pipe, {})]).toEqual([true, false])
    expect([color(terminal, { NO_COLOR: '1' }), color(terminal, { NO_COLOR: '' }), color(terminal, { TERM: 'dumb' })]).toEqual([
      false,
      true,
      false,
    ])
    expect([color(pipe, { FORCE_COLOR: '1' }), color(terminal, { FORCE_COLOR: '0' }), color(pipe, { CI: '1' })]).toEqual([
      true,
      false,
      false,
    ])
    expect([color(terminal, {}, ['--no-color']), color(pipe, { NO_COLOR: '1', FORCE_COLOR: '1' })]).toEqual([false, false])
  })

  test('lines as wide as the terminal, and of any length in a pipe', () => {
    expect([terminalOf(terminal, {}).width, terminalOf(pipe, {}).width, terminalOf(pipe, { COLUMNS: '40' }).width]).toEqual([
      90,
      Number.POSITIVE_INFINITY,
      40,
    ])
    expect(terminalOf({ isTTY: true }, {}).width).toBe(80)
  })
})
