/**
 * How far the name of a person goes.
 *
 * An Arabic name is given names, joined by particles or not, and a family name, mostly in ال…ي; a foreign one is a given
 * name and one or two words that are no Arabic ones. What is neither ends it.
 *
 * @module
 */

import { ARTICLE, wordSet } from '../../../arabic/clitics'
import { foldText } from '../../../arabic/fold'
import { TokenKind } from '../../../arabic/tokens'
import { REGNAL_ORDINALS } from '../../gazetteer/titles'
import { ADJECTIVE, Flag, flagsOf, GIVEN } from '../lexicon'
import { flagsAt, type Text, Trait, traitsAt, wholeAt, wordAt } from '../text'
import { compoundGiven, GOD, isAli, lastUnit, printedAsName, startsWithHamza } from './compounds'
import { continuesSentence, HEH, initialAt, isPastFeminine, looksForeign, TEH_MARBUTA } from './shapes'
import { endsAsNisba, endsClause, endsHere, isOddSurname, isSurnameWord } from './surnames'

/** The end of a name and how many words it has. */
export interface Extent {
  /** The token after the last one of the name. */
  readonly last: number
  /** Its parts, «عبد الله» and «بن علي» counted as one each. */
  readonly parts: number
}

/** «عبدالعزيز بن سعود بن نايف بن عبدالعزيز آل سعود». */
const LONGEST = 12
/** Titles that are names behind a given name, as in Somalia, the Sudan and Iran. */
const NAME_TITLES = wordSet('شيخ حاج ملا أمير')
/** «الرابع عشر». */
const TEN = 'عشر'
/** A name, and the adjective of an heir: «ولي عهده الأمين». */
const FAITHFUL = 'الامين'
/** Ends of Persian family names that are written apart. */
const PERSIAN_ENDS = wordSet('زاده زادة نيا نجاد بناه فرد')
/** Turns behind the names of kings and popes: «ليو الرابع عشر». */
const ordinals = new Set(REGNAL_ORDINALS.map(foldText))

/** Pronouns written onto a word, which no name has: «قولها». */
const PRONOUN_ENDINGS = new Set(['ها', 'هم', 'ته'])

/** Whether a word has the shape of a verbal noun: «تثبيت», «انتخاب», «استبعاد», «مشاركة». */
export function isVerbalNoun(form: string): boolean {
  const first = form[0]
  if (form.length === 5) return first === 'ت' && form[3] === 'ي'
  if (form.length === 6)
    return (first === 'ا' && form[4] === 'ا' && form[2] === 'ت') || (first === 'م' && form[2] === 'ا' && form[5] === 'ه')
  return form.length === 7 && form.startsWith('است') && form[5] === 'ا'
}

/** Whether an unknown word without the article can be part of a name. */
export function nameLike(tokens: Text, i: number, foreign: boolean): boolean {
  if (tokens.kind[i] !== TokenKind.word) return false
  const form = tokens.form[i] as string
  const flags = wholeAt(tokens, i)
  if (isAli(tokens, i)) return true
  if (flags & (Flag.ending | Flag.constructHead | Flag.definiteHead | Flag.office | Flag.honorific | Flag.saying | Flag.site)) return false
  if (flags & (GIVEN | Flag.particle)) return true
  if (flags !== 0 || form.length < 2) return false
  if (form.startsWith(ARTICLE) && form.length > 4 && !startsWithHamza(tokens, i)) return false
  const { cut, flags: inside } = wordAt(tokens, i)
  // «وإبراهيم», «بالرباط», «لزيارة»: a known word under a proclitic.
  const first = form[0] as string
  // What begins with ك is hardly ever «like»: «كرامي»; nor is ف «so»: «كارلو فيري».
  if (cut > 0 && inside !== 0 && first !== 'ك' && !(first === 'ف' && (foreign || !(inside & (Flag.verb | Flag.saying | Flag.ending)))))
    return false
  if (form.startsWith(ARTICLE, 1) && form.length > 4 && (foreign ? 'وفبل' : 'وفبكل').includes(first)) return false
  if (!foreign && isVerbalNoun(form)) return false
  if (form.startsWith('لل') && form.length > 4) return false
  // The accusative of a known word: «رئيسا», «مفتشا».
  if (form.endsWith('ا') && form.length > 3 && flagsOf(form.slice(0, -1)) & (Flag.office | Flag.ending | ADJECTIVE)) return false
  const raw = lastUnit(tokens, i)
  if (raw === TEH_MARBUTA && form.endsWith('يه') && form.length > 4) return false
  // A pronoun at its end, or the future at its beginning: a word of the language.
  if (form.length > 5 && (PRONOUN_ENDINGS.has(form.slice(-2)) || form.endsWith('هما'))) return false
  if (form.length > 4 && first === 'س' && 'يتن'.includes(form[1] as string) && !foreign) return false
  if (foreign) return true
  if ((first === 'ي' || first === 'و') && form.length > 3) return false
  // An accusative: «وفدا», but «راجاباكسا».
  return !(form.endsWith('ا') && form.length > 3) || looksForeign(form)
}

