/**
 * Validation of a whole dataset: the schema first, then the rules that no schema can say, each in a file of `rules/`.
 *
 * @module
 */
import type { Diagnostic } from '../schema/records'
import { datasetSchema } from '../schema/zod/dataset'
import { blocksTile } from './rules/blocks-tile'
import { datesOrder } from './rules/dates-order'
import { evidenceSlices } from './rules/evidence-slices'
import { idsClean } from './rules/ids-clean'
import { idsKept } from './rules/ids-kept'
import { referencesResolve } from './rules/references-resolve'
import type { Rule, RuleContext } from './rules/rule'

/** The rules, in the order in which they speak. */
export const RULES: readonly Rule[] = [idsClean, referencesResolve, blocksTile, evidenceSlices, datesOrder, idsKept]

/** What is wrong with a dataset; empty where nothing is. */
export function validate(context: RuleContext): Diagnostic[] {
  const shape = datasetSchema.safeParse(context.dataset)
  if (!shape.success)
    return shape.error.issues.map((issue) => ({
      severity: 'error',
      rule: 'schema',
      message: `${issue.path.join('.') || 'the dataset'}: ${issue.message}`,
    }))
  return RULES.flatMap((rule) => rule.check(context).map((found) => ({ severity: 'error' as const, ...found, rule: rule.name })))
}
