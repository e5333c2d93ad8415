/**
 * Step 5 and 6 of the compiler: linking and validation.
 *
 * @module
 */
export { canonicalJson, contentHash, sha256Hex } from './canonical'
export type { LinkInput } from './draft'
export { type Linked, type LinkOptions, link, SCHEMA_VERSION } from './link'
export { articleId } from './prepare'
export type { Finding, Rule, RuleContext } from './rules/rule'
export { RULES, validate } from './validate'
