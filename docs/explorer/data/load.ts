/**
 * The dataset of the page: its manifest, its packed bytes, its whole articles.
 *
 * @module
 */
import { type DatasetView, type Event, openDataset } from 'isnad'
import { type Manifest, shardOf, type Whole } from './manifest'

/** The manifest that the build put into the page. */
export function readManifest(): Manifest {
  const element = document.getElementById('manifest')
  if (!element?.textContent) throw new Error('this page was not built by `npm run docs`: it has no manifest')
  return JSON.parse(element.textContent) as Manifest
}

async function fetched(file: string): Promise<Response> {
  const response = await fetch(new URL(file, document.baseURI))
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`)
  return response
}

const bytesOf = async (file: string): Promise<Uint8Array> => new Uint8Array(await (await fetched(file)).arrayBuffer())

/** Opens the dataset. No record is read before it is shown. */
export async function loadDataset({ index, records }: Manifest): Promise<DatasetView> {
  const [indexBytes, recordBytes] = await Promise.all([bytesOf(index), bytesOf(records)])
  return openDataset(indexBytes, recordBytes)
}

const shards = new Map<string, Promise<unknown>>()

/** A record out of the shard that holds it, which is fetched when first asked for. */
async function outOf<R>(files: readonly string[], id: string): Promise<R | null> {
  const file = files[shardOf(id, files.length)] as string
  let shard = shards.get(file)
  if (!shard) {
    shard = fetched(file).then((response) => response.json())
    shards.set(file, shard)
    shard.catch(() => shards.delete(file))
  }
  return ((await shard) as Record<string, R>)[id] ?? null
}

/** An article whole: its text, its blocks, its marks. */
export const loadArticle = ({ shards: files }: Manifest, id: string): Promise<Whole | null> => outOf(files, id)

/** An event whole: the words of all its evidence, the reasons of its date. */
export const loadEvent = ({ events }: Manifest, id: string): Promise<Event | null> => outOf(events, id)
