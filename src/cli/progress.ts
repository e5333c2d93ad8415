/**
 * Progress of long work, on standard error, where a person looks at it.
 *
 * @module
 */
import { Presets, SingleBar } from 'cli-progress'
import { ERR } from './terminal'

/** Work under way. */
export interface Progress {
  /** So many more pieces are done. */
  readonly advance: (pieces?: number) => void
  /** The work is over: the bar is gone. */
  readonly stop: () => void
}

/** Work that is done sooner shows nothing. */
const PATIENCE_MS = 500

/**
 * Shows how far work has come: nothing in a pipe, nothing for work that is soon done. `stop` must be called before
 * anything else is written to standard error.
 *
 * @param what the pieces, in the plural: `articles`.
 */
export function progress(total: number, what: string): Progress {
  if (!ERR.isTerminal) return { advance: () => {}, stop: () => {} }
  const format = `{bar} {percentage}% | {value}/{total} ${what} | {eta_formatted} left`
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true }, Presets.rect)
  const begin = performance.now()
  let done = 0
  return {
    advance: (pieces = 1) => {
      done += pieces
      if (bar.isActive) bar.update(done)
      else if (done < total && performance.now() - begin > PATIENCE_MS) bar.start(total, done)
    },
    stop: () => bar.stop(),
  }
}
