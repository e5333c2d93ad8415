/**
 * Where and when an act took place, by the words around its own.
 *
 * @module
 */

import { readAs, wordSet } from '../../arabic/clitics'
import { oneOf } from '../../arabic/lists'
import { memoByForm } from '../../arabic/memo'
import { TokenKind } from '../../arabic/tokens'
import { assertDate } from '../../schema/assertion'
import type { DateAssertion, EntityRef } from '../../schema/records'
import type { ReadDate } from '../steps'
import type { Act } from './acts'
import { MARK } from './grammar'
import { USE } from './lexicon'
import { datesWithin, hasMark, hasUse, hasWord, lexemeAt, type Named, namedAt, proclitics, type Scene } from './scene'
import { isAdjective } from './standing'
import { isVerbAt, markBefore } from './status'
import { THAT } from './triggers/saying'
import { COMMA, INFORMATION } from './words'

/** The tokens an act can take its circumstances from: its sentence, up to where the next act begins. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The stretch of an act among those of its sentence. */
export function stretchOf(scene: Scene, act: Act, acts: readonly Act[]): Stretch {
  const first = scene.sentences[act.sentence]?.first ?? act.trigger
  const last = scene.sentences[act.until]?.last ?? act.trigger + 1
  const head = Math.min(act.trigger, act.noun)
  let from = first
  let to = last
  for (const other of acts) {
    if (other === act || other.sentence !== act.sentence || other.trigger === act.trigger) continue
    const begin = Math.min(other.trigger, other.noun)
    if (begin > head && begin < to) to = begin
    if (begin < head && Math.max(other.object, other.noun) < head) from = Math.max(from, other.noun + 1)
  }
  return { from, to }
}

/** A place named with a preposition of place before it, within three words (بمدينة …, بضواحي …, في العاصمة …). */
function isLocative(scene: Scene, place: Named, from: number): boolean {
  if (proclitics(scene, place).includes('ب')) return true
  for (let k = place.first - 1; k >= Math.max(from, place.first - 3); k--) {
    if (hasWord(scene, k, COMMA)) return false
    if (hasMark(scene, k, MARK.inside)) return true
    if (hasMark(scene, k, MARK.together | MARK.relative)) return false
  }
  return false
}

const OPENING_QUOTE = 0xab
/** What is spoken of, before the place where it is so: «الوضع الأمني في …». */
const SPOKEN_OF = wordSet('الوضع الأوضاع التطورات المستجدات الأزمة الحرب الأمن الاستقرار السلام الإرهاب الأمني الأمنية التعاون')

/** Whether a place is that of what was spoken of, after the words that tell of what. */
function isMatter(scene: Scene, place: Named, from: number): boolean {
  let k = place.first
  if (hasMark(scene, k - 1, MARK.inside)) k--
  return k - 1 > from && SPOKEN_OF.has(scene.tokens.form[k - 1] as string)
}

/** «في بنغازي، بحث …»: a place set before all else. */
const opensSentence = (scene: Scene, place: Named, from: number): boolean =>
  place.first - from <= 2 && isLocative(scene, place, from) && hasWord(scene, place.last, COMMA)

