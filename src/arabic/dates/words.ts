/**
 * The words that dates are made of, in one table: each form that a page can print, proclitics written on, with what it
 * is. One lookup a token tells that a word has nothing to do with dates.
 *
 * @module
 */
import { AMBIGUOUS_MONTHS, LATIN_MONTHS, LATIN_WEEKDAYS, MONTH_NAMES, PAIRED_MONTHS, WEEKDAY_NAMES } from '../calendar/gregorian'
import { DHU_MONTHS, HIJRI_MONTHS, PAIRED_HIJRI_MONTHS } from '../calendar/hijri'
import { foldText } from '../fold'
import { memoByForm } from '../memo'
import { ORDINAL_TENS, ORDINAL_UNITS } from '../numerals'
import type { Tokens } from '../tokens'

/** What a word does in a date. */
export type WordKind =
  | 'month'
  | 'pairedMonth'
  | 'hijriMonth'
  | 'pairedHijriMonth'
  | 'dhu'
  | 'dhuMonth'
  | 'weekday'
  | 'bareWeekday'
  | 'relative'
  | 'before'
  | 'first'
  | 'ordinal'
  | 'tense'
  | 'governor'
  | 'unit'
  | 'this'
  | 'same'
  | 'sameBefore'
  | 'following'
  | 'season'
  | 'night'
  | 'division'
  | 'decade'
  | 'century'
  | 'latinMonth'
  | 'latinWeekday'

/** A form of the table. */
export interface DateWord {
  readonly kind: WordKind
  /** A month, weekday, shift, unit …, by kind. */
  readonly value: number
  /** The word without its proclitics, folded. */
  readonly base: string
  /** How many folded letters of proclitics stand before the word. */
  readonly cut: number
  /** Whether و stands before it. */
  readonly and: boolean
  /** Whether ب, ل or ك stands before it. */
  readonly bound: boolean
}

/** Units as values of `governor` and `unit` words. */
export const DAY = 1
export const WEEK = 2
export const MONTH = 3
export const YEAR = 4

const lexicon = new Map<string, DateWord>()

const put = (form: string, word: DateWord): void => {
  if (!lexicon.has(form)) lexicon.set(form, word)
}

const rows: (readonly [kind: WordKind, words: string, value: number])[] = [
  ['relative', 'أمس الأمس البارحة', -1],
  ['relative', 'اليوم يومه', 0],
  ['relative', 'غدا', 1],
  ['relative', 'غد الغد', 1],
  ['before', 'أول أولى', -1],
  ['before', 'قبل', -1],
  ['before', 'بعد', 1],
  ['first', 'فاتح الفاتح غرة', 1],
  ['tense', 'الماضي الماضية المنصرم المنصرمة الفارط الفارطة الفائت الفائتة المنقضي المنقضية السالف الماضيين المنصرمين', -1],
  ['tense', 'الجاري الجارية الحالي الحالية الجاريين', 0],
  ['tense', 'المقبل المقبلة القادم القادمة الآتي الآتية المقبلين القادمين', 1],
  ['governor', 'يوم يومي يوما أيام', DAY],
  ['governor', 'أسبوع', WEEK],
  ['governor', 'شهر شهري شهرا أشهر شهور', MONTH],
  ['governor', 'سنة عام سنتي عامي سنوات أعوام سنتا عاما', YEAR],
  ['unit', 'الأسبوع', WEEK],
  ['unit', 'الشهر', MONTH],
  ['unit', 'السنة العام', YEAR],
  ['this', 'هذا هذه', 0],
  ['same', 'نفسه نفسها ذاته ذاتها عينه عينها', 0],
  ['sameBefore', 'نفس ذات', 0],
  ['following', 'الموالي الموالية التالي التالية اللاحق اللاحقة', 1],
  ['following', 'السابق السابقة', -1],
  ['night', 'الليلة', 0],
  ['season', 'ربيع الربيع', 21],
  ['season', 'صيف الصيف', 22],
  ['season', 'خريف الخريف', 23],
  ['season', 'شتاء الشتاء', 24],
  ['division', 'الربع الثلاثي الفصل', 33],
  ['division', 'النصف السداسي الأسدس', 40],
  ['century', 'القرن', 0],
]

