/**
 * Standard streams: lines in with their numbers, lines out at the reader's pace.
 *
 * @module
 */
import { once } from 'node:events'

/** A line of the input that is not blank, with its number from 1: its text, or what keeps it from being one. */
export type InputLine = { readonly number: number } & ({ readonly text: string } | { readonly problem: string })

const LF = 0x0a
/** A longer line is no article, and more than a string can hold is near. In bytes. */
const LONGEST_LINE = 1 << 28
const MEGABYTE = 1 << 20

/**
 * The lines of a stream of UTF-8, one at a time, however it is cut into chunks: no more than one line is ever held, and
 * of one that is too long nothing.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number = LONGEST_LINE): AsyncGenerator<InputLine> {
  // A byte order mark is dropped by the decoder, at the start of the input and of every line.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let parts: Uint8Array[] = []
  let bytes = 0
  let number = 0
  const add = (part: Uint8Array): void => {
    bytes += part.length
    if (bytes > longest) parts = []
    else parts.push(part)
  }
  const take = (): InputLine | null => {
    const [held, length] = [parts, bytes]
    number++
    parts = []
    bytes = 0
    if (length > longest) return { number, problem: `longer than ${longest / MEGABYTE} MiB` }
    try {
      const text = decoder.decode(held.length === 1 ? held[0] : Buffer.concat(held))
      return text.trim() === '' ? null : { number, text: text.replace(/\r$/, '') }
    } catch {
      return { number, problem: 'no UTF-8' }
    }
  }
  for await (const chunk of stream) {
    let from = 0
    for (let to = chunk.indexOf(LF); to >= 0; to = chunk.indexOf(LF, from)) {
      add(chunk.subarray(from, to))
      from = to + 1
      const line = take()
      if (line) yield line
    }
    add(chunk.subarray(from))
  }
  const last = bytes > 0 ? take() : null
  if (last) yield last
}

/** Writes to standard output, and waits where its reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A reader that closes the pipe (`| head`) has what it wanted: the command ends, and not as a failure. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0)
      throw error
    })
}
