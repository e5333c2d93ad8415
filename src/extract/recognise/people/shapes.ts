/**
 * What the letters of an unknown word tell: whether it looks like a name of another country, or like a word of prose behind a name.
 *
 * @module
 */
import { TokenKind } from '../../../arabic/tokens'
import { flagsOf } from '../lexicon'
import { type Text, Trait, traitsAt } from '../text'

/** The ends of surnames of the Slavic, Caucasian, Turkic, Germanic, Romance and Scandinavian countries as the press spells them. */
const SURNAME_ENDS =
  /(?:[وي]ف|[وي]فا|سكي|سكايا|تش|يتس|تسكي|شفيلي|ادزه|ادزي|وغلو|اوغلو|بايف|سون|برغ|بيرغ|شتاين|ستاين|مان|مانز|لاند|فورد|يلد|يرا|يرو|ينو|يني|ونو|وني|يتي|يلي|ويز|يز|وس|يان|ينكو|ايتي|اييه|يير|وا|ييف|وي|ندي|ردي|تيل|ويل|ايل)$/
/** Our, her, their. */
const PRONOUN_END = /(?:نا|ها|هما)$/
/** A letter for a long vowel. */
const LONG = /[اوي]/g
/** How an Arabic word of prose begins that a name does not: verbs of the present and future, participles and prepositions with the article. */
const PROSE_START = /^(?:است|ست|سي|سن|لل|بال|كال|فال|وال|مت|مست)/

/**
 * Whether an unknown folded word has the look of a name of another country: it ends as surnames there do, ends in و, or has three
 * long vowels, which few words of the language have.
 */
export function looksForeign(form: string): boolean {
  if (form.length < 4 || PROSE_START.test(form) || form.endsWith('ات') || form.endsWith('يه') || form.endsWith('ه')) return false
  if (form.endsWith('و')) return true
  // «مسؤولون», «عراقيان»: two or several of a known word.
  if (/[اوي]ن$/.test(form) && flagsOf(form.slice(0, -2)) !== 0) return false
  const long = form.match(LONG)?.length ?? 0
  if (form.length > 4 && long > 1 && SURNAME_ENDS.test(form)) return true
  // «راجاباكسا», but «إيجابيا», «اجتماعاتنا».
  if (form.endsWith('ا'))
    return form.length > 6 && !PRONOUN_END.test(form) && (form.slice(1).replace(/ي?ا$/, '').match(LONG)?.length ?? 0) > 2
  return form.length > 5 && long > 2
}

/** Whether an unknown folded word has the look of a Berber feminine, as many villages of the Atlas are called: «تازوكارت», «تالوينت». */
export const looksBerber = (form: string): boolean => form.length > 5 && /^ت[ايغمنفك].*ت$/.test(form) && !form.endsWith('ات')

/** The end of a single letter with its full stop at `i`, as the press shortens the names of suspects: «رمضان ع. شحاتة»; 0 for none. */
export function initialAt(tokens: Text, i: number, last: number): number {
  if (i + 1 >= last || !(traitsAt(tokens, i) & Trait.initial) || tokens.kind[i] !== TokenKind.word) return 0
  return tokens.form[i + 1] === '.' && tokens.start[i + 1] === tokens.end[i] ? i + 2 : 0
}

/** The letter ة, as text has it before folding: «آمنة». */
export const TEH_MARBUTA = 0x629
/** The letter ه, which folding makes of ة too: «ضبطه». */
export const HEH = 0x647
/** The letter ت: «نفذت». */
const TEH = 0x62a
/** The letter ي with its dots, which folding makes of ى too: «العلوي». */
const YEH = 0x64a

/** Whether a word ends in a yeh with its dots, as family names do and «المستوى» does not. */
export const endsInYeh = (tokens: Text, i: number): boolean => tokens.text.charCodeAt((tokens.end[i] as number) - 1) === YEH

/** Whether a short unknown word ends in a heh that is written as one, the pronoun of a verbal noun: «المطلوب ضبطه». */
export const endsInPronoun = (tokens: Text, i: number): boolean =>
  (tokens.form[i] as string).length < 6 && tokens.text.charCodeAt((tokens.end[i] as number) - 1) === HEH

/** Whether a word ends as a verb of the past with a woman or a thing for its subject does: «نفذت», «طرحت». */
export const isPastFeminine = (tokens: Text, i: number): boolean => {
  const form = tokens.form[i] as string
  // «نفاريت»: a verb of so many letters has no yeh there.
  if (form.length > 5 && /[يو]ت$/.test(form)) return false
  return form.length > 3 && !form.endsWith('ات') && tokens.text.charCodeAt((tokens.end[i] as number) - 1) === TEH
}

/**
 * Whether an unknown word behind a whole name is rather the next word of the sentence: a preposition written onto a noun
 * («محمود عباس بضرورة»), a verb or a verbal noun in ت, a participle of several.
 */
export function continuesSentence(tokens: Text, i: number): boolean {
  const form = tokens.form[i] as string
  const second = form[1] as string
  if (form[0] === 'ب' && form.length > 3) return !'ونلر'.includes(second)
  if (form[0] === 'ل' && form.length > 3) return !'عحغمه'.includes(second)
  if (form[0] === 'ت' && form.length > 3) return true
  if (form.startsWith('م') && form.length > 5 && form.endsWith('ين')) return true
  return isPastFeminine(tokens, i)
}

/** Whether a word with the article is no family name in ي. */
export const isPlainDefinite = (form: string): boolean => form.startsWith('ال') && !form.endsWith('ي')
