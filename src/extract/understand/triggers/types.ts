/**
 * What a table of triggers says of a word: which kind of event it asserts, what it needs beside it to do so, and who is
 * who around it.
 *
 * @module
 */
import type { EventType, ParticipantRole, StatementAct } from '../../../schema/vocabulary'
import type { ObjectClass } from './objects'

/** What must stand beside a trigger for it to assert its event. */
export type Need =
  /** Nothing: the word says it all. */
  | 'nothing'
  /** A person, or the word for an official or a delegation, as object. */
  | 'person'
  /** A partner after مع, or with ب. */
  | 'partner'
  /** A partner after مع, and nothing less. */
  | 'counterpart'
  /** A place: visited, arrived at. */
  | 'place'
  /** A place, and somebody who goes there: an official, a delegation. */
  | 'trip'
  /** A noun of one of these classes as object (or as subject, in the passive). */
  | {
      readonly object: ObjectClass
      /** Only behind this preposition: أطاح بـ, احتفظ بـ. */
      readonly by?: string
      /** No farther than so many words behind the trigger. */
      readonly near?: number
    }

/** The roles that the grammar gives around a trigger. */
export interface Roles {
  readonly subject: ParticipantRole
  readonly object?: ParticipantRole
  /** After مع, إلى, لـ. */
  readonly partner?: ParticipantRole
}

/** One event that a word may assert. */
export interface Frame {
  readonly type: EventType
  readonly needs: Need
  readonly roles: Roles
  /** Only with a pronoun on the verb that stands for the object: الوفد … ترأسه فلان. */
  readonly suffixed?: true
  /** Only of those who have just arrived: «استقبل … في المطار». */
  readonly arriving?: true
  /**
   * Only where armed men are its subject («اقتحم مسلحون …»), they or what they fight with are named around it («استهدفت طائرة مسيرة …»),
   * they or settlers are, a group that is no army is («شن تنظيم …»), such a group burns what is no tyre and no flag, or whom it hurts are
   * people who have no quarrel with who attacks («طعن شاب ثلاثة من المصلين»).
   */
  readonly armed?: 'men' | 'arms' | 'group' | 'arson' | 'people' | 'crowd'
}

/** A verb. */
export interface VerbTrigger {
  /** Dictionary forms, third person masculine singular. */
  readonly past: string
  readonly present: string
  /** What it asserts by itself; the first frame whose need is met holds. */
  readonly acts?: readonly Frame[]
  /** The types of event noun that it lends its tense to: عقد اجتماعا. */
  readonly light?: readonly EventType[]
  /** Lends it to each such noun up to the next verb, not to the first alone: أسفرت عن توقيف … وحجز …. */
  readonly each?: boolean
  /** Lends it to a noun before it too: عملية أسفرت …, زيارة قادت …. A verb with an object pronoun does so anyway. */
  readonly back?: boolean
  /** The noun is its subject or its object, never behind a preposition. */
  readonly direct?: true
  /** The noun heads what it governs: «أكدت الشرطة توقيف …», not «أكدت مواصلة توقيف …». */
  readonly complement?: true
  /** Announces what is still to come: يعتزم، يستعد. */
  readonly plans?: boolean
  /** Nobody is its subject who acts: the occasion or the scene is (شهد اللقاء توقيع …), or what happens (تم توقيع …). */
  readonly scene?: 'occasion' | 'none'
  /** Its present tense is another word (يمكن). */
  readonly pastOnly?: boolean
  /** Begins or ends what lasted: the days of the whole are its date, not the day of the verb. */
  readonly phase?: boolean
  /** A verb only with this word behind it: عبّر عن, not the preposition عبر. */
  readonly by?: string
  /** A verb of saying. */
  readonly says?: StatementAct
}

/** An event noun. */
export interface NounTrigger {
  readonly singular: string
  readonly plural?: string
  readonly type: EventType
  readonly needs?: Need
  readonly roles: Roles
  /** Only with one of these words among the two that follow. */
  readonly with?: ReadonlySet<string>
  /** Not with one of these words after it. */
  readonly without?: ReadonlySet<string>
  /** Without the article, also with one of these prepositions or a title in quotes right behind it: «دورة في …», «دورة حول …». */
  readonly about?: ReadonlySet<string>
  /** Also with a number or a relative clause behind it: «الدورة 41», «الدورة التي تستضيفها …». */
  readonly counted?: true
  /** In the plural also as one of several: «أولى الدورات». */
  readonly ofSeries?: true
  /** Only with one of these right behind it: «عملية التوقيف» is an arrest. */
  readonly just?: ReadonlySet<string>
  /** Where another noun follows («عملية …»), only one of these. */
  readonly of?: ReadonlySet<string>
  /** Names people or things, not an act: asserts only in a headline or a list (سبعة موقوفين). */
  readonly listing?: boolean
  /** An accident where the words around it say so: «انفجار أنبوب غاز». */
  readonly chance?: true
  /** Says too little by itself: only with a verb whose subject {@link Frame.armed} asks for. */
  readonly armed?: Frame['armed']
  /** With the pronoun of who acts it presupposes its act: لدى لقائه السفير. */
  readonly ofWhom?: true
  /** A masdar that takes its own object and so presupposes the act even after a preposition (بعد اعتقال فلان). */
  readonly masdar?: boolean
}
