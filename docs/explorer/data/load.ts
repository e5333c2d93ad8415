/**
 * The dataset of the page: its manifest, its packed bytes, its whole articles.
 *
 * @module
 */
import { type DatasetView, openDataset } from 'isnad'
import { type Manifest, type Shard, shardOf, type Whole } from './manifest'

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

const shards = new Map<string, Promise<Shard>>()

/** An article whole: its text, its blocks, its marks. Fetched with its neighbours when first asked for. */
export async function loadArticle(manifest: Manifest, id: string): Promise<Whole | null> {
  const file = manifest.shards[shardOf(id, manifest.shards.length)] as string
  let shard = shards.get(file)
  if (!shard) {
    shard = fetched(file).then((response) => response.json() as Promise<Shard>)
    shards.set(file, shard)
    shard.catch(() => shards.delete(file))
  }
  return (await shard)[id] ?? null
}
