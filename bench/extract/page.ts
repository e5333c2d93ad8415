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
/** The row of the date step as `extract` takes it, over tokens that it has already. */
export const DATE_STEP = 'dates over the tokens: find, resolve'
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
  const [whole, dates, step] = [ratioOf('extract'), ratioOf(DATES), ratioOf(DATE_STEP)]
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
| dates at least ${BARS.dates} times chrono's | ${step.toFixed(1)} over the tokens, ${dates.toFixed(1)} with the tokenizer | ${verdict(step >= BARS.dates)} over the tokens, ${verdict(dates >= BARS.dates)} with the tokenizer |
| names at most ${BARS.slower * 100} % slower with ${MANY.toLocaleString('en')} more than with ${FEW.toLocaleString('en')} | ${(matching.slower * 100).toFixed(0)} % | ${verdict(matching.slower <= BARS.slower)} |

- chrono-node reads a page of a few kilobytes much faster than a long text: its cost grows faster than the text, ours does not. In the one long
  text the layout takes all pages but one for the surroundings of an article, so that less is understood than page by page.
- The dates: \`extract\` tokenizes once for all its steps; the tokenizer is the larger part where dates are all that is asked for.
- \`extract\` page by page is some 8,000 instructions a word (counted by valgrind), spread over a few hundred rules, of which none takes more than
  a twentieth; a quarter of the time is look-ups of strings in sets and maps and other work of the engine. A rule that is not entered, because the
  bits of a word say so, gains most; tables packed closer and interned strings gained nothing.
- The engine needs some thousand pages to compile all rules: the first seventeen pages of a process are read at 0.1 to 0.2 MB/s (chrono-node: 0.9).
`
}
