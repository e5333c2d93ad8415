/**
 * The lexicon: what every word form means to the rules, looked up once a token.
 *
 * It is built at module load from the tables in `triggers/`; forms under proclitics are read on first sight and kept.
 *
 * @module
 */
import { type CliticReading, cliticReadings, wordSet } from '../../arabic/clitics'
import { memoByForm, numbersByForm } from '../../arabic/memo'
import { TokenKind, type Tokens } from '../../arabic/tokens'
import { MARK, MARK_WORDS, type Mark } from './grammar'
import { conjugate, decline, type NounForm, ourPast, type VerbForm } from './morphology'
import { ATTACK_NOUNS, ATTACK_VERBS } from './triggers/attack'
import { GATHERING_NOUNS, GATHERING_VERBS } from './triggers/gathering'
import { HONOUR_NOUNS, HONOUR_VERBS } from './triggers/honours'
import { MEETING_NOUNS, MEETING_VERBS } from './triggers/meeting'
import { OBJECT, OBJECT_WORDS, type ObjectClass } from './triggers/objects'
import { POLICE_NOUNS, POLICE_VERBS } from './triggers/police'
import { SAYING_VERBS } from './triggers/saying'
import { type TradeWord, tradeWord } from './triggers/trade'
import type { NounTrigger, VerbTrigger } from './triggers/types'
import { VISIT_NOUNS, VISIT_VERBS } from './triggers/visit'

/** A form read as a form of a verb. */
export interface VerbSense {
  readonly verb: VerbTrigger
  readonly form: VerbForm
  /** The proclitics written onto it. */
  readonly proclitic: string
  /** In the past, spelt as a noun or a preposition. */
  readonly homograph: boolean
}

/** A form read as a form of an event noun. */
export interface NounSense {
  readonly noun: NounTrigger
  readonly form: NounForm
  readonly proclitic: string
}

/** All that is known of a word form. */
export interface Lexeme {
  readonly verbs: readonly VerbSense[]
  readonly nouns: readonly NounSense[]
  /** Bits of {@link OBJECT}. */
  readonly objects: number
  /** Bits of {@link MARK}. */
  readonly marks: number
  /** What it counts towards an article about security; null for nothing. */
  readonly trade: TradeWord | null
  /** The proclitic of the reading that is a noun of a class or the shortest known one. */
  readonly proclitic: string
}

const verbs = new Map<string, { verb: VerbTrigger; form: VerbForm }[]>()
const nouns = new Map<string, { noun: NounTrigger; form: NounForm }[]>()
const objects = new Map<string, number>()
const marks = new Map<string, number>()

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Triggers, each with every property that any of them has: what is read of all of them is then found at one place in all. */
function alike<T extends object>(triggers: readonly T[]): T[] {
  const keys = [...new Set(triggers.flatMap((trigger) => Object.keys(trigger)))] as (keyof T)[]
  return triggers.map((trigger) => Object.fromEntries(keys.map((key) => [key, trigger[key]])) as T)
}

const TELLING = [...MEETING_VERBS, ...VISIT_VERBS, ...HONOUR_VERBS, ...POLICE_VERBS, ...GATHERING_VERBS, ...SAYING_VERBS, ...ATTACK_VERBS]
/** Spokesmen of the police say what «we» did: «ألقينا القبض على …». */
const OURS: ReadonlySet<string> = new Set(POLICE_VERBS.map(({ past }) => past))
for (const verb of alike(TELLING)) {
  for (const form of conjugate(verb.past, verb.present)) if (form.tense === 'past' || !verb.pastOnly) push(verbs, form.form, { verb, form })
  if (OURS.has(verb.past)) {
    const form = ourPast(verb.past, verb.present)
    push(verbs, form.form, { verb, form })
  }
}

for (const noun of alike([...MEETING_NOUNS, ...VISIT_NOUNS, ...HONOUR_NOUNS, ...POLICE_NOUNS, ...GATHERING_NOUNS, ...ATTACK_NOUNS]))
  for (const form of decline(noun.singular, noun.plural)) push(nouns, form.form, { noun, form })

for (const name of Object.keys(OBJECT_WORDS) as ObjectClass[])
  for (const word of OBJECT_WORDS[name]) {
    objects.set(word, (objects.get(word) ?? 0) | OBJECT[name])
    objects.set(`ال${word}`, (objects.get(`ال${word}`) ?? 0) | OBJECT[name])
  }

for (const name of Object.keys(MARK_WORDS) as Mark[])
  for (const word of MARK_WORDS[name]) marks.set(word, (marks.get(word) ?? 0) | MARK[name])

