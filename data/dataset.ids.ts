// Written by `isnad build` from dataset.json; not to be edited.

/** The id of an article of this dataset. */
export type ArticleId =
  | '000-7f1454fde9954714'
  | '001-12c15d385c45dddd'
  | '002-7f0a3da45863c1a5'
  | '003-d4497cf97e8eb60f'
  | '004-8de9aa27eaf8aa58'

/** The id of an event of this dataset. */
export type EventId =
  | 'afcon-2025'
  | 'decoration-legion-of-honour-2025'
  | 'joint-action-plan-2025'
  | 'meeting-000-7f1454fde9954714'
  | 'meeting-hammouchi-berthon'
  | 'meeting-hammouchi-veaux'
  | 'meetings-hammouchi-lerner'
  | 'paris-2024-olympics'
  | 'paris-attacks-2015-11-13'
  | 'visit-frederic-veaux'
  | 'visit-hammouchi-paris-2024'
  | 'visit-louis-laugier'
  | 'visit-nicolas-lerner'
  | 'world-cup-2030'

/** The id of a statement of this dataset. */
export type StatementId =
  | '000-7f1454fde9954714-0f1f1fed'
  | '000-7f1454fde9954714-a5f83192'
  | '001-12c15d385c45dddd-45ec250e'
  | '001-12c15d385c45dddd-4cbcc2f1'
  | '001-12c15d385c45dddd-7265f863'
  | '001-12c15d385c45dddd-9cf67e84'
  | '001-12c15d385c45dddd-caf6a36c'
  | '001-12c15d385c45dddd-d327a2cd'
  | '001-12c15d385c45dddd-e7845804'
  | '002-7f0a3da45863c1a5-b6ef84e2'
  | '002-7f0a3da45863c1a5-c034fcbd'
  | '002-7f0a3da45863c1a5-df25caca'
  | '003-d4497cf97e8eb60f-f40f1654'
  | '004-8de9aa27eaf8aa58-3b5790c3'
  | '004-8de9aa27eaf8aa58-41bcb27e'
  | '004-8de9aa27eaf8aa58-6e49d92e'
  | '004-8de9aa27eaf8aa58-8b072261'

/** The id of a person of this dataset. */
export type PersonId =
  | 'abdellatif-hammouchi'
  | 'celine-berthon'
  | 'christophe-lecourtier'
  | 'frederic-veaux'
  | 'louis-laugier'
  | 'nicolas-lerner'

/** The id of an organization of this dataset. */
export type OrganizationId =
  | 'daesh'
  | 'dgpn'
  | 'dgse'
  | 'dgsi'
  | 'dgsn'
  | 'dgst'
  | 'embassy-of-france-in-morocco'
  | 'european-union'
  | 'g5-sahel'
  | 'global-coalition-against-daesh'
  | 'pole-dgsn-dgst'

/** The id of a place of this dataset. */
export type PlaceId =
  | 'bataclan'
  | 'euro-mediterranean'
  | 'europe'
  | 'france'
  | 'morocco'
  | 'paris'
  | 'portugal'
  | 'rabat'
  | 'sahel'
  | 'spain'

/** The id of a topic of this dataset. */
export type TopicId =
  | 'artificial-intelligence'
  | 'bilateral-relations'
  | 'counter-espionage'
  | 'counter-terrorism'
  | 'cybercrime'
  | 'drug-trafficking'
  | 'honours'
  | 'intelligence-sharing'
  | 'irregular-migration'
  | 'joint-operations'
  | 'major-event-security'
  | 'organized-crime'
  | 'rule-of-law'
  | 'sahel'
  | 'training-and-expertise'
  | 'wanted-persons'

/** The id of an outlet of this dataset. */
export type OutletId =
  | 'les7tv'
  | 'lodj'

/** The ids of this dataset, by kind. */
export interface DatasetIds {
  readonly article: ArticleId
  readonly event: EventId
  readonly statement: StatementId
  readonly person: PersonId
  readonly organization: OrganizationId
  readonly place: PlaceId
  readonly topic: TopicId
  readonly outlet: OutletId
}
