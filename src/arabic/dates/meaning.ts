/**
 * What a date expression says, before it is placed in time.
 *
 * @module
 */

/** The unit an expression names. */
export type Unit = 'day' | 'week' | 'month' | 'year' | 'part' | 'decade' | 'century'

/** A unit counted from the day of publication («الشهر الماضي») or from an earlier date of the text («السنة نفسها»). */
export interface Anchor {
  readonly from: 'reference' | 'text'
  /** How many units later; negative for earlier. */
  readonly shift: number
}

/** One date as written: whatever of it the words give. */
export interface Point {
  readonly unit: Unit
  /** 0 Sunday to 6 Saturday. */
  readonly weekday?: number | undefined
  /** Days after the day of publication: أمس is -1. */
  readonly offset?: number | undefined
  readonly day?: number | undefined
  readonly month?: number | undefined
  /** The year; of a decade or century its first year. */
  readonly year?: number | undefined
  /** For `part`: the EDTF code of a season (21 to 24), quarter (33 to 36) or half (40, 41). */
  readonly part?: number | undefined
  /** -1 for الماضي and its like, 0 for الجاري, 1 for المقبل, on something that recurs: a weekday, a month, a season. */
  readonly tense?: -1 | 0 | 1 | undefined
  readonly dayOf?: Anchor | undefined
  readonly weekOf?: Anchor | undefined
  readonly monthOf?: Anchor | undefined
  readonly yearOf?: Anchor | undefined
  /** In decades or centuries, for `decade` and `century`. */
  readonly centuryOf?: Anchor | undefined
  /** Counts its weekday within the month: -1 for the last; beside a day, what that number means where the weekday denies it. */
  readonly nth?: number | undefined
  /** The day stands in the name of an event («هجمات 11 سبتمبر») or comes every year: without a year printed, none is known. */
  readonly historic?: true | undefined
  /** Day, month and year are of the Hijri calendar. */
  readonly hijri?: true | undefined
}

/** What every point is a copy of, so that all have one shape: reading them is fast where the engine knows where each field is. */
export const BLANK: Point = {
  unit: 'day',
  weekday: undefined,
  offset: undefined,
  day: undefined,
  month: undefined,
  year: undefined,
  part: undefined,
  tense: undefined,
  dayOf: undefined,
  weekOf: undefined,
  monthOf: undefined,
  yearOf: undefined,
  centuryOf: undefined,
  nth: undefined,
  historic: undefined,
  hijri: undefined,
}

/** What an expression says: one date, a stretch between two, several dates, or one of them. */
export interface Meaning {
  readonly kind: 'one' | 'range' | 'several' | 'either'
  readonly points: readonly Point[]
}

/** Whether the words alone place a date in time. */
export const isPlaced = ({ year, offset, dayOf, weekOf, monthOf, yearOf, centuryOf }: Point): boolean =>
  year !== undefined && offset === undefined && (dayOf ?? weekOf ?? monthOf ?? yearOf ?? centuryOf) === undefined
