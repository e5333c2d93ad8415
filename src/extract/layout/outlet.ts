/**
 * The outlet: by the authority files where they know it, else as the page names itself.
 *
 * @module
 */

import { wordSet } from '../../arabic/clitics'
import { offsetAfter, TokenKind } from '../../arabic/tokens'
import type { Known } from './known'
import { outletIn } from './known'
import { type Segment, type Shape, segments, wording } from './lines'
import { Mark, type Marked, marksAt } from './marks'
import { allIn, hasAny, isDesk, wordsIn } from './match'
import type { Page } from './page'
import { sharedStems, type Vocabulary } from './subject'

/** The outlet of an article. */
export interface OutletFound {
  readonly id: string | null
  readonly name: string
}

/** A name is no longer than this. */
const LONGEST = 5
/** Words of a copyright line that are not the holder's name. */
const rights = wordSet(
  'جميع كل كافة الحقوق حقوق محفوظة النشر والنشر الطبع والطبع ل لـ لدى لموقع لجريدة لصحيفة copyright all rights reserved tous droits réservés by c',
)
/** «رئيس حزب …»، «د. …»: the masthead names persons too. */
const offices = wordSet('رئيس رئيسة مدير مديرة المدير نائب د أ الأستاذ الدكتور')
/** A header that nothing confirms is one of the first lines. */
const HEAD = 2
/** The page names itself near its edges. */
const EDGE = 40
/** What comes before the name in a line that offers a subscription. */
const news = wordSet('جديد أخبار نشرة تطبيق')

/**
 * Finds the outlet.
 *
 * @param isChrome - whether a line is chrome; the page names itself nowhere else.
 * @param vocabulary - what the article speaks of, which a header does not.
 * @param top - how many lines stand above the headline, or else the body: the site's header is among them.
 */
export function findOutlet(page: Page, isChrome: (i: number) => boolean, top: number, vocabulary: Vocabulary): OutletFound | null {
  const { tokens, lines, labels, known } = page
  const chrome = lines.map((_, i) => i).filter((i) => isChrome(i) && (i < EDGE || i >= lines.length - EDGE))
  for (const i of known.outlets.size > 0 ? chrome : []) {
    const outlet = outletIn(known, tokens, lines[i] as Shape)
    if (outlet !== undefined) return { id: outlet.id, name: outlet.name }
  }
  const part =
    first(
      chrome.filter((i) => labels[i]?.kind === 'legal'),
      (i) => inRights(tokens, lines[i] as Shape),
    ) ??
    first(
      chrome.filter((i) => labels[i]?.byline !== undefined),
      (i) => besideDesk(tokens, lines[i] as Shape, known),
    ) ??
    inHeader(
      page,
      chrome.filter((i) => i < top && isHeader(page, i) && !isOffice(page, i - 1)),
      chrome.filter((i) => i >= top),
      vocabulary,
    ) ??
    first(
      chrome.filter((i) => labels[i]?.kind === 'ad'),
      (i) => inOffer(tokens, lines[i] as Shape),
    )
  return part === undefined ? null : { id: null, name: named(tokens, part) }
}

function first(chrome: readonly number[], find: (i: number) => Segment | undefined): Segment | undefined {
  for (const i of chrome) {
    const part = find(i)
    if (part !== undefined) return part
  }
  return undefined
}

/** The name as printed; after «محفوظة» it carries a lam that is not its own. */
function named(tokens: Marked, part: Segment): string {
  const { form, text } = tokens
  const end = tokens.end[part.last - 1] as number
  const lam = (form[part.first] as string)[0] === 'ل' && part.first > 0 && form[part.first - 1] === 'محفوظه'
  if (!lam) return text.slice(tokens.start[part.first], end)
  const article = (form[part.first] as string)[1] === 'ل'
  return (article ? 'ال' : '') + text.slice(offsetAfter(tokens, part.first, article ? 2 : 1), end)
}

