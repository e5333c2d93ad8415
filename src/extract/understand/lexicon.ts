/**
 * The lexicon: what every word form means to the rules, looked up once a token.
 *
 * It is built at module load from the tables in `triggers/`; forms under proclitics are read on first sight and kept.
 *
 * @module
 */
import { type CliticReading, cliticReadings, wordSet } from '../../arabic/clitics'
import { memoByForm } from '../../arabic/memo'
import { MARK, MARK_WORDS, type Mark } from './grammar'
import { conjugate, decline, type NounForm, type VerbForm } from './morphology'
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
  /** One of the verbs says, or tells of an act. */
  readonly says: boolean
  readonly tells: boolean
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

for (const verb of [
  ...MEETING_VERBS,
  ...VISIT_VERBS,
  ...HONOUR_VERBS,
  ...POLICE_VERBS,
  ...GATHERING_VERBS,
  ...SAYING_VERBS,
  ...ATTACK_VERBS,
])
  for (const form of conjugate(verb.past, verb.present)) if (form.tense === 'past' || !verb.pastOnly) push(verbs, form.form, { verb, form })

for (const noun of [...MEETING_NOUNS, ...VISIT_NOUNS, ...HONOUR_NOUNS, ...POLICE_NOUNS, ...GATHERING_NOUNS, ...ATTACK_NOUNS])
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

function read(form: string): Lexeme | null {
  const foundVerbs: VerbSense[] = []
  const foundNouns: NounSense[] = []
  let objectBits = 0
  let markBits = 0
  let proclitic = ''
  for (const reading of cliticReadings(form)) {
    for (const { verb, form: verbForm } of NO_VERBS.has(form) ? [] : (verbs.get(reading.base) ?? []))
      if (verbMayFollow(reading, verbForm)) foundVerbs.push({ verb, form: verbForm, proclitic: reading.proclitic })
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
    says: foundVerbs.some((v) => v.verb.says !== undefined),
    tells: foundVerbs.some((v) => v.verb.acts !== undefined || v.verb.light !== undefined),
    trade,
    proclitic,
  }
}

/** What is known of a token; null for a word that says nothing to the rules. */
export const lexemeOf = memoByForm(read)
