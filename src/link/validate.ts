/**
 * Validation of a whole dataset: the schema first, then the rules that no schema can say, each in a file of `rules/`.
 *
 * @module
 */
import type { Diagnostic } from '../schema/records'
import { datasetSchema } from '../schema/zod/dataset'
import { articlesReread } from './rules/articles-reread'
import { blocksTile } from './rules/blocks-tile'
import { datesMatchWords } from './rules/dates-match-words'
import { datesOrder } from './rules/dates-order'
import { datesReasoned } from './rules/dates-reasoned'
import { datesRelinked } from './rules/dates-relinked'
import { disagreementsRelinked } from './rules/disagreements-relinked'
import { disagreementsTold } from './rules/disagreements-told'
import { entitiesAgree } from './rules/entities-agree'
import { eventsReread } from './rules/events-reread'
import { evidenceGiven } from './rules/evidence-given'
import { evidenceSlices } from './rules/evidence-slices'
import { idsClean } from './rules/ids-clean'
import { idsDerive } from './rules/ids-derive'
import { idsKept } from './rules/ids-kept'
import { listsMirror } from './rules/lists-mirror'
import { livesBound } from './rules/lives-bound'
import { metaTrue } from './rules/meta-true'
import { officesHeld } from './rules/offices-held'
import { recordsInOrder } from './rules/records-in-order'
import { referencesResolve } from './rules/references-resolve'
import type { At, Finding, Rule, RuleContext } from './rules/rule'
import { seedsMatch } from './rules/seeds-match'
import { statementsPlaced } from './rules/statements-placed'
import { statementsReread } from './rules/statements-reread'
import { statusFitsDate } from './rules/status-fits-date'
import { topicsFollow } from './rules/topics-follow'
import { weekdaysAgree } from './rules/weekdays-agree'

/** The rules that a build holds its own work to, in the order in which they speak. */
export const RULES: readonly Rule[] = [idsClean, referencesResolve, blocksTile, evidenceSlices, datesOrder, idsKept]

/**
 * The rules by which a dataset that comes from anywhere is proven, from itself and the texts: those of a build, what
 * follows from how the records are made, and last the reading of the texts once more.
 */
export const PROOFS: readonly Rule[] = [
  ...RULES,
  metaTrue,
  seedsMatch,
  recordsInOrder,
  listsMirror,
  idsDerive,
  evidenceGiven,
  entitiesAgree,
  topicsFollow,
  datesReasoned,
  datesMatchWords,
  weekdaysAgree,
  statusFitsDate,
  disagreementsTold,
  livesBound,
  officesHeld,
  articlesReread,
  eventsReread,
  statementsReread,
  statementsPlaced,
  datesRelinked,
  disagreementsRelinked,
]

/** What a rule found, with its name. */
export type Told = Finding & Pick<Diagnostic, 'severity' | 'rule'>

/** The lists whose schemas fill in what a hand may leave out of a YAML file; a dataset leaves out nothing. */
const FILLED_IN = ['people', 'organizations', 'places', 'topics', 'outlets'] as const

/** The paths of what a schema filled in. */
function filledIn(full: unknown, given: unknown, at: At): At[] {
  if (full === null || typeof full !== 'object' || given === null || typeof given !== 'object') return []
  return Object.entries(full).flatMap(([key, value]) => {
    const step = Array.isArray(full) ? Number(key) : key
    return key in given ? filledIn(value, (given as Readonly<Record<string, unknown>>)[key], [...at, step]) : [[...at, step]]
  })
}

/** The lists that grow with the articles. */
const GROWING = ['articles', 'events', 'statements'] as const

/** A dataset without the records of these lists whose shape is proven. */
function unproven({ dataset, proven }: RuleContext): unknown {
  if (!proven) return dataset
  const left = GROWING.map((list) => [list, (dataset[list] as readonly object[]).filter((record) => !proven.has(record))])
  return { ...dataset, ...Object.fromEntries(left) }
}

/** The shape of a dataset. Where what is unproven is wrong all of it is read, for the right place to be told. */
function shapeOf(context: RuleContext): ReturnType<typeof datasetSchema.safeParse> {
  const shape = datasetSchema.safeParse(unproven(context))
  return shape.success || !context.proven ? shape : datasetSchema.safeParse(context.dataset)
}

/** All that rules find in a dataset; where its shape is wrong that alone, by the path of each part. */
export function findings(context: RuleContext, rules: readonly Rule[]): Told[] {
  const shape = shapeOf(context)
  if (!shape.success)
    return shape.error.issues.map(({ path, message }) => {
      const at = path.filter((step) => typeof step !== 'symbol')
      return { severity: 'error', rule: 'schema', message: `${at.join('.') || 'the dataset'}: ${message}`, at }
    })
  const left = FILLED_IN.flatMap((list) => filledIn(shape.data[list], context.dataset[list], [list]))
  if (left.length > 0) return left.map((at) => ({ severity: 'error', rule: 'schema', message: `${at.join('.')} is missing`, at }))
  return rules.flatMap((rule) => rule.check(context).map((found) => ({ severity: 'error' as const, ...found, rule: rule.name })))
}

/** What is wrong with a dataset that was just linked; empty where nothing is. */
export const validate = (context: RuleContext): Diagnostic[] => findings(context, RULES).map(({ at: _, ...told }) => told)