/** «© 2025 بريس الضفتين. كل الحقوق محفوظة», «طنجة الآن © 2012-2025». */
function inRights(tokens: Marked, line: Shape): Segment | undefined {
  let marked = false
  let from = -1
  let to = -1
  let ended = false
  for (let i = line.first; i < line.last; i++) {
    const form = tokens.form[i] as string
    if (form === '©' || form === 'محفوظه' || form === 'reserved' || form === 'copyright') marked = true
    if (tokens.kind[i] === TokenKind.word || tokens.kind[i] === TokenKind.latin) {
      if (rights.has(form)) ended ||= from >= 0
      else if (!ended) {
        if (from < 0) from = i
        to = i + 1
      }
    } else if (from >= 0 && (form === '.' || form === '©' || form === '|')) ended = true
  }
  if (!marked || from < 0 || wordsIn(tokens, from, to) > LONGEST) return undefined
  return { first: from, last: to }
}

/** «هيئة التحرير _ …», «المدار - واس»: what stands beside a desk, and is no reporter's name, is the outlet. */
function besideDesk(tokens: Marked, line: Shape, known: Known): Segment | undefined {
  if (line.words + line.latin > 8) return undefined
  const fields = segments(tokens, line)
  const at = fields.length === 2 ? fields.findIndex((field) => isDesk(tokens, field)) : -1
  // «عمان نت - فايز …»: who signs stands beside the outlet.
  if (at < 0) return fields.length === 2 ? fields.find((field) => hasAny(tokens, field, Mark.outlet)) : undefined
  const [desk, other] = [fields[at], fields[1 - at]] as [Segment, Segment]
  if (known.places.has(wording(tokens, other))) return undefined
  const own = (tokens.form[desk.last - 1] as string).endsWith('تحرير')
  return own || wordsIn(tokens, other.first, other.last) === 1 || hasAny(tokens, other, Mark.outlet) ? other : undefined
}

/** «رئيس التحرير»: the line under it names a person. */
const isOffice = ({ lines, labels }: Page, i: number): boolean => labels[i]?.kind === 'legal' && (lines[i] as Shape).words <= 4

/** A line that may be the site's header: one that says nothing else of itself, or a breadcrumb. */
function isHeader({ tokens, lines, labels }: Page, i: number): boolean {
  const line = lines[i] as Shape
  const label = labels[i]
  return line.dates.length === 0 && (label === undefined || (label.kind === 'menu' && segments(tokens, line).length > 1))
}

/** The first line of the header, or the end of a breadcrumb, if the page says it again or it calls itself a newspaper. */
function inHeader(
  { tokens, lines, known }: Page,
  header: readonly number[],
  footer: readonly number[],
  vocabulary: Vocabulary,
): Segment | undefined {
  let fallback: Segment | undefined
  for (const i of header.slice(0, 6)) {
    for (const field of segments(tokens, lines[i] as Shape)) {
      const words = wordsIn(tokens, field.first, field.last)
      if (words === 0 || words > LONGEST || allIn(tokens, field, Mark.section) || offices.has(tokens.form[field.first] as string)) continue
      if (hasAny(tokens, field, Mark.outlet)) return field
      const text = wording(tokens, field)
      if (footer.some((k) => ` ${wording(tokens, lines[k] as Shape)} `.includes(` ${text} `))) return field
      if (
        i <= HEAD &&
        !known.places.has(text) &&
        !known.givenNames.has(tokens.form[field.first] as string) &&
        sharedStems(tokens, field, vocabulary) < 2
      )
        fallback ??= field
    }
  }
  return fallback
}

/** «اشترك في نشرتنا ليصلك جديد …». */
function inOffer(tokens: Marked, line: Shape): Segment | undefined {
  for (let i = line.first; i < line.last - 1; i++)
    if (news.has(tokens.form[i] as string) && !(marksAt(tokens, i + 1) & Mark.channel) && wordsIn(tokens, i + 1, line.last) <= 3)
      return { first: i + 1, last: line.last }
  return undefined
}
