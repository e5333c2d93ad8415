/**
 * Verbs that say no more than that an event took place, so that the noun of the event tells which: «عقد اجتماع», «قام بزيارة»,
 * «أعلنت توقيف …».
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { Sentence } from '../sentences'
import type { Act, SentenceActs } from './acts'
import { isSome } from './event-nouns'
import { MARK } from './grammar'
import type { NounSense, VerbSense } from './lexicon'
import { USE } from './lexicon'
import { hasMark, hasUse, hasWord, lexemeAt, namedAt, type Scene } from './scene'
import { isComplement } from './standing'
import { isVerbAt } from './status'
import { OBJECT } from './triggers/objects'
import { THAT } from './triggers/saying'
import { COMMA } from './words'

/** How far the noun of a light verb may stand after it. */
const NOUN_REACH = 45
/** How far before its verb the noun of «إن اجتماعا سيعقد» may stand. */
const TOLD_REACH = 3

/**
 * Adds the acts of the light verb at `i`, whose clause ends at `end`: the noun of the event stands after it, before it, or past a full
 * stop that broke the clause. Whether there is one.
 */
export function light(
  scene: Scene,
  i: number,
  sense: VerbSense,
  status: Act['status'],
  end: number,
  sentence: Sentence,
  found: SentenceActs,
): boolean {
  const { index } = found
  const { verb, form } = sense
  // What an announcement opens with أن is told by the verbs after it.
  const limit = verb.says ? reported(scene, i, end) : end
  const all = verb.each === true || verb.plans === true
  // «شهد اللقاء …»: the occasion is told of already.
  const subject = verb.scene === 'occasion' && lexemeAt(scene, i + 1)?.nouns.some((n) => n.form.definite) === true
  const lend = (k: number, noun: NounSense, at: number, until = index): true => {
    found.add(lent(scene, found, i, sense, status, k, noun, at, until))
    return true
  }
  const told = toldOf(scene, i, sense, found)
  if (told) return lend(told[0], told[1], told[0])
  const nouns = found
    .nouns(i + (subject ? 2 : 1), Math.min(limit, i + NOUN_REACH), verb.light ?? [], all, sentence)
    .filter(([k, noun]) => (!verb.direct || isDirect(scene, k, noun)) && (!verb.complement || isComplement(scene, k, i, noun)))
  const last = nouns.at(-1)?.[0] ?? i
  for (const [k, noun, at] of nouns) if (!inAside(scene, i, k, last)) lend(k, noun, at)
  if (nouns.length > 0) return true
  const relative = i > sentence.first && hasMark(scene, i - 1, MARK.relative)
  if (!verb.complement && (form.suffixed || verb.back || relative || hasPronoun(scene, i))) {
    const k = found.nounBefore(i, verb.light ?? [])
    if (k && found.isToldByVerb(k[0], k[1].noun.type)) return true
    if (k) return lend(k[0], k[1], k[0])
  }
  const next = scene.sentences[index + 1]
  if (end < sentence.last || form.suffixed || next?.line !== sentence.line || beginsWithVerb(scene, next)) return false
  const [late] = found.nouns(next.first, Math.min(next.last, next.first + 3), verb.light ?? [], false, next)
  return late !== undefined && lend(late[0], late[1], late[2], index + 1)
}

/** «إن اجتماعا أمنيا سيعقد …»: the noun right before a verb that has no other subject. */
function toldOf(scene: Scene, i: number, { verb, form }: VerbSense, found: SentenceActs): [number, NounSense] | null {
  // «إن العمليات أسفرت عن حجز …»: what came of it is told behind.
  if (!verb.back || verb.each || form.suffixed || !verb.light) return null
  const before = found.nounBefore(i, verb.light)
  return before && i - before[0] <= TOLD_REACH && !before[1].form.definite && hasMark(scene, before[0] - 1, MARK.subjunctive)
    ? before
    : null
}

