/**
 * People by their given name: how sure it is one, and what has to stand around it where it is another word too.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../../arabic/clitics'
import { TokenKind } from '../../../arabic/tokens'
import { Flag, flagsOf, GIVEN } from '../lexicon'
import { type Span, spanOf } from '../spans'
import { flagsAt, type Text, Trait, traitsAt, wholeAt, wordAt } from '../text'
import { isSpeakingGiven, isSureGiven, pairedGiven, titledGiven } from './alone'
import { closes, strangerEnd } from './announcement'
import { compoundGiven, isAli, isSurelyAli, printedAsName } from './compounds'
import { ANNOUNCING, announced, flagsBefore, holdsOffice, isBoundary } from './context'
import { givenNameExtent } from './extent'
import { endsInYeh, initialAt, isPastFeminine, isPlainDefinite } from './shapes'
import { toldSurnameEnd } from './surnames'

/** «باسم», the man and «in the name of». */
const NAMED = 'باسم'
/** Whose relative somebody is, which a given name alone follows: «شقيقه نبيل». */
const kin = wordSet(
  'شقيقه شقيقها شقيقته شقيقتها شقيق شقيقة نجله نجلها نجل ابنه ابنها ابنته ابنتها ابنة زوجته زوجها زوجة والده والدته والدها والدتها حليفه حليفها حليفهم غريمه غريمهم خصمه خصمهم سلفه خلفه زميله زميلها صديقه',
)
/** What says how somebody is called: «المدعو سالم». */
const CALLED = wordSet('يدعى تدعى المدعو المدعوة')
/** Where somebody is from: «زهرة بومليك من وجدة». */
const OF = 'من'

/** Whether the line or the clause ends before `i`. */
const isStop = (tokens: Text, i: number, last: number): boolean => i >= last || tokens.kind[i] !== TokenKind.word

/** «كامل», the man and «the whole of». */
const WHOLE = 'كامل'
/** Prepositions that are verbs to the eye, «crossed» and «made clear»: «عبر كامل التراب». */
const PREPOSITIONS = wordSet('عبر بين')
/** Prepositions behind which «ب» is of the word and no second preposition: «في بوندي». */
const PLACED = wordSet('في من إلى على عن')
/** Who is counted behind the colon: «الخمسة، وهم: مبارك …». */
const THEY = wordSet('هم وهم هما وهما هو وهو هي وهي')
/** What «نزهة» says of, the outing and no woman: «قارب نزهة». */
const outings = wordSet('قارب قوارب زورق زوارق يخت يخوت مركب رحلة رحلات')
/** The woman and the outing: «نزهة». */
const OUTING = 'نزهه'
/** The woman and the names: «أسماء». */
const NAMES = 'اسماء'
/** Given names that are nouns before another: «جنات النعيم», «حصة الأسد», «سهام النقد». */
const PARADISE_AND_SHARE = wordSet('جنات حصة سهام')

/** Whether a given name that is a noun as well is the noun here: «قارب نزهة», «أسماء الأشخاص الخمسة». */
function isNoun(tokens: Text, i: number, base: string, before: number): boolean {
  if (base === OUTING) return i > 0 && outings.has(wordAt(tokens, i - 1).base)
  if (!isPlainDefinite(tokens.form[i + 1] ?? '')) return false
  // «جنات النعيم», «حصة الأسد».
  if (PARADISE_AND_SHARE.has(base)) return !(before & (ANNOUNCING | Flag.saying))
  if (base !== NAMES || before & Flag.saying) return false
  // «نشر أسماء الحكام», but «زارت أسماء الحكيم».
  if (before & Flag.verb && !isPastFeminine(tokens, i - 1)) return true
  return !(before & (ANNOUNCING | Flag.verb)) && !kin.has(tokens.form[i - 1] ?? '')
}

/** Plurals, «الأختام» among them, and what ends in a teh marbuta. */
const NOUN_SHAPE = /(?:ات|ين|ون|ه)$|^الا..ا.$/

/** Whether an unknown word with the article has no shape of a noun of prose: «الغويل», not «المسؤولية», «الصلاحيات». */
const isFamilyName = (form: string): boolean => form.length > 4 && !NOUN_SHAPE.test(form)

/** The person whose given name stands at `i`. */
export function byGivenName(tokens: Text, i: number, last: number, lineFirst: number, listed: boolean): Span | undefined {
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
    if (cut === 0 && before & Flag.honorific && titledGiven(tokens, i, lineFirst)) return spanOf(i, extent)
    const introduced = CALLED.has(tokens.form[i - 1] ?? '')
    const related = i > lineFirst && (kin.has(wordAt(tokens, i - 1).base) || kin.has((tokens.form[i - 1] as string).slice(1)))
    // «وحليفهم صالح،».
    if (!sure)
      return (related || introduced) && cut === 0 && !(flags & Flag.ending) && isStop(tokens, i + 1, last) ? spanOf(i, extent) : undefined
    const called =
      before & Flag.honorific || related || introduced || pairedGiven(tokens, i, last) || isSpeakingGiven(tokens, i, last, lineFirst)
    // «خالد ومريم».
    return called || (listed && (tokens.form[i] as string)[0] === 'و' && isSureGiven(flags)) ? spanOf(i, extent, cut) : undefined
  }
  // «عادل رشيد هلال»: a verb that is a given name too, before a whole name.
  if (flags & Flag.verb && extent.parts > 2) return undefined
  if (sure && !(cut > 0 && flags & Flag.ending)) return spanOf(i, extent, cut)
  // «رمضان ع. شحاتة».
  if (cut === 0 && initialAt(tokens, i + 1, last)) return spanOf(i, extent)
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
    return spanOf(i, extent, cut)
  // «كامل الوزير: …».
  if (cut === 0 && tokens.form[extent.last] === ':' && isBoundary(tokens, i - 1, lineFirst)) return spanOf(i, extent)
  // «نمر النمر».
  if (next === ARTICLE + base) return spanOf(i, extent, cut)
  // «الخمسة، وهم: مبارك …».
  if (cut === 0 && i - 2 >= lineFirst && tokens.form[i - 1] === ':' && THEY.has(tokens.form[i - 2] as string)) return spanOf(i, extent)
  // «…، زهرة بومليك من وجدة».
  if (cut === 0 && tokens.form[extent.last] === OF && flagsAt(tokens, extent.last + 1) & Flag.place && isBoundary(tokens, i - 1, lineFirst))
    return spanOf(i, extent)
  // «أنوار صبري يطالب …»: two given names at the head of a sentence.
  if (cut === 0 && wholeAt(tokens, i + 1) & Flag.weakGiven && isBoundary(tokens, i - 1, lineFirst)) return spanOf(i, extent)
  if (
    wholeAt(tokens, i + 1) & (Flag.given | Flag.particle) ||
    compoundGiven(tokens, i + 1, last, next) ||
    (traitsAt(tokens, i + 1) & Trait.nisba && endsInYeh(tokens, i + 1))
  )
    return cut === 0 ? spanOf(i, extent) : undefined
  return undefined
}
