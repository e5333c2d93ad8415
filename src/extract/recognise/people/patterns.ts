/**
 * People whom no file knows, by the words around their names: a given name, a title or an office before it, a name
 * between commas after an office, a nickname in quotes.
 *
 * @module
 */
import { wordSet } from '../../../arabic/clitics'
import { TokenKind } from '../../../arabic/tokens'
import { Flag, flagsOf, GIVEN } from '../lexicon'
import { bare } from '../names'
import { flagsAt, type Text, Trait, traitsAt, wholeAt, wordAt } from '../text'
import { byNickname, NAMES_THINGS } from './aliases'
import { beginsWithSon, isSpeaker, isSpeakingGiven, isSureGiven, pairedGiven, titledGiven } from './alone'
import { byAnnouncement, closes, strangerEnd, verbLike } from './announcement'
import { compoundGiven, isAli, isSurelyAli, printedAsName } from './compounds'
import {
  ANNOUNCING,
  announced,
  describesPerson,
  endsSite,
  flagsBefore,
  holdsOffice,
  isBoundary,
  isCredited,
  isEponym,
  officeClause,
} from './context'
import { type Extent, givenNameExtent, nameLike, unknownExtent } from './extent'
import { endsInYeh, initialAt, isPastFeminine, isPlainDefinite } from './shapes'
import { toldSurnameEnd } from './surnames'

const ARTICLE = 'ال'

/** A name found: its tokens, and how many letters of proclitics stand before the first. */
export interface PersonSpan {
  readonly first: number
  readonly last: number
  readonly cut: number
}

const span = (first: number, extent: Extent, cut = 0): PersonSpan => ({ first, last: extent.last, cut })

/** «باسم», the man and «in the name of». */
const NAMED = 'باسم'
/** Whose relative somebody is, which a given name alone follows: «شقيقه نبيل». */
const kin = wordSet(
  'شقيقه شقيقها شقيقته شقيقتها شقيق شقيقة نجله نجلها نجل ابنه ابنها ابنته ابنتها ابنة زوجته زوجها زوجة والده والدته والدها والدتها حليفه حليفها حليفهم غريمه غريمهم خصمه خصمهم سلفه خلفه زميله زميلها صديقه',
)
const CALLED = wordSet('يدعى تدعى المدعو المدعوة')
const OF = 'من'

/** Whether the line or the clause ends before `i`. */
const isStop = (tokens: Text, i: number, last: number): boolean => i >= last || tokens.kind[i] !== TokenKind.word

/** «كامل», the man and «the whole of». */
const WHOLE = 'كامل'
const PREPOSITIONS = wordSet('عبر بين')
const PLACED = wordSet('في من إلى على عن')
const THEY = wordSet('هم وهم هما وهما هو وهو هي وهي')
/** What «نزهة» says of, the outing and no woman: «قارب نزهة». */
const outings = wordSet('قارب قوارب زورق زوارق يخت يخوت مركب رحلة رحلات')
const OUTING = 'نزهه'
const NAMES = 'اسماء'
const PARADISE_AND_SHARE = wordSet('جنات حصة سهام')

/** Whether a given name that is a noun as well is the noun here: «قارب نزهة», «أسماء الأشخاص الخمسة». */
function isNoun(tokens: Text, i: number, base: string, before: number): boolean {
  if (base === OUTING) return i > 0 && outings.has(wordAt(tokens, i - 1).base)
  // «جنات النعيم», «حصة الأسد».
  if (PARADISE_AND_SHARE.has(base) && isPlainDefinite(tokens.form[i + 1] ?? '') && !(before & (ANNOUNCING | Flag.saying))) return true
  // «نشر أسماء الحكام», but «زارت أسماء الحكيم».
  if (base === NAMES && before & Flag.verb && !(before & Flag.saying) && !isPastFeminine(tokens, i - 1))
    return isPlainDefinite(tokens.form[i + 1] ?? '')
  if (base !== NAMES || before & (ANNOUNCING | Flag.saying | Flag.verb) || kin.has(tokens.form[i - 1] ?? '')) return false
  return isPlainDefinite(tokens.form[i + 1] ?? '')
}