/** The place of an act in its stretch; null where none is told. */
export function placeOf(scene: Scene, act: Act, { from, to }: Stretch): EntityRef | null {
  const { tokens } = scene
  const candidates: Named[] = []
  const head = Math.min(act.trigger, act.noun)
  for (let k = from; k < to; k++) {
    // What is reported or quoted has places of its own.
    if (k > act.object && (hasWord(scene, k, THAT) || tokens.text.charCodeAt(tokens.start[k] as number) === OPENING_QUOTE)) break
    // «…، الذي وقع في تدمر»: the place of something else.
    if (k > act.object && hasMark(scene, k, MARK.relative) && hasWord(scene, k - 1, COMMA)) break
    // «بناء على معلومات وردت من …»: where they came from.
    if (k > head && hasWord(scene, k, INFORMATION)) while (k + 1 < to && !hasWord(scene, k + 1, COMMA)) k++
    const named = namedAt(scene, k)
    if (!named || named.first !== k) continue
    if (named.kind === 'place' && scene.titleAt[k] === 0) candidates.push(named)
    k = named.last - 1
  }
  const [opening] = candidates
  if (opening && opensSentence(scene, opening, from)) return opening.ref
  // «هجوم على مأرب»
  const isHit = (place: Named): boolean => act.type === 'attack' && tokens.form[place.first - 1] === 'علي'
  const fits = (place: Named): boolean => act.type === 'visit' || isLocative(scene, place, from) || isHit(place)
  const after = candidates.filter((p) => p.first > head && fits(p) && !(act.type === 'meeting' && isMatter(scene, p, act.object)))
  const before = candidates.filter((p) => p.first < head && isLocative(scene, p, from))
  // What stands after the noun is nearer to it than what stands between the verb and its noun.
  const best = after.find((p) => p.first > act.noun) ?? after[0] ?? before.at(-1)
  return best?.ref ?? null
}

/** A quarter or a village, by the word for it and the word behind that. */
export interface Locality {
  readonly kind: string
  readonly name: string
}

/** How far behind its verb a quarter is still that of the act, where one is named before it too. */
const QUARTER_REACH = 15
const QUARTERS = wordSet('محلة منطقة حي بلدة قرية دوار قطاع')
const quarterOf = memoByForm((form) => readAs(form, (base) => QUARTERS.has(base))?.base ?? null)

/** «في محلة القصر», «بحي السلام»: the quarter told right behind an act, else the last one its sentence names before it; null where none is. */
export function localityOf(scene: Scene, act: Act): Locality | null {
  const sentence = scene.sentences[act.sentence]
  let found: Locality | null = null
  for (let k = sentence?.first ?? 0; k + 1 < (sentence?.last ?? 0); k++) {
    const kind = quarterOf(scene.tokens, k)
    const name = scene.tokens.form[k + 1] as string
    // «منطقة محظورة» is a kind of place, not one of them.
    if (kind === null || name.length < 2 || isAdjective(name)) continue
    if (found && k > act.trigger + QUARTER_REACH) return found
    found = { kind, name }
    if (k > act.trigger) return found
  }
  return found
}

/** How far before its verb a relative pronoun stands. */
const RELATIVE_GAP = 3

/** What leads up to a year that dates something; after any other word a bare year belongs to a name («كأس العالم 2030»). */
const YEAR_LEADS = wordSet(
  'سنة السنة عام العام في خلال بحلول مطلع بداية منتصف أواخر أوائل نهاية متم ربيع صيف خريف شتاء حتى إلى من بين و أو',
)

function isNameYear(scene: Scene, { expression }: ReadDate): boolean {
  const { form, kind } = scene.tokens
  const before = expression.first - 1
  if (expression.granularity !== 'year' || kind[before] !== TokenKind.word) return false
  return readAs(form[before] as string, (base) => YEAR_LEADS.has(base)) === undefined
}

