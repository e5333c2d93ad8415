/**
 * Opinion pieces: an author who reports nothing praises in his or her own voice.
 *
 * @module
 */
import { memoByForm } from '../../arabic/memo'
import type { Evidence, StatementFact } from '../../schema/records'
import { namedAt, type Scene } from './scene'
import { type TopicTerm, topicsWithin } from './topics'
import { PRAISE } from './triggers/saying'

const ARABIC = /[\u0620-\u064a]/

/** What the author of an article praises somebody for, as one statement; null where there is no author or no praise. */
export function authorsPraise(scene: Scene, terms: readonly TopicTerm[]): StatementFact | null {
  const { authors } = scene.reading.layout
  if (authors.length === 0) return null
  const evidence: Evidence[] = []
  for (const sentence of scene.sentences) {
    if (sentence.line.kind !== 'paragraph') continue
    let person = false
    let praise = false
    for (let k = sentence.first; k < sentence.last; k++) {
      person ||= namedAt(scene, k)?.kind === 'person'
      praise ||= praises(scene.tokens, k) === 1
    }
    if (person && praise) evidence.push(scene.evidence(sentence.start, sentence.end))
  }
  if (evidence.length === 0) return null
  // A name given in both scripts is one author.
  const arabic = authors.filter((a) => ARABIC.test(a.exact))
  const speakers = (arabic.length > 0 ? arabic : authors).map((a) => ({
    kind: 'person' as const,
    id: a.id,
    name: a.exact,
    entity: `author:${a.exact}`,
  }))
  return { speakers, act: 'praised', about: topicsWithin(terms, evidence), source: null, evidence }
}

const praises = memoByForm((form) => {
  const at = form.indexOf('ال')
  return Number(PRAISE.has(form) || (at >= 0 && at <= 1 && PRAISE.has(form.slice(at + 2))))
})
