/**
 * The records of a dataset, as TypeScript types. `zod/` says the same at run time; a type test holds the two together.
 *
 * Every type takes `Ids`, the ids of the dataset it belongs to, so that a compiled dataset knows its own by name.
 *
 * @module
 */
import type {
  BlockKind,
  ChromeKind,
  DateBasis,
  DateRole,
  EventStatus,
  EventType,
  MentionKind,
  ParticipantRole,
  StatementAct,
} from './vocabulary'

/** The ids of a dataset, by kind. A compiled dataset narrows each to a union of literals. */
export interface Ids {
  readonly article: string
  readonly event: string
  readonly statement: string
  readonly person: string
  readonly organization: string
  readonly place: string
  readonly topic: string
  readonly outlet: string
}

/**
 * A stretch of an article's text: `text.slice(start, end) === exact`.
 * Offsets are UTF-16 code units into the file decoded as UTF-8, byte order mark dropped, nothing else touched.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/**
 * Where a fact is stated: a W3C Web Annotation text position and text quote in one.
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export interface Evidence<I extends Ids = Ids> extends Span {
  readonly article: I['article']
}

/** Why a date is what it is: the rule that gave it, the words it rests on, or the source outside the corpus. */
export interface DateReason<I extends Ids = Ids> {
  /** The rule, in kebab-case: `office-held`, `event-still-to-come`, `same-event`, `dateline` … */
  readonly rule: string
  /** The bound this reason sets, where it sets only one. */
  readonly bound?: 'earliest' | 'latest'
  /** The day it sets, `YYYY-MM-DD`. */
  readonly day?: string
  /** The reason in one English sentence. */
  readonly note: string
  /** The words behind it. */
  readonly evidence: readonly Evidence<I>[]
  /** The address of a source outside the corpus. */
  readonly source?: string
}

/** When, as far as is known. */
export interface DateAssertion<I extends Ids = Ids> {
  /** ISO 8601-2 / EDTF: `2025-06-24`, `2023-12-14/2023-12-15`, `[2023-12-15..2023-12-20]`, `2015`, `XXXX-06-14` … */
  readonly edtf: string
  /** The first day it can be, `YYYY-MM-DD`, inclusive; null for open. */
  readonly earliest: string | null
  /** The last day it can be, `YYYY-MM-DD`, inclusive; null for open. */
  readonly latest: string | null
  /** Whether it lasted the whole stretch (`span`) or fell on one unknown day of it (`within`). */
  readonly extent: 'span' | 'within'
  readonly basis: DateBasis
  readonly evidence: readonly Evidence<I>[]
  readonly reasons: readonly DateReason<I>[]
  /** Beside an `external` or `corroborated` date: what the article's own text gives. */
  readonly fromText?: DateAssertion<I> | null
}

/** A name in the languages of the authority files; null where none is verified. */
export interface Names {
  readonly ar: string | null
  readonly fr: string | null
  readonly en: string | null
}

/** A reference to a person, organisation or place as an article makes it. */
export interface EntityRef<I extends Ids = Ids> {
  readonly kind: MentionKind
  /** The authority record, or null for one that has none. */
  readonly id: I['person'] | I['organization'] | I['place'] | null
  /** The name in the article, as printed. */
  readonly name: string
  /** Ties together all that one article says of the same entity; unique within the article. */
  readonly entity: string
}

/** A stretch of text that names a person, an organisation or a place. */
export interface Mention<I extends Ids = Ids> extends Span {
  readonly kind: MentionKind
  readonly id: I['person'] | I['organization'] | I['place'] | null
  /** Ties the mentions of one entity in an article together, known to the authority files or not. */
  readonly entity: string
  /** Why there is no id. */
  readonly reason?: string
}

/** Words that stand for a person or an organisation without naming it: an office, a role, «نظيره». */
export interface Reference<I extends Ids = Ids> extends Span {
  readonly kind: 'person' | 'organization'
  readonly id: I['person'] | I['organization'] | null
  readonly entity: string
  /** What ties the words to the entity: `office` (named with it), `nationality`, `ordinal`, `counterpart` … */
  readonly by: string
}

/** A stretch of lines of one kind. The blocks of an article tile its text. */
export interface Block {
  readonly start: number
  readonly end: number
  readonly kind: BlockKind
  readonly chrome?: ChromeKind
}

/** A date expression in an article. */
export interface DateMention extends Span {
  /** What it says, or null where nothing resolves it. */
  readonly edtf: string | null
  readonly role: DateRole
}