/** Whether a date dates something else: منذ, مواليد, a name that carries its year, or another verb's relative clause. */
function isForeign(scene: Scene, date: ReadDate, act: Act): boolean {
  const { first } = date.expression
  if (isNameYear(scene, date)) return true
  // «منذ انفجارات الأحد»: the day of what has been since.
  const since = act.noun < first ? act.noun + 1 : (scene.sentences[act.sentence]?.first ?? 0)
  for (let k = first - 1; k >= Math.max(since, first - 2); k--)
    if (scene.tokens.form[k] === 'منذ' || scene.tokens.form[k] === 'مواليد') return true
  // «تستمر حتى 12 فبراير»: when it ends, not when it is.
  if (scene.tokens.form[first - 1] === 'حتي' && !date.edtf?.includes('/')) return true
  if (isOfCommunique(scene, date, act) || isOfSource(scene, date, act) || isToCome(scene, date, act) || isOver(scene, date, act))
    return true
  if (isOfClause(scene, date, act) || isOfThingMade(scene, first, act)) return true
  // «استقبل يوم الأربعاء فلانا الذي يزور …»: the day of the main clause.
  if (first < act.trigger) return act.trigger - first > RELATIVE_GAP && markBefore(scene, act.trigger, first, MARK.relative, RELATIVE_GAP)
  for (let k = act.noun + 1; k < first; k++) {
    if (!hasMark(scene, k, MARK.relative)) continue
    // «المؤتمر الذي نظمته … من 3 إلى 5»: the clause goes on about the noun.
    const verb = k + 1
    const sentence = scene.sentences[act.sentence]
    const own =
      !closedBefore(scene, act.noun, k) &&
      lexemeAt(scene, verb)?.verbs.some((v) => sentence && isVerbAt(scene, verb, v, sentence) && v.verb.light?.includes(act.type))
    if (!own && !(k > (scene.sentences[act.sentence]?.first ?? 0) && closedBefore(scene, k, first))) return true
  }
  return false
}

/** What opens the words of a communiqué. */
const QUOTES = new Set(['"', '\u00ab', '\u201c'])
/** «ذكرت المديرية في بيان الأربعاء أن …»: the day of the communiqué. */
function isOfCommunique(scene: Scene, { expression: { first, last } }: ReadDate, act: Act): boolean {
  if (first > act.trigger || !hasMark(scene, first - 1, MARK.communique)) return false
  for (let k = last; k < act.trigger; k++)
    if (hasWord(scene, k, THAT) || QUOTES.has(scene.tokens.text[scene.tokens.start[k] as number] as string)) return true
  return false
}

/** How far before the day of a source its word stands. */
const SOURCE_REACH = 5
const SOURCE = wordSet('حسبما وفقما حسب وحسب بحسب وفق ووفق وفقا نقلا')

const isToldBy = oneOf('مصدر مصادر')
/** Whether a verb of saying or a source stands in a range. */
function saysWithin(scene: Scene, from: number, to: number): boolean {
  for (let k = Math.max(0, from); k < to; k++) if (hasUse(scene, k, USE.says) || isToldBy(scene.tokens, k)) return true
  return false
}

/** «…، حسبما علم اليوم لدى …», «وفق بيان نشر الاثنين»: the day of the source. */
function isOfSource(scene: Scene, { expression: { first } }: ReadDate, act: Act): boolean {
  if (first < act.trigger) return false
  // «وفق ما أفاد مصدر رسمي، الخميس»: the comma parts nothing but the day from who told of it.
  const near = hasWord(scene, first - 1, COMMA) && saysWithin(scene, first - SOURCE_REACH, first) ? first - 2 : first - 1
  for (let k = near; k >= Math.max(act.noun + 1, near - SOURCE_REACH); k--) {
    if (hasWord(scene, k, COMMA)) return false
    if (SOURCE.has(scene.tokens.form[k] as string)) return true
  }
  return false
}

/** «قلد فلانا وساما قبل انتهاء مهمته في يونيو المقبل»: what a verb in the past tells falls on no day to come. */
function isToCome(scene: Scene, date: ReadDate, act: Act): boolean {
  const { published } = scene.reading
  const day = published?.latest ?? published?.earliest
  if (!day || act.status !== 'occurred' || (earliestOf(scene, date) ?? day) <= day) return false
  return lexemeAt(scene, act.trigger)?.verbs.some((v) => v.form.tense === 'past') === true
}

/** The first day of each date: asked of it for every act around it. */
const earliest = new WeakMap<ReadDate, string | null>()

function earliestOf(scene: Scene, date: ReadDate): string | null {
  const known = earliest.get(date)
  if (known !== undefined) return known
  const day = assertionOf(scene, date)?.earliest ?? null
  earliest.set(date, day)
  return day
}

