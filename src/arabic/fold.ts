/**
 * Folding: one spelling for what Arabic readers take for one word.
 *
 * Offsets always speak of the raw text, so matching works on a folded copy and keeps an index map back. The fold is
 * one table lookup a code unit; it drops tatweel, harakat, zero-width and bidi marks, and maps
 * أ إ آ ٱ → ا, ى ئ → ي, ؤ → و, ة → ه, ڤ → ف, گ ڭ ک → ك, پ → ب, چ → ج, ژ → ز, Arabic-Indic and extended digits → ASCII,
 * every quote → `"`, every dash → `-`, Arabic punctuation → ASCII, every space → space, Latin letters → lower case
 * without diacritics, presentation forms → their letters.
 *
 * @module
 */

/** The value of {@link foldTable} for a code unit that folds to nothing. */
const DROP = 0
/** The value of {@link foldTable} for a code unit that folds to several (a ligature); see {@link expansions}. */
const EXPAND = 0xffff

let built: Uint16Array | undefined
const expansions = new Map<number, string>()

const each = (chars: string, f: (code: number) => void): void => {
  for (const c of chars) f(c.codePointAt(0) as number)
}
const range = (from: number, to: number, f: (code: number) => void): void => {
  for (let c = from; c <= to; c++) f(c)
}

function buildTable(): Uint16Array {
  const foldTable = new Uint16Array(0x10000)
  const map = (chars: string, to: string): void => each(chars, (c) => (foldTable[c] = to.charCodeAt(0)))
  const drop = (from: number, to: number): void => range(from, to, (c) => (foldTable[c] = DROP))
  for (let c = 1; c <= 0xffff; c++) foldTable[c] = c
  // Latin: the base letter of the canonical decomposition, in lower case.
  const latin = (c: number): void => {
    const base = String.fromCharCode(c).normalize('NFKD').charCodeAt(0)
    foldTable[c] = base < 0x80 ? String.fromCharCode(base).toLowerCase().charCodeAt(0) : c
  }
  range(0x41, 0x5a, latin)
  range(0xc0, 0x24f, latin)
  range(0x1e00, 0x1eff, latin)
  map('øØ', 'o')
  map('łŁ', 'l')
  map('đĐ', 'd')
  drop(0x300, 0x36f)
  // Arabic letters.
  map('\u0623\u0625\u0622\u0671\u0672\u0673\u0675', '\u0627')
  map('\u0649\u0626\u06cc\u06d0\u06d2\u0678', '\u064a')
  map('\u0624\u06c6\u06cb\u0676', '\u0648')
  map('\u0629\u06c1\u06be\u06c3\u06d5\u06c0', '\u0647')
  map('\u06a4\u06a5\u06a2', '\u0641')
  map('\u06af\u06ad\u06a9\u0763\u06ac', '\u0643')
  map('\u067e', '\u0628')
  map('\u0686', '\u062c')
  map('\u0698', '\u0632')
  // Marks and tatweel.
  drop(0x610, 0x61a)
  drop(0x64b, 0x65f)
  foldTable[0x670] = DROP
  foldTable[0x640] = DROP
  drop(0x6d6, 0x6dc)
  drop(0x6df, 0x6e8)
  drop(0x6ea, 0x6ed)
  // Digits.
  range(0, 9, (d) => {
    foldTable[0x660 + d] = 0x30 + d
    foldTable[0x6f0 + d] = 0x30 + d
  })
  // Zero-width and bidi marks, soft hyphen.
  drop(0x200b, 0x200f)
  drop(0x202a, 0x202e)
  drop(0x2060, 0x206f)
  foldTable[0x61c] = foldTable[0xfeff] = foldTable[0xad] = DROP
  // No character, and the mark of this table for several units.
  foldTable[0xffff] = DROP
  // Punctuation and spaces.
  map('\u00ab\u00bb\u201c\u201d\u201e\u201f\u2033\u301d\u301e\uff02', '"')
  map('\u2018\u2019\u201a\u201b\u02bc\u2032\u0060\u00b4\u2039\u203a', "'")
  map('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d', '-')
  map('\u060c\u066c', ',')
  map('\u061b', ';')
  map('\u061f', '?')
  map('\u066a', '%')
  map('\u066b\u06d4', '.')
  map('\u00a0\u1680\u202f\u205f\u3000\t\u000b\u000c', ' ')
  range(0x2000, 0x200a, (c) => (foldTable[c] = 0x20))
  map('\r\u0085\u2028\u2029', '\n')
  // Presentation forms: what their compatibility decomposition folds to.
  const form = (c: number): void => {
    const plain = String.fromCharCode(c).normalize('NFKC')
    let out = ''
    for (let i = 0; i < plain.length; i++) {
      const f = foldTable[plain.charCodeAt(i)] as number
      if (f !== DROP && f !== 0x20) out += String.fromCharCode(f)
    }
    if (out.length === 1) foldTable[c] = out.charCodeAt(0)
    else if (out.length === 0) foldTable[c] = DROP
    else {
      foldTable[c] = EXPAND
      expansions.set(c, out)
    }
  }
  range(0xfb50, 0xfdff, (c) => c !== 0xfd3e && c !== 0xfd3f && form(c))
  range(0xfe70, 0xfefc, form)
  return foldTable
}

