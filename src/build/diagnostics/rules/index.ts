/**
 * All rules, explained.
 *
 * @module
 */

import { CURATION_RULES, DATE_RULES, FILE_RULES } from './articles'
import { AUTHORITY_RULES } from './authority'
import { COMMAND_RULES } from './commands'
import { DATASET_RULES } from './dataset'
import type { RuleEntry, RuleGroup } from './entry'

export type { RuleEntry, RuleExample, RuleGroup } from './entry'

/** All rules, by what they concern. */
export const RULE_GROUPS: readonly RuleGroup[] = [AUTHORITY_RULES, FILE_RULES, DATE_RULES, CURATION_RULES, DATASET_RULES, COMMAND_RULES]

/** All rules, by name. */
export const ruleEntries = (): ReadonlyMap<string, RuleEntry> =>
  new Map(RULE_GROUPS.flatMap(({ rules }) => rules.map((entry) => [entry.rule, entry] as const)))
