/**
 * Several lists of words, asked of a token at once.
 *
 * @module
 */
import { cliticReadings } from '../../arabic/clitics'
import { memoByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'

/** What the words of several lists stand for, asked of a token with or without proclitics; null for none of them. */
export const tableOf = <T extends string | object>(
  rows: readonly (readonly [words: ReadonlySet<string>, value: T])[],
): ((tokens: Tokens, at: number) => T | null) =>
  memoByForm((form): T | null => {
    for (const { base } of cliticReadings(form)) for (const [words, value] of rows) if (words.has(base)) return value
    return null
  })