/**
 * What each code unit folds to: a code unit, 0 for nothing, or 0xFFFF for several (ask {@link expansionOf}).
 * For loops that cannot afford a string. Built when it is first asked for, so that importing it costs nothing.
 *
 * @internal
 */
export const foldTable = (): Uint16Array => (built ??= buildTable())

/**
 * The folded form of a text, without the way back.
 *
 * Folding is idempotent: `foldText(foldText(s)) === foldText(s)`.
 *
 * @example
 * ```ts
 * import { foldText } from 'isnad/arabic'
 *
 * foldText('الإدارة العامّة') // => 'الاداره العامه'
 * foldText('١٢ شتنبر') // => '12 شتنبر'
 * ```
 */
export function foldText(text: string): string {
  const table = foldTable()
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    const f = table[c] as number
    if (f === c && f !== DROP) continue
    out += text.slice(from, i)
    if (f === EXPAND) out += expansions.get(c) as string
    else if (f !== DROP) out += String.fromCharCode(f)
    from = i + 1
  }
  return from === 0 ? text : out + text.slice(from)
}

/** A folded text with the way back to the raw one. */
export interface Folded {
  readonly text: string
  /** `map[i]` is the raw offset of the folded unit `i`; `map[text.length]` is the raw length. */
  readonly map: Uint32Array
}

/**
 * The folded form of a text, with the raw offset of each of its units.
 *
 * @example
 * ```ts
 * import { fold } from 'isnad/arabic'
 *
 * const { text, map } = fold('الـــرباط')
 * text // => 'الرباط'
 * map[2] // => 5
 * ```
 */
export function fold(raw: string): Folded {
  const table = foldTable()
  const units: number[] = []
  const map: number[] = []
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i)
    const f = table[c] as number
    if (f === DROP) continue
    if (f === EXPAND) {
      for (const x of expansions.get(c) as string) {
        units.push(x.charCodeAt(0))
        map.push(i)
      }
    } else {
      units.push(f)
      map.push(i)
    }
  }
  map.push(raw.length)
  let text = ''
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.slice(i, i + 8192))
  return { text, map: Uint32Array.from(map) }
}

/** The folded units of a ligature. @internal */
export const expansionOf = (code: number): string => expansions.get(code) ?? ''

/** Whether a raw code unit is a haraka or another mark that belongs to the letter before it, or tatweel. @internal */
export const isMark = (code: number): boolean =>
  (code >= 0x64b && code <= 0x65f) ||
  code === 0x640 ||
  code === 0x670 ||
  (code >= 0x610 && code <= 0x61a) ||
  (code >= 0x6d6 && code <= 0x6ed && foldTable()[code] === DROP) ||
  (code >= 0x300 && code <= 0x36f)
