/**
 * People whom no file knows, by the words around their names: a given name, a title or an office before it, a name
 * between commas after an office, a nickname in quotes.
 *
 * @module
 */
import { TokenKind } from '../../../arabic/tokens'
import { ADJECTIVE, Flag, flagsAt, flagsOf, GIVEN, type Text, wholeAt, wordAt } from '../lexicon'
import { bare } from '../names'
import {
  beginsCompound,
  compoundGiven,
  type Extent,
  givenNameExtent,
  isFamilyNisba,
  nameLike,
  printedAsName,
  unknownExtent,
} from './extent'

const ARTICLE = 'ال'

/** A name found: its tokens, and how many letters of proclitics stand before the first. */
export interface PersonSpan {
  readonly first: number
  readonly last: number
  readonly cut: number
}

const span = (first: number, extent: Extent, cut = 0): PersonSpan => ({ first, last: extent.last, cut })

/** The flags of the token before `i` on the line, 0 at its start; quotes are looked through. */
export function flagsBefore(tokens: Text, i: number, lineFirst: number): number {
  let k = i - 1
  if (k >= lineFirst && tokens.form[k] === '"') k--
  return k >= lineFirst && tokens.kind[k] === TokenKind.word ? flagsAt(tokens, k) : 0
}

/** What a word must be to announce a person, alone or with an office before it. */
const ANNOUNCING = Flag.honorific | Flag.office | Flag.nickname | ADJECTIVE

const BUSINESS = 'الاعمال'
const MEN = new Set(['رجل', 'سيده'])

/** Whether what stands before `i` announces a person: a title, an office, or an office with a nationality. */
function announced(tokens: Text, i: number, lineFirst: number): boolean {
  const before = flagsBefore(tokens, i, lineFirst)
  if (before & (Flag.honorific | Flag.office | Flag.nickname)) return true
  // «رجل الأعمال …».
  if (tokens.form[i - 1] === BUSINESS && i - 2 >= lineFirst && MEN.has(wordAt(tokens, i - 2).base)) return true
  if (!(before & ADJECTIVE)) return false
  const k = tokens.form[i - 1] === '"' ? i - 2 : i - 1
  if (!(tokens.form[k] as string).startsWith('ال')) return false
  if (before & Flag.nationality) return officeBefore(tokens, k, lineFirst)
  // «النائب البرلماني …», but not «رئيس الجمهورية …».
  const office = k - 1 >= lineFirst ? wordAt(tokens, k - 1) : undefined
  return (
    office !== undefined &&
    (office.flags & (Flag.office | Flag.honorific)) !== 0 &&
    (office.base.startsWith('ال') || office.base.endsWith('ها'))
  )
}

/** Whether an office stands up to four words before `i`, with only adjectives, fields and linking words between. */
function officeBefore(tokens: Text, i: number, lineFirst: number): boolean {
  for (let k = i - 1; k >= lineFirst && k >= i - 4; k--) {
    if (tokens.kind[k] !== TokenKind.word) return false
    const flags = flagsAt(tokens, k)
    if (flags & (Flag.office | Flag.honorific)) return true
    if (flags & (Flag.ending | Flag.saying)) return false
  }
  return false
}