/** Plurals, «الأختام» among them, and what ends in a teh marbuta. */
const NOUN_SHAPE = /(?:ات|ين|ون|ه)$|^الا..ا.$/

/** Whether an unknown word with the article has no shape of a noun of prose: «الغويل», not «المسؤولية», «الصلاحيات». */
const isFamilyName = (form: string): boolean => form.length > 4 && !NOUN_SHAPE.test(form)

/** The person whose given name stands at `i`. */
function byGivenName(tokens: Text, i: number, last: number, lineFirst: number, listed: boolean): PersonSpan | undefined {
  const { base, cut, flags } = wordAt(tokens, i)
  const extent = givenNameExtent(tokens, i, last, base, flags)
  const before = flagsBefore(tokens, i, lineFirst)
  if (isNoun(tokens, i, base, before)) return undefined
  // «في بوندي جانكشن»: no second preposition.
  if (cut === 1 && (tokens.form[i] as string)[0] === 'ب' && i > lineFirst && PLACED.has(tokens.form[i - 1] as string)) return undefined
  if (!(before & Flag.honorific) && !printedAsName(tokens, i, base)) return undefined
  const sure = (flags & (Flag.given | Flag.foreignGiven)) !== 0 || compoundGiven(tokens, i, last, base) !== 0 || isSurelyAli(tokens, i)
  // «المتحدث باسم الوزارة».
  if (base === NAMED && (before & Flag.office || isPlainDefinite(tokens.form[i + 1] ?? '')) && !(before & Flag.honorific)) return undefined
  // «المتحدث باسم الشرطة روان غوناسينا إن».
  const stranger =
    extent.parts === 1 && cut === 0 && !(flags & (Flag.verb | Flag.ending)) && holdsOffice(tokens, i, lineFirst)
      ? strangerEnd(tokens, i, last)
      : 0
  if (stranger) return { first: i, last: stranger, cut: 0 }
  const surname = extent.parts === 1 && cut === 0 && base !== NAMED ? toldSurnameEnd(tokens, i, extent.last, last, lineFirst) : 0
  if (surname) return { first: i, last: surname, cut: 0 }
  if (extent.parts === 1) {
    // «الشيخ صباح».
    if (cut === 0 && before & Flag.honorific && titledGiven(tokens, i, lineFirst)) return span(i, extent)
    const introduced = CALLED.has(tokens.form[i - 1] ?? '')
    const related = i > lineFirst && (kin.has(wordAt(tokens, i - 1).base) || kin.has((tokens.form[i - 1] as string).slice(1)))
    // «وحليفهم صالح،».
    if (!sure)
      return (related || introduced) && cut === 0 && !(flags & Flag.ending) && isStop(tokens, i + 1, last) ? span(i, extent) : undefined
    const called =
      before & Flag.honorific || related || introduced || pairedGiven(tokens, i, last) || isSpeakingGiven(tokens, i, last, lineFirst)
    // «خالد ومريم».
    return called || (listed && (tokens.form[i] as string)[0] === 'و' && isSureGiven(flags)) ? span(i, extent, cut) : undefined
  }
  // «عادل رشيد هلال»: a verb that is a given name too, before a whole name.
  if (flags & Flag.verb && extent.parts > 2) return undefined
  if (sure && !(cut > 0 && flags & Flag.ending)) return span(i, extent, cut)
  // «رمضان ع. شحاتة».
  if (cut === 0 && initialAt(tokens, i + 1, last)) return span(i, extent)
  // A given name that is a word too: something else has to say so.
  const told = announced(tokens, i, lineFirst)
  // «عبر كامل التراب», «بين صالح الطرفين»: these two are prepositions more often than verbs.
  const spoken = cut === 0 && !PREPOSITIONS.has(tokens.form[i - 1] ?? '')
  // «ملك الأردن».
  const next = tokens.form[i + 1] as string
  if (flags & Flag.office && !told && (flagsAt(tokens, i + 1) & Flag.place || isPlainDefinite(next))) return undefined
  // «وزير الداخلية سعيد …».
  // «رئيس حكومة طرابلس خليفة الغويل،», but «كامل المسؤولية».
  const family =
    !isPlainDefinite(next) ||
    (flagsOf(next) === 0 && isFamilyName(next) && ((base !== WHOLE && !isAli(tokens, i)) || closes(tokens, i + 2, last)))
  // «وزير الدولة عادل جمعة إن»: a verb has no given name alone behind it that closes.
  const noVerb = !(flags & Flag.verb) || (extent.parts === 2 && (wholeAt(tokens, i + 1) & GIVEN) !== 0 && closes(tokens, extent.last, last))
  const held = cut === 0 && noVerb && family && holdsOffice(tokens, i, lineFirst)
  if (listed || told || held || (spoken && before & (isPlainDefinite(next) ? Flag.saying : Flag.saying | Flag.verb)))
    return span(i, extent, cut)
  // «كامل الوزير: …».
  if (cut === 0 && tokens.form[extent.last] === ':' && isBoundary(tokens, i - 1, lineFirst)) return span(i, extent)
  // «نمر النمر».
  if (next === ARTICLE + base) return span(i, extent, cut)
  // «الخمسة، وهم: مبارك …».
  if (cut === 0 && i - 2 >= lineFirst && tokens.form[i - 1] === ':' && THEY.has(tokens.form[i - 2] as string)) return span(i, extent)
  // «…، زهرة بومليك من وجدة».
  if (cut === 0 && tokens.form[extent.last] === OF && flagsAt(tokens, extent.last + 1) & Flag.place && isBoundary(tokens, i - 1, lineFirst))
    return span(i, extent)
  // «أنوار صبري يطالب …»: two given names at the head of a sentence.
  if (cut === 0 && wholeAt(tokens, i + 1) & Flag.weakGiven && isBoundary(tokens, i - 1, lineFirst)) return span(i, extent)
  if (
    wholeAt(tokens, i + 1) & (Flag.given | Flag.particle) ||
    compoundGiven(tokens, i + 1, last, next) ||
    (traitsAt(tokens, i + 1) & Trait.nisba && endsInYeh(tokens, i + 1))
  )
    return cut === 0 ? span(i, extent) : undefined
  return undefined
}

