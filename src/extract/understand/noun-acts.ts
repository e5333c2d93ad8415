/**
 * An act that a noun tells of by itself.
 *
 * @module
 */
import type { SentenceActs } from './acts'
import type { NounSense } from './lexicon'
import type { Roles } from './triggers/types'

/** Adds the act that the noun at `k` tells of, with its object at `at`. */
export function assert(
  k: number,
  at: number,
  sense: NounSense,
  found: SentenceActs,
  status: 'occurred' | 'planned',
  tentative = false,
  roles: Roles = sense.noun.roles,
): true {
  const { type } = sense.noun
  found.add({
    type,
    status,
    roles,
    sentence: found.index,
    until: found.index,
    trigger: k,
    noun: k,
    object: at,
    subjectBefore: sense.form.suffixed,
    phase: false,
    tentative,
    staged: false,
    definite: false,
    announced: false,
    owned: sense.form.suffixed,
    background: found.isBackground(k),
  })
  return true
}
