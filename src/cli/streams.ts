/**
 * Standard streams: lines in with their numbers, lines out at the reader's pace.
 *
 * @module
 */
import { once } from 'node:events'

/** A line of the input that is not blank, with its number from 1. */
export interface InputLine {
  readonly number: number
  readonly text: string
}

/** The lines of a stream of UTF-8, one at a time, however it is cut into chunks. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const decoder = new TextDecoder('utf-8')
  let rest = ''
  let number = 0
  const take = function* (text: string): Generator<InputLine> {
    number++
    const line = text.replace(/\r$/, '')
    if (line.trim() !== '') yield { number, text: line }
  }
  for await (const chunk of stream) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) yield* take(part)
  }
  rest += decoder.decode()
  if (rest !== '') yield* take(rest)
}

/** Writes to standard output, and waits where its reader is slower. */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** A reader that closes the pipe (`| head`) has what it wanted: the command ends, and not as a failure. */
export function endQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