const SON = 'ولد'
const SON_OF = 'بن'

/** The person whom a particle names: «أبو عبيدة»; «بن سلمان»; «ولد الغزواني» behind a word, where it is no «was born». */
function byKunya(tokens: Text, i: number, last: number, lineFirst: number): PersonSpan | undefined {
  const { base, cut } = wordAt(tokens, i)
  const next = i + 1
  if (next >= last || tokens.kind[next] !== TokenKind.word) return undefined
  if (base === SON_OF)
    return beginsWithSon(tokens, i, lineFirst)
      ? { first: i, last: compoundGiven(tokens, next, last, tokens.form[next] as string) || next + 1, cut }
      : undefined
  const form = tokens.form[next] as string
  const whole = wholeAt(tokens, next)
  const named = (whole & GIVEN) !== 0 || compoundGiven(tokens, next, last, form) !== 0
  const before = flagsBefore(tokens, i, lineFirst)
  if (base === SON) {
    if (isBoundary(tokens, i - 1, lineFirst) || form === 'في' || (whole & Flag.ending && !named)) return undefined
    if (!named && !form.startsWith('ال') && !(before & (Flag.saying | Flag.honorific) && whole === 0 && nameLike(tokens, next, true)))
      return undefined
    const extent = givenNameExtent(tokens, next, last, form, whole)
    return span(i, extent, cut)
  }
  if ((whole & Flag.place && !(before & Flag.nickname)) || (whole & Flag.ending && !named)) return undefined
  if (!named && !(before & (Flag.office | Flag.honorific | Flag.nickname))) return undefined
  return span(i, givenNameExtent(tokens, next, last, form, whole), cut)
}

const FILIATION = new Set(['بن', 'ولد', 'بنت', 'منت'])

/** The person whose name nothing tells but «بن» or «ولد» behind its first word: «حنن ولد سيدي». */
function byFiliation(tokens: Text, i: number, last: number): PersonSpan | undefined {
  if (
    i + 2 >= last ||
    !(wholeAt(tokens, i + 1) & Flag.particle) ||
    !FILIATION.has(tokens.form[i + 1] as string) ||
    !nameLike(tokens, i, false)
  )
    return undefined
  const extent = givenNameExtent(tokens, i, last, tokens.form[i] as string, Flag.given)
  return extent.parts > 1 ? span(i, extent) : undefined
}

