/**
 * Scores what `isnad extract` says of the corpus against its gold: the measures of `test/corpus/score.mjs`, with which
 * a test holds them equal, and three that it does not have (person links, person ids, statements).
 *
 * @module
 */
import type { Facts } from '../../src/schema/records'
import type { Gold, Stretch } from './gold'

/** The counts behind a figure. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** One thing that is not as the gold has it. */
export interface Miss {
  readonly measure: string
  readonly kind: 'wrong' | 'missed'
  readonly article: Gold
  readonly offset: number
  readonly note: string
}

/** All counts, by measure in the order of the table, and what stands behind those that are not right. */
export interface Score {
  readonly tallies: ReadonlyMap<string, Tally>
  readonly misses: readonly Miss[]
}

/** The F1 of a tally: the harmonic mean of precision and recall; 0 where nothing is right. */
export function f1({ right, wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
}

const overlap = (a: Stretch, b: Stretch): boolean => a[0] < b[1] && b[0] < a[1]
const stretchOf = ({ start, end }: { start: number; end: number }): Stretch => [start, end]
/** An EDTF day as it is compared: without a time of day and without marks of uncertainty. */
const bare = (edtf: string | null | undefined): string => (edtf ?? '').replace(/T.*$/, '').replace(/[?~%]/g, '')
const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf)

class Scorer {
  readonly tallies = new Map<string, Tally>()
  readonly misses: Miss[] = []
  constructor(readonly measures: readonly string[]) {
    for (const measure of measures) this.tallies.set(measure, { right: 0, wrong: 0, missed: 0 })
  }
  right(measure: string, times = 1): void {
    ;(this.tallies.get(measure) as Tally).right += times
  }
  miss(measure: string, kind: Miss['kind'], article: Gold, offset: number, note: string): void {
    ;(this.tallies.get(measure) as Tally)[kind]++
    this.misses.push({ measure, kind, article, offset, note })
  }
}

const MEASURES = [
  'offsets',
  'published',
  'chrome lines',
  'headline',
  'date spans',
  'date values',
  'persons',
  'organizations',
  'places',
  'topics',
  'events',
  'event dates',
  'person links',
  'person ids',
  'statements',
]

/** One value against one value, either of which may be missing. */
function scoreValue(scorer: Scorer, measure: string, gold: Gold, got: string | null, want: string | null, offset: number): void {
  if (want !== null && got === want) scorer.right(measure)
  if (got !== null && got !== want) scorer.miss(measure, 'wrong', gold, offset, got)
  if (want !== null && got !== want) scorer.miss(measure, 'missed', gold, 0, want)
}

/** Spans against spans: one that overlaps is right, once; one more on the same words is neither right nor wrong. */
function scoreSpans(
  scorer: Scorer,
  measure: string,
  gold: Gold,
  got: readonly Stretch[],
  want: readonly Stretch[],
  ignore: readonly Stretch[] = [],
): void {
  const used = new Set<number>()
  const exact = ([start, end]: Stretch): string => gold.text.slice(start, end)
  for (const wanted of want) {
    const i = got.findIndex((one, k) => !used.has(k) && overlap(one, wanted))
    if (i < 0) scorer.miss(measure, 'missed', gold, wanted[0], exact(wanted))
    else {
      used.add(i)
      scorer.right(measure)
    }
  }
  got.forEach((one, i) => {
    if (used.has(i) || ignore.some((other) => overlap(other, one)) || want.some((other) => overlap(other, one))) return
    scorer.miss(measure, 'wrong', gold, one[0], exact(one))
  })
}

function scoreLayout(scorer: Scorer, gold: Gold, facts: Facts): (at: Stretch) => boolean {
  const chrome = facts.blocks.filter(({ kind }) => kind === 'chrome').map(stretchOf)
  const isChrome = (at: Stretch): boolean => chrome.some((block) => block[0] <= at[0] && at[1] <= block[1] + 1)
  for (const line of gold.chromeLines) {
    if (isChrome(line)) scorer.right('chrome lines')
    else scorer.miss('chrome lines', 'missed', gold, line[0], gold.text.slice(...line).trim())
  }
  for (const line of gold.contentLines)
    if (isChrome(line)) scorer.miss('chrome lines', 'wrong', gold, line[0], gold.text.slice(...line).trim())
  scoreValue(scorer, 'headline', gold, facts.headline?.exact.trim() || null, gold.headline, facts.headline?.start ?? 0)
  const day = bare(facts.published?.edtf)
  scoreValue(scorer, 'published', gold, isDay(day) ? day : null, gold.published, facts.published?.evidence[0]?.start ?? 0)
  return isChrome
}

function scoreDates(scorer: Scorer, gold: Gold, facts: Facts): void {
  const dates = facts.dates.filter(({ role }) => role !== 'chrome')
  scoreSpans(
    scorer,
    'date spans',
    gold,
    dates.map(stretchOf),
    gold.dates.map(({ at }) => at),
  )
  for (const { at, edtf } of gold.dates) {
    const found = dates.filter((date) => overlap(stretchOf(date), at))
    if (found.length === 0) continue
    if (found.some((date) => bare(date.edtf) === bare(edtf))) scorer.right('date values')
    else scorer.miss('date values', 'wrong', gold, at[0], `${gold.text.slice(...at)} = ${found[0]?.edtf}, not ${edtf}`)
  }
}

