/**
 * Dates and places that an act takes from the one it belongs to: what came of an operation is of its day; what is told
 * «عقب» or «في ختام» something is of the day of that.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { assertDate } from '../../schema/assertion'
import type { DateAssertion } from '../../schema/records'
import type { EventType } from '../../schema/vocabulary'
import type { Act } from './acts'
import type { Draft } from './events'
import { MARK } from './grammar'
import { POLICE } from './same'
import { hasMark, lexemeAt, type Scene } from './scene'
import { turnsBetween } from './ties'

/** How many tokens from the start of a sentence its occasion is told in. */
const OPENING = 4
/** How many tokens after its verb. */
const TIE_REACH = 24

/** What an act is told as part of: how, and of what kind of event where the words say it. */
interface Occasion {
  readonly how: 'same' | 'end'
  readonly type: EventType | null
}

/** «وفي ختامها …», «وعلى هامشها …»: the pronoun is that of what was told before. */
const AT_ITS_END = wordSet('ختامها ختامه نهايتها نهايته')
const DURING_IT = wordSet('خلالها خلاله هامشها هامشه أثناءها أثناءه')

/** An occasion that is no event by itself, but of one. */
const CEREMONY = wordSet('الافتتاح الاختتام الختام الحفل المراسم المناسبة الحدث التدشين التخرج الفعاليات الفعالية الأشغال')
/** How the sentence of an act ties itself to what was told before: at its start, around the verb, or as the verb's subject («شهد اللقاء توقيع …»). */
function occasionOf(scene: Scene, act: Act): Occasion | null {
  const sentence = scene.sentences[act.sentence]
  if (!sentence) return null
  const typeFrom = (from: number, to: number): EventType | null => {
    for (let k = from; k < to; k++) {
      const noun = k === act.noun ? undefined : lexemeAt(scene, k)?.nouns[0]
      if (noun) return noun.noun.type
    }
    return null
  }
  const start = Math.min(sentence.last, sentence.first + OPENING)
  for (let k = sentence.first; k < start; k++) {
    const word = scene.tokens.form[k] as string
    if (AT_ITS_END.has(word) || DURING_IT.has(word)) return { how: AT_ITS_END.has(word) ? 'end' : 'same', type: null }
    const how = hasMark(scene, k, MARK.closing) ? 'end' : hasMark(scene, k, MARK.occasion) ? 'same' : null
    if (how) return { how, type: typeFrom(k, Math.min(act.trigger, k + 2 * OPENING)) }
  }
  // «وبهذه المناسبة، …»
  if (hasMark(scene, sentence.first, MARK.pointing) && CEREMONY.has(scene.tokens.form[sentence.first + 1] as string))
    return { how: 'same', type: null }
  // «وتم التوقيع خلال لقاء جمع …», «جرت المباحثات خلال زيارة …»: the occasion is of the day of what took place on it.
  if (hasMark(scene, act.noun - 1, MARK.occasion))
    for (let k = act.noun - 2; k >= Math.max(sentence.first, act.noun - OPENING); k--) {
      const told = lexemeAt(scene, k)?.nouns.find((n) => n.form.definite && n.noun.type !== act.type)
      if (told) return { how: 'same', type: told.noun.type }
    }
  // «التقى فلان، على هامش المؤتمر، …», «شهد اللقاء توقيع …».
  for (let k = act.trigger + 1; k < Math.min(sentence.last, act.trigger + TIE_REACH); k++) {
    if (hasMark(scene, k, MARK.relative | MARK.subjunctive)) break
    const definite = k === act.noun ? undefined : lexemeAt(scene, k)?.nouns.find((n) => n.form.definite)
    // «على هامش الافتتاح», «بهذه المناسبة»: of whatever was told before.
    if (hasMark(scene, k - 1, MARK.occasion | MARK.closing) && CEREMONY.has(scene.tokens.form[k] as string))
      return { how: 'same', type: null }
    const told = hasMark(scene, k - 1, MARK.occasion | MARK.closing) || (act.staged && k === act.trigger + 1)
    if (definite && told) return { how: 'same', type: definite.noun.type }
  }
  return null
}

/** The first tie that a sentence which tells of the event has. */
function occasionOfAny(scene: Scene, made: Draft): Occasion | null {
  for (const act of made.acts) {
    const found = occasionOf(scene, act)
    if (found) return found
  }
  return null
}

/** What takes a day at most. */
const ONE_DAY: ReadonlySet<EventType> = new Set<EventType>(['meeting', 'signing', 'award'])

/** The date of an antecedent, as the date of what is tied to it. */
export function inherited(from: DateAssertion, how: 'same' | 'end', type: EventType, evidence: DateAssertion['evidence']): DateAssertion {
  const { earliest, latest } = from
  const lasted = from.edtf.includes('/') && earliest !== null && latest !== null
  // A signing on a visit of two days fell on one of them.
  const edtf = !lasted ? from.edtf : how === 'end' ? latest : ONE_DAY.has(type) ? `[${earliest}..${latest}]` : from.edtf
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

/** The event that an act belongs to by what its occasion names, else the nearest, if its day or its place is told; undefined for none. */
function antecedent(scene: Scene, ordered: readonly Draft[], i: number, police: boolean, named: EventType | null): Draft | undefined {
  let nearest: Draft | undefined
  for (const d of neighbours(ordered, i, police)) {
    if (police && turnsBetween(scene, d.acts[0]?.sentence ?? 0, (ordered[i] as Draft).acts[0]?.sentence ?? 0)) continue
    if (!(d.date || d.place) || d.status !== 'occurred' || d.acts[0]?.background || (police && !POLICE.has(d.type))) continue
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
      made.date = inherited(d.date, 'same', made.type, [])
      break
    }
    if (made.date || made.status !== 'occurred' || made.acts[0]?.background) continue
    const police = POLICE.has(made.type)
    const occasion: Occasion | null = police ? { how: 'same', type: null } : occasionOfAny(scene, made)
    const source = occasion && antecedent(scene, ordered, i, police, occasion.type)
    if (!occasion || !source) continue
    const sentence = scene.sentences[made.acts[0]?.sentence ?? 0]
    if (source.date)
      made.date = inherited(source.date, occasion.how, made.type, sentence ? [scene.evidence(sentence.start, sentence.end)] : [])
    if (source.date || !police) made.place ??= source.place
  }
}
