/**
 * The seed files that lie there are those that the dataset was compiled from, byte for byte.
 *
 * @module
 */
import type { Finding, Rule } from './rule'

/** Seeds match. Where none are given to compare, it finds nothing. */
export const seedsMatch: Rule = {
  name: 'seeds-match',
  explanation:
    'Each source of the dataset is a seed file with the same bytes (their number, their SHA-256), and each seed file is a source of the dataset. Offsets mean nothing in another text.',
  check({ dataset, seeds }) {
    if (!seeds) return []
    const lying = new Map(seeds.map((seed) => [seed.file, seed]))
    const compiled = new Set(dataset.meta.sources.map((source) => source.file))
    const sources = dataset.meta.sources.flatMap((source, i): Finding[] => {
      const at = ['meta', 'sources', i]
      const seed = lying.get(source.file)
      if (!seed) return [{ message: `there is no seed ${source.file}`, at }]
      if (seed.bytes !== source.bytes) return [{ message: `the seed ${source.file} has ${seed.bytes} bytes, not ${source.bytes}`, at }]
      return seed.sha256 === source.sha256
        ? []
        : [{ message: `the bytes of the seed ${source.file} are others than it was compiled from`, at }]
    })
    const others = seeds.filter((seed) => !compiled.has(seed.file))
    return [
      ...sources,
      ...others.map((seed): Finding => ({ message: `the seed ${seed.file} is no source of the dataset`, at: ['meta', 'sources'] })),
    ]
  },
}
