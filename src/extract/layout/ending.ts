/**
 * Where the body ends: down the page, over what interrupts it, up to what no longer belongs to it.
 *
 * @module
 */
import { wordSet } from '../../arabic/clitics'
import type { ChromeKind } from '../../schema/vocabulary'
import { isBare, isItem, isResult } from './bare'
import type { Shape } from './lines'
import { Mark, marksAt } from './marks'
import type { Page } from './page'
import { KINSHIP, sharedStems, VOCABULARY, type Vocabulary, vocabularyOf } from './subject'

/** This many titles one under the other are a list of articles. */
const LIST = 4
/** A paragraph that shares this many subjects with the title above it opens that title's article. */
const OWN = 3
/** Sharing no more subjects than this, a sentence is strange to an article. */
const STRANGE = 1
/** A paragraph is compared with so many lines above it. */
const NEAR = 5
/** Another article's first sentence is no longer. */
const TEASER = 45
/** More strange sentences than this are no teasers. */
const MOST = 6
/** The vocabulary of an article is of its first tokens, no more than so many. */
const WINDOW = 2 * VOCABULARY
/** A line that goes on from a paragraph has this many words. */
const GOING_ON = 6
const SENTENCE = 8
const AND = 'و'

/** The last line of the body, and the lines inside it that belong to other articles. */
export interface Ending {
  readonly last: number
  readonly foreign: ReadonlySet<number>
}

/**
 * Finds the end of a body.
 *
 * @param prose - which lines read as running text.
 * @param first - the first line of the body.
 * @param vocabulary - what the body speaks of.
 */
export function findEnd(page: Page, prose: readonly boolean[], first: number, vocabulary: Vocabulary): Ending {
  const { tokens, lines, labels } = page
  const foreign = new Set<number>()
  let last = first
  // Where other articles, or the legal line, have begun; -1 while the body goes on.
  let closed = -1
  let titles = 0
  for (let i = first + 1; i < lines.length; i++) {
    const label = labels[i]
    // What follows the comments is comments; what follows a list of articles may be the article again.
    if (label?.opens === true && label.kind === 'comment-form') break
    if ((label?.opens === true || label?.kind === 'legal') && closed < 0) closed = i
    titles = label === undefined && !prose[i] && isBare(tokens, lines[i] as Shape) ? titles + 1 : 0
    const list = i - LIST + 1
    if (titles === LIST && closed < 0 && (lines[list - 1] as Shape).closing !== ':') closed = list
    if (!prose[i]) continue
    if (closed >= 0) {
      if (opensAnother(page, prose, closed, i)) break
      if (sharedStems(tokens, lines[i] as Shape, vocabulary) < KINSHIP) continue
      for (let k = closed; k < i; k++) foreign.add(k)
      closed = -1
    }
    last = i
  }
  const own = withoutStrangers(page, prose, first, last, vocabulary)
  return { last: own < last || (closed >= 0 && closed <= last) ? own : runOn(page, last, vocabulary), foreign }
}

/** What may stand between two paragraphs of one article, and so parts nothing: an advertisement, the hour in a running report. */
const interrupts: ReadonlySet<ChromeKind> = new Set(['ad', 'dateline', 'byline', 'other'])

/**
 * Other articles' sentences may follow the last paragraph: two or more that share next to nothing with the article and
 * stand with nothing between, or one below something that ends an article. A title between them may be a subheading, a
 * line behind a bullet or one that begins with و goes on: such lines are the article's whatever they speak of.
 */
function withoutStrangers(
  { tokens, lines, labels }: Page,
  prose: readonly boolean[],
  first: number,
  last: number,
  vocabulary: Vocabulary,
): number {
  let run = 0
  let parted = false
  let titled = false
  let i = last
  for (; i > first && run <= MOST; i--) {
    const label = labels[i]
    if (label?.certain === true) parted ||= run > 0 && !interrupts.has(label.kind)
    if (!prose[i]) {
      titled ||= run > 0 && label === undefined
      continue
    }
    const line = lines[i] as Shape
    const opener = tokens.form[line.first] as string
    if (
      line.words < SENTENCE ||
      line.words > TEASER ||
      isJoined(opener) ||
      marksAt(tokens, line.first) & Mark.goesOn ||
      isItem(tokens, line)
    )
      break
    // The vocabulary of a short article holds the line's own words.
    const long = line.first - (lines[first] as Shape).first > WINDOW
    const before = long ? vocabulary : vocabularyOf(tokens, lines, first, prose, i)
    if (sharedStems(tokens, line, before) > STRANGE) break
    // A long article comes far from its beginning, not from its last paragraphs.
    if (sharedStems(tokens, line, vocabularyOf(tokens, lines, Math.max(first, i - NEAR), prose, i)) > STRANGE) break
    run++
  }
  return i > first && run <= MOST && ((run >= 2 && !titled) || (run >= 1 && parted)) ? i : last
}

