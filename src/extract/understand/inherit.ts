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
const sharesSentence = (a: Draft, b: Draft): boolean => a.sentences.some(([s]) => b.sentences.some(([t]) => s === t))

/** Fills in, from what stands before it in the text, the date and the place of each event that has none of its own. */
export function inheritDates(scene: Scene, drafts: readonly Draft[]): void {
  const position = (d: Draft): number => d.acts[0]?.trigger ?? 0
  const ordered = drafts.filter((d) => !d.headline).sort((a, b) => position(a) - position(b))
  for (let i = 0; i < ordered.length; i++) {
    const made = ordered[i] as Draft
    if (made.dated) continue
    // «يوقع الوزيران، خلال زيارة … يوم 25 ماي، اتفاقا»: the day of the occasion is the day of what it is the occasion of.
    const occasion = drafts.find((d) => d.type === 'visit' && d.date && d.status === made.status && isNominal(d) && sharesSentence(d, made))
    if (occasion?.date) {
      made.date = inherited(occasion.date, 'same', [])
      continue
    }
    if (made.status !== 'occurred' || made.acts[0]?.background) continue
    const police = POLICE.has(made.type)
    const how = police ? 'same' : tie(scene, made)
    if (!how) continue
    const candidates = [...ordered.slice(0, i).reverse(), ...(police ? ordered.slice(i + 1) : [])]
    const named = police ? null : occasionType(scene, made)
    const fits = (d: Draft): boolean => named === null || d.type === named || candidates.every((c) => c.type !== named || !c.date)
    const source = candidates.find(
      (d) => d.date && d.status === 'occurred' && !d.acts[0]?.background && (!police || POLICE.has(d.type)) && fits(d),
    )
    if (!source?.date) continue
    const sentence = scene.sentences[made.acts[0]?.sentence ?? 0]
    made.date = inherited(source.date, how, sentence ? [scene.evidence(sentence.start, sentence.end)] : [])
    made.place ??= source.place
  }
}
