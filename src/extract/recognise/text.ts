/**
 * The tokens of an article, each with what is known of its form: what the word can be, and the traits that rules ask for at
 * every word, so that most rules are not entered at all.
 *
 * @module
 */
import { ARTICLE } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { memoByForm, numbersByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'
import { SPORT_WORDS } from '../gazetteer/clubs'
import { MEDIA_TAILS } from '../gazetteer/organization-heads'
import { RANK_WORDS } from '../gazetteer/titles'
import { endingOf } from './endings'
import { Flag, flagsOf, type Word, wordOf } from './lexicon'
import { bare } from './names'
import { canBeginCompound, SERVANT } from './people/compounds'

/** The tokens of a text, each with what is known of it. */
export interface Text extends Tokens {
  /** {@link Word.flags} and {@link Word.whole} by token, side by side: most tokens are passed over for these alone. */
  readonly flags: Int32Array
  readonly whole: Int32Array
  /** Each a sum of {@link Trait}s, and how the form ends. */
  readonly traits: Int32Array
}

/** What a form is, whatever stands around it; a form can be several. */
export const Trait = {
  /** It has the article, be it that of «آل». */
  article: 1 << 0,
  /** A family name in ال…ي that is no adjective of public life. */
  nisba: 1 << 1,
  /** A letter that may shorten a name, «ع.». */
  initial: 1 << 2,
  /** Under its proclitics a given name of two words can begin with it, or it is one. */
  compound: 1 << 3,
  /** «عبد», under its proclitics. */
  servant: 1 << 4,
  /** It heads a site without the article, or does so if that is taken off: «المركب». */
  site: 1 << 5,
  /** The last word of the name of a medium: «نيوز». */
  mediaTail: 1 << 6,
  /** A word of a match or a league. */
  sport: 1 << 7,
  openBracket: 1 << 8,
  quote: 1 << 9,
  /** It says of what service a rank is: «شرطة», «ركن», «متقاعد». */
  rankWord: 1 << 10,
} as const
/** Above the traits stands the kind of ending, see {@link endingOf}. */
const ENDING = 16

/** Last words of the names of media: «الرافدين نيوز». */
const mediaTails = new Set(MEDIA_TAILS.map(foldText))
/** Words that say of what service a rank is: «الفريق شرطة». */
const rankWords = new Set(RANK_WORDS.map(foldText))
/** Words of a match or a league: «الدوري». */
const sportWords = new Set(SPORT_WORDS.map(foldText))

function traitsOf(form: string): number {
  const { base, whole } = wordOf(form)
  let traits = endingOf(form) << ENDING
  if (form.startsWith(ARTICLE)) traits |= form.length > 5 && form.endsWith('ي') && whole === 0 ? Trait.article | Trait.nisba : Trait.article
  if (form.length === 1 && form !== 'د') traits |= Trait.initial
  if (canBeginCompound(base)) traits |= Trait.compound
  if (base === SERVANT) traits |= Trait.servant
  if (flagsOf(bare(base)) & Flag.site) traits |= Trait.site
  if (mediaTails.has(form)) traits |= Trait.mediaTail
  if (sportWords.has(base)) traits |= Trait.sport
  if (rankWords.has(form)) traits |= Trait.rankWord
  if (form === '(') traits |= Trait.openBracket
  if (form === '"') traits |= Trait.quote
  return traits
}

/** What the lexicon says of a form under its proclitics, remembered. */
const wordByForm = memoByForm(wordOf)
const flagsByForm = numbersByForm((form) => wordOf(form).flags)
/** What it says of the form as it stands, remembered. */
const wholeByForm = numbersByForm(flagsOf)
/** The traits of a form, remembered. */
const traitsByForm = numbersByForm(traitsOf)

/** A text with what is known of its words. */
export function withWords(tokens: Tokens): Text {
  const { text, count, start, end, kind, form, id, generation } = tokens
  const flags = flagsByForm(tokens)
  const whole = wholeByForm(tokens)
  const traits = traitsByForm(tokens)
  return { text, count, start, end, kind, form, id, generation, flags, whole, traits }
}

/** What is known of the token `i`. */
export const wordAt = (text: Text, i: number): Word => wordByForm(text, i)

/** What the token `i` can be, read under its proclitics. */
export const flagsAt = (text: Text, i: number): number => text.flags[i] as number

/** What the token `i` can be as it stands. */
export const wholeAt = (text: Text, i: number): number => text.whole[i] as number

/** The {@link Trait}s of the token `i`. */
export const traitsAt = (text: Text, i: number): number => text.traits[i] as number

/** The {@link endingOf} of the token `i`. */
export const endingAt = (text: Text, i: number): number => traitsAt(text, i) >> ENDING
