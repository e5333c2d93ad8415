/**
 * Selections: immutable views over the records of a dataset.
 *
 * A selection is a list of conditions. Nothing is looked up before it is read, and what was read is kept.
 *
 * @module
 */
import type { Article, Event, Ids, Statement } from '../schema/records'
import type { EventType } from '../schema/vocabulary'
import { type Coverage, coverageOf } from './coverage'
import { countRows, evaluate, lastRows, type RecordKind, type Term } from './evaluate'
import type { Period } from './index/intervals'
import type { Facet } from './index/keys'
import { difference, lasting, Rows, union } from './index/sorted'
import type { Table } from './index/table'
import { type Network, type NetworkOptions, networkOf } from './network'
import { type DateMatch, type DateQuery, parsePeriods } from './period'
import { type SearchHit, type SearchOptions, searchArticles } from './search/index'
import type { Store } from './store'
import { type Timeline, type TimelineOptions, timelineOf } from './timeline'

/** The type of the records of a kind. */
export interface RecordsOf<I extends Ids = Ids> {
  readonly articles: Article<I>
  readonly events: Event<I>
  readonly statements: Statement<I>
}

/** Options of `byDate`. */
export interface DateOptions {
  /** `overlaps` (default): may be inside the period; `within`: certainly inside. */
  readonly match?: DateMatch
}

/** The helpers that a dataset and every selection share. */
export interface Helpers<I extends Ids = Ids> {
  /**
   * What may lie in a period, or certainly does: articles by the day they were published, events by their date,
   * statements by the day they were made (the event's they were made at, else their article's).
   * What has no date answers no period.
   *
   * @throws {EdtfError} for a malformed or reversed period.
   *
   * @example
   * ```ts
   * import { byDate } from 'isnad'
   *
   * byDate('2025-09').events.length > 0 // => true
   * byDate(['2025-01', '2025-12'], { match: 'within' }).count('events') > 0 // => true
   * byDate('2025-13') // throws EdtfError: not an EDTF date: "2025-13": there is no month 13 (expected, say, 2025-06-24, 2025-06, 2025, 2023-12-14/2023-12-15 or [2025-06-24..])
   * ```
   */
  byDate(when: DateQuery, options?: DateOptions): Selection<I>
  /**
   * Articles that name the person (or sign, or report their events and words), events they take part in, statements they make.
   *
   * @throws {UnknownIdError}
   *
   * @example
   * ```ts
   * import { byPerson } from 'isnad'
   *
   * byPerson('celine-berthon').byTopic('bilateral-relations').articles.length > 0 // => true
   * // @ts-expect-error: no such id
   * byPerson('berthon') // throws UnknownIdError: no person "berthon" in this dataset; near: celine-berthon
   * ```
   */
  byPerson(id: I['person']): Selection<I>
  /** Articles, events and statements on a topic or one of its narrower topics. */
  byTopic(id: I['topic']): Selection<I>
  /** Articles that name the organisation, events it takes part in, statements it makes or issues. */
  byOrganization(id: I['organization']): Selection<I>
  /** Articles that name the place or a place in it, events there, statements made at them. */
  byPlace(id: I['place']): Selection<I>
  /** Events of a type, the articles that report them, the statements made at them. */
  byEventType(type: EventType): Selection<I>
  /**
   * The articles that have all words of a question, best first. Spelling, clitics, article and endings don't count, the
   * form as asked comes first; «phrases» in quotes; a `*` after the beginning of a word; a Latin name finds the Arabic one.
   * Searched is what the record quotes of the articles, or their full texts: see {@link SearchOptions.texts}.
   *
   * @example
   * ```ts
   * import { search } from 'isnad'
   *
   * search('«مكافحة الإرهاب»')[0].match.exact.includes('الإرهاب') // => true
   * search('Hammouchi').length // => 5
   * ```
   */
  search(query: string, options?: SearchOptions<I>): readonly SearchHit<I>[]
  /**
   * The records along time, grouped by period, uncertain dates as intervals. Events by month, unless told otherwise.
   *
   * @example
   * ```ts
   * import { timeline } from 'isnad'
   *
   * timeline({ by: 'year' }).periods.some((p) => p.period === '2025') // => true
   * ```
   */
  timeline<K extends RecordKind = 'events'>(options?: TimelineOptions<K>): Timeline<I, K>
  /**
   * Who shares events with whom, with the events behind each edge.
   *
   * @example
   * ```ts
   * import { network, toGraphML } from 'isnad'
   *
   * network().edges.length > 0 // => true
   * toGraphML(network()).includes('<graphml') // => true
   * ```
   */
  network(options?: NetworkOptions): Network<I>
  /** Which articles report each event, and what only one of them says. */
  coverage(): readonly Coverage<I>[]
}

