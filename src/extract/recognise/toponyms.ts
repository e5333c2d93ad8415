/**
 * Toponyms that an article introduces itself: «محافظة الشرقية», «بلدة سرايدي», and after that «مباحث الشرقية», «بسرايدي».
 *
 * @module
 */
import { ARTICLE, wordSet } from '../../arabic/clitics'
import { foldText } from '../../arabic/fold'
import { TokenKind } from '../../arabic/tokens'
import { INTRODUCING_WORDS } from '../gazetteer/sites'
import type { Line } from '../steps'
import { districtAt } from './districts'
import { ADJECTIVE, Flag } from './lexicon'
import type { Find } from './names'
import { compoundEnd } from './placenames'
import type { Span } from './spans'
import { flagsAt, type Text, wholeAt, wordAt } from './text'

/** Words of administration that introduce a name: «محافظة الشرقية». */
const introducing = new Set(INTRODUCING_WORDS.map(foldText))

/** The one-word names of places that the lines introduce by a word of administration, folded. */
export function introducedBy(tokens: Text, lines: readonly Line[], find: Find): ReadonlySet<string> {
  const out = new Set<string>()
  for (const { first, last } of lines)
    for (let i = first; i + 1 < last; i++) {
      if (!(flagsAt(tokens, i) & (Flag.district | Flag.area)) || !introducing.has(wordAt(tokens, i).base)) continue
      const known = find(i + 1, last)
      const named =
        known?.value.kind === 'place' && known.proclitic === '' && known.last === i + 2
          ? known.value.homograph
          : isOneWord(districtAt(tokens, i, last), i)
      if (named) out.add(tokens.form[i + 1] as string)
    }
  return out
}

const isOneWord = (span: Span | undefined, head: number): boolean =>
  span !== undefined && span.first === head + 1 && span.last === span.first + 1

/** What a spot is, before its name: «المكان المسمى «الهناشير»». */
const SPOTS = wordSet('المكان الموقع النقطة المنطقة الحي الدوار القرية البلدة الشارع الشاطئ الوادي الدشرة المحور')
/** What says that it is called so: «الدوار المسمى تيزكي». */
const NAMED = wordSet('المسمى المسماة المدعو المدعوة')
/** The same, which a reason may follow instead: «المنطقة المعروفة بجمالها». */
const KNOWN = wordSet('المعروف المعروفة')
/** What has to stand between then: «المعروف باسم …». */
const AS = wordSet('باسم ب')
/** What no name of a spot is: «المنطقة المسماة رسميا …». */
const NO_NAME = Flag.ending | Flag.constructHead | Flag.definiteHead | Flag.office | Flag.saying | Flag.honorific | ADJECTIVE
/** The article of a word under its proclitics: «بالمكان», «للموقع». */
const PREFIX = /^(?:[وف]?[بك]?ال|و?لل)/
/** How many words the name of a spot has at most. */
const WORDS = 4

/** The place that «named» at `i` says a spot is called: «بالمكان المسمى "الهناشير"», «الدوار المسمى تيزكي»; or undefined. */
export function spotAt(tokens: Text, i: number, last: number, lineFirst: number): Span | undefined {
  const form = tokens.form[i] as string
  if (i === lineFirst || !(NAMED.has(form) || KNOWN.has(form)) || !SPOTS.has((tokens.form[i - 1] as string).replace(PREFIX, ARTICLE)))
    return undefined
  let at = i + 1
  if (AS.has(tokens.form[at] ?? '')) at++
  else if (KNOWN.has(form)) return undefined
  const closing = tokens.form[at] === '"' ? '"' : tokens.form[at] === '(' ? ')' : ''
  if (closing) {
    let end = at + 1
    while (end < last && end <= at + WORDS && (tokens.kind[end] === TokenKind.word || tokens.kind[end] === TokenKind.number)) end++
    return end > at + 1 && tokens.form[end] === closing ? { first: at + 1, last: end, cut: 0 } : undefined
  }
  if (at >= last || tokens.kind[at] !== TokenKind.word || wholeAt(tokens, at) & NO_NAME) return undefined
  const compound = compoundEnd(tokens, at, last)
  return { first: at, last: compound > at ? compound : at + 1, cut: 0 }
}

/** The introduced name at the token `i`, under its proclitics; undefined for none, and where it is the adjective of a noun. */
export function introducedAt(tokens: Text, i: number, lineFirst: number, introduced: ReadonlySet<string>): Span | undefined {
  const form = tokens.form[i] as string
  const cut = cutOf(form, introduced)
  if (cut < 0) return undefined
  if (cut === 0 && i > lineFirst && tokens.kind[i - 1] === TokenKind.word) {
    // «المنطقة الشرقية» is no governorate.
    const before = wordAt(tokens, i - 1).base
    if (form.startsWith(ARTICLE) && before.startsWith(ARTICLE)) return undefined
  }
  return { first: i, last: i + 1, cut }
}

/** How many letters of proclitics stand before an introduced name; -1 where the form is none. */
function cutOf(form: string, introduced: ReadonlySet<string>): number {
  if (introduced.has(form)) return 0
  if (form.startsWith('لل')) return introduced.has(ARTICLE + form.slice(2)) ? 2 : -1
  return 'بلوف'.includes(form[0] as string) && introduced.has(form.slice(1)) ? 1 : -1
}