/** «أعلن الوزير، الذي تحدث عن عمليات …، القبض على …»: a relative clause that a comma closes before the verb's own noun at `last`. */
function inAside(scene: Scene, i: number, k: number, last: number): boolean {
  let relative = -1
  for (let j = i + 1; j < k; j++) {
    if (hasMark(scene, j, MARK.relative)) relative = j
    else if (hasWord(scene, j, COMMA)) relative = -1
  }
  if (relative < 0) return false
  for (let j = k + 1; j < last; j++) if (hasWord(scene, j, COMMA)) return true
  return false
}

/** Where what the verb at `i` announces ends: at «أن», which other verbs follow, or at `end`. */
function reported(scene: Scene, i: number, end: number): number {
  for (let k = i + 1; k < end; k++) if (hasWord(scene, k, THAT)) return k
  return end
}

/** The act whose noun at `k`, its object at `at`, the light verb at `i` lends a verb to; `until` is the sentence of the noun. */
function lent(
  scene: Scene,
  found: SentenceActs,
  i: number,
  { verb, form }: VerbSense,
  status: Act['status'],
  k: number,
  noun: NounSense,
  at: number,
  until: number,
): Act {
  const { type, roles } = noun.noun
  return {
    type,
    status,
    roles,
    sentence: found.index,
    until,
    trigger: i,
    noun: k,
    object: at,
    subjectBefore: form.many || form.suffixed || k < i,
    phase: verb.phase === true,
    tentative: verb.plans === true,
    staged: verb.scene !== undefined && k > i,
    definite: !noun.form.suffixed && noun.form.number === 'one' && (noun.form.definite ? isBare(scene, k) : isOfTheTalks(scene, k, noun)),
    announced: verb.says === 'announced' || verb.complement === true,
    owned: noun.form.suffixed,
    background: found.isBackground(i),
  }
}

/** Pronouns behind a verb that stand for the noun before it: «زيارة قام بها». */
const BACK_PRONOUNS = new Set(['بها', 'به', 'عليها', 'عليه', 'فيها', 'فيه', 'لها', 'له', 'منها', 'خلالها'])

/** «زيارة قام بها», «دورة أشرف عليها»: the pronoun after the verb stands for the noun before it. */
function hasPronoun(scene: Scene, i: number): boolean {
  const next = scene.tokens.form[i + 1]
  return next !== undefined && BACK_PRONOUNS.has(next)
}

/** Prepositions behind which no subject and no object stands: «تتعلق بعمليات …», «من اجتماع». */
const OBLIQUE = wordSet('من عن على')

/** Whether a noun can be the subject or the object of a verb: not «جرى اتخاذ قرارات تتعلق بعمليات …», «… في اجتماع …». */
const isDirect = (scene: Scene, k: number, { proclitic }: NounSense): boolean =>
  isSome(scene, k) ||
  (!/[بكل]/.test(proclitic) && !hasMark(scene, k - 1, MARK.inside | MARK.toward) && !OBLIQUE.has(scene.tokens.form[k - 1] as string))

/** Whether no adjective follows a definite noun, only a name or a title. */
const isBare = (scene: Scene, k: number): boolean =>
  !(scene.tokens.form[k + 1] ?? '').startsWith('ال') || namedAt(scene, k + 1) !== undefined || hasUse(scene, k + 1, OBJECT.official)

/** «جلسة المباحثات»: definite by what it is of. */
const isOfTheTalks = (scene: Scene, k: number, { noun }: NounSense): boolean => {
  const next = scene.tokens.form[k + 1] ?? ''
  return noun.type === 'meeting' && next.startsWith('ال') && noun.with?.has(next.slice(2)) === true
}

/** Whether a sentence begins with a verb, so that its first noun belongs to that. */
function beginsWithVerb(scene: Scene, sentence: Sentence): boolean {
  if (hasMark(scene, sentence.first, MARK.already | MARK.was)) return true
  if (hasUse(scene, sentence.first, USE.noun)) return false
  return lexemeAt(scene, sentence.first)?.verbs.some((v) => isVerbAt(scene, sentence.first, v, sentence)) === true
}
