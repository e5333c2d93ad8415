/**
 * Understanding: topics, events and statements of one article, each with the words that state it.
 *
 * @module
 */
import type { EventFact } from '../../schema/records'
import type { Reading, Understood } from '../steps'
import { isSecurityArticle } from './domain'
import { draftEvents, evidenceOf, factOf } from './events'
import { sceneOf } from './scene'
import { assignTopics, topicsWithin, topicTerms } from './topics'

const NOTHING: Understood = { topics: [], events: [], statements: [], diagnostics: [] }

/** Reads topics, events and statements out of an article; nothing out of one that is not about security and its services. */
export function understand(reading: Reading): Understood {
  const scene = sceneOf(reading)
  if (!isSecurityArticle(scene)) return NOTHING
  const terms = topicTerms(scene)
  const events: EventFact[] = draftEvents(scene).map((made) => factOf(scene, made, topicsWithin(terms, evidenceOf(scene, made))))
  return { topics: assignTopics(scene, terms, events, []), events, statements: [], diagnostics: [] }
}
