/**
 * Understanding: topics, events and statements of one article, each with the words that state it.
 *
 * @module
 */
import type { EventFact } from '../../schema/records'
import type { Reading, Understood } from '../steps'
import { isSecurityArticle } from './domain'
import { draftEvents, evidenceOf, factOf } from './events'
import { namedEvents } from './named-events'
import { authorsPraise } from './opinion'
import { sceneOf } from './scene'
import { statementsOf } from './statements'
import { assignTopics, topicsWithin, topicTerms } from './topics'

const NOTHING: Understood = { topics: [], events: [], statements: [], diagnostics: [] }

/** Whether an attack that a sentence tells of is the one it calls by its name. */
const isNamed = ({ type, evidence }: EventFact, named: readonly EventFact[]): boolean =>
  type === 'attack' && named.some((n) => n.type === type && n.evidence.some((x) => evidence.some((y) => x.start === y.start)))

/** Reads topics, events and statements out of an article; nothing out of one that is not about security and its services. */
export function understand(reading: Reading): Understood {
  const scene = sceneOf(reading)
  if (!isSecurityArticle(scene)) return NOTHING
  const terms = topicTerms(scene)
  const drafts = draftEvents(scene)
  const reported: EventFact[] = drafts.map((made) => factOf(scene, made, topicsWithin(terms, evidenceOf(scene, made))))
  const background = new Set(reported.filter((_, i) => drafts[i]?.acts.every((a) => a.background)))
  const named = namedEvents(scene, terms)
  const statements = statementsOf(scene, drafts, terms)
  // Who reports nothing speaks for himself.
  const praise = drafts.length === 0 && statements.length === 0 ? authorsPraise(scene, terms) : null
  return {
    topics: assignTopics(scene, terms, reported, background),
    events: [...reported.filter((e) => !isNamed(e, named)), ...named],
    statements: praise ? [praise] : statements,
    diagnostics: [],
  }
}
