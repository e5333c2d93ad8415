/**
 * Step 5 and 6 of the compiler: linking and validation.
 *
 * @module
 */
export { canonicalJson, contentHash, type Sha256, sha256Hex } from './canonical'
export type { LinkInput } from './draft'
export { type Linked, type LinkOptions, link, SCHEMA_VERSION } from './link'
export { articleId } from './prepare'
export type { ProvenShapes } from './proven'
export type { At, DatasetIds, Finding, Rule, RuleContext } from './rules/rule'
export { findings, PROOFS, RULES, type Told, validate } from './validate'
