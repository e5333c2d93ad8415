/** The speed of extraction as a page. */

export interface SpeedRow {
  readonly name: string
  /** Megabytes of UTF-8 a second. */
  readonly speed: number
  readonly chrono: number
  /** How many times as fast as chrono's dates alone. */
  readonly ratio: number
}

export interface ExtractResult {
  readonly pages: number
  readonly bytes: number
  readonly rows: readonly SpeedRow[]
  /** All pages, repeated, as one text. */
  readonly joined: { readonly bytes: number; readonly speed: number; readonly chrono: number; readonly ratio: number }
  /** Names found with few and with many in the authority; `slower` is a share of one. */
  readonly matching: { readonly few: number; readonly many: number; readonly slower: number }
}

/** The row of the date step as a whole: from the text to the days, as chrono does it. */
export const DATES = 'dates: tokenize, find, resolve'
/** How many invented people are added to the authority. */
export const FEW = 1_000
export const MANY = 50_000

/** What is to be reached. */
const BARS = { extract: 20, dates: 50, slower: 0.15 } as const

const verdict = (met: boolean): string => (met ? 'reached' : '**not reached**')

/** The section of the results; empty where extraction was not measured. */
export function extractSection(result: ExtractResult | undefined): string {
  if (result === undefined) return ''
  const { rows, joined, matching } = result
  const ratioOf = (name: string): number => rows.find((row) => row.name === name)?.ratio ?? Number.NaN
  const [whole, dates] = [ratioOf('extract'), ratioOf(DATES)]
  return `
## Extraction

\`npm run bench:extract\`: ${result.pages} pages (the seeds and the development corpus, ${(result.bytes / 1000).toFixed(0)} kB of UTF-8), read one by one, again and again,
in turn with chrono-node's \`ar\` locale, which finds dates only, on the same text.

| | MB/s | times chrono |
| --- | --- | --- |
| chrono-node, dates alone | ${(rows[0]?.chrono ?? Number.NaN).toFixed(1)} | 1 |
${rows.map(({ name, speed, ratio }) => `| ${name} | ${speed.toFixed(1)} | ${ratio.toFixed(1)} |`).join('\n')}
| ${(joined.bytes / 1e6).toFixed(1)} MB of pages as one text: chrono-node | ${joined.chrono.toFixed(1)} | 1 |
| the same: extract | ${joined.speed.toFixed(1)} | ${joined.ratio.toFixed(1)} |
| names, ${FEW.toLocaleString('en')} more in the authority | ${matching.few.toFixed(0)} | |
| names, ${MANY.toLocaleString('en')} more in the authority | ${matching.many.toFixed(0)} | |

| to reach | measured | |
| --- | --- | --- |
| extract at least ${BARS.extract} times chrono's dates | ${whole.toFixed(1)} page by page, ${joined.ratio.toFixed(1)} in one text | ${verdict(whole >= BARS.extract)} |
| dates at least ${BARS.dates} times chrono's | ${dates.toFixed(1)} | ${verdict(dates >= BARS.dates)} |
| names at most ${BARS.slower * 100} % slower with ${MANY.toLocaleString('en')} more than with ${FEW.toLocaleString('en')} | ${(matching.slower * 100).toFixed(0)} % | ${verdict(matching.slower <= BARS.slower)} |

- chrono-node reads a page of a few kilobytes much faster than a long text: its cost grows faster than the text, ours does not. In the one long
  text the layout takes all pages but one for the surroundings of an article, so that less is understood than page by page.
- The dates alone: the largest part is the tokenizer, which all later steps share.
- \`extract\` page by page: each step takes about twice as long in turn with the others as when the same page is read by it a second time
  at once (dates 2.6 times, layout 2.0, recognition 2.0, understanding 1.9, the tokenizer 1.6). Collection of garbage is a thirtieth. The rules
  compile to 1.3 MB of machine code, more than the cache of a core holds, which is likely the cause: tables packed closer gave nothing, a rule that
  is not entered, because the flags of a word say so, gave most.
`
}