const decades: readonly (readonly [stem: string, value: number])[] = [
  ['عشرين', 20],
  ['ثلاثين', 30],
  ['أربعين', 40],
  ['خمسين', 50],
  ['ستين', 60],
  ['سبعين', 70],
  ['ثمانين', 80],
  ['تسعين', 90],
]

/** Words that ب, ل or ك would make into other common words: ل on أمس is "touched", ب on آب a door. */
const BARE_ONLY = new Set(['أمس', 'نفس', 'ذات', 'هذا', 'هذه', 'بعد', 'قبل', 'آب'].map(foldText))

function build(): void {
  const words: (readonly [kind: WordKind, word: string, value: number])[] = []
  const from = (kind: WordKind, map: ReadonlyMap<string, number>): void => map.forEach((value, word) => words.push([kind, word, value]))
  from('month', MONTH_NAMES)
  for (const word of PAIRED_MONTHS.keys()) words.push(['pairedMonth', word, 0])
  from('hijriMonth', HIJRI_MONTHS)
  for (const word of ['ذو', 'ذي', 'ذا']) words.push(['dhu', word, 0])
  from('dhuMonth', DHU_MONTHS)
  from('weekday', WEEKDAY_NAMES)
  // «أربعاء, 20/01/2021»: without the article a weekday counts only before its date.
  WEEKDAY_NAMES.forEach((value, word) => words.push(['bareWeekday', word.slice(2), value]))
  for (const [kind, list, value] of rows) for (const word of list.split(' ')) words.push([kind, foldText(word), value])
  // ربيع is the spring unless الأول or الثاني follows; the reader of Hijri months looks at its base.
  for (const word of PAIRED_HIJRI_MONTHS.keys()) words.push(['pairedHijriMonth', word, 0])
  from('ordinal', ORDINAL_UNITS)
  from('ordinal', ORDINAL_TENS)
  for (const [stem, value] of decades)
    for (const ending of ['يات', 'ات']) for (const article of ['', 'ال']) words.push(['decade', foldText(article + stem + ending), value])
  for (const [kind, word, value] of words) {
    put(word, { kind, value, base: word, cut: 0, and: false, bound: false })
  }
  for (const [kind, base, value] of words) {
    for (const before of ['', 'و', 'ف']) {
      const and = before === 'و'
      if (before !== '') put(before + base, { kind, value, base, cut: 1, and, bound: false })
      if (BARE_ONLY.has(base)) continue
      for (const letter of ['ب', 'ل', 'ك']) {
        // ل swallows the alef of the article: للخميس.
        const contracted = letter === 'ل' && base.startsWith('ال')
        const cut = before.length + (contracted ? 2 : 1)
        put(before + (contracted ? `لل${base.slice(2)}` : letter + base), { kind, value, base, cut, and, bound: true })
      }
    }
  }
  for (const [map, kind] of [
    [LATIN_MONTHS, 'latinMonth'],
    [LATIN_WEEKDAYS, 'latinWeekday'],
  ] as const)
    map.forEach((value, base) => put(base, { kind, value, base, cut: 0, and: false, bound: false }))
}
build()

const known = memoByForm((form) => lexicon.get(form) ?? null)

/** The word of the table that a token is, if any. */
export const dateWord = (tokens: Tokens, at: number): DateWord | undefined =>
  at >= 0 && at < tokens.count ? (known(tokens, at) ?? undefined) : undefined

/** The same, where no proclitic may stand before it. */
export function plainWord(tokens: Tokens, at: number): DateWord | undefined {
  const word = dateWord(tokens, at)
  return word?.cut === 0 ? word : undefined
}

/** Whether a month name needs a word of time beside it. آب printed with its madda is no father. */
export const isAmbiguousMonth = (tokens: Tokens, at: number, word: DateWord): boolean =>
  AMBIGUOUS_MONTHS.has(word.base) && !(word.base === foldedAb && tokens.text.slice(tokens.start[at], tokens.end[at]).includes('\u0622'))
const foldedAb = foldText('آب')