/** A hyphen that joins two words without a space, or the low line of a tag: «#بول_مانغا». */
const joint = (tokens: Text, i: number): boolean =>
  (tokens.form[i] === '-' || tokens.form[i] === '_') && tokens.start[i] === tokens.end[i - 1] && tokens.start[i + 1] === tokens.end[i]

/** A word or a compound that a particle takes: «بن راشد», «ولد عبد الله», «بن الحسن». */
function afterParticle(tokens: Text, i: number, last: number, particles = 1): number {
  if (i >= last || tokens.kind[i] !== TokenKind.word) return 0
  const form = tokens.form[i] as string
  const flags = wholeAt(tokens, i)
  const compound = compoundGiven(tokens, i, last, form)
  if (compound) return compound
  if (flags & Flag.particle) return particles < 3 ? afterParticle(tokens, i + 1, last, particles + 1) : 0
  if (flags & GIVEN) return i + 1
  // «ولد الطالب»: with the article an office is a name here.
  if (flags & Flag.office && form.startsWith(ARTICLE)) return i + 1
  return flags & (Flag.ending | Flag.office | Flag.constructHead | Flag.definiteHead) ? 0 : i + 1
}

/** «آل» as it is folded. */
const HOUSE = 'ال'

/** The token after the name of a house: any word, «آل ثاني». */
const houseEnd = (tokens: Text, i: number, last: number): number => (i < last && tokens.kind[i] === TokenKind.word ? i + 1 : 0)

/** Whether the line, the clause or an office follows a name. */
const closesName = (tokens: Text, i: number, last: number): boolean =>
  endsHere(tokens, i, last) || ((wholeAt(tokens, i) & Flag.office) !== 0 && !(tokens.form[i] as string).startsWith(ARTICLE))

/**
 * The rest of a name whose first part ends before `from`.
 *
 * @param foreign whether the first part is a name of another country, so that words that look like no Arabic ones follow
 */