/** A person who signs an article, or the desk that does. */
export interface Author<I extends Ids = Ids> extends Span {
  readonly id: I['person'] | null
}

/** A topic of an article, with the words that name it. */
export interface TopicAssignment<I extends Ids = Ids> {
  readonly topic: I['topic']
  readonly evidence: readonly Evidence<I>[]
}

/** Who takes part in an event, and as what. */
export interface Participant<I extends Ids = Ids> extends EntityRef<I> {
  readonly role: ParticipantRole
}

/** An event as one article reports it. */
export interface EventFact<I extends Ids = Ids> {
  readonly type: EventType
  readonly status: EventStatus
  readonly date: DateAssertion<I> | null
  readonly place: EntityRef<I> | null
  readonly participants: readonly Participant<I>[]
  readonly topics: readonly I['topic'][]
  /** The sentences that report it, first the one that asserts it. */
  readonly evidence: readonly Evidence<I>[]
}

/** Where a statement is taken from, when not from its speaker's mouth: a communiqué, say. */
export interface StatementSource<I extends Ids = Ids> {
  readonly kind: 'communique' | 'document' | 'press'
  readonly issuers: readonly EntityRef<I>[]
  readonly evidence: readonly Evidence<I>[]
}

/** What somebody said, as one article reports it. */
export interface StatementFact<I extends Ids = Ids> {
  /** Who speaks; several when a statement is joint; empty when only its source is known. */
  readonly speakers: readonly EntityRef<I>[]
  readonly act: StatementAct
  readonly about: readonly I['topic'][]
  readonly source: StatementSource<I> | null
  readonly evidence: readonly Evidence<I>[]
}

/** Something the reader of a diagnostic has to look at. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning' | 'info'
  /** The rule, in kebab-case. */
  readonly rule: string
  readonly message: string
  /** The file, where there is one. */
  readonly file?: string
  /** UTF-16 offsets into the file's text. */
  readonly start?: number
  readonly end?: number
  /** What could be done or what is near. */
  readonly hint?: string
}

