/**
 * Asks the search thread.
 *
 * @module
 */

import type { Evidence } from 'isnad'
import { useEffect, useState } from 'preact/hooks'
import type { Found } from '../state/select'
import type { Manifest } from './manifest'
import type { Answer, Message } from './messages'

let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, (answer: Answer) => void>()

function thread({ index, records, shards }: Manifest): Worker {
  if (worker) return worker
  const at = (file: string): string => new URL(file, document.baseURI).href
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    waiting.get(data.number)?.(data)
    waiting.delete(data.number)
  }
  worker.postMessage({ kind: 'open', index: at(index), records: at(records), shards: shards.map(at) } satisfies Message)
  return worker
}

/** Makes the search ready: to be called when somebody is about to ask. */
export const warmSearch = (manifest: Manifest): void => {
  thread(manifest)
}

/** What words find, with the best stretch of each of the best articles. */
export interface SearchFound extends Found {
  readonly best: ReadonlyMap<string, Evidence>
}

/** The state of a search: none asked, under way, answered, failed. */
export type SearchState =
  | { readonly state: 'none' }
  | { readonly state: 'searching' }
  | { readonly state: 'found'; readonly found: SearchFound }
  | { readonly state: 'failed'; readonly message: string }

function ask(manifest: Manifest, words: string): Promise<SearchFound> {
  const number = ++asked
  return new Promise((resolve, reject) => {
    waiting.set(number, (answer) => {
      if ('error' in answer) reject(new Error(answer.error))
      else
        resolve({
          words,
          articles: answer.articles,
          stretches: new Map(answer.stretches),
          best: new Map(answer.best.map((evidence) => [evidence.article, evidence])),
        })
    })
    thread(manifest).postMessage({ kind: 'search', number, words } satisfies Message)
  })
}

/** Searches for words, in the library's own search. */
export function useSearch(manifest: Manifest, words: string): SearchState {
  const [state, setState] = useState<SearchState>({ state: 'none' })
  useEffect(() => {
    if (words === '') {
      setState({ state: 'none' })
      return
    }
    let current = true
    setState({ state: 'searching' })
    ask(manifest, words).then(
      (found) => current && setState({ state: 'found', found }),
      (error: Error) => current && setState({ state: 'failed', message: error.message }),
    )
    return () => {
      current = false
    }
  }, [manifest, words])
  return state
}
