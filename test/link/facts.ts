/**
 * Facts made by hand: an article as a text in which the words that matter are looked up, so that every evidence slices.
 *
 * @module
 */
import type { LinkInput } from '../../src/link'
import { assertDate } from '../../src/schema/assertion'
import { type Authority, EMPTY_AUTHORITY, type KnownEvent } from '../../src/schema/authority'
import type {
  DateAssertion,
  EntityRef,
  EventFact,
  Evidence,
  Facts,
  Organization,
  Participant,
  Person,
  Place,
  Role,
  StatementFact,
} from '../../src/schema/records'
import type { DateBasis, DateRole, EventType, MentionKind, ParticipantRole } from '../../src/schema/vocabulary'

const none = { fr: null, ar: null }
const record = (id: string) => ({
  id,
  names: { ...none, en: id },
  variants: { ar: [], latin: [] },
  identifiers: { wikidata: null },
  formerIds: [],
  sources: ['https://example.org'],
})

export const person = (id: string, roles: readonly Role[] = []): Person => ({
  ...record(id),
  gender: null,
  nationality: null,
  born: null,
  roles,
  honours: [],
})
export const role = (ar: string, organization: string, from: string | null, to: string | null): Role => ({
  title: { ar, fr: null, en: null },
  organization,
  from,
  to,
  sources: ['https://example.org/tenure'],
})
export const organization = (id: string): Organization => ({
  ...record(id),
  type: 'government',
  acronym: null,
  country: null,
  parent: null,
  founded: null,
  dissolved: null,
})
export const place = (id: string, broader: string | null = null): Place => ({
  ...record(id),
  type: 'city',
  country: null,
  broader,
  coordinates: null,
})
export const knownEvent = (id: string, type: EventType, more: Partial<KnownEvent> = {}): KnownEvent => ({
  id,
  type,
  names: { ...none, en: id },
  variants: { ar: [], latin: [] },
  date: null,
  participants: [],
  place: null,
  wikidata: null,
  formerIds: [],
  disputed: [],
  sources: ['https://example.org/event'],
  ...more,
})

/** Two heads of services, an envoy, two cities in two countries. */
export const authority: Authority = {
  ...EMPTY_AUTHORITY,
  people: [
    person('amal-tazi', [role('المدير العام للأمن الوطني', 'security', '2015-05-15', null)]),
    person('jean-morel', [role('المدير العام للشرطة الوطنية الفرنسية', 'police', '2020-03-01', '2024-09-30')]),
    person('lea-brun'),
  ],
  organizations: [organization('security'), organization('police')],
  places: [place('morocco'), place('rabat', 'morocco'), place('paris')],
}

export const who = (id: string, role: ParticipantRole = 'participant'): Participant => ({ kind: 'person', id, name: id, entity: id, role })
export const someone = (name: string): Participant => ({ kind: 'person', id: null, name, entity: name, role: 'participant' })
export const at = (id: string): EntityRef => ({ kind: 'place', id, name: id, entity: id })

/** Builds the facts of one article, looking words up in its text. */
export class Article {
  private readonly facts: { -readonly [K in keyof Facts]: Facts[K] }

  constructor(
    readonly id: string,
    readonly text: string,
  ) {
    this.facts = {
      id,
      language: 'ar',
      headline: null,
      section: null,
      outlet: null,
      authors: [],
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      published: null,
      dates: [],
      mentions: [],
      references: [],
      topics: [],
      events: [],
      statements: [],
      diagnostics: [],
    }
  }

  words(exact: string): Evidence {
    const start = this.text.indexOf(exact)
    if (start < 0) throw new Error(`no ${exact} in ${this.text}`)
    return { article: this.id, start, end: start + exact.length, exact }
  }

  private span(exact: string) {
    const { article: _, ...span } = this.words(exact)
    return span
  }

  published(edtf: string): this {
    this.facts.published = assertDate(edtf, 'stated', [])
    return this
  }

  date(exact: string, edtf: string | null, role: DateRole = 'mention'): this {
    this.facts.dates = [...this.facts.dates, { ...this.span(exact), edtf, role }]
    return this
  }

  calls(exact: string, id: string): this {
    this.facts.references = [...this.facts.references, { ...this.span(exact), kind: 'person', id, entity: id, by: 'office' }]
    return this
  }

  mention(exact: string, kind: MentionKind, id: string | null): this {
    this.facts.mentions = [...this.facts.mentions, { ...this.span(exact), kind, id, entity: id ?? exact }]
    return this
  }

  event(
    type: EventType,
    sentence: string,
    more: Partial<Omit<EventFact, 'date'>> & { on?: string; basis?: DateBasis; words?: string } = {},
  ): this {
    const { on, basis = 'stated', words, ...rest } = more
    const date: DateAssertion | null = on === undefined ? null : assertDate(on, basis, [this.words(words ?? sentence)])
    const event: EventFact = {
      type,
      status: 'occurred',
      date,
      place: null,
      participants: [],
      topics: [],
      evidence: [this.words(sentence)],
      ...rest,
    }
    this.facts.events = [...this.facts.events, event]
    return this
  }

  says(sentence: string, speakers: readonly EntityRef[], more: Partial<StatementFact> = {}): this {
    const named = speakers.map(({ kind, id, name, entity }) => ({ kind, id, name, entity }))
    const statement: StatementFact = {
      speakers: named,
      act: 'affirmed',
      about: [],
      source: null,
      evidence: [this.words(sentence)],
      ...more,
    }
    this.facts.statements = [...this.facts.statements, statement]
    return this
  }

  input(): LinkInput {
    const bytes = new TextEncoder().encode(this.text).length
    return { facts: this.facts, source: { file: `${this.id}.txt`, sha256: '0'.repeat(64), bytes }, text: this.text }
  }
}
