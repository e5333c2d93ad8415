/**
 * How long something lasts, and so on which days it falls: «تنطلق يوم 11 يناير … على مدى ثلاثة أيام», «في زيارة تدوم يومين».
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { readCardinal } from '../../arabic/numerals'
import { TokenKind } from '../../arabic/tokens'
import { assertDate } from '../../schema/assertion'
import { isoDay } from '../../schema/days'
import { edtfBounds } from '../../schema/edtf'
import type { DateAssertion, Evidence } from '../../schema/records'
import type { EventType } from '../../schema/vocabulary'
import type { ReadDate } from '../steps'
import type { Act } from './acts'
import type { Stretch } from './circumstances'
import { MARK } from './grammar'
import { datesWithin, hasMark, hasWord, type Scene } from './scene'
import { listed } from './words'

/** What lasts for days. */
const LASTING: ReadonlySet<EventType> = new Set<EventType>(['visit', 'conference', 'training', 'meeting'])
const DAYS = wordSet('أيام يوما')
const WEEKS = wordSet('أسابيع أسبوعا')
/** Words that are a number of days by themselves. */
const COUNTED: readonly (readonly [ReadonlySet<string>, number])[] = [
  [wordSet('يومين ليومين'), 2],
  [wordSet('أسبوع أسبوعا لأسبوع'), 7],
  [wordSet('أسبوعين لأسبوعين'), 14],
]
/** What lasts longer is told in months. */
const MOST_DAYS = 31

/** So many days, and the words that say so. */
export interface Duration {
  readonly days: number
  readonly evidence: Evidence
}

/** The number of days told from a token on, and the token after; null for none. */
function countAt(scene: Scene, i: number): { readonly days: number; readonly next: number } | null {
  const { form, kind } = scene.tokens
  const first = form[i] as string
  for (const [words, days] of COUNTED) if (words.has(first)) return { days, next: i + 1 }
  // «لثلاثة أيام»
  const forms = [first.replace(/^ل/, ''), form[i + 1] ?? '', form[i + 2] ?? '']
  const read = kind[i] === TokenKind.number ? { value: Number(first), next: 1 } : readCardinal(forms, 0)
  if (!read || read.value < 2) return null
  const unit = forms[read.next] ?? ''
  const days = DAYS.has(unit) ? read.value : WEEKS.has(unit) ? 7 * read.value : 0
  return days > 0 && days <= MOST_DAYS ? { days, next: i + read.next + 1 } : null
}

/** Whether one of the sentences of an act carries a mark. */
const saysIn = ({ marksIn }: Scene, { sentence, until }: Act, mark: number): boolean =>
  (((marksIn[sentence] as number) | (marksIn[until] as number)) & mark) !== 0

/** How long an act of some kind is told to last in its stretch; null where nothing says so. */
export function durationOf(scene: Scene, act: Act, { from, to }: Stretch): Duration | null {
  if (!LASTING.has(act.type) || !saysIn(scene, act, MARK.lasting)) return null
  const { tokens } = scene
  for (let k = from; k < to - 1; k++) {
    if (!hasMark(scene, k, MARK.lasting)) continue
    const count = countAt(scene, k + 1)
    if (count) return { days: count.days, evidence: scene.evidence(tokens.start[k] as number, tokens.end[count.next - 1] as number) }
  }
  return null
}

const ENDING = listed(wordSet('تختتم يختتم تنتهي ينتهي ويختتم وتختتم وتنتهي وينتهي'))
const UNTIL = wordSet('حتى غاية لغاية')
/** How far behind «تستمر» the last day stands, and behind «تختتم». */
const UNTIL_REACH = 6
const END_REACH = 2

/** The last day of what an act begins, told in its own sentence («…، وتختتم مساء غد») or at the start of the next («ويستمر التمرين حتى الخميس»); null where none is. */
export function endOf(scene: Scene, act: Act): ReadDate | null {
  if (!LASTING.has(act.type) || act.type === 'meeting') return null
  const sentence = scene.sentences[act.until]
  const next = scene.sentences[act.until + 1]
  if (!sentence) return null
  const own = endIn(scene, Math.max(act.trigger, act.noun) + 1, sentence.last)
  return own ?? (next ? endIn(scene, next.first, Math.min(next.last, next.first + 2)) : null)
}

function endIn(scene: Scene, from: number, to: number): ReadDate | null {
  const { form } = scene.tokens
  for (let k = from; k < to; k++) {
    const until = hasMark(scene, k, MARK.lasting)
    if (!until && !hasWord(scene, k, ENDING)) continue
    const [date] = datesWithin(scene, k + 1, k + 1 + UNTIL_REACH + END_REACH)
    if (!date) continue
    const { first } = date.expression
    if (until ? UNTIL.has(form[first - 1] as string) && first - k <= UNTIL_REACH : first - k <= END_REACH) return date
  }
  return null
}

/** A date as the first day of what ends on another; as it is where the two are no days within a month. */
export function untilDay(scene: Scene, date: DateAssertion, end: ReadDate): DateAssertion {
  const [from, to] = [edtfBounds(date.edtf), end.edtf === null ? null : edtfBounds(end.edtf)]
  if (!to || from.earliest === null || from.earliest !== from.latest || to.earliest === null || to.earliest !== to.latest) return date
  if (to.earliest <= from.earliest || to.earliest - from.earliest > MOST_DAYS) return date
  const evidence = [...date.evidence, scene.evidence(end.start, end.end)]
  return assertDate(`${isoDay(from.earliest)}/${isoDay(to.earliest)}`, 'resolved', evidence, date.reasons)
}

/** «في ختام زيارة استمرت يومين»: the day told is the last one. */
const endsThen = (scene: Scene, { trigger, noun }: Act): boolean =>
  hasMark(scene, noun - 1, MARK.closing) || ENDED.has(scene.tokens.form[trigger] as string)
const ENDED = wordSet('اختتم اختتمت يختتم تختتم أنهى أنهت ينهي تنهي انتهت انتهى')

/** The days of what is dated by its first one, or by its last, and lasts so long; the date as it is where it is no single day. */
export function lasting(scene: Scene, act: Act, date: DateAssertion, { days, evidence }: Duration): DateAssertion {
  const { earliest, latest } = edtfBounds(date.edtf)
  if (earliest === null || earliest !== latest) return date
  const [first, last] = endsThen(scene, act) ? [earliest - days + 1, latest] : [earliest, latest + days - 1]
  return assertDate(`${isoDay(first)}/${isoDay(last)}`, date.basis, [...date.evidence, evidence], date.reasons)
}
