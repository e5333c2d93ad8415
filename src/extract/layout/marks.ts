/**
 * The tokens of a page, each with the lists of the page's words that its form is in: one column of bits, read in place of the lists.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import { numbersByForm } from '../../arabic/memo'
import type { Tokens } from '../../arabic/tokens'
import { isPhraseStart } from './phrases'
import {
  captionNotes,
  channels,
  desks,
  emptyWords,
  goingOn,
  invitations,
  leadVerbs,
  outletWords,
  ownChannels,
  sectionWords,
  shareWords,
  stampWords,
} from './words'

/** The tokens of a page, with their marks. */
export interface Marked extends Tokens {
  /** Each a sum of {@link Mark}s. */
  readonly marks: Int32Array
}

/** What a form is on a page; it can be several. */
export const Mark = {
  /** The words of the lists of the same names; a و may stand before those of the first two. */
  share: 1 << 0,
  section: 1 << 1,
  outlet: 1 << 2,
  stamp: 1 << 3,
  /** The name of a desk or an agency can begin with it. */
  desk: 1 << 4,
  /** A phrase of the page can begin with it: any, or one that counts anywhere in a line. */
  phrase: 1 << 5,
  loosePhrase: 1 << 6,
  /** «الموافق», between the dates of two calendars. */
  corresponding: 1 << 7,
  /** Signs of rights reserved; what an address on the web begins with. */
  rights: 1 << 8,
  address: 1 << 9,
  /** A comma or a semicolon, a dot; a quote or a bracket that closes. */
  comma: 1 << 10,
  dot: 1 << 11,
  closer: 1 << 12,
  /** What parts a line into fields, wherever it stands or only with space on both sides. */
  bar: 1 << 13,
  dash: 1 << 14,
  /** It stands in brackets at the end of a caption. */
  caption: 1 << 15,
  /** «قبل 3 ساعات»: how long ago, and a unit of time. */
  since: 1 << 16,
  unit: 1 << 17,
  /** What a report begins with, what a paragraph goes on with, what carries no subject. */
  lead: 1 << 18,
  goesOn: 1 << 19,
  empty: 1 << 20,
  /** Where a page may be followed, how it asks for that, what is its own there. */
  channel: 1 << 21,
  invites: 1 << 22,
  own: 1 << 23,
} as const

/** A list of forms, and what it marks them as. */
type List = readonly [mark: number, forms: ReadonlySet<string>]

const LISTS: readonly List[] = [
  [Mark.outlet, outletWords],
  [Mark.stamp, stampWords],
  [Mark.desk, new Set([...desks].map((name) => name.split(' ')[0] as string))],
  [Mark.corresponding, wordSet('الموافق موافق')],
  [Mark.rights, new Set('©®')],
  [Mark.address, new Set(['http', 'https', 'www'])],
  [Mark.caption, captionNotes],
  [Mark.since, wordSet('منذ قبل ago')],
  [
    Mark.unit,
    wordSet(
      'ثانية ثواني دقيقتين ساعة ساعتين يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر سنة سنتين سنوات',
      'minutes hour hours day days weeks',
    ),
  ],
  [Mark.lead, leadVerbs],
  [Mark.goesOn, goingOn],
  [Mark.empty, emptyWords],
  [Mark.channel, channels],
  [Mark.invites, invitations],
  [Mark.own, ownChannels],
  [Mark.comma, new Set(',;')],
  [Mark.dot, new Set('.')],
  [Mark.closer, new Set('")]}\'*')],
  [Mark.bar, new Set('|•·_>')],
  [Mark.dash, new Set('|/\\><·•_-~●■∙⁄*←→»"\'')],
]
const BEHIND_AND: readonly List[] = [
  [Mark.share, shareWords],
  [Mark.section, sectionWords],
]
const AND = 'و'

function marksOf(form: string): number {
  let marks = isPhraseStart(form) ? Mark.phrase : 0
  if (isPhraseStart(form, 'anywhere')) marks |= Mark.loosePhrase
  for (const [mark, forms] of LISTS) if (forms.has(form)) marks |= mark
  for (const [mark, forms] of BEHIND_AND) if (forms.has(form) || (form[0] === AND && forms.has(form.slice(1)))) marks |= mark
  return marks
}

const marksByForm = numbersByForm(marksOf)

/** The tokens of a page with their marks. */
export function withMarks(tokens: Tokens): Marked {
  const { text, count, start, end, kind, form, id, generation } = tokens
  return { text, count, start, end, kind, form, id, generation, marks: marksByForm(tokens) }
}

/** The {@link Mark}s of the token `i`. */
export const marksAt = (tokens: Marked, i: number): number => tokens.marks[i] as number