/**
 * An immutable view over records, sorted by date (what has none last, ties by id).
 *
 * `articles`, `events` and `statements` are filtered each by their own fields: `byPerson(p).byTopic(t).events` are the
 * events that `p` took part in and that are on `t`.
 */
export interface Selection<I extends Ids = Ids> extends Helpers<I> {
  readonly articles: readonly Article<I>[]
  readonly events: readonly Event<I>[]
  readonly statements: readonly Statement<I>[]
  /** What is in both selections. */
  and(other: Selection<I>): Selection<I>
  /** What is in either selection. */
  or(other: Selection<I>): Selection<I>
  /** What is in this selection and not in the other; without an argument, what is not in this one. */
  not(other?: Selection<I>): Selection<I>
  /** The `n` earliest of each kind. */
  first(n: number): Selection<I>
  /** The `n` latest of each kind that have a date, still in order of date. */
  latest(n: number): Selection<I>
  /** A part of each kind, by position, as `Array.prototype.slice` counts. */
  slice(start?: number, end?: number): Selection<I>
  /** How many there are of a kind (default `articles`), without making them. */
  count(kind?: RecordKind): number
  /** Goes through the records of a kind, making each as it comes. */
  iterate<K extends RecordKind>(kind: K): IterableIterator<RecordsOf<I>[K]>
}

const size = (n: number): number => {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`a number of records is 0 or more, not ${n}`)
  return n
}

/** The selection over a store. */
export class View implements Selection {
  private rowsKept: Record<RecordKind, Rows | undefined> | undefined
  private latestKept: { readonly count: number; readonly view: View } | undefined
  private articlesKept: readonly Article[] | undefined
  private eventsKept: readonly Event[] | undefined
  private statementsKept: readonly Statement[] | undefined
  /** The selections by a further key that were asked before. */
  private narrowed: Map<View, View> | undefined
  private asRows: Term | undefined
  private dated = 0

  constructor(
    readonly store: Store,
    private readonly terms: readonly Term[],
    /** Whether all terms are keys: such a selection is made once and kept. */
    private readonly keyed = false,
  ) {}

  get articles(): readonly Article[] {
    return (this.articlesKept ??= this.read(this.store.tables.articles, 'articles'))
  }

  get events(): readonly Event[] {
    return (this.eventsKept ??= this.read(this.store.tables.events, 'events'))
  }

  get statements(): readonly Statement[] {
    return (this.statementsKept ??= this.read(this.store.tables.statements, 'statements'))
  }

  private read<R>(table: Table<R>, kind: RecordKind): readonly R[] {
    const [term] = this.terms
    if (this.terms.length === 1 && term?.by === 'period' && term.period.match === 'overlaps') return table.overlapping(term.period)
    return table.records(this.rowsKept?.[kind] ?? evaluate(table, kind, this.terms))
  }

  /** The rows of a kind. */
  rows(kind: RecordKind): Rows {
    const kept = (this.rowsKept ??= { articles: undefined, events: undefined, statements: undefined })
    return (kept[kind] ??= lasting(evaluate(this.store.tables[kind], kind, this.terms)))
  }

  private narrow(term: Term): View {
    return new View(this.store, this.terms.length === 0 ? [term] : [...this.terms, term])
  }

