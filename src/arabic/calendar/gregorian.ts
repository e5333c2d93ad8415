/**
 * The names of the Gregorian months and of the weekdays, in every tradition of the Arabic press, and in the French and
 * English that stand on Arabic pages.
 *
 * The rows are CLDR's, frozen, so that nothing depends on the ICU that a run-time was built with; a test compares them
 * with `Intl`.
 *
 * @see https://cldr.unicode.org
 * @module
 */
import { foldText } from '../fold'

/** January to December as each tradition writes them, by a locale to which CLDR gives these names. */
export const MONTHS_BY_TRADITION: Readonly<Record<string, readonly string[]>> = {
  'ar-MA': 'يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر'.split('|'),
  'ar-DZ': 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|'),
  'ar-MR': 'يناير|فبراير|مارس|إبريل|مايو|يونيو|يوليو|أغشت|شتمبر|أكتوبر|نوفمبر|دجمبر'.split('|'),
  'ar-EG': 'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر'.split('|'),
  'ar-LB': 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|'),
}

/** January to December in spellings outside CLDR that pages print. */
const OTHER_SPELLINGS: readonly string[] = [
  'ينايير|جانفيي',
  'فبرابر|فبرايير|فبرار|فيبراير|فيڤري',
  'مارص',
  'نيسن',
  'مايي',
  'يونية|يونيه|يونييو|جوين',
  'يولية|يوليه|يوليوس|جويليا|يولوز',
  'أغسطوس|أوغسطس|أغوسطس',
  'سيبتمبر|ستمبر|سبتنبر|شتانبر',
  'أوكتوبر|أكتوير|أكتوبير',
  'نومبر|نوفنبر|نفمبر|نونمبر|نوفمير',
  'دسمبر|ديسنبر|دجنبير|ديجنبر|ديسمير|دجنمبر',
]

/** Month numbers by folded name, for the names that are one word. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map(
  [...Object.values(MONTHS_BY_TRADITION), OTHER_SPELLINGS].flatMap((year) =>
    year.flatMap((names, index) =>
      names
        .split('|')
        .filter((name) => !name.includes(' '))
        .map((name) => [foldText(name), index + 1] as const),
    ),
  ),
)

/** The two months that share a first word, told apart by الأول and الثاني after it. */
export const PAIRED_MONTHS: ReadonlyMap<string, readonly [first: number, second: number]> = new Map([
  [foldText('كانون'), [12, 1] as const],
  [foldText('تشرين'), [10, 11] as const],
])

/**
 * Names of months that are also something else (مارس he practised, نيسان a make of cars, ماي a surname, آب a father once
 * the hamza is folded): on their own they need a word beside them that speaks of time.
 */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(
  'مارس ماي جوان أوت نيسان شباط آب مايي مارص جوين يوليوس ستمبر'.split(' ').map(foldText),
)

/** Weekday numbers, 0 Sunday to 6 Saturday, by folded name with its article. */
export const WEEKDAY_NAMES: ReadonlyMap<string, number> = new Map(
  ['الأحد', 'الاثنين|الإثنين|الأتنين', 'الثلاثاء|الثلاثا|الثلثاء', 'الأربعاء|الأربعا', 'الخميس', 'الجمعة', 'السبت'].flatMap((names, day) =>
    names.split('|').map((name) => [foldText(name), day] as const),
  ),
)

/** The Arabic name of a weekday, for messages. */
export const weekdayName = (day: number): string => ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'][day] as string

const latin = (rows: string, first: number): ReadonlyMap<string, number> =>
  new Map(rows.split('|').flatMap((names, index) => names.split(' ').map((name) => [foldText(name), index + first] as const)))

/** French and English months with their usual abbreviations, folded. */
export const LATIN_MONTHS: ReadonlyMap<string, number> = latin(
  'janvier january jan janv|février february feb fév févr|mars march mar|avril april apr avr|mai may|juin june jun|juillet july jul juil|août august aug|septembre september sep sept|octobre october oct|novembre november nov|décembre december dec déc',
  1,
)

/** French and English weekdays with their usual abbreviations, folded. */
export const LATIN_WEEKDAYS: ReadonlyMap<string, number> = latin(
  'sunday sun dimanche dim|monday mon lundi lun|tuesday tue tues mardi|wednesday wed mercredi mer|thursday thu thur thurs jeudi jeu|friday fri vendredi ven|saturday sat samedi sam',
  0,
)