/** Verbs take و and ف, and in the present لـ too; nouns take any proclitic. */
const verbMayFollow = (reading: CliticReading, form: VerbForm): boolean =>
  !/[بكل]/.test(reading.proclitic) || (/^[وف]?ل$/.test(reading.proclitic) && form.tense === 'present')

/** What looks like a verb behind a conjunction or before a pronoun: و + زاره, أضافه, دعوه, و + ردت. */
const NO_VERBS = wordSet('وزارة إضافة بالإضافة دعوة والدعوة ورد وردت')

/** Verbs whose third person past is spelt as a noun or a preposition: عقد, حجز, عبر, ثمن. */
const HOMOGRAPHS = wordSet(
  'عقد جمع بحث نظم رد منح حجز ضبط حل شهد وضع قبض فجر صادر تفقد شكر وصف وعد ذكر سلم كشف حذر عبر ثمن كرم نفي حث عرف حضر دام درب قصف طعن رمي حرق',
)

/** Whether a form of the past is spelt as a noun; the dual is spelt as the accusative of the masdar: عقدا، وعدا. */
const isHomograph = ({ form, many }: VerbForm): boolean => HOMOGRAPHS.has(many && form.endsWith('ا') ? form.slice(0, -1) : form)

function read(form: string): Lexeme | null {
  const foundVerbs: VerbSense[] = []
  const foundNouns: NounSense[] = []
  let objectBits = 0
  let markBits = 0
  let proclitic = ''
  for (const reading of cliticReadings(form)) {
    for (const { verb, form: verbForm } of NO_VERBS.has(form) ? [] : (verbs.get(reading.base) ?? []))
      if (verbMayFollow(reading, verbForm))
        foundVerbs.push({ verb, form: verbForm, proclitic: reading.proclitic, homograph: isHomograph(verbForm) })
    for (const { noun, form: nounForm } of nouns.get(reading.base) ?? [])
      foundNouns.push({ noun, form: nounForm, proclitic: reading.proclitic })
    const bits = objects.get(reading.base) ?? 0
    if (bits && !objectBits) {
      objectBits = bits
      proclitic = reading.proclitic
    }
    markBits |= marks.get(reading.base) ?? 0
  }
  // «كذلك» is no «ذلك».
  markBits = marks.get(form) ?? markBits
  // «تسلم» is rather he received than she hands over: news is told in the past.
  foundVerbs.sort((a, b) => Number(a.form.tense !== 'past') - Number(b.form.tense !== 'past'))
  const trade = tradeWord(form)
  if (!foundVerbs.length && !foundNouns.length && !objectBits && !markBits && !trade) return null
  return {
    verbs: foundVerbs,
    nouns: foundNouns,
    objects: objectBits,
    marks: markBits,
    trade,
    proclitic,
  }
}

/** What is known of a token; null for a word that says nothing to the rules. */
export const lexemeOf = memoByForm(read)

/** What a word can be, as bits above those of {@link OBJECT}, which may have five and twenty. */
export const USE = {
  /** A form of a verb. */
  verb: 1 << 25,
  /** Of a verb, and of no event noun nor of a noun of a class. */
  onlyVerb: 1 << 26,
  /** Of a verb that says. */
  says: 1 << 27,
  /** Of a verb that tells of an act. */
  tells: 1 << 28,
  /** A form of an event noun. */
  noun: 1 << 29,
  /** A word of the trade. */
  trade: 1 << 30,
} as const

function usesIn({ verbs, nouns, objects, trade }: Lexeme): number {
  let uses = objects
  if (verbs.length > 0) uses |= USE.verb
  if (verbs.some((v) => v.verb.says !== undefined)) uses |= USE.says
  if (verbs.some((v) => v.verb.acts !== undefined || v.verb.light !== undefined)) uses |= USE.tells
  if (nouns.length > 0) uses |= USE.noun
  else if (verbs.length > 0 && objects === 0) uses |= USE.onlyVerb
  if (trade !== null) uses |= USE.trade
  return uses
}

/** The lexeme of a form of a text; only words of Arabic have one. */
const known = (tokens: Tokens, i: number): Lexeme | null => (tokens.kind[i] === TokenKind.word ? lexemeOf(tokens, i) : null)

/** Bits of {@link USE} and of {@link OBJECT} of each token of a text. */
export const usesOf = numbersByForm((_, tokens, i) => {
  const lexeme = known(tokens, i)
  return lexeme === null ? 0 : usesIn(lexeme)
})

/** Bits of {@link MARK} of each token of a text. */
export const marksOf = numbersByForm((_, tokens, i) => known(tokens, i)?.marks ?? 0)
