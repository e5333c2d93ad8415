/**
 * Events of the authority that texts speak of by name: Games, attacks. An attack spoken of has happened; Games count
 * where the sentence says that they are held.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { assertDate } from '../../schema/assertion'
import type { Authority, KnownEvent } from '../../schema/authority'
import { edtfBounds } from '../../schema/edtf'
import type { EventFact, Evidence } from '../../schema/records'
import type { EventStatus } from '../../schema/vocabulary'
import { buildMatcher, type Match, type Matcher } from '../recognise/matcher'
import type { Sentence } from '../sentences'
import type { ReadDate } from '../steps'
import { MARK_WORDS } from './grammar'
import { datesWithin, type Named, namedAt, type Scene } from './scene'
import { type TopicTerm, topicsWithin } from './topics'

const HELD = wordSet('احتضنتها احتضنته احتضنت نظمتها نظمته أقيمت استضافتها استضافته')
const TO_BE_HELD = wordSet(
  'سيحتضنها سيحتضنه ستحتضنها ستحتضنه سينظمها سينظمه ستنظمها ستنظمه سيستضيفها سيستضيفه ستستضيفها ستستضيفه ستقام سيقام المقررة المقرر المزمع المرتقبة المرتقب استضافة احتضان تنظيم لاستضافة لاحتضان لتنظيم',
)
/** How far from its name the holding of an event is told, and its year and place. */
const REACH = 8
const YEAR_REACH = 20

const matchers = new WeakMap<Authority, Matcher<KnownEvent>>()

/**
 * The name of the series that a name stands for: what stands before a number or a relative clause.
 * «كأس العالم 2030» is one of «كأس العالم»; which one, a year or a place beside it has to say.
 */
function seriesOf(name: string): string {
  const words = foldText(name).split(' ')
  const cut = words.findIndex((w) => /\d/.test(w) || MARK_WORDS.relative.has(w) || TO_BE_HELD.has(w))
  return words.slice(0, cut < 0 ? words.length : cut).join(' ')
}

function matcherOf(authority: Authority): Matcher<KnownEvent> {
  const known = matchers.get(authority)
  if (known) return known
  const entries = authority.events.flatMap((value) => {
    const names = value.variants.ar
    if (value.type === 'attack') return names.map((form) => ({ form, value }))
    if (value.type !== 'sports-event') return []
    return [...new Set([...names, ...names.map(seriesOf)])].filter((form) => form !== '').map((form) => ({ form, value }))
  })
  const matcher = buildMatcher(entries, { inner: true })
  matchers.set(authority, matcher)
  return matcher
}

/** What the words of a name and around it say of the holding of the event; null for nothing. */
function holding(scene: Scene, first: number, last: number, sentence: Sentence): EventStatus | null {
  const { form } = scene.tokens
  for (let k = first; k < Math.min(sentence.last, last + REACH); k++) {
    if (HELD.has(form[k] as string)) return 'occurred'
    if (TO_BE_HELD.has(form[k] as string)) return 'planned'
  }
  for (let k = first - 1; k >= Math.max(sentence.first, first - REACH); k--) if (TO_BE_HELD.has(form[k] as string)) return 'planned'
  return null
}

/** Whether a date can be a day of the event. */
function agrees(date: ReadDate, event: KnownEvent): boolean {
  if (date.edtf === null || event.date === null) return false
  const [said, known] = [edtfBounds(date.edtf), edtfBounds(event.date)]
  return (
    (said.earliest ?? Number.NEGATIVE_INFINITY) <= (known.latest ?? Number.POSITIVE_INFINITY) &&
    (known.earliest ?? Number.NEGATIVE_INFINITY) <= (said.latest ?? Number.POSITIVE_INFINITY)
  )
}

/** The place of a known event, where the words from its name on give it. */
function placeOf(scene: Scene, match: Match<KnownEvent>, sentence: Sentence, event: KnownEvent): Named | null {
  for (let k = match.first; k < Math.min(sentence.last, match.last + REACH); k++) {
    const named = namedAt(scene, k)
    if (named?.kind === 'place' && named.ref.id !== null && named.ref.id === event.place) return named
  }
  return null
}

/** Which event a name means in its sentence, and the words that date and place it; null where nothing says which. */
function readMatch(
  scene: Scene,
  match: Match<KnownEvent>,
  sentence: Sentence,
): { event: KnownEvent; date: ReadDate | null; place: Named | null } | null {
  const said = datesWithin(scene, match.first, Math.min(sentence.last, match.last + YEAR_REACH))
  for (const event of match.values) {
    const date = said.find((d) => agrees(d, event)) ?? null
    const place = placeOf(scene, match, sentence, event)
    if (date || place || event.type === 'attack') return { event, date, place }
  }
  return null
}

/** The known events an article speaks of, each once, with every sentence that does. */
export function namedEvents(scene: Scene, terms: readonly TopicTerm[]): EventFact[] {
  const matcher = matcherOf(scene.reading.authority)
  const found = new Map<string, { fact: EventFact; evidence: Evidence[] }>()
  for (const sentence of scene.sentences)
    for (const match of matcher.find(scene.tokens, sentence.first, sentence.last)) {
      const meant = readMatch(scene, match, sentence)
      if (!meant) continue
      const { event, date, place } = meant
      const status = event.type === 'attack' ? 'occurred' : holding(scene, match.first, match.last, sentence)
      if (!status) continue
      const here = scene.evidence(sentence.start, sentence.end)
      const known = found.get(event.id)
      if (known) {
        if (known.evidence[known.evidence.length - 1]?.start !== here.start) known.evidence.push(here)
        continue
      }
      const evidence = [here]
      const fact: EventFact = {
        type: event.type,
        status,
        date: date?.edtf ? assertDate(date.edtf, date.basis ?? 'stated', [scene.evidence(date.start, date.end)]) : null,
        place: place?.ref ?? null,
        participants: [],
        topics: topicsWithin(terms, [here]),
        evidence,
      }
      found.set(event.id, { fact, evidence })
    }
  return [...found.values()].map((f) => f.fact)
}
