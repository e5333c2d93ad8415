/**
 * Receptions of those who arrive: whoever is welcomed at the airport has come, and nobody has met yet.
 *
 * @module
 */
import { find, oneOf, oneOfBound, oneOfNouns } from '../../arabic/lists'
import { MARK } from './grammar'
import { hasMark, lexemeAt, type Scene } from './scene'

const isAirport = oneOfNouns('مطار')
const isArrival = oneOf('وصوله وصولها وصولهم وصولهما')
const isMoment = oneOf('لدى فور عند لحظة حين')
/** Where whoever has come is received to talk, and what they talk of. */
const isTalk = oneOfBound('مكتبه مكتبها مكتب مقر قصر القصر ديوان بحث تناول ناقش تباحث استعرض مناقشة لقاء اللقاء')
const isBeside = oneOf('كما أيضا كذلك سابق')
/** How far behind its verb the airport is told, and how far around it that it is one more. */
const AIRPORT_REACH = 30
const BESIDE_REACH = 3
/** How many sentences back the first reception may stand. */
const RECEIVED_BACK = 4

const tellsVisit = (scene: Scene, i: number): boolean =>
  lexemeAt(scene, i)?.verbs.some(({ verb }) => verb.acts?.[0]?.type === 'visit' || verb.light?.includes('visit')) === true

/** «استقبل … في مطار …», «… لدى وصوله»; not «استقبل مدير مطار …». */
function atArrival(scene: Scene, i: number, last: number): boolean {
  const { tokens } = scene
  let arrived = false
  for (let k = i + 1; k < Math.min(last, i + AIRPORT_REACH); k++) {
    if (isTalk(tokens, k)) return arrived
    // «… الذي وصل في زيارة رسمية»: his visit is told apart.
    if (hasMark(scene, k, MARK.relative) && tellsVisit(scene, k + 1)) return false
    arrived ||= isArrival(tokens, k) && isMoment(tokens, k - 1)
    arrived ||=
      isAirport(tokens, k) &&
      (hasMark(scene, k, MARK.inside) || hasMark(scene, k - 1, MARK.inside) || (tokens.form[k] as string).startsWith('ب'))
  }
  return arrived
}

const receives = (scene: Scene, i: number): boolean =>
  lexemeAt(scene, i)?.verbs.some(({ verb }) => verb.acts?.some((frame) => frame.arriving)) === true

/** Whether those received at `i` have just come: told so, or received beside others who have. */
export function isArriving(scene: Scene, i: number, index: number): boolean {
  const last = scene.sentences[index]?.last ?? i
  if (atArrival(scene, i, last)) return true
  const { tokens } = scene
  if (find(tokens, Math.max(0, i - BESIDE_REACH), Math.min(tokens.count, i + BESIDE_REACH), isBeside) < 0) return false
  if (find(tokens, i + 1, last, isTalk) >= 0) return false
  for (let s = index - 1; s >= Math.max(0, index - RECEIVED_BACK); s--)
    for (const k of scene.hits[s] ?? []) if (receives(scene, k) && atArrival(scene, k, scene.sentences[s]?.last ?? k)) return true
  return false
}
