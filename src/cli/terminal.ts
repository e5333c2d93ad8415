/**
 * The streams that are written to: whether they take colours, whether Arabic has to be isolated, how wide they are.
 *
 * @module
 */
import { createColors } from 'picocolors'
import { isolated } from '../build/diagnostics'

/** What a stream can show. */
export interface Terminal {
  /** Whether colours are wanted. */
  readonly color: boolean
  /** Whether a person looks at it: elsewhere nothing invisible is written, and nothing wrapped. */
  readonly isTerminal: boolean
  /** Its width in columns; infinite where it is no terminal. */
  readonly width: number
}

/** Where a terminal does not say how wide it is. */
const USUAL_WIDTH = 80

const isSet = (value: string | undefined): boolean => value !== undefined && value !== ''

/**
 * What a stream can show. `--no-color` and `NO_COLOR` win over `FORCE_COLOR`; `COLUMNS` sets the width.
 *
 * @see https://no-color.org
 * @see https://force-color.org
 */
export function terminalOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>> = process.env,
  args: readonly string[] = process.argv,
): Terminal {
  const isTerminal = stream.isTTY === true
  const unwanted = isSet(env['NO_COLOR']) || args.includes('--no-color')
  const forced = isSet(env['FORCE_COLOR']) && env['FORCE_COLOR'] !== '0'
  const columns = Number(env['COLUMNS'])
  return {
    color: !unwanted && (forced || (isTerminal && env['TERM'] !== 'dumb' && env['FORCE_COLOR'] !== '0')),
    isTerminal,
    width: columns > 0 ? columns : isTerminal ? stream.columns || USUAL_WIDTH : Number.POSITIVE_INFINITY,
  }
}

/** Standard output. */
export const OUT = terminalOf(process.stdout)

/** Standard error. */
export const ERR = terminalOf(process.stderr)

/** The colours of standard output. */
export const colors = createColors(OUT.color)

/** Arabic between left-to-right words of a terminal stays together and leaves its surroundings alone. */
export const isolate = (text: string): string => (OUT.isTerminal ? isolated(text) : text)
