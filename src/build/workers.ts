/**
 * Reading articles in several threads. Each is read by itself, so what comes out does not depend on how many there are.
 *
 * A worker runs the file that this module stands in, be that the source or a bundle: there it finds that it is one, and
 * serves.
 *
 * @module
 */
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { extract } from '../extract'
import { inKeyOrder } from '../link/canonical'
import type { Authority } from '../schema/authority'
import type { ArticleText } from './compile'

/** What a worker is given to read. */
type Task = readonly Pick<ArticleText, 'id' | 'text'>[]

interface Role {
  readonly role: 'isnad-reader'
  /** The address of this module. */
  readonly file: string
  readonly authority: Authority
}

/** So many articles are handed over at once: enough that the handing over is nothing, few enough that all end together. */
const BATCH = 16

const isReader = (data: unknown): data is Role => (data as Role | null)?.role === 'isnad-reader'

/** The facts of an article as JSON, as they are kept and handed over: in the order of keys in which datasets are written. */
export const readAsJson = ({ id, text }: Task[number], authority: Authority): string =>
  JSON.stringify(inKeyOrder(extract({ id, text }, authority)))

if (!isMainThread && isReader(workerData)) {
  const { authority } = workerData
  parentPort?.on('message', (task: Task) => parentPort?.postMessage(task.map((article) => readAsJson(article, authority))))
}

/** The file that a worker runs: sources in TypeScript cannot be run as they are. */
function workerFile(): string {
  // A bundle of CommonJS in several files has one address for all of them.
  const own = typeof __filename === 'string' ? __filename : fileURLToPath(import.meta.url)
  return extname(own) === '.ts' ? join(dirname(own), 'worker-from-sources.mjs') : own
}

/**
 * The facts of articles, as JSON, in the order of the articles, read by several workers.
 *
 * @throws what a worker failed with.
 */
export async function readInWorkers(
  articles: readonly ArticleText[],
  authority: Authority,
  jobs: number,
  onRead: (count: number) => void,
): Promise<string[]> {
  const facts: string[] = new Array(articles.length)
  const data: Role = { role: 'isnad-reader', file: import.meta.url, authority }
  const workers: Worker[] = []
  let next = 0
  const serve = (worker: Worker): Promise<void> =>
    new Promise((done, failed) => {
      let from = 0
      const hand = (): void => {
        from = next
        next = Math.min(from + BATCH, articles.length)
        if (from === next) done()
        else worker.postMessage(articles.slice(from, next).map(({ id, text }) => ({ id, text })))
      }
      worker.on('message', (read: string[]) => {
        read.forEach((one, i) => (facts[from + i] = one))
        onRead(read.length)
        hand()
      })
      worker.on('error', failed)
      worker.on('exit', () => failed(new Error('a worker ended before its work did')))
      hand()
    })
  try {
    for (let i = 0; i < Math.min(jobs, Math.ceil(articles.length / BATCH)); i++)
      workers.push(new Worker(workerFile(), { workerData: data, execArgv: [] }))
    await Promise.all(workers.map(serve))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return facts
}
