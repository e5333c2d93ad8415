/**
 * The gold annotation of the corpus, as the measures need it. `GUIDE.md` beside the files says what it means.
 *
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A stretch of the text: UTF-16 offsets, the end exclusive. */
export type Stretch = readonly [start: number, end: number]

/** What a gold file holds, as far as it is read here. */
interface GoldFile {
  readonly headline: string | null
  readonly published: string | null
  readonly chrome: readonly string[]
  readonly topics: readonly string[]
  readonly dates: readonly { text: string; start: number; edtf: string | null; kind: string }[]
  readonly persons: readonly { id: string; mentions: readonly { text: string; start: number }[] }[]
  readonly organizations: readonly { mentions: readonly { text: string; start: number }[] }[]
  readonly places: readonly { mentions: readonly { text: string; start: number }[] }[]
  readonly ambiguous?: readonly { text: string; start: number }[]
  readonly events: readonly { type: string; edtf: string | null; evidence: string | readonly string[] }[]
}

/** One article with all that should be found in it. */
export interface Gold {
  readonly id: string
  readonly file: string
  readonly text: string
  readonly headline: string | null
  readonly published: string | null
  readonly chromeLines: readonly Stretch[]
  readonly contentLines: readonly Stretch[]
  readonly topics: readonly string[]
  readonly dates: readonly { readonly at: Stretch; readonly edtf: string }[]
  readonly persons: readonly { readonly at: Stretch; readonly id: string }[]
  readonly organizations: readonly Stretch[]
  readonly places: readonly Stretch[]
  /** Neither rewarded nor punished. */
  readonly ambiguous: readonly Stretch[]
  /** Events and statements alike; the type tells them apart. */
  readonly events: readonly { readonly type: string; readonly edtf: string | null; readonly at: readonly Stretch[] }[]
}

const stretch = ({ text, start }: { text: string; start: number }): Stretch => [start, start + text.length]

function lineStretches(text: string): Stretch[] {
  let start = 0
  return text.split('\n').map((line): Stretch => {
    const at: Stretch = [start, start + line.length]
    start = at[1] + 1
    return at
  })
}

function readGold(folder: string, id: string): Gold {
  const file = join(folder, `${id}.txt`)
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  const gold = JSON.parse(readFileSync(join(folder, `${id}.gold.json`), 'utf8')) as GoldFile
  const chrome = new Set(gold.chrome.map((line) => line.trim()))
  const printed = ([start, end]: Stretch): string => text.slice(start, end).trim()
  const lines = lineStretches(text).filter((line) => printed(line) !== '')
  return {
    id,
    file,
    text,
    headline: gold.headline?.trim() ?? null,
    published: gold.published,
    chromeLines: lineStretches(text).filter((line) => chrome.has(printed(line))),
    contentLines: lines.filter((line) => !chrome.has(printed(line))),
    topics: gold.topics,
    dates: gold.dates.flatMap((date) => (date.kind !== 'chrome' && date.edtf ? [{ at: stretch(date), edtf: date.edtf }] : [])),
    persons: gold.persons.flatMap((person) => person.mentions.map((mention) => ({ at: stretch(mention), id: person.id }))),
    organizations: gold.organizations.flatMap(({ mentions }) => mentions.map(stretch)),
    places: gold.places.flatMap(({ mentions }) => mentions.map(stretch)),
    ambiguous: (gold.ambiguous ?? []).map(stretch),
    events: gold.events.map(({ type, edtf, evidence }) => ({
      type,
      edtf,
      at: [evidence].flat().map((sentence) => stretch({ text: sentence, start: text.indexOf(sentence) })),
    })),
  }
}

/** The annotated articles of a folder, by file name. */
export function readCorpus(folder: string): Gold[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.gold.json'))
  return names.sort().map((name) => readGold(folder, name.slice(0, -'.gold.json'.length)))
}
