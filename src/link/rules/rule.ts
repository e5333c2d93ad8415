/**
 * What a rule is: a check that no schema can say, over a whole dataset.
 *
 * @module
 */
import type { extract } from '../../extract'
import type { Authority } from '../../schema/authority'
import type { RecordList } from '../../schema/lists'
import type { DatasetRecord, Diagnostic, SourceFile } from '../../schema/records'
import type { ProvenShapes } from '../proven'

/** The ids of a dataset: itself, or as much of it as says which records there are. */
export type DatasetIds = { readonly [K in RecordList]: readonly { readonly id: string }[] }

/** What rules look at. */
export interface RuleContext {
  readonly dataset: DatasetRecord
  readonly authority: Authority
  /** The texts that are at hand, by article id. */
  readonly texts: ReadonlyMap<string, string>
  /** The seed files that lie there, where that is to be compared. */
  readonly seeds?: readonly SourceFile[]
  /** How an article is read once more, where there is a quicker way to what `extract` gives. */
  readonly read?: typeof extract
  /** The dataset compiled before, where there is one: its ids. */
  readonly previous: DatasetIds | null
  /** Records whose shape need not be looked at again. */
  readonly proven?: ProvenShapes
}

/** Keys and indexes from the root of a dataset to one of its parts. */
export type At = readonly (string | number)[]

/** One rule: its name, as diagnostics carry it, what it holds, and what it finds wrong. */
export interface Rule {
  readonly name: string
  /** What holds where the rule finds nothing, in one sentence; then why that matters or where it comes from. */
  readonly explanation: string
  /** All that it finds wrong; empty where all is well. */
  check(context: RuleContext): Finding[]
}

/**
 * What a rule found: a diagnostic without the rule's name; an error unless it says otherwise. `at` is the part of the
 * dataset that is wrong, for who has the dataset's own file before them.
 */
export type Finding = Omit<Diagnostic, 'rule' | 'severity'> & { readonly severity?: Diagnostic['severity']; readonly at?: At }