/** The person whose given name stands at `i`. */
function byGivenName(tokens: Text, i: number, last: number, lineFirst: number, listed: boolean): PersonSpan | undefined {
  const { base, cut, flags } = wordAt(tokens, i)
  const extent = givenNameExtent(tokens, i, last, base, flags)
  const before = flagsBefore(tokens, i, lineFirst)
  if (!(before & Flag.honorific) && !printedAsName(tokens, i, base)) return undefined
  const sure = (flags & (Flag.given | Flag.foreignGiven)) !== 0 || compoundGiven(tokens, i, last, base) !== 0
  if (extent.parts === 1) return before & Flag.honorific && sure ? span(i, extent, cut) : undefined
  // «عادل رشيد هلال»: a verb that is a given name too, before a whole name.
  if (flags & Flag.verb && extent.parts > 2) return undefined
  if (sure && !(cut > 0 && flags & Flag.ending)) return span(i, extent, cut)
  // A given name that is a word too: something else has to say so.
  const told = announced(tokens, i, lineFirst)
  // «ملك الأردن».
  const next = tokens.form[i + 1] as string
  if (flags & Flag.office && !told && (flagsAt(tokens, i + 1) & Flag.place || isPlainDefinite(next))) return undefined
  if (listed || told || (cut === 0 && before & (Flag.saying | Flag.verb))) return span(i, extent, cut)
  // «كامل الوزير: …».
  if (cut === 0 && tokens.form[extent.last] === ':' && isBoundary(tokens, i - 1, lineFirst)) return span(i, extent)
  // «أنوار صبري يطالب …»: two given names at the head of a sentence.
  if (cut === 0 && wholeAt(tokens, i + 1) & Flag.weakGiven && isBoundary(tokens, i - 1, lineFirst)) return span(i, extent)
  if (wholeAt(tokens, i + 1) & (Flag.given | Flag.particle) || compoundGiven(tokens, i + 1, last, next) || isFamilyNisba(next))
    return cut === 0 ? span(i, extent) : undefined
  return undefined
}

const SON = 'ولد'