/** Which mentions of an article name one person: pairs, so that splitting one and merging two both count. */
function scorePersons(scorer: Scorer, gold: Gold, facts: Facts, known: ReadonlySet<string>): void {
  const found = gold.persons.flatMap(({ at, id }) => {
    const mention = facts.mentions.find((one) => one.kind === 'person' && overlap(stretchOf(one), at))
    return mention ? [{ at, id, mention }] : []
  })
  found.forEach((a, i) => {
    for (const b of found.slice(i + 1)) {
      const want = a.id === b.id
      const got = a.mention.entity === b.mention.entity
      const note = `${gold.text.slice(...a.at)} and ${gold.text.slice(...b.at)}`
      if (want && got) scorer.right('person links')
      else if (want) scorer.miss('person links', 'missed', gold, b.at[0], `${note} are one`)
      else if (got) scorer.miss('person links', 'wrong', gold, b.at[0], `${note} are two`)
    }
    const want = known.has(a.id) ? a.id : null
    scoreValue(scorer, 'person ids', gold, a.mention.id, want, a.at[0])
  })
}

function scoreTopics(scorer: Scorer, gold: Gold, facts: Facts): void {
  const got = new Map(facts.topics.map(({ topic, evidence }) => [topic, evidence[0]]))
  for (const topic of gold.topics) {
    if (got.has(topic)) scorer.right('topics')
    else scorer.miss('topics', 'missed', gold, 0, topic)
  }
  for (const [topic, evidence] of got)
    if (!gold.topics.includes(topic)) scorer.miss('topics', 'wrong', gold, evidence?.start ?? 0, `${topic}: ${evidence?.exact}`)
}

/** Facts of one kind against gold ones: the type and a sentence in common; calls back for each that is found. */
function scoreFacts<T extends { readonly evidence: readonly { start: number; end: number }[] }>(
  scorer: Scorer,
  measure: string,
  gold: Gold,
  got: readonly T[],
  want: Gold['events'],
  sameType: (got: T, type: string) => boolean,
  found: (got: T, want: Gold['events'][number]) => void = () => {},
): void {
  const used = new Set<T>()
  for (const wanted of want) {
    const fact = got.find(
      (one) =>
        !used.has(one) && sameType(one, wanted.type) && one.evidence.some((words) => wanted.at.some((at) => overlap(stretchOf(words), at))),
    )
    if (!fact)
      scorer.miss(
        measure,
        'missed',
        gold,
        wanted.at[0]?.[0] ?? 0,
        `${wanted.type} ${wanted.edtf}: ${gold.text.slice(...(wanted.at[0] ?? [0, 0]))}`,
      )
    else {
      used.add(fact)
      scorer.right(measure)
      found(fact, wanted)
    }
  }
  for (const fact of got) {
    const [words] = fact.evidence
    if (!used.has(fact) && words)
      scorer.miss(measure, 'wrong', gold, words.start, `${describe(fact)}: ${gold.text.slice(words.start, words.end)}`)
  }
}

const describe = (fact: object): string => ('type' in fact ? String(fact.type) : 'act' in fact ? String(fact.act) : '')

function scoreEvents(scorer: Scorer, gold: Gold, facts: Facts): void {
  const events = gold.events.filter(({ type }) => type !== 'statement' && type !== 'other')
  const sameType = (event: Facts['events'][number], type: string): boolean => event.type === type
  scoreFacts(scorer, 'events', gold, facts.events, events, sameType, (event, { edtf, at }) => {
    if (!edtf || !/\d{4}/.test(edtf)) return
    if (bare(event.date?.edtf) === bare(edtf)) scorer.right('event dates')
    else scorer.miss('event dates', 'wrong', gold, at[0]?.[0] ?? 0, `${event.type}: ${event.date?.edtf}, not ${edtf}`)
  })
  const statements = gold.events.filter(({ type }) => type === 'statement')
  scoreFacts(scorer, 'statements', gold, facts.statements, statements, () => true)
}

/**
 * Scores facts against gold.
 * @throws Error where an article has no facts.
 *
 * @param known - The ids of the people in the authority files; others have no id to be right about.
 */
export function score(corpus: readonly Gold[], facts: ReadonlyMap<string, Facts>, known: ReadonlySet<string>): Score {
  const scorer = new Scorer(MEASURES)
  for (const gold of corpus) {
    const read = facts.get(gold.id)
    if (!read) throw new Error(`${gold.file}: no facts of this article`)
    for (const { start, end, exact } of [...read.mentions, ...read.dates])
      if (gold.text.slice(start, end) !== exact) scorer.miss('offsets', 'wrong', gold, start, exact)
    const isChrome = scoreLayout(scorer, gold, read)
    scoreDates(scorer, gold, read)
    for (const [measure, kind] of [
      ['persons', 'person'],
      ['organizations', 'organization'],
      ['places', 'place'],
    ] as const) {
      const want = measure === 'persons' ? gold.persons.map(({ at }) => at) : gold[measure]
      const got = read.mentions.filter((mention) => mention.kind === kind).map(stretchOf)
      scoreSpans(
        scorer,
        measure,
        gold,
        got.filter((at) => !isChrome(at)),
        want,
        gold.ambiguous,
      )
    }
    scorePersons(scorer, gold, read, known)
    scoreTopics(scorer, gold, read)
    scoreEvents(scorer, gold, read)
  }
  return scorer
}
