/**
 * The search, in a thread of its own: over the full texts of the articles, which it loads when the search box is entered.
 *
 * @module
 */
import { createDataset, type DatasetView, openDataset } from 'isnad'
import type { Shard } from './manifest'
import type { Answer, Message, Opening } from './messages'

/** Stretches are looked up in so many articles, the best; the others are listed without. */
const MARKED = 200

interface Ready {
  readonly data: DatasetView
  readonly texts: (id: string) => string | undefined
}

async function open({ index, records, shards }: Opening): Promise<Ready> {
  const get = async (file: string): Promise<Response> => {
    const response = await fetch(file)
    if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`)
    return response
  }
  const bytes = async (file: string): Promise<Uint8Array> => new Uint8Array(await (await get(file)).arrayBuffer())
  const [packed, ...parts] = await Promise.all([
    Promise.all([bytes(index), bytes(records)]),
    ...shards.map(async (file) => (await get(file)).json() as Promise<Shard>),
  ])
  const whole = new Map(parts.flatMap((part) => Object.entries(part)))
  const { meta, people, organizations, places, topics, outlets } = openDataset(...packed)
  const articles = [...whole.values()].map(({ article }) => article)
  // Full texts are searched, so what events and statements quote of them adds nothing.
  const data = createDataset({ meta, people, organizations, places, topics, outlets, articles, events: [], statements: [] })
  return { data, texts: (id) => whole.get(id)?.text }
}

let ready: Promise<Ready> | undefined

addEventListener('message', async ({ data: message }: MessageEvent<Message>) => {
  if (message.kind === 'open') {
    ready = open(message)
    // A question for nothing builds the index while the first word is still being typed.
    ready.then(
      ({ data, texts }) => data.search('', { limit: 0, texts }),
      () => {},
    )
    return
  }
  const { number, words } = message
  try {
    const { data, texts } = await (ready as Promise<Ready>)
    const hits = data.search(words, { limit: data.articles.length, texts })
    const answer: Answer = {
      number,
      articles: hits.map(({ article }) => article.id),
      stretches: hits.slice(0, MARKED).map(({ article, matches }) => [article.id, matches]),
      best: hits.slice(0, MARKED).map(({ match }) => match),
    }
    postMessage(answer)
  } catch (error) {
    postMessage({ number, error: String(error instanceof Error ? error.message : error) } satisfies Answer)
  }
})