function rest(tokens: Text, start: number, from: number, last: number, foreign: boolean): Extent {
  let j = from
  let parts = 1
  let unknown = 0
  let closed = false
  let son = false
  let house = false
  while (j < last && j - start < LONGEST) {
    let k = j
    const initial = initialAt(tokens, k, last)
    if (initial) {
      j = initial
      parts++
      continue
    }
    if (joint(tokens, k) && k + 1 < last) k++
    if (tokens.kind[k] !== TokenKind.word) break
    const form = tokens.form[k] as string
    const ali = isAli(tokens, k)
    const flags = ali ? Flag.given : wholeAt(tokens, k)
    const compound = flags & Flag.ending ? 0 : compoundGiven(tokens, k, last, form)
    if (flags & Flag.particle) {
      const end = form === HOUSE ? houseEnd(tokens, k + 1, last) : afterParticle(tokens, k + 1, last)
      if (!end) break
      if (form === HOUSE) return { last: end, parts: parts + 1 }
      j = end
      parts++
      son = true
      continue
    }
    // «فضل الله» is one word by now: what else God stands behind is his, «توفيق الله».
    if (form === GOD) break
    // «حسن شيخ محمود», «آدم حاج أحمد», «حسين أمير عبداللهيان»: without the article no title.
    if (
      NAME_TITLES.has(form) &&
      k + 1 < last &&
      ((wholeAt(tokens, k + 1) & GIVEN) !== 0 || compoundGiven(tokens, k + 1, last, tokens.form[k + 1] as string))
    ) {
      j = k + 1
      parts++
      continue
    }
    // «عقلا خلف العنزي», «سالم عيد الدوسري».
    if (parts === 1 && isSurnameWord(form) && k + 1 < last && traitsAt(tokens, k + 1) & Trait.nisba) return { last: k + 2, parts: 3 }
    if (parts === 1 && ordinals.has(form)) return { last: tokens.form[k + 1] === TEN ? k + 2 : k + 1, parts: 2 }
    if (son && form === FAITHFUL) return { last: k + 1, parts: parts + 1 }
    if (parts === 1 && form.startsWith(ARTICLE) && flags & (Flag.office | Flag.honorific)) {
      if (endsHere(tokens, k + 1, last)) return { last: k + 1, parts: 2 }
      // «محمد الأمين ولد …»: the office is a name.
      if (form === FAITHFUL || wholeAt(tokens, k + 1) & (Flag.particle | Flag.given)) {
        j = k + 1
        parts++
        continue
      }
    }
    // «محمد عادل»: a verb or a noun that is a given name too.
    const second = parts === 1 && (flags & GIVEN) !== 0 && !(flags & (Flag.office | Flag.honorific))
    // «سعيد خطيب زاده».
    if (parts === 1 && flags !== Flag.ending && PERSIAN_ENDS.has(tokens.form[k + 1] ?? '')) return { last: k + 2, parts: 2 }
    // «إيلي حرب،».
    if (parts === 1 && isSurnameWord(form) && endsHere(tokens, k + 1, last)) return { last: k + 1, parts: 2 }
    if (flags & (Flag.ending | Flag.office | Flag.honorific | Flag.saying | Flag.nickname) && !second) break
    // «رافائيل بيلايو أورتيغا (Rafael …)»: the Latin name tells where it ends.
    if (flags === 0 && tokens.form[k + 1] === '(' && k + 2 < last && tokens.kind[k + 2] === TokenKind.latin)
      return { last: k + 1, parts: parts + 1 }
    // «الجبر النعيمي»: a family and its tribe.
    if (closed)
      return (traitsAt(tokens, k) & Trait.nisba || endsAsNisba(tokens, k, last)) && !foreign
        ? { last: k + 1, parts: parts + 1 }
        : { last: j, parts }
    if (compound) {
      j = compound
      parts++
      continue
    }
    if (flags & GIVEN) {
      if (flags & Flag.weakGiven && !(flags & (Flag.given | Flag.foreignGiven)) && !printedAsName(tokens, k, form)) break
      j = k + 1
      parts++
      continue
    }
    if (form.startsWith(ARTICLE) && form.length > 3) {
      // «مشعل الأحمد الصباح»: the name of a father with the article.
      if (!foreign && flags === 0 && flagsOf(form.slice(ARTICLE.length)) & GIVEN) {
        parts++
        j = k + 1
        house = true
        continue
      }
      if (foreign || flags & (Flag.constructHead | Flag.definiteHead)) break
      const nisba = form.endsWith('ي') && form.length > 4
      // «سندس الغربي»: right behind a given name no other adjective can stand.
      const surname = flags & Flag.nationality || son || (parts === 1 && (from > start + 1 || (flagsAt(tokens, start) & Flag.given) !== 0))
      // «عبد المنعم الحر،»: nor is one the end of a clause.
      if (flags & ADJECTIVE && !(surname && (form.endsWith('ي') || (parts === 1 && endsClause(tokens, k + 1, last))))) break
      // «سيف عبدالله الشعفار، …», «… الشعفار وكيل الوزارة».
      const family = flags === 0 && (son || (parts === 2 && unknown === 0 && closesName(tokens, k + 1, last)))
      if (!nisba && parts > 1 && !family) break
      closed = true
      parts++
      j = k + 1
      continue
    }
    if (house) break
    // «إلكاي غوندوغان وجوليس كوندي»: «and» the next of them.
    if (parts > 1 && flags === 0 && form[0] === 'و' && form.length > 3) break
    // «تشارلز بورغ ترتيبات»: a plural of the language.
    // … but «العقيد لؤي عويضات أن»: behind a rank a given name alone names nobody.
    if (form.endsWith('ات') && form.length > (foreign ? 5 : 6)) {
      if (
        parts > 1 ||
        flags !== 0 ||
        !(start > 0 && flagsAt(tokens, start - 1) & (Flag.honorific | Flag.office)) ||
        !endsClause(tokens, k + 1, last)
      )
        break
      return { last: k + 1, parts: 2 }
    }
    // «تهريب بشر امتدت من», «بارون مخدرات».
    if (parts === 1 && form[0] === 'ا' && form.length > 4 && isPastFeminine(tokens, k)) break
    if (!nameLike(tokens, k, foreign && (parts === 1 || looksForeign(form))) && !(parts === 1 && isOddSurname(tokens, start, k, last)))
      break
    // A second unknown word only where the name ends with it, and not in a pronoun: «دعمه».
    if (unknown >= 1 && !foreign && (!endsHere(tokens, k + 1, last) || lastUnit(tokens, k) === HEH)) break
    if (unknown >= 2 || (parts > 1 && continuesSentence(tokens, k) && !endsHere(tokens, k + 1, last))) break
    unknown++
    parts++
    j = k + 1
  }
  return { last: j, parts }
}

