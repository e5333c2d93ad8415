/**
 * The closed vocabularies of the records, each value with its labels.
 *
 * A vocabulary only grows: a value that has shipped is never renamed or removed (that is a major version).
 * Topics are not here: they are authority records of a dataset (`data/topics.yaml`), as people and places are.
 *
 * @module
 */

/** A label in the three languages that every vocabulary speaks. */
export interface Labels {
  readonly ar: string
  readonly fr: string
  readonly en: string
}

// Bundlers may drop a vocabulary that nobody reads.
/* @__NO_SIDE_EFFECTS__ */
const labels = (ar: string, fr: string, en: string): Labels => ({ ar, fr, en })

/**
 * What kind of thing happened, with its labels and the PLOVER 2.0 event type it maps to.
 * @see https://github.com/openeventdata/PLOVER
 */
export const EVENT_TYPES = {
  meeting: { labels: labels('لقاء', 'Rencontre', 'Meeting'), plover: 'CONSULT' },
  visit: { labels: labels('زيارة', 'Visite', 'Visit'), plover: 'CONSULT' },
  signing: { labels: labels('توقيع', 'Signature', 'Signing'), plover: 'SUPPORT' },
  award: { labels: labels('توشيح', 'Remise de distinction', 'Award'), plover: 'SUPPORT' },
  arrest: { labels: labels('توقيف', 'Arrestation', 'Arrest'), plover: 'COERCE' },
  seizure: { labels: labels('حجز', 'Saisie', 'Seizure'), plover: 'COERCE' },
  operation: { labels: labels('عملية أمنية', 'Opération', 'Operation'), plover: 'COOPERATE' },
  training: { labels: labels('تكوين', 'Formation', 'Training'), plover: 'AID' },
  conference: { labels: labels('مؤتمر', 'Conférence', 'Conference'), plover: 'CONSULT' },
  statement: { labels: labels('تصريح', 'Déclaration', 'Statement'), plover: 'CONSULT' },
  'sports-event': { labels: labels('تظاهرة رياضية', 'Événement sportif', 'Sports event'), plover: null },
  attack: { labels: labels('هجوم', 'Attentat', 'Attack'), plover: 'ASSAULT' },
} as const satisfies Record<string, { labels: Labels; plover: string | null }>

/** One of the {@link EVENT_TYPES}. */
export type EventType = keyof typeof EVENT_TYPES

/** Whether an event has taken place, as told by the article, or is still to come on the day of publication. */
export const EVENT_STATUSES = {
  occurred: { labels: labels('وقع', 'survenu', 'occurred') },
  planned: { labels: labels('مرتقب', 'prévu', 'planned') },
} as const
/** One of the {@link EVENT_STATUSES}. */
export type EventStatus = keyof typeof EVENT_STATUSES

/** What a participant does in an event. */
export const PARTICIPANT_ROLES = {
  host: { labels: labels('مستقبِل', 'hôte', 'host') },
  guest: { labels: labels('ضيف', 'invité', 'guest') },
  signatory: { labels: labels('موقّع', 'signataire', 'signatory') },
  presenter: { labels: labels('مسلّم الوسام', 'remettant', 'presenter') },
  recipient: { labels: labels('موشَّح', 'récipiendaire', 'recipient') },
  agent: { labels: labels('فاعل', 'auteur', 'agent') },
  target: { labels: labels('مستهدف', 'visé', 'target') },
  organizer: { labels: labels('منظِّم', 'organisateur', 'organizer') },
  participant: { labels: labels('مشارك', 'participant', 'participant') },
} as const
/** One of the {@link PARTICIPANT_ROLES}. */
export type ParticipantRole = keyof typeof PARTICIPANT_ROLES

/** What somebody does by saying something. */
export const STATEMENT_ACTS = {
  affirmed: { labels: labels('أكد', 'a affirmé', 'affirmed') },
  said: { labels: labels('قال', 'a dit', 'said') },
  announced: { labels: labels('أعلن', 'a annoncé', 'announced') },
  praised: { labels: labels('أشاد', 'a salué', 'praised') },
  agreed: { labels: labels('اتفق', 'a convenu', 'agreed') },
  promised: { labels: labels('تعهد', 'a promis', 'promised') },
  discussed: { labels: labels('ناقش', 'a examiné', 'discussed') },
  called: { labels: labels('دعا إلى', 'a appelé à', 'called for') },
  warned: { labels: labels('حذّر', 'a averti', 'warned') },
  denied: { labels: labels('نفى', 'a démenti', 'denied') },
  described: { labels: labels('وصف', 'a décrit', 'described') },
} as const
/** One of the {@link STATEMENT_ACTS}. */
export type StatementAct = keyof typeof STATEMENT_ACTS

/** What a block of a file is. Chrome is all that is neither headline, subheading nor body. */
export type BlockKind = 'headline' | 'subheading' | 'paragraph' | 'chrome'

/** The kinds of chrome: what stands on a page around an article. */
export const CHROME_KINDS = {
  menu: { labels: labels('قائمة', 'menu', 'menu, breadcrumb, section name') },
  related: { labels: labels('مواضيع ذات صلة', 'articles liés', 'other articles: titles, teasers, their dates') },
  'comment-form': { labels: labels('نموذج التعليق', 'formulaire de commentaire', 'comment form') },
  'author-box': { labels: labels('عن الكاتب', 'encadré auteur', 'author box') },
  byline: { labels: labels('اسم الكاتب', 'signature', 'byline') },
  dateline: { labels: labels('المكان والتاريخ', 'date et lieu', 'place and date, publication stamp') },
  share: { labels: labels('مشاركة', 'partage', 'share bar') },
  tags: { labels: labels('وسوم', 'mots-clés', 'tags') },
  ad: { labels: labels('إشهار', 'publicité', 'advertisement') },
  legal: { labels: labels('حقوق', 'mentions légales', 'legal line, copyright, cookie notice') },
  other: { labels: labels('غير ذلك', 'autre', 'other') },
} as const
/** One of the {@link CHROME_KINDS}. */
export type ChromeKind = keyof typeof CHROME_KINDS

/**
 * How a date is known, the strongest first.
 *
 * - `stated`: the text gives it;
 * - `resolved`: relative words against the article's own date;
 * - `corroborated`: another article on the same event gives it;
 * - `external`: a source outside the corpus gives it;
 * - `bounded`: only limits follow.
 */
export const DATE_BASES = ['stated', 'resolved', 'corroborated', 'external', 'bounded'] as const
/** One of the {@link DATE_BASES}. */
export type DateBasis = (typeof DATE_BASES)[number]

/** What a date expression in an article dates. */
export type DateRole = 'publication' | 'event' | 'mention' | 'chrome'

/** What a mention names. */
export type MentionKind = 'person' | 'organization' | 'place'
