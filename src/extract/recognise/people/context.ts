/**
 * What stands around a name and tells that it is one of a person, or of a site that is called after a person.
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../../arabic/clitics'
import { foldText } from '../../../arabic/fold'
import { TokenKind } from '../../../arabic/tokens'
import { ENDING_NOUNS } from '../../gazetteer/function-words'
import { ADJECTIVE, Flag, GIVEN } from '../lexicon'
import { flagsAt, type Text, Trait, traitsAt, wordAt } from '../text'

/** «باسم», in the name of. */
const NAMED = 'باسم'

/** How many tokens say of what service a rank is, «الفريق أول شرطة حقوقي/». */
const RANK_WORDS = 5
/** What may stand between a rank and the name though it is no word: «العقيد دكتور/», «اللواء م.», «العميد #». */
const RANK_STOPS = new Set(['/', '#', '.', '"'])

/**
 * The token that announces the name at `i`: the one before it, or the rank before the words that say of what service it is,
 * «الفريق أول شرطة»; below `lineFirst` for none.
 */
export function titleBefore(tokens: Text, i: number, lineFirst: number): number {
  const before = i - 1 >= lineFirst && traitsAt(tokens, i - 1) & Trait.quote ? i - 2 : i - 1
  let k = i - 1
  while (k > lineFirst && k > i - 1 - RANK_WORDS && (traitsAt(tokens, k) & Trait.rankWord || RANK_STOPS.has(tokens.form[k] as string))) k--
  return k < before && k >= lineFirst && flagsAt(tokens, k) & Flag.honorific ? k : before
}

/** «أ.», «وم.», «د.»: titles in one letter. */
const LETTER_TITLES = wordSet('أ وأ م وم د ود')

/** The flags of the token that announces the name at `i`, 0 at the line's start; quotes are looked through. */
export function flagsBefore(tokens: Text, i: number, lineFirst: number): number {
  const k = titleBefore(tokens, i, lineFirst)
  if (k < lineFirst) return 0
  if (i - 2 >= lineFirst && tokens.form[i - 1] === '.' && LETTER_TITLES.has(tokens.form[i - 2] as string)) return Flag.honorific
  // «المدعو (أبو قتادة)».
  if (tokens.kind[k] !== TokenKind.word)
    return k > lineFirst && traitsAt(tokens, k) & Trait.openBracket ? flagsAt(tokens, k - 1) & Flag.nickname : 0
  return flagsAt(tokens, k)
}

/** What a word must be to announce a person, alone or with an office before it. */
export const ANNOUNCING = Flag.honorific | Flag.office | Flag.nickname | ADJECTIVE

/** What a man of business is of: «رجل الأعمال …». */
const BUSINESS = 'الاعمال'
/** Who is of it: «سيدة الأعمال». */
const MEN = new Set(['رجل', 'سيده'])

