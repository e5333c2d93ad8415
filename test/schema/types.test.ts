import { expect, test } from 'vitest'
import type { z } from 'zod'
import type * as S from '../../src/schema'
import type * as schemas from '../../src/schema'

/** A type without `readonly`, which a schema need not say. */
type Plain<T> = T extends readonly (infer U)[] ? Plain<U>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T

type IsAny<T> = 0 extends 1 & T ? true : false

/** Whether a schema's output and a hand-written type can stand for one another, and neither is `any`. */
type Same<Schema extends z.ZodType, Type> =
  IsAny<z.output<Schema>> extends true
    ? 'the schema says any'
    : [Plain<z.output<Schema>>] extends [Plain<Type>]
      ? [Plain<Type>] extends [Plain<z.output<Schema>>]
        ? true
        : 'the type allows what the schema does not'
      : 'the schema allows what the type does not'

/** Each pair is `true`, or the compiler stops here with the reason. */
interface Pairs {
  span: Same<typeof schemas.spanSchema, S.Span>
  evidence: Same<typeof schemas.evidenceSchema, S.Evidence>
  dateReason: Same<typeof schemas.dateReasonSchema, S.DateReason>
  dateAssertion: Same<typeof schemas.dateAssertionSchema, S.DateAssertion>
  entityRef: Same<typeof schemas.entityRefSchema, S.EntityRef>
  mention: Same<typeof schemas.mentionSchema, S.Mention>
  reference: Same<typeof schemas.referenceSchema, S.Reference>
  block: Same<typeof schemas.blockSchema, S.Block>
  dateMention: Same<typeof schemas.dateMentionSchema, S.DateMention>
  author: Same<typeof schemas.authorSchema, S.Author>
  topicAssignment: Same<typeof schemas.topicAssignmentSchema, S.TopicAssignment>
  participant: Same<typeof schemas.participantSchema, S.Participant>
  eventFact: Same<typeof schemas.eventFactSchema, S.EventFact>
  statementSource: Same<typeof schemas.statementSourceSchema, S.StatementSource>
  statementFact: Same<typeof schemas.statementFactSchema, S.StatementFact>
  diagnostic: Same<typeof schemas.diagnosticSchema, S.Diagnostic>
  facts: Same<typeof schemas.factsSchema, S.Facts>
  sourceFile: Same<typeof schemas.sourceFileSchema, S.SourceFile>
  article: Same<typeof schemas.articleSchema, S.Article>
  disagreement: Same<typeof schemas.disagreementSchema, S.Disagreement>
  event: Same<typeof schemas.eventSchema, S.Event>
  statement: Same<typeof schemas.statementSchema, S.Statement>
  identifiers: Same<typeof schemas.identifiersSchema, S.Identifiers>
  variants: Same<typeof schemas.variantsSchema, S.Variants>
  role: Same<typeof schemas.roleSchema, S.Role>
  person: Same<typeof schemas.personSchema, S.Person>
  organization: Same<typeof schemas.organizationSchema, S.Organization>
  place: Same<typeof schemas.placeSchema, S.Place>
  topic: Same<typeof schemas.topicSchema, S.Topic>
  knownTopic: Same<typeof schemas.knownTopicSchema, S.KnownTopic>
  outlet: Same<typeof schemas.outletSchema, S.Outlet>
  knownEvent: Same<typeof schemas.knownEventSchema, S.KnownEvent>
  knownArticle: Same<typeof schemas.knownArticleSchema, S.KnownArticle>
  curatedFact: Same<typeof schemas.curatedFactSchema, S.CuratedFact>
  meta: Same<typeof schemas.metaSchema, S.Meta>
  dataset: Same<typeof schemas.datasetSchema, S.DatasetRecord>
}

const same: { [K in keyof Pairs]: Pairs[K] extends true ? true : Pairs[K] } = {
  span: true,
  evidence: true,
  dateReason: true,
  dateAssertion: true,
  entityRef: true,
  mention: true,
  reference: true,
  block: true,
  dateMention: true,
  author: true,
  topicAssignment: true,
  participant: true,
  eventFact: true,
  statementSource: true,
  statementFact: true,
  diagnostic: true,
  facts: true,
  sourceFile: true,
  article: true,
  disagreement: true,
  event: true,
  statement: true,
  identifiers: true,
  variants: true,
  role: true,
  person: true,
  organization: true,
  place: true,
  topic: true,
  knownTopic: true,
  outlet: true,
  knownEvent: true,
  knownArticle: true,
  curatedFact: true,
  meta: true,
  dataset: true,
}

test('every schema and its hand-written type say the same (held by the compiler)', () => {
  expect(Object.values(same).every((one) => one === true)).toBe(true)
})