/** The person whom a particle names: «أبو عبيدة»; «ولد الغزواني» behind a word, where it is no «was born». */
function byKunya(tokens: Text, i: number, last: number, lineFirst: number): PersonSpan | undefined {
  const { base, cut } = wordAt(tokens, i)
  const next = i + 1
  if (next >= last || tokens.kind[next] !== TokenKind.word) return undefined
  const form = tokens.form[next] as string
  const whole = wholeAt(tokens, next)
  const named = (whole & GIVEN) !== 0 || compoundGiven(tokens, next, last, form) !== 0
  const before = flagsBefore(tokens, i, lineFirst)
  if (base === SON) {
    if (isBoundary(tokens, i - 1, lineFirst) || form === 'في' || (whole & Flag.ending && !named)) return undefined
    if (!named && !form.startsWith('ال')) return undefined
    const extent = givenNameExtent(tokens, next, last, form, whole)
    return span(i, extent, cut)
  }
  if (whole & Flag.place || (whole & Flag.ending && !named)) return undefined
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

/** Whether a word with the article is no family name in ي. */
const isPlainDefinite = (form: string): boolean => form.startsWith(ARTICLE) && !form.endsWith('ي')

/** Whether a form is «نظيره», «نظيرها», «نظيرته»: definite by the pronoun. */
const isCounterpart = (form: string): boolean => form.includes('نظير')

/** Whether a single unknown word behind «الرئيس» can only be a family name: no verb and no noun in the accusative begins or ends so. */
const isSurname = (form: string): boolean => form.length > 3 && !'اسنف'.includes(form[0] as string) && !form.endsWith('ه')

/** The person named right after a title, an office or an office with a nationality that ends before `i`. */
function byAnnouncement(tokens: Text, i: number, last: number, lineFirst: number): PersonSpan | undefined {
  const before = flagsBefore(tokens, i, lineFirst)
  if (!(before & ANNOUNCING)) return undefined
  const form = tokens.form[i] as string
  const title = before & (Flag.honorific | Flag.office) ? (tokens.form[i - 1] as string) : ''
  if (before & Flag.honorific && isFamilyNisba(form)) return { first: i, last: i + 1, cut: 0 }
  if (title.startsWith(ARTICLE) && form.startsWith(ARTICLE) && form.length > 4) {
    // «الرئيس السنيورة»: no adjective of a man ends so.
    if (form.endsWith('ه') && !title.endsWith('ه')) return closes(tokens, i + 1, last) ? { first: i, last: i + 1, cut: 0 } : undefined
    // «الفريق السعيد شنقريحة».
    const given = flagsOf(form.slice(ARTICLE.length))
    if (given & GIVEN && !(given & (Flag.office | ADJECTIVE)) && i + 1 < last && nameLike(tokens, i + 1, false))
      return span(i, givenNameExtent(tokens, i, last, form, Flag.given))
    return undefined
  }
  if (verbLike(form) || !nameLike(tokens, i, false)) return undefined
  const extent = unknownExtent(tokens, i, last, (before & Flag.honorific) !== 0)
  const definiteOffice = (before & Flag.office) !== 0 && (tokens.form[i - 1] as string).startsWith('ال')
  const enough = before & Flag.honorific ? 1 : 2
  if (extent.parts < enough) return definiteOffice && isSurname(form) ? { first: i, last: i + 1, cut: 0 } : undefined
  // An office without the article is followed by its complement, not by its holder.
  const complemented = (before & Flag.office) !== 0 && !definiteOffice && !isCounterpart(tokens.form[i - 1] as string)
  if (before & Flag.honorific || definiteOffice || (!complemented && announced(tokens, i, lineFirst))) return span(i, extent)
  if (before & Flag.nationality && standsForMan(tokens, i - 1, lineFirst)) return span(i, extent)
  return undefined
}

/** Whether an adjective of nationality stands for somebody: «اختار البرتغالي …». */
function standsForMan(tokens: Text, i: number, lineFirst: number): boolean {
  const form = tokens.form[i] as string
  if (!form.startsWith(ARTICLE) || !form.endsWith('ي')) return false
  return isBoundary(tokens, i - 1, lineFirst) || (flagsAt(tokens, i - 1) & (Flag.verb | Flag.saying)) !== 0
}

/** How far back a clause may begin with the office of the person between commas. */
const CLAUSE = 16

/** Whether the clause that ends before the comma at `comma` is an office: «…، رئيس المكتب الاتحادي،». */
function officeClause(tokens: Text, comma: number, lineFirst: number): boolean {
  for (let k = comma - 1; k >= lineFirst && k >= comma - CLAUSE; k--) {
    if (tokens.kind[k] === TokenKind.punctuation) {
      const form = tokens.form[k]
      if (form === ',' || form === '.' || form === ':' || form === ';') return false
      continue
    }
    if (tokens.kind[k] === TokenKind.word && flagsAt(tokens, k) & Flag.office) return true
  }
  return false
}

/** Whether an unknown word begins as a verb in the present does: «تروم», «يروم». */
const verbLike = (form: string): boolean => form.length > 3 && (form[0] === 'ت' || form[0] === 'ي')

/** Whether a name may end before `i`: at punctuation, the line's end, or a word that ends names. */
function closes(tokens: Text, i: number, last: number): boolean {
  if (i >= last || tokens.kind[i] !== TokenKind.word) return true
  const form = tokens.form[i] as string
  if (form.startsWith('ال')) return false
  return (flagsAt(tokens, i) & Flag.ending) !== 0
}

/** The end of two to five words up to the next comma of which the first is a given name and none a word of prose; 0 for none. */
function betweenCommas(tokens: Text, at: number, last: number): number {
  if (!(wholeAt(tokens, at) & GIVEN) && !(flagsOf(bare(tokens.form[at] as string)) & GIVEN)) return 0
  let end = at + 1
  while (end < last && end < at + 5 && tokens.kind[end] === TokenKind.word && !(wholeAt(tokens, end) & Flag.ending)) end++
  return end > at + 1 && tokens.form[end] === ',' ? end : 0
}

/** The person after the comma that closes an office, the nationality first or not. */
export function byApposition(tokens: Text, comma: number, last: number, lineFirst: number): PersonSpan | undefined {
  if (!officeClause(tokens, comma, lineFirst)) return undefined
  let at = comma + 1
  if (at < last && tokens.form[at] === '"') at++
  if (at < last && wholeAt(tokens, at) & Flag.nationality && (tokens.form[at] as string).startsWith('ال')) at++
  if (at >= last || !nameLike(tokens, at, true)) return undefined
  const whole = betweenCommas(tokens, at, last)
  if (whole) return { first: at, last: whole, cut: 0 }
  const extent = unknownExtent(tokens, at, last)
  if (extent.parts < 2 || !closes(tokens, extent.last, last)) return undefined
  return verbLike(tokens.form[at] as string) && tokens.kind[extent.last] === TokenKind.word ? undefined : span(at, extent)
}

/** The name by which somebody goes, in quotes: «الملقب بـ«الحاج»». */
function byNickname(tokens: Text, i: number, last: number): PersonSpan | undefined {
  let at = i + 1
  while (at < last && at < i + 4 && tokens.form[at] !== '"') {
    const form = tokens.form[at] as string
    if (form !== 'ب' && form !== 'باسم' && form !== 'بلقب' && wholeAt(tokens, at) !== 0) return undefined
    at++
  }
  if (tokens.form[at] !== '"') return undefined
  let end = at + 1
  while (end < last && end < at + 6 && tokens.kind[end] === TokenKind.word) end++
  return end < last && end > at + 1 && tokens.form[end] === '"' ? { first: at + 1, last: end, cut: 0 } : undefined
}

/** Arabic words before a bracket with a name in Latin letters: the name of the same person. */
function byLatinTwin(tokens: Text, i: number, last: number, lineFirst: number): PersonSpan | undefined {
  if (!announced(tokens, i, lineFirst) && !isBoundary(tokens, i - 1, lineFirst)) return undefined
  const extent = unknownExtent(tokens, i, last)
  if (extent.parts < 2 || tokens.form[extent.last] !== '(') return undefined
  return latinName(tokens, extent.last + 1, last) ? span(i, extent) : undefined
}

const isBoundary = (tokens: Text, i: number, lineFirst: number): boolean => i < lineFirst || tokens.kind[i] === TokenKind.punctuation

/** The end of a name in Latin letters at `i`: two to five words that begin with a capital; 0 for none. */
export function latinName(tokens: Text, i: number, last: number): number {
  let j = i
  let capitals = 0
  while (j < last && j - i < 6) {
    if (tokens.kind[j] === TokenKind.latin) {
      const first = tokens.text[tokens.start[j] as number] as string
      const word = tokens.text.slice(tokens.start[j] as number, tokens.end[j] as number)
      if (first !== first.toLowerCase() && (word.length === 1 || word !== word.toUpperCase())) capitals++
      else if (word.length > 3 || first !== first.toLowerCase()) break
    } else if (
      !(j > i && (tokens.form[j] === '-' || tokens.form[j] === "'" || tokens.form[j] === '.') && tokens.kind[j + 1] === TokenKind.latin)
    )
      break
    j++
  }
  return capitals >= 2 ? j : 0
}

/** Whether the name at `i` is that of a prize, a cup or a city, with a title between or not: «مدينة الملك …». */
export function isEponym(tokens: Text, i: number, lineFirst: number, before = flagsBefore(tokens, i, lineFirst)): boolean {
  if (before & Flag.namedAfter) return true
  return (before & Flag.honorific) !== 0 && (flagsBefore(tokens, i - 1, lineFirst) & Flag.namedAfter) !== 0
}

/**
 * The person whose name is found by what stands at or before the word `i`.
 *
 * @param listed whether another person is named right before, with و or a comma between
 */
export function personAt(tokens: Text, i: number, last: number, lineFirst: number, listed: boolean): PersonSpan | undefined {
  const flags = flagsAt(tokens, i)
  if (flags & Flag.namedAfter) return undefined
  const before = flagsBefore(tokens, i, lineFirst)
  if (isEponym(tokens, i, lineFirst, before)) return undefined
  if (flags & GIVEN || (beginsCompound(tokens, i) && compoundGiven(tokens, i, last, wordAt(tokens, i).base)))
    return byGivenName(tokens, i, last, lineFirst, listed)
  if (flags & Flag.kunya) return byKunya(tokens, i, last, lineFirst)
  if (flags & Flag.nickname) {
    const nickname = byNickname(tokens, i, last)
    if (nickname) return nickname
  }
  if (flags !== 0 && tokens.form[i + 1] !== ':') return undefined
  const bounded = isBoundary(tokens, i - 1, lineFirst)
  // «المومني: الأردن يقف …»: who speaks in a headline.
  if (bounded && tokens.form[i + 1] === ':' && isFamilyNisba(tokens.form[i] as string)) return { first: i, last: i + 1, cut: 0 }
  if (flags !== 0) return undefined
  const filiation = byFiliation(tokens, i, last)
  if (filiation) return filiation
  // Most unknown words have nothing before them that a name could follow.
  if (!bounded && !(before & ANNOUNCING) && tokens.form[i - 1] !== BUSINESS) return undefined
  return byLatinTwin(tokens, i, last, lineFirst) ?? byAnnouncement(tokens, i, last, lineFirst)
}
