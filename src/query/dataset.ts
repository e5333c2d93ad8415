/**
 * The public face over a compiled dataset.
 *
 * @module
 */
import type { Article, DatasetRecord, Event, Ids, Meta, Organization, Outlet, Person, Place, Statement, Topic } from '../schema/records'
import { NameIndex } from './names'
import type { Helpers, Selection } from './selection'
import { type Opened, Store } from './store'

/** A dataset with its helpers. */
export interface DatasetView<I extends Ids = Ids> extends Helpers<I> {
  readonly meta: Meta
  /** All articles by date, as every list of records here. */
  readonly articles: readonly Article<I>[]
  readonly events: readonly Event<I>[]
  readonly statements: readonly Statement<I>[]
  readonly people: readonly Person<I>[]
  readonly organizations: readonly Organization<I>[]
  readonly places: readonly Place<I>[]
  readonly topics: readonly Topic<I>[]
  readonly outlets: readonly Outlet<I>[]
  /** The selection of everything. */
  readonly all: Selection<I>
  /** The article of an id, or of an id it had before. Throws `UnknownIdError` for an id there is not. */
  article(id: I['article']): Article<I>
  /** The event of an id, as {@link DatasetView.article} has it. */
  event(id: I['event']): Event<I>
  /** The statement of an id, as {@link DatasetView.article} has it. */
  statement(id: I['statement']): Statement<I>
  /** The person of an id, as {@link DatasetView.article} has it. */
  person(id: I['person']): Person<I>
  /** The organisation of an id, as {@link DatasetView.article} has it. */
  organization(id: I['organization']): Organization<I>
  /** The place of an id, as {@link DatasetView.article} has it. */
  place(id: I['place']): Place<I>
  /** The topic of an id, as {@link DatasetView.article} has it. */
  topic(id: I['topic']): Topic<I>
  /** The outlet of an id, as {@link DatasetView.article} has it. */
  outlet(id: I['outlet']): Outlet<I>
  /**
   * The person a spelling stands for, in Arabic or Latin letters; undefined for none, and for several (see `findPeople`).
   *
   * @example
   * ```ts
   * import { findPerson } from 'isnad'
   *
   * findPerson('الحموشي') // => 'abdellatif-hammouchi'
   * findPerson('EL HAMMOUCHI') // => 'abdellatif-hammouchi'
   * findPerson('nobody') // => undefined
   * ```
   */
  findPerson(spelling: string): I['person'] | undefined
  /** Everyone a spelling may stand for. */
  findPeople(spelling: string): readonly I['person'][]
  /** The organisation a spelling or acronym stands for; undefined for none and for several. */
  findOrganization(spelling: string): I['organization'] | undefined
  /** The place a spelling stands for; undefined for none and for several. */
  findPlace(spelling: string): I['place'] | undefined
  /** The topic a label stands for, in any of its languages; undefined for none and for several. */
  findTopic(spelling: string): I['topic'] | undefined
}

type Named = 'people' | 'organizations' | 'places' | 'topics'

/** The helpers over a record, or over one whose indexes stand already. */
export class Dataset implements DatasetView {
  private readonly store: Store
  private readonly nameIndexes = new Map<Named, NameIndex>()

  /** The selections by one key asked so far: asking again costs one look-up. */
  private readonly known: Store['selections']

  constructor(
    private readonly record: DatasetRecord,
    opened?: Opened,
  ) {
    this.store = new Store(record, opened)
    this.known = this.store.selections
  }

  get meta() {
    return this.record.meta
  }
  get articles() {
    return this.store.all.articles
  }
  get events() {
    return this.store.all.events
  }
  get statements() {
    return this.store.all.statements
  }
  get people() {
    return this.record.people
  }
  get organizations() {
    return this.record.organizations
  }
  get places() {
    return this.record.places
  }
  get topics() {
    return this.record.topics
  }
  get outlets() {
    return this.record.outlets
  }
  get all() {
    return this.store.all
  }

  byDate: DatasetView['byDate'] = (when, options) => this.store.all.byDate(when, options)
  byPerson: DatasetView['byPerson'] = (id) => this.known.person.get(id) ?? this.store.select('person', id)
  byTopic: DatasetView['byTopic'] = (id) => this.known.topic.get(id) ?? this.store.select('topic', id)
  byOrganization: DatasetView['byOrganization'] = (id) => this.known.organization.get(id) ?? this.store.select('organization', id)
  byPlace: DatasetView['byPlace'] = (id) => this.known.place.get(id) ?? this.store.select('place', id)
  byEventType: DatasetView['byEventType'] = (type) => this.known.eventType.get(type) ?? this.store.select('eventType', type)
  search: DatasetView['search'] = (query, options) => this.store.all.search(query, options)
  timeline: DatasetView['timeline'] = (options) => this.store.all.timeline(options)
  network: DatasetView['network'] = (options) => this.store.all.network(options)
  coverage: DatasetView['coverage'] = () => this.store.all.coverage()

  article: DatasetView['article'] = (id) => this.store.get('articles', id)
  event: DatasetView['event'] = (id) => this.store.get('events', id)
  statement: DatasetView['statement'] = (id) => this.store.get('statements', id)
  person: DatasetView['person'] = (id) => this.store.get('people', id)
  organization: DatasetView['organization'] = (id) => this.store.get('organizations', id)
  place: DatasetView['place'] = (id) => this.store.get('places', id)
  topic: DatasetView['topic'] = (id) => this.store.get('topics', id)
  outlet: DatasetView['outlet'] = (id) => this.store.get('outlets', id)

  findPerson: DatasetView['findPerson'] = (spelling) => only(this.findPeople(spelling))
  findPeople: DatasetView['findPeople'] = (spelling) => this.named('people', spelling)
  findOrganization: DatasetView['findOrganization'] = (spelling) => only(this.named('organizations', spelling))
  findPlace: DatasetView['findPlace'] = (spelling) => only(this.named('places', spelling))
  findTopic: DatasetView['findTopic'] = (spelling) => only(this.named('topics', spelling))

  private named(kind: Named, spelling: string): readonly string[] {
    let index = this.nameIndexes.get(kind)
    if (!index) this.nameIndexes.set(kind, (index = new NameIndex(this.record[kind])))
    return index.find(spelling)
  }
}

const only = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined)

/**
 * The helpers over a compiled dataset: what `isnad build` wrote to `dataset.json`, or any record of that shape.
 *
 * Costs nothing by itself; each index is built when a question first needs it.
 *
 * @typeParam I - The dataset's ids, from its generated `dataset.ids.ts`: unions of literals up to 2,000 ids of a kind, branded
 *   strings beyond, so that an editor stays quick; plain strings without.
 * @example
 * ```ts
 * import { createDataset } from 'isnad'
 * import record from 'isnad/dataset.json' with { type: 'json' }
 *
 * const mine = createDataset(record)
 * mine.byEventType('meeting').events.length > 0 // => true
 * ```
 */
export function createDataset<I extends Ids = Ids>(record: DatasetRecord<I>): DatasetView<I> {
  return new Dataset(record) as unknown as DatasetView<I>
}
