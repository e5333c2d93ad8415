/**
 * The forms that a trigger word takes in the press, generated: a table then says a verb or a noun once, as a dictionary
 * does. Third person, as news tells of others, but for what spokesmen say that «we» did; unvowelled, so that active and passive
 * of most verbs are one form.
 *
 * @module
 */
import { foldText } from '../../arabic/fold'

/** The tense of a verb form; `future` is the present with سـ. */
export type Tense = 'past' | 'present' | 'future'

/** One form of a verb. */
export interface VerbForm {
  /** Folded. */
  readonly form: string
  readonly tense: Tense
  /** Dual or plural: its subject, if it has one, stands before it. */
  readonly many: boolean
  /** Carries an object pronoun: its object is a noun before it (اجتماع احتضنه …). */
  readonly suffixed: boolean
}

/** One form of a noun. */
export interface NounForm {
  /** Folded. */
  readonly form: string
  readonly definite: boolean
  readonly number: 'one' | 'two' | 'many'
  /** Carries a pronoun: لقاؤه، لقائه. */
  readonly suffixed: boolean
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هما']

/**
 * The passive where it is spelt as another word than the active: صادر صودر, and of the hollow verbs أقام أقيم يقام,
 * استضاف استضيف يستضاف. `rest` is the present without its prefix.
 */
function passiveOf(past: string, present: string): { readonly past: string; readonly rest: string | null } | null {
  if (/^[^أا]ا..$/.test(past)) return { past: `${past[0]}و${past.slice(2)}`, rest: null }
  if (/^(أ|است).ا.$/.test(past)) return { past: past[0] + present.slice(1), rest: past.slice(1) }
  return null
}

/**
 * The forms of a verb from its dictionary forms, third person masculine singular: past and present.
 * Weak endings (أجرى يجري، دعا يدعو) are conjugated as the grammar has them.
 */
export function conjugate(past: string, present: string): VerbForm[] {
  const out = new Map<string, VerbForm>()
  const add = (form: string, tense: Tense, many: boolean, suffixed = false): void => {
    const folded = foldText(form)
    if (!out.has(folded)) out.set(folded, { form: folded, tense, many, suffixed })
  }
  const weak = /[ىا]$/.test(past)
  const stem = weak ? past.slice(0, -1) : past
  const glide = past.endsWith('ا') ? 'و' : 'ي'
  add(past, 'past', false)
  add(`${stem}ت`, 'past', false)
  add(weak ? `${stem}${glide}ا` : `${stem}ا`, 'past', true)
  add(`${stem}تا`, 'past', true)
  add(`${stem}وا`, 'past', true)
  if (weak) {
    // The passive of a weak verb ends in ي: أُجري، أُجريت.
    add(`${stem}ي`, 'past', false)
    add(`${stem}يت`, 'past', false)
  }
  const passive = passiveOf(past, present)
  if (passive) {
    add(passive.past, 'past', false)
    add(`${passive.past}ت`, 'past', false)
  }
  for (const pronoun of PRONOUNS) {
    add((weak ? `${stem}ا` : stem) + pronoun, 'past', false, true)
    add(`${stem}ت${pronoun}`, 'past', false, true)
    if (!weak) add(`${stem}و${pronoun}`, 'past', true, true)
  }
  const rest = present.slice(1)
  const bare = /[يىو]$/.test(rest) ? rest.slice(0, -1) : rest
  for (const [prefix, tense] of [
    ['', 'present'],
    ['س', 'future'],
  ] as const)
    for (const person of ['ي', 'ت']) {
      const head = prefix + person
      add(head + rest, tense, false)
      if (passive?.rest) add(head + passive.rest, tense, false)
      for (const ending of ['ون', 'وا']) add(head + bare + ending, tense, true)
      for (const ending of ['ان', 'ا']) add(head + rest + ending, tense, true)
      for (const pronoun of PRONOUNS) add(head + rest + pronoun, tense, false, true)
    }
  return [...out.values()]
}

/** «أوقفنا», «ألقينا», «أطحنا»: what the speaker's own side did, from the dictionary forms. */
export function ourPast(past: string, present: string): VerbForm {
  const hollow = past.at(-2) === 'ا' && /[يو]/.test(present.at(-2) ?? '')
  const stem = hollow ? past.slice(0, -2) + past.slice(-1) : past.replace(/ى$/, 'ي').replace(/ا$/, 'و')
  return { form: foldText(`${stem}نا`), tense: 'past', many: false, suffixed: false }
}

/** The forms of a noun from its singular and, where it has one worth knowing, its plural: with and without ال, in the dual, with a pronoun. */
export function decline(singular: string, plural?: string): NounForm[] {
  const out = new Map<string, NounForm>()
  const add = (form: string, definite: boolean, number: NounForm['number'], suffixed = false): void => {
    const folded = foldText(form)
    if (!out.has(folded)) out.set(folded, { form: folded, definite, number, suffixed })
  }
  const article = (form: string): string => (form.startsWith('ال') ? form : `ال${form}`)
  const joined = singular.endsWith('ة') ? `${singular.slice(0, -1)}ت` : singular
  add(singular, false, 'one')
  add(article(singular), true, 'one')
  if (!/[ةاء]$/.test(singular)) add(`${singular}ا`, false, 'one')
  for (const ending of ['ان', 'ين']) {
    add(joined + ending, false, 'two')
    add(article(joined + ending), true, 'two')
  }
  // «دورتي القيادات»: the dual before what it is of.
  if (singular.endsWith('ة')) add(`${joined}ي`, false, 'two')
  // The hamza after a long vowel is written by its case: لقاءه، لقاؤه، لقائه.
  const stems = joined.endsWith('اء') ? [joined, `${joined.slice(0, -1)}ؤ`, `${joined.slice(0, -1)}ئ`] : [joined]
  for (const pronoun of PRONOUNS) for (const stem of stems) add(stem + pronoun, true, 'one', true)
  if (plural) {
    add(plural, false, 'many')
    add(article(plural), true, 'many')
    if (!/[ةاءت]$/.test(plural)) add(`${plural}ا`, false, 'many')
    for (const pronoun of PRONOUNS) add(plural + pronoun, true, 'many', true)
  }
  return [...out.values()]
}