/** «وصل أمس … للمشاركة في مؤتمر …»: what is still to come falls on no day gone by. */
function isOver(scene: Scene, date: ReadDate, act: Act): boolean {
  const { published } = scene.reading
  const day = published?.earliest
  if (!day || act.status !== 'planned' || act.trigger !== act.noun) return false
  return (assertionOf(scene, date)?.latest ?? day) < day
}

const BEFORE_OR_AFTER = wordSet('قبل بعد')

/** «أوقف السائق، قبل أن يخلى سبيله في مارس», «…، وأحيل يوم الأربعاء على النيابة»: the day of that clause. */
function isOfClause(scene: Scene, { expression: { first } }: ReadDate, act: Act): boolean {
  for (let k = act.noun + 2; k < first; k++) {
    if (hasMark(scene, k, MARK.referred) || wasToBe(scene, k)) return true
    if (hasMark(scene, k, MARK.subjunctive) && BEFORE_OR_AFTER.has(scene.tokens.form[k - 1] as string)) return true
  }
  return false
}

const INTENDS = wordSet('ينوي تنوي ينوون يعتزم تعتزم يعتزمون يخطط تخطط يخططون يستعد تستعد يستعدون')

/** «… كانت ستستعمل في عمليات خلال رمضان», «كان ينوي …»: what never came to be, in the words from a verb that says so. */
function wasToBe(scene: Scene, k: number): boolean {
  if (!hasMark(scene, k, MARK.was)) return false
  const next = scene.tokens.form[k + 1] as string
  return INTENDS.has(next) || (/^س[يت]/.test(next) && next.length > 3)
}

const MADE = wordSet('الموقعة الموقع المبرمة المبرم الصادرة الصادر المؤرخة المؤرخ المنعقدة المنعقد الموقعتين الموقعين')
/** How far before its day the participle stands. */
const MADE_REACH = 6

/** «أكدا أهمية المذكرة الموقعة بين البلدين في 14 أيار»: the day of what a participle tells of. */
function isOfThingMade(scene: Scene, first: number, act: Act): boolean {
  for (let k = first - 1; k > Math.max(act.noun, first - MADE_REACH) && !hasWord(scene, k, COMMA); k--)
    if (MADE.has(scene.tokens.form[k] as string)) return true
  return false
}

/** Whether a relative clause begun at `k` is closed by a comma before `to`. */
function closedBefore(scene: Scene, k: number, to: number): boolean {
  for (let j = k + 1; j < to; j++) if (hasWord(scene, j, COMMA)) return true
  return false
}

/** The date of an act in its stretch; null where none is told. */
export function dateOf(scene: Scene, act: Act, { from, to }: Stretch): ReadDate | null {
  const inside = datesWithin(scene, from, to).filter((d) => !isForeign(scene, d, act))
  if (inside.length === 0) return null
  if (act.phase || act.noun !== act.trigger) {
    const lasting = inside.find((d) => d.edtf?.includes('/'))
    if (lasting) return lasting
  }
  const known = inside.filter((d) => d.edtf !== null)
  const pool = known.length > 0 ? known : inside
  const fine = pool.filter((d) => (d.edtf?.length ?? 0) > 4)
  const choice = fine.length > 0 ? fine : pool
  const distance = (d: ReadDate): number =>
    d.expression.first > act.noun
      ? d.expression.first - act.noun
      : d.expression.first > act.trigger
        ? 2 * (act.noun - d.expression.first)
        : 3 * (act.trigger - d.expression.first)
  return choice.reduce((best, d) => (distance(d) < distance(best) ? d : best))
}

/** The assertion that a date expression of the article makes; null for one that nothing resolves. */
export function assertionOf(scene: Scene, date: ReadDate): DateAssertion | null {
  if (date.edtf === null) return null
  return assertDate(date.edtf, date.basis ?? 'stated', [scene.evidence(date.start, date.end)])
}