/** All that is read from one article: a line that `isnad extract` writes. */
export interface Facts<I extends Ids = Ids> {
  readonly id: I['article']
  readonly language: string
  readonly headline: Span | null
  readonly section: Span | null
  readonly outlet: { readonly id: I['outlet'] | null; readonly name: string } | null
  readonly authors: readonly Author<I>[]
  readonly blocks: readonly Block[]
  readonly published: DateAssertion<I> | null
  readonly dates: readonly DateMention[]
  readonly mentions: readonly Mention<I>[]
  readonly references: readonly Reference<I>[]
  readonly topics: readonly TopicAssignment<I>[]
  readonly events: readonly EventFact<I>[]
  readonly statements: readonly StatementFact<I>[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The file an article was read from. */
export interface SourceFile {
  readonly file: string
  /** SHA-256 of its bytes, lower-case hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

/** One seed file, as read. */
export interface Article<I extends Ids = Ids> {
  readonly id: I['article']
  /** Ids this article had before; each still leads here. Absent where there are none. */
  readonly formerIds?: readonly string[]
  readonly source: SourceFile
  /** The page it was published at, where a source outside the text gives it. */
  readonly url: string | null
  /** BCP 47. */
  readonly language: string
  readonly outlet: I['outlet'] | null
  readonly authors: readonly Author<I>[]
  readonly section: Span | null
  readonly headline: Span | null
  readonly blocks: readonly Block[]
  readonly published: DateAssertion<I> | null
  readonly dates: readonly DateMention[]
  readonly mentions: readonly Mention<I>[]
  readonly references: readonly Reference<I>[]
  readonly topics: readonly TopicAssignment<I>[]
  readonly events: readonly I['event'][]
  readonly statements: readonly I['statement'][]
}

/** A point on which articles, or an article and a source outside the corpus, disagree about an event. */
export interface Disagreement<I extends Ids = Ids> {
  readonly field: 'date' | 'place' | 'participants' | 'status'
  readonly values: readonly { readonly value: string; readonly evidence: readonly Evidence<I>[]; readonly source?: string }[]
}

/** Something that happened or is planned, with the evidence from each article that reports it. */
export interface Event<I extends Ids = Ids> {
  readonly id: I['event']
  /** Ids this event had before; each still leads here. Absent where there are none. */
  readonly formerIds?: readonly string[]
  readonly type: EventType
  readonly status: EventStatus
  readonly names: Names | null
  readonly date: DateAssertion<I> | null
  readonly place: I['place'] | null
  readonly participants: readonly Participant<I>[]
  readonly topics: readonly I['topic'][]
  readonly articles: readonly I['article'][]
  readonly evidence: readonly Evidence<I>[]
  readonly disagreements: readonly Disagreement<I>[]
  /** `curated` when a curation file says it, `rules` when the text's own words do. */
  readonly method: 'rules' | 'curated'
}

/** What somebody said. */
export interface Statement<I extends Ids = Ids> extends StatementFact<I> {
  readonly id: I['statement']
  readonly article: I['article']
  /** The event at which it was said, where it was. */
  readonly event: I['event'] | null
  readonly method: 'rules' | 'curated'
}

/** Identifiers of a record in other collections; null where none is verified. */
export interface Identifiers {
  readonly wikidata: string | null
  readonly geonames?: number | null
  readonly iso3166?: string | null
  readonly eurovoc?: readonly string[]
  /** IPTC Media Topics, `medtop:20000103`. */
  readonly mediatopic?: readonly string[]
}

/** The other spellings of a name, by script. */
export interface Variants {
  readonly ar: readonly string[]
  readonly latin: readonly string[]
}

/** A post held by a person, with its tenure. */
export interface Role<I extends Ids = Ids> {
  readonly title: Names
  readonly organization: I['organization']
  /** EDTF; the day of taking office as far as known. */
  readonly from: string | null
  /** EDTF; null means that no end was found, not that the post is still held. */
  readonly to: string | null
  readonly note?: string
  readonly sources: readonly string[]
}

/** What every authority record carries. */
export interface AuthorityRecord {
  readonly names: Names
  readonly variants: Variants
  readonly identifiers: Identifiers
  /** Ids this record had before; each still leads here. */
  readonly formerIds: readonly string[]
  readonly note?: string
  /** The addresses where the facts of this record were read. */
  readonly sources: readonly string[]
}

/** A person of the authority file. */
export interface Person<I extends Ids = Ids> extends AuthorityRecord {
  readonly id: I['person']
  readonly gender: 'f' | 'm' | null
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string | null
  readonly born: { readonly date: string; readonly place: string | null; readonly sources: readonly string[] } | null
  readonly roles: readonly Role<I>[]
  readonly honours: readonly {
    readonly names: Names
    readonly grade: string | null
    readonly date: string
    readonly note?: string
    readonly sources: readonly string[]
  }[]
}

/** An organisation of the authority file. */
export interface Organization<I extends Ids = Ids> extends AuthorityRecord {
  readonly id: I['organization']
  readonly type: 'government' | 'intergovernmental' | 'armed-group' | 'media' | 'other'
  readonly acronym: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly parent: I['organization'] | null
  readonly founded: string | null
  readonly dissolved: string | null
}

/** A place of the authority file. */
export interface Place<I extends Ids = Ids> extends AuthorityRecord {
  readonly id: I['place']
  readonly type: 'country' | 'region' | 'city' | 'site'
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
  readonly broader: I['place'] | null
  /** WGS 84 degrees. */
  readonly coordinates: { readonly longitude: number; readonly latitude: number } | null
}

/** A topic of the authority file. The terms that name it in a text are the compiler's, not the record's. */
export interface Topic<I extends Ids = Ids> extends AuthorityRecord {
  readonly id: I['topic']
  readonly broader: I['topic'] | null
  /** PLOVER contexts. */
  readonly plover: readonly string[]
}

/** An outlet of the authority file. */
export interface Outlet<I extends Ids = Ids> extends AuthorityRecord {
  readonly id: I['outlet']
  readonly url: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
}

/** What a dataset says of itself. */
export interface Meta {
  readonly name: string
  readonly schemaVersion: string
  readonly dataVersion: string
  /** SHA-256 of the canonical JSON (RFC 8785) of the dataset without this field, lower-case hexadecimal. */
  readonly contentHash: string
  readonly sources: readonly SourceFile[]
}

/** A compiled dataset, as it stands in `dataset.json`. */
export interface DatasetRecord<I extends Ids = Ids> {
  readonly meta: Meta
  readonly articles: readonly Article<I>[]
  readonly events: readonly Event<I>[]
  readonly statements: readonly Statement<I>[]
  readonly people: readonly Person<I>[]
  readonly organizations: readonly Organization<I>[]
  readonly places: readonly Place<I>[]
  readonly topics: readonly Topic<I>[]
  readonly outlets: readonly Outlet<I>[]
}
