/** The time that builds take, as a page. */

/** What a run gives; times in seconds. */
export interface BuildResult {
  /** How many articles. */
  readonly size: number
  /** Of `dataset.json`. */
  readonly megabytes: number
  readonly threads: number
  /** The processor's time: from scratch, with nothing changed, with one article changed. */
  readonly clean: number
  readonly unchanged: number
  readonly changed: number
  /** The clock's time: from scratch, in one thread and in several. */
  readonly cleanClock: number
  readonly parallelClock: number
}

/** The section of the results; empty where builds were not measured. */
export function buildSection(result: BuildResult | undefined): string {
  if (result === undefined) return ''
  const { size, megabytes, threads, clean, unchanged, changed, cleanClock, parallelClock } = result
  const row = (name: string, seconds: number, ratio: number): string => `| ${name} | ${seconds.toFixed(1)} s | ${ratio.toFixed(1)}× |`
  return `
## Builds

\`isnad build\` over ${size.toLocaleString('en')} generated articles, a dataset of ${megabytes.toFixed(0)} MB. One article changed: one is
read, and only what its records say anew is held to the schema; all are linked and written, as after a build from
scratch, since any article may date any other. Nothing changed: the file is not made again where its hash is that of the
last build. The outputs are compared: they are the same bytes.

| build | time | times as fast |
| --- | --- | --- |
${[
  row('from scratch, one thread (processor)', clean, 1),
  row('nothing changed (processor)', unchanged, clean / unchanged),
  row('one article changed (processor)', changed, clean / changed),
  row('from scratch, one thread (clock)', cleanClock, 1),
  row(`from scratch, ${threads} threads (clock)`, parallelClock, cleanClock / parallelClock),
].join('\n')}
`
}