/** Whether what stands before `i` announces a person: a title, an office, or an office with a nationality. */
export function announced(tokens: Text, i: number, lineFirst: number): boolean {
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

/** Nouns of press prose, which end names. */
const nouns = new Set(ENDING_NOUNS.map(foldText))
/** Of these, what tells when, and complements no office: «رئيس الوزراء الأحد». */
const DAYS = wordSet('الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد الماضي المقبل الجاري المنصرم القادم')

/** Whether a form is a noun of press prose that ends names. */
export const isNoun = (form: string): boolean => nouns.has(form)

/** Whether an office stands up to four words before `i`, with only adjectives, fields and linking words between. */
export function officeBefore(tokens: Text, i: number, lineFirst: number): boolean {
  let complement = false
  for (let k = i - 1; k >= lineFirst && k >= i - 6; k--) {
    if (tokens.kind[k] !== TokenKind.word) return false
    const { flags, base } = wordAt(tokens, k)
    // «المتحدث باسم وزارة الخارجية الإيرانية …».
    if (base === NAMED) return k > lineFirst && (flagsAt(tokens, k - 1) & Flag.office) !== 0
    // «رئيس حكومة طرابلس …», «رئيس أركان الجيش الإسرائيلي …»: behind nouns only an office that they complement.
    if (k >= i - 4 && flags & (Flag.office | Flag.honorific)) return !complement || !base.startsWith(ARTICLE)
    if (flags & (Flag.ending | Flag.saying) && !(flags & (Flag.constructHead | Flag.definiteHead))) {
      if (!isNoun(tokens.form[k] as string) || DAYS.has(base)) return false
      complement = true
    }
  }
  return false
}

/** What joins an office to where it is held: «السفيرة الكندية في الأردن». */
const POSTED = wordSet('في لدى')

/** Whether the token `i` is definite: by the article, or as a country or a city is. */
const isDefinite = (tokens: Text, i: number): boolean =>
  (traitsAt(tokens, i) & Trait.article) !== 0 || (flagsAt(tokens, i) & (Flag.place | Flag.homograph)) === Flag.place

/** Whether an office with its definite complement ends right before `i`: «رئيس أركان الجيش», «رئيس كينيا», «السفيرة الكندية في الأردن». */
export function holdsOffice(tokens: Text, i: number, lineFirst: number): boolean {
  if (i <= lineFirst || !isDefinite(tokens, i - 1)) return false
  if (officeBefore(tokens, i, lineFirst)) return true
  return (
    i - 3 >= lineFirst && POSTED.has(tokens.form[i - 2] as string) && isDefinite(tokens, i - 3) && officeBefore(tokens, i - 2, lineFirst)
  )
}

/** How far before a name the verb of its clause may stand. */
const SPEECH = 8

/** Whether a verb of speech stands before `i` in its clause, so that no other verb stands at `i`: «وقال الأستاذ الدكتور». */
export function saidBefore(tokens: Text, i: number, lineFirst: number): boolean {
  for (let k = i - 1; k >= lineFirst && k >= i - SPEECH; k--) {
    if (tokens.kind[k] !== TokenKind.word && !RANK_STOPS.has(tokens.form[k] as string)) return false
    if (flagsAt(tokens, k) & Flag.saying) return true
  }
  return false
}

/** Whether an adjective of nationality stands for somebody: «اختار البرتغالي …». */
export function standsForMan(tokens: Text, i: number, lineFirst: number): boolean {
  const form = tokens.form[i] as string
  if (!form.startsWith(ARTICLE) || !form.endsWith('ي')) return false
  return isBoundary(tokens, i - 1, lineFirst) || (flagsAt(tokens, i - 1) & (Flag.verb | Flag.saying)) !== 0
}

/** How far back a clause may begin with the office of the person between commas. */
const CLAUSE = 16

/** Whether the clause that ends before the comma at `comma` is an office: «…، رئيس المكتب الاتحادي،». */
export function officeClause(tokens: Text, comma: number, lineFirst: number): boolean {
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

/** Whether a name, a title or an office stands among the four words before `i`. */
export function describesPerson(tokens: Text, i: number, lineFirst: number): boolean {
  for (let k = i - 1; k >= lineFirst && k >= i - 4; k--)
    if (tokens.kind[k] === TokenKind.word && flagsAt(tokens, k) & (GIVEN | Flag.office | Flag.honorific | Flag.particle)) return true
  return false
}

/** Whether nothing that belongs to the clause stands at `i`: the line's beginning, or punctuation. */
export const isBoundary = (tokens: Text, i: number, lineFirst: number): boolean => i < lineFirst || tokens.kind[i] === TokenKind.punctuation

/** What ends the name of an airport: «مطار وهران أحمد بن بلة الدولي». */
const INTERNATIONAL = new Set(['الدولي', 'الدوليه'])
/** How many words stand between a site and the person that it is called after: «المركب الرياضي الأمير مولاي …». */
const NAMED_WITHIN = 3

/** Whether the name at `i` is that of a prize, a site or a city, with titles between or not: «مدينة الملك …». */
export function isEponym(tokens: Text, i: number, lineFirst: number): boolean {
  for (let k = i - 1; k >= lineFirst && k >= i - NAMED_WITHIN; k--) {
    if (tokens.kind[k] !== TokenKind.word) return k === i - 1 && tokens.form[k] === '"' && isEponym(tokens, k, lineFirst)
    const flags = flagsAt(tokens, k)
    // «المركب الرياضي الأمير …»: the article stands on the site where an adjective follows it.
    const definite = k < i - 1 && traitsAt(tokens, k) & Trait.site
    if (flags & (Flag.namedAfter | Flag.site) || definite) return !officeOver(tokens, k, lineFirst)
    if (!(flags & (Flag.honorific | ADJECTIVE))) return false
  }
  return false
}

/** Whether an office stands right before a site, so that what follows may be its holder: «مدير المستشفى محمد …». */
const officeOver = (tokens: Text, i: number, lineFirst: number): boolean => i > lineFirst && (flagsAt(tokens, i - 1) & Flag.office) !== 0

/** Whether an airport or a port ends with the name that ends before `last`: «مطار وهران أحمد بن بلة الدولي». */
export const endsSite = (tokens: Text, last: number): boolean => INTERNATIONAL.has(tokens.form[last] as string)

/** What is credited to somebody outside the article: «تصوير: …». */
const CREDITS = wordSet('تصوير عدسة كاميرا رسم رسوم ترجمة تحرير إعداد مونتاج إنفوغراف جرافيك')

/** Whether a word of credit and a colon stand before `i`: who took the picture is no person of the article, «(تصوير: …)». */
export const isCredited = (tokens: Text, i: number, lineFirst: number): boolean =>
  i - 2 >= lineFirst && tokens.form[i - 1] === ':' && CREDITS.has(tokens.form[i - 2] as string)
