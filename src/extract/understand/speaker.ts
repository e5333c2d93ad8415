/**
 * Who speaks: the subject of a verb of saying, and nobody else. Whoever is praised, called upon or quoted about stands
 * behind a preposition or in a relative clause; a wrong speaker is worse than none.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { StatementAct } from '../../schema/vocabulary'
import type { Sentence } from '../sentences'
import { MARK } from './grammar'
import type { VerbSense } from './lexicon'
import { titled } from './participants'
import { hasMark, hasUse, hasWord, lexemeAt, lowerBound, type Named, namedAt, proclitics, type Scene } from './scene'
import { OBJECT } from './triggers/objects'
import { ACCORDING, ANONYMOUS, BOTH_SIDES, MEDIA, THAT } from './triggers/saying'
import { COMMA, listed } from './words'

/** How far after its verb the speaker is named, and how far before it. */
const SPEAKER_REACH = 20
const SPEAKER_BACK = 12

/** What follows a verb whose subject was named before. */
const SUBJECTLESS = listed(['علي', 'عن', 'من', ',', ':', '"'])
/** «ما» as a relative pronoun, with what is written onto it. */
export const WHAT = listed(wordSet('ما بما لما مما وما'))
/** Prepositions that bring what is said, not who says it. */
const MATTER = listed(wordSet('على عن إلى حول بشأن بخصوص ضد أمام منذ بعد قبل'))
/** Words with ب that belong to a title or introduce the speaker: «المتحدث باسم …», «بدوره». */
const OF_TITLE = wordSet('باسم بإسم بدوره بدورها بدولة بجمهورية بوزارة بمجلس بالنيابة بكل')
/** Acts whose matter follows with ب: أشاد بـ، طالب بـ. */
const WITH_BA: ReadonlySet<StatementAct> = new Set<StatementAct>(['praised', 'called', 'promised'])
/** Words that may stand between the verb and the organisation that speaks. */
const BETWEEN = wordSet(
  'من جهته جهتها جانبه جانبها ناحيته ناحيتها كذلك أيضا بدورها اليوم أمس في بيان بلاغ مساء صباح قيادة رئاسة مصادر مصلحة مصالح',
)

/** Who speaks: named, both sides of a meeting, a communiqué, or whoever spoke last. */
export type Speaker = readonly Named[] | 'both' | 'communique' | 'same' | 'unknown'

/** Whether a word begins what is said, so that a name behind it is no speaker. */
function beginsMatter(scene: Scene, k: number, act: StatementAct): boolean {
  const form = scene.tokens.form[k] as string
  if (hasWord(scene, k, ACCORDING | THAT | WHAT) || hasMark(scene, k, MARK.relative)) return true
  if (scene.namedAt[k] !== 0 || scene.titleAt[k] === 1) return false
  // «المبعوث إلى ليبيا»: a place makes it a title.
  if (hasWord(scene, k, MATTER)) return namedAt(scene, k + 1)?.kind !== 'place'
  return (
    WITH_BA.has(act) &&
    form.length > 3 &&
    form.startsWith('ب') &&
    !OF_TITLE.has(form) &&
    namedAt(scene, k) === undefined &&
    isPhrase(scene, k)
  )
}

/** Whether a word with ب is a preposition and its noun, not a name or a title that begins with the letter. */
const isPhrase = (scene: Scene, k: number): boolean =>
  (scene.tokens.form[k] as string).startsWith('بال') || !hasUse(scene, k, OBJECT.official)

/** «قال لقناة …»: whom it is said to. */
const isSpokenTo = (scene: Scene, named: Named): boolean => proclitics(scene, named).includes('ل')

/** Whether nothing that could be another subject stands between the verb and an organisation. */
function speaksItself(scene: Scene, verb: number, named: Named): boolean {
  for (let k = verb + 1; k < named.first; k++) {
    const form = scene.tokens.form[k] as string
    if (hasWord(scene, k, COMMA)) continue
    if (!BETWEEN.has(form) && !hasMark(scene, k, MARK.communique) && !isDated(scene, k)) return false
  }
  return true
}

const isDated = (scene: Scene, k: number): boolean => {
  const date = scene.dates[lowerBound(scene.dates, (d) => d.expression.first, k + 1) - 1]
  return date !== undefined && date.expression.last > k
}

/** The speaker of a verb of saying whose report opens at `report`. */
export function speakerOf(scene: Scene, verb: number, sense: VerbSense, act: StatementAct, report: number, sentence: Sentence): Speaker {
  const { tokens } = scene
  const end = Math.min(sentence.last, verb + SPEAKER_REACH, report > verb ? report : sentence.last)
  const found: Named[] = []
  const isSpeaker = (named: Named): boolean => {
    if (named.kind !== 'organization') return named.kind === 'person'
    if (MEDIA.has(tokens.form[named.first] as string)) return false
    return !titled(scene, named, sentence.first) && (named.first < verb || speaksItself(scene, verb, named))
  }
  for (let k = verb + 1; k < end; k++) {
    if (beginsMatter(scene, k, act)) break
    if (k === verb + 1 && hasWord(scene, k, BOTH_SIDES)) return 'both'
    if (found.length === 0 && hasWord(scene, k, ANONYMOUS)) return 'unknown'
    if (found.length === 0 && k <= verb + 2 && hasMark(scene, k, MARK.communique)) return 'communique'
    // «تناولت المباحثات …»: who met speaks.
    if (k === verb + 1 && lexemeAt(scene, k)?.nouns.some((n) => n.noun.type === 'meeting' && n.form.definite)) return 'both'
    const named = namedAt(scene, k)
    if (named?.first === k && isSpeaker(named) && !isSpokenTo(scene, named)) {
      if (found.length === 0 || joined(scene, found, named)) found.push(named)
      k = named.last - 1
    } else if (found.length > 0 && !named && !hasWord(scene, k, COMMA) && hasMark(scene, k, MARK.inside | MARK.together)) break
  }
  if (found.length > 0) return found
  // What stands before the verb is its subject only where nothing behind it could be.
  const open = namesNobody(scene, verb, sentence)
  for (let k = verb - 1; k >= Math.max(sentence.first, verb - (open ? SPEAKER_BACK : 1)); k--) {
    if (hasWord(scene, k, BOTH_SIDES)) return 'both'
    if (hasWord(scene, k, ANONYMOUS)) return 'unknown'
    const named = namedAt(scene, k)
    if (!named) continue
    if (isSpeaker(named)) return [named]
    k = named.first
  }
  if (sense.form.many) return 'both'
  return open ? 'same' : 'unknown'
}

/** Whether nothing that could be a subject follows the verb: «وأكد على …», «وأضاف أن …». */
function namesNobody(scene: Scene, verb: number, sentence: Sentence): boolean {
  const next = verb + 1
  if (next >= sentence.last) return true
  return hasWord(scene, next, THAT | SUBJECTLESS) || hasMark(scene, next, MARK.toward | MARK.inside | MARK.occasion | MARK.together)
}

/** Whether a further name is the same speaker (name after title) or a second one joined by و. */
function joined(scene: Scene, found: readonly Named[], named: Named): boolean {
  const previous = found[found.length - 1] as Named
  if (previous.ref.entity === named.ref.entity) return true
  for (let k = previous.last; k <= named.first; k++) if ((scene.tokens.form[k] as string).startsWith('و')) return named.first - k < 6
  return false
}