/** The end of two to five words up to the next comma of which the first is a given name and none a word of prose; 0 for none. */
function betweenCommas(tokens: Text, at: number, last: number): number {
  if (!(wholeAt(tokens, at) & GIVEN) && !(flagsOf(bare(tokens.form[at] as string)) & GIVEN)) return 0
  let end = at + 1
  while (end < last && end < at + 5 && tokens.kind[end] === TokenKind.word && !(wholeAt(tokens, end) & Flag.ending)) end++
  return end > at + 1 && tokens.form[end] === ',' ? end : 0
}

const OFFICIAL_SURNAMES = wordSet('الحاكم القاضي الوكيل الأمين العامل الحارس الكاتب المفتي الشاعر الإمام الخطيب')

/** The end of an unknown word and an office that is a family name too, up to the next comma; 0 for none. */
const officialSurname = (tokens: Text, at: number, last: number): number =>
  at + 2 < last &&
  wholeAt(tokens, at) === 0 &&
  nameLike(tokens, at, false) &&
  OFFICIAL_SURNAMES.has(tokens.form[at + 1] as string) &&
  tokens.form[at + 2] === ','
    ? at + 2
    : 0

/** The person after the comma that closes an office, the nationality first or not. */
export function byApposition(tokens: Text, comma: number, last: number, lineFirst: number): PersonSpan | undefined {
  if (!officeClause(tokens, comma, lineFirst)) return undefined
  let at = comma + 1
  if (at < last && tokens.form[at] === '"') at++
  if (at < last && wholeAt(tokens, at) & Flag.nationality && (tokens.form[at] as string).startsWith('ال')) at++
  if (at >= last || !nameLike(tokens, at, true)) return undefined
  const whole = betweenCommas(tokens, at, last) || officialSurname(tokens, at, last)
  if (whole) return { first: at, last: whole, cut: 0 }
  const extent = unknownExtent(tokens, at, last)
  if (extent.parts < 2 || isPastFeminine(tokens, at) || !closes(tokens, extent.last, last)) return undefined
  return verbLike(tokens.form[at] as string) && tokens.kind[extent.last] === TokenKind.word ? undefined : span(at, extent)
}

/** Arabic words before a bracket with a name in Latin letters: the name of the same person, as many words as there. */
function byLatinTwin(tokens: Text, i: number, last: number, lineFirst: number): PersonSpan | undefined {
  let open = i + 1
  const reach = Math.min(last, i + 4)
  while (open < reach && !(traitsAt(tokens, open) & Trait.openBracket)) open++
  const end = tokens.form[open] === '(' ? latinName(tokens, open + 1, last) : 0
  if (!end) return undefined
  if (announced(tokens, i, lineFirst) || isBoundary(tokens, i - 1, lineFirst)) {
    const extent = unknownExtent(tokens, i, last)
    if (extent.parts > 1 && extent.last === open) return span(i, extent)
  }
  let words = 0
  for (let k = open + 1; k < end; k++) if (tokens.kind[k] === TokenKind.latin) words++
  if (open - i !== words) return undefined
  for (let k = i; k < open; k++)
    if (tokens.kind[k] !== TokenKind.word || (flagsOf(tokens.form[k] as string) & ~(GIVEN | Flag.particle)) !== 0) return undefined
  return { first: i, last: open, cut: 0 }
}

/** The end of a name in Latin letters at `i`: two to five words that begin with a capital; 0 for none. */
export function latinName(tokens: Text, i: number, last: number): number {
  let j = i
  let capitals = 0
  let shouted = 0
  while (j < last && j - i < 6) {
    if (tokens.kind[j] === TokenKind.latin) {
      const first = tokens.text[tokens.start[j] as number] as string
      const word = tokens.text.slice(tokens.start[j] as number, tokens.end[j] as number)
      if (first !== first.toLowerCase() && (word.length === 1 || word !== word.toUpperCase())) capitals++
      // «Alex PINFIELD».
      else if (capitals > 0 && word.length > 2 && word === word.toUpperCase() && first !== first.toLowerCase()) shouted++
      else if (word.length > 3 || first !== first.toLowerCase()) break
    } else if (
      !(j > i && (tokens.form[j] === '-' || tokens.form[j] === "'" || tokens.form[j] === '.') && tokens.kind[j + 1] === TokenKind.latin)
    )
      break
    j++
  }
  return capitals + shouted >= 2 ? j : 0
}

