/**
 * Events of the authority that texts speak of by name: Games, attacks. An attack spoken of has happened; Games count
 * where the sentence says that they are held.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { assertDate } from '../../schema/assertion'
import type { Authority, KnownEvent } from '../../schema/authority'
import type { EventFact } from '../../schema/records'
import type { EventStatus } from '../../schema/vocabulary'
import { buildMatcher, type Matcher } from '../recognise/matcher'
import type { Sentence } from '../sentences'
import { datesWithin, namedAt, type Scene } from './scene'
import { type TopicTerm, topicsWithin } from './topics'

const HELD = wordSet('احتضنتها احتضنته احتضنت نظمتها نظمته أقيمت استضافتها استضافته')
const TO_BE_HELD = wordSet(
  'سيحتضنها سيحتضنه ستحتضنها ستحتضنه سينظمها سينظمه ستنظمها ستنظمه سيستضيفها سيستضيفه ستستضيفها ستستضيفه ستقام سيقام المقررة المقرر المزمع المرتقبة المرتقب استضافة احتضان تنظيم لاستضافة لاحتضان لتنظيم',
)
/** How far from its name the holding of an event is told. */
const REACH = 8

const matchers = new WeakMap<Authority, Matcher<KnownEvent>>()

function matcherOf(authority: Authority): Matcher<KnownEvent> {
  const known = matchers.get(authority)
  if (known) return known
  const entries = authority.events
    .filter((e) => e.type === 'sports-event' || e.type === 'attack')
    .flatMap((value) => value.variants.ar.map((form) => ({ form, value })))
  const matcher = buildMatcher(entries, { inner: true })
  matchers.set(authority, matcher)
  return matcher
}

/** What the words around a name, or in it («الألعاب التي احتضنتها باريس»), say of the holding of the event; null for nothing. */
function holding(scene: Scene, first: number, last: number, sentence: Sentence): EventStatus | null {
  const { form } = scene.tokens
  for (let k = first; k < Math.min(sentence.last, last + REACH); k++) {
    if (HELD.has(form[k] as string)) return 'occurred'
    if (TO_BE_HELD.has(form[k] as string)) return 'planned'
  }
  for (let k = first - 1; k >= Math.max(sentence.first, first - REACH); k--) if (TO_BE_HELD.has(form[k] as string)) return 'planned'
  return null
}

/** The known events an article speaks of, each once, with every sentence that does. */
export function namedEvents(scene: Scene, terms: readonly TopicTerm[]): EventFact[] {
  const { authority } = scene.reading
  const matcher = matcherOf(authority)
  const found = new Map<string, { event: KnownEvent; status: EventStatus; fact: EventFact }>()
  for (const sentence of scene.sentences)
    for (const match of matcher.find(scene.tokens, sentence.first, sentence.last)) {
      const event = match.value
      const status = event.type === 'attack' ? 'occurred' : holding(scene, match.first, match.last, sentence)
      if (!status) continue
      const evidence = scene.evidence(sentence.start, sentence.end)
      const known = found.get(event.id)
      if (known) {
        if (known.fact.evidence.every((e) => e.start !== evidence.start))
          found.set(event.id, { ...known, fact: { ...known.fact, evidence: [...known.fact.evidence, evidence] } })
        continue
      }
      const said = datesWithin(scene, match.first, Math.min(sentence.last, match.last + REACH)).find((d) => d.edtf)
      const date = said?.edtf ? assertDate(said.edtf, said.basis ?? 'stated', [scene.evidence(said.start, said.end)]) : null
      const place = placeNear(scene, match.last, sentence, event)
      const fact: EventFact = {
        type: event.type,
        status,
        date,
        place,
        participants: [],
        topics: topicsWithin(terms, [evidence]),
        evidence: [evidence],
      }
      found.set(event.id, { event, status, fact })
    }
  return [...found.values()].map((f) => f.fact)
}

/** The place of a known event, where the sentence names it. */
function placeNear(scene: Scene, from: number, sentence: Sentence, event: KnownEvent): EventFact['place'] {
  for (let k = from; k < Math.min(sentence.last, from + REACH); k++) {
    const named = namedAt(scene, k)
    if (named?.kind === 'place' && (event.place === null || named.ref.id === event.place)) return named.ref
  }
  return null
}