/** Whether a paragraph stands under a title of its own: one that it takes up. */
function opensAnother({ tokens, lines, labels }: Page, prose: readonly boolean[], closed: number, i: number): boolean {
  const above = i - 1
  if (above <= closed || labels[above] !== undefined || prose[above]) return false
  const title = lines[above] as Shape
  const shared = sharedStems(tokens, lines[i] as Shape, vocabularyOf(tokens, [title]))
  return shared >= OWN || shared * 2 >= title.words
}

/**
 * The last lines of a body may be too short to be prose: what ends like a sentence or goes on like one still belongs, and
 * with it the few bare lines before it.
 */
function runOn(page: Page, last: number, vocabulary: Vocabulary): number {
  const { tokens, lines, labels } = page
  let end = last
  // «… على النحو التالي:»: no article ends so.
  const announced = (lines[last] as Shape).closing === ':'
  let results = false
  for (let i = last + 1; i < lines.length; i++) {
    const line = lines[i] as Shape
    if (leadsToResults(page, i, results)) continue
    if (labels[i] !== undefined) break
    // Results of matches, and the ranking behind them, are those of the match that was told of.
    if (isResult(tokens, line) && (results || sharedStems(tokens, line, vocabulary) > 0)) results = true
    if (results && (isResult(tokens, line) || isItem(tokens, line))) {
      end = i
      continue
    }
    if (announced && i <= last + ANNOUNCED) {
      end = i
      continue
    }
    const ends = line.closing === '.' && !line.broken
    const opener = tokens.form[line.first] as string
    const goesOn = ((marksAt(tokens, line.first) & Mark.goesOn) !== 0 || isJoined(opener)) && (ends || line.words >= GOING_ON)
    const kin = line.words >= SENTENCE && line.stops > 0 && sharedStems(tokens, line, vocabulary) >= KINSHIP
    const answers = ends && i > end + 1 && (lines[i - 1] as Shape).closing === '?'
    if (goesOn || ((ends || kin) && i <= end + BARE && line.words >= 4) || answers) end = i
    // A few bare lines may be subheadings, verses, or sentences without a stop.
    else if (i > end + BRIDGE || !isBare(tokens, line)) break
  }
  return end
}

/** «النتائج:», «السبت 7 فبراير»: what announces the results that follow, and their day; after results also a ranking. */
function leadsToResults({ tokens, lines, labels }: Page, i: number, results: boolean): boolean {
  for (let k = i; k < Math.min(lines.length, i + BRIDGE); k++) {
    const line = lines[k] as Shape
    const leads = labels[k] === undefined ? line.closing === ':' : labels[k]?.stamp?.says === null
    if (!leads) return k > i && (isResult(tokens, line) || (results && isItem(tokens, line)))
  }
  return false
}

/** So many bare lines may stand before a line that plainly goes on, or before one that only ends like a sentence. */
const BRIDGE = 3
const BARE = 2
/** A list that a last paragraph announces has no more lines. */
const ANNOUNCED = 40

/** A title may open with these, which begin with و and are not joined to anything. */
const noJoin = wordSet(
  'وزير وزيرة وزارة وزارات وزراء وزاري وزارية وفاة وفد وفود وكالة وكالات وكيل وصول وصل وصلت ورشة وحدة وحدات وضع وضعت وثيقة وثائق وقفة وقف واشنطن وسائل وسط وسام وعي وجوه وجهة وجه ولي والي والد والدة ولاية ولد ولادة وعود وباء وداع وداعا وديا وديع وليد وقع وقعت وهران وجدة ورقلة واقعة واقع وصفة وصفات وظيفة وظائف وقود وطن وطني وطنية واحد واحدة',
)
const isJoined = (form: string): boolean => form[0] === AND && form.length > 3 && !noJoin.has(form)