  private within(period: Period): View {
    // Several keys that are asked for one period after another: from the second on, their rows are kept.
    if (this.keyed && this.terms.length > 1 && this.dated++ > 0) {
      this.asRows ??= { by: 'rows', rows: (kind) => this.rows(kind) }
      return new View(this.store, [this.asRows, { by: 'period', period }])
    }
    return this.narrow({ by: 'period', period })
  }

  private derive(rows: (kind: RecordKind) => Rows): View {
    return new View(this.store, [{ by: 'rows', rows }])
  }

  private byKey(facet: Facet, id: string): View {
    const one = this.store.selections[facet].get(id) ?? this.store.select(facet, id)
    if (this.terms.length === 0) return one
    const known = this.narrowed?.get(one)
    if (known) return known
    const made = new View(this.store, [...this.terms, one.terms[0] as Term], this.keyed)
    if (this.keyed) {
      this.store.keep(this)
      this.narrowed ??= new Map()
      this.narrowed.set(one, made)
    }
    return made
  }

  /** Lets go of the selections by a further key. */
  forget(): void {
    this.narrowed = undefined
  }

  byDate(when: DateQuery, options?: DateOptions): View {
    const periods = parsePeriods(when, options?.match)
    let joined = this.within(periods[0] as Period)
    for (let i = 1; i < periods.length; i++) joined = joined.or(this.within(periods[i] as Period))
    return joined
  }

  byPerson(id: string): View {
    return this.byKey('person', id)
  }

  byTopic(id: string): View {
    return this.byKey('topic', id)
  }

  byOrganization(id: string): View {
    return this.byKey('organization', id)
  }

  byPlace(id: string): View {
    return this.byKey('place', id)
  }

  byEventType(type: EventType): View {
    return this.byKey('eventType', type)
  }

  and(other: Selection): View {
    return new View(this.store, [...this.terms, ...this.sibling(other).terms])
  }

  or(other: Selection): View {
    const view = this.sibling(other)
    return this.derive((kind) => Rows.of(union(this.rows(kind).array(), view.rows(kind).array())))
  }

  not(other?: Selection): View {
    if (other === undefined) return this.store.all.not(this)
    const view = this.sibling(other)
    return this.derive((kind) => Rows.of(difference(this.rows(kind).array(), view.rows(kind).array())))
  }

  first(n: number): View {
    const count = size(n)
    return this.derive((kind) => this.rows(kind).slice(0, count))
  }

  latest(n: number): View {
    const count = size(n)
    if (this.latestKept?.count !== count) {
      const view = this.derive((kind) => lastRows(this.store.tables[kind], kind, this.terms, count))
      this.latestKept = { count, view }
    }
    return this.latestKept.view
  }

  slice(start?: number, end?: number): View {
    return this.derive((kind) => this.rows(kind).slice(start, end))
  }

  count(kind: RecordKind = 'articles'): number {
    return this.rowsKept?.[kind]?.size ?? countRows(this.store.tables[kind], kind, this.terms)
  }

  *iterate<K extends RecordKind>(kind: K): IterableIterator<RecordsOf[K]> {
    const { source } = this.store.tables[kind]
    const { list, from, to } = this.rows(kind)
    for (let i = from; i < to; i++) yield source.record(list ? (list[i] as number) : i) as RecordsOf[K]
  }

  timeline<K extends RecordKind = 'events'>({ of, by }: TimelineOptions<K> = {}): Timeline<Ids, K> {
    const kind = (of ?? 'events') as K
    return timelineOf<K>(this[kind] as readonly RecordsOf[K][], (record) => this.store.dateOf(kind, record), by)
  }

  network(options?: NetworkOptions): Network {
    return networkOf(this.events, this.store.namesOf, options)
  }

  coverage(): readonly Coverage[] {
    return coverageOf(this.events, this.store)
  }

  search(query: string, options: SearchOptions = {}): readonly SearchHit[] {
    const { within } = options
    const searched = within ? this.and(within) : this
    return searchArticles(this.store, query, searched.terms.length > 0 ? searched.rows('articles').array() : undefined, options)
  }

  private sibling(other: Selection): View {
    if (!(other instanceof View) || other.store !== this.store) throw new TypeError('a selection of another dataset')
    return other
  }
}
