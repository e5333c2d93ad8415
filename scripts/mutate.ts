/**
 * Corrupts the shipped dataset one field at a time, its content hash made to fit, and counts what `isnad check` finds.
 *
 * `npm run mutate -- [COUNT] [SEED]`
 *
 * @module
 */
import { contentHash } from '../src/link'
import { isFromTexts, judge, record } from '../test/check/judge'
import { corruptions } from '../test/check/mutate'

const count = Number(process.argv[2] ?? 2000)
const seed = Number(process.argv[3] ?? 1)
const dataset = record()
const find = judge()
const tried = corruptions(dataset, count, seed).map((one) => ({ ...one, by: find(one.dataset) }))

const share = (list: typeof tried): string => {
  const caught = list.filter(({ by }) => by !== null).length
  return `${caught} of ${list.length} (${((100 * caught) / Math.max(1, list.length)).toFixed(1)} %)`
}
const unlike = tried.filter((one) => contentHash(dataset) !== one.dataset.meta?.contentHash).length
const texts = tried.filter(({ field }) => isFromTexts(field))
const authority = tried.filter(({ field }) => !isFromTexts(field))
console.log(`seed ${seed}: ${tried.length} corruptions`)
console.log(`with the content hash as it was: ${unlike} of ${tried.length} found by it alone`)
console.log(`with a content hash that fits: ${share(tried)}`)
console.log(`  of what the texts give (articles, events, statements, sources): ${share(texts)}`)
console.log(`  of what authority files give (people, places …; names, versions): ${share(authority)}`)

const rules = new Map<string, number>()
for (const { by } of tried) if (by !== null) rules.set(by, (rules.get(by) ?? 0) + 1)
console.log('\nfound first by:')
for (const [rule, n] of [...rules].sort((a, b) => b[1] - a[1])) console.log(`  ${rule.padEnd(20)} ${n}`)

console.log('\nnot found, of what the texts give:')
const missed = texts.filter(({ by }) => by === null)
for (const { what } of [...missed].sort((a, b) => (a.what < b.what ? -1 : 1))) console.log(`  ${what.slice(0, 200)}`)
