/**
 * Dates and places that an act takes from the one it belongs to: what came of an operation is of its day; what is told
 * «عقب» or «في ختام» something is of the day of that.
 *
 * @module
 */
import { assertDate } from '../../schema/assertion'
import type { DateAssertion } from '../../schema/records'
import type { EventType } from '../../schema/vocabulary'
import type { Draft } from './events'
import { MARK } from './grammar'
import { hasMark, type Scene } from './scene'

const POLICE: ReadonlySet<EventType> = new Set<EventType>(['arrest', 'seizure', 'operation'])
/** How many tokens from the start of a sentence its occasion is told in. */
const OPENING = 4

/** How the sentence of an act ties itself to what was told before. */
function tie(scene: Scene, made: Draft): 'same' | 'end' | null {
  const act = made.acts[0]
  const sentence = act && scene.sentences[act.sentence]
  if (!sentence) return null
  for (let k = sentence.first; k < Math.min(sentence.last, sentence.first + OPENING); k++) {
    if (hasMark(scene, k, MARK.closing)) return 'end'
    if (hasMark(scene, k, MARK.occasion)) return 'same'
  }
  return null
}

/** The type of event that the occasion names: «عقب مراسم التوشيح» an award; null where it names none. */
function occasionType(scene: Scene, made: Draft): EventType | null {
  const act = made.acts[0]
  const sentence = act && scene.sentences[act.sentence]
  if (!sentence) return null
  for (let k = sentence.first; k < Math.min(act.trigger, sentence.first + 2 * OPENING); k++) {
    const noun = scene.lex[k]?.nouns[0]
    if (noun) return noun.noun.type
  }
  return null
}

/** The date of an antecedent, as the date of what is tied to it. */
function inherited(from: DateAssertion, how: 'same' | 'end', evidence: DateAssertion['evidence']): DateAssertion {
  const edtf = how === 'end' && from.edtf.includes('/') && from.latest ? from.latest : from.edtf
  const note = how === 'end' ? 'told as the end of what is dated so' : 'told as part of what is dated so'
  return assertDate(edtf, 'resolved', [...from.evidence], [{ rule: 'same-occasion', note, evidence: [...evidence] }])
}

const isNominal = (d: Draft): boolean => d.acts.every((a) => a.trigger === a.noun && a.object === a.noun)
const sharesSentence = (a: Draft, b: Draft): boolean => a.sentences[0]?.[0] === b.sentences[0]?.[0]

/** How far, in events, the one that an act belongs to may stand. */
const REACH = 24

/** The events that an act may belong to, the nearest first: those before it and, for police work, those after. */
function* neighbours(ordered: readonly Draft[], i: number, after: boolean): Generator<Draft> {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) yield ordered[k] as Draft
  if (after) for (let k = i + 1; k < Math.min(ordered.length, i + REACH); k++) yield ordered[k] as Draft
}

/** The dated event that an act belongs to by what its occasion names, else the nearest; undefined for none. */
function antecedent(scene: Scene, ordered: readonly Draft[], i: number, police: boolean): Draft | undefined {
  const made = ordered[i] as Draft
  const named = police ? null : occasionType(scene, made)
  let nearest: Draft | undefined
  for (const d of neighbours(ordered, i, police)) {
    if (!d.date || d.status !== 'occurred' || d.acts[0]?.background || (police && !POLICE.has(d.type))) continue
    if (named === null || d.type === named) return d
    nearest ??= d
  }
  return nearest
}

/** Fills in, from what stands before it in the text, the date and the place of each event that has none of its own. */
export function inheritDates(scene: Scene, drafts: readonly Draft[]): void {
  const position = (d: Draft): number => d.acts[0]?.trigger ?? 0
  const ordered = drafts.filter((d) => !d.headline).sort((a, b) => position(a) - position(b))
  for (let i = 0; i < ordered.length; i++) {
    const made = ordered[i] as Draft
    if (made.dated) continue
    // «يوقع الوزيران، خلال زيارة … يوم 25 ماي، اتفاقا»: the day of the occasion is the day of what it is the occasion of.
    for (const d of neighbours(ordered, i, true)) {
      if (d.type !== 'visit' || !d.date || d.status !== made.status || !isNominal(d) || !sharesSentence(d, made)) continue
      made.date = inherited(d.date, 'same', [])
      break
    }
    if (made.date || made.status !== 'occurred' || made.acts[0]?.background) continue
    const police = POLICE.has(made.type)
    const how = police ? 'same' : tie(scene, made)
    const source = how && antecedent(scene, ordered, i, police)
    if (!how || !source?.date) continue
    const sentence = scene.sentences[made.acts[0]?.sentence ?? 0]
    made.date = inherited(source.date, how, sentence ? [scene.evidence(sentence.start, sentence.end)] : [])
    made.place ??= source.place
  }
}
