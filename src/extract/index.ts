/**
 * Steps 1 to 4 of the compiler: one article, read.
 *
 * @module
 */
export { extract } from './extract'
export type { ArticleInput } from './steps'
