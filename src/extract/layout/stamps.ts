/**
 * Stamps: lines that are there to say when, and what each date in them dates.
 *
 * @module
 */
import type { DateExpression } from '../../arabic/dates'
import { TokenKind, type Tokens } from '../../arabic/tokens'
import type { Known } from './known'
import type { Segment, Shape } from './lines'
import { Mark, type Marked, marksAt } from './marks'
import { hasAny } from './match'
import { bylineWords, publishedWords, updatedWords } from './words'

/** A line that is a stamp. */
export interface Stamp {
  /** Whether a label says that it is the day of publication, that of a change, or nothing says. */
  readonly says: 'publication' | 'update' | null
  /** What stands beside dates, labels and hours: a place, a name; no more than a few words. */
  readonly beside: readonly Segment[]
}

/** More words than this beside its date and it is a title with a date. */
const BESIDE = 4
const LONGEST = 28
/** A name beside a date, without punctuation, has no more words: four may be a sentence. */
const NAME = 3

/** Reads a line as a stamp; undefined where it is none. */
export function readStamp(tokens: Marked, line: Shape, { placeWords, givenNames }: Known): Stamp | undefined {
  if (line.last - line.first > LONGEST * 2 || line.words + line.latin > LONGEST) return undefined
  if (line.dates.length === 0) return isClockOnly(tokens, line) ? { says: null, beside: [] } : undefined
  if (!line.dates.some(canFixDay)) return undefined
  // «نشر في باب نات يوم …»: after a label the date may be said to be of something; «2025-12-09 Facebook Twitter»: buttons;
  // «21 ربيع الآخر 1447 هـ الموافق 13 أكتوبر 2025 م»: one day in two calendars, as a dateline has it.
  // «date 2025-12-09 …»: what a scraper writes, with whatever stood beside it.
  const scraped = tokens.form[line.first] === 'date' && line.dates[0]?.first === line.first + 1 && line.closing !== '.'
  let spare = hasAny(tokens, line, Mark.corresponding) ? 1 : 0
  if (scraped) spare = LONGEST
  else if (publishedWords.has(tokens.form[line.first] as string)) spare = 2
  else if (line.words === 0) spare = BESIDE
  const beside: Segment[] = []
  let loose = 0
  let next = 0
  for (let i = line.first; i < line.last; ) {
    // One field: up to the next punctuation.
    const from = i
    let dated: DateExpression | undefined
    let foreign = 0
    let unplaced = 0
    for (; i < line.last; i++) {
      const date = line.dates[next]
      if (date !== undefined && i === date.first) {
        dated = date
        i = date.last - 1
        next++
        continue
      }
      const kind = tokens.kind[i]
      if (kind === TokenKind.punctuation && i > from) break
      if (kind !== TokenKind.word && kind !== TokenKind.latin) continue
      const form = tokens.form[i] as string
      if (marksAt(tokens, i) & Mark.stamp || afterTimeOf(tokens, line, i) || isLabel(tokens, line, i)) continue
      // The letters of an agency: «و ا س».
      if (form.length === 1) continue
      foreign++
      if (!placeWords.has(form) && !(marksAt(tokens, i) & Mark.section)) unplaced++
    }
    if (dated === undefined) {
      if (foreign > 0) beside.push({ first: from, last: i })
    } else if (unplaced > spare) {
      // «عبد الكريم بنعمر 29 فبراير 2024»: a name and nothing else.
      const marked = tokens.kind[from] === TokenKind.punctuation ? from + 1 : from
      const name = marked < dated.first ? { first: marked, last: dated.first } : { first: dated.last, last: i }
      const isName = foreign >= 2 && foreign <= NAME && unplaced === foreign && name.last - name.first === foreign
      // «تقرير: محيي الدين شجر 26 يوليو 2022»
      const signed = marked > line.first && isLabel(tokens, line, marked - 2)
      if (!isName || !(signed || givenNames.has(tokens.form[name.first] as string))) return undefined
      beside.push(name)
    }
    loose += foreign
  }
  if (loose > BESIDE && !scraped) return undefined
  let says: Stamp['says'] = null
  let from = line.first
  for (const date of line.dates) {
    const label = labelBefore(tokens, from, date)
    if (label === 'publication') return { says: 'publication', beside }
    says ??= label
    from = date.last
  }
  return { says, beside }
}

/** «تقرير:», «كتب:» at the head of the line. */
const isLabel = (tokens: Tokens, line: Segment, i: number): boolean =>
  i === line.first && tokens.form[i + 1] === ':' && bylineWords.has(tokens.form[i] as string)

/** A year or a month alone stamps nothing: it is in a copyright line or on a cover. */
const canFixDay = (date: DateExpression): boolean => date.explicit === null || date.explicit.length >= 'YYYY-MM-DD'.length

/** «بتوقيت بيروت»: whose clock it is. */
const timeOf = new Set(['بتوقيت', 'توقيت'])
/** Whether a token is that place. */
export const afterTimeOf = (tokens: Tokens, line: Segment, i: number): boolean => i > line.first && timeOf.has(tokens.form[i - 1] as string)

/** «قبل 3 ساعات», «18:40»: a time that fixes no day. */
function isClockOnly(tokens: Marked, line: Shape): boolean {
  if (line.words + line.latin > 5) return false
  let since = false
  for (let i = line.first; i < line.last; i++) {
    const kind = tokens.kind[i]
    if (kind !== TokenKind.word && kind !== TokenKind.latin) continue
    const marks = marksAt(tokens, i)
    if (marks & Mark.since) since = true
    else if (!(marks & (Mark.stamp | Mark.unit))) return false
  }
  return since || (line.numbers >= 2 && hasHour(tokens, line) && line.words + line.latin <= 3)
}
const hasHour = (tokens: Tokens, line: Segment): boolean => {
  for (let i = line.first + 1; i < line.last - 1; i++) if (tokens.form[i] === ':') return true
  return false
}

/**
 * What the words before a date say that it is.
 *
 * @param from - the first token that may speak of it: after the date before it, or where the line begins.
 */
export function labelBefore(tokens: Tokens, from: number, date: DateExpression): 'publication' | 'update' | null {
  let says: 'publication' | 'update' | null = null
  for (let i = date.first - 1; i >= from; i--) {
    const form = tokens.form[i] as string
    // «تاريخ التحديث»: whatever else the words say, an update is an update.
    if (updatedWords.has(form)) return 'update'
    if (publishedWords.has(form)) says = 'publication'
  }
  return says
}
