/**
 * The public face over a compiled dataset.
 *
 * @module
 */
import type { Article, DatasetRecord, Event, Ids, Meta, Organization, Outlet, Person, Place, Statement, Topic } from '../schema/records'
import { UnknownIdError } from './errors'
import { NameIndex } from './names'
import type { Helpers, Selection } from './selection'
import { Store } from './store'

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
  /** The record of an id, or of an id it had before. Each throws {@link UnknownIdError} for an id there is not. */
  article(id: I['article']): Article<I>
  event(id: I['event']): Event<I>
  statement(id: I['statement']): Statement<I>
  person(id: I['person']): Person<I>
  organization(id: I['organization']): Organization<I>
  place(id: I['place']): Place<I>
  topic(id: I['topic']): Topic<I>
  outlet(id: I['outlet']): Outlet<I>
  /** The person a spelling stands for, in Arabic or Latin letters; undefined for none, and for several (see `findPeople`). */
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

type Lists = Omit<DatasetRecord, 'meta'>
type Kind = keyof Lists

class Dataset implements DatasetView {
  private readonly store: Store
  private readonly lookups = new Map<Kind, Map<string, unknown>>()
  private readonly nameIndexes = new Map<Kind, NameIndex>()

  constructor(private readonly record: DatasetRecord) {
    this.store = new Store(record)
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
  byPerson: DatasetView['byPerson'] = (id) => this.store.select('person', id)
  byTopic: DatasetView['byTopic'] = (id) => this.store.select('topic', id)
  byOrganization: DatasetView['byOrganization'] = (id) => this.store.select('organization', id)
  byPlace: DatasetView['byPlace'] = (id) => this.store.select('place', id)
  byEventType: DatasetView['byEventType'] = (type) => this.store.select('eventType', type)

  article: DatasetView['article'] = (id) => this.one('articles', 'article', id)
  event: DatasetView['event'] = (id) => this.one('events', 'event', id)
  statement: DatasetView['statement'] = (id) => this.one('statements', 'statement', id)
  person: DatasetView['person'] = (id) => this.one('people', 'person', id)
  organization: DatasetView['organization'] = (id) => this.one('organizations', 'organization', id)
  place: DatasetView['place'] = (id) => this.one('places', 'place', id)
  topic: DatasetView['topic'] = (id) => this.one('topics', 'topic', id)
  outlet: DatasetView['outlet'] = (id) => this.one('outlets', 'outlet', id)

  findPerson: DatasetView['findPerson'] = (spelling) => only(this.findPeople(spelling))
  findPeople: DatasetView['findPeople'] = (spelling) => this.named('people', spelling)
  findOrganization: DatasetView['findOrganization'] = (spelling) => only(this.named('organizations', spelling))
  findPlace: DatasetView['findPlace'] = (spelling) => only(this.named('places', spelling))
  findTopic: DatasetView['findTopic'] = (spelling) => only(this.named('topics', spelling))

  private one<K extends Kind>(kind: K, name: string, id: string): Lists[K][number] {
    let lookup = this.lookups.get(kind)
    if (!lookup) this.lookups.set(kind, (lookup = byId(this.record[kind])))
    const found = lookup.get(id)
    if (found === undefined)
      throw new UnknownIdError(
        name,
        id,
        this.record[kind].map((record) => record.id),
      )
    return found as Lists[K][number]
  }

  private named(kind: 'people' | 'organizations' | 'places' | 'topics', spelling: string): readonly string[] {
    let index = this.nameIndexes.get(kind)
    if (!index) this.nameIndexes.set(kind, (index = new NameIndex(this.record[kind])))
    return index.find(spelling)
  }
}

const only = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined)

/** Records by id and by the ids they had before; an id in use wins. */
function byId(records: readonly { readonly id: string; readonly formerIds?: readonly string[] }[]): Map<string, unknown> {
  const map = new Map<string, unknown>()
  for (const record of records) for (const old of record.formerIds ?? []) map.set(old, record)
  for (const record of records) map.set(record.id, record)
  return map
}

/**
 * The helpers over a compiled dataset: what `isnad build` wrote to `dataset.json`, or any record of that shape.
 *
 * Costs nothing by itself; each index is built when a question first needs it.
 *
 * @typeParam I - The dataset's ids, from its generated `dataset.ids.ts`; plain strings without.
 */
export function createDataset<I extends Ids = Ids>(record: DatasetRecord<I>): DatasetView<I> {
  return new Dataset(record) as unknown as DatasetView<I>
}
