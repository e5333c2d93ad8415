/**
 * Where a report is taken from: «وفق بلاغ للمديرية …», «وأكد المصدر ذاته», «وخلص البلاغ إلى».
 *
 * @module
 */
import type { EntityRef, StatementSource } from '../../schema/records'
import type { Sentence } from '../sentences'
import { MARK } from './grammar'
import { hasMark, hasWord, namedAt, type Scene } from './scene'
import { ACCORDING, THAT } from './triggers/saying'
import { COMMA } from './words'

/** How far after the word the issuers of a communiqué are named. */
const ISSUER_REACH = 14

/** The communiqué that a sentence names as its source, with its words; null where it names none. Words that only point back have no issuers. */
export function sourceIn(scene: Scene, sentence: Sentence): StatementSource | null {
  const { tokens } = scene
  for (let k = sentence.first; k < sentence.last; k++) {
    if (!hasMark(scene, k, MARK.communique)) continue
    const governed = k > sentence.first && hasWord(scene, k - 1, ACCORDING)
    const issuers: EntityRef[] = []
    let last = k + 1
    for (let j = k + 1; j < Math.min(sentence.last, k + ISSUER_REACH); j++) {
      if (hasWord(scene, j, COMMA | THAT)) break
      const named = namedAt(scene, j)
      if (named?.kind !== 'organization' || named.first !== j) continue
      if (!issuers.some((i) => i.entity === named.ref.entity)) issuers.push(named.ref)
      last = named.last
      j = named.last - 1
    }
    const from = tokens.start[governed ? k - 1 : k] as number
    return { kind: 'communique', issuers, evidence: [scene.evidence(from, tokens.end[last - 1] as number)] }
  }
  return null
}
