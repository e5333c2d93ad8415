/**
 * The authority of a compilation: all that is known before an article is read. Plain data, as it stands in `data/*.yaml`.
 *
 * @module
 */
import type { Names, Organization, Outlet, Person, Place, Topic, Variants } from './records'
import type { EventStatus, EventType, MentionKind, ParticipantRole, StatementAct } from './vocabulary'

/** A topic, with the words by which texts name it. */
export interface KnownTopic extends Topic {
  /** The Arabic terms whose presence in a text names the topic. */
  readonly terms: readonly string[]
}

/** An event known from outside the articles: it gives an event found in them its id, its names, and its day. */
export interface KnownEvent {
  readonly id: string
  readonly type: EventType
  readonly names: Names
  /** How texts call it, for events that are spoken of by name (Games, attacks); empty for a meeting. */
  readonly variants: Variants
  /** EDTF. */
  readonly date: string | null
  /** People and organisations (ids) that must be among the participants of a match. */
  readonly participants: readonly string[]
  readonly place: string | null
  readonly wikidata: string | null
  readonly formerIds: readonly string[]
  /** Sources outside the corpus that say otherwise. */
  readonly disputed: readonly { readonly says: string; readonly source: string }[]
  readonly note?: string
  readonly sources: readonly string[]
}

/** What is known of a seed file from outside its text. */
export interface KnownArticle {
  /** The file's name under `seeds/`. */
  readonly file: string
  /** The id, where it is not to be made from the file's name. */
  readonly id?: string
  /** Ids the article had before. */
  readonly formerIds?: readonly string[]
  readonly url: string | null
  readonly outlet: string | null
  /** EDTF, from the source's own page. */
  readonly published: string | null
  readonly note?: string
  readonly sources: readonly string[]
}

/** A fact that rules do not reach, said by hand and anchored on an exact quote of its article. */
export interface CuratedFact {
  readonly article: string
  /** Must stand in the article's text, once (or say which with `occurrence`, from 1). */
  readonly quote: string
  readonly occurrence?: number
  /** Why a rule does not reach it. */
  readonly why: string
  readonly event?: {
    readonly type: EventType
    readonly status: EventStatus
    readonly date: string | null
    readonly place: string | null
    readonly participants: readonly { readonly kind: MentionKind; readonly id: string; readonly role: ParticipantRole }[]
    readonly topics: readonly string[]
  }
  readonly statement?: { readonly speakers: readonly string[]; readonly act: StatementAct; readonly about: readonly string[] }
  readonly mention?: { readonly kind: MentionKind; readonly id: string }
  readonly sources: readonly string[]
}

/** All authority files together. */
export interface Authority {
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly places: readonly Place[]
  readonly topics: readonly KnownTopic[]
  readonly outlets: readonly Outlet[]
  readonly events: readonly KnownEvent[]
  readonly articles: readonly KnownArticle[]
  readonly curation: readonly CuratedFact[]
}

/** An authority that knows nothing: what `extract` reads with when it is given none. */
export const EMPTY_AUTHORITY: Authority = {
  people: [],
  organizations: [],
  places: [],
  topics: [],
  outlets: [],
  events: [],
  articles: [],
  curation: [],
}
