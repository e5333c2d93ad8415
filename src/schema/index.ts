/**
 * The records of isnad: their types, their zod schemas, their vocabularies, and the dates they speak of.
 *
 * @module
 */
export * from './assertion'
export * from './authority'
export * from './days'
export * from './edtf'
export * from './near'
export type * from './records'
export * from './vocabulary'
export {
  AUTHORITY_SCHEMAS,
  curatedFactSchema,
  identifiersSchema,
  knownArticleSchema,
  knownEventSchema,
  knownTopicSchema,
  organizationSchema,
  outletSchema,
  personSchema,
  placeSchema,
  roleSchema,
  topicSchema,
  variantsSchema,
} from './zod/authority'
export * from './zod/dataset'
export * from './zod/facts'