/** A name of which the first words are initials, in brackets or quotes or behind a title: «(ز. عبد القادر)», «المدعو ب. م. قادر». */
function byInitials(tokens: Text, i: number, last: number, lineFirst: number): PersonSpan | undefined {
  let at = initialAt(tokens, i, last)
  if (!at) return undefined
  const opened = tokens.form[i - 1] === '(' || tokens.form[i - 1] === '"'
  if (!opened && !(flagsBefore(tokens, i, lineFirst) & (Flag.nickname | Flag.honorific | Flag.office))) return undefined
  at = initialAt(tokens, at, last) || at
  if (at >= last || tokens.kind[at] !== TokenKind.word || (tokens.form[at] as string).length < 3) return undefined
  const flags = wholeAt(tokens, at)
  if (!compoundGiven(tokens, at, last, tokens.form[at] as string) && (flags & GIVEN) === 0 && !nameLike(tokens, at, false)) return undefined
  return { first: i, last: givenNameExtent(tokens, at, last, tokens.form[at] as string, flags).last, cut: 0 }
}

/** Whether «وسام» at `i` is the man: «قال وسام حماد», not «منح وسام الملك». */
const isMedalMan = (tokens: Text, i: number, lineFirst: number): boolean =>
  (flagsAt(tokens, i) & GIVEN) !== 0 &&
  i + 1 < tokens.count &&
  (wholeAt(tokens, i + 1) & (Flag.given | Flag.particle)) !== 0 &&
  (flagsBefore(tokens, i, lineFirst) & (Flag.saying | Flag.honorific | Flag.office)) !== 0

/**
 * The person whose name is found by what stands at or before the word `i`.
 *
 * @param listed whether another person is named right before, with و or a comma between
 */
export function personAt(tokens: Text, i: number, last: number, lineFirst: number, listed: boolean): PersonSpan | undefined {
  const flags = flagsAt(tokens, i)
  if (flags & Flag.namedAfter && !isMedalMan(tokens, i, lineFirst)) return undefined
  if (isEponym(tokens, i, lineFirst) || isCredited(tokens, i, lineFirst)) return undefined
  const traits = traitsAt(tokens, i)
  const initials = traits & Trait.initial ? byInitials(tokens, i, last, lineFirst) : undefined
  if (initials) return initials
  const form = tokens.form[i] as string
  if (flags & GIVEN || (traits & Trait.compound && compoundGiven(tokens, i, last, wordAt(tokens, i).base))) {
    const person = byGivenName(tokens, i, last, lineFirst, listed)
    return person && person.last < last && endsSite(tokens, person.last) ? undefined : person
  }
  // «وعز الدين …»: two letters are too few for a word under a proclitic elsewhere.
  if (flags === 0 && form.length === 3 && compoundGiven(tokens, i, last, form.slice(1))) {
    const extent = givenNameExtent(tokens, i, last, form.slice(1), Flag.given)
    return extent.parts > 1 ? span(i, extent, 1) : undefined
  }
  if (flags & Flag.kunya) return byKunya(tokens, i, last, lineFirst)
  if (flags & Flag.nickname && (!NAMES_THINGS.has(wordAt(tokens, i).base) || describesPerson(tokens, i, lineFirst))) {
    const nickname = byNickname(tokens, i, last)
    if (nickname) return nickname
  }
  // «المومني: الأردن يقف …»: who speaks in a headline.
  if (traits & Trait.nisba && tokens.form[i + 1] === ':' && isBoundary(tokens, i - 1, lineFirst)) return { first: i, last: i + 1, cut: 0 }
  if (flags !== 0) return undefined
  if (isSpeaker(tokens, i, last, lineFirst)) return { first: i, last: i + 1, cut: 0 }
  return byFiliation(tokens, i, last) ?? byLatinTwin(tokens, i, last, lineFirst) ?? byAnnouncement(tokens, i, last, lineFirst)
}
