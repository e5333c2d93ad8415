/**
 * Numbers written in words: ordinals («الخامس والعشرين», «التاسع عشر») and cardinals («ألفين وخمسة وعشرين»).
 *
 * @module
 */
import { foldText } from './fold'

/** A number read from a run of forms. */
export interface ReadNumber {
  readonly value: number
  /** The index after its last form. */
  readonly next: number
}

const table = (rows: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word) => [foldText(word), value] as const)))

/** Ordinals from first to tenth, with the article, both genders; الحادي and الواحد only count before عشر or a ten. */
export const ORDINAL_UNITS: ReadonlyMap<string, number> = table([
  ['الأول الأولى الحادي الحادية الواحد الواحدة', 1],
  ['الثاني الثانية', 2],
  ['الثالث الثالثة', 3],
  ['الرابع الرابعة', 4],
  ['الخامس الخامسة', 5],
  ['السادس السادسة', 6],
  ['السابع السابعة', 7],
  ['الثامن الثامنة', 8],
  ['التاسع التاسعة', 9],
  ['العاشر العاشرة', 10],
])

/** Tens as ordinals. */
export const ORDINAL_TENS: ReadonlyMap<string, number> = table([
  ['العشرين العشرون', 20],
  ['الثلاثين الثلاثون', 30],
  ['الأربعين الأربعون', 40],
  ['الخمسين الخمسون', 50],
  ['الستين الستون', 60],
  ['السبعين السبعون', 70],
  ['الثمانين الثمانون', 80],
  ['التسعين التسعون', 90],
])

const withWaw = (map: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...map].map(([word, value]) => [`و${word}`, value]))
const AND_TENS = withWaw(ORDINAL_TENS)
const ELEVENTH = new Set(['الحادي', 'الحادية', 'الواحد', 'الواحدة'].map(foldText))
const TEEN = new Set(['عشر', 'عشرة'].map(foldText))

/**
 * The ordinal that starts at a form.
 *
 * @param first The folded form at `at`, where the caller has taken a proclitic off it.
 * @example
 * ```ts
 * import { readOrdinal, tokenize } from 'isnad/arabic'
 *
 * readOrdinal(tokenize('الخامس والعشرين من الشهر').form, 0)?.value // => 25
 * readOrdinal(tokenize('القرن التاسع عشر').form, 1)?.value // => 19
 * ```
 */
export function readOrdinal(forms: readonly string[], at: number, first: string = forms[at] ?? ''): ReadNumber | null {
  const ten = ORDINAL_TENS.get(first)
  if (ten !== undefined) return { value: ten, next: at + 1 }
  const unit = ORDINAL_UNITS.get(first)
  if (unit === undefined) return null
  const after = forms[at + 1] ?? ''
  if (TEEN.has(after)) return { value: 10 + unit, next: at + 2 }
  const tens = AND_TENS.get(after)
  if (tens !== undefined) return { value: tens + unit, next: at + 2 }
  return ELEVENTH.has(first) ? null : { value: unit, next: at + 1 }
}

const CARDINALS = table([
  ['واحد واحدة إحدى أحد', 1],
  ['اثنان اثنين اثنتين اثنا اثني اثنتا اثنتي', 2],
  ['ثلاثة ثلاث', 3],
  ['أربعة أربع', 4],
  ['خمسة خمس', 5],
  ['ستة ست', 6],
  ['سبعة سبع', 7],
  ['ثمانية ثمان ثماني', 8],
  ['تسعة تسع', 9],
  ['عشرة عشر', 10],
  ['عشرين عشرون', 20],
  ['ثلاثين ثلاثون', 30],
  ['أربعين أربعون', 40],
  ['خمسين خمسون', 50],
  ['ستين ستون', 60],
  ['سبعين سبعون', 70],
  ['ثمانين ثمانون', 80],
  ['تسعين تسعون', 90],
  ['مئة مائة', 100],
  ['مئتين مائتين مئتان مائتان', 200],
  ['ثلاثمئة ثلاثمائة', 300],
  ['أربعمئة أربعمائة', 400],
  ['خمسمئة خمسمائة', 500],
  ['ستمئة ستمائة', 600],
  ['سبعمئة سبعمائة', 700],
  ['ثمانمئة ثمانمائة ثمانيمائة', 800],
  ['تسعمئة تسعمائة', 900],
  ['ألف', 1000],
  ['ألفين ألفان', 2000],
])
const AND_CARDINALS = withWaw(CARDINALS)
const THOUSANDS = new Set(['آلاف', 'ألف'].map(foldText))

/**
 * The cardinal that starts at a form, below a million.
 *
 * @example
 * ```ts
 * import { readCardinal, tokenize } from 'isnad/arabic'
 *
 * readCardinal(tokenize('سنة ألفين وخمسة وعشرين').form, 1)?.value // => 2025
 * readCardinal(tokenize('ألف وتسعمائة وستة وخمسين').form, 0)?.value // => 1956
 * ```
 */
export function readCardinal(forms: readonly string[], at: number): ReadNumber | null {
  let value = CARDINALS.get(forms[at] ?? '')
  if (value === undefined) return null
  let next = at + 1
  for (;;) {
    const form = forms[next] ?? ''
    const more = AND_CARDINALS.get(form)
    if (more !== undefined) value += more
    else if (value > 1 && value < 1000 && THOUSANDS.has(form)) value *= 1000
    else if (value % 10 !== 0 && value % 100 < 10 && TEEN.has(form)) value += 10
    else return { value, next }
    next++
  }
}
