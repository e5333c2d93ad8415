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
  readonly weekday?: number
  /** Days after the day of publication: أمس is -1. */
  readonly offset?: number
  readonly day?: number
  readonly month?: number
  /** The year; of a decade or century its first year. */
  readonly year?: number
  /** For `part`: the EDTF code of a season (21 to 24), quarter (33 to 36) or half (40, 41). */
  readonly part?: number
  /** -1 for الماضي and its like, 0 for الجاري, 1 for المقبل, on something that recurs: a weekday, a month, a season. */
  readonly tense?: -1 | 0 | 1
  readonly dayOf?: Anchor
  readonly weekOf?: Anchor
  readonly monthOf?: Anchor
  readonly yearOf?: Anchor
  /** In decades or centuries, for `decade` and `century`. */
  readonly centuryOf?: Anchor
  /** Counts its weekday within the month: -1 for the last; beside a day, what that number means where the weekday denies it. */
  readonly nth?: number
  /** The day stands in the name of an event («هجمات 11 سبتمبر») or comes every year: without a year printed, none is known. */
  readonly historic?: true
  /** Day, month and year are of the Hijri calendar. */
  readonly hijri?: true
}

/** What an expression says: one date, a stretch between two, several dates, or one of them. */
export interface Meaning {
  readonly kind: 'one' | 'range' | 'several' | 'either'
  readonly points: readonly Point[]
}

const PLACED: readonly (keyof Point)[] = ['offset', 'dayOf', 'weekOf', 'monthOf', 'yearOf', 'centuryOf']

/** Whether the words alone place a date in time. */
export const isPlaced = (point: Point): boolean => point.year !== undefined && PLACED.every((key) => point[key] === undefined)
