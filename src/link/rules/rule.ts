/**
 * What a rule is: a check that no schema can say, over a whole dataset.
 *
 * @module
 */
import type { Authority } from '../../schema/authority'
import type { DatasetRecord, Diagnostic } from '../../schema/records'

/** What rules look at. */
export interface RuleContext {
  readonly dataset: DatasetRecord
  readonly authority: Authority
  /** The texts that are at hand, by article id. */
  readonly texts: ReadonlyMap<string, string>
  /** The dataset compiled before, where there is one. */
  readonly previous: DatasetRecord | null
}

/** One rule: its name, as diagnostics carry it, and what it finds wrong. */
export interface Rule {
  readonly name: string
  /** All that it finds wrong; empty where all is well. */
  check(context: RuleContext): Finding[]
}

/** What a rule found: a diagnostic without the rule's name; an error unless it says otherwise. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity'> & { readonly severity?: Diagnostic['severity'] }