/** The name that begins with the given name at `i`, read without its proclitics as `base`; at least that name itself. */
export function givenNameExtent(tokens: Text, i: number, last: number, base: string, flags: number): Extent {
  const compound = compoundGiven(tokens, i, last, base)
  const foreign = !compound && (flags & Flag.foreignGiven) !== 0 && !(flags & Flag.given)
  return rest(tokens, i, compound || i + 1, last, foreign)
}

/**
 * A name of which no word is known, where the context says that one follows: words in a row that are no Arabic ones.
 *
 * @param titled whether a courtesy word or a rank stands before, so that any second word with the article is the family name
 */
export function unknownExtent(tokens: Text, i: number, last: number, titled = false): Extent {
  let j = i
  let parts = 0
  while (j < last && parts < 4) {
    const form = tokens.form[j] as string
    if (parts > 0 && tokens.kind[j] === TokenKind.word && wholeAt(tokens, j) & Flag.particle) {
      const end = afterParticle(tokens, j + 1, last)
      if (!end) break
      parts++
      j = end
      continue
    }
    if (parts === 1 && tokens.kind[j] === TokenKind.word && (traitsAt(tokens, j) & Trait.nisba || (titled && isDefiniteUnknown(form))))
      return { last: j + 1, parts: 2 }
    if (form.endsWith('ات') && form.length > 5) break
    if (parts > 0 && joint(tokens, j) && j + 1 < last && tokens.kind[j + 1] === TokenKind.word) {
      j += 2
      continue
    }
    const initial = parts > 0 ? initialAt(tokens, j, last) : 0
    if (initial) {
      parts++
      j = initial
      continue
    }
    if (!nameLike(tokens, j, false) && !(parts > 0 && nameLike(tokens, j, true) && !(form[0] === 'ي' || form[0] === 'ت'))) break
    parts++
    j++
  }
  return { last: j, parts }
}

/** A word with the article that nothing is known of. */
const isDefiniteUnknown = (form: string): boolean => form.length > 4 && form.startsWith(ARTICLE) && flagsOf(form) === 0
